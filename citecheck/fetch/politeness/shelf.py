"""A shelf for bodies that were fetched and that nobody has read yet: while it is full, none is fetched."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Hashable
from dataclasses import dataclass, field

_LONG_AT_ONCE = 16
_LONGEST_WAIT = 5.0  # seconds; then somebody who holds a body waits for us


@dataclass(slots=True)
class Shelf:
    """How many bytes of bodies a run holds, and for whom; `most` is how many it takes before it is full."""

    most: int = 32 << 20
    long_bodies: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(_LONG_AT_ONCE))
    """Who reads a body further than most are long takes a turn, so that few of them grow at once."""
    _held: dict[Hashable, int] = field(default_factory=dict)
    _total: int = 0
    _room: asyncio.Event = field(default_factory=asyncio.Event)

    def put(self, whose: Hashable, size: int) -> None:
        """Take note of how large a body is held for somebody, in place of the one before."""
        self._total += size - self._held.pop(whose, 0)
        if size:
            self._held[whose] = size
        if self._total < self.most:
            self._room.set()

    async def room(self) -> None:
        """Wait while the shelf is full, but not for ever."""
        if self._total < self.most:
            return
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_LONGEST_WAIT):
                while self._total >= self.most:
                    self._room.clear()
                    await self._room.wait()
