"""CC2, identifiers: whether they are well formed, their check digits right, and known to their resolver."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from citecheck.biblio.identifiers import (
    Identifier,
    read_arxiv,
    read_doi,
    read_isbn,
    read_issn,
    read_pmcid,
    read_pmid,
    resolvers,
)
from citecheck.expressions import expression
from citecheck.judging.amendments import other_doi
from citecheck.judging.case import Case
from citecheck.judging.records.holdings import right_doi
from citecheck.judging.rule import rule
from citecheck.model.finding import Amendment, Clash, Severity, Violation, Wish
from citecheck.model.record import By
from citecheck.rules.cc3_links import is_unregistered

_SEPARATORS = expression(r"\s{0,3}[,;/]\s{0,3}(?=[\dX\-]{8,20})|\s+(?=97[89])|\s{2,5}")
_Read = Callable[[str], Identifier | None]
_ISSN_DIGITS = 8
_NOT_DIGITS = expression(r"[^0-9Xx]")


@rule("CC201", Severity.ERROR, since="0.1")
def malformed_doi(case: Case) -> Iterator[Violation]:
    """**What is wrong.** What is given as a DOI does not have the form of one: `10.`, a number, a solidus, a suffix
    (ISO 26324).

    **Why it hurts.** No resolver can find the work by it.

    Bad, with the letter O for a nought:

        @book{smith, author = {Smith, Jane}, title = {Ice on the Selenge}, year = {2020},
          doi = {1O.1525/as.2006}}

    Good:

        @book{smith, author = {Smith, Jane}, title = {Ice on the Selenge}, year = {2020},
          doi = {10.1525/as.2006}}
    """
    stated = (case.item.doi or "").strip()
    found = read_doi(stated) if stated else None
    if stated and (found is None or found.valid is False):
        address = stated.lower().startswith(("https://", "http://")) and not case.item.url
        amended = (Amendment("doi", stated, stated, becomes="url"),) if address and found is None else ()
        message = f"“{stated}” is given as a DOI, but does not have the form of one."
        yield Violation(message, "DOI", amendments=amended)


@rule("CC202", Severity.ERROR, since="0.1")
def unregistered_doi(case: Case) -> Iterator[Violation]:
    """**What is wrong.** The DOI is well formed, and nobody knows of it: neither the resolver at doi.org nor, asked
    apart, the handle system or the registration agencies.

    **Why it hurts.** It leads nowhere: it was mistyped, cut off, never registered, or made up.

    Bad:

        Batchimeg, M. (2006). Mongolia's DPRK Policy. doi:10.1525/as.2006.46.2
        https://doi.org/10.1525/as.2006.46.2 → 404
        https://doi.org/api/handles/10.1525/as.2006.46.2 → {"responseCode": 100, "handle": "10.1525/as.2006.46.2"}

    Good:

        Batchimeg, M. (2006). Mongolia's DPRK Policy. doi:10.1525/as.2006.46.2.275
        https://doi.org/10.1525/as.2006.46.2.275 → “Mongolia's DPRK Policy”
    """
    denied = [look.visit.registration for look in case.stated if is_unregistered(look)]
    values = [one.identifier for one in denied if one]
    values += [question.value for question in case.held.unregistered if question.by is By.AGENCY]
    for value in dict.fromkeys(values):
        message = f"The reference states the DOI {value}, but doi.org knows no such DOI."
        right, field = right_doi(case.held), "DOI" if case.item.doi else "URL"
        yield Violation(message, field, right, amendments=other_doi(case.reference, value, right), wish=Wish.FILL_DOI)


@rule("CC203", Severity.ERROR, since="0.1")
def wrong_isbn(case: Case) -> Iterator[Violation]:
    """**What is wrong.** The ISBN has a wrong number of digits, or its check digit does not fit them (ISO 2108). A
    right ISSN in its place is a note: programs export it so.

    **Why it hurts.** Libraries and booksellers find another book by it, or none.

    Bad:

        Smith, J. (2020). Ice on the Selenge. London: Kortop Press. ISBN 978-3-16-148410-1.

    Good:

        Smith, J. (2020). Ice on the Selenge. London: Kortop Press. ISBN 978-3-16-148410-0.
    """
    yield from _wrong_numbers(case, case.item.isbn, read_isbn, (10, 13))


@rule("CC204", Severity.ERROR, since="0.1")
def wrong_issn(case: Case) -> Iterator[Violation]:
    """**What is wrong.** The ISSN has a wrong number of digits, or its check digit does not fit them (ISO 3297).

    **Why it hurts.** Libraries find another journal by it, or none.

    Bad:

        Smith, J. (2020). Ice on the Selenge. Asian Survey, 46(2), 275–297. ISSN 2049-3631.

    Good:

        Smith, J. (2020). Ice on the Selenge. Asian Survey, 46(2), 275–297. ISSN 2049-3630.
    """
    yield from _wrong_numbers(case, case.item.issn, read_issn, (8,))


@rule("CC205", Severity.ERROR, since="0.1")
def malformed_identifier(case: Case) -> Iterator[Violation]:
    """**What is wrong.** What is given as an identifier of arXiv, PubMed, PubMed Central or ADS does not have its form,
    or the check digit of a URN of the German national library (`urn:nbn:de:…`) does not fit it.

    **Why it hurts.** The archive cannot find the work by it.

    Bad, since there is no thirteenth month:

        Smith, J. (2013). Ice on the Selenge. arXiv:1313.12345.

    Good:

        Smith, J. (2013). Ice on the Selenge. arXiv:1312.1234.
    """
    rows = (
        ("arxiv", "arXiv", "an arXiv identifier", read_arxiv),
        ("pmid", "PMID", "a PMID", read_pmid),
        ("pmcid", "PMCID", "a PMCID", read_pmcid),
    )
    for attribute, name, called, read in rows:
        stated = (getattr(case.item, attribute) or "").strip()
        found = read(stated) if stated else None
        if stated and (found is None or found.valid is False):
            yield Violation(f"“{stated}” is given as {called}, but does not have the form of one.", name)
    for identifier in resolvers.stated(case.item.extra, case.reference.raw):
        if identifier.valid is False:
            yield Violation(f"“{identifier.value}” is given as a bibcode, but does not have the form of one.", "note")
        if resolvers.fits_its_check_digit(identifier) is False:
            severity = Severity.WARNING if case.reference.confidence else None
            yield Violation(f"The check digit of “{identifier.value}” does not fit.", "note", severity=severity)


@rule("CC206", Severity.ERROR, since="0.1")
def two_dois(case: Case) -> Iterator[Violation]:
    """**What is wrong.** The DOI and the address of one reference are two different DOIs.

    **Why it hurts.** They name two works; one of them is not meant.

    Bad:

        @book{smith, author = {Smith, Jane}, title = {Ice on the Selenge}, year = {2020},
          doi = {10.1000/1}, url = {https://doi.org/10.1000/2}}

    Good:

        @book{smith, author = {Smith, Jane}, title = {Ice on the Selenge}, year = {2020},
          doi = {10.1000/1}, url = {https://doi.org/10.1000/1}}
    """
    url = case.item.url or ""
    if not case.item.doi or "doi.org/" not in url.lower():
        return
    stated, in_address = read_doi(case.item.doi), read_doi(url)
    if not (stated and in_address and stated.valid and in_address.valid):
        return
    if stated.value != in_address.value and not _is_cut(case, stated.value, in_address.value):
        clash = Clash(stated.value, in_address.value, "DOI", "address")
        message = f"The reference states the DOI {stated.value}, but its address leads to the DOI {in_address.value}."
        yield Violation(message, "DOI", clash=clash)


def _is_cut(case: Case, stated: str, whole: str) -> bool:
    """Whether a DOI is the beginning of another, cut where a line or mark-up broke it: `…19:4<377::`, `…/s0731-`."""
    rest = whole.removeprefix(stated)
    broken = case.reference.location.unit == "page" or stated[-1] in "-./(" or rest[:1] in tuple("<([;")
    return rest != whole and broken


def _wrong_numbers(case: Case, stated: str | None, read: _Read, lengths: tuple[int, ...]) -> Iterator[Violation]:
    """Report numbers whose check digit or length is wrong; a length is doubtful where it was read out of prose."""
    name = "ISSN" if lengths == (8,) else "ISBN"
    for part in _SEPARATORS.split(stated or ""):
        number = part.strip()
        digits = _NOT_DIGITS.sub("", number)
        found = read(number) if digits else None
        if not digits or (found and found.valid is not False):
            continue
        if name == "ISBN" and (issn := read_issn(number)) and issn.valid and len(digits) == _ISSN_DIGITS:
            message = f"“{number}” is given as an ISBN, but is an ISSN."
            yield Violation(message, name, severity=Severity.NOTE)
        elif len(digits) in lengths:
            yield Violation(f"“{number}” is given as an {name}, but its check digit does not fit.", name)
        else:
            severity = Severity.WARNING if case.reference.confidence else None
            many = " or ".join(map(str, lengths))
            message = f"“{number}” is given as an {name}, but has {len(digits)} digits, not {many}."
            yield Violation(message, name, severity=severity)
