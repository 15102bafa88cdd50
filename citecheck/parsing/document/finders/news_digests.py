"""Source lines of news digests: `N TITLE WWW.SITE PUBLISHED:DATE`, many on one line, and the article below them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from citecheck.expressions import expression
from citecheck.model.reference import Kind
from citecheck.parsing.document.draft import Draft
from citecheck.parsing.document.text.lines import Piece, Unit
from citecheck.vocabulary.publication_phrases import PUBLISHED
from citecheck.vocabulary.rows import either, spellings

_DATE = r"(?:\d{4}\s?[./年년-]\s?\d{1,2}\s?[./月월-]\s?\d{1,2}[日일.]?|\d{1,2}[./-]\d{1,2}[./-]\d{4})"
_HOST = r"(?:[\w-]{1,63}\.){1,4}[^\W\d_]{2,15}|\d{1,3}(?:\.\d{1,3}){3}"
_SITE = rf"(?:https?://)?(?:www\.)?(?:{_HOST})(?:[/?]\S{{0,500}})?"
_WORD = either(spellings(PUBLISHED))
_DATED = expression(_DATE)
_STAMP = expression(rf"(?P<site>{_SITE})[\s,|–—-]{{1,5}}(?:{_WORD})\s?[:：]?\s?{_DATE}", re.IGNORECASE)
_FOOT = expression(rf"(?:{_WORD})\s?[:：]\s?{_DATE}\.?", re.IGNORECASE)
_HEAD = expression(rf"\S.{{3,400}}?\s(?P<site>{_SITE})", re.IGNORECASE)
_NUMBER = expression(r"(\d{1,4})[.)]?\s+")
_REACH = 400  # units between the head of an article and its date


def source_lines(units: Sequence[Unit]) -> Iterator[Draft]:
    """Yield a draft for each source line."""
    expected = 1
    for unit in units:
        for start, end in _source_lines(unit.text) if _DATED.search(unit.text) else ():
            label = _number(unit.text, start, expected)
            expected = int(label[0]) + 1 if label else expected
            piece = Piece(unit, start + (label[1] if label else 0), end)
            yield Draft(kind=Kind.DIGEST, pieces=(piece,), label=label[0] if label else None, head=start)


def _source_lines(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    for stamp in _STAMP.finditer(text):
        start = at + len(text[at:]) - len(text[at:].lstrip(" \t\xa0;|•·-–—"))
        if start < stamp.start():
            yield start, stamp.end()
        at = stamp.end()


def _number(text: str, start: int, expected: int) -> tuple[str, int] | None:
    """Read the item's number: the one that is due (a title may begin with a number of its own), or a first one."""
    match = _NUMBER.match(text, start)
    if match and int(match[1]) in (expected, expected + 1, 1):
        return match[1], match.end() - start
    return None


def articles(units: Sequence[Unit]) -> Iterator[Draft]:
    """Yield a draft for each article that has a head line with its site and a last line with its date."""
    if not any(_DATED.search(unit.text) and _FOOT.fullmatch(unit.text) for unit in units):
        return
    head: int | None = None
    for count, unit in enumerate(units):
        if _STAMP.search(unit.text):
            head = None
        elif _HEAD.fullmatch(unit.text) and (head is None or count - head > _REACH):
            head = count
        elif head is not None and _FOOT.fullmatch(unit.text):
            yield Draft(kind=Kind.DIGEST, pieces=(Piece(units[head]), Piece(unit)), group=1)
            head = None
