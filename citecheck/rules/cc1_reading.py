"""CC1, form: what a reader of a format noticed and could not put into a reference."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.judging.rule import document_rule
from citecheck.judging.survey import Survey
from citecheck.model.finding import Severity, Violation

_OF_BIBTEX = {
    "unknown-field",
    "unknown-entry-type",
    "names-joined-otherwise",
    "no-such-month",
    "missing-required-field",
    "markup-in-field",
    "wrong-orcid",
}
_NAMED = {"broken-entry", "duplicate-key", "link-text-differs", *_OF_BIBTEX}


@document_rule("CC191", Severity.ERROR, since="0.1")
def broken_entry(survey: Survey) -> Iterator[Violation]:
    """**What is wrong.** An entry of a structured file does not keep to its format, and could not be read.

    **Why it hurts.** Programs that are less forgiving drop it, and sometimes all that follows.

    Bad:

        @book{smith, title = {Ice on the Selenge

    Good:

        @book{smith, title = {Ice on the Selenge}, year = {2020}}
    """
    yield from remarks(survey, "broken-entry")


@document_rule("CC192", Severity.ERROR, since="0.1")
def duplicate_key(survey: Survey) -> Iterator[Violation]:
    """**What is wrong.** Two entries have the same key.

    **Why it hurts.** A citation by that key leads to one of them, and which one depends on the program.

    Bad:

        @book{smith, author = {Smith, Jane}, title = {Ice on the Selenge}, year = {2020}}
        @book{smith, author = {Smith, John}, title = {Steppe in Spring}, year = {2021}}

    Good:

        @book{smith2020, author = {Smith, Jane}, title = {Ice on the Selenge}, year = {2020}}
        @book{smith2021, author = {Smith, John}, title = {Steppe in Spring}, year = {2021}}
    """
    yield from remarks(survey, "duplicate-key")


@document_rule("CC199", Severity.WARNING, since="0.1")
def reading_remark(survey: Survey) -> Iterator[Violation]:
    """**What is wrong.** Something in the document could not be read as it stands; the message says what.

    **Why it is said.** What could not be read could not be checked: nothing is dropped in silence.

    For example, where there is no file of that name:

        ---
        bibliography: lost.bib
        ---

        The bridge was opened in May [@bat2021].
    """
    for reading in survey.readings:
        for remark in reading.remarks:
            if remark.rule not in _NAMED:
                weight = Severity.NOTE if remark.rule == "left-out" else None
                yield Violation(remark.message, suggestion=remark.suggestion, location=remark.location, severity=weight)


def remarks(survey: Survey, rule: str) -> Iterator[Violation]:
    """Yield what the readers of formats noticed of one rule."""
    for reading in survey.readings:
        for remark in reading.remarks:
            if remark.rule == rule:
                yield Violation(remark.message, suggestion=remark.suggestion, location=remark.location)
