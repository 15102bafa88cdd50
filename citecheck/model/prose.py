"""A document's text as blocks: what every reader of running text (Markdown, HTML, DOCX, PDF, …) turns its format into.

`parsing.lists` finds references and citations in blocks, so that a format need only know its own mark-up.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeVar

from citecheck.model.location import Location

Span = TypeVar("Span", "Link", "Mark", "Stated")
BlockKind = Literal["line", "paragraph", "heading", "item", "note", "quote", "code", "cell", "break"]


@dataclass(frozen=True, slots=True)
class Link:
    """An address that stands behind `text[start:end]` of a block (for an autolink the text is the address)."""

    start: int
    end: int
    url: str


@dataclass(frozen=True, slots=True)
class Mark:
    """A marker at `text[start:end]` that the mark-up itself declares: a footnote's number, a citation key."""

    start: int
    end: int
    label: str
    style: Literal["note", "key"] = "note"


@dataclass(frozen=True, slots=True)
class Stated:
    r"""A field of a reference that the mark-up itself names: `\bibinfo{journal}{…}`; `name` is a field of BibTeX."""

    start: int
    end: int
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A piece of text with its mark-up resolved.

    `line` is a physical line of a format without blocks (plain text, OCR): indentation kept, nothing joined.
    `note` is a footnote or endnote that the mark-up declares (`label` its number or key, `endnote` which);
    `item` an item of a list (`label` its number as shown); `break` a page or column break or a rule.
    `places` maps offsets in `text` to where they stand in the file, ascending, the first at offset 0.
    `links`, `marks`, `stated` and `emphasised`, the spans in italics, come in the order of their starts. `level` is a
    heading's level, a list's depth or the left edge of a line's column, `column` what stands at the head of a cell's
    column.
    A heading is `guessed` where its type alone tells it.
    """

    text: str
    kind: BlockKind
    places: tuple[tuple[int, Location], ...]
    label: str | None = None
    level: int = 0
    endnote: bool = False
    links: tuple[Link, ...] = ()
    marks: tuple[Mark, ...] = ()
    emphasised: tuple[tuple[int, int], ...] = ()
    stated: tuple[Stated, ...] = ()
    column: str | None = None
    guessed: bool = False

    def place(self, offset: int) -> Location:
        """Return where `text[offset]` stands in the file."""
        start, location = self.places[max(0, bisect_right(self.places, offset, key=lambda place: place[0]) - 1)]
        column = location.column + offset - start
        return Location(location.path, location.line, column, unit=location.unit, part=location.part)


def beginning_in(spans: Sequence[Span], start: int, end: int) -> Sequence[Span]:
    """Return the links, marks or stated fields of a block that begin in a stretch of it."""
    first, behind = (bisect_left(spans, offset, key=lambda span: span.start) for offset in (start, end))
    return spans[first:behind]


@dataclass(frozen=True, slots=True)
class Prose:
    """The blocks of one document in reading order."""

    path: str
    format: str
    blocks: tuple[Block, ...]
    language: str | None = None
