"""CC7, the document: whether two references to one work agree, and whether one of them is too many."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from rapidfuzz.distance import Indel

from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.biblio.identifiers import normal_doi
from citecheck.biblio.item import Item, csl_variable
from citecheck.biblio.names.name import Name
from citecheck.expressions import expression
from citecheck.judging.rule import document_rule
from citecheck.judging.same_statement import plain, same_address, same_date, same_names, same_text
from citecheck.judging.survey import Survey
from citecheck.model.document import Reading
from citecheck.model.finding import Clash, Severity, Violation
from citecheck.model.location import Location
from citecheck.model.reference import Kind, Reference
from citecheck.model.verdict import Verdict
from citecheck.rules.cc7_notes import ordinal
from citecheck.vocabulary.field_cues import ET_AL
from citecheck.vocabulary.rows import either, spellings

_NOTES = (Kind.FOOTNOTE, Kind.ENDNOTE)
_ANSWERS = (Verdict.VERIFIED, Verdict.REACHABLE)
_NO_ANSWER = (Verdict.BROKEN, Verdict.MISMATCH)
_LINK = expression(r"\[[^\]]{0,400}\]\([^)\s]{0,2000}\)|https?://\S+")
_AND_THE_REST = expression(rf"\b(?:{either([*map(plain, spellings(ET_AL)), 'others', 'and'])})\b")
_ENDS = " .,;:()[]<>“”‘’'\""
_CHAPTER = 100  # lines without an entry
_MOST_ALIKE = 200  # entries of one title and date, or of one DOI, that another is compared with
_MOST_WORDS = 1000  # of a note or an entry that are compared one by one: no reference has as many
_APART = ("volume", "issue", "number", "page", "edition", "version", "isbn", "chapter_number", "section", "language")
_Mark = tuple[str, PartialDate | None]
_Stated = tuple[object, ...]
_ALIKE = 0.8
"""How much of their words two texts share (Indel) before single words in them are compared."""


@dataclass(frozen=True, slots=True)
class _Field:
    """A field that both may state: its attribute, what a reader calls it, how two readings are compared."""

    attribute: str
    called: str
    same: Callable[..., bool | None]
    severity: Severity = Severity.ERROR


def _same_number(ours: str | None, theirs: str | None) -> bool | None:
    return plain(ours) == plain(theirs) if ours and theirs else None


def _same_doi(ours: str | None, theirs: str | None) -> bool | None:
    one, other = normal_doi(ours or ""), normal_doi(theirs or "")
    return one == other if one and other else None


_FIELDS = (
    _Field("author", "author", same_names),
    _Field("editor", "editor", same_names),
    _Field("title", "title", same_text),
    _Field("container_title", "title of the containing work", same_text, Severity.WARNING),
    _Field("publisher", "publisher", same_text, Severity.WARNING),
    _Field("issued", "date", same_date),
    _Field("volume", "volume", _same_number, Severity.WARNING),
    _Field("issue", "issue", _same_number, Severity.WARNING),
    _Field("doi", "DOI", _same_doi),
    _Field("url", "address", same_address),
    _Field("accessed", "date of access", same_date, Severity.WARNING),
)


@document_rule("CC707", Severity.ERROR, since="0.1")
def note_and_entry_differ(survey: Survey) -> Iterator[Violation]:
    """**What is wrong.** A note and the entry of the list cite one work, and state one of its facts differently.

    **Why it hurts.** At most one of the two is right: a reader who takes the other misses the source, or the author.
    Differences of typography (curly and straight quotation marks, dashes, blanks, case) and short forms are none.

    Bad:

        The bridge was opened in May.[^1]

        [^1]: Oolun, B. (2021). A New Bridge over the Selenge. https://example.org/bridge

        ## References

        Ooluun, B. (2021). A New Bridge over the Selenge. https://example.org/bridge

    Good:

        The bridge was opened in May.[^1]

        [^1]: Ooluun, B. (2021). A New Bridge over the Selenge. https://example.org/bridge

        ## References

        Ooluun, B. (2021). A New Bridge over the Selenge. https://example.org/bridge
    """
    for reading in survey.readings:
        for note, entry in _tied(reading):
            told = tuple(_differences(note, entry, survey))
            if reading.format == "pdf":  # the words of a page are read by where they stand: a doubt, and no more
                yield from (replace(one, severity=Severity.WARNING) for one in told if not _labelled(one.clash))
            else:
                yield from told
                yield from _other_words(note, entry, [one.clash for one in told if one.clash])


@document_rule("CC708", Severity.WARNING, since="0.1")
def duplicate_entry(survey: Survey) -> Iterator[Violation]:
    """**What is wrong.** The list has two entries for one work.

    **Why it hurts.** Citations of one work are split between two numbers, and a correction reaches only one of them.

    Bad:

        The bridge was opened in May [1] and closed in June [2].

        ## References

        [1] Smith, J. (2020). Ice on the Selenge. London: Kortop Press.

        [2] Smith, Jane. Ice on the Selenge. 2020.

    Good:

        The bridge was opened in May [1] and closed in June [1].

        ## References

        [1] Smith, J. (2020). Ice on the Selenge. London: Kortop Press.
    """
    for reading in survey.readings:
        entries = [reference for reference in reading.references if reference.kind is Kind.ENTRY]
        uncompared = []
        for later, first in (pair for one_list in _lists(entries) for pair in _duplicates(one_list)):
            if first:
                message = f"{_called(later)} cites the same work as {_uncapitalised(_called(first))}."
                yield Violation(message, related=(first.location,), about=later.id)
            else:
                uncompared.append(later)
        if uncompared:
            what = "entry has" if len(uncompared) == 1 else "entries have"
            message = f"{len(uncompared)} {what} the title and date of so many others that not all were compared."
            yield Violation(message, location=uncompared[0].location, severity=Severity.NOTE)


def _tied(reading: Reading) -> Iterator[tuple[Reference, Reference]]:
    """Yield each note with the entry that cites the same work; an *Ibid.* has nothing of its own to compare."""
    by_id = {reference.id: reference for reference in reading.references}
    for reference in reading.references:
        other = by_id.get(reference.same_as or "")
        if other is None or reference.antecedent or other.antecedent:
            continue
        if reference.kind in _NOTES and other.kind is Kind.ENTRY:
            yield reference, other
        elif reference.kind is Kind.ENTRY and other.kind in _NOTES:
            yield other, reference


def _differences(note: Reference, entry: Reference, survey: Survey) -> Iterator[Violation]:
    for field in _FIELDS:
        ours, theirs = getattr(note.item, field.attribute), getattr(entry.item, field.attribute)
        if field.same(ours, theirs) is not False:
            continue
        at = note.fields.get(field.attribute, note.location)
        there = entry.fields.get(field.attribute, entry.location)
        clash = Clash(_said(ours), _said(theirs), _placed(note, at), f"list entry, {there.spot}")
        if _misread(note, entry, clash):
            continue
        yield Violation(
            f"{_called(note)} gives the {field.called} as “{clash.ours}”, its entry in the list as “{clash.theirs}”.",
            csl_variable(field.attribute),
            _cure(field, note, entry, survey),
            location=at,
            clash=clash,
            severity=field.severity,
            related=(there,),
            about=note.id,
        )


def _misread(note: Reference, entry: Reference, clash: Clash) -> bool:
    """Whether both texts state both readings in the same words, so that only their understanding differs."""
    ours, theirs = Counter(map(plain, _words(note))), Counter(map(plain, _words(entry)))
    stated = {*plain(clash.ours).split(), *plain(clash.theirs).split()}
    in_common = {part for word in ours & theirs for part in word.split()}
    apart = {part for word in (ours - theirs) + (theirs - ours) for part in word.split()}
    return bool(stated) and stated <= in_common and not stated & apart


def _labelled(clash: Clash | None) -> bool:
    """Whether a reading of a name holds a number: the label of an entry (*Auler, Hiller 2015b*) was read with it."""
    sides = (clash.ours, clash.theirs) if clash else ()
    return any(re.search(r"[^\W\d].*\d", side) and not re.search(r"\d{4}-\d\d", side) for side in sides)


def _other_words(note: Reference, entry: Reference, told: Sequence[Clash]) -> Iterator[Violation]:
    """Report words that differ between two texts otherwise alike, where no field told: one may be misread."""
    places = _placed(note, note.location), f"list entry, {entry.location.spot}"
    for ours, theirs in _replaced(_words(note), _words(entry)):
        one, other = plain(ours), plain(theirs)
        explained = any(one in plain(clash.ours) and other in plain(clash.theirs) for clash in told)
        explained = explained or (_of_names(one, note.item) and _of_names(other, entry.item))
        if not explained and one.replace(" ", "") != other.replace(" ", ""):
            message = f"{_called(note)} says “{ours}”, where its entry in the list says “{theirs}”."
            yield Violation(message, clash=Clash(ours, theirs, *places), related=(entry.location,), about=note.id)


def _of_names(words: str, item: Item) -> bool:
    """Whether words are those of an item's authors and editors, which are compared as names, or stand for the rest."""
    names = " ".join(str(name) for name in (*(item.author or ()), *(item.editor or ())))
    rest = _AND_THE_REST.sub(" ", words)
    return bool(names) and set(rest.split()) <= set(plain(names).split())


