"""One address asked until its answer is one to keep: checked, queued, sent, read, and told to all who keep count."""

from __future__ import annotations

import asyncio
import functools
import time
from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field

import httpx

from citecheck.biblio.urls import host as host_of
from citecheck.biblio.urls import impossible, resource, split
from citecheck.fetch.cookies import cookies
from citecheck.fetch.exchanges import LearntMeanwhileError, is_unasked
from citecheck.fetch.outage.network_state import Network
from citecheck.fetch.politeness.circuit_breaker import Circuits
from citecheck.fetch.politeness.rate_limits import busy_statuses, limiting_statuses, stated_limits
from citecheck.fetch.politeness.retry import Outcome, Retrying, may_pass
from citecheck.fetch.politeness.shelf import Shelf
from citecheck.fetch.politeness.throttle import Throttle, server
from citecheck.fetch.redirects import redirecting_statuses
from citecheck.fetch.territory import EVERYWHERE, OutOfBoundsError, Territory
from citecheck.fetch.wire.body import Body, Wanted, read
from citecheck.fetch.wire.fault_names import fault
from citecheck.fetch.wire.faults import Fault
from citecheck.fetch.wire.limits import Deadlines
from citecheck.fetch.wire.private_addresses import forbidden_host
from citecheck.fetch.wire.request_headers import Headers
from citecheck.fetch.wire.transport import Transport
from citecheck.model.address_rules import EVERY_ADDRESS, AddressRules
from citecheck.model.evidence import Failure, FailureKind, Request, Response

_BREAKS_OFF = frozenset(  # a fault in a body, behind a head that was whole
    {
        FailureKind.DEADLINE,
        FailureKind.READ_TIMEOUT,
        FailureKind.TRUNCATED,
        FailureKind.RESET,
        FailureKind.PROTOCOL,
    }
)
_WANTS_HTTP_2 = frozenset({FailureKind.PROTOCOL, FailureKind.EMPTY, FailureKind.RESET})
_WANTS_HTTP_2_STATUSES = frozenset({426, 505})


@dataclass(slots=True)
class Means:
    """What all visits of a run share."""

    transport: Transport
    throttle: Throttle
    circuits: Circuits
    network: Network
    retrying: Retrying
    headers: Headers
    deadlines: Deadlines
    shelf: Shelf = field(default_factory=Shelf)
    allow_private: bool = False
    address_rules: AddressRules = EVERY_ADDRESS
    territory: Territory = EVERYWHERE
    requests: int = 0


