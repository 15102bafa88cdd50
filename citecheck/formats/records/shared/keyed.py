"""The key under which a reference is exported: its own where it has a readable one, else its id in the run."""

from __future__ import annotations

import re
from collections.abc import Sequence

from citecheck.biblio.citation_keys import unique_keys
from citecheck.expressions import expression
from citecheck.model.reference import Reference

_KEY = expression(r"(?=[^\W\d_]|\d+[A-Za-z]|[A-Za-z0-9._:/+\-]*[A-Za-z])[A-Za-z0-9][A-Za-z0-9._:/+\-]{0,120}", re.ASCII)
_ENTRY = expression(r"\s{0,9}@\s{0,9}\w{1,30}\s{0,9}[{(]")
_CITABLE = expression(r"[^\s,{}()=#%~\\\"]{1,200}")
_MADE = "-"  # in every id that was made of what a reference says: `smith-2020`
_NUMERAL = expression(r"[ivxlcdm]+|[a-z]|ref\d+", re.IGNORECASE)


def keys_of(references: Sequence[Reference]) -> list[str]:
    """Return one key a reference: ASCII, no two alike even without regard to case.

    A label that is a key (`smith2020`) stays; a number or roman numeral says nothing and gives way to the id that the
    reference bears in the reports of the run, or where it has no readable one, to a key made of what it says.
    """
    taken: set[str] = set()
    keys = [_own(reference, taken) or _untaken(reference.label or "", taken) for reference in references]
    keys = [
        key or (_untaken(reference.id, taken) if _MADE in reference.id else None)
        for key, reference in zip(keys, references, strict=True)
    ]
    made = iter(unique_keys([one.item for key, one in zip(keys, references, strict=True) if key is None]))
    return [key or _free(next(made), taken) for key in keys]


def _own(reference: Reference, taken: set[str]) -> str | None:
    r"""Take the key of an entry of a `.bib` as it is, whatever its signs: a `\cite` names it."""
    key = reference.label or ""
    if not (_ENTRY.match(reference.raw) and _CITABLE.fullmatch(key)) or key.lower() in taken:
        return None
    taken.add(key.lower())
    return key


def _untaken(name: str, taken: set[str]) -> str | None:
    """Take a name as key where it is a readable one that no reference has yet."""
    if not _KEY.fullmatch(name) or _NUMERAL.fullmatch(name) or name.lower() in taken:
        return None
    taken.add(name.lower())
    return name


def _free(key: str, taken: set[str]) -> str:
    number, free = 2, key
    while free.lower() in taken:
        free, number = f"{key}-{number}", number + 1
    taken.add(free.lower())
    return free
