"""One visit: from an address along its redirects to the final answer, or to the fault that ended it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import httpx

from citecheck.biblio.urls import host as host_of
from citecheck.biblio.urls import impossible, normalise, resource
from citecheck.fetch.circuit import Circuits
from citecheck.fetch.faults import Fault, fault
from citecheck.fetch.guard import forbidden_host
from citecheck.fetch.headers import Headers
from citecheck.fetch.limits import Deadlines, most_redirects
from citecheck.fetch.network import Network
from citecheck.fetch.rate_limits import stated_limits
from citecheck.fetch.reading import Body, Wanted, read
from citecheck.fetch.redirects import location, next_address, refreshed_address
from citecheck.fetch.retry import Outcome, Retrying
from citecheck.fetch.throttle import Throttle
from citecheck.fetch.transport import Transport
from citecheck.model.evidence import Failure, FailureKind, Hop, Request, Response

_KEPT_OF_A_BROKEN_BODY = frozenset(
    {FailureKind.DEADLINE, FailureKind.READ_TIMEOUT, FailureKind.TRUNCATED, FailureKind.RESET}
)


@dataclass(slots=True)
class Route:
    """The means of a run that every visit shares."""

    transport: Transport
    throttle: Throttle
    circuits: Circuits
    network: Network
    retrying: Retrying
    headers: Headers
    deadlines: Deadlines
    allow_private: bool = False
    requests: int = 0


@dataclass(slots=True)
class Visit:
    """A visit under way: `attempts` counts what was asked more than once; `validators` are those of a cached answer."""

    route: Route
    request: Request
    wanted: Wanted
    validators: Mapping[str, str] = field(default_factory=dict)
    validated_url: str = ""
    attempts: int = 1
    spent: float = 0.0
    hops: list[Hop] = field(default_factory=list)

    async def make(self) -> Outcome:
        """Follow the address to its end; every fault of the world comes back as a `Failure`."""
        url = normalise(self.request.url)
        seen: set[tuple[str, str]] = set()
        async with httpx.AsyncClient(transport=_Lent(self.route.transport), trust_env=False) as client:
            while True:
                outcome = await self._ask_patiently(client, url)
                try:
                    further = _further(url, outcome)
                    if further is None:
                        return outcome
                    self._check_chain(further, client.cookies, seen)
                except Fault as error:
                    return self._failure(error, url)
                self.hops.append(Hop(url, outcome.status if isinstance(outcome, Response) else 0, further))
                url = further

    def _check_chain(self, url: str, cookies: httpx.Cookies, seen: set[tuple[str, str]]) -> None:
        state = (resource(url), "&".join(sorted(f"{cookie.name}={cookie.value}" for cookie in cookies.jar)))
        if state in seen or (not self.hops and state == (resource(self.request.url), "")):
            raise Fault(FailureKind.REDIRECT_LOOP, f"it redirects in a circle, back to {url}")
        seen.add(state)
        if len(self.hops) >= most_redirects:
            raise Fault(FailureKind.TOO_MANY_REDIRECTS, f"more than {most_redirects} redirects")

    async def _ask_patiently(self, client: httpx.AsyncClient, url: str) -> Outcome:
        tried = 0

        async def ask() -> Outcome:
            nonlocal tried
            tried += 1
            self.attempts += tried > 1
            return await self._ask(client, url)

        return await self.route.retrying(ask, host_of(url))

    async def _ask(self, client: httpx.AsyncClient, url: str) -> Outcome:
        """Ask once; tell the throttle, the breaker and the network what came of it."""
        route = self.route
        if route.network.state == "down":
            return route.network.failure(url)
        trouble: Fault | None = None
        with route.network.asking():
            try:
                self._check(url)
                async with route.throttle.turn(host_of(url)):
                    route.circuits.check(url)
                    outcome: Outcome = await self._send(client, url)
                route.circuits.answered(url)
            except Exception as error:  # noqa: BLE001 (whatever goes wrong out there is a value here)
                trouble = fault(error)
                outcome = self._failure(trouble, url)
        if trouble is not None:
            route.circuits.failed(url, trouble)
            if trouble.kind is FailureKind.PROXY:
                route.network.proxy_failed(trouble.detail)
                return outcome
        return await route.network.weigh(url, outcome, trouble)

    def _check(self, url: str) -> None:
        """Refuse what needs no question to be refused."""
        if reason := impossible(url):
            raise Fault(FailureKind.INVALID_URL, reason)
        host = host_of(url)
        if self.route.allow_private or self.route.transport.direct(host):
            return
        if reason := forbidden_host(host):
            raise Fault(FailureKind.FORBIDDEN_ADDRESS, f"{host} leads to {reason}")

    async def _send(self, client: httpx.AsyncClient, url: str) -> Response:
        route = self.route
        left = route.deadlines.visit - self.spent
        started = time.monotonic()
        route.requests += 1
        body = Body()
        response: httpx.Response | None = None
        try:
            async with asyncio.timeout(min(left, route.deadlines.request)) as deadline:
                with route.network.cutting(deadline):
                    response = await client.send(self._message(client, url), stream=True)
                    self._note(url, response)
                    await read(response, self._wanted_of(response), body)
        except Exception as error:
            trouble = fault(error)
            if response is None or not self._is_worth_keeping(response, body, trouble):
                raise trouble from error
        finally:
            self.spent += time.monotonic() - started
            if response is not None:
                await response.aclose()
        return _answer(url, response, body, tuple(self.hops))

    def _message(self, client: httpx.AsyncClient, url: str) -> httpx.Request:
        headers = self.route.headers.for_hop(url, self.request.url, self.request.headers)
        if self.validators and resource(url) == self.validated_url:
            headers |= self.validators
        deadlines = self.route.deadlines
        timeout = {"connect": deadlines.connect, "read": deadlines.first_byte, "write": None, "pool": None}
        return client.build_request("GET", url.partition("#")[0], headers=headers, extensions={"timeout": timeout})

    def _note(self, url: str, response: httpx.Response) -> None:
        self.route.throttle.answered(host_of(url), response.status_code, stated_limits(response.headers, time.time()))

    def _wanted_of(self, response: httpx.Response) -> Wanted:
        redirecting = response.status_code in {301, 302, 303, 307, 308} and "location" in response.headers
        return _little if redirecting else self.wanted

    def _is_worth_keeping(self, response: httpx.Response, body: Body, trouble: Fault) -> bool:
        """Whether an answer that broke off says enough all the same."""
        if trouble.kind not in _KEPT_OF_A_BROKEN_BODY:
            return False
        if response.status_code in {301, 302, 303, 307, 308}:
            return True
        return bool(body.content) and self.wanted(response.headers.get("content-type"), body.content)

    def _failure(self, trouble: Fault, url: str) -> Failure:
        return Failure(trouble.kind, url, trouble.detail, tuple(self.hops))


class _Lent(httpx.AsyncBaseTransport):
    """The run's transport, lent to one visit's client: its cookies end with the visit, the connections do not."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return await self._transport.handle_async_request(request)


def _further(url: str, outcome: Outcome) -> str | None:
    """Return where the answer leads on to; `None` where it is the last."""
    if isinstance(outcome, Failure):
        return None
    raw = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in outcome.headers if name == "location"]
    further = next_address(url, outcome.status, location(raw))
    if further is None and outcome.status == 200:
        further = refreshed_address(url, outcome.header("refresh"), outcome.header("content-type"), outcome.body)
    return further


def _answer(url: str, response: httpx.Response, body: Body, hops: tuple[Hop, ...]) -> Response:
    stream = response.extensions.get("network_stream")
    address = stream.get_extra_info("server_addr") if stream else None
    return Response(
        url=url,
        status=response.status_code,
        headers=tuple(_readable(response.headers.raw)),
        body=body.content,
        complete=body.complete,
        redirects=hops,
        address=str(address[0]) if address else None,
    )


def _readable(raw: list[tuple[bytes, bytes]]) -> Iterator[tuple[str, str]]:
    return ((name.decode("latin-1").lower(), value.decode("latin-1")) for name, value in raw)


def _little(_: str | None, __: bytes) -> bool:
    return True
