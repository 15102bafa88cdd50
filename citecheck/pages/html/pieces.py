"""The elements of a page's body that hold microdata, a byline, a headline or a date: the pages that need a tree.

Linear scans cut out the few that may; only these are parsed, and only when somebody asks. Microdata are a tree of their
own, which BeautifulSoup reads.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

from citecheck.expressions import expression
from citecheck.pages.html.outline import Element, parsed
from citecheck.pages.html.visible_html import Cut, tag_end

if TYPE_CHECKING:
    from bs4 import Tag

Shown = Literal["byline", "headline", "dateline"]

_NO_COMMENT = r"(?![^\"'<>]{0,120}(?:comment|related|widget|update|modif))"
_PARTS = {  # what the tag of a telling element looks like, and words to find such tags by
    "property": (
        expression(
            r"\bitemprop\s*=\s*[\"']?(?:headline|name|author|creator|publisher|datepublished|datecreated|inlanguage)\b",
        ),
        ("itemprop",),
    ),
    "byline": (
        expression(
            r"\brel\s*=\s*[\"']?author\b|\b(?:class|id|data-testid|data-qa)\s*=\s*[\"']?"
            + _NO_COMMENT
            + r"[^\"'<>]{0,80}(?:author|byline|autor|auteur|writer|reporter)",
        ),
        ("author", "byline", "autor", "auteur", "writer", "reporter"),
    ),
    "headline": (
        expression(
            r"\b(?:class|id)\s*=\s*[\"']?"
            r"(?![^\"'<>]{0,120}(?:comment|related|widget|side|list|menu|site|logo|section|rank|popular))[^\"'<>]{0,60}"
            r"(?:headline|subject|(?<![a-z])tit\b|(?:view|news|article|art|post|entry|bbs|board)[-_]?tit(?:le)?\b)",
        ),
        ("headline", "subject", "tit"),
    ),
    "dateline": (
        expression(
            r"\b(?:class|id)\s*=\s*[\"']?"
            + _NO_COMMENT
            + r"[^\"'<>]{0,60}(?:date|datum|fecha|publish|pubtime|timestamp|posted)",
        ),
        ("date", "datum", "fecha", "publish", "pubtime", "timestamp", "posted"),
    ),
}
_MARK = "data-part"
_MOST_PIECES = 8
_MOST_PLACES = 150
_LONGEST_PIECE = 1500
_NAME = expression(r"<([a-z][a-z0-9-]{0,30})")
_NOT_A_PIECE = frozenset({"meta", "link", "body", "html", "img", "input", "article", "main", "form"})


def shown(rest: Cut, part: Shown) -> list[Element]:
    """Return the elements of a page that are such a part of it."""
    page = _page_of(rest, part)
    return [one[0] for one in parsed(page).iter("div") if len(one) and _MARK in one.attrib] if page else []


def microdata(rest: Cut) -> list[Tag]:
    """Return the elements of a page that bear microdata of the kinds that are read."""
    page = _page_of(rest, "property")
    if not page:
        return []
    from bs4 import BeautifulSoup
    from bs4.element import Tag

    parts = BeautifulSoup(page, "lxml").find_all("div", {_MARK: True})
    firsts = (next((child for child in part.children if isinstance(child, Tag)), None) for part in parts)
    return [first for first in firsts if first is not None]


def _page_of(rest: Cut, part: str) -> str:
    """Return a small page of the elements that are such a part, each marked; nothing where there is none."""
    found = "".join(f"<div {_MARK}>{piece}</div>" for piece in _pieces(rest, part))
    return f"<html><body>{found}</body></html>" if found else ""


def _pieces(rest: Cut, part: str) -> Iterator[str]:
    """Yield the source of the elements that are such a part, as many as are useful."""
    pattern, needles = _PARTS[part]
    found = 0
    for start in sorted({start for needle in needles for start in _tags_with(needle, rest.lower)}):
        end = tag_end(rest.markup, start)
        if end - start > _LONGEST_PIECE or not pattern.search(rest.lower, start, end):
            continue
        name = _NAME.match(rest.lower, start)
        if not name or name[1] in _NOT_A_PIECE:
            continue
        closed = rest.lower.find(f"</{name[1]}", end, end + _LONGEST_PIECE)
        if closed >= 0:
            yield f"{rest.markup[start:closed]}</{name[1]}>"
            found += 1
            if found >= _MOST_PIECES:
                return


def _tags_with(needle: str, lower: str) -> Iterator[int]:
    """Yield where the tags start that have a word in them, for the first few hundred places of it."""
    place = -1
    for _ in range(_MOST_PLACES):
        place = lower.find(needle, place + 1)
        if place < 0:
            return
        start = lower.rfind("<", max(0, place - _LONGEST_PIECE), place)
        if start >= 0 and lower.find(">", start, place) < 0:
            yield start
