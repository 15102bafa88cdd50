"""CC3, links: what a link prints beside where it leads."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.judging.rule import document_rule
from citecheck.judging.survey import Survey
from citecheck.model.finding import Severity, Violation
from citecheck.rules.cc1_reading import remarks


@document_rule("CC315", Severity.WARNING, since="0.1")
def link_text_differs(survey: Survey) -> Iterator[Violation]:
    """**What is wrong.** A link prints one address and leads to another.

    **Why it hurts.** A reader on paper and a reader on screen are sent to two places; one of them is not meant.

    Bad:

        ## References

        1. Bat, D. (2021). A New Bridge. [https://example.org/bridge](https://example.org/ferry)

    Good:

        ## References

        1. Bat, D. (2021). A New Bridge. [https://example.org/bridge](https://example.org/bridge)
    """
    yield from remarks(survey, "link-text-differs")
