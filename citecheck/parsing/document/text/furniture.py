"""What pages leave in a text, and what proves it: numbers that count up a page at a time, lines that come back at it.

A line that only looks like furniture is kept: an entry may end in a number, and a list may hold ten entries that
differ in their numbers alone.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple, Protocol

from citecheck.expressions import expression
from citecheck.vocabulary.list_headings import NOTES, REFERENCES
from citecheck.vocabulary.page_stamps import OF_PAGES, PAGES
from citecheck.vocabulary.rows import either, spellings

_PAGE = either(spellings(PAGES))
_LONE = expression(
    rf"\W{{0,3}}(?:(?:{_PAGE})\s?)?(\d{{1,4}})(?:\s?(?:{either(spellings(OF_PAGES))})\s?\d{{1,4}})?\W{{0,3}}",
    re.IGNORECASE,
)
_BEFORE = expression(rf"(?:(?:{_PAGE})\s)?(\d{{1,4}})(?:\s?\W\s|\s)\s*(?=\S)", re.IGNORECASE)
_DIGITS = expression(r"\d+")
_HEADINGS = frozenset(word.casefold() for word in spellings((*REFERENCES, *NOTES)))
_LETTERS = expression(r"[^\W\d_]{2}")
_NO_DIGITS = dict.fromkeys(map(ord, "0123456789"))
_FIRST = frozenset("0123456789") | {letter for word in spellings(PAGES) for letter in (word[0], word[0].upper())}
_WORDS = frozenset(word.casefold() for word in spellings(PAGES))
_DIGITS_OF_A_PAGE = 4
_SHORT = 30  # characters of a line that is a number alone
_LONGEST = 100  # characters of a line that runs along the head or foot of pages
_LEAST, _MOST = 12, 150  # lines of a page
_FEWEST = 2  # of the last one
_STEPS = 3  # pages from one number to the next: some bear none
_PACE = 2.5  # by how much the pages of a document may differ in length
_CHAIN = 3  # numbers that count up
_OFTEN = 3  # times that a line comes back; once more where nothing else says that a page begins
_SLACK = 0.15  # of a page
_YEARS = range(1850, 2100)  # numbers that head the parts of a list of publications


class Printed(Protocol):
    """A line as it is printed: whether a page begins with it, its words."""

    @property
    def text(self) -> str:
        """The words of the line."""

    @property
    def torn(self) -> bool:
        """Whether a page or a column begins with it."""


class _Folio(NamedTuple):
    """A number that may be a page's: the line that it stands in, and what else stands there."""

    at: int
    number: int
    beside: str


def furniture(lines: Sequence[Printed]) -> set[int]:
    """Return the positions of the lines that are page numbers, running heads and running feet."""
    ends = _ends(lines)
    found = {folio.at for folios in _folios(lines) for folio in _counting(folios, ends)}
    groups = _alike(lines)
    found |= {at for places in groups for at in _regular(lines, places)}
    while more := {at for places in groups for at in _at_ends(lines, places, ends, found)} - found:
        found |= more
    return found


def _ends(lines: Sequence[Printed]) -> set[int]:
    """Return the first and the last line of each page, where a text says where its pages end."""
    torn = {at for at, line in enumerate(lines) if line.torn}
    return {0, len(lines) - 1, *torn, *(at - 1 for at in torn)} if torn else set()


def _folios(lines: Sequence[Printed]) -> tuple[list[_Folio], list[_Folio]]:
    """Gather the numbers that may be those of pages: those alone on their line, and those beside words."""
    found = [folio for at, line in enumerate(lines) for folio in _numbers(at, line.text)]
    beside: defaultdict[str, list[int]] = defaultdict(list)
    for folio in found:
        beside[folio.beside].append(folio.at)
    heads = {words for words, places in beside.items() if words and _are_apart(places)}
    return [folio for folio in found if not folio.beside], [folio for folio in found if folio.beside in heads]


def _are_apart(places: Sequence[int]) -> bool:
    """Whether lines that are alike stand pages apart, but for one in a table of contents."""
    close = sum(after - before < _LEAST for before, after in pairwise(places))
    return len(places) > 1 and close <= 1 and close * _CHAIN < len(places)


def _numbers(at: int, text: str) -> Iterator[_Folio]:
    if len(text) > _LONGEST:
        return
    lone = _LONE.fullmatch(text) if len(text) <= _SHORT else None
    if lone:
        if int(lone[1]) not in _YEARS or len(text) > len("– 2000 –"):
            yield _Folio(at, int(lone[1]), "")
        return
    before = _BEFORE.match(text) if text[0] in _FIRST else None
    if before:
        yield _Folio(at, int(before[1]), _face(text[before.end() :]))
    *words, last = text.split()
    if last.isdecimal() and len(last) <= _DIGITS_OF_A_PAGE and words:
        while words and (words[-1].casefold() in _WORDS or not any(map(str.isalnum, words[-1]))):
            words.pop()
        yield _Folio(at, int(last), _face(" ".join(words)))


