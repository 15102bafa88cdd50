"""What to ask whom about a reference, and what an answer means.

`plan` and `learn` are one turn of the loop that the engine runs: an empty plan ends it. Each module here is one
source: a function from a reference and what is known of it to the visits that it wants made next.
"""

from __future__ import annotations

from dataclasses import replace

from citecheck.biblio.urls import normalise
from citecheck.judging.records.holdings import Holdings
from citecheck.model.evidence import AUTHORITIES, AddressKind, Answer, Evidence, Exchange, Request, Response, Visit
from citecheck.model.page import Page
from citecheck.model.record import Question, Registry
from citecheck.model.reference import Reference
from citecheck.pages import read_page
from citecheck.sources import archived_copies, doi, identifier_pages, inquiry, repaired_address, stated_address

__all__ = ["hear", "inquire", "learn", "plan", "preserve", "remember", "understood"]

_SOURCES = (
    stated_address.requests,
    identifier_pages.requests,
    repaired_address.requests,
    doi.requests,
    archived_copies.requests,
)
_PAGES_OF_IDENTIFIERS = frozenset({AddressKind.DOI, AddressKind.ARXIV, AddressKind.PUBMED, AddressKind.PMC})
_MOST_ANSWERS = 24  # whatever registries answer, the loop ends
_MOST_VISITS = 15  # two addresses, three repairs, two doors of a DOI each, three copies; whatever answers, it ends


def plan(reference: Reference, evidence: Evidence) -> tuple[Request, ...]:
    """Return the visits to make next for a reference, in order of worth; `()` once there is nothing more to ask."""
    if len(evidence.visits) >= _MOST_VISITS:
        return ()
    asked = {normalise(visit.exchange.request.url) for visit in evidence.visits}
    wanted = (
        request for source in _SOURCES for request in source(reference, evidence) if not _is_told(request, evidence)
    )
    fresh = {normalise(request.url): request for request in wanted if normalise(request.url) not in asked}
    return tuple(fresh.values())


def _is_told(request: Request, evidence: Evidence) -> bool:
    """Whether a registry has told of an identifier already what its page would show."""
    if request.address not in _PAGES_OF_IDENTIFIERS and not doi.is_resolver(request.url):
        return False
    stated = (answer for answer in evidence.answers if answer.question.stated and answer.reply is not None)
    return any(answer.records or (answer.reply and answer.reply.exists is False) for answer in stated)


def inquire(held: Holdings, chosen: frozenset[Registry]) -> tuple[Question, ...]:
    """Return the questions to ask the chosen registries next about a reference; `()` once there is none."""
    if not chosen or len(held.answers) >= _MOST_ANSWERS:
        return ()
    return inquiry.questions(held, chosen)


def preserve(
    reference: Reference, evidence: Evidence, chosen: frozenset[Registry], *, save: bool = False
) -> tuple[Question, ...]:
    """Return the questions to put to an archive next: about an address that is gone, where one was chosen.

    To `save` is to ask it to keep what is there and not archived.
    """
    asked = archived_copies.questions(reference, evidence) if Registry.ARCHIVE in chosen else ()
    return (*asked, *(archived_copies.keeping(reference, evidence) if save else ()))


def learn(evidence: Evidence, exchange: Exchange, page: Page | None = None) -> Evidence:
    """Return the evidence with one more visit and the page that it shows, where there is an answer to read.

    `page` is that page where it was read already.
    """
    return remember(evidence, understood(exchange, page))


def hear(evidence: Evidence, answer: Answer) -> Evidence:
    """Return the evidence with one more answer of a registry."""
    return replace(evidence, answers=(*evidence.answers, answer))


def remember(evidence: Evidence, visit: Visit) -> Evidence:
    """Return the evidence with one more visit."""
    return replace(evidence, visits=(*evidence.visits, visit))


def understood(exchange: Exchange, page: Page | None = None) -> Visit:
    """Return the visit that judging needs: the page that an exchange shows, without the body that it was read from."""
    outcome = exchange.outcome
    if not isinstance(outcome, Response):
        return Visit(exchange)
    fragments = exchange.request.fragments
    shown = None if exchange.request.address in AUTHORITIES else page or read_page(outcome, fragments)
    return Visit(replace(exchange, outcome=replace(outcome, body=b"")), shown, doi.registration(exchange))
