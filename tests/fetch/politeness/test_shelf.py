"""How many bodies a run holds that nobody has read yet."""

from __future__ import annotations

import asyncio

from citecheck.fetch.politeness.shelf import Shelf
from tests.fetch import virtual_time


async def waited(shelf: Shelf) -> float:
    started = virtual_time.now()
    await shelf.room()
    return virtual_time.now() - started


def test_nobody_fetches_more_while_the_shelf_is_full() -> None:
    async def test() -> None:
        shelf = Shelf(most=100)
        shelf.put("a", 99)
        assert await waited(shelf) == 0.0
        shelf.put("b", 1)
        waiting = [asyncio.create_task(waited(shelf)) for _ in range(3)]
        await asyncio.sleep(2)
        shelf.put("a", 98)
        assert await asyncio.gather(*waiting) == [2.0] * 3

    virtual_time.run(test())


def test_a_body_takes_the_place_of_the_one_before() -> None:
    async def test() -> None:
        shelf = Shelf(most=100)
        for _ in range(9):
            shelf.put("a", 60)
        assert await waited(shelf) == 0.0
        shelf.put("b", 60)
        shelf.put("a", 0)
        shelf.put("a", 0)
        assert await waited(shelf) == 0.0

    virtual_time.run(test())


def test_a_full_shelf_is_not_waited_for_for_ever() -> None:
    async def test() -> None:
        shelf = Shelf(most=100)
        shelf.put("a", 100)
        assert await waited(shelf) == 5.0

    virtual_time.run(test())
