"""Source lines of news digests: `7 TITLE WWW.SITE PUBLISHED:2025/04/05`."""

from __future__ import annotations

import re

from citecheck.biblio.dates.written_dates import read_date
from citecheck.biblio.item import Item
from citecheck.expressions import expression
from citecheck.parsing.reference.parsed import Parsed
from citecheck.vocabulary.publication_phrases import PUBLISHED
from citecheck.vocabulary.rows import either, spellings

_SITE = r"(?:https?://)?(?:[\w-]{1,63}\.){1,5}[^\W\d_]{2,15}(?:/\S{0,500})?"
_LONGEST = 900
_LINE = expression(
    rf"^\s*(?:(?P<number>\d{{1,3}})[.)]?\s+)?(?P<title>\S.{{0,600}}?)\s++(?P<site>{_SITE})[\s,|–—-]{{1,5}}"
    rf"(?:{either(spellings(PUBLISHED))})\s?[:：]?\s?(?P<date>[\d/.年月日년월일\s-]{{6,16}})\s*+\.?\s*+$",
    re.IGNORECASE,
)
_OF_DATES = frozenset("/.年月日년월일-")


def read_digest(text: str) -> Parsed | None:
    """Read a digest line; `None` where the text is none. The site is kept as its bare host in lower case."""
    last = text.rstrip().removesuffix(".").rstrip()[-1:]
    dated = last.isdecimal() or last in _OF_DATES
    match = _LINE.match(text) if dated and len(text) <= _LONGEST else None
    if not match:
        return None
    date = read_date(match["date"])
    start = match.start("title")
    title = match["title"].strip()
    if match["number"] and title[:1] in "./,%":
        return None
    site = match["site"] if "/" in match["site"] else match["site"].lower()
    item = Item(type="article-newspaper", title=_unquoted(title), url=site, issued=date)
    places = {"title": (start, match.end("title")), "url": match.span("site"), "issued": match.span("date")}
    return Parsed(item, {"title": 0.97, "url": 0.97, "issued": 0.99 if date else 0.0}, "full", spans=places)


def _unquoted(title: str) -> str:
    if title[0] in '“«"' and title[-1] in '”»"' and title[0] not in title[1:-1].replace("”", ""):
        return title[1:-1]
    return title
