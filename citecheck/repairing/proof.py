"""The proof of repairs: the file with its edits, read again, says what is meant, and of everything else the same."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import fields, replace

from citecheck import formats
from citecheck.biblio.identifiers import doi_of_url, normal_doi
from citecheck.biblio.item import Item
from citecheck.errors import InputError
from citecheck.model.document import Document
from citecheck.model.finding import Amendment, Edit
from citecheck.model.reference import Reference
from citecheck.repairing.excerpt import excerpt
from citecheck.repairing.insertion import as_text
from citecheck.repairing.occurrences import occurrences
from citecheck.repairing.placement import Page
from citecheck.repairing.repair import Repair
from citecheck.repairing.source_text import applied
from citecheck.repairing.spellings import spelling

_MOST_READINGS = 24  # of one file, until what is left unproven is given up
_TEXT_ATTRIBUTES = tuple(field.name for field in fields(Item))


class Proof:
    """One file as it is, against which its repairs are proven."""

    def __init__(self, document: Document, page: Page, before: Sequence[Reference]) -> None:
        """Take the file, its format with it, and its references as the run has them."""
        self._document = document
        self._page = page
        self._left = _MOST_READINGS
        self._before: Sequence[Reference] = ()
        self._places: dict[tuple[object, ...], int] = {}
        self._of_run = True
        self._compare_with(before)

    def proven(self, repairs: Sequence[Repair]) -> tuple[Repair, ...]:
        """Return the repairs that, all together, read as they are meant."""
        if not repairs or self._left <= 0:
            return ()
        wrong = self._wrong_of(repairs)
        if wrong is not None and not wrong:
            return tuple(repairs)
        if self._of_run:  # a run ties its references, and gives an *Ibid.* what it stands for
            self._of_run = False
            self._compare_with(self._read(self._document.content) or ())
            return self.proven(repairs)
        if wrong:
            left_out = {id(one) for one in wrong}
            return self.proven([one for one in repairs if id(one) not in left_out])
        half = len(repairs) // 2
        return self.proven((*self.proven(repairs[:half]), *self.proven(repairs[half:]))) if half else ()

    def _compare_with(self, references: Sequence[Reference]) -> None:
        self._before = references
        self._places = {_place(one): number for number, one in enumerate(references)}

    def _wrong_of(self, repairs: Sequence[Repair]) -> list[Repair] | None:
        """Return the repairs that do not read as meant; `None` where anything else reads differently."""
        lost = [one for one in repairs if _place(one.reference) not in self._places]
        if lost:
            return lost
        amended: dict[int, list[Repair]] = {}
        for repair in repairs:
            amended.setdefault(self._places[_place(repair.reference)], []).append(repair)
        edits, numbers = edits_of(repairs), range(len(self._before))
        part = excerpt(self._page, amended, edits) if len(numbers) == len(self._page.spans) else None
        kept, left_out = (part.kept, part.left_out) if part else (numbers, ())
        after = self._read(applied(self._document.content, (*edits, *left_out)))
        return None if after is None else self._wrong(amended, kept, after)

    def _wrong(
        self, amended: Mapping[int, list[Repair]], kept: Sequence[int], after: Sequence[Reference]
    ) -> list[Repair] | None:
        """Return the repairs of references that do not read as meant; `None` where anything else reads differently."""
        if len(after) != len(kept):
            return None
        wrong: list[Repair] = []
        for number, new in zip(kept, after, strict=True):
            old, repairs = self._before[number], amended.get(number)
            if repairs is None:
                if not _is_same(old, new):
                    return None
            elif not _is_meant(old, new, repairs):
                wrong += repairs[1:] or repairs  # the others may be right after the first
        return wrong

    def _read(self, content: bytes) -> tuple[Reference, ...] | None:
        self._left -= 1
        try:
            return formats.read(replace(self._document, content=content)).references
        except InputError:
            return None


def edits_of(repairs: Sequence[Repair]) -> tuple[Edit, ...]:
    """Return the edits of repairs, each place once, in their order."""
    return tuple(
        sorted({edit for one in repairs for edit in one.edits}, key=lambda edit: (edit.start, edit.end, edit.new))
    )


def _place(reference: Reference) -> tuple[object, ...]:
    return (reference.location.part, reference.location.line, reference.location.column, reference.kind)


def _is_same(old: Reference, new: Reference) -> bool:
    """Whether a reference reads as before; the text of a record may hold other records."""
    texts = bool(old.confidence) and old.raw != new.raw
    return not texts and (old.item, old.label, old.kind) == (new.item, new.label, new.kind)


def _is_meant(old: Reference, new: Reference, repairs: Sequence[Repair]) -> bool:
    """Whether a reference says what is meant and nothing else changed.

    A record's other fields are as they were; of a text that is read by its words, the words are.
    """
    amendments = [amendment for repair in repairs for amendment in repair.amendments]
    free: set[str] = set()
    for one in amendments:
        attribute = one.becomes or one.attribute
        free |= {name for name in (one.attribute, one.becomes) if name} | ({"type"} if one.becomes else set())
        stated = getattr(new.item, attribute) if attribute else None
        if attribute == "url" and stated != one.meant:
            return False
        if attribute == "doi" and not _states_doi(new.item, old.item, one.meant):
            return False
    if (old.label, old.kind) != (new.label, new.kind):
        return False
    words = [one for one in amendments if one.attribute is None]
    if old.confidence or words:
        free_of_words = words or "url" in free or old.item.url == new.item.url or (not old.item.url and "doi" in free)
        return bool(free_of_words) and _reads_so(old, new, amendments)
    return _is_same_but(old.item, new.item, free)


def _is_same_but(old: Item, new: Item, free: Container[str | None]) -> bool:
    return all(getattr(old, name) == getattr(new, name) for name in _TEXT_ATTRIBUTES if name not in free)


def _states_doi(new: Item, old: Item, meant: str) -> bool:
    """Whether an item states a DOI, in its field or as its address; one that it stated before is read as before."""
    before = old.doi if old.doi and normal_doi(old.doi) == normal_doi(meant) else None
    return (before or meant).lower() in {(new.doi or "").lower(), doi_of_url(new.url or "")}


def _reads_so(old: Reference, new: Reference, amendments: Sequence[Amendment]) -> bool:
    """Whether a text reads as another with its words replaced; blanks do not count, nor what only links hold."""
    expected = old.raw
    for one in amendments:
        found = occurrences(expected, one.stated, spelling("text"), (0, len(expected))) if one.stated else ()
        for place in reversed(found):
            expected = expected[: place.start] + one.meant + expected[place.end :]
    missing = [one for one in amendments if not one.stated]
    if missing and old.raw.lstrip().startswith("{{"):  # a template says its fields in an order of its own
        return _is_same_but(old.item, new.item, {one.attribute for one in missing})
    return _closed("".join([expected, *(_in_words(one) for one in missing)])) == _closed(new.raw)


def _in_words(amendment: Amendment) -> str:
    said = as_text(amendment)
    return amendment.meant if said is None else said


def _closed(text: str) -> str:
    return "".join(text.split()).replace("---", "—").replace("--", "–")
