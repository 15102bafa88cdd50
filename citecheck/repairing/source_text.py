"""The text of a file, exactly: places and offsets of it, and the edits that replace its bytes."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate, pairwise

from citecheck.expressions import expression
from citecheck.formats.files.decoding import decoded
from citecheck.model.finding import Edit
from citecheck.model.location import Location

_LINE_END = expression(r"\r\n?|\n")
_WITH_SHIFTS = ("iso2022", "hz", "utf-7", "utf_7")
"""Charsets in which the bytes of a letter depend on what stands before it."""

Replacement = tuple[int, int, str]
"""Where a piece of the text begins and ends, and the text that is to stand there."""


class SourceText:
    """A file as it was opened: `text` has its own line ends, and no byte-order mark."""

    def __init__(self, path: str, content: bytes) -> None:
        """Decode the content and index its lines."""
        self.path = path
        self.content = content
        self._file = decoded(content)
        self.text = self._file.text
        self._bytes: list[int] = []
        self._starts = [0, *(match.end() for match in _LINE_END.finditer(self.text))]

    @property
    def is_exact(self) -> bool:
        """Whether the text, written again, gives the very bytes of the file, and each piece of it its own bytes."""
        if self._file.charset.startswith(_WITH_SHIFTS):
            return False
        try:
            return self._file.mark + self._file.encode(self.text) == self.content
        except UnicodeEncodeError:
            return False

    @property
    def line_end(self) -> str:
        """How the file ends its lines: as its first one is ended."""
        first = _LINE_END.search(self.text)
        return first[0] if first else "\n"

    def can_write(self, text: str) -> bool:
        """Whether the charset of the file has these letters."""
        try:
            return self._file.encode(text).decode(self._file.charset) == text
        except UnicodeError:
            return False

    def line(self, number: int) -> int:
        """Return where a line begins, counted from 1; behind the last, the end of the text."""
        return self._starts[number - 1] if 0 < number <= len(self._starts) else len(self.text)

    def extent(self, location: Location) -> tuple[int, int]:
        """Return the span of a place; one without an end reaches to the end of its line."""
        start = min(self.line(location.line) + location.column - 1, len(self.text))
        if location.end_line is None or location.end_column is None:
            return start, max(start, self.line(location.line + 1))
        return start, max(start, min(self.line(location.end_line) + location.end_column - 1, len(self.text)))

    def lines(self, start: int, end: int) -> tuple[int, int]:
        """Return the span of the whole lines on which a span stands."""
        return self.line(self._number(start)), self.line(self._number(end) + 1)

    def edits(self, replacements: Iterable[Replacement]) -> tuple[Edit, ...]:
        """Return replacements of pieces of the text, in their order, as edits of the file."""
        return tuple(
            Edit(
                self._location(start, end),
                self._byte(start),
                self._byte(end),
                self.text[start:end],
                new,
                self._file.charset,
            )
            for start, end, new in sorted(replacements)
        )

    def _byte(self, offset: int) -> int:
        """Return where in the file a character begins."""
        if not self._bytes:
            lines = (self.text[start:end] for start, end in pairwise([*self._starts, len(self.text)]))
            sizes = (len(self._file.encode(line)) for line in lines)
            self._bytes = list(accumulate(sizes, initial=len(self._file.mark)))
        number = self._number(offset)
        return self._bytes[number - 1] + len(self._file.encode(self.text[self.line(number) : offset]))

    def _location(self, start: int, end: int) -> Location:
        first, last = self._number(start), self._number(end)
        return Location(
            self.path,
            first,
            start - self.line(first) + 1,
            last,
            end - self.line(last) + 1,
        )

    def _number(self, offset: int) -> int:
        return bisect_right(self._starts, offset)


def applied(content: bytes, edits: Iterable[Edit]) -> bytes:
    """Return a file with its edits; raises `ValueError` where what is to be replaced does not stand there."""
    pieces, at = [], 0
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        if edit.start < at or content[edit.start : edit.end] != edit.old.encode(edit.charset):
            raise ValueError(f"{edit.old!r} does not stand at byte {edit.start}")
        pieces += [content[at : edit.start], edit.new.encode(edit.charset)]
        at = edit.end
    return b"".join([*pieces, content[at:]])
