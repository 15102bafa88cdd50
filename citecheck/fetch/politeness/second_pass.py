"""The end of a run: visits that must wait for it stand aside until all others have ended, then go on."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from citecheck.model.observer import Wait

_MOST_IN_VAIN = 2  # waits in turn for a server after which it let nobody through
_MOST_PROMISED = 1  # of these where it had said itself for how long to stay away


@dataclass(slots=True)
class _Queue:
    """Those whom one server limits: until when they wait, and how many waits in turn were in vain."""

    until: float = 0.0
    waits: int = 0


@dataclass(slots=True)
class SecondPass:
    """Who is under way and who waits in one run.

    `patience` is how many seconds the waiting may add to a run; `unstated` how many a server is left alone at first
    that does not say for how long; `clock` counts seconds; `tell` hears of every wait for a server as it begins.
    """

    patience: float
    unstated: float
    clock: Callable[[], float]
    tell: Callable[[Wait], None]
    _queues: dict[str, _Queue] = field(default_factory=dict)
    _under_way: int = 0
    _ends_at: float | None = None
    _over: asyncio.Event = field(default_factory=asyncio.Event)

    @contextlib.contextmanager
    def visiting(self) -> Iterator[None]:
        """Count a visit as under way."""
        self.enter()
        try:
            yield
        finally:
            self.leave()

    def enter(self) -> None:
        """Count one more visit as under way, or as about to begin."""
        self._under_way += 1
        self._over.clear()

    def leave(self) -> None:
        """Take note that a visit has ended, or that it waits."""
        self._under_way -= 1
        if not self._under_way:
            self._over.set()

    @contextlib.contextmanager
    def _aside(self) -> Iterator[None]:
        """Count a visit that is under way as waiting."""
        self.leave()
        try:
            yield
        finally:
            self.enter()

    async def begun(self) -> None:
        """Stand aside until no visit is under way that does not wait as well."""
        with self._aside():
            await self._over.wait()
        if self._ends_at is None:
            self._ends_at = self.clock() + self.patience

    async def wait(self, whom: str, stated: float | None = None) -> bool:
        """Stand aside, and wait for a server as long as it states, or a little longer each time.

        All whom it limits wait together. Return at once, and whether that is so, where patience does not reach, and
        where the server let nobody through after the waits before.
        """
        queue = self._queues.setdefault(whom, _Queue())
        pause = stated or self.unstated * 2.0**queue.waits
        ready_at = self.clock() + pause
        if pause > self.patience:
            return False
        await self.begun()
        if self._ends_at is None or ready_at > self._ends_at or not self._joins(whom, ready_at, stated):
            return False
        with self._aside():
            while (left := queue.until - self.clock()) > 0:  # noqa: ASYNC110 (meanwhile it may have asked for more)
                await asyncio.sleep(left)
        return True

    def let_through(self, whom: str) -> None:
        """Take note that a server answered one who had waited for it."""
        self._queues.setdefault(whom, _Queue()).waits = 0

    def _joins(self, whom: str, ready_at: float, stated: float | None) -> bool:
        """Join those who wait for a server, or begin a wait; return whether one is worth it."""
        queue, now = self._queues[whom], self.clock()
        if now >= queue.until:
            if queue.waits >= (_MOST_PROMISED if stated else _MOST_IN_VAIN):
                return False
            queue.waits += 1
            self.tell(Wait(whom, max(0.0, ready_at - now)))
        queue.until = max(queue.until, ready_at)
        return True
