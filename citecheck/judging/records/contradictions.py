"""Where the records of a work contradict the reference: each field once, by all records that state it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from citecheck.biblio.agreement.author_lists import is_alphabetical
from citecheck.biblio.item import Item
from citecheck.biblio.names.name import Name
from citecheck.biblio.preprints import is_preprint as is_cited_as_preprint
from citecheck.expressions import expression
from citecheck.judging.records.holdings import GATHERERS, Holdings, is_disputed
from citecheck.judging.records.likeness import Likeness, is_preprint, stands_in, words_of
from citecheck.judging.title_evidence import may_contradict
from citecheck.model.record import Registry
from citecheck.model.reference import Reference
from citecheck.vocabulary.field_cues import ET_AL
from citecheck.vocabulary.rows import either, spellings

_AND_OTHERS = expression(
    rf"(?:\b(?:and |& ?)?others\b|(?<!\w)(?:{either(spellings(ET_AL))})(?!\w)|…|\.\.\.)", re.IGNORECASE
)
_IDENTIFIERS = expression(r"https?://\S+|\b10\.\d{4,9}/\S+")
_YEARS = 2  # between the cited year and every other
_MANY = 2  # authors of whom none is the record's


class Field(StrEnum):
    """What may be contradicted."""

    TITLE = "title"
    CHIMERA = "chimera"
    INVENTED = "invented"
    MISSING = "missing"
    ORDER = "order"
    YEAR = "year"
    VENUE = "venue"
    VOLUME = "volume"
    PAGE = "page"
    ISSUE = "issue"


GRAVE = frozenset({Field.TITLE, Field.CHIMERA, Field.INVENTED, Field.YEAR})


@dataclass(frozen=True, slots=True)
class Contradiction:
    """One field: what is cited, what is on record, and the record that says it best.

    `borne_out` are registries that would hold the work as it is cited, and do not.
    """

    field: Field
    cited: str
    found: str
    by: Likeness
    borne_out: tuple[Registry, ...] = ()


def contradictions(held: Holdings, *, whoever: bool = False) -> tuple[Contradiction, ...]:
    """Return what the records of the work contradict, in the order of the fields.

    Registries that gather from others accuse only beside one that does not, unless `whoever` asks for suspicions.
    """
    sound = held.works if whoever else held.sound
    if not sound:
        return ()
    fields = (_titles, _authors, _years, _venues, _locators)
    return tuple(found for field in fields for found in field(held, sound))


def is_accused(held: Holdings) -> bool:
    """Whether records alone show that a reference is wrong in what tells works apart, or in its identifier."""
    grave = any(one.field in GRAVE for one in contradictions(held))
    return grave or bool(held.unregistered) or (bool(held.others) and not is_disputed(held))


def _titles(held: Holdings, sound: Sequence[Likeness]) -> Iterator[Contradiction]:
    """Say that a title differs where no record bears it."""
    clear = [one for one in held.works if one.title is not None and one.same_title is not None]
    if not all(map(_is_another_title, clear)):
        return
    best = next((one for one in sound if _is_another_title(one)), None)
    if best is not None and may_contradict(held.reference, _shown_title(best)):
        yield Contradiction(Field.TITLE, held.item.title or "", _shown_title(best), best)


def _is_another_title(one: Likeness) -> bool:
    """Whether a content word, a number or a negation differs, or a word was put in."""
    if one.title is None or one.same_title is None or one.printed or _has_formula(one):
        return False
    put_in = any(each.kind == "missing" and each.cited and not each.found for each in one.title.differences)
    return one.same_title is False or put_in


def _has_formula(one: Likeness) -> bool:
    """Whether a title bears a formula, which hardly two registries write alike."""
    return any(sign in title for title in one.record.titles for sign in ("$", "\\"))


def _shown_title(one: Likeness) -> str:
    return (one.title.best if one.title else None) or next(iter(one.record.titles), "")


def _authors(held: Holdings, sound: Sequence[Likeness]) -> Iterator[Contradiction]:
    """Say that authors differ; that the order of doubtful names does, since the record bears out the names."""
    stated = held.reference.states("author")
    for one in _people(held, sound) if held.reference.shows("author") else ():
        if stated or one.field is Field.ORDER:
            yield one


def _people(held: Holdings, sound: Sequence[Likeness]) -> Iterator[Contradiction]:
    lists = [one for one in held.works if one.authors is not None]
    whole = [one for one in lists if one in sound and (one.record.complete or one.record.registry in GATHERERS)]
    whole = whole or [one for one in lists if one in sound and one.authors and one.authors.alike]
    if not whole:
        yield from _replaced(held, [one for one in lists if one in sound])
        return
    best = whole[0]
    invented = _unread(_in_all([one.authors.invented for one in lists if one.authors]), lists)
    if invented and not _is_headless(held.item, best):
        alone = len(invented) >= _MANY and not any(one.authors.shared for one in lists if one.authors)
        kind = Field.CHIMERA if alone and not _is_borne_out(held) else Field.INVENTED
        yield Contradiction(kind, _joined(invented), _joined(best.record.item.author or ()), best)
        return
    words = words_of(held.reference.raw) if held.reference.confidence else ()
    missing = _in_all([one.authors.missing for one in whole if one.authors])
    missing = tuple(name for name in missing if not set(_words(name.sort_key)) & set(words))
    if missing and not invented and not says_and_others(held.reference):
        yield Contradiction(Field.MISSING, _joined(held.item.author or ()), _joined(missing), best)
        return
    if not invented and held.item.author and _is_out_of_order(lists, sound):
        yield Contradiction(Field.ORDER, _joined(held.item.author), _joined(best.record.item.author or ()), best)


def _is_out_of_order(lists: Sequence[Likeness], sound: Sequence[Likeness]) -> bool:
    """Whether the order is that of no list, and more than one says so, or one that is not merely sorted.

    Where gatherers alone have the work, one is enough for a suspicion.
    """
    disordered = [one for one in lists if one.authors and not one.authors.ordered and one.authors.shared > 1]
    suspected = all(one.record.registry in GATHERERS for one in sound)
    telling = [one for one in disordered if suspected or not is_alphabetical(one.record.item.author or ())]
    ordered = any(one.authors and one.authors.ordered and one.authors.shared > 1 for one in lists)
    return not ordered and bool(telling or len(disordered) > 1) and any(one in sound for one in disordered)


def _replaced(held: Holdings, lists: Sequence[Likeness]) -> Iterator[Contradiction]:
    """Say whom a list that may not be whole names in the place of another: as many are cited, and most are its own."""
    for one in lists:
        found = one.authors
        if found and len(found.invented) == len(found.missing) == 1 and found.shared and not found.doubtful:
            yield Contradiction(Field.MISSING, _joined(held.item.author or ()), _joined(found.missing), one)
            return


def _is_borne_out(held: Holdings) -> bool:
    """Whether more than the title of a reference is of the work: an identifier, its place there, or its journal."""
    by_identifier = any(
        answer.question.stated and any(one.record in answer.records for one in held.sound) for answer in held.answers
    )
    differs = any(one.venue is False or (one.gap or 0) >= _YEARS for one in held.sound)
    return not differs and (by_identifier or any(one.venue or one.page for one in held.sound))


def _unread(invented: tuple[Name, ...], lists: Sequence[Likeness]) -> tuple[Name, ...]:
    """Leave out names that hold one of a record, or a word of its title: those were read wrong, not cited wrong."""
    known = {word for one in lists for name in one.record.item.author or () for word in _words(name.sort_key)}
    titled = {word for one in lists for title in one.record.titles for word in _words(title)}
    return tuple(
        name for name in invented if not (set(_words(str(name))) & known or set(_words(name.sort_key)) & titled)
    )


def _words(text: str) -> tuple[str, ...]:
    return tuple(word for word in words_of(text) if len(word) > 2)


def _in_all(lists: list[tuple[Name, ...]]) -> tuple[Name, ...]:
    """Return the names of the first list that stand in all of them, however written."""
    if not lists or not all(lists):
        return ()
    keys = [{(name.sort_key or str(name)).casefold() for name in names} for names in lists]
    return tuple(name for name in lists[0] if all((name.sort_key or str(name)).casefold() in some for some in keys))


def _is_headless(item: Item, one: Likeness) -> bool:
    """Whether a record lost its first author, as some do: all others are cited, in their order."""
    cited, found = item.author or (), one.record.item.author or ()
    authors = one.authors
    lost = authors is not None and authors.invented == cited[:1] and not authors.missing
    return lost and len(found) == len(cited) - 1 >= 1


def says_and_others(reference: Reference) -> bool:
    """Whether a reference says that there are more authors than it names."""
    return dict(reference.item.extra).get("et-al") is not None or bool(_AND_OTHERS.search(reference.raw))


def _joined(names: tuple[Name, ...]) -> str:
    return "; ".join(map(str, names[:6])) + ("; …" if len(names) > 6 else "")


def _years(held: Holdings, sound: Sequence[Likeness]) -> Iterator[Contradiction]:
    gaps = [one.gap for one in held.works if one.gap is not None]
    dated = [one for one in sound if one.gap is not None and one.record.item.type != "book"]
    issued = held.item.issued
    if not dated or min(gaps) < _YEARS or issued is None or not held.reference.states("issued"):
        return
    years = sorted({year for one in held.works for year in one.record.years})
    yield Contradiction(Field.YEAR, str(issued.year), ", ".join(map(str, years)), dated[0])


def _venues(held: Holdings, sound: Sequence[Likeness]) -> Iterator[Contradiction]:
    """Say that a journal or proceedings differs where no record of a published form stands in it."""
    published = [one for one in held.works if not is_preprint(one.record) and one.venue is not None]
    against = [one for one in published if one in sound and one.venue is False]
    title = held.item.container_title
    if not against or not title or is_cited_as_preprint(held.item) or not held.reference.states("container_title"):
        return
    printed = any(stands_in(name, held.reference.raw) for one in published for name in one.record.containers)
    if all(one.venue is False for one in published) and not printed:
        yield Contradiction(Field.VENUE, title, against[0].record.containers[0], against[0])


def _locators(held: Holdings, sound: Sequence[Likeness]) -> Iterator[Contradiction]:
    item = held.item
    for field, attribute in ((Field.VOLUME, "volume"), (Field.PAGE, "page"), (Field.ISSUE, "issue")):
        answers = [(one, getattr(one, field.value)) for one in held.works if not is_preprint(one.record)]
        told = [one for one, answer in answers if answer is False and one in sound]
        stated = getattr(item, attribute) or item.number
        if (
            told
            and stated
            and not _is_printed(held, told[0], attribute)
            and all(answer is not True for _, answer in answers)
            and held.reference.states(attribute)
        ):
            theirs = getattr(told[0].record.item, attribute) or told[0].record.item.number
            yield Contradiction(field, stated, theirs or "", told[0])
            if field is not Field.ISSUE:
                return


def _is_printed(held: Holdings, one: Likeness, attribute: str) -> bool:
    """Whether a locator of the record stands in the text, beside its identifiers, and was read as something else."""
    raw = _IDENTIFIERS.sub(" ", held.reference.raw)
    theirs = re.findall(r"\d+", getattr(one.record.item, attribute) or one.record.item.number or "")
    return bool(theirs) and bool(held.reference.confidence) and theirs[0] in re.findall(r"\d+", raw)
