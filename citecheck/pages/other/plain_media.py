"""What is neither HTML nor PDF: plain text, XML, JSON, images, files to download."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from citecheck.biblio.item import Item
from citecheck.expressions import expression
from citecheck.model.evidence import Response
from citecheck.model.page import Page, PageKind, TitleCandidate
from citecheck.pages.html import charset
from citecheck.pages.html.cleaning import clean
from citecheck.pages.html.media_type import file_name, is_binary

_TITLE = expression(
    r"<((?:[\w-]{1,20}:)?(?:title|article-title))(?:\s[^<>]{0,300})?>(.{1,3000}?)</\1\s*>", re.DOTALL | re.IGNORECASE
)
_SECTION = expression(r"<!\[CDATA\[|\]\]>")
_TITLE_KEYS = ("title", "headline", "name", "container-title", "label")
_UNDERLINE = expression(r"^[=\-~#*]{3,}$")
_MOST_LINES = 12
_LONGEST = 400_000


def read_other(response: Response, media: str) -> Page:
    """Read a body by its media type; its file name in `Content-Disposition` is a title candidate as well."""
    named = file_name(response.header("content-disposition"))
    found = [TitleCandidate(named, "content-disposition")] if named else []
    codec = None
    if not is_binary(media):
        text, codec = charset.decode(response.body[:_LONGEST], response.header("content-type"))
        found = [*_titles(text, media), *found]
    kind, because = _kind(response)
    return Page(
        kind=kind,
        item=Item(type="document", title=found[0].text if found else None, url=response.url or None),
        candidates=tuple(dict.fromkeys(found)),
        charset=codec,
        content_type=response.header("content-type"),
        because=because,
        legible=bool(found) and (not is_binary(media) or _tells(named)),
    )


def _tells(name: str | None) -> bool:
    """Tell whether a file's name could be a title: several words, unlike `download` or `fulltext-1`."""
    return bool(name) and len(re.findall(r"[^\W\d_]{2,}", name or "")) >= 3


def _kind(response: Response) -> tuple[PageKind, str]:
    status = response.status or 200
    if status == 451:
        return PageKind.REGION, "status 451, unavailable for legal reasons"
    if status == 401:
        return PageKind.LOGIN, "status 401, authentication required"
    if status in {429, 503, 999}:
        return PageKind.CHALLENGE, f"status {status}, refused"
    if status >= 400 and status != 403:
        return PageKind.ERROR, f"status {status}"
    return PageKind.WORK, ""


def _titles(text: str, media: str) -> Iterator[TitleCandidate]:
    if media.endswith(("json", "+json")):
        yield from _of_json(text)
    elif media.endswith("xml") or text.lstrip().startswith(("<?xml", "<rss", "<feed")):
        for match in list(_TITLE.finditer(text, 0, 100_000))[:5]:
            title = clean(_SECTION.sub("", match[2]))
            if title:
                yield TitleCandidate(title, "xml:title")
    else:
        yield from _of_lines(text)


def _of_json(text: str) -> Iterator[TitleCandidate]:
    try:
        value = json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return
    for _ in range(3):
        if isinstance(value, list):
            value = value[0] if value else None
        if not isinstance(value, dict):
            return
        for key in _TITLE_KEYS:
            for title in value[key] if isinstance(value.get(key), list) else [value.get(key)]:
                if isinstance(title, str) and clean(title):
                    yield TitleCandidate(clean(title), f"json:{key}")
        value = next((value[key] for key in ("message", "data", "result", "item") if key in value), None)


def _of_lines(text: str) -> Iterator[TitleCandidate]:
    """Yield the first lines of a plain text: one of them is its title, and it may run over two."""
    lines = [line for raw in text[:20_000].splitlines() if (line := clean(raw, 500)) and not _UNDERLINE.match(line)]
    head = lines[:_MOST_LINES]
    for place, line in enumerate(head):
        yield TitleCandidate(line.lstrip("# "), "text")
        if place < 4 and len(head) > place + 1:
            yield TitleCandidate(f"{line} {head[place + 1]}", "text")
