"""From an origin to a connection that speaks HTTP: directly or by a proxy, through TLS, in the version agreed upon."""

from __future__ import annotations

import base64
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import httpcore

from citecheck.fetch.wire.connection import Backend, Stream
from citecheck.fetch.wire.faults import Fault
from citecheck.fetch.wire.http1.connection import Http1Connection
from citecheck.fetch.wire.tls import wants_another_protocol
from citecheck.model.evidence import FailureKind

_IDLE_SECONDS = 8.0
_HTTP_1, _BOTH = ("http/1.1",), ("h2", "http/1.1")
_OFFERS = {False: (_HTTP_1, _BOTH, ()), True: (_BOTH, _HTTP_1, ())}  # a host that knows none of one gets the next
_SOCKS = {b"socks5", b"socks5h"}

Trust = Callable[[tuple[str, ...]], ssl.SSLContext]


class Connection(Protocol):
    """What answers requests, one after the other."""

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        """Send a request; return its answer once the head has come."""

    def is_idle(self) -> bool:
        """Whether it waits for a next request."""

    def has_expired(self) -> bool:
        """Whether it must not be used again."""

    async def aclose(self) -> None:
        """Drop it."""


@dataclass(frozen=True, slots=True)
class Way:
    """Whom to connect to and how: an origin, the proxy that leads there, and whether HTTP/2 is offered."""

    scheme: str
    host: str
    port: int
    proxy: tuple[bytes, bytes, int] | None = None
    http2: bool = False


@dataclass(frozen=True, slots=True)
class Dialler:
    """Connects: `backend` to sources, under guard, `proxy_backend` to proxies; `trust` makes an offer's TLS context.

    `distrust` makes that of hosts that are `unverified`, whose certificates are not looked at.
    """

    backend: Backend
    proxy_backend: Backend
    trust: Trust
    distrust: Trust | None = None
    unverified: Callable[[str], bool] = lambda _: False

    async def dial(self, way: Way, proxy: httpcore.Proxy | None, timeout: float | None) -> Connection:  # noqa: ASYNC109 (handed on to the backend)
        """Connect; raise Fault or ssl.SSLError where that fails."""
        if way.scheme == "http":
            return Http1Connection(await self._reach(way, proxy, timeout), _IDLE_SECONDS)
        refusal: ssl.SSLError | None = None
        trust = self.distrust if self.distrust and self.unverified(way.host) else self.trust
        for offer in _OFFERS[way.http2]:
            stream = await self._reach(way, proxy, timeout)
            try:
                await stream.start_tls(trust(offer), way.host, timeout)
            except ssl.SSLError as error:
                if not wants_another_protocol(error):
                    raise
                refusal = error
                continue
            return _speaking(stream, way)
        raise refusal or Fault(FailureKind.TLS, "it speaks no version of HTTP that is spoken here")

    async def _reach(self, way: Way, proxy: httpcore.Proxy | None, timeout: float | None) -> Stream:  # noqa: ASYNC109 (the same)
        if proxy is None:
            return await self.backend.connect_tcp(way.host, way.port, timeout)
        stream = await self.proxy_backend.connect_tcp(proxy.url.host.decode(), proxy.url.origin.port, timeout)
        try:
            await self._through(proxy, stream, way, timeout)
        except BaseException:
            await stream.aclose()
            raise
        return stream

    async def _through(self, proxy: httpcore.Proxy, stream: Stream, way: Way, timeout: float | None) -> None:  # noqa: ASYNC109 (the same)
        url = proxy.url
        if url.scheme == b"https":
            await self._secure(stream, url.host.decode(), timeout)
        if url.scheme in _SOCKS:
            await _through_socks(stream, way, proxy, timeout)
        elif way.scheme == "https":
            await _through_tunnel(stream, way, proxy, timeout)

    async def _secure(self, stream: Stream, host: str, timeout: float | None) -> None:  # noqa: ASYNC109 (the same)
        try:
            await stream.start_tls(self.trust(()), host, timeout)
        except (ssl.SSLError, Fault) as error:
            raise Fault(FailureKind.PROXY, f"the proxy's encryption cannot be trusted ({error})") from error


