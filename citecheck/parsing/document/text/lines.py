"""The lines and paragraphs of a document as one sequence, whatever the format: what every finder here looks at."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from citecheck.expressions import expression
from citecheck.model.location import Location
from citecheck.model.prose import Block, BlockKind, Mark, Prose, beginning_in
from citecheck.parsing.document.text.furniture import furniture
from citecheck.vocabulary.page_stamps import STAMPS
from citecheck.vocabulary.rows import spellings

_LINE = expression(r"[^\n]*\S[^\n]*")
_APART: frozenset[BlockKind] = frozenset({"paragraph", "heading", "item", "note", "quote", "cell", "break", "code"})
_PAGE_NUMBER = expression(
    r"\W{0,3}(?:page |seite |p\. ?|s\. ?|стр\. ?|с\. ?)?(?:\d{1,4}|[ivxlc]{1,7})\W{0,3}", re.IGNORECASE
)
_STAMP = expression("|".join(spellings(STAMPS)), re.IGNORECASE)
_YEAR = expression(r"(?:1[89]|20)\d\d")  # heads a part of a list
_STOPPED = expression(r".*\d\W{0,2}[.;)\]]")
_GOES_ON = expression(r"(?:[,(:]|\d\s?[-–—]|\b(?:pp?|pg|vol|no|and|of)\.?)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Unit:
    """A line, or a whole paragraph of a format that has no lines: `text` stands at `start` of its block.

    `gap` counts the blank lines before it (a paragraph has one at least) and is -1 at the head of a page, where blank
    lines say nothing; `indent` counts the blanks at its beginning.
    """

    text: str
    block: Block
    start: int
    gap: int
    indent: int
    torn: bool = False

    @property
    def kind(self) -> BlockKind:
        """The kind of the block that holds it."""
        return self.block.kind

    @property
    def end(self) -> int:
        """The offset in its block after its last character."""
        return self.start + len(self.text)

    def place(self, offset: int = 0) -> Location:
        """Return where `text[offset]` stands in the file."""
        return self.block.place(self.start + offset)

    def leading_mark(self) -> Mark | None:
        """Return the marker that begins this unit, if the mark-up declares one there."""
        return next(iter(beginning_in(self.block.marks, self.start, self.start + 1)), None)


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a unit's text."""

    unit: Unit
    start: int = 0
    end: int | None = None

    @property
    def text(self) -> str:
        """The characters of the stretch."""
        return self.unit.text[self.start : self.end]

    def overlaps(self, other: Piece) -> bool:
        """Tell whether two stretches of one unit share a character."""
        return (self.end is None or other.start < self.end) and (other.end is None or self.start < other.end)


def units(prose: Prose) -> list[Unit]:
    """Cut a document into units; code is left out, a page break marks the unit after it as `torn` from the one before.

    Where a format has no lines of a file (PDF), an empty `line` block stands for a blank line.
    """
    found: list[Unit] = []
    last_line, empty, torn = 0, 0, False
    for block in prose.blocks:
        if block.kind == "break":
            torn = True
            continue
        if block.kind == "code":
            continue
        if block.kind == "line" and not block.text.strip():
            empty += 1
            continue
        for unit in _of_block(block, last_line, empty, torn=torn):
            found.append(unit)
            torn, empty = False, 0
        last_line = block.places[-1][1].line if found and block.places else last_line
    return _without_furniture(found)


def _without_furniture(units: list[Unit]) -> list[Unit]:
    """Leave out what pages leave in a text, and stamps; mark the line after them as torn from the one before."""
    lines = [unit.kind == "line" for unit in units]
    left = {at for at, unit in enumerate(units) if lines[at] and _is_alone(units, at, unit)}
    left |= {at for at, unit in enumerate(units) if lines[at] and _STAMP.fullmatch(unit.text)}
    left |= {at for at in furniture(units) if lines[at]} if any(lines) else set()
    kept: list[Unit] = []
    for at, unit in enumerate(units):
        if at not in left:
            torn = lines[at] and (unit.torn or (at - 1) in left)
            kept.append(replace(unit, gap=-1, torn=True) if torn else unit)
    return kept


def _is_alone(units: Sequence[Unit], at: int, unit: Unit) -> bool:
    """Recognise a number alone on its line, with a blank line on one side, and not one of a column of numbers."""
    alone = len(unit.text) <= 16 and _PAGE_NUMBER.fullmatch(unit.text) and not _ends_entry(units, at)
    following = units[at + 1] if at + 1 < len(units) else None
    apart = unit.gap != 0 or (following is not None and following.gap != 0)
    column = any(_PAGE_NUMBER.fullmatch(units[near].text) for near in _neighbours(at, len(units)))
    return bool(alone) and not _YEAR.fullmatch(unit.text) and apart and not column


def _ends_entry(units: Sequence[Unit], at: int) -> bool:
    """Recognise a number that a sentence ends with (*… SIAM,* / *2008.*, *840-* / *849.*), no blank line before it."""
    unit = units[at]
    if not at or unit.gap:
        return False
    return bool(_STOPPED.fullmatch(unit.text) or _GOES_ON.search(units[at - 1].text))


def _neighbours(at: int, length: int) -> list[int]:
    return [near for near in (at - 1, at + 1) if 0 <= near < length]


def _of_block(block: Block, last_line: int, empty: int, *, torn: bool) -> Iterator[Unit]:
    apart = block.kind in _APART
    first = block.places[0][1]
    in_lines = first.unit.endswith("line")
    blank = max(0, first.line - last_line - 1) if in_lines else empty
    shift = first.column - 1 - block.level * (block.kind == "line") if in_lines else 0
    for count, match in enumerate(_LINE.finditer(block.text)):
        line = match.group()
        indent = len(line) - len(line.lstrip())
        gap = 0 if count else max(blank, 1) if apart else blank
        start = match.start() + indent
        yield Unit(line.strip(), block, start, gap, indent + shift if not count else indent, torn and not count)
