"""What is seen of a page to tell its kind: its answer, its source, its titles, how much text it shows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from urllib.parse import urlsplit

from citecheck.expressions import expression
from citecheck.model.evidence import Response
from citecheck.pages.html.cleaning import clean, fold
from citecheck.pages.html.visible_html import Cut, beside_links, own_pieces, visible
from citecheck.pages.kind.signatures.signature import Mark, Pattern
from citecheck.pages.kind.source_signs import SIGNS
from citecheck.pages.metadata.description import Description

_PARTS = expression(r"\s*[|｜│¦·•»«›]\s+|\s+[–—~-]\s+|\s*[|｜]\s*")
_PARAGRAPH = expression(
    r"<(?:p|td|li|blockquote)(?=[\s>])[^<>]*>([^<]{0,20000}(?:<(?!/?(?:p|div|td|li)\b)[^<>]*>[^<]{0,20000}){0,60})"
)
_PARAGRAPH_OF_PROSE = 200
_A_TEXT = 800  # characters in paragraphs of some length: somebody wrote about something
_COLON = expression(r"\s?[:：]")
_STOP = expression(r"(?<![.\s])\.$")
_LONG = 20_000
_SHORT = 1000  # a pattern of its own is the quicker one in longer texts, for what it begins with
_QUOTES = (("’", "'"), ("‘", "'"), ("´", "'"), ("`", "'"), ("“", '"'), ("”", '"'))
_WIDE = expression("[\u3040-\ud7a3]+")
_LONGEST_TITLE = 200
_UNREAD = 1_000_000
ENOUGH = 1200  # characters of own text: a page that says so much is no mere notice


@dataclass(frozen=True, kw_only=True)
class View:
    """A page as the classifiers see it: `source` with its scripts as it was sent, `lower` in lower case.

    Everything expensive is worked out when it is first asked for. Not slotted, for the cached properties.
    """

    response: Response
    source: str
    lower: str
    rest: Cut
    titles: tuple[str, ...]
    headings: tuple[str, ...]
    description: Description | None

    @property
    def status(self) -> int:
        """The status of the answer; 200 where a saved page has none."""
        return self.response.status or 200

    @property
    def article(self) -> bool:
        """Whether the page declares itself to be one work."""
        return bool(self.description and self.description.article)

    @cached_property
    def text(self) -> str:
        """The text that a reader sees, in lower case, with plain apostrophes."""
        return _plain(visible(self.rest.lower))

    @cached_property
    def own_text(self) -> str:
        """The text beside links, menus, headers and footers: what the page says itself, in lower case."""
        return _plain(visible(beside_links(self.rest.lower)))

    @cached_property
    def signs(self) -> frozenset[str]:
        """The plain words that stand in its source, scripts and all, and speak for a kind of page."""
        return SIGNS.within(self.lower)

    @property
    def size(self) -> int:
        """How many characters of text a reader sees; Chinese, Japanese and Korean ones count double.

        Of a page that was not read to its end nothing can be said to be missing: it counts as long.
        """
        return self._size if self.response.complete else max(self._size, _UNREAD)

    @cached_property
    def own_size(self) -> int:
        """How many characters of its own text a reader sees, counted as in `size`, and from `ENOUGH` on no further."""
        if not self.response.complete:
            return self.size
        told = 0
        for piece in own_pieces(self.rest.lower):
            told += len(visible(piece))
            if told >= ENOUGH:
                return min(self.size, told)
        return min(self.size, _counted(self.own_text))

    @cached_property
    def _size(self) -> int:
        return _counted(self.text)

    @cached_property
    def is_prose(self) -> bool:
        """Whether some text stands in paragraphs of some length: a list of teasers or a menu has none."""
        wide = 2 if self._size > len(self.text) * 1.2 else 1
        paragraphs = (match[1] for match in _PARAGRAPH.finditer(self.rest.lower))
        told = 0
        for paragraph in paragraphs:
            if len(paragraph) * wide >= _PARAGRAPH_OF_PROSE:  # to clean it makes none longer
                length = len(clean(paragraph, _LONG)) * wide
                told += length if length >= _PARAGRAPH_OF_PROSE else 0
                if told >= _A_TEXT:
                    return True
        return False

    @cached_property
    def whole_titles(self) -> tuple[str, ...]:
        """The `<title>` and the first heading, lower case, with plain apostrophes."""
        told = (*self.titles[:1], *self.headings[:1])
        return tuple(text for text in map(folded_title, told) if 0 < len(text) <= _LONGEST_TITLE)

    @cached_property
    def title_parts(self) -> tuple[str, ...]:
        """The parts of `<title>` beside separators, and the title without its first or last part."""
        return tuple(
            dict.fromkeys(part for text in self.titles[:1] for part in _parts(folded_title(text)[:_LONGEST_TITLE]))
        )

    @cached_property
    def loose_parts(self) -> tuple[str, ...]:
        """The parts of `<title>` beside colons, which stand within titles of works as well.

        What a first heading says before a colon as well may be a work's: *Page not found: a memoir* is not gone.
        """
        title = next(iter(map(folded_title, self.titles[:1])), "")[:_LONGEST_TITLE]
        first, *others = (part.strip() for part in re.split("[:：]", title))
        heading = next(iter(map(folded_title, self.headings[:1])), "")
        repeated = bool(others) and heading.startswith(first) and _COLON.match(heading, len(first)) is not None
        return tuple(others if repeated else (first, *others))

    @cached_property
    def site_names(self) -> frozenset[str]:
        """What the site is called, folded: as the page states it, and as its host is named."""
        said = self.description
        stated = (said.site, said.item.publisher) if said else ()
        host = _place(self.response.url).partition("/")[0].removeprefix("www.")
        return frozenset(filter(None, map(fold, (*filter(None, stated), host, *host.split(".")[:-1]))))

    @property
    def requested(self) -> str:
        """The address that was asked for at first."""
        return self.response.redirects[0].url if self.response.redirects else self.response.url

    @cached_property
    def paths(self) -> tuple[str, str]:
        """Host with path of the address that was asked for, and of the one that answered."""
        return _place(self.requested), _place(self.response.url)

    @cached_property
    def headers(self) -> dict[str, str]:
        """The headers, values in lower case."""
        return {name.lower(): value.lower() for name, value in reversed(self.response.headers)}


def _counted(text: str) -> int:
    """Count characters, wide ones twice."""
    return len(text) + (0 if text.isascii() else sum(map(len, _WIDE.findall(text[:6000]))))


def _plain(text: str) -> str:
    """Return a text with plain quotation marks: to look for each is far quicker than to map every character."""
    for mark, plain in _QUOTES:
        text = text.replace(mark, plain)
    return text


def matches(rows: tuple[Pattern, ...], texts: Sequence[str]) -> Pattern | None:
    """Return the first row whose pattern is the whole of one of the texts."""
    if not any(map(_of_any(rows).fullmatch, texts)):
        return None
    for row in rows:
        pattern = _compiled(row.pattern)
        if any(pattern.fullmatch(text) for text in texts):
            return row
    return None


def found(rows: tuple[Pattern, ...], text: str) -> Pattern | None:
    """Return the first row whose pattern is found in the text."""
    if len(text) < _SHORT and not _of_any(rows).search(text):
        return None
    return next((row for row in rows if _compiled(row.pattern).search(text)), None)


def standing(rows: Sequence[Mark], text: str | frozenset[str]) -> Mark | None:
    """Return the first row whose plain words stand in the text, or are among the signs of a page."""
    return next((row for row in rows if row.words in text), None)


@cache
def _of_any(rows: tuple[Pattern, ...]) -> re.Pattern[str]:
    """Return one pattern for all rows: most texts fit none, and one look tells."""
    return re.compile("|".join(f"(?:{row.pattern})" for row in rows))


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def folded_title(text: str) -> str:
    """Return a title as patterns see it: clean, in lower case, with plain apostrophes and no marks around it."""
    return _STOP.sub("", _plain(clean(text, 400).lower()).strip(" -–—|·•:»«!"))


def _parts(title: str) -> Iterator[str]:
    places = list(_PARTS.finditer(title))
    starts = [0, *(place.end() for place in places)]
    ends = [*(place.start() for place in places), len(title)]
    yield from (title[start:end].strip(" !") for start, end in zip(starts, ends, strict=True))
    if len(places) > 1:
        yield title[: places[-1].start()].strip()
        yield title[places[0].end() :].strip()


def _place(url: str) -> str:
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return f"{(parts.hostname or '').lower()}{parts.path.lower()}"
