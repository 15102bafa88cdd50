"""TCP and TLS for httpcore over asyncio: resolves, guards the very address that is connected to, connects.

`Backend` is httpcore's network backend. A `Stream` keeps what arrives in a buffer of its own, which spares the
layers that a general backend has.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Callable, Iterable
from typing import Any

import httpcore

from citecheck.fetch.wire.faults import Fault
from citecheck.fetch.wire.private_addresses import forbidden_ip
from citecheck.fetch.wire.resolver import Endpoint, Resolver
from citecheck.model.evidence import FailureKind

_HIGH_WATER = 256 << 10
_STAGGER = 0.25  # seconds between addresses of one host (RFC 8305 §5)


class Backend(httpcore.AsyncNetworkBackend):
    """Connects by name; `open_hosts` tells the hosts whose addresses are not guarded."""

    def __init__(self, resolver: Resolver, open_hosts: Callable[[str], bool]) -> None:
        """Take the run's resolver and the hosts that may be anywhere (pinned ones, or all)."""
        self._resolver = resolver
        self._is_open = open_hosts

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 (httpcore's signature)
        local_address: str | None = None,  # noqa: ARG002 (httpcore's signature)
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,  # noqa: ARG002 (the same)
    ) -> Stream:
        """Connect to the first address of the host that answers; raise Fault where none may or does."""
        try:
            async with asyncio.timeout(timeout) as clock:
                endpoints = await self._resolver.resolve(host, port)
                allowed = self._allowed(host, endpoints)
                stream = await _connect(allowed)
        except TimeoutError:
            if not clock.expired():
                raise
            raise Fault(FailureKind.CONNECT_TIMEOUT, f"no connection within {timeout:g} s") from None
        stream.connect_timeout = timeout
        return stream

    def _allowed(self, host: str, endpoints: tuple[Endpoint, ...]) -> list[Endpoint]:
        if self._is_open(host):
            return list(endpoints)
        reasons = [(endpoint, forbidden_ip(endpoint[0])) for endpoint in endpoints]
        allowed = [endpoint for endpoint, reason in reasons if reason is None]
        if not allowed:
            where = f"{reasons[0][0][0]} leads to {reasons[0][1]}" if reasons else "it has no address"
            raise Fault(FailureKind.FORBIDDEN_ADDRESS, where)
        return allowed


class ProxyBackend(Backend):
    """Connects to proxies: the user's own, wherever they are; their faults are not the sources'."""

    async def connect_tcp(self, host: str, port: int, *args: Any, **options: Any) -> Stream:
        """Connect to the proxy; raise Fault(PROXY) where it cannot be reached."""
        try:
            return await super().connect_tcp(host, port, *args, **options)
        except (OSError, Fault) as error:
            raise Fault(FailureKind.PROXY, f"the proxy {host}:{port} cannot be reached") from error


