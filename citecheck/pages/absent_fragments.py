"""Which of the fragments that addresses name are surely not in a page.

A page that was not read whole, that names no places in its own markup, or that speaks of the fragment elsewhere (in a
script, in a link to itself) is no evidence: a script may make the place.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Mapping
from urllib.parse import unquote

from citecheck.biblio.near_names import nearest_name
from citecheck.expressions import expression
from citecheck.model.evidence import Response
from citecheck.model.page import Page, PageKind

_ATTRIBUTE = expression(
    r"\s(?:id|name)\s{0,5}=\s{0,5}(?:\"([^\"<>]{1,500})\"|'([^'<>]{1,500})'|([^\s\"'<>]{1,500}))", re.IGNORECASE
)
_OF_A_PLACE = expression(
    r"<(?:h[1-6]|section|dt|a(?![^<>]{0,1000}\shref))\s(?:[^<>]{0,1000}?\s)?(?:id|name)\s{0,5}="
    r"|<h[1-6]\b[^<>]{0,1000}>\s{0,20}<(?:a|span)\s[^<>]{0,1000}?\b(?:id|name)=",
    re.IGNORECASE,
)
_SHOWING = (PageKind.WORK, PageKind.HOME)
_MOST_NAMES = 20_000
_DOTTED = expression(r"\.([0-9A-F]{2})")  # how MediaWiki wrote what is not ASCII


def absent(response: Response, page: Page, text: str, fragments: Iterable[str]) -> Mapping[str, str | None]:
    """Return the fragments that the text of a page does not have, each with the name of a place that may be meant."""
    if not (response.complete and page.kind in _SHOWING and _OF_A_PLACE.search(text)):
        return {}
    if any("#" in hop.location for hop in response.redirects):
        return {}
    names = {html.unescape(name) for found in _ATTRIBUTE.finditer(text) for name in found.groups() if name}
    lacking = [one for one in fragments if not _is_there(one, names, text)]
    near = sorted(names) if len(names) <= _MOST_NAMES else ()
    return {one: nearest_name(unquote(one), near) for one in lacking}


def _is_there(fragment: str, names: set[str], text: str) -> bool:
    folded = {name.casefold() for one in names for name in (one, unquote(one))}
    for name in _spellings(fragment):
        if name.casefold() in folded or re.search(rf"[\"'#=\-]{re.escape(html.escape(name))}(?![\w-])", text):
            return True
    return False


def _spellings(fragment: str) -> Iterator[str]:
    """Yield the names that a fragment may stand for: as it is written, decoded, and as MediaWiki encodes it."""
    yield fragment
    yield unquote(fragment)
    yield unquote(_DOTTED.sub(r"%\1", fragment))
    yield unquote(fragment).replace(" ", "_")
