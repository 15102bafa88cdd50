"""References whose fields the file states itself, beside those that running text only shows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import fields, replace

from citecheck.biblio.item import Item
from citecheck.model.document import Reading, Remark
from citecheck.model.location import Location
from citecheck.model.reference import Citation, Kind, Reference, Understood


def stated_reference(item: Item, raw: str, location: Location, *, kind: Kind, label: str | None = None) -> Reference:
    """Make a reference from fields that the file states; what is stated is sure."""
    return Reference(
        id="",
        kind=kind,
        item=item,
        raw=raw,
        location=location,
        label=label,
        understood=_understood(item),
        confidence={field.name: 1.0 for field in fields(Item) if getattr(item, field.name) and field.name != "extra"},
    )


def overlay(read: Item, stated: Item) -> Item:
    """Return what was read from the text with what the mark-up states put over it."""
    known = {field.name: getattr(stated, field.name) for field in fields(Item) if getattr(stated, field.name)}
    return replace(read, **known)


def merge(
    reading: Reading,
    references: Iterable[Reference],
    citations: Sequence[Citation] = (),
    remarks: Sequence[Remark] = (),
) -> Reading:
    """Join what prose gave with what the mark-up states, in document order."""
    joined = sorted((*reading.references, *references), key=lambda reference: _order(reference.location))
    return replace(
        reading,
        references=tuple(joined),
        citations=tuple(sorted((*reading.citations, *citations), key=lambda citation: _order(citation.location))),
        remarks=(*reading.remarks, *remarks),
        numbered=reading.numbered or bool(citations),
    )


def _order(location: Location) -> tuple[int, int]:
    return location.line, location.column


def _understood(item: Item) -> Understood:
    if item.title and (item.author or item.container_title or item.url or item.issued or item.publisher):
        return "full"
    return "partial" if item.title or item.url or item.doi or item.author or item.container_title else "none"
