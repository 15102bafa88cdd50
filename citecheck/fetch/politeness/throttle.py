"""Politeness: how many requests run at once, in all and a host, how far apart, and when a host is left alone.

Every host has a lane. A visit waits in its host's lane before it takes one of the run's places, so that a host that
is slow or parked holds up nobody else; of those ready the one with the longest lane behind it goes first.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections import deque
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field

from citecheck.biblio.urls import default_ports, host, split
from citecheck.fetch.politeness.gate import Gate
from citecheck.fetch.politeness.rate_limits import Limits, busy_statuses

_FIRST_SPACING = 0.02  # shares of the timeout
_LONGEST_SPACING = 0.25
_EASING = 0.75  # what an answer without complaint leaves of the spacing that complaints have made
_LONGEST_PAUSE = 1.5
_BEGUN_AHEAD = 10  # visits of a server beyond those it is asked for at once: some wait to be asked again
_GOOD_ANSWERS = 10  # in a row after which a server that complained is asked one more thing at once


@dataclass(slots=True)
class _Lane:
    """One host's queue: seconds between requests as published, stated and shown; times are of the event loop.

    `most` requests are under way at once, and so many are let through `door` before they are sent: one, where a limit
    is published, so that no two stand closer on the wire than they were let go.
    """

    gate: Gate
    door: Gate
    most: int
    pending: int = 0
    published: float = 0.0
    stated: float = 0.0
    shown: float = 0.0
    ready_at: float = 0.0
    away_until: float = 0.0
    good: int = 0
    news: asyncio.Event = field(default_factory=asyncio.Event)
    begun: int = 0
    backlog: deque[Callable[[], None]] = field(default_factory=deque)

    @property
    def spacing(self) -> float:
        return max(self.stated or self.published, self.shown)


@dataclass(slots=True)
class Throttle:
    """The lanes of one run; `timeout` scales its waits, `spacing_of` says how many seconds a server is owed."""

    concurrency: int
    per_host: int
    timeout: float
    spacing_of: Callable[[str], float] = lambda _: 0.0
    _lanes: dict[str, _Lane] = field(default_factory=dict)
    _places: Gate = field(init=False)

    def __post_init__(self) -> None:
        self._places = Gate(self.concurrency)

    @property
    def longest_pause(self) -> float:
        """The longest `Retry-After` that a run waits for, in seconds."""
        return _LONGEST_PAUSE * self.timeout

    def begin(self, whom: str, start: Callable[[], None]) -> None:
        """Start a visit once few of this server's are under way; until then it costs no more than its request."""
        lane = self._lane(whom)
        lane.backlog.append(start)
        self._begin_next(lane)

    def publish(self, whom: str, spacing: float, at_once: int) -> None:
        """Keep to what a server publishes, until it states a limit itself: seconds between requests, and how many."""
        lane = self._lane(whom)
        if not lane.published:
            lane.most = min(self.per_host, at_once)
            lane.gate.width, lane.door.width = min(lane.gate.width, lane.most), 1
        lane.published = spacing

    def ended(self, whom: str) -> None:
        """Take note that a visit that was begun has ended, or waits elsewhere than in this server's lane."""
        lane = self._lane(whom)
        lane.begun -= 1
        self._begin_next(lane)

    def begin_no_more(self) -> None:
        """Give up the visits that have not begun."""
        for lane in self._lanes.values():
            lane.backlog.clear()

    @contextlib.asynccontextmanager
    async def turn(self, whom: str, check: Callable[[], None] | None = None) -> AsyncIterator[Callable[[], None]]:
        """Wait for this server's turn and for a place in the run; hold both while inside.

        Yield what to call when the request goes out. `check` raises where asking has become pointless; who is in the
        queue then need not wait to be told.
        """
        lane = self._lane(whom)
        lane.pending += 1
        try:
            async with lane.gate.through():
                if check:
                    check()
                async with _at_the_door(lane) as sent:
                    await _until_ready(lane, check)
                    async with self._places.through(lane.pending + len(lane.backlog)):
                        if check:
                            check()
                        yield sent
        finally:
            lane.pending -= 1

    def answered(self, whom: str, status: int, limits: Limits) -> None:
        """Take note of an answer: what the server states of its limits, and whether it is too busy."""
        lane = self._lane(whom)
        shortest, longest = self.timeout * _FIRST_SPACING, self.timeout * _LONGEST_SPACING
        if limits.spacing:
            lane.stated = max(lane.stated, min(limits.spacing, longest))
        if limits.at_once:
            lane.most = min(self.per_host, limits.at_once)
        if lane.most == 1:  # a server that takes one request at a time counts from when it has answered
            lane.ready_at = max(lane.ready_at, asyncio.get_running_loop().time() + lane.spacing)
        if status in busy_statuses or (status == 403 and limits.pause):
            lane.gate.narrow()
            lane.good = 0
            lane.shown = min(max(lane.spacing * 2, shortest), longest)
        else:
            self._note_good(lane, at_once=bool(limits.at_once))
            lane.shown = eased if (eased := lane.shown * _EASING) >= shortest else 0.0
        if limits.pause and limits.pause <= self.longest_pause:
            lane.away_until = max(lane.away_until, asyncio.get_running_loop().time() + limits.pause)
            lane.ready_at = max(lane.ready_at, lane.away_until)

    def _note_good(self, lane: _Lane, *, at_once: bool) -> None:
        """Ask for one more thing at once after some good answers; after the first where the server says so itself."""
        lane.good += 1
        if lane.gate.width < lane.most and (lane.good >= _GOOD_ANSWERS or (at_once and not lane.shown)):
            lane.gate.widen()
            lane.good = 0

    def call_off(self, whom: str) -> None:
        """Let those who wait for this server's next moment find out that asking has become pointless."""
        news = self._lane(whom).news
        news.set()
        news.clear()

    def pause(self, url: str) -> float:
        """Return for how many seconds the server of an address has asked to be left alone still."""
        lane = self._lanes.get(server(url))
        return max(0.0, lane.away_until - asyncio.get_running_loop().time()) if lane else 0.0

    def pauses(self) -> dict[str, float]:
        """Return for how many seconds each server has asked to be left alone still."""
        now = asyncio.get_running_loop().time()
        return {whom: lane.away_until - now for whom, lane in self._lanes.items() if lane.away_until > now}

    def leave_alone(self, whom: str, seconds: float) -> None:
        """Leave a server alone that has asked for it before this run."""
        lane = self._lane(whom)
        lane.away_until = asyncio.get_running_loop().time() + seconds
        lane.ready_at = max(lane.ready_at, lane.away_until)

    def _begin_next(self, lane: _Lane) -> None:
        while lane.backlog and lane.begun < self.per_host + _BEGUN_AHEAD:
            lane.begun += 1
            lane.backlog.popleft()()

    def _lane(self, whom: str) -> _Lane:
        lane = self._lanes.get(whom)
        if lane is None:
            gate, door = Gate(self.per_host), Gate(self.per_host)
            lane = self._lanes[whom] = _Lane(gate, door, self.per_host, stated=self.spacing_of(whom))
        return lane


def server(url: str) -> str:
    """Return whom an address asks: its host, with the port where it names one; http and https are one server."""
    address = split(url)
    port = address.port if address.port != default_ports.get(address.scheme or "") else None
    return f"{host(url)}:{port}" if port else host(url)


@contextlib.asynccontextmanager
async def _at_the_door(lane: _Lane) -> AsyncIterator[Callable[[], None]]:
    """Hold up who comes next until a request is sent, and from then on for the seconds between two of them."""
    await lane.door.enter()
    leave = contextlib.ExitStack()
    leave.callback(lane.door.leave)

    def sent() -> None:
        lane.ready_at = max(lane.ready_at, asyncio.get_running_loop().time() + lane.spacing)
        leave.close()

    with leave:
        yield sent


async def _until_ready(lane: _Lane, check: Callable[[], None] | None) -> None:
    loop = asyncio.get_running_loop()
    while (wait := lane.ready_at - loop.time()) > 0:  # it may be put off meanwhile
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(wait):
                await lane.news.wait()
        if check:
            check()
    lane.ready_at = loop.time() + lane.spacing
