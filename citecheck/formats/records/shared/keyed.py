"""The key under which a reference is exported: its own where it has a readable one, else one made of what it says."""

from __future__ import annotations

import re
from collections.abc import Sequence

from citecheck.biblio.citation_keys import unique_keys
from citecheck.model.reference import Reference

_KEY = re.compile(r"(?=[^\W\d_]|\d+[A-Za-z]|[A-Za-z0-9._:/+\-]*[A-Za-z])[A-Za-z0-9][A-Za-z0-9._:/+\-]{0,120}", re.ASCII)
_NUMERAL = re.compile(r"[ivxlcdm]+|[a-z]|ref\d+", re.IGNORECASE)


def keys_of(references: Sequence[Reference]) -> list[str]:
    """Return one key a reference: ASCII, no two alike even without regard to case.

    A label that is a key (`smith2020`) stays; a number or roman numeral says nothing and gives way to a made key.
    """
    made = unique_keys([reference.item for reference in references])
    taken: set[str] = set()
    keys = [_own(reference, taken) for reference in references]
    return [key or _free(made_key, taken) for key, made_key in zip(keys, made, strict=True)]


def _own(reference: Reference, taken: set[str]) -> str | None:
    label = reference.label or ""
    if not _KEY.fullmatch(label) or _NUMERAL.fullmatch(label) or label.lower() in taken:
        return None
    taken.add(label.lower())
    return label


def _free(key: str, taken: set[str]) -> str:
    number, free = 2, key
    while free.lower() in taken:
        free, number = f"{key}-{number}", number + 1
    taken.add(free.lower())
    return free
