"""A reference held beside one record, field by field."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import fsum

from citecheck.biblio.agreement import compare_authors, same_venue
from citecheck.biblio.agreement.author_lists import AuthorLists
from citecheck.biblio.agreement.locators import same_first_page, same_issue, same_volume
from citecheck.biblio.titles import TitleMatch, same_title
from citecheck.biblio.titles.words import read, undressed, weigh
from citecheck.expressions import expression
from citecheck.model.record import Record
from citecheck.model.reference import Reference

_NEAR, _VERY_NEAR = 0.5, 0.6  # share of the words of two titles that are the words of both
_TELLING = 4.0  # weight of a title that hardly two works bear
_MOST_OF = 0.5
_MARK = expression(r"\s*[:.?!–—(]")
_TELLING_LETTERS = 12
_MOST_COMPARED = 60  # names of a list
_COPIES = ("10.65215/",)  # prefixes that register the works of others anew


@dataclass(frozen=True, slots=True)
class Likeness:
    """One record beside the reference; `None` = one of them does not state the field, or it cannot be told.

    `printed` says that the record's title stands in the reference, whatever was read as its title; `near` is the share
    of words that the titles have in common. `gap` counts the years between the cited date and the nearest on record.
    """

    record: Record
    title: TitleMatch | None
    printed: bool
    near: float
    telling: bool
    authors: AuthorLists | None
    gap: int | None
    venue: bool | None
    volume: bool | None
    issue: bool | None
    page: bool | None

    @property
    def same_title(self) -> bool | None:
        """Whether the titles are those of one work."""
        return True if self.printed else self.title.same if self.title else None

    @property
    def people(self) -> bool | None:
        """Whether the authors are those of one work: most of the cited are, or none is."""
        found = self.authors
        if found is None or (found.doubtful and not found.shared):
            return None
        if not found.shared:
            return False
        return True if found.shared >= len(found.invented) else None

    @property
    def dated(self) -> bool:
        """Whether the dates may be those of one work, a year between print and online allowed."""
        return self.gap is not None and self.gap <= 1

    @property
    def rank(self) -> tuple[int, ...]:
        """How much speaks for the record: the greater of two is the likelier."""
        values = (self.same_title, self.people, self.venue, self.page, self.volume)
        speaking = sum({True: 2, None: 1, False: 0}[value] for value in values)
        return int(not is_copy(self.record)), speaking, -(self.gap or 0), int(bool(self.record.item.doi))


def compare(reference: Reference, record: Record, *, identified: bool = True) -> Likeness:
    """Hold a reference beside a record; of what was only found by words, no further than its title fits."""
    item = reference.item
    title = same_title(item.title, record.titles) if item.title and record.titles else None
    cited, found = item.author or item.editor, record.item.author or record.item.editor
    near = max((_nearness(item.title or "", other) for other in record.titles), default=0.0)
    printed = any(_is_printed(item.title, other, reference.raw) for other in record.titles)
    hopeless = not identified and title is not None and title.same is False and near < _NEAR and not printed
    both = bool(cited and found) and not hopeless
    years = [abs(year - item.issued.year) for year in record.years] if item.issued and item.issued.year else []
    names = (item.container_title, item.container_title_short, item.event_title, item.collection_title)
    return Likeness(
        record=record,
        title=title,
        printed=printed,
        near=near,
        telling=read(undressed(item.title or "")).weight >= _TELLING,
        authors=compare_authors((cited or ())[:_MOST_COMPARED], (found or ())[: 4 * _MOST_COMPARED]) if both else None,
        gap=min(years, default=None),
        venue=same_venue([name for name in names if name], record.containers),
        volume=same_volume(item, record.item),
        issue=same_issue(item, record.item),
        page=same_first_page(item, record.item),
    )


def is_copy(record: Record) -> bool:
    """Whether a record is a copy that somebody registered of another's work."""
    return (record.item.doi or "").startswith(_COPIES)


def is_preprint(record: Record) -> bool:
    """Whether a record is that of a preprint."""
    return record.item.genre == "preprint"


def is_of_the_work(one: Likeness, *, identified: bool) -> bool:
    """Whether a record is that of the work cited; `identified` = it was found by an identifier of the reference."""
    if is_copy(one.record):
        return False
    match one.same_title:
        case True:
            return identified or one.people is True or _speaks(one)
        case None:
            placed = one.venue is True or one.page is True
            return (one.people is True and (identified or placed)) or (
                identified and placed and one.people is not False
            )
        case False:
            return _is_retitled(one, identified=identified)


def _speaks(one: Likeness) -> bool:
    """Whether a title alone, with other authors or none, is that of the work cited: two works may bear one title."""
    placed = one.venue is True or one.page is True
    if one.people is None:
        return placed or (one.dated and one.telling and one.venue is not False)
    return one.telling or (placed and one.dated)


def _is_retitled(one: Likeness, *, identified: bool) -> bool:
    """Whether a record under another title is of the work cited all the same: its authors and its year are."""
    if one.people is not True or not one.dated or one.venue is False:
        return False
    if identified:
        return one.near >= _NEAR or one.venue is True or one.page is True
    numbered = any(each.kind in {"number", "part"} for each in one.title.differences) if one.title else False
    found = one.authors
    whole = found is not None and not found.invented
    placed = one.venue is True or one.page is True
    return (
        one.near >= (_NEAR if placed else _VERY_NEAR)
        and whole
        and (not numbered or one.page is True or one.volume is True)
    )


def stands_in(text: str, raw: str) -> bool:
    """Whether a text of some length stands in a reference as it is written."""
    words = read(undressed(text)).words
    telling = len("".join(words)) >= _TELLING_LETTERS and len(words) > 1
    return telling and f" {' '.join(words)} " in f" {' '.join(words_of(raw))} "


@lru_cache(maxsize=64)
def words_of(raw: str) -> tuple[str, ...]:
    """Return the words of a reference as titles are compared."""
    return read(undressed(raw)).words


def _is_printed(cited: str | None, found: str, raw: str) -> bool:
    """Whether a record's title stands in a reference as it is written, and is no mere part of the title cited."""
    ours, theirs = undressed(cited or ""), undressed(found)
    if stands_in(theirs, raw):
        part = stands_in(theirs, ours) or theirs.casefold() in (cited or "").casefold()
        return len(read(theirs).words) >= _MOST_OF * len(read(ours).words) or not part
    begun = bool(ours) and theirs.casefold().startswith(ours.casefold())
    return begun and _MARK.match(theirs[len(ours) :]) is not None  # `Discussion` of `Discussion: “Steady Flow”`


def _nearness(ours: str, theirs: str) -> float:
    """Return the share of the words of two titles that are the words of both, by their weight."""
    left, right = read(undressed(ours)).vocabulary, read(undressed(theirs)).vocabulary
    whole = fsum(map(weigh, sorted(left | right)))
    return fsum(map(weigh, sorted(left & right))) / whole if whole else 0.0
