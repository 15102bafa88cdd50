"""The few elements of a page that speak of the page itself, parsed once with BeautifulSoup over lxml.

A whole page costs BeautifulSoup 20 ms. So linear scans first cut out the tags that matter (`meta`, `title`,
headings, dates, bylines, microdata); what is parsed is a small page of those alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from bs4 import BeautifulSoup, Tag

from citecheck.pages.html.visible_html import Cut, cut, visible
from citecheck.vocabulary.meta_names import meaning_of

_ELEMENTS = re.compile(r"<(?:(meta|link|base|html)|(title|h1|h2|time))(?=[\s/>])")
_MOST = {"meta": 400, "link": 400, "base": 1, "html": 1, "title": 2, "h1": 8, "h2": 8, "time": 4}
_MANY = 20_000
_LONGEST = {"title": 4000, "h1": 6000, "h2": 3000, "time": 600}
_USEFUL_LINKS = ("canonical", "author", "shortlink", "shortcut")
_LONGEST_TAG = 20_000
_META_NAME = re.compile(r"\b(?:name|property|itemprop|http-equiv)\s*+=\s*+[\"']?\s*+([^\s\"'<>/]{1,60})")
_NO_COMMENT = r"(?![^\"'<>]{0,120}(?:comment|related|widget|update|modif))"
_PARTS = {  # what the tag of a telling element looks like, and words to find such tags by
    "property": (
        re.compile(
            r"\bitemprop\s*=\s*[\"']?(?:headline|name|author|creator|publisher|datepublished|datecreated|inlanguage)\b",
        ),
        ("itemprop",),
    ),
    "byline": (
        re.compile(
            r"\brel\s*=\s*[\"']?author\b|\b(?:class|id|data-testid|data-qa)\s*=\s*[\"']?"
            + _NO_COMMENT
            + r"[^\"'<>]{0,80}(?:author|byline|autor|auteur|writer|reporter)",
        ),
        ("author", "byline", "autor", "auteur", "writer", "reporter"),
    ),
    "headline": (
        re.compile(
            r"\b(?:class|id)\s*=\s*[\"']?"
            r"(?![^\"'<>]{0,120}(?:comment|related|widget|side|list|menu|site|logo|section|rank|popular))[^\"'<>]{0,60}"
            r"(?:headline|subject|(?<![a-z])tit\b|(?:view|news|article|art|post|entry|bbs|board)[-_]?tit(?:le)?\b)",
        ),
        ("headline", "subject", "tit"),
    ),
    "dateline": (
        re.compile(
            r"\b(?:class|id)\s*=\s*[\"']?"
            + _NO_COMMENT
            + r"[^\"'<>]{0,60}(?:date|datum|fecha|publish|pubtime|timestamp|posted)",
        ),
        ("date", "datum", "fecha", "publish", "pubtime", "timestamp", "posted"),
    ),
}
_MOST_PIECES = 8
_BEFORE_HEADING = 1500
_BEHIND_HEADING = 6000
_BESIDE = 1500
_MOST_PLACES = 150
_LONGEST_PIECE = 1500
_NAME = re.compile(r"<([a-z][a-z0-9-]{0,30})")
_NOT_A_PIECE = frozenset({"meta", "link", "body", "html", "img", "input", "article", "main", "form"})


@dataclass(frozen=True, slots=True)
class Outline:
    """The page's own statements as parsed elements by name, and the cut page they were taken from."""

    tags: Mapping[str, Sequence[Tag]]
    rest: Cut

    def all(self, *names: str) -> list[Tag]:
        """Return the elements of these names, name by name in page order."""
        return [tag for name in names for tag in self.tags.get(name, ())]

    @property
    def language(self) -> str | None:
        """The `lang` of the root element, as written."""
        root = next(iter(self.all("html")), None)
        value = root.get("lang") or root.get("xml:lang") if root else None
        return str(value) if value else None


