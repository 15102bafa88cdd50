"""Comments that ask for findings to be left out: `citecheck: ignore[CC301] reason`, in each format's own kind."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from citecheck.expressions import expression
from citecheck.formats.files.decoding import decode
from citecheck.formats.files.places import Source
from citecheck.formats.table import Format
from citecheck.model.document import Document, Ignore, Reach
from citecheck.model.location import Location

Stretches = Callable[[Document], Iterator[tuple[Location, str]]]
"""The texts of a document that may hold comments, without what is code there, each with where it begins."""


@dataclass(frozen=True, slots=True)
class _Kind:
    """A kind of comment: what stands before its words on their line, and what ends it."""

    opening: re.Pattern[str]
    closing: str


_KINDS = {
    "html": _Kind(expression(r"<!--\s{0,40}\Z"), "-->"),
    "mdx": _Kind(expression(r"\{/\*\s{0,40}\Z"), "*/}"),
    "percent": _Kind(expression(r"(?<!\\)%[% \t]{0,40}\Z"), "\n"),
    "entry": _Kind(expression(r"@comment\s{0,9}[{(]\s{0,40}\Z", re.IGNORECASE), "}"),
    "rst": _Kind(expression(r"^[ \t]{0,40}\.\.[ \t]{1,9}\Z", re.MULTILINE), "\n"),
    "org": _Kind(expression(r"^[ \t]{0,40}#[ \t]{1,9}\Z", re.MULTILINE), "\n"),
    "slashes": _Kind(expression(r"^//[ \t]{0,9}\Z", re.MULTILINE), "\n"),
    "hash": _Kind(expression(r"(?:^|[ \t])#[# \t]{0,9}\Z", re.MULTILINE), "\n"),
}
_MENTIONS = tuple("citecheck:".encode(charset) for charset in ("ascii", "utf-16-le", "utf-16-be"))
_DIRECTIVE = expression(r"citecheck:[ \t]{0,9}ignore(?P<file>-file)?\b[ \t]{0,9}(?:\[(?P<codes>[^\]\n]{0,300})\])?")
_BEFORE = 60  # characters in which a comment may open
_LONGEST = 2_000  # characters of a reason
_LONGEST_BLOCK = 500  # lines
_AROUND = " \t\n:;,-\N{EN DASH}\N{EM DASH}"


def ignores(document: Document, row: Format, stretches: Stretches | None) -> tuple[Ignore, ...]:
    """Return the comments of a document that ask for findings to be left out, in the order they stand."""
    if not row.comments or not any(word in document.content for word in _MENTIONS):
        return ()
    kinds = [_KINDS[name] for name in row.comments]
    found = (stretches or _whole)(document)
    return tuple(ignore for start, text in found for ignore in _Stretch(start, text).find(kinds))


def _whole(document: Document) -> Iterator[tuple[Location, str]]:
    yield Location(document.path), decode(document.content)


class _Stretch:
    """A text of a document, its places counted from its own beginning."""

    def __init__(self, start: Location, text: str) -> None:
        self._start = start
        self._source = Source(start.path, text)
        self._empty = [number for number, line in enumerate(text.split("\n"), 1) if not line.strip()]

    def find(self, kinds: list[_Kind]) -> Iterator[Ignore]:
        text = self._source.text
        for words in _DIRECTIVE.finditer(text):
            head = text[max(0, words.start() - _BEFORE) : words.start()]
            openings = ((kind, kind.opening.search(head)) for kind in kinds)
            kind, opening = next((one for one in openings if one[1]), (None, None))
            if kind and opening:
                yield self._ignore(words, words.start() - len(opening[0].lstrip()), kind)

    def _ignore(self, words: re.Match[str], start: int, kind: _Kind) -> Ignore:
        text, place = self._source.text, self._source.place
        end = text.find(kind.closing, words.end(), words.end() + _LONGEST)
        end = min(len(text), words.end() + _LONGEST) if end < 0 else end
        after = end if kind.closing == "\n" else end + len(kind.closing)
        first, last = place(start), place(after)
        alone = not self._within_line(first.line, to=start).strip() and not self._within_line(last.line, after).strip()
        reach: Reach = "file" if words["file"] else "block" if alone else "line"
        return Ignore(
            codes=tuple(code.strip() for code in (words["codes"] or "").split(",") if code.strip()),
            reason=" ".join(text[words.end() : end].strip(_AROUND).split()),
            reach=reach,
            lines=self._block(last.line) if reach == "block" else (first.line, last.line),
            location=replace(self._start, line=first.line, column=first.column, end_line=last.line),
        )

    def _within_line(self, line: int, start: int | None = None, to: int | None = None) -> str:
        text, begin = self._source.text, self._source.offset(line)
        end = text.find("\n", begin)
        return text[begin if start is None else start : (len(text) if end < 0 else end) if to is None else to]

    def _block(self, line: int) -> tuple[int, int]:
        """Return the first and the last line of the block behind a line; a block ends before an empty line."""
        first, at = line + 1, bisect_right(self._empty, line)
        while at < len(self._empty) and self._empty[at] == first:
            first, at = first + 1, at + 1
        end = self._empty[at] if at < len(self._empty) else self._source.text.count("\n") + 2
        return first, min(end - 1, first + _LONGEST_BLOCK)
