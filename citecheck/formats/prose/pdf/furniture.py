"""What stands at the edge of every page, and what proves it: numbers that count pages, lines that come back unchanged.

Lines that differ in other numbers than those of pages are text: ten entries of a list may be alike but for their years.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from citecheck.expressions import expression
from citecheck.formats.prose.pdf.layout import Line
from citecheck.parsing.document.text.labels import roman
from citecheck.vocabulary.page_stamps import OF_PAGES, PAGES
from citecheck.vocabulary.rows import either, spellings

_EDGE = 3  # lines from the top and from the bottom of a page that may be furniture
_FOLIO = expression(
    rf"\W{{0,3}}(?:(?:{either(spellings(PAGES))})\s?)?(?P<number>\d{{1,4}}|[ivxlc]{{1,7}})"
    rf"(?:\s?(?:{either(spellings(OF_PAGES))})\s?\d{{1,4}})?\W{{0,3}}",
    re.IGNORECASE,
)
_HEAD = expression(
    r"(?P<before>\d{1,4})\s{1,40}[^\W\d_][^\d,;()“”]{2,60}"
    r"|(?:[^\W\d_]{3,12}\s\d{1,2}[.:]?\s{1,40})?[^\W\d_][^\d,;()“”]{2,60}?\s(?P<behind>\d{1,4})"
)
_COUNTED = 3  # pages whose numbers stand as far from their count
_LONGEST = 150
_STEP = 10.0  # points within which two lines stand at the same height
_DIGITS = expression(r"\d+")
_WITHIN = 2  # times as often at the edges of pages as within them: a heading runs along the pages behind it
_ODD = 0.1  # share of the pages at which a number may jump

_Place = tuple[int, Line]  # the number of a page, and a line at its edge


def without_furniture(pages: list[list[Line]]) -> list[list[Line]]:
    """Remove page numbers, and lines at the edges that come back on other pages and nowhere within them."""
    edges = [(number, line) for number, page in enumerate(pages, start=1) for line in _edges(page)]
    count = len(pages)
    gone = {id(line) for line in (*_folios(edges, count), *_headed(edges, count), *_running(edges, pages))}
    return [[line for line in page if id(line) not in gone] for page in pages]


def _edges(page: list[Line]) -> list[Line]:
    ordered = sorted(page, key=lambda line: -line.top)
    return ordered if len(ordered) <= 2 * _EDGE else ordered[:_EDGE] + ordered[-_EDGE:]


def _folios(edges: Sequence[_Place], pages: int) -> Iterator[Line]:
    """Yield numbers that stand alone, and are those of their pages, or as far from them as another one is."""
    numbers = [
        (number, line, value)
        for number, line in edges
        if pages > 1 and (shown := _FOLIO.fullmatch(line.text.strip())) and (value := _value(shown["number"]))
    ]
    offsets = Counter(value - number for number, _, value in numbers)
    yield from (line for number, line, value in numbers if value == number or offsets[value - number] > 1)


def _headed(edges: Sequence[_Place], pages: int) -> Iterator[Line]:
    """Yield lines of few words with the number of their page behind or before them, as others of them count pages."""
    heads = [
        (number, line, int(shown["behind"] or shown["before"]))
        for number, line in edges
        if pages > _COUNTED and (shown := _HEAD.fullmatch(line.text.strip()))
    ]
    alone = [
        (number, line, int(shown["number"]))
        for number, line in edges
        if (shown := _FOLIO.fullmatch(line.text.strip())) and shown["number"].isdecimal()
    ]
    offsets = Counter({(value - number, number) for number, _, value in (*heads, *alone)})
    often = Counter(offset for offset, _ in offsets)
    yield from (line for number, line, value in heads if often[value - number] > _COUNTED)


def _value(shown: str) -> int | None:
    return int(shown) if shown.isdecimal() else roman(shown)


def _running(edges: Sequence[_Place], pages: Sequence[Sequence[Line]]) -> Iterator[Line]:
    """Yield lines that come back at one height of the page, their numbers those of pages or always the same."""
    if len(pages) <= 2:
        return
    often = Counter(_face(line) for page in pages for line in page)
    groups: defaultdict[tuple[str, int], list[_Place]] = defaultdict(list)
    for number, line in edges:
        if len(line.text.strip()) < _LONGEST and any(map(str.isalpha, line.text)):
            groups[_face(line), round(line.bottom / _STEP)].append((number, line))
    for (face, _), places in groups.items():
        once = len({number for number, _ in places}) == len(places)
        inside = often[face] - sum(len(others) for (other, _), others in groups.items() if other == face)
        alone = inside * _WITHIN <= len(places)
        if len(places) >= max(2, min(4, len(pages) // 4)) and once and alone and _count_pages(places):
            yield from (line for _, line in places)


def _face(line: Line) -> str:
    """Return what a line looks like on every page: its text without numbers."""
    return _DIGITS.sub("#", line.text.strip().casefold())


def _count_pages(places: Sequence[_Place]) -> bool:
    """Whether each number in these lines stays, or grows no faster than pages are turned, with few exceptions."""
    turned = [after - before for (before, _), (after, _) in pairwise(places)]
    columns = zip(*(map(int, _DIGITS.findall(line.text)) for _, line in places), strict=True)
    return all(
        sum(not 0 <= after - before <= most for (before, after), most in zip(pairwise(column), turned, strict=True))
        <= _ODD * len(turned)
        for column in columns
    )
