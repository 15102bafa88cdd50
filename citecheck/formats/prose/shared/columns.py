"""Pages of plain text that stand in two columns, as PDF text with its layout has them: the left one before the right.

What proves a gutter: nearly all lines have blanks there, and both sides of it are full lines of words. A table has
short cells, and cells of numbers.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from citecheck.expressions import expression

_LEAST = 10  # lines at least that have words on both sides
_WIDEST = 250  # characters of a line in a page of two columns
_CROSSING = 0.15  # share of the lines that may cross the gutter: titles, figures
_BLANKS = expression(r"\s{2,}(?=\S)")
_NARROWEST = 22  # characters of a column
_FULL, _MOSTLY = 0.75, 0.55  # of the width of a column, and the share of its lines that reach so far
_WORDY = 0.6  # share of letters in the lines of a column


class Stretch(NamedTuple):
    """A line of a column: the number of its line on the page, where it begins there, and where its column does."""

    line: int
    start: int
    text: str
    left: int = 0


def columns(lines: Sequence[str]) -> Iterator[list[Stretch]]:
    """Yield the lines of a page, column by column; a page of one column as it is."""
    lines = [line.rstrip() for line in lines]
    gutter = _gutter([line for line in lines if line])
    if gutter is None:
        yield [Stretch(number, 0, line) for number, line in enumerate(lines) if line]
        return
    halves = [_halves(line, gutter) for line in lines]
    edge = min((right[0] for _, right in filter(None, halves) if right[1]), default=gutter)
    left: list[Stretch] = []
    right: list[Stretch] = []
    for number, (line, parted) in enumerate(zip(lines, halves, strict=True)):
        if parted is None:
            yield from filter(None, (left, right))
            left, right = [], []
            yield [Stretch(number, 0, line)]
            continue
        if parted[0]:
            left.append(Stretch(number, 0, parted[0]))
        start, text = parted[1]
        if text:
            right.append(Stretch(number, start, text, edge))
    yield from filter(None, (left, right))


def _halves(line: str, gutter: int) -> tuple[str, tuple[int, str]] | None:
    """Part a line at the gutter: its left words, the place and the words on the right; `None` where it crosses."""
    if len(line) <= gutter:
        return line, (gutter, "")
    for blanks in _BLANKS.finditer(line):
        if blanks.start() <= gutter < blanks.end():
            return line[: blanks.start()], (blanks.end(), line[blanks.end() :])
    return None


def _gutter(written: Sequence[str]) -> int | None:
    """Return the place that has blanks in nearly all lines of a page, with a column of text on either side."""
    if len(written) < _LEAST or max(map(len, written)) > _WIDEST:
        return None
    wide = sorted(map(len, written))[len(written) * 9 // 10]
    gaps = Counter(
        place
        for line in written
        for blanks in _BLANKS.finditer(line)
        for place in range(max(blanks.start(), wide // 4), min(blanks.end(), wide * 3 // 4))
    )
    if not gaps:
        return None
    most = max(gaps.values())
    places = [place for place, count in gaps.items() if count == most]
    gutter = places[len(places) // 2]
    halves = [_halves(line, gutter) for line in written]
    parted = [half for half in halves if half]
    both = [(left, right[1]) for left, right in parted if left and right[1]]
    if len(both) < _LEAST or len(halves) - len(parted) > _CROSSING * len(halves):
        return None
    return gutter if all(_is_column(side) for side in zip(*both, strict=True)) else None


def _is_column(side: Sequence[str]) -> bool:
    """Whether lines are those of a column: most of them reach its full width, in words."""
    widths = sorted(len(line.strip()) for line in side)
    width = widths[len(widths) * 9 // 10]
    full = sum(one >= _FULL * width for one in widths)
    words = "".join(side)
    letters = sum(map(str.isalpha, words)) >= _WORDY * len(words.replace(" ", ""))
    return width >= _NARROWEST and full >= _MOSTLY * len(widths) and letters
