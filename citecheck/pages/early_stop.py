"""Whether enough of a body has been read, told by cheap scans over bytes that still grow."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck.expressions import expression
from citecheck.pages.html import charset
from citecheck.pages.html.cleaning import clean, fold
from citecheck.pages.html.media_type import is_binary, media_type

_HEAD_END = expression(rb"</head\s*>|<body[\s>]", re.IGNORECASE)
_FIRST_HEADING_END = expression(rb"</h1\s*>", re.IGNORECASE)
_TITLES = expression(
    r"<title(?:\s[^<>]{0,200})?>(?P<title>[^<]{1,2000})"
    r"|<h[12](?=[\s>])[^<>]{0,1000}>(?P<heading>.{1,2000}?)</h[12]"
    r"|<meta\s(?=[^<>]{0,300}(?:title|headline))[^<>]{0,300}?content\s*=\s*(?P<quote>[\"'])(?P<meta>[^<>]{1,2000}?)(?P=quote)"
    r"|\"(?:headline|name)\"\s*:\s*\"(?P<json>(?:[^\"\\\n]|\\.){1,1000})\"",
    re.IGNORECASE | re.DOTALL,
)
_WITHOUT_TITLES = 65_536
_BEHIND_HEADING = 16_384
_WINDOW = 65_536
_SHORTEST = 12
_MOST_OF_IT = 0.6


def enough(content_type: str | None, body: bytes, titles: tuple[str, ...] | None) -> bool:
    """Tell whether reading more cannot help to recognise one of the cited titles.

    A PDF is needed whole, of other binaries nothing is needed. HTML: its head has ended and a title seen so far holds
    a cited one (asked at every 16 KB or so, it looks at the last 64); where no title is cited, the first heading and
    what stands just behind it has been read. `None` asks for the whole of a page.
    """
    media = media_type(content_type, body)
    if media == "application/pdf":
        return False
    if is_binary(media):
        return True
    head = _HEAD_END.search(body)
    if not head:
        return _is_text_but_html(media) and len(body) >= _WITHOUT_TITLES
    if titles is None:
        return False
    if not titles:
        heading = _FIRST_HEADING_END.search(body)
        return len(body) >= _WITHOUT_TITLES or (heading is not None and len(body) >= heading.end() + _BEHIND_HEADING)
    cited = [word for title in titles if (word := fold(clean(title)))]
    news = body if len(body) - head.end() <= _WINDOW else body[-_WINDOW:]
    text, _ = charset.decode(news, content_type)
    return any(_holds(shown, word) for shown in _shown(text) for word in cited)


def _is_text_but_html(media: str) -> bool:
    """Tell whether a body's title stands at its start: plain text and XML, unlike JSON, which is needed whole."""
    return "html" not in media and (media.startswith("text/") or media.endswith("xml"))


def _shown(text: str) -> Iterator[str]:
    """Yield the titles visible so far, folded: the first is mostly the one that is sought."""
    for match in _TITLES.finditer(text):
        title = match["title"] or match["heading"] or match["meta"] or match["json"] or ""
        yield fold(clean(title.replace("\\/", "/")))


def _holds(shown: str, cited: str) -> bool:
    """Tell whether a shown title holds a cited one, or the cited one a long part of it."""
    return bool(shown) and (
        cited in shown or (shown in cited and len(shown) >= max(_SHORTEST, _MOST_OF_IT * len(cited)))
    )
