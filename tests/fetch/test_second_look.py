"""Dead means dead twice: what is asked for again before it is called broken, and what is not."""

from __future__ import annotations

import pytest

from citecheck.demo.web import Behaviour
from citecheck.model.evidence import AddressKind, Request, Response
from citecheck.model.page import PageKind
from tests.fetch.trips import Trip, take
from tests.web import behaviours as b
from tests.web.small_web import Web

ERROR = b.page("error")
PAGE = b.page("On the way to the south")


def kind(response: Response) -> PageKind:
    return next((one for one in PageKind if one.value.encode() in response.body), PageKind.WORK)


async def shown_kind(response: Response) -> PageKind:
    return kind(response)


def visit(*answers: Behaviour, address: AddressKind = AddressKind.CITED) -> Trip:
    with Web({"a.example": {"*": b.in_turn(*answers)}}) as web:
        return take(web, [Request("http://a.example/x", address=address)], kind=shown_kind)


@pytest.mark.parametrize("first", [ERROR, b.content(b"gone", status=410)])
def test_a_source_that_was_dead_for_a_moment_is_alive(first: Behaviour) -> None:
    exchange = visit(first, PAGE).only

    assert isinstance(exchange.outcome, Response)
    assert (200, 2) == (exchange.outcome.status, exchange.attempts)
    assert b"On the way" in exchange.outcome.body


@pytest.mark.parametrize(
    ("shown", "attempts"), [("error", 2), ("parked", 2), ("default", 2), ("login", 1), ("home", 1)]
)
def test_a_page_that_speaks_of_no_source_behind_a_success_is_dead_where_it_comes_twice(
    shown: str, attempts: int
) -> None:
    exchange = visit(b.page(shown)).only

    assert isinstance(exchange.outcome, Response)
    assert (shown, attempts) == (kind(exchange.outcome), exchange.attempts)


def test_an_error_page_seen_once_outweighs_a_second_look_that_fails() -> None:
    exchange = visit(ERROR, b.resetting).only

    assert isinstance(exchange.outcome, Response)
    assert kind(exchange.outcome) is PageKind.ERROR


def test_a_page_that_answers_is_asked_for_once() -> None:
    assert visit(PAGE).only.attempts == 1


def test_the_status_of_a_fault_is_no_death_whatever_its_page_says() -> None:
    assert visit(b.content(b"error", status=403)).only.attempts == 1


@pytest.mark.parametrize("address", [AddressKind.HANDLE, AddressKind.AGENCY])
def test_the_no_of_an_authority_is_not_asked_for_twice(address: AddressKind) -> None:
    assert visit(b.content(b'{"responseCode":100}', status=404), address=address).only.attempts == 1
