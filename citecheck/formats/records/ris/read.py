"""RIS: two-letter tags, a record from `TY` to `ER`."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.errors import InputError
from citecheck.expressions import expression
from citecheck.formats.files.decoding import decode
from citecheck.formats.files.places import Source
from citecheck.formats.records.ris.item import item_of
from citecheck.formats.records.shared.record import Record, broken, quoted, reading
from citecheck.formats.records.shared.tagged import (
    Grammar,
    TaggedRecord,
    split,
)
from citecheck.model.document import Document, Reading, Remark

_GRAMMAR = Grammar(
    expression(r"\s{0,4}(?P<name>[A-Z][A-Z0-9])\s{0,3}-(?:\s(?P<value>.*)|(?P<empty>))$"), frozenset({"TY"}), "ER"
)


def read(document: Document) -> Reading:
    """Read every record; one without its `TY` or `ER` is read all the same and remarked upon.

    Raises `InputError` where the file holds no line of RIS.
    """
    source = Source(document.path, decode(document.content))
    tagged = list(split(source.text, _GRAMMAR))
    if not tagged and source.text.strip():
        raise InputError(f"{document.path} holds no RIS record; one begins with a line such as 'TY  - JOUR'.")
    records = [_record(record) for record in tagged]
    return reading(source, "ris", records, [remark for record in tagged for remark in _remarks(source, record)])


def _record(record: TaggedRecord) -> Record:
    item, places = item_of(record)
    whole = record.closed and record.tags[0].name == "TY"
    return Record(record.first("ID"), item, record.start, record.end, places, whole)


def _remarks(source: Source, record: TaggedRecord) -> Iterator[Remark]:
    name = quoted(record.first("TI", "T1", "ID") or "without a title")
    if record.tags[0].name != "TY":
        yield broken(source, record.start, record.end, f"The record {name} does not begin with its type (TY).")
    elif not record.closed:
        yield broken(source, record.start, record.end, f"The record {name} is not closed by ER.")
