"""A `.bib` file into references."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from citecheck.formats.files.decoding import decode
from citecheck.formats.files.places import Source
from citecheck.formats.records.bibtex.blocks import split
from citecheck.formats.records.bibtex.fields import read_fields
from citecheck.formats.records.bibtex.inheritance import inherit, orphans
from citecheck.formats.records.bibtex.scanned import RawEntry
from citecheck.formats.records.bibtex.values import compute, define
from citecheck.formats.records.shared.record import Record, broken, quoted, reading
from citecheck.model.document import Document, Reading

_LOOSE_SIGN = re.compile(
    r"^@([ \t]{1,20})(?=\w)", re.MULTILINE
)  # `@ book{`, which BibTeX reads and the library does not
_NO_REFERENCES = {"xdata", "set"}  # containers of biblatex that are no works themselves


def read_entries(document: Document, format_name: str) -> Reading:
    """Read every entry of a `.bib` file of either dialect. Never raises."""
    source = Source(document.path, _LOOSE_SIGN.sub(r"\1@", decode(document.content)))
    blocks = split(source)
    strings = define(blocks.strings)
    values = [_values(entry, strings) for entry in blocks.entries]
    whole = inherit(blocks.entries, values)
    records = [
        _record(entry, fields)
        for entry, fields in zip(blocks.entries, whole, strict=True)
        if entry.type not in _NO_REFERENCES
    ]
    blocks.remarks.extend(
        broken(
            source,
            entry.start,
            entry.end,
            f"{quoted(entry.key)} inherits fields from {quoted(key)}, but there is no such entry.",
        )
        for entry, key in orphans(blocks.entries, values)
    )
    return reading(source, format_name, records, blocks.remarks)


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
    record = Record(entry.key or None, item, entry.start, entry.end, places)
    return replace(record, whole=entry.whole and bool(entry.key))


def _inside(span: tuple[int, int], entry: RawEntry, name: str) -> tuple[int, int]:
    """Leave the braces or quotes around a value out of its place."""
    start, end = span
    value = next(field.value for field in entry.fields if field.name == name)
    wrapped = len(value) > 1 and value[0] + value[-1] in ("{}", '""') and "#" not in value
    return (start + 1, end - 1) if wrapped else (start, end)
