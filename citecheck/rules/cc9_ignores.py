"""CC9, ignores: comments that ask for findings to be left out, and cannot have it, or need not."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.judging.aftermath import Aftermath
from citecheck.judging.ignoring import Cover
from citecheck.judging.rule import closing_rule, document_rule
from citecheck.judging.settled import is_settled, is_told_by_the_document
from citecheck.judging.survey import Survey
from citecheck.model.document import Ignore
from citecheck.model.finding import Severity, Violation


@document_rule("CC907", Severity.WARNING, since="0.2")
def ignore_without_reason(survey: Survey) -> Iterator[Violation]:
    """**What is wrong.** A comment asks for findings to be left out, and does not say why. It does not hold.

    **Why it hurts.** Nobody can tell later whether the finding was looked into, or was only in the way.

    Bad:

        ## References

        <!-- citecheck: ignore[dead-link] -->
        - Bat, D. (2021). A New Bridge. https://example.org/bridge

    Good:

        ## References

        <!-- citecheck: ignore[dead-link] the ministry closed its site; the library has a print -->
        - Bat, D. (2021). A New Bridge. https://example.org/bridge

        https://example.org/bridge → 404
    """
    for reading in survey.readings:
        for ignore in reading.ignores:
            if not ignore.reason:
                message = f"{_named(ignore)} gives no reason, and does not hold."
                yield Violation(message, location=ignore.location)


@closing_rule("CC908", Severity.NOTE, since="0.2")
def ignore_without_match(aftermath: Aftermath) -> Iterator[Violation]:
    """**What is wrong.** A comment asks for findings to be left out, and there is none of its rules where it holds.

    **Why it is said.** What was wrong is mended, or the comment stands in the wrong place or has a slip in its code:
    take it out, or the next fault there passes unseen. Nothing is said where a source could not be looked at.

    Bad:

        ## References

        <!-- citecheck: ignore[dead-link] the ministry closed its site -->
        - Bat, D. (2021). A New Bridge. https://example.org/bridge

    Good:

        ## References

        <!-- citecheck: ignore[dead-link] the ministry closed its site -->
        - Bat, D. (2021). A New Bridge. https://example.org/bridge

        https://example.org/bridge → 404
    """
    for path, covers in aftermath.unused.items():
        for cover in covers:
            if _can_be_told(aftermath, path, cover):
                ignore = cover.ignore
                what = "there is no finding of it" if ignore.codes else "it names no rule"
                yield Violation(f"{_named(ignore)} has nothing to leave out: {what}.", location=ignore.location)


def _can_be_told(aftermath: Aftermath, path: str, cover: Cover) -> bool:
    """Whether the run saw enough to know that there is nothing to leave out."""
    if all(map(is_told_by_the_document, cover.ignore.codes)):
        return True
    return all(map(is_settled, aftermath.covered(path, cover)))


def _named(ignore: Ignore) -> str:
    word = "ignore-file" if ignore.reach == "file" else "ignore"
    return f"The comment “citecheck: {word}[{', '.join(ignore.codes)}]”"
