"""Dead means dead twice: what is asked for again before it is called broken, and what is not."""

from __future__ import annotations

import pytest

from citecheck.demo.web import Behaviour
from citecheck.model.evidence import AddressKind, Request, Response
from tests.fetch.trips import Trip, take
from tests.web import behaviours as b
from tests.web.small_web import Web

ERROR = b.page("Page not found")
PAGE = b.page("On the way to the south")


def says_not_found(response: Response) -> bool:
    return b"not found" in response.body


def visit(*answers: Behaviour, address: AddressKind = AddressKind.CITED) -> Trip:
    with Web({"a.example": {"*": b.in_turn(*answers)}}) as web:
        return take(web, [Request("http://a.example/x", address=address)], gone=says_not_found)


@pytest.mark.parametrize("first", [ERROR, b.content(b"gone", status=410)])
def test_a_source_that_was_dead_for_a_moment_is_alive(first: Behaviour) -> None:
    exchange = visit(first, PAGE).only

    assert isinstance(exchange.outcome, Response)
    assert (200, 2) == (exchange.outcome.status, exchange.attempts)
    assert b"On the way" in exchange.outcome.body


def test_an_error_page_behind_a_success_is_dead_where_it_comes_twice() -> None:
    exchange = visit(ERROR).only

    assert isinstance(exchange.outcome, Response)
    assert says_not_found(exchange.outcome)
    assert exchange.attempts == 2


def test_an_error_page_seen_once_outweighs_a_second_look_that_fails() -> None:
    exchange = visit(ERROR, b.resetting).only

    assert isinstance(exchange.outcome, Response)
    assert says_not_found(exchange.outcome)


def test_a_page_that_answers_is_asked_for_once() -> None:
    assert visit(PAGE).only.attempts == 1


def test_the_status_of_a_fault_is_no_death_whatever_its_page_says() -> None:
    assert visit(b.content(b"not found", status=403)).only.attempts == 1


@pytest.mark.parametrize("address", [AddressKind.HANDLE, AddressKind.AGENCY])
def test_the_no_of_an_authority_is_not_asked_for_twice(address: AddressKind) -> None:
    assert visit(b.content(b'{"responseCode":100}', status=404), address=address).only.attempts == 1
