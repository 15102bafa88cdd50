"""What is confirmed of a work, as one item: the cited values, and those of records where they say otherwise or more.

Nothing is taken from a record of another form of the work (a preprint, what was published of it) than the one cited.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from citecheck.biblio.agreement.locators import page_range
from citecheck.biblio.item import Item, csl_variable
from citecheck.biblio.preprints import is_preprint as is_cited_as_preprint
from citecheck.judging.records.contradictions import Field, contradictions, says_and_others
from citecheck.judging.records.holdings import Holdings, right_doi
from citecheck.judging.records.likeness import Likeness, is_preprint
from citecheck.model.evidence import Evidence
from citecheck.model.reference import Reference

_CORRECTED = {
    Field.VENUE: "container_title",
    Field.VOLUME: "volume",
    Field.PAGE: "page",
    Field.ISSUE: "issue",
    Field.MISSING: "author",
    Field.ORDER: "author",
}
_FILLED = (
    "type", "title", "editor", "container_title", "volume", "issue", "page", "number", "publisher", "issued", "isbn",
    "issn", "pmid", "pmcid", "arxiv",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ConfirmedItem:
    """An item with the registries that hold the work, and the CSL variables taken from each, in their order."""

    item: Item
    by: tuple[str, ...] = ()
    taken: tuple[tuple[str, str], ...] = ()

    @property
    def said(self) -> str:
        """Who confirms it, and which values are whose; empty where no registry does."""
        if not self.by:
            return ""
        whose = dict.fromkeys(name for _, name in self.taken)
        parts = (f"{', '.join(key for key, of in self.taken if of == name)} from {name}" for name in whose)
        return "; ".join((f"Confirmed by {_listed(self.by)}", *parts))


def confirmed_item(reference: Reference, evidence: Evidence) -> ConfirmedItem:
    """Return what is confirmed of the work cited; the reference as it stands where no registry holds it."""
    held = Holdings.of(reference, evidence)
    by = tuple(dict.fromkeys(one.record.registry.called for one in held.works))
    merged: dict[str, Any] = {}
    taken: dict[str, str] = {}
    for attribute, value, whose in _values(held):
        if attribute not in merged:
            merged[attribute], taken[csl_variable(attribute)] = value, whose
    return ConfirmedItem(replace(reference.item, **merged), by, tuple(taken.items()))


def _values(held: Holdings) -> Iterator[tuple[str, Any, str]]:
    """Yield the values that stand in place of cited ones, and those that the reference does not state."""
    item, works = held.item, _of_the_form_cited(held)
    mine = {id(one) for one in works}
    for clash in contradictions(held):
        attribute, record = _CORRECTED.get(clash.field), clash.by.record
        value = getattr(record.item, attribute) if attribute else None
        if attribute and value and id(clash.by) in mine:
            yield attribute, value, record.registry.called
    yield from _authors(held, works)
    yield from _dates(item, works)
    yield from _pages(item, works)
    for one in works:
        for attribute in _FILLED:
            value = getattr(one.record.item, attribute)
            if value and not getattr(item, attribute):
                yield attribute, value, one.record.registry.called
    doi = None if item.doi else right_doi(held)
    holder = next((one for one in works if one.record.item.doi == doi), None) if doi else None
    if holder:
        yield "doi", doi, holder.record.registry.called


def _of_the_form_cited(held: Holdings) -> Sequence[Likeness]:
    """Return the records of the form cited: what states a volume or pages was published, whatever else it states."""
    preprint = is_cited_as_preprint(held.item) and not (held.item.volume or held.item.page)
    found = [one for one in held.works if is_preprint(one.record) is preprint]
    return sorted(found, key=lambda one: one not in held.sound)


def _authors(held: Holdings, works: Sequence[Likeness]) -> Iterator[tuple[str, Any, str]]:
    """Yield the authors of a whole list where the reference names none, or not all and says so."""
    cut = says_and_others(held.reference)
    for one in works:
        theirs, named = one.record.item.author, one.authors
        whole = cut and named is not None and not named.invented and bool(named.missing)
        if theirs and one.record.complete and (whole or not held.item.author):
            yield "author", theirs, one.record.registry.called


def _pages(item: Item, works: Sequence[Likeness]) -> Iterator[tuple[str, Any, str]]:
    """Yield the range of pages of a record where none has that cited."""
    ranges = [(page_range(one.record.item.page), one.record) for one in works]
    cited = page_range(item.page)
    if cited and cited not in {found for found, _ in ranges}:
        yield from (("page", record.item.page, record.registry.called) for found, record in ranges if found)


def _dates(item: Item, works: Sequence[Likeness]) -> Iterator[tuple[str, Any, str]]:
    """Yield the date of a record where none has the cited year."""
    year = item.issued.year if item.issued else None
    if year is not None and not any(year in one.record.years for one in works):
        yield from (("issued", one.record.item.issued, one.record.registry.called) for one in works if one.record.years)


def _listed(names: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))
