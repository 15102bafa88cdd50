"""Source lines of news digests: `7 TITLE WWW.SITE PUBLISHED:2025/04/05`."""

from __future__ import annotations

import re

from citecheck.biblio.datewords import read_date
from citecheck.biblio.item import Item
from citecheck.parsing.fields.parsed import Parsed

_HOST = r"(?:https?://)?(?:[\w-]{1,63}\.){1,5}[a-z]{2,12}"
_PUBLISHED = (
    r"(?:published(?:\sdate)?|posted|updated|нийтэлсэн|нийтлэгдсэн|опубликовано|дата публикации|발행|게시|発行|公開"
    r"|发布(?:时间|日期)?|veröffentlicht|publié|publicado|pubblicato)"
)
_LINE = re.compile(
    rf"^\s*(?:(?P<number>\d{{1,3}})[.)]?\s+)?(?P<title>\S.{{0,600}}?)\s+(?P<host>{_HOST})/?\s+"
    rf"{_PUBLISHED}\s?[:：]?\s?(?P<date>[\d/.年月日\s-]{{6,14}})\s*\.?\s*$",
    re.IGNORECASE,
)


def read_digest(text: str) -> Parsed | None:
    """Read a digest line; `None` where the text is none. The site is kept as its bare host in lower case."""
    match = _LINE.match(text)
    if not match or len(text) > 900:
        return None
    date = read_date(match["date"])
    start = match.start("title")
    title = match["title"].strip()
    if match["number"] and title[:1] in "./,%":
        return None
    item = Item(type="article-newspaper", title=_unquoted(title), url=match["host"].lower(), issued=date)
    places = {"title": (start, match.end("title")), "url": match.span("host"), "issued": match.span("date")}
    return Parsed(item, {"title": 0.97, "url": 0.97, "issued": 0.99 if date else 0.0}, "full", spans=places)


def _unquoted(title: str) -> str:
    if title[0] in '“«"' and title[-1] in '”»"' and title[0] not in title[1:-1].replace("”", ""):
        return title[1:-1]
    return title
