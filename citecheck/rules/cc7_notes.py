"""CC7, the document: whether markers, notes and their numbers fit together.

Only a document whose markers are tied to its references by number or key is held to it (`Reading.numbered`), and only
where markers were found at all.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from citecheck.biblio.near_names import near_keys
from citecheck.expressions import expression
from citecheck.judging.case import Case
from citecheck.judging.rule import document_rule, rule
from citecheck.judging.same_statement import plain
from citecheck.judging.survey import Survey
from citecheck.model.document import Reading
from citecheck.model.finding import Severity, Violation
from citecheck.model.location import Location
from citecheck.model.reference import Citation, Kind, Reference
from citecheck.parsing.reference.grammars.back_reference import opening_phrase

_NOTES = (Kind.FOOTNOTE, Kind.ENDNOTE)
_TIED = ("number", "key")
_OF_FIGURES = expression(r"(?:fig|tbl|tab|eq|sec|lst|thm|lem|def|exm|exr|app|chap?|alg)[:-]", re.IGNORECASE)
_ROMAN = expression(r"m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})", re.IGNORECASE)
_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}
_FEW = 3
"""So many uncited references, or a quarter of all, are told one by one; more are told in one sentence."""
_MOST_COMPARED = 1_000_000
"""So many pairs of keys at most are compared in a run: a near key is a courtesy, and costs their square."""
_BODY = expression(
    r"^\s*(?:<sup>\s*)?[\[(]?(?:\d{1,4}|[ivxlcdm]{1,8})[\])]?[.:]?(?:\s*</sup>)?\s+|^\s*\[\^[^\]]{1,40}\]:\s*"
)


@document_rule("CC701", Severity.ERROR, since="0.1")
def marker_without_note(survey: Survey) -> Iterator[Violation]:
    """**What is wrong.** The text has a marker, but no note or entry has that number or key.

    **Why it hurts.** A reader looks for the source of a statement and finds none.

    Bad:

        The bridge was opened in May [1], closed in June [2] and sold in July [3].

        ## References

        [1] Bat, D. (2021). A New Bridge. https://example.org/bridge

        [2] Smith, J. (2020). Ice on the Selenge. London: Kortop Press.

    Good:

        The bridge was opened in May [1] and closed in June [2].

        ## References

        [1] Bat, D. (2021). A New Bridge. https://example.org/bridge

        [2] Smith, J. (2020). Ice on the Selenge. London: Kortop Press.

    A key that is nearly one of the list is told with it: *smith2021* where the list has *smith2020*.
    """
    keys = sorted({one.label for reading in survey.readings for one in reading.references if one.label})
    for compared, citation in enumerate(_lost(survey.readings), start=1):
        hold = keys if citation.style == "key" and compared * len(keys) <= _MOST_COMPARED else []
        near = near_keys(citation.label, hold)
        cure = near[0] if len(near) == 1 else None
        yield Violation(_unanswered(citation, near), suggestion=cure, location=citation.location)


def _lost(readings: Sequence[Reading]) -> Iterator[Citation]:
    """Yield the first citation of each number and key that no note or entry has."""
    everywhere = {label for reading in readings for label in _labels(reading)}
    for reading in readings:
        labels = _labels(reading)
        listed = any(one.label for one in reading.references if one.kind is Kind.ENTRY)
        keyed = bool(reading.libraries) or (reading.numbered and listed and not reading.lacking)
        held = {"number": labels if _numbers_stand(reading) else set(), "key": everywhere if keyed else set()}
        lost = [one for one in reading.citations if held.get(one.style) and key(one.label) not in held[one.style]]
        yield from _first_of_each([one for one in lost if not _OF_FIGURES.match(one.label)])


def _numbers_stand(reading: Reading) -> bool:
    """Whether a number without its partner is the author's: a PDF tells notes by their looks, and some are missed.

    There only a list that counts from 1 without a gap is held to its numbers.
    """
    if reading.format != "pdf":
        return reading.numbered
    numbers = {ordinal(one.label) for one in reading.references if one.label}
    notes = any(one.kind in _NOTES for one in reading.references)
    return reading.numbered and not notes and numbers == set(range(1, len(numbers) + 1))


def _labels(reading: Reading) -> set[str]:
    return {key(reference.label) for reference in reading.references if reference.label}


def _unanswered(citation: Citation, near: Sequence[str] = ()) -> str:
    if citation.style == "key":
        held = f"; the list has {' and '.join(f'“{one}”' for one in near)}" if near else ""
        return f"The text cites the key “{citation.label}”, but no entry has that key{held}."
    return f"The text cites {citation.raw.strip()}, but there is no note or entry {citation.label}."


@document_rule("CC702", Severity.WARNING, since="0.1")
def note_without_marker(survey: Survey) -> Iterator[Violation]:
    """**What is wrong.** There is a note, and no marker in the text leads to it.

    **Why it hurts.** Nobody can tell which statement the note is to prove.

    Bad:

        The bridge was opened in May.[^1]

        [^1]: Bat, D. (2021). A New Bridge. https://example.org/bridge
        [^2]: Smith, J. (2020). Ice on the Selenge. London: Kortop Press.

    Good:

        The bridge was opened in May.[^1] It was closed in June.[^2]

        [^1]: Bat, D. (2021). A New Bridge. https://example.org/bridge
        [^2]: Smith, J. (2020). Ice on the Selenge. London: Kortop Press.
    """
    for reading in survey.readings:
        notes = [reference for reference in reading.references if reference.kind in _NOTES and reference.label]
        if not _numbers_stand(reading):
            continue
        yield from _never_cited(reading, notes, "notes")


@document_rule("CC703", Severity.NOTE, since="0.1")
def entry_never_cited(survey: Survey) -> Iterator[Violation]:
    """**What is wrong.** The list has an entry, and nothing in the text cites its number or key, or names its author.

    **Why it hurts.** Perhaps nothing does; perhaps a citation was lost, or cites another entry by mistake.

    Bad:

        The bridge was opened in May [1].

        ## References

        [1] Bat, D. (2021). A New Bridge. https://example.org/bridge

        [2] Smith, J. (2020). Ice on the Selenge. London: Kortop Press.

    Good:

        The bridge was opened in May [1] and closed in June [2].

        ## References

        [1] Bat, D. (2021). A New Bridge. https://example.org/bridge

        [2] Smith, J. (2020). Ice on the Selenge. London: Kortop Press.
    """
    for reading in survey.readings:
        entries = [reference for reference in reading.references if reference.kind is Kind.ENTRY and reference.label]
        texts = [text for text in survey.readings if reading.path in text.libraries]
        if all(text.whole and not text.parts and not text.master for text in texts):
            yield from _never_cited(reading, entries, "entries", texts)
        for reference in reading.references:
            if reference.location in reading.uncited and not reading.parts:
                message = "The entry is in the list, but its author is named nowhere in the text."
                yield Violation(message, about=reference.id)


@document_rule("CC704", Severity.WARNING, since="0.1")
def numbering_gap(survey: Survey) -> Iterator[Violation]:
    """**What is wrong.** The numbers of the notes or entries pass over one, or one stands twice.

    **Why it hurts.** A note was lost or torn, and every marker after it may lead to the wrong one.

    Bad:

        The bridge was opened in May [1] and closed in June [3].

        ## References

        [1] Bat, D. (2021). A New Bridge. https://example.org/bridge

        [3] Smith, J. (2020). Ice on the Selenge. London: Kortop Press.

    Good:

        The bridge was opened in May [1] and closed in June [2].

        ## References

        [1] Bat, D. (2021). A New Bridge. https://example.org/bridge

        [2] Smith, J. (2020). Ice on the Selenge. London: Kortop Press.
    """
    for reading in survey.readings:
        for kind in (Kind.ENTRY,) if reading.format == "pdf" else (*_NOTES, Kind.ENTRY):
            yield from _gaps([reference for reference in reading.references if reference.kind is kind])


@document_rule("CC705", Severity.NOTE, since="0.1")
def repeated_note(survey: Survey) -> Iterator[Violation]:
    """**What is wrong.** Two notes have the same text, word for word.

    **Why it hurts.** Mostly a short form or *Ibid.* is meant; sometimes another page, or another source, was forgotten.

    Bad:

        The bridge was opened in May.[^1] It was closed in June.[^2]

        [^1]: Bat, D. (2021). A New Bridge. https://example.org/bridge
        [^2]: Bat, D. (2021). A New Bridge. https://example.org/bridge

    Good:

        The bridge was opened in May.[^1] It was closed in June.[^2]

        [^1]: Bat, D. (2021). A New Bridge. https://example.org/bridge
        [^2]: Ibid.
    """
    for reading in survey.readings:
        first: dict[str, Reference] = {}
        for reference in reading.references:
            text = plain(_BODY.sub("", reference.raw))
            if (
                reference.kind not in _NOTES
                or reference.points_on
                or len(text) < 12
                or is_back_reference(reference.raw)
            ):
                continue
            if other := first.get(text):
                message = f"{_called(reference)} repeats {_called(other).lower()} word for word."
                yield Violation(message, related=(other.location,), about=reference.id)
            else:
                first[text] = reference


@rule("CC706", Severity.WARNING, since="0.1", of_text=True)
def ibid_without_antecedent(case: Case) -> Iterator[Violation]:
    """**What is wrong.** The note refers to the one before it (*Ibid.*), and there is none that it can refer to.

    **Why it hurts.** A reader cannot tell which source is meant.

    Bad:

        The bridge was opened in May.[^1]

        [^1]: Ibid., p. 57.

    Good:

        The bridge was opened in May.[^1]

        [^1]: Smith, J. (2020). Ice on the Selenge. London: Kortop Press, p. 57.
    """
    tied = case.reference.antecedent or case.reference.same_as
    if tied or case.item.title or case.item.url:
        return
    back = opening_phrase(_BODY.sub("", case.reference.raw))
    if back:
        yield Violation(f"The note begins with “{back}”, but no earlier note can be meant.")


def is_back_reference(raw: str) -> bool:
    """Whether a note only points back to another (*Ibid.*, *Там же*, *Ebd.*)."""
    return opening_phrase(_BODY.sub("", raw)) is not None


def key(label: str | None) -> str:
    """Return a label as it is compared: numbers in digits, also those in Roman numerals; no brackets, no case."""
    text = (label or "").strip(" []()^.").casefold()
    number = ordinal(text)
    return str(number) if number is not None else text


def ordinal(label: str | None) -> int | None:
    """Return the number that a label stands for; `None` where it is a key."""
    text = (label or "").strip(" []()^.").casefold()
    if text.isascii() and text.isdigit() and len(text) < 6:
        return int(text)
    if text and _ROMAN.fullmatch(text):
        values = [_ROMAN_VALUES[char] for char in text]
        return sum(-one if one < following else one for one, following in zip(values, [*values[1:], 0], strict=True))
    return None


def _never_cited(
    reading: Reading, references: Sequence[Reference], what: str, texts: Sequence[Reading] = ()
) -> Iterator[Violation]:
    """Yield the references that neither their own document cites nor the `texts` that draw on it."""
    citing = [text for text in (reading, *texts) if text.numbered or text.libraries]
    cited = {key(citation.label) for text in citing for citation in text.citations if citation.style in _TIED}
    lost = [reference for reference in references if key(reference.label) not in cited]
    if not cited or not lost:
        return
    if len(lost) > max(_FEW, len(references) // 4):
        message = f"Of {len(references)} {what}, {len(lost)} are not cited anywhere in the text."
        yield Violation(message, location=Location(reading.path, lost[0].location.line), severity=Severity.NOTE)
        return
    for reference in lost:
        yield Violation(
            f"{_called(reference)} is in the document, but no marker in the text leads to it.", about=reference.id
        )


def _gaps(references: Sequence[Reference]) -> Iterator[Violation]:
    """Yield what the numbers pass over; numbers that begin again at 1 are another chapter's."""
    before: Reference | None = None
    if len({(reference.label or "").strip(" []()^.").isdecimal() for reference in references}) > 1:
        return  # numbers among keys: a footnote x is no tenth one
    for reference in references:
        number, last = ordinal(reference.label), ordinal(before.label) if before else None
        if number is None:
            return
        if before and last is not None and number > last + 1:
            missing = f"{last + 1} is" if number == last + 2 else f"{last + 1} to {number - 1} are"
            message = f"{_called(before)} is followed by {_called(reference).lower()}; {missing} missing."
            yield Violation(message, related=(before.location,), about=reference.id)
        if before and number == last:
            yield Violation(f"{_called(reference)} appears twice.", related=(before.location,), about=reference.id)
        before = reference


def _first_of_each(citations: Sequence[Citation]) -> list[Citation]:
    counts: Counter[str] = Counter()
    return [citation for citation in citations if not counts.update([citation.label]) and counts[citation.label] == 1]


def _called(reference: Reference) -> str:
    names = {Kind.FOOTNOTE: "Footnote", Kind.ENDNOTE: "Endnote", Kind.ENTRY: "Entry"}
    return f"{names.get(reference.kind, 'Reference')} {reference.label or ''}".strip()
