"""When asking again can help, and how long to wait before it: outcomes in, decisions out; tenacity carries them out."""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from tenacity import AsyncRetrying, RetryCallState, retry_if_result

from citecheck.fetch.politeness.rate_limits import retry_after
from citecheck.model.evidence import Failure, FailureKind, Response

_PASSING_STATUSES = frozenset({408, 425, 426, 429, 500, 502, 503, 504, 505, 520, 521, 522, 523, 524, 530})
_PASSING_FAULTS = frozenset(
    {
        FailureKind.DNS_FAILURE,
        FailureKind.REFUSED,
        FailureKind.RESET,
        FailureKind.CONNECT_TIMEOUT,
        FailureKind.READ_TIMEOUT,
        FailureKind.DEADLINE,
        FailureKind.TRUNCATED,
        FailureKind.EMPTY,
        FailureKind.PROTOCOL,
        FailureKind.NO_ROUTE,
    }
)
_FIRST_WAIT = 0.04  # shares of the timeout
_LONGEST_WAIT = 0.5

Outcome = Response | Failure


def may_pass(outcome: Outcome) -> bool:
    """Whether the same question may get a better answer soon."""
    match outcome:
        case Response(status=200, body=b"", complete=True):
            return True
        case Response(status=status):
            return status in _PASSING_STATUSES or outcome.limited
        case Failure(kind=kind):
            return kind in _PASSING_FAULTS


@dataclass(slots=True)
class Budget:
    """How many retries that did not help a run and a server may cost at most: some, and one more an address asked."""

    for_run: int = 500
    for_host: int = 24
    _asked: dict[str, int] = field(default_factory=dict)
    _spent: dict[str, int] = field(default_factory=dict)

    def grow(self, host: str) -> None:
        """Take note of one more address to ask a server for."""
        self.for_run += 1
        self._asked[host] = self._asked.get(host, 0) + 1

    def spend(self, host: str) -> bool:
        """Take one retry out of the budget; return whether there was one."""
        spent = self._spent.get(host, 0)
        if self.for_run <= 0 or spent >= self.for_host + self._asked.get(host, 0):
            return False
        self.for_run -= 1
        self._spent[host] = spent + 1
        return True

    def give_back(self, host: str, retries: int) -> None:
        """Put retries that helped back: their server is worth asking again."""
        self.for_run += retries
        self._spent[host] = self._spent.get(host, 0) - retries


@dataclass(frozen=True, slots=True)
class Retrying:
    """The policy of a run: `retries` more attempts, waits scaled by `timeout`, none longer than `longest_pause`."""

    retries: int
    timeout: float
    longest_pause: float
    clock: Callable[[], float]
    budget: Budget = field(default_factory=Budget)

    async def __call__(
        self, ask: Callable[[], Awaitable[Outcome]], host: str, worth_it: Callable[[], bool] = lambda: True
    ) -> Outcome:
        """Ask until the answer is one to keep, or it is not worth it any more; return the last outcome."""
        retries = 0
        self.budget.grow(host)
        first = [await ask()]
        if not may_pass(first[0]):
            return first[0]

        async def asked() -> Outcome:
            return first.pop() if first else await ask()

        def again(outcome: Outcome) -> bool:
            nonlocal retries
            can_help = may_pass(outcome) and worth_it() and self._pause(outcome) <= self.longest_pause
            worth = can_help and retries < self.retries and self.budget.spend(host)
            retries += worth
            return worth

        policy = AsyncRetrying(
            retry=retry_if_result(again),
            wait=self._wait,
        )
        outcome: Outcome = await policy(asked)
        if not may_pass(outcome):
            self.budget.give_back(host, retries)
        return outcome

    def _pause(self, outcome: Outcome) -> float:
        stated = outcome.header("retry-after") if isinstance(outcome, Response) else None
        return retry_after(stated, self.clock()) or 0.0

    def _wait(self, state: RetryCallState) -> float:
        outcome = state.outcome.result() if state.outcome else None
        pause = self._pause(outcome) if outcome else 0.0
        backoff = min(_FIRST_WAIT * 2.0**state.attempt_number, _LONGEST_WAIT) * self.timeout
        return pause + backoff * random.uniform(0.5, 1.0)  # noqa: S311 (jitter, not a secret)
