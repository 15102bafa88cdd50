"""Where a work is, for a reader: services that were asked about it have addresses that nobody wants to open."""

from __future__ import annotations

from citecheck.biblio.identifiers import doi
from citecheck.model.evidence import AUTHORITIES
from citecheck.model.report import Check, Judgement


def checks_of_addresses(judgement: Judgement) -> tuple[Check, ...]:
    """Return the checks that visited an address of the work, without those that asked a service about it."""
    known = judgement.evidence
    asked = {answer.exchange.request.url for answer in known.answers}
    asked |= {visit.exchange.request.url for visit in known.visits if visit.address in AUTHORITIES}
    return tuple(check for check in judgement.checks if check.url not in asked)


def stated_address(judgement: Judgement) -> str | None:
    """Return the address that a reference states, or else that of its DOI; `None` where it states neither."""
    item = judgement.reference.item
    return item.url or (doi.address(item.doi) if item.doi else None)


def work_address(judgement: Judgement) -> str:
    """Return the address of the work that was visited first, or else the one that is stated; empty without either."""
    visited = (check.url for check in checks_of_addresses(judgement))
    return next(visited, None) or stated_address(judgement) or ""