def _words(reference: Reference) -> list[str]:
    words = [word for word in _LINK.sub(" ", reference.raw).split() if plain(word)]
    return words[1:] if words[:1] == [reference.label] else words


def _replaced(ours: Sequence[str], theirs: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield what stands for what between two texts that are alike; words that only one of them has replace nothing."""
    folded = [plain(word) for word in ours], [plain(word) for word in theirs]
    if max(map(len, folded)) > _MOST_WORDS or Indel.normalized_similarity(*folded) < _ALIKE:
        return
    gone: list[str] = []
    new: list[str] = []
    for code in (*Indel.opcodes(*folded), None):
        if code is None or code.tag == "equal":
            if gone and new:
                yield " ".join(gone).strip(_ENDS), " ".join(new).strip(_ENDS)
            gone, new = [], []
        else:
            gone += ours[code.src_start : code.src_end]
            new += theirs[code.dest_start : code.dest_end]


def _cure(field: _Field, note: Reference, entry: Reference, survey: Survey) -> str | None:
    """Return the reading that was seen to answer, where the other was seen not to."""
    if field.attribute not in ("url", "doi"):
        return None
    ours, theirs = survey.verdicts.get(note.id), survey.verdicts.get(entry.id)
    if ours in _ANSWERS and theirs in _NO_ANSWER:
        return _said(getattr(note.item, field.attribute))
    if theirs in _ANSWERS and ours in _NO_ANSWER:
        return _said(getattr(entry.item, field.attribute))
    return None


def _lists(entries: Sequence[Reference]) -> Iterator[list[Reference]]:
    """Part the entries into the lists of chapters: numbers begin again, or a chapter's text lies between."""
    current: list[Reference] = []
    for reference in entries:
        if current:
            before, number = ordinal(current[-1].label), ordinal(reference.label)
            again = before is not None and number is not None and number <= before
            if again or reference.location.line - current[-1].location.line > _CHAPTER:
                yield current
                current = []
        current.append(reference)
    yield current


def _duplicates(entries: Sequence[Reference]) -> Iterator[tuple[Reference, Reference | None]]:
    """Yield each entry that repeats an earlier one, with the earlier; with none where not all were compared with it.

    Entries that say the same of their works are compared once: thousands may have one title and say nothing else.
    """
    firsts: defaultdict[_Mark, dict[_Stated, Reference]] = defaultdict(dict)
    for reference in entries:
        marks, stated = list(_marks(reference.item)), _stated(reference.item)
        known = (one for mark in marks for one in firsts[mark].values())
        earlier = next((one for one in known if _is_one_work(one.item, reference.item)), None)
        full = [mark for mark in marks if len(firsts[mark]) >= _MOST_ALIKE and stated not in firsts[mark]]
        if earlier or full:
            yield reference, earlier
        for mark in () if earlier else marks:
            if mark not in full:
                firsts[mark].setdefault(stated, reference)


def _marks(item: Item) -> Iterator[_Mark]:
    """Yield what two entries of one work share: the DOI, or the title and the date."""
    doi, title = normal_doi(item.doi or ""), plain(item.title or "")
    if doi:
        yield doi, None
    if title:
        yield title, item.issued


def _stated(item: Item) -> _Stated:
    return (item.doi, item.title, item.author, item.url, item.container_title, *(getattr(item, one) for one in _APART))


def _is_one_work(ours: Item, theirs: Item) -> bool:
    """Whether two entries name one work: one DOI, or one title with nothing stated that tells them apart."""
    if _same_doi(ours.doi, theirs.doi) is not None:
        return _same_doi(ours.doi, theirs.doi) is True and plain(ours.title or "") == plain(theirs.title or "")
    if plain(ours.title or "") != plain(theirs.title or "") or ours.issued != theirs.issued:
        return False
    differ = any(_same_number(getattr(ours, one), getattr(theirs, one)) is False for one in _APART)
    agree = (
        same_names(ours.author, theirs.author),
        same_address(ours.url, theirs.url),
        same_text(ours.container_title, theirs.container_title),
    )
    return not differ and False not in agree and True in agree


def _said(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(_written(name) for name in value)
    return str(value)


def _written(name: Name) -> str:
    """Write a name as lists do: the family name first."""
    return f"{name.sort_key}, {name.given}" if name.family and name.given else str(name)


def _called(reference: Reference) -> str:
    names = {Kind.FOOTNOTE: "Footnote", Kind.ENDNOTE: "Endnote", Kind.ENTRY: "Entry"}
    label = reference.label if reference.label and re.fullmatch(r"[\w:.+\-/]{1,60}", reference.label) else None
    return f"{names.get(reference.kind, 'Reference')} {label or reference.location.adverb}"


def _placed(reference: Reference, at: Location) -> str:
    called = _called(reference)
    return called if called.endswith(f" {at.spot}") else f"{called}, {at.spot}"


def _uncapitalised(text: str) -> str:
    return text[:1].lower() + text[1:]
