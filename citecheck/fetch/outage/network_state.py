"""Is it the source or is it us? Whether the network is up, by evidence, so that no source is blamed for our own.

A host that answers as itself proves the network up. Until one has, an outcome that our own network could be the cause
of (a name not found, no route, an answer that looks like a captive portal's) is held back. It is let go once
another host proves the network up; once nothing else is under way, or after a few seconds, the probes decide.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from dataclasses import dataclass, field
from typing import Any, Literal
from urllib.parse import quote, urljoin

from citecheck.biblio.urls import host as host_of
from citecheck.biblio.urls import split
from citecheck.biblio.urls.registered_domain import registered_domain
from citecheck.expressions import expression
from citecheck.fetch.redirects import redirecting_statuses
from citecheck.fetch.wire.faults import Fault
from citecheck.model.evidence import MAY_BE_OUR_NETWORK, Failure, FailureKind, Response
from citecheck.model.page import PageKind

State = Literal["up", "down", "captive", "unknown"]
Outcome = Response | Failure
Kind = Callable[[Response], Awaitable[PageKind]]

_PATIENCE = 3.0  # seconds that an outcome is held at most, and that a probe may take
_SHORT_PATIENCE = 1.0  # seconds where many hosts failed, none answered, and the probes failed too
_MANY_HOSTS = 8
_FRESH = 30.0  # seconds for which an answer proves the network up
_MOST_HELD = 32  # answers with their bodies
_ENOUGH_HOSTS = 3  # sites that must look alike before a portal is suspected

_NEEDS_FRESH_PROOF = frozenset({FailureKind.HOST_NOT_FOUND, FailureKind.NO_ROUTE})
_PASSING_SIGNS = expression(rb"[0-9a-f]{6,200}|\d{1,200}")  # of tokens, times, visitors
_PORTAL = "a portal of this network answers in place of every host"


async def all_works(_: Response) -> PageKind:
    """Take every page for that of a work."""
    return PageKind.WORK


@dataclass(slots=True)
class Network:
    """The state of the network in one run.

    `probe` tries well-known hosts, and those given, and returns whether any was reached; `pinned` tells the hosts whose
    place the user gave, who need no network's proof; `clock` counts seconds; `kind` says what page an answer shows.
    """

    probe: Callable[[tuple[str, ...]], Coroutine[Any, Any, bool]]
    pinned: Callable[[str], bool]
    clock: Callable[[], float]
    kind: Kind = all_works
    state: State = "unknown"
    under_way: int = 0
    _held: int = 0
    _answers: dict[str, set[str]] = field(default_factory=dict)  # what was answered → the sites that did
    _foreign: set[str] = field(default_factory=set)  # sites with a certificate not their own
    _failed: set[str] = field(default_factory=set)  # hosts that could not be reached
    _last_answer: float = float("-inf")
    _last_host: str = ""
    _because: str = ""
    _kind: FailureKind = FailureKind.NETWORK_DOWN
    _decided: asyncio.Event = field(default_factory=asyncio.Event)
    _idle: asyncio.Event = field(default_factory=asyncio.Event)
    _decision: asyncio.Task[None] | None = None
    _probing: asyncio.Task[bool] | None = None
    _deadlines: set[asyncio.Timeout] = field(default_factory=set)

    @contextlib.contextmanager
    def asking(self) -> Iterator[None]:
        """Count a request under way, its wait for a turn included."""
        self.under_way += 1
        self._idle.clear()
        try:
            yield
        finally:
            self.under_way -= 1
            self._decide_if_idle()

    async def room(self) -> None:
        """Wait while as many answers are held back as a run may hold: those that are held can decide by themselves."""
        while self._held >= _MOST_HELD and self.state == "unknown":
            await self._decided.wait()

    @contextlib.contextmanager
    def cutting(self, deadline: asyncio.Timeout) -> Iterator[None]:
        """Cut this deadline short should the network turn out to be down."""
        self._deadlines.add(deadline)
        try:
            yield
        finally:
            self._deadlines.discard(deadline)

    def check(self) -> None:
        """Raise the Fault that every address gets while the network is down."""
        if self._is_down:
            raise Fault(self._kind, self._because)

    @property
    def _is_down(self) -> bool:
        return self.state in {"down", "captive"}

    def _failure(self, url: str) -> Failure:
        return Failure(self._kind, url, self._because)

    async def weigh(self, asked: str, outcome: Outcome, fault: Fault | None = None) -> Outcome:
        """Return the outcome of asking `asked` as it may be blamed on the source, or that the network is down."""
        if isinstance(outcome, Response):
            await self._note_answer(asked, outcome)
        elif fault is not None and fault.foreign:
            self._foreign.add(registered_domain(host_of(asked)))
        elif outcome.kind is FailureKind.PROXY and self.state != "up":
            self._kind = FailureKind.PROXY
            self._settle("down", outcome.detail)
        elif outcome.kind in MAY_BE_OUR_NETWORK:
            self._failed.add(host_of(asked))
        elif outcome.kind is not FailureKind.HOST_PARKED:  # one that failed because the network is down waits as well
            return self._failure(asked) if self._is_down else outcome
        if self.state == "unknown" and not self.pinned(host_of(asked)):
            await self._hold(outcome)
        if self._is_down:
            return self._failure(asked)
        return await self._confirmed(outcome)

    def close(self) -> None:
        """End what still waits for a decision."""
        for task in (self._decision, self._probing):
            if task is not None:
                task.cancel()

    async def _confirmed(self, outcome: Outcome) -> Outcome:
        """Doubt that a host does not exist where the network may have gone since it was last proved up."""
        if isinstance(outcome, Response) or outcome.kind not in _NEEDS_FRESH_PROOF:
            return outcome
        if self.pinned(host_of(outcome.url)) or await self._still_up():
            return outcome
        return Failure(FailureKind.DNS_FAILURE, outcome.url, "the network seems to have gone")

    async def _still_up(self) -> bool:
        if self.clock() - self._last_answer < _FRESH:
            return True
        if await self.probe((self._last_host,)):
            self._last_answer = self.clock()
            return True
        return False

    async def _note_answer(self, asked: str, response: Response) -> None:
        here = registered_domain(host_of(asked))
        if response.status == 511:  # RFC 6585 §6
            self._settle("captive", _PORTAL)
            return
        self._last_answer, self._last_host = self.clock(), host_of(asked)
        if self.state != "unknown":
            return
        look = _look(asked, response, parked=await self.kind(response) is PageKind.PARKED)
        if self.state == "unknown":
            self._answers.setdefault(look, set()).add(here)
            if len(self._answers) > 1 or self.pinned(host_of(asked)):
                self._settle("up")

    async def _hold(self, outcome: Outcome) -> None:
        if isinstance(outcome, Failure) and self._probing is None:
            self._probing = asyncio.create_task(self.probe(()))
        if self._decision is None:
            self._decision = asyncio.create_task(self._decide_in_time())
        answers = isinstance(outcome, Response)
        self._held += answers
        try:
            await self._decided.wait()
        finally:
            self._held -= answers

    def _decide_if_idle(self) -> None:
        if not self.under_way:
            self._idle.set()

    async def _decide_in_time(self) -> None:
        """Decide; were the deciding itself to fail, no source is blamed and nobody waits for ever."""
        try:
            if not await self._idle_within(_SHORT_PATIENCE) and not await self._is_hopeless():
                await self._idle_within(_PATIENCE - _SHORT_PATIENCE)
            verdict: tuple[State, str] = await self._judgement()
        except Exception:  # noqa: BLE001 (see above)
            verdict = "down", "whether the network is up could not be told"
        if self.state == "unknown":
            self._settle(*verdict)

    async def _idle_within(self, seconds: float) -> bool:
        """Wait until nothing is under way; return whether that came in time."""
        try:
            async with asyncio.timeout(seconds):
                while self.under_way:
                    await self._idle.wait()
                    await asyncio.sleep(0)
        except TimeoutError:
            return False
        return True

    async def _is_hopeless(self) -> bool:
        """Whether many hosts failed, none answered, and the probes, if they have ended, failed too."""
        many = len(self._failed) >= _MANY_HOSTS and not self._answers and not self._foreign
        return many and self._probing is not None and self._probing.done() and not await self._probing

    async def _judgement(self) -> tuple[State, str]:
        """Decide by what was seen, and by the probes where nothing proves the network up."""
        alike = max((sites for sites in self._answers.values()), key=len, default=set[str]())
        look = next((look for look, sites in self._answers.items() if sites is alike), "")
        everybody = alike | self._foreign
        if len(everybody) < _ENOUGH_HOSTS and everybody:
            return "up", ""
        if look.startswith(("leads to ", "shows ")):
            return "captive", f"{_PORTAL} (it {look.partition(',')[0]})"
        if alike:
            return "up", ""
        if self._probing is None or await self._probing:
            return "up", ""
        if self._foreign:
            return "down", "no host shows a certificate of its own: this network intercepts TLS (see --ca-bundle)"
        return "down", "no host could be reached, and neither could the best-known ones: the network is down"

    def _settle(self, state: State, because: str = "") -> None:
        self.state, self._because = state, because
        self._last_answer = self.clock() if state == "up" else self._last_answer
        self._decided.set()
        if self._is_down:
            loop = asyncio.get_running_loop()
            for deadline in self._deadlines:
                deadline.reschedule(loop.time())


def _look(asked: str, response: Response, *, parked: bool) -> str:
    """Tell answers apart that a portal would give alike: by the site they lead away to, else by their body.

    Nobody can put a page of his own under https and another's name. A portal may repeat the address that was asked.
    Parked domains show one page too, that of whoever sells them.
    """
    target, here = _target(response), registered_domain(host_of(asked))
    if registered_domain(target) != here:
        return f"leads to {target}"
    if response.status in redirecting_statuses:
        return f"stays on {target}"
    body, says = response.body, ""
    if response.status == 200 and body and not parked and split(asked).scheme == "http":
        for part in (asked, quote(asked, safe=""), here, split(asked).path):
            body = body.replace(part.encode(), b"") if len(part) > 1 else body
        body, says = _PASSING_SIGNS.sub(b"", body), "shows one page for all hosts, "
    return says + hashlib.blake2b(body, digest_size=16).hexdigest()


def _target(response: Response) -> str:
    try:
        return host_of(urljoin(response.url, response.header("location") or ""))
    except ValueError:
        return host_of(response.url)
