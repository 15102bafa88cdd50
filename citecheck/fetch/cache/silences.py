"""Since when an address has given no usable answer: a moment of each run that met none, until an answer comes."""

from __future__ import annotations

import datetime
from typing import Any, Final

from citecheck.fetch.cache.writing import Statement
from citecheck.judging.outcomes import OF_FAILURE, of_status
from citecheck.model.evidence import MAY_BE_OUR_NETWORK, Exchange, Failure, Response, Silence, Visit
from citecheck.model.page import PageKind
from citecheck.model.verdict import Verdict

RECALL: Final = "SELECT min(at), max(at), count(*) FROM moments WHERE key = ?"
_NOTE = "INSERT OR IGNORE INTO moments (key, at, outcome) VALUES (:key, :at, :outcome)"
_FORGET = "DELETE FROM moments WHERE key = :key"


def is_silent(visit: Visit) -> bool:
    """Whether a visit brought no usable answer, which proves neither that the source is there nor that it is not."""
    match visit.exchange.outcome:
        case Failure(kind=kind):
            return OF_FAILURE[kind].verdict is Verdict.UNREACHABLE
        case Response(status=status):
            said, page = of_status(status), visit.page
            if said is not None:
                return said.verdict is Verdict.UNREACHABLE
            return page is not None and (page.passing or page.kind is PageKind.EMPTY)


def is_held_against(visit: Visit, network: str) -> bool:
    """Whether the silence is the source's own, and not perhaps that of our network."""
    outcome = visit.exchange.outcome
    return isinstance(outcome, Response) or outcome.kind not in MAY_BE_OUR_NETWORK or network == "up"


def statements(key: str, exchange: Exchange, *, silent: bool) -> tuple[Statement, ...]:
    """Return what notes a silence, or forgets one that an answer has ended; a failure that is neither leaves it."""
    outcome = exchange.outcome
    if silent:
        word = outcome.kind.value if isinstance(outcome, Failure) else str(outcome.status)
        return ((_NOTE, {"key": key, "at": exchange.at.timestamp(), "outcome": word}),)
    return ((_FORGET, {"key": key}),) if isinstance(outcome, Response) else ()


def recalled(row: tuple[Any, ...]) -> Silence | None:
    """Read a silence from its first and last moment, and how many there are; `None` where there is none."""
    try:
        first, last = (datetime.datetime.fromtimestamp(moment, datetime.UTC) for moment in row[:2])
    except (TypeError, ValueError, OverflowError, OSError):
        return None
    return Silence(first, last, row[2])
