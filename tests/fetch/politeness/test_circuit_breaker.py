"""When a host is taken for dead, for how long, and what those are told who ask meanwhile."""

from __future__ import annotations

import pytest

from citecheck.fetch.politeness.circuit_breaker import Circuits
from citecheck.fetch.wire.faults import Fault
from citecheck.model.evidence import FailureKind

HERE = "https://a.example/1"


class Clock:
    """Counts the seconds that a test says have passed."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def circuits() -> tuple[Circuits, Clock]:
    clock = Clock()
    return Circuits(timeout=10.0, clock=clock), clock


def told(breakers: Circuits, url: str = HERE) -> tuple[FailureKind, str] | None:
    try:
        breakers.check(url)
    except Fault as fault:
        return fault.kind, fault.detail
    return None


def fail(breakers: Circuits, kind: FailureKind, times: int, url: str = HERE) -> None:
    for number in range(times):
        breakers.failed(f"{url}{number}", Fault(kind, "it was so"))


UNCONNECTED = ("connect-timeout", "connection-refused", "no-route", "dns-failure")
CERTAIN = ("host-not-found", "tls", "forbidden-address")
NO_MATTER = ("connection-reset", "protocol", "truncated", "empty", "too-large", "redirect-loop")


@pytest.mark.parametrize("kind", UNCONNECTED)
def test_three_attempts_without_a_connection_park_a_host(kind: str) -> None:
    breakers, _ = circuits()

    fail(breakers, FailureKind(kind), 2)
    assert told(breakers) is None
    fail(breakers, FailureKind(kind), 1)
    assert told(breakers) == (FailureKind.HOST_PARKED, "not asked, because its host failed before: it was so")


@pytest.mark.parametrize("kind", CERTAIN)
def test_a_certain_fault_is_told_as_it_was(kind: str) -> None:
    breakers, _ = circuits()

    fail(breakers, FailureKind(kind), 3)
    assert told(breakers) == (FailureKind(kind), "it was so")


@pytest.mark.parametrize("kind", ["read-timeout", "deadline"])
def test_five_silent_addresses_park_a_host(kind: str) -> None:
    breakers, _ = circuits()

    fail(breakers, FailureKind(kind), 4)
    assert told(breakers) is None
    fail(breakers, FailureKind(kind), 5)
    assert told(breakers) is not None


def test_one_silent_address_asked_again_parks_no_host() -> None:
    breakers, _ = circuits()

    for _ in range(9):
        breakers.failed(HERE, Fault(FailureKind.READ_TIMEOUT, "slow"))
    assert told(breakers) is None


@pytest.mark.parametrize("kind", NO_MATTER)
def test_a_faulty_answer_parks_no_host(kind: str) -> None:
    breakers, _ = circuits()

    fail(breakers, FailureKind(kind), 20)
    assert told(breakers) is None


@pytest.mark.parametrize("status", [429, 503])
def test_ten_busy_answers_park_a_host(status: int) -> None:
    breakers, _ = circuits()

    for _ in range(9):
        breakers.answered(HERE, status)
    assert told(breakers) is None
    breakers.answered(HERE, status)
    parked = f"not asked, because its host failed before: it answered {status} time and again"
    assert told(breakers) == (FailureKind.HOST_PARKED, parked)


@pytest.mark.parametrize("status", [200, 404, 500])
def test_any_other_answer_forgets_the_failures(status: int) -> None:
    breakers, _ = circuits()

    fail(breakers, FailureKind.REFUSED, 2)
    breakers.answered(HERE, status)
    fail(breakers, FailureKind.REFUSED, 2)
    assert told(breakers) is None
    breakers.answered("https://b.example/", 200)
    fail(breakers, FailureKind.REFUSED, 1)
    assert told(breakers) is not None


def test_a_busy_answer_forgets_nothing() -> None:
    breakers, _ = circuits()

    fail(breakers, FailureKind.REFUSED, 2)
    breakers.answered(HERE, 503)
    fail(breakers, FailureKind.REFUSED, 1)
    assert told(breakers) is not None


def test_a_parked_host_is_asked_again_after_three_times_the_timeout() -> None:
    breakers, clock = circuits()

    fail(breakers, FailureKind.REFUSED, 3)
    clock.now += 29.9
    assert told(breakers) is not None
    clock.now = 130.0
    assert told(breakers) is None


def test_a_busy_host_is_asked_again_after_three_times_the_timeout() -> None:
    breakers, clock = circuits()

    for _ in range(10):
        breakers.answered(HERE, 503)
    clock.now += 29.9
    assert told(breakers) is not None
    clock.now = 130.0
    assert told(breakers) is None


def test_a_host_that_sent_us_away_is_asked_again_when_it_said() -> None:
    breakers, clock = circuits()

    breakers.sent_away(HERE, 3600.4)
    told_so = "not asked: it asked us to stay away for 3600 s"
    assert told(breakers) == (FailureKind.RATE_LIMITED, told_so)
    clock.now += 3600.3
    assert told(breakers) is not None
    clock.now += 0.2
    assert told(breakers) is None


def test_busy_answers_do_not_shorten_the_time_to_stay_away() -> None:
    breakers, clock = circuits()

    breakers.sent_away(HERE, 3600)
    for _ in range(10):
        breakers.answered(HERE, 429)
    clock.now += 3000
    parked = told(breakers)
    assert parked is not None
    assert "stay away" in parked[1]


def test_a_breaker_is_of_an_origin() -> None:
    breakers, _ = circuits()

    fail(breakers, FailureKind.REFUSED, 3)
    assert told(breakers, "https://a.example:443/other") is not None
    assert told(breakers, "http://a.example/1") is None
    assert told(breakers, "https://a.example:8443/1") is None
    assert told(breakers, "https://b.example/1") is None


@pytest.mark.parametrize("status", [403, 429])
def test_ten_answers_of_a_host_that_limits_us_are_told_as_its_limit(status: int) -> None:
    breakers, _ = circuits()

    for _ in range(9):
        breakers.answered(HERE, status, limited=True)
    assert told(breakers) is None
    breakers.answered(HERE, status, limited=True)
    assert told(breakers) == (FailureKind.RATE_LIMITED, f"not asked: it answered {status} time and again")


def test_a_host_that_is_given_a_clean_record_is_asked_again() -> None:
    breakers, _ = circuits()
    other = "https://b.example/1"

    fail(breakers, FailureKind.REFUSED, 3)
    fail(breakers, FailureKind.REFUSED, 3, other)
    breakers.forget(HERE)
    assert told(breakers) is None
    assert told(breakers, other) is not None
    breakers.forget("https://c.example/")


def test_how_long_a_host_asked_to_be_left_alone_is_told() -> None:
    breakers, clock = circuits()

    assert breakers.sent_away_for(HERE) == 0.0
    breakers.sent_away(HERE, 60.0)
    clock.now += 20.0
    assert breakers.sent_away_for(HERE) == 40.0
    assert breakers.sent_away_for("https://b.example/1") == 0.0
    clock.now += 50.0
    assert breakers.sent_away_for(HERE) == 0.0


def test_a_host_that_we_leave_alone_of_ourselves_did_not_ask_for_it() -> None:
    breakers, _ = circuits()

    for _ in range(10):
        breakers.answered(HERE, 429, limited=True)
    assert told(breakers) is not None
    assert breakers.sent_away_for(HERE) == 0.0


@pytest.mark.parametrize("busy", [1, 10])
def test_a_host_that_is_tried_again_is_left_alone_after_one_more_limit(busy: int) -> None:
    breakers, _ = circuits()

    breakers.try_again(HERE)
    for _ in range(busy):
        breakers.answered(HERE, 429, limited=True)
    breakers.try_again(HERE)
    assert told(breakers) is None
    breakers.answered(HERE, 429, limited=True)
    assert told(breakers) == (FailureKind.RATE_LIMITED, "not asked: it answered 429 time and again")


def test_a_host_that_asked_to_be_left_alone_is_not_tried_again_before() -> None:
    breakers, _ = circuits()

    breakers.sent_away(HERE, 60.0)
    breakers.try_again(HERE)
    assert told(breakers) is not None


def test_faults_of_a_host_that_sent_us_away_are_told_by_the_last() -> None:
    breakers, _ = circuits()

    breakers.answered(HERE, 503)
    fail(breakers, FailureKind.REFUSED, 3)
    for _ in range(9):
        breakers.answered(HERE, 503)
    assert told(breakers) == (FailureKind.HOST_PARKED, "not asked, because its host failed before: it was so")


BUSY = FailureKind.HOST_PARKED, "not asked, because its host failed before: it answered 503 time and again"
BROKEN = FailureKind.HOST_PARKED, "not asked, because its host failed before: it answered 500 time and again"
LIMITED = FailureKind.RATE_LIMITED, "not asked: it answered 503 time and again"


@pytest.mark.parametrize(
    ("status", "put_off", "most", "then"),
    [(503, False, 5, BUSY), (503, True, 3, LIMITED), (500, False, 10, BROKEN)],
)
def test_some_addresses_in_a_row_that_get_no_page_park_a_host(
    status: int, put_off: bool, most: int, then: tuple[FailureKind, str]
) -> None:
    breakers, clock = circuits()

    for number in range(most - 1):
        breakers.answered(f"{HERE}/{number}", status, put_off=put_off)
    assert (told(breakers), breakers.is_open(HERE)) == (None, False)
    breakers.answered(HERE, status, put_off=put_off)
    assert (told(breakers), breakers.is_open(HERE)) == (then, True)
    clock.now += 30.0
    assert (told(breakers), breakers.is_open(HERE)) == (None, False)


@pytest.mark.parametrize("status", [500, 502, 503])
def test_a_page_between_the_faults_of_a_server_parks_nobody(status: int) -> None:
    breakers, _ = circuits()

    for number in range(40):
        breakers.answered(f"{HERE}/{number}", 200 if number % 4 == 3 else status)
    assert told(breakers) is None


def test_a_status_that_is_no_fault_of_the_server_parks_nobody() -> None:
    breakers, _ = circuits()

    for number in range(40):
        breakers.answered(f"{HERE}/{number}", 999)
    assert told(breakers) is None


def test_nine_addresses_of_a_host_that_limits_us_do_not_park_it() -> None:
    breakers, _ = circuits()

    for number in range(9):
        breakers.answered(f"{HERE}/{number}", 429, limited=True)
    assert told(breakers) is None


@pytest.mark.parametrize("kind", ["connection-reset", "empty"])
def test_a_host_that_only_hangs_up_is_parked_after_many_addresses(kind: str) -> None:
    breakers, _ = circuits()

    fail(breakers, FailureKind(kind), 24)
    fail(breakers, FailureKind(kind), 24)
    assert told(breakers) is None
    fail(breakers, FailureKind(kind), 25)
    assert told(breakers) == (FailureKind.HOST_PARKED, "not asked, because its host failed before: it was so")
    breakers.answered(HERE, 200)
    assert told(breakers) is None
