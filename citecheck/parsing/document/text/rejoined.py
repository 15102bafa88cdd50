"""Join the pieces of a torn text into one line, so that every character still knows its place in the file."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from citecheck.expressions import expression
from citecheck.model.location import Location
from citecheck.model.prose import Block, Link, Mark, Stated, beginning_in
from citecheck.parsing.document.text.lines import Piece, Unit

_BLANKS = expression(r"[^\S\n]{2,}|\s*\n\s*|\t")
_HYPHEN = expression(r"[^\W\d_](?:[-\u2010\u00ad\u00ac])$")
_ADDRESS_END = expression(r"(?:https?://|www\.|doi:\s?10\.|\b10\.\d{4,9}/)\S*$", re.IGNORECASE)
_ADDRESS_HEADS = ("www", "doi", "10.")
_LONGEST = 80  # lines of a paragraph that are looked at together
_LONGEST_WORD = 60
_LONGEST_SPAN = 10_000  # characters of a link, a marker or italics that reach into the lines below
_TAIL = 2100  # characters at the end of a text, of an address at most
_JOINT = 1  # characters at most that join two pieces: a blank
_OPEN_END = expression(r"[/_=&?%#:~.\-]$")
_OPEN_HOST = expression(r"://[a-z0-9-]{1,40}$", re.IGNORECASE)
_HOST_GOES_ON = expression(r"[a-z0-9-]{0,40}\.[a-z]{2,}(?=[/.:\s]|$)", re.IGNORECASE)
_ADDRESS_START = expression(r"(?!https?:|www\.|doi:)[a-z0-9/?#&=_%~-]\S*", re.ASCII)
_NUMBERED = expression(r"\d{1,3}[.)]\s")
_IDEOGRAPH = "[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u3001\u3002\uff00-\uffef]"
_IDEOGRAPHS_MEET = expression(f"{_IDEOGRAPH}\n{_IDEOGRAPH}")
_SPACED = expression(rf"(?:{_IDEOGRAPH}[ \u3000]){{4}}")
_BETWEEN = expression(rf"(?<={_IDEOGRAPH})[ \u3000]+(?={_IDEOGRAPH})")


def joined(pieces: Sequence[Piece], words: frozenset[str] = frozenset()) -> Block:
    """Join pieces: one blank between lines, none within a torn word, address or run of ideographs.

    A hyphen at the end of a line goes unless the word with the hyphen is among `words`, which the document uses.
    """
    writer = _Writer()
    for count, piece in enumerate(_unspaced(pieces)):
        if count:
            writer.tie(piece.text, words)
        writer.add(piece)
    return writer.block(pieces[0].unit.block)


def _unspaced(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Cut pieces at the blanks that a copy puts between ideographs (`新 時 代`), which are then joined without them."""
    for piece in pieces:
        text, start = piece.text, 0
        for blanks in _BETWEEN.finditer(text) if _SPACED.search(text) else ():
            yield Piece(piece.unit, piece.start + start, piece.start + blanks.start())
            start = blanks.end()
        yield replace(piece, start=piece.start + start)


def paragraphs(units: Sequence[Unit]) -> Iterator[Unit]:
    """Join the lines that follow each other without a blank one, so that what is torn over two lines is seen whole."""
    lines: list[Unit] = []
    for unit in units:
        if lines and (unit.kind != "line" or unit.gap != 0 or len(lines) == _LONGEST):
            yield _paragraph(lines)
            lines = []
        if unit.kind == "line":
            lines.append(unit)
        else:
            yield unit
    if lines:
        yield _paragraph(lines)


def _paragraph(lines: Sequence[Unit]) -> Unit:
    if len(lines) == 1:
        return lines[0]
    block = joined([Piece(line) for line in lines])
    return replace(lines[0], text=block.text, block=block, start=0)


