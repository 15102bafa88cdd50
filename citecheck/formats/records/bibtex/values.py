"""The value of a field as BibTeX computes it: `"…"`, `{…}`, numbers and `@string` names joined by `#`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from citecheck.expressions import expression

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_PREDEFINED = {month: month for month in MONTHS}
_LONGEST = 50_000  # characters of a defined text; definitions that double one another grow without end
_BARE = expression(r"[^\s#{}\"]+")
_MARK = expression(r"\\.|[{}\"]", re.DOTALL)


def define(definitions: Mapping[str, str]) -> dict[str, str]:
    """Compute `@string` definitions (lower-case names, raw values) in order; each may use those before it."""
    strings: dict[str, str] = {}
    for name, value in definitions.items():
        strings[name] = compute(value, strings)[:_LONGEST]
    return strings


def compute(value: str, strings: Mapping[str, str]) -> str:
    """Return the LaTeX text of a raw value; a name without a definition stands for itself. Never raises."""
    pieces, cursor = [], 0
    while cursor < len(value):
        opening = value[cursor]
        if opening in '{"':
            end = _closing(value, cursor)
            pieces.append(value[cursor + 1 : end])
            cursor = end + 1
        elif bare := _BARE.match(value, cursor):
            name = bare[0].lower()
            pieces.append(strings.get(name, _PREDEFINED.get(name, bare[0])))
            cursor = bare.end()
        else:
            cursor += 1
    return "".join(pieces) if "#" in value else " ".join(pieces)


def names_in(value: str) -> Iterator[str]:
    """Yield the names of `@string` definitions that a raw value uses, in lower case."""
    cursor = 0
    while cursor < len(value):
        if value[cursor] in '{"':
            cursor = _closing(value, cursor) + 1
        elif bare := _BARE.match(value, cursor):
            yield bare[0].lower()
            cursor = bare.end()
        else:
            cursor += 1


def _closing(value: str, start: int) -> int:
    """Return the place of the sign that closes the one at `start`; the value's end where it never closes."""
    quoted = value[start] == '"'
    depth = 0 if quoted else 1
    for mark in _MARK.finditer(value, start + 1):
        if mark[0] == '"' and quoted and depth == 0:
            return mark.start()
        depth += {"{": 1, "}": -1}.get(mark[0], 0)
        if not quoted and depth == 0:
            return mark.start()
    return len(value)
