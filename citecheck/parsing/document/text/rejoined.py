"""Join the pieces of a torn text into one line, so that every character still knows its place in the file."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from citecheck.model.location import Location
from citecheck.model.prose import Block, Link, Mark
from citecheck.parsing.document.text.lines import Piece, Unit

_BLANKS = re.compile(r"[^\S\n]{2,}|\s*\n\s*|\t")
_HYPHEN = re.compile(r"[^\W\d_](?:[-\u2010\u00ad\u00ac])$")
_ADDRESS_END = re.compile(r"(?:https?://|www\.|doi:\s?10\.|\b10\.\d{4,9}/)\S*$", re.IGNORECASE)
_ADDRESS_HEADS = ("www", "doi", "10.")
_LONGEST = 80  # lines of a paragraph that are looked at together
_LONGEST_WORD = 60
_OPEN_END = re.compile(r"[/_=&?%#:~.\-]$")
_ADDRESS_START = re.compile(r"(?!https?:|www\.|doi:)[a-z0-9/?#&=_%~-]\S*", re.ASCII)
_NUMBERED = re.compile(r"\d{1,3}[.)]\s")
_IDEOGRAPH = "[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u3001\u3002\uff00-\uffef]"
_IDEOGRAPHS_MEET = re.compile(f"{_IDEOGRAPH}\n{_IDEOGRAPH}")


def joined(pieces: Sequence[Piece], words: frozenset[str] = frozenset()) -> Block:
    """Join pieces: one blank between lines, none within a torn word, address or run of ideographs.

    A hyphen at the end of a line goes unless the word with the hyphen is among `words`, which the document uses.
    """
    writer = _Writer()
    for count, piece in enumerate(pieces):
        if count:
            writer.tie(piece.text, words)
        writer.add(piece)
    return writer.block(pieces[0].unit.block)


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
        self.text = ""
        self.places: list[tuple[int, Location]] = []
        self.links: list[Link] = []
        self.marks: list[Mark] = []
        self.emphasised: list[tuple[int, int]] = []

    def tie(self, following: str, words: frozenset[str]) -> None:
        """Prepare the end of the text for the piece that follows."""
        if not self.text or not following:
            return
        tail = self.text[self.text.rfind(" ", 0, -1) + 1 :]
        if ("/" in tail or tail[:3].lower() in _ADDRESS_HEADS) and _ADDRESS_END.search(self.text[-2100:]):
            begins = _NUMBERED.match(following) if self.text[-1] == "." else None  # a full stop, and the next entry
            glued = _OPEN_END.search(self.text[-1:]) and _ADDRESS_START.match(following) and not begins
            self.text += "" if glued else " "
        elif _HYPHEN.search(self.text[-2:]):
            self._tie_hyphen(following, words)
        elif not _IDEOGRAPHS_MEET.match(f"{self.text[-1]}\n{following[0]}"):
            self.text += " "

    def _tie_hyphen(self, following: str, words: frozenset[str]) -> None:
        left = re.findall(r"[^\W\d_]+$", self.text[-_LONGEST_WORD:-1])
        right = re.findall(r"^[^\W\d_]+", following)
        kept = left and right and f"{left[0]}-{right[0]}".casefold() in words
        if following[0].islower() and not kept:
            self.text = self.text[:-1]

    def add(self, piece: Piece) -> None:
        """Append a piece; runs of blanks become one."""
        unit, at = piece.unit, piece.start
        end = piece.end if piece.end is not None else len(unit.text)
        spans: list[tuple[int, int]] = []
        for run in _BLANKS.finditer(unit.text, at, end):
            spans.append((at, run.start()))
            at = run.end()
        spans.append((at, end))
        mapped: list[tuple[int, int, int]] = []
        for count, (start, stop) in enumerate(spans):
            if count and self.text and not self.text.endswith(" "):
                self.text += " "
            mapped.append((unit.start + start, unit.start + stop, len(self.text)))
            self._places(unit.block, unit.start + start, unit.start + stop)
            self.text += unit.text[start:stop]
        self._marked(unit.block, mapped)

    def _places(self, block: Block, start: int, stop: int) -> None:
        self.places.append((len(self.text), block.place(start)))
        for at, place in block.places:
            if start < at < stop:
                self.places.append((len(self.text) + at - start, place))

    def _marked(self, block: Block, mapped: list[tuple[int, int, int]]) -> None:
        for link in block.links:
            span = _mapped(link.start, link.end, mapped)
            if span:
                self.links.append(Link(*span, link.url))
        for mark in block.marks:
            span = _mapped(mark.start, mark.end, mapped)
            if span:
                self.marks.append(Mark(*span, mark.label, mark.style))
        spans = (_mapped(start, end, mapped) for start, end in block.emphasised)
        self.emphasised += [span for span in spans if span]

    def block(self, model: Block) -> Block:
        """Return what was written as a block like the first piece's."""
        return Block(
            text=self.text.rstrip(),
            kind=model.kind,
            places=tuple(self.places),
            level=model.level,
            endnote=model.endnote,
            links=tuple(self.links),
            marks=tuple(self.marks),
            emphasised=tuple(self.emphasised),
        )


def _mapped(start: int, end: int, mapped: list[tuple[int, int, int]]) -> tuple[int, int] | None:
    """Carry a span over; what lies outside of the stretches that were taken is cut off."""
    found = [
        (at + max(start, low) - low, at + min(end, high) - low)
        for low, high, at in mapped
        if start < high and end > low
    ]
    return (found[0][0], found[-1][1]) if found else None
