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
_MOST_REFUSED = 5  # addresses in a row that got no more than that from a host that does not mean us alone
_MOST_PUT_OFF = 3  # addresses in a row where the host says when to come again
_MOST_FAULTY = 10  # addresses in a row that got a fault of the server: some answer so for a page that is not there
_MOST_CUT = 25  # addresses in a row that got no answer but the end of the connection: walls do that to single ones
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
_CUT = frozenset({FailureKind.RESET, FailureKind.EMPTY})
_CERTAIN = frozenset({FailureKind.HOST_NOT_FOUND, FailureKind.TLS, FailureKind.FORBIDDEN_ADDRESS})


@dataclass(slots=True)
class _Record:
    unconnected: int = 0
    silent: set[str] = field(default_factory=set)
    busy: int = 0
    refused: set[str] = field(default_factory=set)
    faulty: set[str] = field(default_factory=set)
    cut: set[str] = field(default_factory=set)
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
        if record is None or record.last is None or not self.is_open(url):
            return
        if record.last.kind in _CERTAIN:
            raise record.last
        if record.last.kind is FailureKind.RATE_LIMITED:
            raise Fault(FailureKind.RATE_LIMITED, f"not asked: {record.last.detail}")
        raise Fault(FailureKind.HOST_PARKED, f"not asked, because its host failed before: {record.last.detail}")

    def answered(self, url: str, status: int, *, limited: bool = False, put_off: bool = False) -> None:
        """Forget the failures of an origin that answered; count it where it was too busy to, limits us, or is broken.

        `put_off` says that it told when to come again.
        """
        origin = _origin(url)
        if status in busy_statuses or limited:
            self._count_busy(self._records.setdefault(origin, _Record()), url, status, limited, put_off)
            return
        before = self._records.pop(origin, None)
        if 500 <= status < 600:
            record = self._records[origin] = _Record(faulty={*(before.faulty if before else ()), url})
            if len(record.faulty) >= _MOST_FAULTY:
                self._open(record, Fault(FailureKind.HOST_PARKED, _again_and_again(status)))

    def sent_away(self, url: str, seconds: float) -> None:
        """Leave an origin alone that asked us to stay away for longer than a run can wait."""
        record = self._records.setdefault(_origin(url), _Record())
        record.last = Fault(FailureKind.RATE_LIMITED, f"it asked us to stay away for {seconds:.0f} s")
        record.open_until = record.away_until = self.clock() + seconds

    def pauses(self) -> dict[str, float]:
        """Return for how many seconds each origin has asked us to stay away still."""
        now = self.clock()
        return {origin: one.away_until - now for origin, one in self._records.items() if one.away_until > now}

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

    def is_open(self, url: str) -> bool:
        """Whether an address would be refused without being asked."""
        record = self._records.get(_origin(url))
        return record is not None and record.last is not None and self.clock() < record.open_until

    def failed(self, url: str, fault: Fault) -> None:
        """Count a failure; open the breaker when it was one too many."""
        if fault.kind not in _UNCONNECTED | _SILENT | _CUT:
            return
        record = self._records.setdefault(_origin(url), _Record())
        if fault.kind in _CUT:
            record.cut.add(url)
            if len(record.cut) >= _MOST_CUT:
                self._open(record, fault)
            return
        record.last = fault
        if fault.kind in _SILENT:
            record.silent.add(url)
        else:
            record.unconnected += 1
        if record.unconnected >= _MOST_UNCONNECTED or len(record.silent) >= _MOST_SILENT:
            self._open(record, fault)

    def _count_busy(self, record: _Record, url: str, status: int, limited: bool, put_off: bool) -> None:
        record.busy += 1
        record.refused.add(url)
        most_addresses = _MOST_PUT_OFF if put_off else _MOST_BUSY if limited else _MOST_REFUSED
        if record.busy >= _MOST_BUSY or len(record.refused) >= most_addresses:
            kind = FailureKind.RATE_LIMITED if limited or put_off else FailureKind.HOST_PARKED
            self._open(record, record.last or Fault(kind, _again_and_again(status)))

    def _open(self, record: _Record, because: Fault) -> None:
        record.last = because
        record.open_until = max(record.open_until, self.clock() + self.timeout * _COOLING)


def _again_and_again(status: int) -> str:
    return f"it answered {status} time and again"


def _origin(url: str) -> str:
    address = split(url)
    return f"{address.scheme}://{address.host}:{address.port_number}"
