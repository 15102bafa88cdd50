"""Turn offsets of a text file into places, and find where a piece of text that lost its place stands."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import islice

from citecheck.expressions import expression
from citecheck.model.location import Location

_WINDOW = 20_000  # characters that are searched ahead of the last find
_TRIES = 3  # runs of plain words that are weighed
_SURE = 8  # characters that are enough
_PLAIN = expression(r"[^&<>\[\]{}\\*_`|\s\xa0]{1,40}(?: [^&<>\[\]{}\\*_`|\s\xa0]{1,40}){0,3}")


class Source:
    """The text of one file with the starts of its lines."""

    def __init__(self, path: str, text: str) -> None:
        """Index the lines of a text; finding starts at its beginning."""
        self.path = path
        self.text = text
        self._starts = [0, *(match.end() for match in re.finditer("\n", text))]
        self._cursor = 0

    def place(self, offset: int) -> Location:
        """Return the line and column of an offset."""
        line = bisect_right(self._starts, offset)
        return Location(self.path, line, offset - self._starts[line - 1] + 1)

    def span(self, start: int, end: int) -> Location:
        """Return the place of a stretch of the text, with its end."""
        line = bisect_right(self._starts, start)
        last = line if end < self._starts[min(line, len(self._starts) - 1)] else bisect_right(self._starts, end)
        begun, ended = start - self._starts[line - 1] + 1, end - self._starts[last - 1] + 1
        return Location(self.path, line, begun, last, ended)

    def offset(self, line: int, column: int = 1) -> int:
        """Return the offset of a line (from 1); a line beyond the end is the last."""
        return self._starts[min(max(line, 1), len(self._starts)) - 1] + column - 1

    def find(self, text: str, line: int | None = None) -> Location:
        """Return where a piece of text stands at or after the last find and the line given.

        Plain words of the piece are looked for, since entities and escapes look different in the file: the shorter they
        are, the nearer they must stand. Where they are not met, the place of the last find is said.
        """
        if line is not None:
            self._cursor = max(self._cursor, self.offset(line))
        words = max(
            islice(_PLAIN.finditer(text), _TRIES), key=lambda match: min(len(match.group()), _SURE), default=None
        )
        if words is None:
            return self.place(min(self._cursor, len(self.text)))
        reach = min(_WINDOW, 40 * len(words.group()) ** 2)
        found = self.text.find(words.group(), self._cursor, self._cursor + reach)
        if found < 0:
            return self.place(self._cursor)
        self._cursor = found + len(words.group())
        start = found - words.start()
        return self.place(start if start >= 0 and self.text[start:found] == text[: words.start()] else found)
