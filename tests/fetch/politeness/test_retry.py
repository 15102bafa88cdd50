"""When asking again can help, how often it is done, and how long is waited before."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest

from citecheck.fetch.politeness.retry import Budget, Outcome, Retrying, may_pass
from citecheck.model.evidence import Failure, FailureKind, Response
from tests.fetch import virtual_time

URL = "https://a.example/"
PASSING = {408, 425, 426, 429, 500, 502, 503, 504, 505, 520, 521, 522, 523, 524, 530}
LASTING = {
    "invalid-url", "unsupported-scheme", "forbidden-address", "host-not-found", "tls", "too-large", "redirect-loop",
    "too-many-redirects", "bad-redirect", "proxy", "host-parked", "rate-limited", "network-down", "offline", "excluded",
    "interrupted",
}  # fmt: skip


def response(status: int = 200, body: bytes = b"x", *, complete: bool = True, wait: str = "") -> Response:
    headers = (("retry-after", wait),) if wait else ()
    return Response(url=URL, status=status, body=body, complete=complete, headers=headers)


def failure(kind: str = "connection-refused") -> Failure:
    return Failure(FailureKind(kind), URL)


@pytest.mark.parametrize("status", [200, 204, 301, 401, 403, 404, 410, 501, 511, 599, *sorted(PASSING)])
def test_a_status_passes_or_lasts(status: int) -> None:
    assert (status in PASSING) == may_pass(response(status))


def test_an_empty_page_may_be_filled_next_time() -> None:
    assert may_pass(response(body=b""))
    assert not may_pass(response(body=b"", complete=False))
    assert not may_pass(response(204, b""))


@pytest.mark.parametrize("kind", FailureKind)
def test_a_fault_passes_or_lasts(kind: FailureKind) -> None:
    assert (kind.value not in LASTING) == may_pass(Failure(kind, URL))


def test_a_run_has_five_hundred_retries_and_a_host_twenty_four() -> None:
    assert (500, 24) == (Budget().for_run, Budget().for_host)


def test_a_host_cannot_spend_more_than_its_own_budget() -> None:
    budget = Budget(for_run=9, for_host=2)

    assert [True, True, False] == [budget.spend("a") for _ in range(3)]
    assert 7 == budget.for_run
    assert [True, True, False] == [budget.spend("b") for _ in range(3)]


def test_a_run_cannot_spend_more_than_its_budget() -> None:
    budget = Budget(for_run=3, for_host=2)

    assert [True, True, True, False] == [budget.spend(host) for host in "aabb"]
    assert 0 == budget.for_run


def test_retries_that_helped_are_given_back() -> None:
    budget = Budget(for_run=2, for_host=2)

    assert [True, True, False] == [budget.spend("a") for _ in range(3)]
    budget.give_back("a", 1)
    assert 1 == budget.for_run
    assert [True, False] == [budget.spend("a") for _ in range(2)]
    budget.give_back("new", 2)
    assert [True, True, False] == [budget.spend("new") for _ in range(3)]


class Asked:
    """Answers in turn, the last one for ever, and counts."""

    def __init__(self, *outcomes: Outcome) -> None:
        self.outcomes: Iterator[Outcome] = iter(outcomes)
        self.times = 0
        self.last = outcomes[0]

    async def __call__(self) -> Outcome:
        self.times += 1
        self.last = next(self.outcomes, self.last)
        return self.last


def ask(policy: Retrying, asked: Asked) -> Outcome:
    return asyncio.run(policy(asked, "a"))


def policy(retries: int = 2, *, timeout: float = 0.0, budget: Budget | None = None) -> Retrying:
    return Retrying(retries, timeout, 15.0, lambda: 0.0, budget or Budget())


@pytest.mark.parametrize("retries", [0, 1, 3])
def test_a_passing_fault_is_asked_again_so_often(retries: int) -> None:
    asked = Asked(failure())

    assert failure() == ask(policy(retries), asked)
    assert retries + 1 == asked.times


def test_asking_ends_with_an_answer_to_keep() -> None:
    asked = Asked(failure(), response(503), response())

    assert response() == ask(policy(5), asked)
    assert 3 == asked.times


def test_a_lasting_fault_is_not_asked_again() -> None:
    asked = Asked(failure("tls"), response())

    assert failure("tls") == ask(policy(), asked)
    assert 1 == asked.times


@pytest.mark.parametrize(("wait", "times"), [("0", 3), ("16", 1), ("3600", 1)])
def test_who_asks_for_longer_than_a_run_can_wait_is_not_asked_again(wait: str, times: int) -> None:
    asked = Asked(response(503, wait=wait))

    ask(policy(), asked)
    assert times == asked.times


def test_an_empty_budget_ends_asking() -> None:
    budget = Budget(for_run=1)  # and one for the address asked
    asked = Asked(failure())

    ask(policy(5, budget=budget), asked)
    assert (3, 0) == (asked.times, budget.for_run)


def test_what_did_not_help_is_spent_and_what_helped_is_not() -> None:
    budget = Budget(for_run=10)

    ask(policy(3, budget=budget), Asked(failure()))
    assert 8 == budget.for_run
    ask(policy(3, budget=budget), Asked(failure(), failure(), response()))
    assert 9 == budget.for_run


@pytest.mark.parametrize(
    ("attempt", "outcome", "least", "most"),
    [
        (1, failure(), 0.4, 0.8),
        (2, failure(), 0.8, 1.6),
        (3, failure(), 1.6, 3.2),
        (9, failure(), 2.5, 5.0),
        (1, response(503, wait="7"), 7.4, 7.8),
        (1, response(503), 0.4, 0.8),
    ],
)
def test_waits_grow_with_the_attempts_up_to_half_the_timeout(
    attempt: int, outcome: Outcome, least: float, most: float
) -> None:
    waits = [_wait(policy(timeout=10.0), attempt, outcome) for _ in range(200)]

    assert least <= min(waits) < least + (most - least) / 10
    assert most - (most - least) / 10 < max(waits) <= most


def _wait(retrying: Retrying, attempt: int, outcome: Outcome) -> float:
    from tenacity import AsyncRetrying, Future, RetryCallState

    state = RetryCallState(AsyncRetrying(), None, (), {})
    state.attempt_number, state.outcome = attempt, Future(attempt)
    state.outcome.set_result(outcome)
    return retrying._wait(state)


def test_without_an_outcome_only_the_attempts_count() -> None:
    from tenacity import AsyncRetrying, RetryCallState

    state = RetryCallState(AsyncRetrying(), None, (), {})
    state.attempt_number = 1

    assert 0.4 <= policy(timeout=10.0)._wait(state) <= 0.8


@pytest.mark.parametrize(("wait", "times"), [("15", 2), ("15.1", 1)])
def test_a_pause_is_waited_for_up_to_the_longest(wait: str, times: int) -> None:
    asked = Asked(response(503, wait=wait), response())

    virtual_time.run(policy(1)(asked, "a"))
    assert times == asked.times


def test_waits_of_a_policy_are_those_that_it_names() -> None:
    async def measure() -> float:
        await policy(1, timeout=10.0)(Asked(response(503, wait="7"), response()), "a")
        return virtual_time.now()

    assert 7.4 <= virtual_time.run(measure()) <= 7.8


def test_a_date_to_come_back_counts_from_the_clock() -> None:
    asked = Asked(response(503, wait="Thu, 01 Jan 1970 00:01:40 GMT"), response())

    async def measure() -> float:
        await Retrying(1, 0.0, 15.0, lambda: 90.0)(asked, "a")
        return virtual_time.now()

    assert 10.0 == virtual_time.run(measure())
