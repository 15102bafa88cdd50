"""The transport beneath httpx: a small pool of connections an origin, each with the proxy that leads there."""

from __future__ import annotations

import ssl
from collections import OrderedDict
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field

import httpcore
import httpx

from citecheck.fetch.wire.connection import Backend
from citecheck.fetch.wire.proxies import Proxies

_MOST_POOLS = 64
_IDLE_SECONDS = 8.0

_Origin = tuple[str, str, int, bool]


@dataclass(slots=True)
class _Pool:
    connections: httpcore.AsyncConnectionPool
    active: int = 0


@dataclass(slots=True)
class Transport(httpx.AsyncBaseTransport):
    """Sends requests as httpx makes them; errors pass as they are, for `faults` to name.

    `backend` connects to sources under guard, `proxy_backend` to proxies; `trust` builds the TLS context,
    one with HTTP/2 and one without, when the first origin needs it. A request with the extension `http2` offers it.
    """

    backend: Backend
    proxy_backend: Backend
    proxies: Proxies
    direct: Callable[[str], bool]
    trust: Callable[[bool], ssl.SSLContext]
    _pools: OrderedDict[_Origin, _Pool] = field(default_factory=OrderedDict)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request on a connection of its origin's pool."""
        pool = await self._pool(request)
        url = request.url
        core = httpcore.Request(
            method=request.method,
            url=httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path),
            headers=request.headers.raw,
            content=request.stream,
            extensions=request.extensions,
        )
        pool.active += 1
        try:
            response = await pool.connections.handle_async_request(core)
        except BaseException:
            pool.active -= 1
            raise
        return httpx.Response(
            status_code=response.status,
            headers=response.headers,
            stream=_Body(response, pool),
            extensions=response.extensions,
            request=request,
        )

    def proxy(self, scheme: str, host: str) -> httpcore.Proxy | None:
        """Return the proxy that leads to a host; pinned hosts are always asked directly."""
        return None if self.direct(host) else self.proxies.proxy(scheme, host)

    async def aclose(self) -> None:
        """Drop every connection."""
        while self._pools:
            _, pool = self._pools.popitem()
            await pool.connections.aclose()

    async def _pool(self, request: httpx.Request) -> _Pool:
        url = request.url
        origin = (url.scheme, url.raw_host.decode("ascii"), url.port or 0, bool(request.extensions.get("http2")))
        pool = self._pools.get(origin)
        if pool is None:
            await self._close_idle_pools()
            pool = self._pools[origin] = self._open_pool(origin)
        self._pools.move_to_end(origin)
        return pool

    def _open_pool(self, origin: _Origin) -> _Pool:
        scheme, host, _, http2 = origin
        proxy = self.proxy(scheme, host)
        secure = scheme == "https" or (proxy is not None and proxy.url.scheme == b"https")
        connections = httpcore.AsyncConnectionPool(
            ssl_context=self.trust(http2) if secure else None,
            proxy=proxy,
            max_connections=None,
            keepalive_expiry=_IDLE_SECONDS,
            http2=http2,
            network_backend=self.proxy_backend if proxy else self.backend,
        )
        return _Pool(connections)

    async def _close_idle_pools(self) -> None:
        idle = [origin for origin, pool in self._pools.items() if not pool.active]
        for origin in idle[: max(0, len(self._pools) - _MOST_POOLS + 1)]:
            await self._pools.pop(origin).connections.aclose()


class _Body(httpx.AsyncByteStream):
    """The bytes of an answer; closing it gives the connection back, or drops it where bytes are left."""

    def __init__(self, response: httpcore.Response, pool: _Pool) -> None:
        self._response = response
        self._pool: _Pool | None = pool

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for part in self._response.aiter_stream():
            yield part

    async def aclose(self) -> None:
        if self._pool is None:
            return
        self._pool.active -= 1
        self._pool = None
        await self._response.aclose()
