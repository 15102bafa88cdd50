"""Links and anchors of HTML, also within Markdown."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from citecheck.expressions import expression
from citecheck.formats.within.anchors import Anchors

_HIDDEN = expression(
    r"<!--.*?(?:-->|\Z)|<(?P<tag>script|style|template)\b.*?(?:</(?P=tag)\s*>|\Z)", re.DOTALL | re.IGNORECASE
)
_LINK = expression(
    r"<(?:a|area|img|source|video|audio|iframe|embed)\s(?:[^<>]{0,1000}?\s)?(?:href|src)\s{0,5}=\s{0,5}"
    r"(?:\"(?P<double>[^\"<>]{1,1000})\"|'(?P<single>[^'<>]{1,1000})')",
    re.IGNORECASE,
)
_STATED = expression(
    r"\s(?:id|name)\s{0,5}=\s{0,5}(?:\"([^\"<>]{1,300})\"|'([^'<>]{1,300})'|([^\s\"'<>]{1,300}))", re.IGNORECASE
)
_TAG = expression(r"<[A-Za-z][^<>]{1,2000}>")
_HEADING = expression(r"<h([1-6])\b[^<>]{0,500}>(?P<text>.{1,500}?)</h\1\s*>", re.IGNORECASE | re.DOTALL)
_ELSEWHERE = expression(r"\{\{|\{%|<\?php|<%|<base\s", re.IGNORECASE)


def links(text: str) -> Iterator[tuple[int, str]]:
    """Yield the targets of links and media; of a template, or where the page names another base, none."""
    if _ELSEWHERE.search(text):
        return
    shown = _HIDDEN.sub(lambda hidden: re.sub(r"[^\n]", " ", hidden[0]), text)
    for found in _LINK.finditer(shown):
        group = "double" if found["double"] else "single"
        yield found.start(group), html.unescape(found[group]).strip()


def anchors(text: str) -> Anchors:
    """Return what `id` and `name` state, and the names that GitHub gives headings."""
    stated = {
        html.unescape(name)
        for tag in _TAG.finditer(text)
        for found in _STATED.finditer(tag[0])
        for name in found.groups()
        if name
    }
    headings = (found["text"] for found in _HEADING.finditer(text))
    return Anchors.of(headings, stated, complete=not _ELSEWHERE.search(text))
