"""How long an answer is taken from the cache, by what it was; and whether it speaks of life or of death."""

from __future__ import annotations

import zlib
from typing import Final, Literal

from citecheck.model.evidence import Failure, FailureKind, Response

Sign = Literal["alive", "dead", "neither"]

_MINUTE: Final = 60.0
_HOUR: Final = 60 * _MINUTE
_DAY: Final = 24 * _HOUR

_STATUS_LIVES = {
    401: 6 * _HOUR,
    402: 6 * _HOUR,
    403: 6 * _HOUR,
    404: _DAY,
    410: 3 * _DAY,
    451: 3 * _DAY,
    429: 10 * _MINUTE,
}
_CLASS_LIVES = {2: 7 * _DAY, 3: _DAY, 4: _DAY, 5: 10 * _MINUTE, 9: 6 * _HOUR}  # 9: LinkedIn's 999
_FAULT_LIVES = {
    FailureKind.HOST_NOT_FOUND: _DAY,
    FailureKind.TLS: _HOUR,
    FailureKind.FORBIDDEN_ADDRESS: _HOUR,
    FailureKind.REDIRECT_LOOP: _HOUR,
    FailureKind.TOO_MANY_REDIRECTS: _HOUR,
    FailureKind.BAD_REDIRECT: _DAY,
    FailureKind.TOO_LARGE: _DAY,
}
_PASSING = 10 * _MINUTE
_SPREAD = 0.2  # answers of one day do not all expire on one day
_NEVER_KEPT = frozenset(
    {
        FailureKind.NETWORK_DOWN,
        FailureKind.OFFLINE,
        FailureKind.EXCLUDED,
        FailureKind.INTERRUPTED,
        FailureKind.PROXY,
        FailureKind.HOST_PARKED,
        FailureKind.RATE_LIMITED,
        FailureKind.INVALID_URL,
        FailureKind.UNSUPPORTED_SCHEME,
    }
)
_GONE = frozenset({404, 410})

Outcome = Response | Failure


LONGEST: Final = max(*_STATUS_LIVES.values(), *_CLASS_LIVES.values(), *_FAULT_LIVES.values()) * (1 + _SPREAD)
"""No answer holds longer (seconds): a row of a cache that says so was not written here."""


def is_kept(outcome: Outcome) -> bool:
    """Whether the outcome says something of the source that is worth keeping."""
    return isinstance(outcome, Response) or outcome.kind not in _NEVER_KEPT


def life(outcome: Outcome, key: str, *, gone: bool = False) -> float:
    """Return for how many seconds an outcome holds; the key spreads it by up to a fifth either way.

    `gone` of a success that shows no source, which holds no longer than the status that it should have had.
    """
    match outcome:
        case Response() if gone:
            seconds = _STATUS_LIVES[404]
        case Response(status=status):
            seconds = _STATUS_LIVES.get(status) or _CLASS_LIVES.get(status // 100, _HOUR)
        case Failure(kind=kind):
            seconds = _FAULT_LIVES.get(kind, _PASSING)
    place = zlib.crc32(key.encode("utf-8", "replace")) / 0xFFFFFFFF
    return seconds * (1 + _SPREAD * (2 * place - 1))


def sign(outcome: Outcome) -> Sign:
    """Say whether an outcome shows a source alive, dead, or neither."""
    match outcome:
        case Response(status=status):
            return "dead" if status in _GONE else "alive" if status < 400 else "neither"
        case Failure(kind=FailureKind.HOST_NOT_FOUND):
            return "dead"
        case Failure():
            return "neither"
