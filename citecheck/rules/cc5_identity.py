"""CC5, registries: whether the identifiers are those of the work cited."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.biblio.identifiers import normal_doi
from citecheck.judging.amendments import other_doi
from citecheck.judging.case import Case
from citecheck.judging.records.holdings import Holdings, is_disputed, right_doi
from citecheck.judging.records.likeness import Likeness
from citecheck.judging.rule import rule
from citecheck.model.finding import Amendment, Clash, Severity, Violation, Wish
from citecheck.model.record import By, Question

_FIELDS = {By.DOI: "DOI", By.AGENCY: "DOI", By.ARXIV: "arxiv", By.PMID: "PMID", By.PMCID: "PMCID", By.ISBN: "ISBN"}
_CALLED = {By.DOI: "DOI", By.ARXIV: "arXiv identifier", By.PMID: "PMID", By.PMCID: "PMCID", By.ISBN: "ISBN"}


@rule("CC510", Severity.ERROR, since="0.2")
def identifier_of_another_work(case: Case) -> Iterator[Violation]:
    """**What is wrong.** The identifier is registered, and for another work: its title and its authors, year or journal
    are not those cited.

    **Why it hurts.** Who follows the identifier finds a work that says something else, and reference managers put its
    fields in place of those that were meant.

    Bad:

        Bat, D. (2021). A new bridge. Asian Survey, 46(2), 275–297. https://doi.org/10.1000/1
        doi → Crossref
        crossref → Kim, M. (2007). Winter wheat in the north. Soil Science, 12(1), 3–19.

    Good:

        Bat, D. (2021). A new bridge. Asian Survey, 46(2), 275–297. https://doi.org/10.1000/1
        doi → Crossref
        crossref → Bat, D. (2021). A new bridge. Asian Survey, 46(2), 275–297.
    """
    if _are_two_works(case.held):
        return
    yield from _other_works(case, "the reference")


@rule("CC511", Severity.ERROR, since="0.2")
def unregistered_identifier(case: Case) -> Iterator[Violation]:
    """**What is wrong.** The identifier has the form of one of arXiv or PubMed, and the archive knows no such one: it
    was asked twice, and knew others.

    **Why it hurts.** It leads nowhere: it was mistyped or made up.

    Bad:

        Bat, D. (2021). A new bridge. arXiv:2101.54321.
        arxiv → unregistered

    Good:

        Bat, D. (2021). A new bridge. arXiv:2101.12345.
        arxiv → Bat, D. (2021). A new bridge. arXiv.
    """
    for question in case.held.unregistered:
        if question.by in {By.ARXIV, By.PMID}:
            whose = question.registry.called
            message = (
                f"The reference states the {_CALLED[question.by]} {question.value}, but {whose} knows no such one."
            )
            yield Violation(message, _FIELDS[question.by], _right_one(case.held, question))


@rule("CC512", Severity.ERROR, since="0.2")
def identifiers_disagree(case: Case) -> Iterator[Violation]:
    """**What is wrong.** Two identifiers of the reference lead to two works; one of them is the work cited. A preprint
    and what was published of it are one.

    **Why it hurts.** Which work a reader finds depends on which identifier he follows.

    Bad:

        Bat, D. (2021). A new bridge. Asian Survey, 46(2), 275–297. https://doi.org/10.1000/1. PMID: 12345678
        doi → Crossref
        crossref → Bat, D. (2021). A new bridge. Asian Survey, 46(2), 275–297.
        pubmed → Kim, M. (2007). Winter wheat in the north. Soil Science, 12(1), 3–19.

    Good:

        Bat, D. (2021). A new bridge. Asian Survey, 46(2), 275–297. https://doi.org/10.1000/1. PMID: 12345678
        doi → Crossref
        crossref → Bat, D. (2021). A new bridge. Asian Survey, 46(2), 275–297.
        pubmed → Bat, D. (2021). A new bridge. Asian Survey, 46(2), 275–297.
    """
    if _are_two_works(case.held):
        yield from _other_works(case, "the reference, and its other identifier")


@rule("CC550", Severity.NOTE, since="0.2")
def identifier_missing(case: Case) -> Iterator[Violation]:
    """**What happened.** The work has a DOI, and the reference states none.

    **Why it is said.** An address goes stale; a DOI is kept.

    For example:

        Bat, D. (2021). A new bridge of the Selenge. Asian Survey, 46(2), 275–297.
        crossref → Bat, D. (2021). A new bridge of the Selenge. Asian Survey, 46(2), 275–297. https://doi.org/10.1000/1
    """
    doi = None if case.item.doi or normal_doi(case.item.url or "") else right_doi(case.held)
    if doi:
        message = f"The work has the DOI {doi}, and the reference states none."
        yield Violation(message, "DOI", doi, amendments=(Amendment("doi", "", doi),), wish=Wish.FILL_DOI)


def _other_works(case: Case, whose: str) -> Iterator[Violation]:
    if is_disputed(case.held):
        return
    told = set()
    for answer, one in case.held.others:
        question = answer.question
        if (question.by, question.value) in told or question.by not in _CALLED:
            continue
        told.add((question.by, question.value))
        theirs = described(one)
        message = (
            f"The reference cites “{case.item.title}”, but {question.registry.called} holds {theirs} "
            f"under its {_CALLED[question.by]} {question.value}."
        )
        clash = Clash(case.item.title or "", one.record.item.title or "", whose, question.registry.called)
        right, wrong = _right_one(case.held, question), question.value
        amended = other_doi(case.reference, wrong, right) if question.by is By.DOI else ()
        yield Violation(message, _FIELDS[question.by], right, clash=clash, amendments=amended, wish=Wish.FILL_DOI)


def described(one: Likeness) -> str:
    """Name the work of a record: its title, its first author and its year."""
    item = one.record.item
    author = str((item.author or item.editor or ("",))[0])
    year = str(item.issued.year) if item.issued else ""
    told = ", ".join(filter(None, (author, year)))
    return f"“{item.title}”{f' ({told})' if told else ''}"


def _are_two_works(held: Holdings) -> bool:
    """Whether one cited identifier leads to the work, and another to another."""
    mine = {id(one.record) for one in held.works}
    right = {
        answer.question.value
        for answer in held.answers
        if answer.question.stated and any(id(record) in mine for record in answer.records)
    }
    wrong = {answer.question.value for answer, _ in held.others}
    return bool(right - wrong) and bool(wrong - right)


def _right_one(held: Holdings, question: Question) -> str | None:
    """Return the identifier of the same kind that the work has, or else its DOI."""
    attribute = _FIELDS[question.by].lower()
    stated = (getattr(one.record.item, attribute, None) for one in held.works)
    return next((value for value in stated if value and value != question.value), None) or right_doi(held)
