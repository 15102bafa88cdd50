"""CC7, the document: whether citations by author and year have their entry in the list.

Only a document that surely cites so is held to it: most of its entries are cited by author and year, and most such
citations have their entry (`Reading.unanswered`).
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.judging.rule import document_rule
from citecheck.judging.survey import Survey
from citecheck.model.finding import Severity, Violation
from citecheck.model.reference import Unanswered


@document_rule("CC709", Severity.WARNING, since="0.1")
def citation_not_in_list(survey: Survey) -> Iterator[Violation]:
    """**What is wrong.** The text cites a work by author and year, and the list has no entry of that author and year.

    **Why it hurts.** A reader looks for the source of a statement and finds none, or another work of the author's.

    Names are compared without accents and in any script; an entry that holds the name and the year anywhere answers.

    Bad:

        Choices are bounded (Simon, 1956; Newell, 1980; Arrow, 1951; May, 1952; Nash, 1950).

        ## References

        - Arrow, K. (1951). Social Choice and Individual Values. New York: Wiley.
        - May, K. (1952). A set of independent conditions. Econometrica, 20(4), 680–684.
        - Nash, J. (1950). The bargaining problem. Econometrica, 18(2), 155–162.
        - Newell, A. (1980). Physical symbol systems. Cognitive Science, 4(2), 135–183.
        - Simon, H. (1955). A behavioral model of rational choice. Economics, 69(1), 99–118.

    Good:

        Choices are bounded (Simon, 1955; Newell, 1980; Arrow, 1951; May, 1952; Nash, 1950).

        ## References

        - Arrow, K. (1951). Social Choice and Individual Values. New York: Wiley.
        - May, K. (1952). A set of independent conditions. Econometrica, 20(4), 680–684.
        - Nash, J. (1950). The bargaining problem. Econometrica, 18(2), 155–162.
        - Newell, A. (1980). Physical symbol systems. Cognitive Science, 4(2), 135–183.
        - Simon, H. (1955). A behavioral model of rational choice. Economics, 69(1), 99–118.
    """
    for one in _unanswered(survey):
        if one.fault == "work":
            message = f"The text cites {one.citation.label}, but the list has no such work."
            yield Violation(message, location=one.citation.location)
        elif one.fault != "ambiguous":
            cure = one.nearest[0] if len(one.nearest) == 1 else None
            yield Violation(_nearest(one), suggestion=cure, location=one.citation.location)


@document_rule("CC710", Severity.WARNING, since="0.1")
def ambiguous_citation(survey: Survey) -> Iterator[Violation]:
    """**What is wrong.** The text cites an author and a year, and the list tells several works of that year apart by
    letters.

    **Why it hurts.** Nobody can tell which of them is meant.

    Bad:

        Choices are bounded (Simon, 1956; Newell, 1980; Arrow, 1951; May, 1952; Nash, 1950).

        ## References

        - Arrow, K. (1951). Social Choice and Individual Values. New York: Wiley.
        - May, K. (1952). A set of independent conditions. Econometrica, 20(4), 680–684.
        - Nash, J. (1950). The bargaining problem. Econometrica, 18(2), 155–162.
        - Newell, A. (1980). Physical symbol systems. Cognitive Science, 4(2), 135–183.
        - Simon, H. (1956a). Rational choice and its environment. Psychological Review, 63(2), 129.
        - Simon, H. (1956b). Dynamic programming under uncertainty. Econometrica, 24(1), 74–81.

    Good:

        Choices are bounded (Simon, 1956a; Newell, 1980; Arrow, 1951; May, 1952; Nash, 1950).

        ## References

        - Arrow, K. (1951). Social Choice and Individual Values. New York: Wiley.
        - May, K. (1952). A set of independent conditions. Econometrica, 20(4), 680–684.
        - Nash, J. (1950). The bargaining problem. Econometrica, 18(2), 155–162.
        - Newell, A. (1980). Physical symbol systems. Cognitive Science, 4(2), 135–183.
        - Simon, H. (1956a). Rational choice and its environment. Psychological Review, 63(2), 129.
        - Simon, H. (1956b). Dynamic programming under uncertainty. Econometrica, 24(1), 74–81.
    """
    for one in _unanswered(survey):
        if one.fault == "ambiguous":
            yield Violation(_nearest(one), location=one.citation.location)


def _unanswered(survey: Survey) -> Iterator[Unanswered]:
    for reading in survey.readings:
        yield from reading.unanswered


def _nearest(one: Unanswered) -> str:
    *first, last = one.nearest
    return f"The text cites {one.citation.label}; the list has {', '.join(first) + ' and ' if first else ''}{last}."
