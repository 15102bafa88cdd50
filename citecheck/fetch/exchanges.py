"""Exchanges as they are made, joined where an address was asked twice, and weighed for what to do next."""

from __future__ import annotations

import datetime
from dataclasses import replace

from citecheck.fetch.cache.freshness import Outcome
from citecheck.model.evidence import Exchange, Failure, FailureKind, Request, Response

_KEPT_WAITING = 16 << 10  # bytes of a body: many addresses may wait at once
_UNASKED = frozenset({FailureKind.HOST_PARKED, FailureKind.RATE_LIMITED})


class LearntMeanwhileError(Exception):
    """The cache has come to know an answer while its question waited for a turn."""


def made(request: Request, outcome: Outcome, *, attempts: int, seconds: float = 0.0) -> Exchange:
    """Return the exchange that ends now."""
    now = datetime.datetime.now(datetime.UTC)
    return Exchange(request=request, outcome=outcome, at=now, seconds=seconds, attempts=attempts)


def joined(first: Exchange, second: Exchange) -> Exchange:
    """Return the second of two visits with what both of them cost, and what was known before."""
    attempts, seconds = first.attempts + second.attempts, first.seconds + second.seconds
    return replace(second, attempts=attempts, seconds=seconds, last_ok=first.last_ok)


def shortened(exchange: Exchange) -> Exchange:
    """Return what is kept of an exchange while its address waits to be asked again: the start of a long body."""
    outcome = exchange.outcome
    if isinstance(outcome, Failure) or len(outcome.body) <= _KEPT_WAITING:
        return exchange
    return replace(exchange, outcome=replace(outcome, body=outcome.body[:_KEPT_WAITING], complete=False))


def is_absent(outcome: Outcome) -> bool:
    """Whether there is no host of that name."""
    return isinstance(outcome, Failure) and outcome.kind is FailureKind.HOST_NOT_FOUND


def is_limited(outcome: Outcome) -> bool:
    """Whether a host asked for time, and may let us in at the end of the run."""
    if isinstance(outcome, Failure):
        return outcome.kind is FailureKind.RATE_LIMITED
    return outcome.limited or (outcome.status == 503 and outcome.header("retry-after") is not None)


def validators(response: Response) -> dict[str, str]:
    """Return the conditional headers by which a source may say that an answer of its still holds (RFC 9110 §13)."""
    stated = (("If-None-Match", response.header("etag")), ("If-Modified-Since", response.header("last-modified")))
    return {name: value for name, value in stated if value}


def refreshed(remembered: Response, answer: Response) -> Response:
    """Return what was remembered, as the source says that it still holds."""
    return replace(remembered, redirects=answer.redirects, address=answer.address)


def is_unasked(outcome: Outcome) -> bool:
    """Whether an address was not asked because of what its server did before."""
    return isinstance(outcome, Failure) and outcome.kind in _UNASKED
