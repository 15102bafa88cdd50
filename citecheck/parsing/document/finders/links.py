"""Links and bare addresses of running text, as references of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from citecheck.biblio.item import Item
from citecheck.expressions import expression
from citecheck.model.prose import beginning_in
from citecheck.model.reference import PERHAPS, Kind
from citecheck.parsing.document.draft import Draft
from citecheck.parsing.document.finders.link_titles import LinkTitle, title_of
from citecheck.parsing.document.text.lines import Piece, Unit
from citecheck.parsing.document.text.taken import Taken

_WEB = expression(r"(?:https?|ftp)://", re.IGNORECASE)
_BARE = expression(
    r"(?<![\w@/.])(?:(?:https?|ftp)://|www\.(?=[\w-]{1,63}\.))"
    r"(?:[^\s<>\"“”„«»{}|\\^`\u3000-\u303f\uff00-\uff0f]|\$?\{{1,2}[\w .-]{1,40}\}{1,2}"
    r"|<[a-z_][\w -]{0,40}>(?!\s*</)){3,2000}",
    re.IGNORECASE,
)
_BRACKET_BEHIND_HOST = expression(r"(?<=://)[^/?#\[\]]+(?=\[)")  # `https://a.org[words]` of AsciiDoc, or a marker
_TAIL = ".,;:!?%'’”\"*_…"
_PAIRS = {")": "(", "]": "["}


def addresses(text: str) -> Iterator[tuple[int, int]]:
    """Yield where the bare addresses of a text stand, without the punctuation of the sentence around them."""
    for match in _BARE.finditer(text):
        shown = trimmed(match.group())
        if len(shown) > len("http://a"):
            yield match.start(), match.start() + len(shown)


def trimmed(address: str) -> str:
    """Cut off what the sentence, not the address, ends with: stops, quotes, a bracket that nothing opened."""
    host = _BRACKET_BEHIND_HOST.search(address)
    address = address[: host.end()] if host else address
    end = len(address)
    unpaired = {last: address.count(last) - address.count(first) for last, first in _PAIRS.items()}
    while end:
        last = address[end - 1]
        if last not in _TAIL and unpaired.get(last, 0) <= 0:
            break
        end -= 1
        if last in unpaired:
            unpaired[last] -= 1
    return address[:end]


def links(units: Sequence[Unit]) -> Iterator[Draft]:
    """Yield a draft for each link to the web and each bare address, but mail and anchors."""
    for unit in units:
        spans = []
        for link in beginning_in(unit.block.links, unit.start, unit.end):
            if _WEB.match(link.url):
                start, end = link.start - unit.start, min(link.end, unit.end) - unit.start
                spans.append((start, end))
                shown = unit.text[start:end].strip()
                title = None if _BARE.match(shown) or not shown else title_of(unit, start, end)
                yield _draft(Piece(unit, start, end), link.url, title)
        taken = Taken(spans)
        for start, end in addresses(unit.text):
            if not taken.meets(start, end):
                url = unit.text[start:end]
                yield _draft(Piece(unit, start, end), url if _WEB.match(url) else f"http://{url}")


def _draft(piece: Piece, url: str, title: LinkTitle | None = None) -> Draft:
    item = Item(type="webpage", url=url, title=title.text if title else None)
    confidence = {"title": PERHAPS} if title and not title.stated else {}
    return Draft(kind=Kind.INLINE, pieces=(piece,), item=item, confidence=confidence)
