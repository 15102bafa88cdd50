"""One connection that speaks HTTP/1.1: a request out, an answer in, and kept only where nothing is left over."""

from __future__ import annotations

import contextlib
import time
from collections.abc import AsyncIterator

import httpcore

from citecheck.expressions import expression
from citecheck.fetch.wire.faults import Fault
from citecheck.fetch.wire.http1.framing import Framing, framing
from citecheck.fetch.wire.http1.head import Head, take_head
from citecheck.model.evidence import FailureKind

_READ = 64 << 10
_MOST_INTERIM = 20  # answers 1xx before the one that counts
_SWITCHING = 101
_LINE_BREAKS = expression(rb"[\r\n\0]")


class Http1Connection:
    """A connection to one origin, for requests without a body, one after the other."""

    def __init__(self, stream: httpcore.AsyncNetworkStream, idle_seconds: float = 0.0) -> None:
        """Take a connected stream, and for how long it may lie idle."""
        self.stream = stream
        self._idle_seconds = idle_seconds
        self._buffer = bytearray()
        self._idle_until: float | None = None

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        """Send a request and return its answer once the head has come; raise Fault where none comes."""
        self._idle_until = None
        timeout: float | None = request.extensions.get("timeout", {}).get("read")
        with contextlib.suppress(httpcore.WriteError):  # it may have answered before it closed
            await self.stream.write(_written(request))
        head = await self._head(timeout)
        return httpcore.Response(
            head.status,
            headers=list(head.headers),
            content=_Content(self, head, timeout),
            extensions={
                "http_version": b"HTTP/%d.%d" % head.version,
                "reason_phrase": head.reason,
                "network_stream": self.stream,
            },
        )

    def is_idle(self) -> bool:
        """Whether it waits for a next request."""
        return self._idle_until is not None

    def has_expired(self) -> bool:
        """Whether it waited too long, was closed, or was sent what nobody asked for."""
        late = self._idle_until is None or time.monotonic() > self._idle_until
        return late or bool(self.stream.get_extra_info("is_readable"))

    async def aclose(self) -> None:
        """Drop it."""
        self._idle_until = None
        await self.stream.aclose()

    async def _head(self, timeout: float | None) -> Head:  # noqa: ASYNC109 (handed on to the stream)
        for _ in range(_MOST_INTERIM):
            while (head := take_head(self._buffer)) is None:
                if not await self.fill(timeout):
                    raise _unanswered(self._buffer)
            if head.status >= 200:
                return head
            if head.status == _SWITCHING:
                break
        raise Fault(FailureKind.PROTOCOL, "its answer never comes (statuses 1xx without end)")

    async def fill(self, timeout: float | None) -> bool:  # noqa: ASYNC109 (the same)
        """Wait for more; return whether any came before the end of the connection."""
        data = await self.stream.read(_READ, timeout)
        self._buffer += data
        return bool(data)

    def take(self, body: Framing) -> bytes:
        """Take off what came what is of a body."""
        return body.take(self._buffer)

    async def finish(self, head: Head, body: Framing) -> None:
        """Keep the connection where it may be and the answer was read to its very end; bytes left over are a fault."""
        if head.keeps and body.ended and not self._buffer and self._idle_seconds:
            self._idle_until = time.monotonic() + self._idle_seconds
        else:
            await self.aclose()


class _Content:
    """An answer's body as it comes; closing it gives the connection back, or drops it."""

    def __init__(self, connection: Http1Connection, head: Head, timeout: float | None) -> None:
        self._connection = connection
        self._head = head
        self._timeout = timeout
        self._framing = framing(head)
        self._closed = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while True:
            if part := self._connection.take(self._framing):
                yield part
            elif self._framing.ended:
                return
            elif not await self._connection.fill(self._timeout):
                self._framing.close()

    async def aclose(self) -> None:
        if not self._closed:
            self._closed = True
            await self._connection.finish(self._head, self._framing)


def _written(request: httpcore.Request) -> bytes:
    lines = [b"%b %b HTTP/1.1" % (request.method, request.url.target)]
    lines += [b"%b: %b" % header for header in request.headers]
    return b"".join(b"%b\r\n" % _LINE_BREAKS.sub(b" ", line) for line in (*lines, b""))


def _unanswered(so_far: bytearray) -> Fault:
    if so_far.strip():
        return Fault(FailureKind.PROTOCOL, "it broke off in the head of its answer")
    return Fault(FailureKind.EMPTY, "it closed the connection without an answer")
