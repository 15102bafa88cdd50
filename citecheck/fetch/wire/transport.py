"""The transport beneath httpx: connections kept an origin, each with the proxy that leads there."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field

import httpcore
import httpx

from citecheck.fetch.wire.dialling import Connection, Dialler, Way, authorisation
from citecheck.fetch.wire.fault_names import fault
from citecheck.fetch.wire.limits import most_kept
from citecheck.fetch.wire.proxies import Proxies
from citecheck.model.evidence import FailureKind

_STALE = frozenset({FailureKind.EMPTY, FailureKind.RESET, FailureKind.PROTOCOL})
_PORTS = {"http": 80, "https": 443}


@dataclass(slots=True)
class Transport(httpx.AsyncBaseTransport):
    """Sends requests as httpx makes them; errors pass as they are, for `faults` to name.

    A request with the extension `http2` offers HTTP/2, and calls what it has as `sent` when it goes out. `direct` tells
    the hosts that no proxy leads to; `most_kept` connections wait for a next request.
    """

    dialler: Dialler
    proxies: Proxies
    direct: Callable[[str], bool]
    most_kept: int = most_kept
    _kept: dict[Way, list[Connection]] = field(default_factory=dict)  # the way that was used last stands last
    _waiting: int = 0

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request on a kept connection, else on a new one; a kept one that went stale gets no second chance."""
        way, proxy = self._way(request)
        message = _message(request, way, proxy)
        kept = await self._take(way)
        if kept is not None:
            try:
                return await self._ask(kept, way, message, request)
            except Exception as error:
                if fault(error).kind not in _STALE:
                    raise
        connect_timeout = request.extensions.get("timeout", {}).get("connect")
        return await self._ask(await self.dialler.dial(way, proxy, connect_timeout), way, message, request)

    def proxy(self, scheme: str, host: str) -> httpcore.Proxy | None:
        """Return the proxy that leads to a host; pinned hosts are always asked directly."""
        return None if self.direct(host) else self.proxies.proxy(scheme, host)

    async def aclose(self) -> None:
        """Drop every connection."""
        while self._kept:
            await self._drop_oldest()

    async def give_back(self, way: Way, connection: Connection) -> None:
        """Keep a connection that waits for a next request; drop the one that waits longest where there are too many."""
        if connection.is_idle():
            self._kept[way] = [*self._kept.pop(way, ()), connection]
            self._waiting += 1
        while self._waiting > self.most_kept:
            await self._drop_oldest()

    async def _ask(
        self, connection: Connection, way: Way, message: httpcore.Request, request: httpx.Request
    ) -> httpx.Response:
        if sent := request.extensions.get("sent"):
            sent()
        try:
            answer = await connection.handle_async_request(message)
        except BaseException:
            await connection.aclose()
            raise
        return httpx.Response(
            status_code=answer.status,
            headers=answer.headers,
            stream=_Body(answer, self, way, connection),
            extensions=answer.extensions,
            request=request,
        )

    def _way(self, request: httpx.Request) -> tuple[Way, httpcore.Proxy | None]:
        url = request.url
        host = url.raw_host.decode("ascii")
        proxy = self.proxy(url.scheme, host)
        by = (proxy.url.scheme, proxy.url.host, proxy.url.origin.port) if proxy else None
        http2 = bool(request.extensions.get("http2"))
        return Way(url.scheme, host, url.port or _PORTS.get(url.scheme, 0), by, http2), proxy

    async def _take(self, way: Way) -> Connection | None:
        """Take the connection there that was used last."""
        while way in self._kept:
            connection = self._taken(way, -1)
            if not connection.has_expired():
                return connection
            await connection.aclose()
        return None

    async def _drop_oldest(self) -> None:
        await self._taken(next(iter(self._kept)), 0).aclose()

    def _taken(self, way: Way, place: int) -> Connection:
        """Take a connection from those that wait."""
        kept = self._kept[way]
        connection = kept.pop(place)
        self._waiting -= 1
        if not kept:
            del self._kept[way]
        return connection


class _Body(httpx.AsyncByteStream):
    """The bytes of an answer; closing it gives the connection back, or drops it where bytes are left."""

    def __init__(self, answer: httpcore.Response, transport: Transport, way: Way, connection: Connection) -> None:
        self._answer = answer
        self._transport = transport
        self._way = way
        self._connection: Connection | None = connection

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for part in self._answer.aiter_stream():
            yield part

    async def aclose(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            await self._answer.aclose()
            await self._transport.give_back(self._way, connection)


def _message(request: httpx.Request, way: Way, proxy: httpcore.Proxy | None) -> httpcore.Request:
    """Write a request for the wire; one that a proxy forwards names the whole address (RFC 9112 §3.2.2)."""
    url = request.url
    target, headers = url.raw_path, request.headers.raw
    if proxy is not None and way.scheme == "http" and proxy.url.scheme in {b"http", b"https"}:
        target = b"http://%b%b" % (url.netloc, url.raw_path)
        headers = [*headers, *authorisation(proxy)]
    return httpcore.Request(
        method=request.method,
        url=httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=target),
        headers=headers,
        extensions=request.extensions,
    )