def outline(page: str) -> Outline:
    """Outline a page's source; never raises on any text."""
    rest = cut(page)
    head: list[str] = []
    body: list[str] = []
    root = ""
    for name, source in _elements(rest):
        if name == "html":
            root = source
        elif name in {"meta", "link", "base", "title"}:
            head.append(source)
        else:
            body.append(source)
    body.append(f'<div data-part="beside"><p>{escape(_beside_heading(rest))}</p></div>')
    body += (f'<div data-part="{part}">{piece}</div>' for part, piece in _pieces(rest))
    small = f"{root or '<html>'}<head>{''.join(head)}</head><body>{''.join(body)}</body></html>"
    tags: dict[str, list[Tag]] = {}
    for element in BeautifulSoup(small, "lxml").descendants:
        if isinstance(element, Tag) and len(held := tags.setdefault(element.name, [])) < _MOST.get(element.name, _MANY):
            held.append(element)  # an element that is never closed holds all that follow it: their number is bounded
    return Outline(tags, rest)


def _elements(rest: Cut) -> Iterator[tuple[str, str]]:
    """Yield name and source of the elements that count, each as often as is useful."""
    left = dict(_MOST)
    for match in _ELEMENTS.finditer(rest.lower):
        name = match[1] or match[2]
        if not left[name]:
            continue
        end = tag_end(rest.markup, match.start())
        if match[2]:
            closed = rest.lower.find(f"</{name}", end, end + _LONGEST[name])
            inner = rest.markup[end:closed] if closed >= 0 else rest.markup[end : end + _LONGEST[name]]
            left[name] -= 1
            yield name, f"{rest.markup[match.start() : end]}{inner}</{name}>"
        elif end - match.start() < _LONGEST_TAG and _is_useful(name, rest.lower[match.start() : end]):
            left[name] -= 1
            yield name, rest.markup[match.start() : end]


def _beside_heading(rest: Cut) -> str:
    """Return the text around the first heading, where pages show their date."""
    heading = rest.lower.find("<h1")
    if heading < 0:
        return ""
    return visible(rest.markup[max(0, heading - _BEFORE_HEADING) : heading + _BEHIND_HEADING])[:_BESIDE]


def _is_useful(name: str, tag: str) -> bool:
    """Tell whether a tag, in lower case, states something that is read: a metadata name or a relation that is known."""
    if name == "link":
        return any(word in tag for word in _USEFUL_LINKS)
    return name != "meta" or any(meaning_of(word) for word in _META_NAME.findall(tag))


def _pieces(rest: Cut) -> Iterator[tuple[str, str]]:
    """Yield the elements of the body that hold microdata, a byline or a date, each tied to what it is."""
    for part, (pattern, needles) in _PARTS.items():
        starts = sorted({start for needle in needles for start in _tags_with(needle, rest.lower)})
        found = 0
        for start in starts:
            end = tag_end(rest.markup, start)
            if end - start > _LONGEST_PIECE or not pattern.search(rest.lower, start, end):
                continue
            name = _NAME.match(rest.lower, start)
            if not name or name[1] in _NOT_A_PIECE:
                continue
            closed = rest.lower.find(f"</{name[1]}", end, end + _LONGEST_PIECE)
            if closed >= 0:
                yield part, f"{rest.markup[start:closed]}</{name[1]}>"
                found += 1
                if found >= _MOST_PIECES:
                    break


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


def tag_end(markup: str, start: int) -> int:
    """Return where the tag that opens at `start` ends: behind the first `>` outside of quotation marks.

    Quotation marks that never close are no reason to swallow the page: then the first `>` counts.
    """
    first = end = markup.find(">", start, start + _LONGEST_TAG)
    while end >= 0:
        tag = markup[start:end]
        if tag.count('"') % 2 == 0 or tag.count("'") % 2 == 1:
            return end + 1
        end = markup.find(">", end + 1, start + _LONGEST_TAG)
    return first + 1 if first >= 0 else min(len(markup), start + _LONGEST_TAG)
