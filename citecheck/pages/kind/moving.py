"""Pages that only send their reader on: a notice of moving, a notice before leaving, a script's redirect."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from citecheck.biblio.urls import host, resolve, resource, split
from citecheck.expressions import expression
from citecheck.pages.kind.page_view import View, found, matches
from citecheck.pages.kind.signatures import moved_pages

_A_NOTICE = 600  # characters of a page's own text
_HARDLY_ANY = 200  # of text beside a script that sends its reader on
_NO_APPLICATION = 3000  # characters of source: an application that is not yet started has more
_SCRIPT = expression(
    r"""(?<![\w.])(?:(?:window|document|self|top|parent)\.){0,2}location(?:\.href)?(?:\s*=\s*|\.(?:replace|assign)\(\s*)["']([^"'<>\s]{2,1900})["']""",
    re.IGNORECASE,
)
_LINK = expression(r"""<a\b[^<>]{0,1000}?\bhref\s*=\s*(?:"([^"<>]{1,1900})"|'([^'<>]{1,1900})')""", re.IGNORECASE)
_FURNITURE = expression(r"<(nav|header|footer|aside)\b.*?</\1\s*>", re.IGNORECASE | re.DOTALL)


def moved_to(view: View) -> str | None:
    """Return where a page sends its reader that has nothing else to show; `None` for all others."""
    if view.article or view.own_size >= _A_NOTICE:
        return None
    told = (*view.whole_titles, *view.title_parts, *view.loose_parts)
    says_so = matches(moved_pages.TITLES, told) or found(moved_pages.SENTENCES, view.own_text)
    if says_so:
        return next(_targets(view), None)
    refreshed = view.description is not None and view.description.refresh  # which the visit followed
    nothing_else = view.size < _HARDLY_ANY and len(view.source) < _NO_APPLICATION and not refreshed
    return next(_of_scripts(view), None) if nothing_else else None


def _targets(view: View) -> Iterator[str]:
    """Yield where a notice leads, the surest first: its refresh, its script, the links of its text."""
    if view.description and view.description.refresh:
        yield from _elsewhere(view, [view.description.refresh])
    yield from _of_scripts(view)
    links = _LINK.findall(_FURNITURE.sub(" ", view.rest.markup))
    yield from _elsewhere(view, [double or single for double, single in links])


def _of_scripts(view: View) -> Iterator[str]:
    yield from _elsewhere(view, [address.replace("\\/", "/") for address in _SCRIPT.findall(view.source)])


def _elsewhere(view: View, addresses: list[str]) -> Iterator[str]:
    """Yield the web addresses that are neither this page nor the home page of its own site."""
    here = view.response.url
    for address in addresses:
        there = resolve(here, html.unescape(address))
        parts = split(there)
        own_home = host(there) == host(here) and parts.path in {"", "/"} and not parts.query
        if parts.scheme in {"http", "https"} and parts.host and not own_home and resource(there) != resource(here):
            yield there
