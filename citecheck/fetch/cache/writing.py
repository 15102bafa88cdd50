"""What is to be written, handed to a thread of its own: all that waits at one time goes to the disk together."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

Statement = tuple[str, dict[str, Any]]


class Writing:
    """The writer of one cache; `carry_out` writes what has come together, within its thread."""

    def __init__(self, carry_out: Callable[[Sequence[Statement]], None]) -> None:
        """Begin the thread when there is something to write."""
        self._carry_out = carry_out
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="cache")
        self._lock = threading.Lock()
        self._waiting: list[tuple[Sequence[Statement], asyncio.Future[None]]] = []

    async def write(self, *statements: Statement) -> None:
        """Write statements; they are on the disk when this returns."""
        written: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        with self._lock:
            self._waiting.append((statements, written))
            is_first = len(self._waiting) == 1
        if is_first:
            self._thread.submit(self._write_what_waits)
        await written

    def close(self) -> None:
        """Finish what is still to be written."""
        self._thread.shutdown(wait=True)

    def _write_what_waits(self) -> None:
        with self._lock:
            taken, self._waiting = self._waiting, []
        try:
            self._carry_out([statement for statements, _ in taken for statement in statements])
        finally:
            loop = taken[0][1].get_loop()
            if not loop.is_closed():
                loop.call_soon_threadsafe(_tell, [written for _, written in taken])


def _tell(written: Sequence[asyncio.Future[None]]) -> None:
    for one in written:
        if not one.done():
            one.set_result(None)