def authorisation(proxy: httpcore.Proxy) -> list[tuple[bytes, bytes]]:
    """Return the header that tells a proxy who we are (RFC 9110 §11.7.2), where it must be told."""
    if proxy.auth is None:
        return []
    return [(b"Proxy-Authorization", b"Basic " + base64.b64encode(b":".join(proxy.auth)))]


def _speaking(stream: Stream, way: Way) -> Connection:
    if stream.get_extra_info("ssl_object").selected_alpn_protocol() != "h2":
        return Http1Connection(stream, _IDLE_SECONDS)
    origin = httpcore.Origin(way.scheme.encode(), way.host.encode(), way.port)
    return httpcore.AsyncHTTP2Connection(origin, stream, _IDLE_SECONDS)


async def _through_tunnel(stream: Stream, way: Way, proxy: httpcore.Proxy, timeout: float | None) -> None:  # noqa: ASYNC109 (the same)
    """Ask an HTTP proxy for a tunnel (RFC 9110 §9.3.6)."""
    place = f"[{way.host}]:{way.port}" if ":" in way.host else f"{way.host}:{way.port}"
    url = httpcore.URL(scheme=proxy.url.scheme, host=proxy.url.host, port=proxy.url.port, target=place.encode())
    headers = [(b"Host", place.encode()), *authorisation(proxy)]
    request = httpcore.Request(b"CONNECT", url, headers=headers, extensions={"timeout": {"read": timeout}})
    response = await Http1Connection(stream).handle_async_request(request)
    if not 200 <= response.status < 300:
        raise refused(response.status, response.extensions["reason_phrase"].decode("ascii", "replace"))


def refused(status: int, reason: str) -> Fault:
    """Tell a proxy that does not serve us from one that cannot reach a host."""
    said = f"{status} {reason}".strip()
    if status == 407:
        return Fault(FailureKind.PROXY, f"the proxy wants to know who we are ({said})")
    return Fault(FailureKind.NO_ROUTE, f"the proxy does not lead there ({said})")


async def _through_socks(stream: Stream, way: Way, proxy: httpcore.Proxy, timeout: float | None) -> None:  # noqa: ASYNC109 (the same)
    """Ask a SOCKS 5 proxy to connect us, by name (RFC 1928, RFC 1929)."""
    from socksio import ProtocolError, socks5

    conversation = socks5.SOCKS5Connection()
    method = socks5.SOCKS5AuthMethod.USERNAME_PASSWORD if proxy.auth else socks5.SOCKS5AuthMethod.NO_AUTH_REQUIRED

    async def ask(question: object) -> object:
        conversation.send(question)
        await stream.write(conversation.data_to_send())
        return conversation.receive_data(await stream.read(4096, timeout))

    try:
        reply = await ask(socks5.SOCKS5AuthMethodsRequest([method]))
        known = getattr(reply, "method", None) == method
        if known and proxy.auth:
            known = bool(getattr(await ask(socks5.SOCKS5UsernamePasswordRequest(*proxy.auth)), "success", False))
        if not known:
            raise Fault(FailureKind.PROXY, "the proxy wants to know who we are")
        place = (way.host.encode(), way.port)
        reply = await ask(socks5.SOCKS5CommandRequest.from_address(socks5.SOCKS5Command.CONNECT, place))
    except ProtocolError as error:
        raise Fault(FailureKind.PROXY, f"the proxy does not speak SOCKS 5 ({error})") from error
    if getattr(reply, "reply_code", None) != socks5.SOCKS5ReplyCode.SUCCEEDED:
        raise Fault(FailureKind.NO_ROUTE, "the proxy does not lead there")