class Stream(httpcore.AsyncNetworkStream, asyncio.Protocol):
    """One connection: an asyncio protocol that httpcore reads from and writes to."""

    def __init__(self) -> None:
        """Start empty; asyncio calls `connection_made`."""
        self.connect_timeout: float | None = None
        self._buffer = bytearray()
        self._ended = False
        self._error: Exception | None = None
        self._paused = False
        self._waiter: asyncio.Future[None] | None = None
        self._drained: asyncio.Future[None] | None = None
        self._transport: asyncio.Transport
        self._address: Any = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Note the transport (called again for TLS)."""
        self._transport = transport  # type: ignore[assignment]  # a stream has no other kind
        self._address = transport.get_extra_info("peername") or self._address

    def data_received(self, data: bytes) -> None:
        """Keep what came; hold the sender back when nobody reads."""
        self._buffer += data
        if len(self._buffer) > _HIGH_WATER and not self._paused:
            self._paused = True
            self._transport.pause_reading()
        self._wake()

    def eof_received(self) -> None:
        """Note the end."""
        self._ended = True
        self._wake()

    def connection_lost(self, exc: Exception | None) -> None:
        """Note the end and its reason."""
        self._ended, self._error = True, exc
        self._wake()
        if self._drained and not self._drained.done():
            self._drained.set_result(None)

    def pause_writing(self) -> None:
        """Make writers wait."""
        self._drained = asyncio.get_running_loop().create_future()

    def resume_writing(self) -> None:
        """Let writers go on."""
        if self._drained and not self._drained.done():
            self._drained.set_result(None)
        self._drained = None

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109 (the same)
        """Return what has come, `b""` at the end; raise Fault on a reset and when nothing comes in time."""
        if not self._buffer and not self._ended:
            await self._wait(timeout)
        else:
            await asyncio.sleep(0)  # a sender faster than we are must not starve the other visits and deadlines
        if self._buffer:
            data = bytes(self._buffer[:max_bytes])
            del self._buffer[:max_bytes]
            if self._paused and len(self._buffer) <= _HIGH_WATER // 2:
                self._paused = False
                self._transport.resume_reading()
            return data
        if self._error is not None:
            raise Fault(FailureKind.RESET, "it dropped the connection") from self._error
        return b""

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ARG002, ASYNC109 (the same)
        """Send; raise httpcore.WriteError where the other side has gone."""
        if self._transport.is_closing():
            raise httpcore.WriteError("the connection is closed")
        self._transport.write(buffer)
        if self._drained:
            await self._drained

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 (the same)
    ) -> Stream:
        """Go on over TLS; raise ssl.SSLError as it comes, Fault when the handshake takes too long."""
        timeout = timeout or self.connect_timeout
        try:
            async with asyncio.timeout(timeout) as clock:
                secure = await asyncio.get_running_loop().start_tls(
                    self._transport, self, ssl_context, server_hostname=server_hostname
                )
        except BaseException as error:
            self._transport.abort()
            if isinstance(error, TimeoutError) and clock.expired():
                raise Fault(FailureKind.CONNECT_TIMEOUT, "the TLS handshake did not end in time") from None
            if isinstance(error, ConnectionError):
                raise Fault(FailureKind.TLS, "it closed the connection during the TLS handshake") from error
            raise
        if secure is None:
            raise Fault(FailureKind.TLS, "it closed the connection during the TLS handshake")
        self._transport = secure
        return self

    async def aclose(self) -> None:
        """Drop the connection at once."""
        self._transport.abort()

    def get_extra_info(self, info: str) -> Any:
        """Answer httpcore's questions."""
        match info:
            case "is_readable":
                return self._ended or bool(self._buffer)
            case "server_addr":
                return self._address
            case _:
                return self._transport.get_extra_info(info)

    async def _wait(self, seconds: float | None) -> None:
        loop = asyncio.get_running_loop()
        self._waiter = waiter = loop.create_future()
        alarm = loop.call_later(seconds, _ring, waiter) if seconds else None
        try:
            await waiter
        finally:
            self._waiter = None
            if alarm:
                alarm.cancel()

    def _wake(self) -> None:
        if self._waiter and not self._waiter.done():
            self._waiter.set_result(None)


def _ring(waiter: asyncio.Future[None]) -> None:
    if not waiter.done():
        waiter.set_exception(Fault(FailureKind.READ_TIMEOUT, "it took the request and said nothing in time"))


async def _connect(endpoints: list[Endpoint]) -> Stream:
    import aiohappyeyeballs

    rows = [_address_row(*endpoint) for endpoint in endpoints]
    connected = await aiohappyeyeballs.start_connection(rows, happy_eyeballs_delay=_STAGGER, interleave=1)
    _, stream = await asyncio.get_running_loop().create_connection(Stream, sock=connected)
    return stream


def _address_row(address: str, port: int) -> tuple[int, int, int, str, tuple[Any, ...]]:
    if ":" in address:
        return (socket.AF_INET6, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", (address, port, 0, 0))
    return (socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", (address, port))