class _Writer:
    """A text in the making, with the places, links, marks and italics of the pieces it came from."""

    def __init__(self) -> None:
        self.places: list[tuple[int, Location]] = []
        self.links: list[Link] = []
        self.marks: list[Mark] = []
        self.emphasised: list[tuple[int, int]] = []
        self.stated: list[Stated] = []
        self._parts: list[str] = []
        self._length = 0
        self._tail = ""
        """The last characters of the text: as many as are looked at."""

    def _write(self, text: str) -> None:
        if text:
            self._parts.append(text)
            self._length += len(text)
            self._tail = (self._tail + text[-_TAIL:])[-_TAIL:]

    def _drop_last(self) -> None:
        self._parts[-1], self._tail = self._parts[-1][:-1], self._tail[:-1]
        self._length -= 1

    def tie(self, following: str, words: frozenset[str]) -> None:
        """Prepare the end of the text for the piece that follows."""
        if not self._length or not following:
            return
        word = self._tail[self._tail.rfind(" ", 0, -1) + 1 :]
        if ("/" in word or word[:3].lower() in _ADDRESS_HEADS) and _ADDRESS_END.search(self._tail):
            begins = _NUMBERED.match(following) if self._tail[-1] == "." else None  # a full stop, and the next entry
            goes_on = _OPEN_END.search(self._tail[-1:]) and _ADDRESS_START.match(following) and not begins
            breaks_off = _OPEN_HOST.search(self._tail) and _HOST_GOES_ON.match(following)
            self._write("" if goes_on or breaks_off else " ")
        elif _HYPHEN.search(self._tail[-2:]):
            self._tie_hyphen(following, words)
        elif not _IDEOGRAPHS_MEET.match(f"{self._tail[-1]}\n{following[0]}"):
            self._write(" ")

    def _tie_hyphen(self, following: str, words: frozenset[str]) -> None:
        left = re.findall(r"[^\W\d_]+$", self._tail[-_LONGEST_WORD:-1])
        right = re.findall(r"^[^\W\d_]+", following)
        kept = left and right and f"{left[0]}-{right[0]}".casefold() in words
        if following[0].islower() and not kept:
            self._drop_last()

    def add(self, piece: Piece) -> None:
        """Append a piece; runs of blanks become one."""
        unit, at, begun = piece.unit, piece.start, self._length
        end = piece.end if piece.end is not None else len(unit.text)
        spans: list[tuple[int, int]] = []
        for run in _BLANKS.finditer(unit.text, at, end):
            spans.append((at, run.start()))
            at = run.end()
        spans.append((at, end))
        mapped: list[tuple[int, int, int]] = []
        for count, (start, stop) in enumerate(spans):
            if count and self._length and not self._tail.endswith(" "):
                self._write(" ")
            mapped.append((unit.start + start, unit.start + stop, self._length))
            self._places(unit.block, unit.start + start, unit.start + stop)
            self._write(unit.text[start:stop])
        self._marked(unit.block, mapped, begun)

    def _places(self, block: Block, start: int, stop: int) -> None:
        self.places.append((self._length, block.place(start)))
        first = bisect_right(block.places, start, key=lambda place: place[0])
        behind = bisect_left(block.places, stop, key=lambda place: place[0])
        self.places += [(self._length + at - start, place) for at, place in block.places[first:behind]]

    def _marked(self, block: Block, mapped: list[tuple[int, int, int]], begun: int) -> None:
        """Carry over what lies in the stretches that were taken; italics may go on where the piece has begun."""
        first, behind = mapped[0][0] - _LONGEST_SPAN, mapped[-1][1]
        for link in beginning_in(block.links, first, behind):
            span = _mapped(link.start, link.end, mapped)
            if span:
                self.links.append(Link(*span, link.url))
        for mark in beginning_in(block.marks, first, behind):
            span = _mapped(mark.start, mark.end, mapped)
            if span:
                self.marks.append(Mark(*span, mark.label, mark.style))
        for one in beginning_in(block.stated, first, behind):
            span = _mapped(one.start, one.end, mapped)
            if span:
                self.stated.append(Stated(*span, one.name))
        low, high = (bisect_left(block.emphasised, (offset, 0)) for offset in (first, behind))
        spans = (_mapped(start, end, mapped) for start, end in block.emphasised[low:high])
        for start, end in filter(None, spans):
            goes_on = start <= begun and self.emphasised and self.emphasised[-1][1] >= begun - _JOINT
            self.emphasised.append((self.emphasised.pop()[0] if goes_on else start, end))

    def block(self, model: Block) -> Block:
        """Return what was written as a block like the first piece's."""
        return Block(
            text="".join(self._parts).rstrip(),
            kind=model.kind,
            places=tuple(self.places),
            level=model.level,
            endnote=model.endnote,
            links=tuple(self.links),
            marks=tuple(self.marks),
            emphasised=tuple(self.emphasised),
            stated=tuple(self.stated),
        )


def _mapped(start: int, end: int, mapped: list[tuple[int, int, int]]) -> tuple[int, int] | None:
    """Carry a span over; what lies outside of the stretches that were taken is cut off."""
    first = bisect_right(mapped, start, key=lambda stretch: stretch[1])
    behind = bisect_left(mapped, end, key=lambda stretch: stretch[0])
    if first >= behind:
        return None
    (low, _, at), (last_low, last_high, last_at) = mapped[first], mapped[behind - 1]
    return at + max(start, low) - low, last_at + min(end, last_high) - last_low