def _face(text: str) -> str:
    return _DIGITS.sub("#", text).casefold().strip()


def _counting(folios: Sequence[_Folio], ends: set[int]) -> Iterator[_Folio]:
    """Yield the numbers that count up page by page, beside words that come back among them."""
    for run in _runs(folios):
        beside = Counter(folio.beside for folio in run)
        known = [folio for folio in run if not folio.beside or beside[folio.beside] > 1]
        if len(known) >= _CHAIN or (len(known) > 1 and all(folio.at in ends for folio in known)):
            yield from known


def _runs(folios: Sequence[_Folio]) -> Iterator[list[_Folio]]:
    """Yield runs of numbers that grow by one a page, over pages of like length, the longest first; none is in two."""
    lengths: list[tuple[int, float]] = []  # of the run up to each, and of its last page
    back: list[int] = []
    places: defaultdict[int, list[int]] = defaultdict(list)
    for index, folio in enumerate(folios):
        best, before = (1, 0.0), -1
        for step in range(1, _STEPS + 1):
            for earlier in places[folio.number - step][-_STEPS:]:
                page = (folio.at - folios[earlier].at) / step
                if _is_page(page, *lengths[earlier]) and lengths[earlier][0] >= best[0]:
                    best, before = (lengths[earlier][0] + 1, page), earlier
        lengths.append(best)
        back.append(before)
        places[folio.number].append(index)
    taken = [False] * len(folios)
    for last in sorted(range(len(folios)), key=lambda index: -lengths[index][0]):
        run, at = [], last
        while at >= 0 and not taken[at]:
            taken[at] = True
            run.append(folios[at])
            at = back[at]
        yield run


def _is_page(lines: float, pages: int, usual: float) -> bool:
    """Whether so many lines are a page behind pages of such length; the last of a document may be short."""
    if pages >= _CHAIN and lines >= _FEWEST:
        return lines <= usual * _PACE
    return _LEAST <= lines <= _MOST and (not usual or usual / _PACE <= lines <= usual * _PACE)


def _alike(lines: Sequence[Printed]) -> list[list[int]]:
    """Group the short lines that are alike but for their numbers."""
    short = [at for at, line in enumerate(lines) if len(line.text) <= _LONGEST and not line.text[0].islower()]
    heads = Counter(_head(lines[at].text) for at in short)
    found: defaultdict[str, list[int]] = defaultdict(list)
    for at in short:
        text = lines[at].text
        if heads[_head(text)] > 1 and _LETTERS.search(text):
            found[_face(text)].append(at)
    return [places for places in found.values() if len(places) > 1]


def _head(text: str) -> str:
    """Return the beginning of a line without its numbers: what is not alike in it is not alike at all."""
    return text[:12].translate(_NO_DIGITS)


def _at_ends(lines: Sequence[Printed], places: Sequence[int], ends: set[int], found: set[int]) -> Sequence[int]:
    """Return lines that are alike where each stands at the very end of a page, or next to what does.

    One of the first two may be the title or the heading that runs along the pages behind it, or already above it.
    """
    at_end = [at for at in places if at in ends or at - 1 in found or at + 1 in found]
    others = [at for at in places if at not in at_end]
    every = not others or (len(others) == 1 and others[0] in places[:2])
    twice = len(at_end) == 2 and len({lines[at].text for at in at_end}) == 1 and not lines[at_end[0]].text.endswith(".")
    return at_end if every and (len(at_end) >= _OFTEN or twice) and _are_pages(lines, at_end) else ()


def _are_pages(lines: Sequence[Printed], places: Sequence[int]) -> bool:
    """Whether lines stand pages apart, and each number in them is the same in all, or grows as pages are turned."""
    columns = zip(*(map(int, _DIGITS.findall(lines[at].text)) for at in places), strict=True)
    pages = [(after - before) / _LEAST for before, after in pairwise(places)]
    return min(pages) >= 1 and all(
        len(set(column)) == 1
        or all(0 < after - before <= most for (before, after), most in zip(pairwise(column), pages, strict=True))
        for column in columns
    )


def _regular(lines: Sequence[Printed], places: Sequence[int]) -> Sequence[int]:
    """Return one line that comes back at the distance of pages of like length, of which some are left out."""
    text = lines[places[0]].text
    if _face(text) in _HEADINGS:
        places = places[1:]
    if len(places) <= _OFTEN or text.endswith((".", ",")) or any(lines[at].text != text for at in places):
        return ()
    distances = [after - before for before, after in pairwise(places)]
    page = min(distances)
    alike = (each <= _MOST and abs(each / page - round(each / page)) <= _SLACK for each in distances)
    return places if page >= _LEAST and all(alike) else ()
