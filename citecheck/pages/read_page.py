"""The door of the room: an answer of the web becomes a page. Reads any bytes under any headers, and never raises."""

from __future__ import annotations

import re
from dataclasses import replace

from citecheck.biblio.item import Item
from citecheck.expressions import expression
from citecheck.model.evidence import Response
from citecheck.model.page import Page, PageKind
from citecheck.pages.absent_fragments import absent
from citecheck.pages.html import charset
from citecheck.pages.html.media_type import media_type

_HTML = frozenset({"text/html", "application/xhtml+xml"})
_LONGEST_PAGE = 4_000_000
_MARKUP = expression(rb"<(?:!doctype\s+html|html|head|body|title|meta|script|h1|div|p|table|center)\b", re.IGNORECASE)


def kind_of_page(response: Response) -> PageKind:
    """Return what kind of page an answer shows."""
    return read_page(response).kind


def is_heavy(response: Response) -> bool:
    """Whether an answer is for a process with limits to read: its reader can be made to crash, to hang or to grow."""
    return media_type(response.header("content-type"), response.body) == "application/pdf"


def unread(response: Response, reason: str) -> Page:
    """Return the page of an answer that could not be read within its limits, for this reason."""
    return Page(
        kind=PageKind.UNREAD,
        item=Item(type="document", url=response.url or None),
        content_type=response.header("content-type"),
        because=f"could not be read within its limits: {reason}",
        legible=False,
    )


def read_page(response: Response, fragments: frozenset[str] = frozenset()) -> Page:
    """Read what an answer says of itself and what kind of page it is, and which of these fragments it lacks.

    The body's own signature outweighs its declared type: PDFs are served as HTML and HTML as PDF.
    """
    declared = response.header("content-type")
    media = media_type(declared, response.body)
    if not response.body.strip(b"\0 \t\r\n\f\v") or media in _HTML or _is_markup(media, response.body):
        return _read_html(response, declared, fragments)
    if media == "application/pdf":
        from citecheck.pages.other.pdf import read_pdf

        return read_pdf(response)
    from citecheck.pages.other.plain_media import read_other

    return read_other(response, media)


def _is_markup(media: str, body: bytes) -> bool:
    """Tell whether a body of a vague or wrong type is HTML all the same."""
    vague = media in {"text/plain", "application/octet-stream", "application/binary", "", "application/x-unknown"}
    return vague and _MARKUP.search(body, 0, 2048) is not None


def _read_html(response: Response, declared: str | None, fragments: frozenset[str]) -> Page:
    from citecheck.pages.html.outline import outline, spaced
    from citecheck.pages.kind.moving import moved_to
    from citecheck.pages.kind.new_owner import trade
    from citecheck.pages.kind.page_kind import is_framed, is_passing, kind_of
    from citecheck.pages.kind.page_view import View
    from citecheck.pages.metadata.description import describe

    text, codec = charset.decode(response.body[:_LONGEST_PAGE], declared)
    outlined = outline(text)
    said = describe(outlined, response.url)
    titles = tuple("".join(map(str, tag.itertext())) for tag in outlined.all("title"))
    headings = tuple(spaced(tag) for tag in outlined.all("h1", "h2")[:3])
    view = View(
        response=response,
        source=text,
        lower=outlined.rest.source,
        rest=outlined.rest,
        titles=titles,
        headings=headings,
        description=said,
    )
    kind, because = kind_of(view)
    page = Page(
        kind=kind,
        item=said.item,
        candidates=said.candidates,
        site=said.site,
        canonical=said.canonical,
        charset=codec,
        content_type=declared,
        because=because,
        refresh=said.refresh,
        years=said.years,
        onward=moved_to(view) if kind is PageKind.MOVED else None,
        legible=kind is not PageKind.WORK or (bool(said.candidates) and not is_framed(view)),
        trade=trade(view) if kind is PageKind.HIJACKED else None,
        passing=kind is PageKind.ERROR and is_passing(view),
    )
    return replace(page, absent=absent(response, page, text, fragments)) if fragments else page
