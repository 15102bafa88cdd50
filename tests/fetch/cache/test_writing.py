"""What many visits bring at one time goes to the disk together, and each is told once it is there."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Sequence

from citecheck.fetch.cache.writing import Statement, Writing


def test_what_waits_for_a_slow_disk_is_written_together() -> None:
    together: list[int] = []
    begun, may_go_on = threading.Event(), threading.Event()

    def slowly(statements: Sequence[Statement]) -> None:
        together.append(len(statements))
        begun.set()
        assert may_go_on.wait(10)

    async def write() -> list[bool]:
        writing = Writing(slowly)
        first = asyncio.create_task(writing.write(("one", {})))
        await asyncio.to_thread(begun.wait, 10)
        others = [asyncio.create_task(writing.write(("another", {}), ("its silence", {}))) for _ in range(3)]
        await asyncio.sleep(0)
        told_before = [task.done() for task in (first, *others)]
        may_go_on.set()
        await asyncio.gather(first, *others)
        writing.close()
        return told_before

    told_before = asyncio.run(write())

    assert ([1, 6], [False] * 4) == (together, told_before)
