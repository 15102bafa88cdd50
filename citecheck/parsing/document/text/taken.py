"""Stretches of a text that are taken, asked about in the time that it takes to find a place among them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from itertools import accumulate


class Taken:
    """Stretches (start, end) in any order, which may lie within each other."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        """Put the stretches in order."""
        ordered = sorted(spans)
        self._starts = [start for start, _ in ordered]
        self._ends = list(accumulate((end for _, end in ordered), max))

    def meets(self, start: int, end: int) -> bool:
        """Tell whether one of them shares a character with this stretch."""
        before = bisect_left(self._starts, end)
        return before > 0 and self._ends[before - 1] > start
