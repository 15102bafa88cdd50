"""An exchange as a row of the cache, and back."""

from __future__ import annotations

import datetime
import hashlib
import json
from dataclasses import dataclass

from citecheck.biblio.urls import hide_passwords, resource
from citecheck.fetch.cache import bodies
from citecheck.fetch.cache.freshness import Outcome
from citecheck.fetch.cache.passwords import without_password
from citecheck.fetch.cache.understood import Understood
from citecheck.model.evidence import Exchange, Failure, FailureKind, Hop, Request, Response

DAMAGE = (ValueError, KeyError, TypeError, RecursionError, *bodies.FAULTS)

_MOST_HEADERS = 100
_LONGEST_HEADER = 2000


@dataclass(frozen=True, slots=True)
class History:
    """What the cache remembers of an address beyond its last answer; times are POSIX, `None` = never."""

    first_seen: float
    last_ok: float | None = None
    deaths: int = 0
    dead_since: float | None = None


@dataclass(frozen=True, slots=True)
class Record:
    """A remembered exchange: the outcome, when it was learnt, until when it holds, and the address's history.

    `understood` is what a reader made of the body, which need not be opened then: it is empty until somebody asks.
    """

    outcome: Outcome
    at: float
    seconds: float
    expires: float
    history: History
    understood: Understood | None = None

    def exchange(self, request: Request) -> Exchange:
        """Return the exchange as one that the cache answered."""
        at = datetime.datetime.fromtimestamp(self.at, datetime.UTC)
        return Exchange(
            request=request,
            outcome=self.outcome,
            at=at,
            seconds=self.seconds,
            attempts=0,
            cached=True,
            last_ok=self.last_ok,
        )

    @property
    def last_ok(self) -> datetime.datetime | None:
        """When the address was last seen alive."""
        seconds = self.history.last_ok
        return datetime.datetime.fromtimestamp(seconds, datetime.UTC) if seconds is not None else None


def key(request: Request) -> str:
    """Return what a request is remembered by: its normal address, and a digest of headers of its own.

    A password in the address shows as a keyed hash.
    """
    address = without_password(resource(request.url))
    if not request.headers:
        return address
    own = json.dumps(sorted((name.lower(), value) for name, value in request.headers))
    return f"{address} {hashlib.blake2b(own.encode(), digest_size=8).hexdigest()}"


def written(outcome: Outcome) -> str:
    """Write an outcome as JSON, without its body."""
    redirects = [[hop.url, hop.status, hop.location] for hop in outcome.redirects]
    match outcome:
        case Failure():
            facts: dict[str, object] = {
                "kind": outcome.kind.value,
                "url": outcome.url,
                "detail": outcome.detail,
                "redirects": redirects,
            }
            return hide_passwords(json.dumps(facts))
        case Response():
            headers = [[name, value[:_LONGEST_HEADER]] for name, value in outcome.headers[:_MOST_HEADERS]]
            facts = {
                "url": outcome.url,
                "status": outcome.status,
                "headers": headers,
                "complete": outcome.complete,
                "redirects": redirects,
                "address": outcome.address,
            }
            return hide_passwords(json.dumps(facts))


def recalled(facts_json: str, body: bytes | None) -> Outcome:
    """Read an outcome back, with the body that was kept of it; raise one of `DAMAGE` where the row is damaged."""
    facts = json.loads(facts_json)
    url, redirects = (
        _text(facts["url"]),
        tuple(Hop(_text(url), _number(n), _text(to)) for url, n, to in facts["redirects"]),
    )
    if "kind" in facts:
        return Failure(FailureKind(facts["kind"]), url, _text(facts["detail"]), redirects)
    return Response(
        url=url,
        status=_number(facts["status"]),
        headers=tuple((_text(name), _text(value)) for name, value in facts["headers"]),
        body=bodies.unpacked(body) if body else b"",
        complete=bool(facts["complete"]),
        redirects=redirects,
        address=facts["address"] and _text(facts["address"]),
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("a text was written here")
    return value


def _number(value: object) -> int:
    if not isinstance(value, int):
        raise TypeError("a number was written here")
    return value
