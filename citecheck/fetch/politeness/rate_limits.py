"""What a host says of its limits: `Retry-After`, `RateLimit` and its older and private spellings."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

from citecheck.expressions import expression

_NUMBER = expression(r"\d{1,12}(?:\.\d{1,6})?")
busy_statuses = frozenset({429, 503})
limiting_statuses = busy_statuses | {403}  # GitHub limits its readers by 403

_EPOCH = 1_000_000_000  # larger numbers are points in time, not seconds from now

_REMAINING = (
    "ratelimit-remaining",
    "x-ratelimit-remaining",
    "x-rate-limit-remaining",
)  # draft -03 to -06; GitHub; Twitter
_RESET = ("ratelimit-reset", "x-ratelimit-reset", "x-rate-limit-reset")
_LIMIT = ("x-rate-limit-limit", "x-ratelimit-limit")
_INTERVAL = ("x-rate-limit-interval", "x-ratelimit-interval")  # Crossref: `50` a `1s`
_AT_ONCE = ("x-concurrency-limit",)  # Crossref
_FIELD_REMAINING = expression(r"(?:\br|remaining)\s{0,3}=\s{0,3}(\d{1,9})")  # draft-ietf-httpapi-ratelimit-headers
_FIELD_RESET = expression(r"(?:\bt|reset)\s{0,3}=\s{0,3}(\d{1,9})")


@dataclass(frozen=True, slots=True)
class Limits:
    """A host's limits as it states them: seconds to stay away, seconds between requests, how many at once.

    `None` = not stated.
    """

    pause: float | None = None
    spacing: float | None = None
    at_once: int | None = None


def retry_after(value: str | None, now: float) -> float | None:
    """Read `Retry-After` as seconds from now, in both its forms (RFC 9110 §10.2.3); `now` is a POSIX time."""
    text = (value or "").strip()
    if match := _NUMBER.fullmatch(text):
        return float(match[0])
    if not text:
        return None
    from email.utils import parsedate_to_datetime

    try:
        date = parsedate_to_datetime(text)
        at = date if date.tzinfo else date.replace(tzinfo=datetime.UTC)  # asctime, and the zone `-0000`
        return max(0.0, at.timestamp() - now)
    except (ValueError, TypeError, OverflowError, IndexError):
        return None


def stated_limits(status: int, headers: Mapping[str, str], now: float) -> Limits:
    """Read what an answer says of its host's limits; some send `Retry-After` with every answer, and do not mean it."""
    pause = retry_after(headers.get("retry-after"), now) if status in limiting_statuses else None
    remaining, reset = _window(headers, now)
    if remaining == 0 and reset is not None:
        pause = max(pause or 0.0, reset)
    at_once = _first(headers, _AT_ONCE)
    return Limits(pause, _spacing(headers, remaining, reset), max(1, int(at_once)) if at_once is not None else None)


def _window(headers: Mapping[str, str], now: float) -> tuple[float | None, float | None]:
    field = headers.get("ratelimit", "")
    remaining = _first(headers, _REMAINING)
    reset = _first(headers, _RESET)
    if match := _FIELD_REMAINING.search(field):
        remaining = float(match[1])
    if match := _FIELD_RESET.search(field):
        reset = float(match[1])
    if reset is not None and reset > _EPOCH:
        reset = max(0.0, reset - now)
    return remaining, reset


def _spacing(headers: Mapping[str, str], remaining: float | None, reset: float | None) -> float | None:
    limit, interval = _first(headers, _LIMIT), _first(headers, _INTERVAL)
    if limit and interval:
        return interval / limit
    if remaining and reset and remaining < 20:
        return reset / remaining
    return None


def _first(headers: Mapping[str, str], names: tuple[str, ...]) -> float | None:
    for name in names:
        if match := _NUMBER.match(headers.get(name, "").strip()):
            return float(match[0])
    return None
