"""One connection: when it may be used again, and when not."""

from __future__ import annotations

import asyncio
from typing import Any

import httpcore
import pytest

from citecheck.fetch.wire.http1.connection import Http1Connection

ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"


class Wire(httpcore.AsyncNetworkStream):
    """A stream that gives out what was sent, and says whether more has come."""

    def __init__(self, sent: bytes) -> None:
        self.sent = sent
        self.more_has_come = False
        self.closed = False

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109 (httpcore's signature)
        part, self.sent = self.sent[:max_bytes], self.sent[max_bytes:]
        return part

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109 (the same)
        """Take it."""

    async def aclose(self) -> None:
        self.closed = True

    def get_extra_info(self, info: str) -> Any:
        return self.more_has_come if info == "is_readable" else None


def after_an_answer(wire: Wire, *, idle_seconds: float = 60.0) -> Http1Connection:
    async def ask() -> Http1Connection:
        connection = Http1Connection(wire, idle_seconds)
        response = await connection.handle_async_request(httpcore.Request("GET", "http://a.example/"))
        assert await response.aread() == b"ok"
        await response.aclose()
        return connection

    return asyncio.run(ask())


def test_a_connection_read_to_its_end_waits_for_a_next_request() -> None:
    wire = Wire(ANSWER)
    connection = after_an_answer(wire)

    assert connection.is_idle()
    assert not connection.has_expired()
    assert not wire.closed


def test_a_connection_that_was_sent_what_nobody_asked_for_is_not_used_again() -> None:
    wire = Wire(ANSWER)
    connection = after_an_answer(wire)
    wire.more_has_come = True

    assert connection.has_expired()


@pytest.mark.parametrize(("sent", "idle_seconds"), [(ANSWER + b"HTTP/1.1 404 Not Found\r\n", 60.0), (ANSWER, 0.0)])
def test_a_connection_with_bytes_left_over_or_no_time_to_wait_is_dropped(sent: bytes, idle_seconds: float) -> None:
    wire = Wire(sent)
    connection = after_an_answer(wire, idle_seconds=idle_seconds)

    assert not connection.is_idle()
    assert wire.closed
