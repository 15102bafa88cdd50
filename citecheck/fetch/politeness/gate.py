"""A gate that lets so many through at once, the most urgent of those who wait first."""

from __future__ import annotations

import asyncio
import heapq
import itertools
from dataclasses import dataclass


class Gate:
    """A semaphore with priorities whose width can change while it is in use."""

    def __init__(self, width: int) -> None:
        """Let `width` through at once, at least one."""
        self.width = max(1, width)
        self._inside = 0
        self._waiting: list[tuple[int, int, asyncio.Future[None]]] = []
        self._order = itertools.count()

    async def enter(self, urgency: int = 0) -> None:
        """Wait until there is room; the more urgent first, then in the order of coming."""
        if self._inside < self.width and not self._waiting:
            self._inside += 1
            return
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._waiting, (-urgency, next(self._order), turn))
        try:
            await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled():
                self.leave()
            raise

    def leave(self) -> None:
        """Make room for the next."""
        self._inside -= 1
        self._let_in()

    def through(self, urgency: int = 0) -> Passage:
        """Return a context that is entered when there is room, and makes room at its end."""
        return Passage(self, urgency)

    def narrow(self) -> None:
        """Let only one through at once from now on."""
        self.width = 1

    def widen(self) -> None:
        """Let one more through at once from now on."""
        self.width += 1
        self._let_in()

    def _let_in(self) -> None:
        while self._waiting and self._inside < self.width:
            *_, turn = heapq.heappop(self._waiting)
            if not turn.done():
                self._inside += 1
                turn.set_result(None)


@dataclass(slots=True)
class Passage:
    """One way through a gate."""

    gate: Gate
    urgency: int

    async def __aenter__(self) -> None:
        """Wait until there is room."""
        await self.gate.enter(self.urgency)

    async def __aexit__(self, *_: object) -> None:
        """Make room."""
        self.gate.leave()
