"""The works that fields of a word processor state, put over the references that show them: none lost, none twice."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from citecheck.biblio.item import Item
from citecheck.formats.prose.shared.csl_fields import FieldItem
from citecheck.formats.prose.shared.structured import merge, overlay, stated_reference
from citecheck.formats.records.shared.shown import shown
from citecheck.model.document import Reading
from citecheck.model.reference import Kind, Reference, how_far_understood

_NOTES = {Kind.FOOTNOTE, Kind.ENDNOTE}
_LEAST_TITLE, _LEAST_SHORT_TITLE = 4, 7  # letters
_BY_PLACE = 1  # the weight of a reference that prints no title, less than that of any title


def place_items(reading: Reading, cited: Sequence[FieldItem]) -> Reading:
    """Put what fields state over the references that show it; a work that no reference shows becomes an entry.

    A reference shows one work: of several that it may show, that with the longest title.
    """
    works = {(_key(field.item), field.note): field for field in reversed(cited)}
    pages = [_Page(reference, _letters(reference.raw), _words(reference.raw)) for reference in reading.references]
    best: dict[int, tuple[int, FieldItem]] = {}
    for field in reversed(works.values()):
        for at, page in enumerate(pages):
            weight = page.shows(field)
            if weight > best.get(at, (0,))[0]:
                best[at] = weight, field
    placed = {_key(field.item) for _, field in best.values()}
    added = {_key(field.item): _entry(field) for field in works.values() if _key(field.item) not in placed}
    references = tuple(_over(page.reference, best.get(at)) for at, page in enumerate(pages))
    return merge(replace(reading, references=references), reversed(added.values()))


@dataclass(frozen=True, slots=True)
class _Page:
    """A reference as it is printed, its letters and its words."""

    reference: Reference
    letters: str
    words: frozenset[str]

    def shows(self, field: FieldItem) -> int:
        """Return how surely it shows a work: the letters of the title that it prints; 0 where it does not."""
        if field.note and self.reference.kind in _NOTES and self.reference.label != field.note:
            return 0
        title, short = _letters(field.item.title or ""), _short_title(field.item)
        if len(title) >= _LEAST_TITLE and title in self.letters:
            return len(title)
        if self.reference.label == field.note and len(short) >= _LEAST_SHORT_TITLE and short in self.letters:
            return len(short)
        return _BY_PLACE if self._states_place(field.item) else 0

    def _states_place(self, item: Item) -> bool:
        """Whether it prints author, year, volume and page, as styles do that print no titles; or the DOI."""
        if item.doi and item.doi.casefold() in self.reference.raw.casefold():
            return True
        author = (item.author or item.editor or (None,))[0]
        family = _letters((author.family or author.literal or "") if author else "")
        page = re.match(r"\w+", (item.page or "").casefold())
        if not (family and page and item.volume and item.issued and item.issued.year):
            return False
        stated = {str(item.issued.year), item.volume.casefold(), page.group()}
        return family in self.letters and stated <= self.words


def _over(reference: Reference, found: tuple[int, FieldItem] | None) -> Reference:
    if found is None:
        return reference
    item = overlay(reference.item, found[1].item)
    return replace(reference, item=item, understood=how_far_understood(item))


def _entry(field: FieldItem) -> Reference:
    kind = Kind.FOOTNOTE if field.note else Kind.ENTRY
    return stated_reference(field.item, shown(field.item), field.location, kind=kind, label=field.note or field.key)


def _short_title(item: Item) -> str:
    return _letters(item.title_short or (item.title or "").partition(":")[0])


def _key(item: Item) -> str:
    return _letters(item.title or "") + str(item.issued or "") + (item.doi or item.url or "")


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", text.casefold()))
