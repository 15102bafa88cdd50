"""Which connections wait for a next request, and which one makes room."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence

import httpcore
import httpx
import pytest

from citecheck.fetch.wire import limits
from citecheck.fetch.wire.dialling import Connection, Way
from citecheck.fetch.wire.proxies import Proxies
from citecheck.fetch.wire.transport import Transport


class Silent:
    """A connection that answers with nothing, and waits."""

    def __init__(self) -> None:
        self.expired = self.closed = False

    async def handle_async_request(self, _: httpcore.Request) -> httpcore.Response:
        return httpcore.Response(204)

    def is_idle(self) -> bool:
        return not self.closed

    def has_expired(self) -> bool:
        return self.expired

    async def aclose(self) -> None:
        self.closed = True


class Dialled:
    """A dialler that remembers whom it called, and what it handed out."""

    def __init__(self) -> None:
        self.calls: list[str] = []
        self.connections: list[Silent] = []

    async def dial(self, way: Way, *_: object) -> Connection:
        self.calls.append(way.host[0])
        self.connections.append(Silent())
        return self.connections[-1]


async def ask(transport: Transport, host: str) -> None:
    response = await transport.handle_async_request(httpx.Request("GET", f"http://{host}.example/"))
    await response.aclose()


def called(hosts: Sequence[str], most_kept: int, meanwhile: Callable[[Dialled], None] = lambda _: None) -> str:
    """Ask these hosts in turn; return whom a connection was made to."""
    dialler = Dialled()
    transport = Transport(dialler, Proxies(None), lambda _: True, most_kept)  # type: ignore[arg-type]

    async def run() -> None:
        for host in hosts:
            await ask(transport, host)
            meanwhile(dialler)
        await transport.aclose()

    asyncio.run(run())
    assert all(connection.closed for connection in dialler.connections)
    return "".join(dialler.calls)


@pytest.mark.parametrize(
    ("asked", "most_kept", "dialled"),
    [
        ("abcabc", 3, "abc"),
        ("abcabc", 2, "abcabc"),
        ("abaca", 2, "abc"),
        ("ababcb", 2, "abc"),
    ],
    ids=["all wait", "the oldest makes room", "one used again is not the oldest", "nor is another"],
)
def test_the_connection_that_waits_longest_makes_room(asked: str, most_kept: int, dialled: str) -> None:
    assert dialled == called(asked, most_kept)


def test_a_connection_that_expired_is_not_used_again() -> None:
    def expire(dialler: Dialled) -> None:
        dialler.connections[-1].expired = True

    assert "aa" == called("aa", 9, expire)


def test_two_connections_of_each_host_of_a_long_list_may_wait() -> None:
    assert limits.kept_at_once(128) >= min(400, (limits.most_open_files() - 16) // 2)
    assert 4 == limits.kept_at_once(1)
