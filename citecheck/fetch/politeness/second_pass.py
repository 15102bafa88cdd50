"""The end of a run: visits that must wait for it stand aside until all others have ended, then go on."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field


@dataclass(slots=True)
class SecondPass:
    """Who is under way and who waits in one run.

    `patience` is how many seconds the waiting may add to a run; `clock` counts seconds.
    """

    patience: float
    clock: Callable[[], float]
    _under_way: int = 0
    _ends_at: float | None = None
    _over: asyncio.Event = field(default_factory=asyncio.Event)

    @contextlib.contextmanager
    def visiting(self) -> Iterator[None]:
        """Count a visit as under way."""
        self._under_way += 1
        self._over.clear()
        try:
            yield
        finally:
            self._leave()

    async def begun(self) -> None:
        """Stand aside until no visit is under way that does not wait as well."""
        self._leave()
        try:
            await self._over.wait()
        finally:
            self._under_way += 1
            self._over.clear()
        if self._ends_at is None:
            self._ends_at = self.clock() + self.patience

    async def wait(self, seconds: float) -> bool:
        """Stand aside, and wait so long; return at once, and whether that is so, where patience does not reach."""
        ready_at = self.clock() + seconds
        if seconds > self.patience:
            return False
        await self.begun()
        if self._ends_at is None or ready_at > self._ends_at:
            return False
        await asyncio.sleep(max(0.0, ready_at - self.clock()))
        return True

    def _leave(self) -> None:
        self._under_way -= 1
        if not self._under_way:
            self._over.set()
