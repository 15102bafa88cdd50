"""What a connection carries from one answer to the next: nothing."""

from __future__ import annotations

import asyncio

import httpx
import pytest

from citecheck.demo.web import Behaviour, Keep, Request, Script
from citecheck.demo.web.wire import head
from citecheck.fetch.client import Fetcher
from citecheck.model.evidence import Response
from citecheck.model.settings import Settings
from tests.fetch.trips import NOBODY, Trip, never_enough, take
from tests.web import behaviours as b
from tests.web.small_web import Web

FOREIGN = head(404, body_length=9) + b"not found"
PATHS = range(6)


def page(number: str) -> bytes:
    return f"<title>Page {number}</title>".encode()


def followed_by(beyond: bytes) -> Behaviour:
    """Answer each path with a page of its own, bytes beyond its length, and an open connection."""

    def behave(request: Request) -> Script:
        body = page(request.path)
        return (head(200, body_length=len(body), content_type="text/html") + body + beyond, Keep())

    return behave


def moved_with_a_body(request: Request) -> Script:
    """Redirect with a length of nothing, and a body all the same."""
    if request.path.startswith("/new"):
        return (head(200, body_length=9) + b"it is new", Keep())
    return (head(302, body_length=0, location=f"/new{request.path}") + b"<p>moved</p>" + FOREIGN, Keep())


def closing_unsaid(request: Request) -> Script:
    body = page(request.path)
    return (head(200, body_length=len(body)) + body,)


def visits(behaviour: Behaviour) -> tuple[Trip, int]:
    with Web({"a.example": {"*": behaviour}}) as web:
        trip = take(web, [f"http://a.example/{number}" for number in PATHS], per_host=1)
        return trip, web.connections


BEYOND = {
    "another answer": FOREIGN,
    "an answer of success": head(200, body_length=7) + b"another",
    "markup": b"<p>and more</p>",
    "a line break": b"\r\n",
}


@pytest.mark.parametrize("name", BEYOND)
def test_bytes_beyond_an_answer_are_no_answer_to_the_next_question(name: str) -> None:
    trip, connections = visits(followed_by(BEYOND[name]))
    outcomes = [exchange.outcome for exchange in trip.exchanges]

    assert [isinstance(one, Response) and (one.status, one.body) for one in outcomes] == [
        (200, page(f"/{number}")) for number in PATHS
    ]
    assert connections == len(PATHS)


def test_a_body_behind_a_redirect_of_no_length_is_no_answer_to_the_next_question() -> None:
    trip, _ = visits(moved_with_a_body)
    outcomes = [exchange.outcome for exchange in trip.exchanges]

    assert [isinstance(one, Response) and one.body for one in outcomes] == [b"it is new"] * len(PATHS)


def test_a_connection_with_nothing_left_over_is_kept() -> None:
    _, connections = visits(followed_by(b""))

    assert connections == 1


def test_a_connection_closed_without_a_word_costs_no_second_attempt() -> None:
    trip, _ = visits(closing_unsaid)

    assert [exchange.attempts for exchange in trip.exchanges] == [1] * len(PATHS)


def test_an_interim_answer_is_not_the_answer() -> None:
    early = b"HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n" * 3
    with Web({"a.example": {"*": b.raw(early + head(200, body_length=2) + b"ok")}}) as web:
        outcome = take(web, ["http://a.example/"]).only.outcome

    assert isinstance(outcome, Response)
    assert (outcome.status, outcome.body) == (200, b"ok")


@pytest.mark.parametrize(
    "sent", [b"HTTP/1.1 100 Continue\r\n\r\n" * 30, b"HTTP/1.1 101 Switching\r\n\r\n\x81\x05hello"]
)
def test_an_answer_that_never_comes_is_a_fault_of_protocol(sent: bytes) -> None:
    with Web({"a.example": {"*": b.raw(sent)}}) as web:
        outcome = take(web, ["http://a.example/"], retries=0).only.outcome

    assert not isinstance(outcome, Response)
    assert outcome.kind == "protocol"


def test_who_asks_hears_when_a_request_goes_out_over_a_new_connection_and_over_a_kept_one() -> None:
    async def ask(web: Web) -> list[str]:
        heard = list[str]()
        async with Fetcher(Settings(hosts=web.hosts), never_enough, probed=NOBODY) as fetcher:
            for number in range(2):
                extensions = {"sent": lambda number=number: heard.append(f"{number} after {len(web.requests)}")}
                asked = httpx.Request("GET", f"http://a.example/{number}", extensions=extensions)
                answer = await fetcher._means.transport.handle_async_request(asked)
                await answer.aread()
        return heard

    with Web({"a.example": {"*": b.content(page("/1"))}}) as web:
        assert ["0 after 0", "1 after 1"] == asyncio.run(ask(web))
