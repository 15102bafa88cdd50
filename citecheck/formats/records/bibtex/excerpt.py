"""The part of a `.bib` file that some keys need, copied: entries, their parents, `@string`, `@preamble`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from citecheck.expressions import expression
from citecheck.formats.files.places import Source
from citecheck.formats.records.bibtex.blocks import split
from citecheck.formats.records.bibtex.comments import without_comments
from citecheck.formats.records.bibtex.latex import verbatim
from citecheck.formats.records.bibtex.scanned import RawEntry
from citecheck.formats.records.bibtex.values import compute, names_in

_PARENTS = ("crossref", "xref", "xdata", "entryset", "related")
_COMMAND = expression(r"@[ \t]*(string|preamble)\s{0,20}([{(])", re.IGNORECASE)
_DEFINED = expression(r"\s*([^\s=#,{}()\"%]{1,100})\s*=")
_CLOSING = {"{": "}", "(": ")"}


@dataclass(frozen=True, slots=True)
class _Command:
    """A `@string` or `@preamble`: the name it defines, empty of a preamble, its value, and its span."""

    name: str
    value: str
    start: int
    end: int


def excerpt(text: str, keys: Iterable[str]) -> str:
    """Return what these keys need of a file, in its order.

    A key is looked for as it is written, then without regard to case, as BibTeX does; of two entries the first counts.
    """
    clean = without_comments(text)
    entries = split(Source("", clean)).entries
    known = _by_key(entries)
    wanted = _with_parents([known[name] for key in keys if (name := _name(key, known))], known)
    used = _needed(wanted, list(_commands(clean, entries)))
    spans = sorted([(one.start, one.end) for one in wanted] + [(one.start, one.end) for one in used])
    pieces = [text[start:end].strip() for start, end in spans]
    return "".join(f"{piece}\n\n" for piece in pieces)


def _by_key(entries: Iterable[RawEntry]) -> dict[str, RawEntry]:
    """Return the entries by their keys and by the further ones that biblatex's `ids` gives them."""
    known: dict[str, RawEntry] = {}
    for entry in entries:
        known.setdefault(entry.key, entry)
    for entry in list(known.values()):
        for alias in _listed(entry, "ids"):
            known.setdefault(alias, entry)
    for key, entry in list(known.items()):
        known.setdefault(key.lower(), entry)
    return known


def _name(key: str, known: Mapping[str, RawEntry]) -> str | None:
    return key if key in known else key.lower() if key.lower() in known else None


def _with_parents(entries: Iterable[RawEntry], known: Mapping[str, RawEntry]) -> list[RawEntry]:
    """Return entries with those that they take fields from, or show with theirs."""
    wanted: dict[int, RawEntry] = {}
    waiting = list(entries)
    while waiting:
        entry = waiting.pop()
        if entry.start not in wanted:
            wanted[entry.start] = entry
            parents = (key for name in _PARENTS for key in _listed(entry, name))
            waiting += [known[name] for key in parents if (name := _name(key, known))]
    return list(wanted.values())


def _listed(entry: RawEntry, name: str) -> list[str]:
    stated = next((field.value for field in entry.fields if field.name == name), "")
    return [key.strip() for key in verbatim(compute(stated, {})).split(",") if key.strip()]


def _needed(entries: Iterable[RawEntry], commands: Iterable[_Command]) -> list[_Command]:
    """Return the preambles, and the definitions that entries and other definitions name."""
    defined = {one.name: one for one in reversed([*commands]) if one.name}
    used = [one for one in commands if not one.name]
    waiting = {name for entry in entries for field in entry.fields for name in names_in(field.value)}
    waiting |= {name for one in used for name in names_in(one.value)}
    while waiting:
        one = defined.pop(waiting.pop(), None)
        if one:
            used.append(one)
            waiting |= set(names_in(one.value))
    return used


def _commands(text: str, entries: Iterable[RawEntry]) -> Iterator[_Command]:
    spans = sorted((one.start, one.end) for one in entries)
    at = 0
    for match in _COMMAND.finditer(text):
        while at < len(spans) and spans[at][1] <= match.start():
            at += 1
        if at < len(spans) and spans[at][0] <= match.start():
            continue
        end = _end(text, match.end() - 1)
        inner = text[match.end() : end - 1]
        defined = _DEFINED.match(inner) if match[1].lower() == "string" else None
        value = inner[defined.end() :].strip() if defined else inner.strip()
        yield _Command(defined[1].lower() if defined else "", value, match.start(), end)


def _end(text: str, start: int) -> int:
    """Return where a block ends that opens with a brace or a bracket at `start`; braces within it balance."""
    closing, depth = _CLOSING[text[start]], 0
    for place in range(start + 1, len(text)):
        sign = text[place]
        if depth <= 0 and sign == closing:
            return place + 1
        depth += {"{": 1, "}": -1}.get(sign, 0)
    return len(text)
