"""Other readings of an address that looks damaged, tried one a turn until one of them shows the cited title."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from citecheck.biblio.urls import normalise, repairs, sibling
from citecheck.biblio.urls.fragments import names_the_work
from citecheck.biblio.urls.wrappers import unwrapped
from citecheck.judging.title_evidence import compare
from citecheck.model.evidence import AddressKind, Evidence, Failure, FailureKind, Request, Response, Visit
from citecheck.model.page import PageKind
from citecheck.model.reference import Reference
from citecheck.sources.stated_address import followable

_MOST_REPAIRS = 3
_WRITTEN = (AddressKind.CITED, AddressKind.REPAIR)
_CURABLE = {FailureKind.HOST_NOT_FOUND, FailureKind.INVALID_URL, FailureKind.UNSUPPORTED_SCHEME}
_ASTRAY = {PageKind.ERROR, PageKind.HOME, PageKind.PARKED, PageKind.HIJACKED, PageKind.DEFAULT, PageKind.EMPTY}
_NOT_THERE = {400, 404, 410}


def requests(reference: Reference, evidence: Evidence) -> Iterator[Request]:
    """Ask the likeliest repair not yet asked; ask none where no cited title could confirm it."""
    stated = reference.item.url
    written = stated and (unwrapped(stated) or stated)
    if not written or not _is_astray(reference, evidence):
        return
    asked = {normalise(visit.exchange.request.url) for visit in evidence.visits}
    others = (followable(repaired) for repaired in islice(_others(written, reference, evidence), _MOST_REPAIRS))
    fresh = next((url for url in others if url and normalise(url) not in asked and url != followable(written)), None)
    if fresh:
        yield Request(fresh, reference.item.titles, address=AddressKind.REPAIR)


def _others(written: str, reference: Reference, evidence: Evidence) -> Iterator[str]:
    """Return other readings of an address; a host that does not exist may do so with `www.`, or without."""
    cited = next((visit for visit in evidence.visits if visit.address is AddressKind.CITED), None)
    other = sibling(followable(written) or "") if cited and _names_no_host(cited) else None
    if other:
        yield other
    if cited and cited.page and cited.page.onward:
        yield cited.page.onward
    if reference.item.titles:
        yield from repairs(written)


def _names_no_host(visit: Visit) -> bool:
    failure = visit.exchange.outcome
    return isinstance(failure, Failure) and failure.kind is FailureKind.HOST_NOT_FOUND and not failure.redirects


def _is_astray(reference: Reference, evidence: Evidence) -> bool:
    """Whether the stated address led nowhere or elsewhere, in a way that another reading of it can cure."""
    if any(_shows(reference, visit) for visit in evidence.visits if visit.address in _WRITTEN):
        return False
    cited = next((visit for visit in evidence.visits if visit.address is AddressKind.CITED), None)
    if cited is None:
        return followable(reference.item.url) is None
    return _leads_astray(reference, cited)


def _leads_astray(reference: Reference, visit: Visit) -> bool:
    match visit.exchange.outcome:
        case Failure(kind=kind):
            return kind in _CURABLE
        case Response(status=status):
            elsewhere = visit.page is not None and (visit.page.kind in _ASTRAY or visit.page.onward is not None)
            return status in _NOT_THERE or (status < 300 and (elsewhere or _is_another_work(reference, visit)))


def _shows(reference: Reference, visit: Visit) -> bool:
    return _same(reference, visit) is True


def _is_another_work(reference: Reference, visit: Visit) -> bool:
    work = visit.page is not None and visit.page.kind is PageKind.WORK
    shown = work and not names_the_work(visit.exchange.request.url)
    return shown and reference.shows("title") and _same(reference, visit) is False


def _same(reference: Reference, visit: Visit) -> bool | None:
    """Whether the page shows the cited title; `None` where neither can be told."""
    page = visit.page
    if page is None or not page.candidates:
        return None
    answers = [compare(title, page).same for title in reference.item.titles]
    return True if True in answers else False if answers and None not in answers else None
