"""Drafts into references: what each says, and where its parts stand."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from citecheck.biblio.item import Item
from citecheck.biblio.names.name_list import parse_names
from citecheck.biblio.urls import normalise
from citecheck.expressions import expression
from citecheck.model.location import Location
from citecheck.model.prose import Block
from citecheck.model.reference import PERHAPS, Kind, Reference, how_far_understood, written_otherwise
from citecheck.parsing.document.draft import Draft
from citecheck.parsing.document.sections.explanatory_notes import explains, is_prose
from citecheck.parsing.document.text.lines import Piece, Unit
from citecheck.parsing.document.text.rejoined import joined
from citecheck.parsing.reference.grammars.back_reference import points_to_a_note
from citecheck.parsing.reference.grammars.pointer_within import points_within

if TYPE_CHECKING:
    from citecheck.parsing.reference.parsed import Parsed

_NOTES = (Kind.FOOTNOTE, Kind.ENDNOTE)
_AT_ONCE = 2  # characters: a quotation mark, a bracket
_NAMES_BEHIND = expression(r"\s?[,.–—-]{1,2}\s?(?:by\s)?(?P<names>[^\W\d_][^\d:;“”\"]{4,150}?)\.?\s*")
_PAGE_AND_YEAR = expression(
    r",?\s(?P<page>\d{1,4}(?:[-–]\d{1,4})?)\s\((?:[^()\d]{0,40}\d{1,2}(?:d|st|nd|rd|th)\sed\.\s)?(?:1[5-9]|20)\d\d\)[.;]?\s*"
)
_WORDS_OF_A_TITLE = expression(
    r"^(?!(?:The\s)?(?:[Jj]ournal|[Rr]eview|[Aa]nnals)\b)(?=.*\s(?:of|the|and|in|on|to|for)\s)(?!.*\b(?:Journal|Review)\b)"
)
_SOURCE_OF_ITS_OWN = expression(r"://|\b1[5-9]\d\d\b|\b20\d\d\b|\bdoi\b|[“«„\"]", re.IGNORECASE)


def understood(drafts: Iterable[Draft], words: frozenset[str] = frozenset()) -> list[Reference]:
    """Read the fields of every draft; the drafts of one group are parsed together, so that they vote on their style."""
    from citecheck.parsing.reference.parse import parse_all

    found: list[Reference] = []
    for _, group in groupby(drafts, key=lambda draft: (draft.group, draft.kind)):
        together = list(group)
        blocks = [joined(draft.pieces, words) for draft in together]
        parsed = parse_all([block.text for block in blocks])
        found += [_reference(*parts) for parts in zip(together, blocks, parsed, strict=True)]
    return found


def from_link(draft: Draft) -> Reference:
    """Make a reference of a link in running text."""
    piece = draft.pieces[0]
    return Reference(
        id="",
        kind=draft.kind,
        item=draft.item or Item(),
        raw=piece.unit.text[piece.start : piece.end],
        location=_span(piece.unit.place(piece.start), piece.unit.place(_last(piece))),
        confidence=draft.confidence,
    )


def in_order(references: Iterable[Reference], units: Sequence[Unit] = ()) -> list[Reference]:
    """Order references as they are read, column by column; until they are named, each is called by its place."""
    columns = any(unit.kind == "line" and unit.block.level for unit in units)
    places = sorted((unit.place().order, rank) for rank, unit in enumerate(units)) if columns else []

    def read(reference: Reference) -> tuple[int, tuple[str, int, int, int]]:
        place = reference.location.order
        behind = bisect_right(places, (place, len(places)))
        return places[behind - 1][1] if behind else 0, place

    ordered = sorted(references, key=read)
    return [replace(reference, id=str(place)) for place, reference in enumerate(ordered)]


def _reference(draft: Draft, block: Block, parsed: Parsed) -> Reference:
    first, last = draft.pieces[0], draft.pieces[-1]
    start = first.unit.place(min(draft.head, first.start))
    points = draft.kind in _NOTES and (_points(block) or _names_nothing(block))
    parsed = _with_its_number(parsed, block) if draft.kind is Kind.DIGEST and draft.label else parsed
    parsed = parsed if points else _book_of_a_lawyer(_titled_by_italics(parsed, block), block)
    item = Item() if points else _with_link(parsed.item, block)
    understood = how_far_understood(item) if parsed.understood == "none" else parsed.understood
    return Reference(
        id="",
        kind=draft.kind,
        item=item,
        raw=f"{draft.key} {block.text}".strip(),
        location=_span(start, last.unit.place(_last(last))),
        label=draft.label,
        truncated=parsed.truncated,
        understood="full" if points else understood,
        confidence={} if points else _confidence(draft, parsed, block),
        fields={} if points else _places(parsed.spans, block),
        written={} if points else written_otherwise(parsed.item, block.text, parsed.spans),
    )


def _with_its_number(parsed: Parsed, block: Block) -> Parsed:
    """Give the title of a numbered line the number that begins it: `7 9 LAKES CLOSED` is the seventh, on nine lakes."""
    start, end = parsed.spans.get("title", (0, 0))
    if not parsed.item.title or not re.fullmatch(r"\d{1,3}[.)]?\s+", block.text[:start]):
        return parsed
    item = replace(parsed.item, title=block.text[:start] + parsed.item.title)
    return replace(parsed, item=item, spans={**parsed.spans, "title": (0, end)})


def _titled_by_italics(parsed: Parsed, block: Block) -> Parsed:
    """Take the one stretch in italics of an entry that has neither title nor numbers for its title.

    At the beginning the names behind it are the authors: *Clean Ponds*, Robert C. Martens reads like two names where
    its italics are not seen.
    """
    item = parsed.item
    span = block.emphasised[0] if len(block.emphasised) == 1 else None
    if span is None or parsed.backreference or item.title or item.volume or item.issue or item.page:
        return parsed
    title = block.text[slice(*span)].strip(" .,")
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
    title = block.text[slice(*span)].strip(" .,")
    behind = _PAGE_AND_YEAR.fullmatch(block.text, span[1])
    if not behind or item.title or not item.author or not _WORDS_OF_A_TITLE.search(title):
        return parsed
    read = replace(item, type="book", title=title, container_title=None, volume=None, page=None, locator=behind["page"])
    return replace(parsed, item=read, understood=how_far_understood(read), spans={**parsed.spans, "title": span})


def _confidence(draft: Draft, parsed: Parsed, block: Block) -> Mapping[str, float]:
    """Return how sure each field is; a note whose title reads as running text hardly states one."""
    title = parsed.item.title
    prose = draft.kind in _NOTES and title and (is_prose(title) or _names_another(parsed.item, title, block))
    return {**parsed.confidence, "title": PERHAPS} if prose else parsed.confidence


def _names_another(item: Item, title: str, block: Block) -> bool:
    """Whether a note of nobody and no year links words that are not most of those read as its title."""
    said = [block.text[link.start : link.end] for link in block.links]
    linked = [words for words in said if " " in words.strip() and "://" not in words]
    of_title = max((len(words) for words in linked if words in title), default=0)
    return bool(linked) and not (item.author or item.editor or item.issued) and 2 * of_title < len(title)


def _points(block: Block) -> bool:
    """Whether a note names no source itself, but points to entries by their keys (*See [@smith2004], p. 12*)."""
    keys = [mark for mark in block.marks if mark.style == "key"]
    if not keys:
        return False
    ends = [0, *(mark.end for mark in keys)]
    rest = " ".join(
        block.text[end:start] for end, start in zip(ends, [*(mark.start for mark in keys), None], strict=True)
    )
    return not _SOURCE_OF_ITS_OWN.search(rest)


def _names_nothing(block: Block) -> bool:
    return points_to_a_note(block.text) or points_within(block.text) or explains(block)


def _last(piece: Piece) -> int:
    end = piece.end if piece.end is not None else len(piece.unit.text)
    return max(piece.start, end - 1)


def _span(start: Location, last: Location) -> Location:
    return replace(start, end_line=last.line, end_column=last.column + 1)


def _places(spans: Mapping[str, tuple[int, int]], block: Block) -> dict[str, Location]:
    return {
        name: _span(block.place(start), block.place(max(start, end - 1)))
        for name, (start, end) in spans.items()
        if 0 <= start < end <= len(block.text)
    }


def _with_link(item: Item, block: Block) -> Item:
    """Let the mark-up say the address: a link's target stands where the text shows none, or the same one less well."""
    targets = [link for link in block.links if link.url.lower().startswith(("http://", "https://", "ftp://"))]
    if not targets:
        return item
    if item.url is None:
        return replace(item, url=targets[0].url)
    shown = normalise(item.url)
    same = next((link.url for link in targets if normalise(link.url).startswith(shown)), None)
    return replace(item, url=same) if same else item
