"""What stands at the edge of every page: running heads, running feet, page numbers."""

from __future__ import annotations

import re
from collections import Counter

from citecheck.formats.prose.pdf.layout import Line

_EDGE = 3  # lines from the top and from the bottom of a page that may be furniture
_FOLIO = re.compile(
    r"\W{0,3}(?:(?:page|seite|стр\.?|с\.|p\.)\s?)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s?(?:of|von|/|из)\s?\d{1,4})?\W{0,3}",
    re.IGNORECASE,
)
_LONGEST = 150
_STEP = 10.0  # points within which two lines stand at the same height
_DIGITS = re.compile(r"\d+")


def without_furniture(pages: list[list[Line]]) -> list[list[Line]]:
    """Remove lines at the edges that come back on other pages, their numbers aside, and lone page numbers."""
    edges = [_edges(page) for page in pages]
    often = Counter(face for page in edges for face in {_face(line) for line in page})
    least = max(2, min(4, len(pages) // 4))
    return [
        [line for line in page if not (id(line) in _ids(edge) and _is_furniture(line, often, least, len(pages)))]
        for page, edge in zip(pages, edges, strict=True)
    ]


def _edges(page: list[Line]) -> list[Line]:
    ordered = sorted(page, key=lambda line: -line.top)
    return ordered if len(ordered) <= 2 * _EDGE else ordered[:_EDGE] + ordered[-_EDGE:]


def _ids(edge: list[Line]) -> set[int]:
    return {id(line) for line in edge}


def _face(line: Line) -> tuple[str, int]:
    """Return what a line looks like on every page: its text without numbers, and its height on the page."""
    return _DIGITS.sub("#", line.text.strip().casefold()), round(line.bottom / _STEP)


def _is_furniture(line: Line, often: Counter[tuple[str, int]], least: int, pages: int) -> bool:
    text = line.text.strip()
    if pages > 1 and _FOLIO.fullmatch(text):
        return True
    return len(text) < _LONGEST and pages > 2 and often[_face(line)] >= least and any(map(str.isalpha, text))
