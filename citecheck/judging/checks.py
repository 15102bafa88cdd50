"""How a visit looks in a report."""

from __future__ import annotations

from citecheck.biblio.urls import host
from citecheck.judging.observation import Look
from citecheck.model.evidence import AddressKind, Failure, Response
from citecheck.model.report import Check

_RESOLVERS = {"doi.org", "dx.doi.org", "www.doi.org"}
_KINDS = {AddressKind.HANDLE: "doi", AddressKind.AGENCY: "doi"}
"""Kinds of check that go by another name than the address asked: services that answer for a DOI."""


def check(look: Look) -> Check:
    """Write a visit down: `kind` says whose address was visited."""
    exchange, page = look.visit.exchange, look.page
    outcome = exchange.outcome
    response = outcome if isinstance(outcome, Response) else None
    return Check(
        kind=_kind(look),
        url=look.asked,
        final_url=outcome.url,
        redirects=tuple(hop.location for hop in outcome.redirects),
        status=response.status if response else None,
        outcome=look.outcome.word,
        detail=outcome.detail if isinstance(outcome, Failure) else page.because if page else "",
        content_type=(page.content_type if page else None) or (response.header("content-type") if response else None),
        title=_title(look),
        title_score=look.match.score if look.match else None,
        attempts=exchange.attempts,
        cached=exchange.cached,
        seconds=exchange.seconds,
        checked=exchange.at,
    )


def _kind(look: Look) -> str:
    if look.visit.address is AddressKind.CITED:
        return "doi" if host(look.asked) in _RESOLVERS else "webpage"
    return _KINDS.get(look.visit.address, look.visit.address.value)


def _title(look: Look) -> str | None:
    """Return the page's title that is nearest to the cited one, or else its first."""
    if look.match and look.match.best:
        return look.match.best
    return look.page.candidates[0].text if look.page and look.page.candidates else None
