"""BibTeX (`.bib`), through bibtexparser; `biblatex` shares all of it.

References: Patashnik, BibTeXing (1988); Kime, Wemheuer, Lehman, The biblatex Package (2024), §2 and §3.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import compress

from citecheck.expressions import expression
from citecheck.formats.files.decoding import decode
from citecheck.formats.files.places import Source
from citecheck.formats.records.bibtex.blocks import Blocks, split
from citecheck.formats.records.bibtex.comments import without_comments
from citecheck.formats.records.bibtex.fields import read_fields
from citecheck.formats.records.bibtex.inheritance import inherit, orphans
from citecheck.formats.records.bibtex.integrity import integrity, lacking
from citecheck.formats.records.bibtex.scanned import RawEntry
from citecheck.formats.records.bibtex.types import ENTRY_TYPES
from citecheck.formats.records.bibtex.values import compute, define
from citecheck.formats.records.shared.record import Record, broken, quoted, reading, span
from citecheck.model.document import Document, Reading, Remark
from citecheck.model.reference import how_far_understood

_LOOSE_SIGN = expression(r"^@([ \t]{1,20})(?=\w)", re.MULTILINE)  # `@ book{`, which BibTeX reads, not the library
_LOOSE_TYPE = expression(r"^@(\w{3,30})([ \t]{0,20}\n\s{0,20})(?=[{(])", re.MULTILINE)  # its brace on the next line
_NO_REFERENCES = {"xdata", "set"}  # containers of biblatex that are no works themselves

_Work = tuple[RawEntry, dict[str, str]]


def read(document: Document) -> Reading:
    """Read every entry of a BibTeX file; what is broken is read as far as possible and remarked upon."""
    return read_entries(document, "bibtex")


def read_entries(document: Document, format_name: str) -> Reading:
    """Read every entry of a `.bib` file of either dialect. Never raises."""
    source = Source(document.path, _LOOSE_TYPE.sub(r"\2@\1", _LOOSE_SIGN.sub(r"\1@", decode(document.content))))
    blocks = split(Source(document.path, without_comments(source.text)))
    works, remarks = _works(source, blocks)
    return reading(source, format_name, _records(works), [*blocks.remarks, *remarks])


def _works(source: Source, blocks: Blocks) -> tuple[list[_Work], list[Remark]]:
    """Take the entries that name a work out of a file, each with all of its fields; say what is wrong with them."""
    strings = define(blocks.strings)
    entries, blocks.entries = blocks.entries, []
    values = [_values(entry, strings) for entry in entries]
    whole = inherit(entries, values)
    named = [_names_a_work(entry.type, fields) for entry, fields in zip(entries, whole, strict=True)]
    works = list(compress(zip(entries, whole, strict=True), named))
    remarks = [
        *_left_out(source, [entry for entry, work in zip(entries, named, strict=True) if not work]),
        *integrity(source, list(compress(entries, named)), list(compress(values, named))),
        *(remark for entry, fields in works for remark in lacking(source, entry, fields)),
    ]
    for entry, key in orphans(entries, values):
        message = f"{quoted(entry.key)} inherits fields from {quoted(key)}, but there is no such entry."
        remarks.append(broken(source, entry.start, entry.end, message))
    return works, remarks


def _records(works: list[_Work]) -> Iterator[Record]:
    """Yield the record of each work, and let go of what it was made of."""
    works.reverse()
    while works:
        entry, fields = works.pop()
        if entry.type not in _NO_REFERENCES:
            yield _record(entry, fields)


def _names_a_work(entry_type: str, fields: Mapping[str, str]) -> bool:
    """Whether an entry is a reference: by its type, or by what it states; the terms of a glossary are none."""
    return entry_type in ENTRY_TYPES or how_far_understood(read_fields(entry_type, fields)[0]) != "none"


def _left_out(source: Source, entries: Sequence[RawEntry]) -> Iterator[Remark]:
    """Say what was left out that names no work: the terms of a glossary (bib2gls), the settings of a program."""
    if entries:
        types = ", ".join(dict.fromkeys(f"@{quoted(entry.type, 30)}" for entry in entries))
        left = f"{len(entries)} entries" if len(entries) > 1 else "One entry"
        yield Remark(
            "left-out",
            f"{left} of types that no bibliography has ({types}) name no work and were left out.",
            span(source, entries[0].start, entries[0].end),
        )


def _values(entry: RawEntry, strings: Mapping[str, str]) -> dict[str, str]:
    """Compute each field; of a field stated twice the first counts, as in BibTeX."""
    values: dict[str, str] = {}
    for field in entry.fields:
        values.setdefault(field.name, compute(field.value, strings))
    return values


def _record(entry: RawEntry, fields: Mapping[str, str]) -> Record:
    item, sources = read_fields(entry.type, fields)
    spans = {field.name: (field.offset, field.offset + len(field.value)) for field in reversed(entry.fields)}
    places = {attribute: _inside(spans[name], entry, name) for attribute, name in sources.items() if name in spans}
    return Record(entry.key or None, item, entry.start, entry.end, places, whole=entry.whole and bool(entry.key))


def _inside(span: tuple[int, int], entry: RawEntry, name: str) -> tuple[int, int]:
    """Leave the braces or quotes around a value out of its place."""
    start, end = span
    value = next(field.value for field in entry.fields if field.name == name)
    wrapped = len(value) > 1 and value[0] + value[-1] in ("{}", '""') and "#" not in value
    return (start + 1, end - 1) if wrapped else (start, end)
