"""A breaker an origin: after some failures in a row it is not asked for a while.

So a dead host cannot hold up a run.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from citecheck.biblio.urls import split
from citecheck.fetch.politeness.rate_limits import busy_statuses
from citecheck.fetch.wire.faults import Fault
from citecheck.model.evidence import FailureKind

_MOST_UNCONNECTED = 3  # attempts in a row without a connection
_MOST_SILENT = 5  # addresses in a row that took the connection and gave no answer: a slow page is not a dead host
_MOST_BUSY = 10  # answers in a row that say no more than "too busy"
_COOLING = 3.0  # times the timeout
_UNCONNECTED = frozenset(
    {
        FailureKind.CONNECT_TIMEOUT,
        FailureKind.REFUSED,
        FailureKind.NO_ROUTE,
        FailureKind.DNS_FAILURE,
        FailureKind.HOST_NOT_FOUND,
        FailureKind.TLS,
        FailureKind.FORBIDDEN_ADDRESS,
    }
)
_SILENT = frozenset({FailureKind.READ_TIMEOUT, FailureKind.DEADLINE})
_CERTAIN = frozenset({FailureKind.HOST_NOT_FOUND, FailureKind.TLS, FailureKind.FORBIDDEN_ADDRESS})


@dataclass(slots=True)
class _Record:
    unconnected: int = 0
    silent: set[str] = field(default_factory=set)
    busy: int = 0
    last: Fault | None = None
    open_until: float = 0.0
    away_until: float = 0.0


@dataclass(slots=True)
class Circuits:
    """The breakers of one run; `clock` counts seconds."""

    timeout: float
    clock: Callable[[], float]
    _records: dict[str, _Record] = field(default_factory=dict)

    def check(self, url: str) -> None:
        """Raise the Fault that an address of an origin taken for dead gets without being asked."""
        record = self._records.get(_origin(url))
        if record is None or record.last is None or self.clock() >= record.open_until:
            return
        if record.last.kind in _CERTAIN:
            raise record.last
        if record.last.kind is FailureKind.RATE_LIMITED:
            raise Fault(FailureKind.RATE_LIMITED, f"not asked: {record.last.detail}")
        raise Fault(FailureKind.HOST_PARKED, f"not asked, because its host failed before: {record.last.detail}")

    def answered(self, url: str, status: int, *, limited: bool = False) -> None:
        """Forget the failures of an origin that answered; count it where it was too busy to, or limits us."""
        if status not in busy_statuses and not limited:
            self._records.pop(_origin(url), None)
            return
        record = self._records.setdefault(_origin(url), _Record())
        record.busy += 1
        if record.busy >= _MOST_BUSY:
            kind = FailureKind.RATE_LIMITED if limited else FailureKind.HOST_PARKED
            record.last = record.last or Fault(kind, f"it answered {status} time and again")
            record.open_until = max(record.open_until, self.clock() + self.timeout * _COOLING)

    def sent_away(self, url: str, seconds: float) -> None:
        """Leave an origin alone that asked us to stay away for longer than a run can wait."""
        record = self._records.setdefault(_origin(url), _Record())
        record.last = Fault(FailureKind.RATE_LIMITED, f"it asked us to stay away for {seconds:.0f} s")
        record.open_until = record.away_until = self.clock() + seconds

    def try_again(self, url: str) -> None:
        """Let an origin that limited us show whether it still does: one more answer that says so is enough."""
        record = self._records.get(_origin(url))
        if record is not None:
            record.busy, record.open_until = _MOST_BUSY - 1, record.away_until

    def forget(self, url: str) -> None:
        """Give an origin a clean record."""
        self._records.pop(_origin(url), None)

    def sent_away_for(self, url: str) -> float:
        """Return for how many seconds an origin asked us to stay away still."""
        record = self._records.get(_origin(url))
        return max(0.0, record.away_until - self.clock()) if record else 0.0

    def failed(self, url: str, fault: Fault) -> None:
        """Count a failure; open the breaker when it was one too many."""
        if fault.kind not in _UNCONNECTED | _SILENT:
            return
        record = self._records.setdefault(_origin(url), _Record())
        record.last = fault
        if fault.kind in _SILENT:
            record.silent.add(url)
        else:
            record.unconnected += 1
        if record.unconnected >= _MOST_UNCONNECTED or len(record.silent) >= _MOST_SILENT:
            record.open_until = self.clock() + self.timeout * _COOLING


def _origin(url: str) -> str:
    address = split(url)
    return f"{address.scheme}://{address.host}:{address.port_number}"
