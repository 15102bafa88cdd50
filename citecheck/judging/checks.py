"""How a visit looks in a report."""

from __future__ import annotations

from citecheck.biblio.identifiers.doi import RESOLVERS
from citecheck.biblio.urls import host
from citecheck.judging.observation import Look
from citecheck.judging.outcomes import OF_FAILURE, OUTCOMES, of_status
from citecheck.judging.records.holdings import Holdings
from citecheck.model.evidence import AddressKind, Answer, Failure, Response
from citecheck.model.record import By
from citecheck.model.report import Check
from citecheck.model.verdict import Verdict

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


def check_of(answer: Answer, held: Holdings) -> Check:
    """Write a question to a registry down: `kind` says which."""
    exchange, outcome = answer.exchange, answer.exchange.outcome
    best = next((one for told, records in held.compared if told is answer for one in records), None)
    word = answer_outcome(answer, held)
    shown = best if word in {"record", "another-work"} else None
    return Check(
        kind=answer.question.registry.value,
        url=exchange.request.url,
        final_url=outcome.url,
        redirects=(),
        status=outcome.status if isinstance(outcome, Response) else None,
        outcome=word,
        detail=outcome.detail if isinstance(outcome, Failure) else "",
        content_type=outcome.header("content-type") if isinstance(outcome, Response) else None,
        title=shown.record.item.title if shown else None,
        title_score=shown.title.score if shown and shown.title else None,
        attempts=exchange.attempts,
        cached=exchange.cached,
        seconds=exchange.seconds,
        checked=exchange.at,
        record=shown.record if shown else None,
    )


def answer_outcome(answer: Answer, held: Holdings) -> str:
    """Return the word for what came of a question."""
    outcome = answer.exchange.outcome
    if answer.reply is None:
        return _of_silence(outcome)
    if answer.question.by in {By.AVAILABLE, By.CAPTURES, By.SAVE}:
        return "record" if answer.records else "saved" if answer.question.by is By.SAVE else "no-record"
    if answer.question.by in {By.AGENCY, By.HANDLE} and answer.reply.exists is not None:
        return "registered" if answer.reply.exists else "not-registered"
    mine = {id(one.record) for one in held.works}
    if any(id(record) in mine for record in answer.records):
        return "record"
    if any(told is answer for told, _ in held.others):
        return "another-work"
    return "not-registered" if answer.reply.exists is False and answer.question.stated else "no-record"


def _of_silence(outcome: Response | Failure) -> str:
    if isinstance(outcome, Failure):
        return OF_FAILURE[outcome.kind].word
    by_status = OUTCOMES["rate-limited"] if outcome.limited else of_status(outcome.status)
    silent = by_status is not None and by_status.verdict in {Verdict.UNREACHABLE, Verdict.BLOCKED}
    return by_status.word if by_status is not None and silent else "protocol"


def _kind(look: Look) -> str:
    if look.visit.address is AddressKind.CITED:
        return "doi" if host(look.asked) in RESOLVERS else "webpage"
    return _KINDS.get(look.visit.address, look.visit.address.value)


def _title(look: Look) -> str | None:
    """Return the page's title that is nearest to the cited one, or else its first."""
    if look.match and look.match.best:
        return look.match.best
    return look.page.candidates[0].text if look.page and look.page.candidates else None
