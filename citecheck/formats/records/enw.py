"""Refer, the tagged format of EndNote's `.enw`: a record begins with `%0`, or after an empty line."""

from __future__ import annotations

from citecheck.biblio.item import Item
from citecheck.biblio.names.name import Name
from citecheck.errors import InputError
from citecheck.expressions import expression
from citecheck.formats.files.decoding import decode
from citecheck.formats.files.places import Source
from citecheck.formats.records.shared.numbers import addresses, bare_doi, further, standard_numbers
from citecheck.formats.records.shared.record import Record, broken, one_line, quoted, reading
from citecheck.formats.records.shared.reference_types import csl_type
from citecheck.formats.records.shared.tagged import (
    Grammar,
    TaggedRecord,
    joined,
    name_of,
    slashed_date,
    split,
    values_of,
)
from citecheck.model.document import Document, Reading

_GRAMMAR = Grammar(
    expression(r"\s{0,4}(?P<name>%[0-9A-Z@!#$&()*+^<>\[\]\\~?|:=;,.])(?:\s(?P<value>.*)|(?P<empty>))$"),
    frozenset({"%0"}),
    None,
    blank_closes=True,
)
_TEXTS = {  # Item attribute: tags; https://refdb.sourceforge.net (Refer), EndNote's export style
    "title": ("%T",), "container_title": ("%J", "%B"), "collection_title": ("%S",), "publisher": ("%I",),
    "publisher_place": ("%C",), "volume": ("%V",), "issue": ("%N",), "page": ("%P",), "edition": ("%7",),
    "genre": ("%9",), "number_of_volumes": ("%6",), "url": ("%U",), "doi": ("%R",), "abstract": ("%X",),
    "note": ("%Z", "%O"), "language": ("%G",), "container_title_short": ("%!",), "archive": ("%~",), "section": ("%&",),
}  # fmt: skip
_NAMES = {"author": ("%A", "%Q"), "editor": ("%E",), "collection_editor": ("%Y",), "translator": ("%?",)}
_OTHERS = {"%0", "%D", "%8", "%[", "%K", "%@", "%F", "%M", "%L", "%H", "%>", "%+", "%W", "%^"}


def read(document: Document) -> Reading:
    """Read every record; raises `InputError` where the file holds no tagged line."""
    source = Source(document.path, decode(document.content))
    tagged = list(split(source.text, _GRAMMAR))
    if not tagged and source.text.strip():
        raise InputError(f"{document.path} holds no Refer record; one begins with a line such as '%0 Journal Article'.")
    untyped = [record for record in tagged if record.tags[0].name != "%0"]
    remarks = [
        broken(
            source,
            record.start,
            record.end,
            f"The record {quoted(record.first('%T') or '')} does not begin with its type (%0).",
        )
        for record in untyped
    ]
    return reading(source, "enw", [_record(record) for record in tagged], remarks)


def _record(record: TaggedRecord) -> Record:
    values, places = values_of(record, _TEXTS)
    kind = csl_type(record.first("%0"))
    values["type"] = kind
    if kind in {"book", "paper-conference"} and "title" not in values and "container_title" in values:
        values |= {"type": "book", "title": values.pop("container_title")}
    for attribute, tags in _NAMES.items():
        names = tuple(name for name in map(name_of, record.all(*tags)) if name != Name())
        values |= {attribute: names} if names else {}
    year = record.first("%D") or ""
    texts = [*record.all("%8", "%D"), *(f"{day} {year}" for day in record.all("%8"))]
    dates = [date for text in texts if (date := slashed_date(text)) and date.year is not None]
    values |= {"issued": max(dates, key=lambda date: (bool(date.month), bool(date.day)))} if dates else {}
    accessed = slashed_date(record.first("%[") or "")
    values |= {"accessed": accessed} if accessed else {}
    keywords = [one_line(word) for text in record.all("%K") for word in text.split(",")]
    values |= {"keyword": ", ".join(keywords)} if keywords else {}
    numbers, others = standard_numbers(record.all("%@"))
    values |= numbers
    values |= {"doi": bare_doi(str(values["doi"]))} if "doi" in values else {}
    stated = [one for text in record.all(*_TEXTS["url"]) for one in addresses(text)]
    values |= {"url": stated[0]} if stated else {}
    known = _OTHERS.union(*_TEXTS.values(), *_NAMES.values())
    extra = [(tag.name, text) for tag in record.tags if tag.name not in known and (text := one_line(tag.value))]
    item = Item.of(
        values,
        joined([*(("%@", text) for text in others), *extra, *further(stated, values.get("url"), values.get("doi"))]),
    )
    return Record(record.first("%F", "%L"), item, record.start, record.end, places, record.tags[0].name == "%0")
