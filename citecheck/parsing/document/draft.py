"""A reference as it is found: the pieces of text that make it up, before anything is read out of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from citecheck.biblio.item import Item
from citecheck.model.reference import Kind
from citecheck.parsing.document.text.lines import Piece


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """The pieces of one reference in reading order; the first begins at `head` of its unit when the label is counted.

    `key` is a label that the text keeps: `[Knuth 1984]`, or a bare number, which may be the first word of a title.

    `item` is what a link says, so that nothing need be read out of its words; `confidence` is how sure that is.

    Drafts with the same `group` stand in one list, whose entries vote on its style.
    """

    kind: Kind
    pieces: tuple[Piece, ...]
    label: str | None = None
    head: int = 0
    group: int = 0
    key: str = ""
    item: Item | None = None
    confidence: Mapping[str, float] = field(default_factory=dict)
