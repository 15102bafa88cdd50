"""From the blocks of a document to all that it holds."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from citecheck.expressions import expression
from citecheck.model.document import Reading
from citecheck.model.prose import Prose
from citecheck.model.reference import Kind, Reference
from citecheck.parsing.document.draft import Draft
from citecheck.parsing.document.entries.splitting import Entry, entries, entry_of
from citecheck.parsing.document.finders.table import FINDERS, Finder
from citecheck.parsing.document.finders.works_of_a_note import works_of
from citecheck.parsing.document.local_links import local_links
from citecheck.parsing.document.markers.author_dates import author_dates
from citecheck.parsing.document.markers.markers import citations, keys_within
from citecheck.parsing.document.markers.unanswered import held_to_the_list
from citecheck.parsing.document.markup_remarks import remarks
from citecheck.parsing.document.references import from_link, in_order, understood
from citecheck.parsing.document.sections.headings import heading_of
from citecheck.parsing.document.sections.plausibility import believable
from citecheck.parsing.document.sections.regions import regions
from citecheck.parsing.document.text.lines import Piece, Unit, units
from citecheck.parsing.document.text.rejoined import joined, paragraphs
from citecheck.parsing.document.ties.back_references import filled

_LONGEST_LABEL = 60  # characters
_RUN_ON = 250  # characters
_ALMOST_ALL = 0.7  # of a document that is nothing but a list
_COMPOUND = expression(r"[^\W\d_]{2,30}-[^\W\d_]{2,30}(?:-[^\W\d_]{2,30})?")


def read_prose(prose: Prose, finders: Sequence[Finder] = FINDERS) -> Reading:
    """Find the references and citations of a document; nothing in a list is lost, and nothing is raised on any text."""
    whole = units(prose)
    drafts = _drafts(whole, finders)
    taken = {_position(piece.unit) for draft in drafts for piece in draft.pieces}
    text = list(paragraphs([unit for unit in whole if _position(unit) not in taken]))
    references = understood(drafts, _compounds(whole))
    references += [from_link(draft) for finder in finders if finder.last for draft in finder.find(text)]
    found = filled(in_order(references, whole))
    markers, cited = citations(text, found)
    dated = author_dates(text, found)
    unanswered, uncited = held_to_the_list(text, whole, found)
    within = keys_within((unit for unit in whole if _position(unit) in taken and unit.kind == "note"), markers)
    return Reading(
        path=prose.path,
        format=prose.format,
        references=tuple(_labelled(found, cited)),
        citations=tuple(sorted((*markers, *within, *dated), key=lambda marker: marker.location.order)),
        remarks=tuple(remarks(prose)),
        numbered=bool(cited),
        local_links=tuple(local_links(prose)),
        unanswered=unanswered,
        uncited=uncited,
    )


def _labelled(references: Iterable[Reference], cited: Sequence[Kind]) -> Iterator[Reference]:
    """Where a document cites its notes by number, the numbers of a list that it never cites so are no labels."""
    for reference in references:
        counted = reference.kind in (Kind.ENTRY, Kind.FOOTNOTE, Kind.ENDNOTE)
        yield replace(reference, label=None) if cited and counted and reference.kind not in cited else reference


def _position(unit: Unit) -> tuple[int, int]:
    return id(unit.block), unit.end


def read_lines(prose: Prose) -> Reading:
    """Read a document whose every unit is one reference."""
    drafts = [_draft(entry_of(unit), Kind.ENTRY, 0) for unit in units(prose)]
    found = filled(in_order(understood(drafts)))
    return Reading(path=prose.path, format=prose.format, references=tuple(found))


def drafts_of(prose: Prose) -> list[str]:
    """Return the text of each reference of a document as it is cut, before anything is read out of it."""
    whole = units(prose)
    words = _compounds(whole)
    return [f"{draft.key} {joined(draft.pieces, words).text}".strip() for draft in _drafts(whole)]


def _drafts(whole: Sequence[Unit], finders: Sequence[Finder] = FINDERS) -> list[Draft]:
    """Let each finder take its part in its turn; lists have what is left."""
    found: list[Draft] = []
    claimed: dict[int, list[Piece]] = defaultdict(list)
    for finder in finders:
        for draft in () if finder.last else finder.find(whole):
            if any(piece.overlaps(other) for piece in draft.pieces for other in claimed[id(piece.unit)]):
                continue
            found += works_of(draft) if draft.kind in (Kind.FOOTNOTE, Kind.ENDNOTE) else [draft]
            for piece in draft.pieces:
                claimed[id(piece.unit)].append(piece)
    taken = {place for place, unit in enumerate(whole) if claimed[id(unit)]}
    return found + list(_lists(whole, taken))


def _lists(whole: Sequence[Unit], taken: set[int]) -> Iterator[Draft]:
    for count, region in enumerate(regions(whole, taken)):
        free = [
            whole[position]
            for position in range(region.start, region.end)
            if position not in taken | region.parts and not _is_label(whole[position])
        ]
        alone = len(free) > _ALMOST_ALL * len(whole)
        begun = {id(whole[part + 1]) for part in region.parts if part + 1 < len(whole)}
        for entry in believable(entries(_without_heading(free), begun), region, alone=alone):
            yield _draft(entry, region.kind, 10 + count)


def _is_label(unit: Unit) -> bool:
    """Whether a cell of a table says what stands beside it, and is no reference itself: *Book*, *Example*."""
    return unit.kind == "cell" and len(unit.text) < _LONGEST_LABEL and not any(map(str.isdigit, unit.text))


def _without_heading(listed: list[Unit]) -> list[Unit]:
    """Take the heading off a list that runs on behind it in one line."""
    first = listed[0] if listed else None
    if first is None or len(first.text) < _RUN_ON:
        return listed
    for heading in re.finditer(r"\s+", first.text[:60]):
        rest = first.text[heading.end() :]
        if heading_of(first.text[: heading.start()]) == "references" and rest[:1].isupper():
            return [replace(first, text=rest, start=first.start + heading.end()), *listed[1:]]
    return listed


def _draft(entry: Entry, kind: Kind, group: int) -> Draft:
    return Draft(kind=kind, pieces=entry.pieces, label=entry.label, head=entry.head, group=group, key=entry.key)


def _compounds(whole: Sequence[Unit]) -> frozenset[str]:
    """Gather the words that the document writes with a hyphen inside a line, to know them where a line breaks them."""
    return frozenset(word.casefold() for unit in whole if "-" in unit.text for word in _COMPOUND.findall(unit.text))
