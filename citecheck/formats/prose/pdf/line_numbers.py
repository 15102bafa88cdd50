"""The numbers of lines that manuscripts for review have in their margins: taken out where most pages count their lines.

A list whose entries are numbered is on some pages, and its numbers do not stand at every line.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from citecheck.formats.prose.pdf.pages import Page, Piece

_LONGEST = 5  # digits
_FEWEST = 5  # numbers on a page that count something
_STEPS = (1, 5, 10)  # every line, or every fifth or tenth
_MOST_PAGES = 0.6  # share of the pages with text that are numbered so
_ALIGNED = 3.0  # points within which numbers stand below each other
_STEADY = 0.9  # share of the numbers that follow the one before
_ROW = 4.0  # points within which pieces stand in one row


def without_line_numbers(pages: Sequence[Page]) -> list[Page]:
    """Take the numbers of lines out of the margins of a document whose pages mostly have them."""
    numbers = [list(_counting(page.pieces)) for page in pages]
    written = [page for page in pages if page.pieces]
    counted = sum(bool(found) for found in numbers)
    if counted <= 1 or counted < _MOST_PAGES * len(written):
        return list(pages)
    gone = {id(piece) for found in numbers for piece in found}
    return [replace(page, pieces=tuple(one for one in page.pieces if id(one) not in gone)) for page in pages]


def _counting(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Yield the numbers at one edge of a page that count its rows from above to below."""
    numbers = [piece for piece in pieces if piece.text.strip().isdecimal() and len(piece.text.strip()) <= _LONGEST]
    text = [piece for piece in pieces if not piece.text.strip().isdecimal()]
    if len(numbers) < _FEWEST or not text:
        return
    left, right = min(piece.left for piece in text), max(piece.right for piece in text)
    columns: defaultdict[int, list[Piece]] = defaultdict(list)
    for number in numbers:
        if number.right <= left + _ALIGNED or number.left >= right - _ALIGNED:
            columns[round(number.right / _ALIGNED)].append(number)
    below_each_other = [[*found, *columns.get(edge + 1, ())] for edge, found in sorted(columns.items())]
    longest = max(map(len, below_each_other), default=0)
    if longest < _FEWEST:
        return
    column = sorted(next(one for one in below_each_other if len(one) == longest), key=lambda piece: -piece.middle)
    steps = [int(after.text) - int(before.text) for before, after in pairwise(column)]
    step = max(set(steps), key=steps.count)
    rows = len({round(piece.middle / _ROW) for piece in text})
    if step in _STEPS and steps.count(step) >= _STEADY * len(steps) and len(column) * step * 2 >= rows:
        yield from column