@dataclass(slots=True)
class Asking:
    """The asking of one visit, address by address: its cookies, the time it has spent, how often it asked anew.

    `whose` names whom its bodies are held for. `validators` are the conditional headers of a remembered answer of
    `validated` (RFC 9110 §13); `move_on` is called where it leaves its lane: a redirect
    leads to another server, or it waits to ask anew; `learnt` tells whether another run has asked meanwhile.
    `once` are the deadlines of a question that is asked once, since whoever asks it decides what is asked again.
    """

    means: Means
    request: Request
    wanted: Wanted
    whose: Hashable = None
    validators: Mapping[str, str] = field(default_factory=dict)
    validated: str = ""
    move_on: Callable[[], None] = lambda: None
    learnt: Callable[[], bool] = lambda: False
    once: Deadlines | None = None
    cookies: httpx.Cookies | None = None
    spent: float = 0.0
    attempts: int = 1
    _http2: bool = False

    async def answer(self, url: str) -> Outcome:
        """Ask, and ask again where that can help; return the last outcome of those that were asked for."""
        last: Outcome | None = None

        async def ask() -> Outcome:
            nonlocal last
            self.attempts += last is not None
            outcome = await self._ask(url)
            last = last if last and is_unasked(outcome) else outcome
            if may_pass(last):
                self.move_on()  # it may wait to be asked again, and others of its server need not
            self._http2 = _may_want_http2(last)
            return last

        self._http2 = False
        if self.once is not None:
            return await self._ask(url)
        return await self.means.retrying(ask, server(url), lambda: not self.means.circuits.is_open(url))

    async def _ask(self, url: str) -> Outcome:
        means = self.means
        trouble: Fault | None = None
        await means.network.room()
        with means.network.asking():
            try:
                self._check(url)
                async with means.throttle.turn(server(url), functools.partial(self._check_worth, url)) as sent:
                    answer = await self._send(url, sent)
                self._count(url, answer)
                outcome: Outcome = answer
            except (LearntMeanwhileError, OutOfBoundsError):
                raise
            except Exception as error:  # noqa: BLE001 (whatever goes wrong out there is a value here)
                trouble = fault(error)
                outcome = Failure(trouble.kind, url, trouble.detail)
        if trouble is not None:
            means.circuits.failed(url, trouble)
        if means.circuits.is_open(url):
            means.throttle.call_off(server(url))
        return await means.network.weigh(url, outcome, trouble)

    def _count(self, url: str, answer: Response) -> None:
        put_off = answer.status in busy_statuses and answer.header("retry-after") is not None
        self.means.circuits.answered(url, answer.status, limited=answer.limited, put_off=put_off)

    def _check(self, url: str) -> None:
        """Refuse what needs no question to be refused."""
        if reason := impossible(url):
            raise Fault(FailureKind.INVALID_URL, reason)
        if reason := self.means.address_rules.why_left_out(url):
            raise Fault(FailureKind.EXCLUDED, reason)
        host = host_of(url)
        if self.means.allow_private or self.means.transport.direct(host):
            return
        if reason := forbidden_host(host):
            raise Fault(FailureKind.FORBIDDEN_ADDRESS, f"{host} leads to {reason}")

    def _check_worth(self, url: str) -> None:
        """Raise the Fault of a question that the network, or the server's record, has answered by now.

        Raise LearntMeanwhileError where the cache has, before anything was sent.
        """
        self.means.network.check()
        self.means.circuits.check(url)
        if not self.spent and self.learnt():
            raise LearntMeanwhileError

    async def _send(self, url: str, sent: Callable[[], None]) -> Response:
        means = self.means
        await means.shelf.room()
        means.territory.check()
        started = time.monotonic()
        means.requests += 1
        body = Body()
        response: httpx.Response | None = None
        try:
            async with asyncio.timeout(self._time_left(url)) as deadline:
                with means.network.cutting(deadline):
                    response = await means.transport.handle_async_request(self._message(url, sent))
                    self._note(url, response)
                    await read(response, self._wanted_of(response), body, means.shelf.long_bodies)
        except Exception as error:
            trouble = fault(error)
            if response is None or not self._says_enough(response, body, trouble):
                raise trouble from error
        finally:
            self.spent += time.monotonic() - started
            if response is not None:
                await response.aclose()
        means.shelf.put(self.whose, len(body.content))
        proxied = means.transport.proxy(response.request.url.scheme, host_of(url)) is not None
        return _response(url, response, body, proxied=proxied)

    def _time_left(self, url: str) -> float:
        deadlines = self._deadlines(url)
        return max(0.0, min(deadlines.visit - self.spent, deadlines.request))

    def _deadlines(self, url: str) -> Deadlines:
        rule = self.means.address_rules.of_host(host_of(url))
        return self.once or (Deadlines.of(rule.timeout) if rule and rule.timeout else self.means.deadlines)

    def _message(self, url: str, sent: Callable[[], None]) -> httpx.Request:
        headers = {"Host": _place(url)} | self.means.headers.for_hop(url, self.request.url, self.request.headers)
        if self.validators and resource(url) == self.validated:
            headers |= self.validators
        deadlines = self._deadlines(url)
        timeout = {"connect": deadlines.connect, "read": deadlines.first_byte, "write": None, "pool": None}
        extensions = {"timeout": timeout, "http2": self._http2, "sent": sent}
        message = httpx.Request("GET", _without_userinfo(url), headers=headers, extensions=extensions)
        if self.cookies is not None:
            self.cookies.set_cookie_header(message)
        return message

    def _note(self, url: str, response: httpx.Response) -> None:
        headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in response.headers.raw}
        limits = stated_limits(response.status_code, headers, time.time())
        self.means.throttle.answered(server(url), response.status_code, limits)
        sent_away = response.status_code in limiting_statuses
        if sent_away and (limits.pause or 0.0) > self.means.throttle.longest_pause:
            self.means.circuits.sent_away(url, limits.pause or 0.0)
        if "set-cookie" in headers:
            self.cookies = self.cookies or cookies()
            self.cookies.extract_cookies(response)

    def _wanted_of(self, response: httpx.Response) -> Wanted:
        return _anything if response.status_code in redirecting_statuses else self.wanted

    def _says_enough(self, response: httpx.Response, body: Body, trouble: Fault) -> bool:
        """Whether an answer that broke off says enough all the same."""
        if trouble.kind not in _BREAKS_OFF:
            return False
        if response.status_code in redirecting_statuses:
            return "location" in response.headers
        return bool(body.content) and self.wanted(response.headers.get("content-type"), body.content)


def _may_want_http2(outcome: Outcome) -> bool:
    match outcome:
        case Response(status=status):
            return status in _WANTS_HTTP_2_STATUSES
        case Failure(kind=kind):
            return kind in _WANTS_HTTP_2


def _response(url: str, response: httpx.Response, body: Body, *, proxied: bool) -> Response:
    stream = response.extensions.get("network_stream")
    address = stream.get_extra_info("server_addr") if stream and not proxied else None
    return Response(
        url=url,
        status=response.status_code,
        headers=tuple(
            (name.decode("latin-1").lower(), value.decode("latin-1")) for name, value in response.headers.raw
        ),
        body=body.content,
        complete=body.complete,
        address=str(address[0]) if address else None,
    )


def _place(url: str) -> str:
    """Write host and port for the `Host` header; httpx would refuse hosts that IDNA 2008 does not know."""
    address = split(url)
    return f"{address.host}:{address.port}" if address.port else address.host or ""


def _without_userinfo(url: str) -> str:
    """Drop the fragment and the userinfo, which goes into a header of its own."""
    bare = url.partition("#")[0]
    scheme, slashes, rest = bare.partition("://")
    authority, slash, path = rest.partition("/")
    return f"{scheme}{slashes}{authority.rpartition('@')[2]}{slash}{path}"


def _anything(_: str | None, __: bytes) -> bool:
    return True
