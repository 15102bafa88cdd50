"""Gather one block of prose piece by piece, keeping what each piece is and where it stands."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Literal

from citecheck.expressions import expression
from citecheck.model.location import Location
from citecheck.model.prose import Block, BlockKind, Link, Mark, Stated

_BLANK = " \t\n\r\f\v"
_IS_ABSOLUTE = expression(r"(?:https?|ftp)://", re.IGNORECASE)
_RUN = expression(r"[ \t\n\r\f\v]{2,}|[\t\n\r\f\v]")


class Passage:
    """A block in the making: white space collapses as in HTML, and no-break spaces stay.

    A piece that runs over several lines of the file gets a place for each line.
    """

    def __init__(self) -> None:
        """Begin with nothing."""
        self._parts: list[str] = []
        self._length = 0
        self._blank = False
        self._places: list[tuple[int, Location]] = []
        self._links: list[Link] = []
        self._marks: list[Mark] = []
        self._emphasised: list[tuple[int, int]] = []
        self._stated: list[Stated] = []

    @property
    def here(self) -> int:
        """The offset at which the next piece will stand."""
        return self._length + (self._blank and self._length > 0)

    def add(self, text: str, place: Location) -> None:
        """Add a piece of text whose first character stands at `place`."""
        first, *rest = text.split("\n")
        self._add_line(first, place)
        for count, line in enumerate(rest, start=1):
            self._blank = True
            self._add_line(line, _at(place, place.line + count, 1) if place.unit == "line" else place)

    def exactly(self, text: str, place: Location) -> None:
        """Add a piece as it stands, blanks included."""
        self._settle()
        self._places.append((self._length, place))
        self._parts.append(text)
        self._length += len(text)

    def newline(self) -> None:
        """End the line within the block."""
        self._blank = False
        if self._length and self._parts[-1] != "\n":
            self._parts.append("\n")
            self._length += 1

    def link(self, start: int, url: str, picture: Location | None = None) -> None:
        """Tie what was added since `start` to an address; a picture shows no text, and the address stands in its place.

        `picture` is where the link stands that may hold nothing else.
        """
        if self._length <= start and picture is not None and _IS_ABSOLUTE.match(url):
            self._blank = True
            start = self.here
            self.exactly(url, picture)
            self._blank = True
        if self._length > start:
            self._links.append(Link(start, self._length, url))

    def mark(self, start: int, label: str, style: Literal["note", "key"] = "note") -> None:
        """Declare what was added since `start` a marker for the note or key `label`."""
        if self._length > start:
            self._marks.append(Mark(start, self._length, label, style))

    def emphasise(self, start: int) -> None:
        """Declare what was added since `start` to be in italics."""
        if self._length > start:
            self._emphasised.append((start, self._length))

    def state(self, start: int, name: str) -> None:
        """Declare what was added since `start` a field of a reference, by its name in BibTeX."""
        if self._length > start:
            self._stated.append(Stated(start, self._length, name))

    def block(
        self, kind: BlockKind, *, label: str | None = None, level: int = 0, endnote: bool = False
    ) -> Block | None:
        """Return the block that was gathered, or `None` where nothing was."""
        text = "".join(self._parts).rstrip(_BLANK)
        if not text:
            return None
        return Block(
            text=text,
            kind=kind,
            places=tuple(self._places),
            label=label,
            level=level,
            endnote=endnote,
            links=tuple(sorted((link for link in self._links if link.end <= len(text)), key=_start)),
            marks=tuple(sorted((mark for mark in self._marks if mark.end <= len(text)), key=_start)),
            emphasised=tuple(sorted(span for span in self._emphasised if span[1] <= len(text))),
            stated=tuple(sorted((one for one in self._stated if one.end <= len(text)), key=_start)),
        )

    def _add_line(self, line: str, place: Location) -> None:
        start = 0
        for run in _RUN.finditer(line):
            self._add_piece(line[start : run.start()], place, start)
            self._blank = True
            start = run.end()
        self._add_piece(line[start:], place, start)

    def _add_piece(self, piece: str, place: Location, shift: int) -> None:
        if piece.startswith(" "):
            self._blank, piece, shift = True, piece[1:], shift + 1
        body = piece.removesuffix(" ")
        if body:
            self._settle()
            self._places.append((self._length, _at(place, place.line, place.column + shift) if shift else place))
            self._parts.append(body)
            self._length += len(body)
        self._blank |= len(body) < len(piece)

    def _settle(self) -> None:
        if self._blank and self._length and self._parts[-1] != "\n":
            self._places.append((self._length, self._places[-1][1]))
            self._parts.append(" ")
            self._length += 1
        self._blank = False


def _start(span: Link | Mark | Stated) -> int:
    return span.start


def _at(place: Location, line: int, column: int) -> Location:
    """Return a place moved to a line and column; several times as fast as `replace`, on the hottest path there is."""
    return Location(place.path, line, column, None, None, place.unit, place.part)


def without_start(block: Block, length: int) -> Block:
    """Return a block without its first characters and the blanks after them: a note without its own number."""
    length += len(block.text[length:]) - len(block.text[length:].lstrip())
    first = block.place(length)
    return replace(
        block,
        text=block.text[length:],
        places=((0, first), *((at - length, place) for at, place in block.places if at > length)),
        links=tuple(replace(x, start=x.start - length, end=x.end - length) for x in block.links if x.start >= length),
        marks=tuple(replace(x, start=x.start - length, end=x.end - length) for x in block.marks if x.start >= length),
        emphasised=tuple((start - length, end - length) for start, end in block.emphasised if start >= length),
        stated=tuple(replace(x, start=x.start - length, end=x.end - length) for x in block.stated if x.start >= length),
    )
