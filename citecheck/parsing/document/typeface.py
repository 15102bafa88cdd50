"""What the typeface of an entry tells that its words leave open: a title in italics begins and ends with them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from citecheck.biblio.names.name_list import parse_names
from citecheck.expressions import expression
from citecheck.model.prose import Block
from citecheck.model.reference import how_far_understood

if TYPE_CHECKING:
    from citecheck.parsing.reference.parsed import Parsed

_AT_ONCE = 2  # characters: a quotation mark, a bracket
_NAMES_BEHIND = expression(r"\s?[,.–—-]{1,2}\s?(?:by\s)?(?P<names>[^\W\d_][^\d:;“”\"]{4,150}?)\.?\s*")
_PAGE_AND_YEAR = expression(
    r",?\s(?P<page>\d{1,4}(?:[-–]\d{1,4})?)\s\((?:[^()\d]{0,40}\d{1,2}(?:d|st|nd|rd|th)\sed\.\s)?(?:1[5-9]|20)\d\d\)[.;]?\s*"
)
_WORDS_OF_A_TITLE = expression(
    r"^(?!(?:The\s)?(?:[Jj]ournal|[Rr]eview|[Aa]nnals)\b)(?=.*\s(?:of|the|and|in|on|to|for)\s)(?!.*\b(?:Journal|Review)\b)"
)
_SHORTEST_TITLE = 8  # characters that are set in italics for more than stress
_OF_A_SERIES = expression(
    r",?\s(?:[Vv]ol(?:ume|\.)?|[Nn]umber|[Nn]o\.)\s?(?P<number>\d{1,4}|[IVXLC]{1,7})\s(?:of|in)\s"
)
_ONLY_SIGNS = expression(r"[\W\d_]{0,12}")
_BEHIND_A_TITLE = expression(r"[.,;:]?\s?[.,;(]\s?|\s?\(")


def read_by_typeface(parsed: Parsed, block: Block) -> Parsed:
    """Correct a reading by the stretches of its entry that are set in italics."""
    if not block.emphasised or parsed.backreference:
        return parsed
    for correct in (_parted_by_italics, _ended_by_italics, _begun_by_italics, _titled_by_italics, _book_of_a_lawyer):
        parsed = correct(parsed, block)
    return parsed


def _parted_by_italics(parsed: Parsed, block: Block) -> Parsed:
    """Let a container begin where its italics begin; what was read of it before them ends the title."""
    title, container = parsed.spans.get("title"), parsed.spans.get("container_title")
    if not title or not container or not 0 <= container[0] - title[1] <= _AT_ONCE:
        return parsed
    italics = next((one for one in block.emphasised if abs(one[1] - container[1]) <= _AT_ONCE), None)
    if not italics or italics[0] - container[0] <= _AT_ONCE:
        return parsed
    said = block.text[title[0] : italics[0]].strip(" .,;“”\"‘’'")
    item = replace(parsed.item, title=said, container_title=_words(block, italics))
    spans = {**parsed.spans, "title": (title[0], title[0] + len(said)), "container_title": italics}
    return replace(parsed, item=item, spans=spans)


def _begun_by_italics(parsed: Parsed, block: Block) -> Parsed:
    """Take the italics right behind the authors and the year of a book for its title, where something else was read."""
    item, first = parsed.item, block.emphasised[0]
    before = (parsed.spans.get(name, (0, 0))[1] for name in ("author", "issued"))
    head = max((end for end in before if end <= first[0]), default=0)
    title = parsed.spans.get("title", (len(block.text), 0))
    behind = bool(head) and _ONLY_SIGNS.fullmatch(block.text, head, first[0]) is not None
    if not behind or item.page or item.issue or first[1] - first[0] < _SHORTEST_TITLE or title[0] < first[1]:
        return parsed
    if _words(block, first) == item.container_title:
        return parsed
    read = replace(parsed, item=replace(item, title=_words(block, first)), spans={**parsed.spans, "title": first})
    return _of_a_series(read, block, first[1])


def _ended_by_italics(parsed: Parsed, block: Block) -> Parsed:
    """End a title where the italics end that it begins with; a publisher, or a series with its number, comes behind."""
    item, span = parsed.item, parsed.spans.get("title")
    italics = next((one for one in block.emphasised if span and abs(one[0] - span[0]) <= _AT_ONCE), None)
    if not span or not italics or not _SHORTEST_TITLE <= italics[1] - italics[0] < span[1] - span[0]:
        return parsed
    if not _BEHIND_A_TITLE.match(block.text, italics[1]):
        return parsed
    spans = {**parsed.spans, "title": italics}
    item = replace(item, title=_words(block, italics))
    read = replace(parsed, item=item, spans=spans)
    if (of_series := _of_a_series(read, block, italics[1])) is not read:
        return of_series
    rest = block.text[italics[1] : span[1]].strip(" .,;")
    if rest and not item.publisher:
        return replace(read, item=replace(item, publisher=rest))
    return read


def _of_a_series(parsed: Parsed, block: Block, end: int) -> Parsed:
    """Read *vol. 1 of The Art of Computer Programming*, its series in italics too, where it stands behind a title."""
    match = _OF_A_SERIES.match(block.text, end)
    series = next((one for one in block.emphasised if match and abs(one[0] - match.end()) <= _AT_ONCE), None)
    if not match or not series:
        return parsed
    named = parsed.item.collection_title or _words(block, series)
    item = replace(parsed.item, volume=match["number"], collection_title=named)
    return replace(parsed, item=item, spans={**parsed.spans, "volume": match.span("number")})


def _titled_by_italics(parsed: Parsed, block: Block) -> Parsed:
    """Take the one stretch in italics of an entry that has neither title nor numbers for its title.

    At the beginning the names behind it are the authors: *Clean Ponds*, Robert C. Martens reads like two names where
    its italics are not seen.
    """
    item = parsed.item
    span = block.emphasised[0] if len(block.emphasised) == 1 else None
    if span is None or item.title or item.volume or item.issue or item.page:
        return parsed
    title = _words(block, span)
    if span[0] <= _AT_ONCE and not item.container_title:
        behind = _NAMES_BEHIND.fullmatch(block.text, span[1])
        item = replace(item, title=title, author=(parse_names(behind["names"]) if behind else ()) or None)
    elif item.author and item.container_title in (None, title):
        item = replace(item, title=title, container_title=None)
    else:
        return parsed
    return replace(parsed, item=item, understood=how_far_understood(item), spans={**parsed.spans, "title": span})


def _book_of_a_lawyer(parsed: Parsed, block: Block) -> Parsed:
    """Read *The Concept of Law* 12 (1961) as The Bluebook writes a book: the number behind its italics is a page."""
    item, span = parsed.item, block.emphasised[0] if len(block.emphasised) == 1 else (0, 0)
    title = _words(block, span)
    behind = _PAGE_AND_YEAR.fullmatch(block.text, span[1])
    if not behind or item.title or not item.author or not _WORDS_OF_A_TITLE.search(title):
        return parsed
    read = replace(item, type="book", title=title, container_title=None, volume=None, page=None, locator=behind["page"])
    return replace(parsed, item=read, understood=how_far_understood(read), spans={**parsed.spans, "title": span})


def _words(block: Block, span: tuple[int, int]) -> str:
    return block.text[slice(*span)].strip(" .,")
