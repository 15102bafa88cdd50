"""What is left of evidence once a reference is judged: whom was asked, and how it went; no page, and no record."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from citecheck.model.evidence import Answer, Evidence, Exchange, Failure, Request, Response, Visit
from citecheck.model.record import By, Question, Registry


def trace(evidence: Evidence) -> Evidence:
    """Return what reports still ask for of evidence that was judged.

    Of a page that an archive was asked to keep, it is told at the end whether it did.
    """
    return Evidence(
        tuple(Visit(_outline(visit.exchange)) for visit in evidence.visits),
        tuple(_answer(one) for one in evidence.answers),
    )


def _answer(answer: Answer) -> Answer:
    if answer.question.by is By.SAVE:
        return answer
    return Answer(_asked(answer.question.registry, answer.question.by), _outline(answer.exchange))


def _outline(exchange: Exchange) -> Exchange:
    """Return an exchange without what was asked and answered beyond the addresses, the status and who answered."""
    asked, outcome = exchange.request, exchange.outcome
    if isinstance(outcome, Failure):
        return exchange
    answered = Response(url=outcome.url, status=outcome.status, address=outcome.address)
    return replace(exchange, request=Request(asked.url, address=asked.address), outcome=answered)


@lru_cache(maxsize=64)
def _asked(registry: Registry, by: By) -> Question:
    return Question(registry, by, "")
