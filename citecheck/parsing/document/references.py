"""Drafts into references: what each says, and where its parts stand."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from citecheck.biblio.identifiers import read_doi
from citecheck.biblio.item import Item
from citecheck.biblio.urls import normalise
from citecheck.expressions import expression
from citecheck.model.location import Location
from citecheck.model.prose import Block
from citecheck.model.reference import PERHAPS, Kind, Reference, how_far_understood, written_otherwise
from citecheck.parsing.document.draft import Draft
from citecheck.parsing.document.sections.explanatory_notes import explains, is_prose
from citecheck.parsing.document.stated_fields import read_by_fields
from citecheck.parsing.document.text.citing_pages import without_citing_pages
from citecheck.parsing.document.text.lines import Piece, Unit
from citecheck.parsing.document.text.rejoined import joined
from citecheck.parsing.document.typeface import read_by_typeface
from citecheck.parsing.reference.grammars.back_reference import points_to_a_note
from citecheck.parsing.reference.grammars.pointer_within import points_within

if TYPE_CHECKING:
    from citecheck.parsing.reference.parsed import Parsed

_NOTES = (Kind.FOOTNOTE, Kind.ENDNOTE)
_SOURCE_OF_ITS_OWN = expression(r"://|\b1[5-9]\d\d\b|\b20\d\d\b|\bdoi\b|[“«„\"]", re.IGNORECASE)


def understood(drafts: Iterable[Draft], words: frozenset[str] = frozenset()) -> list[Reference]:
    """Read the fields of every draft; the drafts of one group are parsed together, so that they vote on their style."""
    from citecheck.parsing.reference.parse import parse_all

    found: list[Reference] = []
    for _, group in groupby(drafts, key=lambda draft: (draft.group, draft.kind)):
        together = list(group)
        blocks = [joined(draft.pieces, words) for draft in together]
        texts = [block.text for block in blocks]
        parsed = parse_all(without_citing_pages(texts) if together[0].kind is Kind.ENTRY else texts)
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
    parsed = parsed if points else read_by_fields(read_by_typeface(parsed, block), block)
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


def _with_whole_doi(item: Item, targets: Sequence[str]) -> Item:
    """Complete a DOI that a line broke off by the link behind it."""
    if not item.doi:
        return item
    linked = (found.value for url in targets if "doi.org/" in url and (found := read_doi(url)) and found.valid)
    whole = next((one for one in linked if one.startswith(item.doi.lower())), None)
    return replace(item, doi=whole) if whole else item


def _with_link(item: Item, block: Block) -> Item:
    """Let the mark-up say the address: a link's target stands where the text shows none, or the same one less well."""
    targets = [link for link in block.links if link.url.lower().startswith(("http://", "https://", "ftp://"))]
    if not targets:
        return item
    item = _with_whole_doi(item, [link.url for link in targets])
    if item.url is None:
        return replace(item, url=targets[0].url)
    shown = normalise(item.url)
    same = next((link.url for link in targets if normalise(link.url).startswith((shown, item.url))), None)
    return replace(item, url=same) if same else item
