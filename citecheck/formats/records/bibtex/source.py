"""What an entry of a `.bib` file keeps when it is written again: its type, and the TeX of unchanged values."""

from __future__ import annotations

import re
from functools import lru_cache

from citecheck.biblio.item import Item
from citecheck.expressions import expression
from citecheck.formats.files.places import Source
from citecheck.formats.records.bibtex.blocks import split
from citecheck.formats.records.bibtex.comments import without_comments
from citecheck.formats.records.bibtex.latex import decode, verbatim
from citecheck.formats.records.bibtex.people import read_names
from citecheck.formats.records.bibtex.scanned import RawEntry
from citecheck.formats.records.bibtex.types import CLASSIC_TYPES, ENTRY_TYPES, Dialect, csl_type
from citecheck.formats.records.bibtex.values import compute
from citecheck.formats.records.bibtex.variables import NAMES, VERBATIM
from citecheck.formats.records.shared.markup import plain

_ENTRY = expression(r"\s*@\s*\w{1,30}\s*[{(]")
_NAMES = {name for names in NAMES.values() for name in names}
_VERBATIM = {name for names in VERBATIM.values() for name in names}
_ALSO = {
    "journal": "journaltitle", "journaltitle": "journal", "address": "location", "location": "address",
    "school": "institution", "institution": "school", "pages": "page", "volumetitle": "maintitle",
}  # fmt: skip


def entry_in(raw: str) -> RawEntry | None:
    """Return the entry that a reference was read from; `None` where it is from no `.bib` file."""
    return _entry(raw) if _ENTRY.match(raw) else None


def type_kept(entry: RawEntry, item: Item, dialect: Dialect) -> str | None:
    """Return the type that the entry had, where the dialect has it and it still says what the item is."""
    known = CLASSIC_TYPES if dialect == "bibtex" else ENTRY_TYPES
    said = csl_type(entry.type, has_url=bool(item.url), has_eprint=bool(item.arxiv))
    return entry.type if entry.type in known and said == item.type else None


def values_kept(entry: RawEntry, fields: dict[str, str]) -> dict[str, str]:
    """Return the fields, each that says what the entry said as the entry wrote it, byte for byte."""
    written = {field.name: field.value for field in reversed(entry.fields)}
    kept = dict(fields)
    for name, ours in fields.items():
        theirs = written.get(name) or written.get(_ALSO.get(name, ""))
        if theirs and _is_literal(theirs) and _read(name, theirs) == _read(name, ours):
            kept[name] = theirs
    if "maintitle" in written:  # where a field of our own stands for it
        kept = {"maintitle" if name == "volumetitle" else name: value for name, value in kept.items()}
    return kept


@lru_cache(maxsize=256)
def _entry(raw: str) -> RawEntry | None:
    entries = split(Source("", without_comments(raw))).entries
    return entries[0] if len(entries) == 1 and entries[0].whole else None


def _is_literal(value: str) -> bool:
    """Whether a value stands for itself: in one pair of braces or quotes, or a number; no name of an `@string`."""
    return value.isdecimal() or (value[0] + value[-1] in ("{}", '""') and "#" not in re.sub(r"\\#", "", value))


def _read(name: str, value: str) -> object:
    text = compute(value, {})
    if name in _NAMES:
        return read_names(text)
    return verbatim(text) if name in _VERBATIM else re.sub(r"[‐‑–—-]+", "-", plain(decode(text)))
