"""References whose fields the file states itself, beside those that running text only shows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import fields, replace
from typing import Literal

from citecheck.biblio.item import Item
from citecheck.model.document import Reading
from citecheck.model.location import Location
from citecheck.model.prose import Prose
from citecheck.model.reference import Citation, Kind, Reference, how_far_understood
from citecheck.parsing.document.markers.markers import declared
from citecheck.parsing.document.read_document import read_prose
from citecheck.parsing.document.references import in_order
from citecheck.parsing.document.ties.back_references import filled

_STYLES: dict[str, Literal["number", "key"]] = {"note": "number", "key": "key"}


def stated_reference(item: Item, raw: str, location: Location, *, kind: Kind, label: str | None = None) -> Reference:
    """Make a reference from fields that the file states; what is stated is sure."""
    return Reference(
        id="",
        kind=kind,
        item=item,
        raw=raw,
        location=location,
        label=label,
        understood=how_far_understood(item),
        confidence={field.name: 1.0 for field in fields(Item) if getattr(item, field.name) and field.name != "extra"},
    )


def overlay(read: Item, stated: Item) -> Item:
    """Return what was read from the text with what the mark-up states put over it."""
    known = {field.name: getattr(stated, field.name) for field in fields(Item) if getattr(stated, field.name)}
    return replace(read, **known)


def read_beside(prose: Prose, stated: Iterable[Reference], citations: Sequence[Citation] = ()) -> Reading:
    """Read prose whose mark-up states some of its references: they are ordered as one.

    A marker that points to a stated reference is a citation of it.
    """
    references = tuple(stated)
    labels = {reference.label for reference in references}
    cited = [
        Citation(
            label=label,
            raw=block.text[mark.start : mark.end],
            location=block.place(mark.start),
            style=_STYLES[mark.style],
        )
        for block in prose.blocks
        for mark, named in declared(block.text, block.marks)
        for label in named
        if label in labels
    ]
    unread = (
        replace(block, marks=tuple(mark for mark in block.marks if mark.label not in labels)) for block in prose.blocks
    )
    return merge(read_prose(replace(prose, blocks=tuple(unread))), references, (*cited, *citations))


def merge(reading: Reading, references: Iterable[Reference], citations: Sequence[Citation] = ()) -> Reading:
    """Join what prose gave with what the mark-up states, in document order; what points back is filled anew."""
    unfilled = (replace(reference, same_as=None, antecedent=None) for reference in (*reading.references, *references))
    places = {(citation.label, citation.location): citation for citation in (*reading.citations, *citations)}
    return replace(
        reading,
        references=tuple(filled(in_order(unfilled))),
        citations=tuple(sorted(places.values(), key=lambda citation: citation.location.order)),
        numbered=reading.numbered or bool(citations),
    )
