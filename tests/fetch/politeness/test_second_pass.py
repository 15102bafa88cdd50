"""What waits for the end of a run, for how long, and when it does not."""

from __future__ import annotations

import asyncio

import pytest

from citecheck.fetch.politeness.second_pass import SecondPass
from tests.fetch import virtual_time
from tests.fetch.virtual_time import now

Told = list[tuple[str, float, bool | None]]


class Run:
    """A run whose visits last, and wait for its end."""

    def __init__(self, patience: float = 10.0) -> None:
        self.second = SecondPass(patience, now)
        self.told: Told = []

    async def visit(self, name: str, seconds: float, *waits: float) -> None:
        with self.second.visiting():
            await asyncio.sleep(seconds)
            waited = None
            for wait in waits:
                waited = await self.second.wait(wait)
                self.told.append((name, now(), waited))
            if not waits:
                self.told.append((name, now(), waited))

    def together(self, *visits: tuple[str, float] | tuple[str, float, float]) -> Told:
        async def gathered() -> None:
            await asyncio.gather(*(self.visit(*one) for one in visits))

        virtual_time.run(gathered())
        return self.told


def test_who_waits_alone_waits_no_longer_than_asked() -> None:
    assert Run().together(("a", 1.0, 4.0)) == [("a", 5.0, True)]


def test_who_waits_goes_on_after_all_others_have_ended() -> None:
    assert Run().together(("a", 1.0, 4.0), ("b", 9.0)) == [("b", 9.0, None), ("a", 9.0, True)]


def test_the_others_time_counts_as_waiting() -> None:
    assert Run().together(("a", 1.0, 4.0), ("b", 3.0)) == [("b", 3.0, None), ("a", 5.0, True)]


def test_those_who_wait_do_not_wait_for_one_another() -> None:
    told = Run().together(("a", 1.0, 4.0), ("b", 2.0, 5.0), ("c", 3.0))

    assert told == [("c", 3.0, None), ("a", 5.0, True), ("b", 7.0, True)]


@pytest.mark.parametrize(("seconds", "told"), [(10.0, ("a", 11.0, True)), (10.1, ("a", 1.0, False))])
def test_nobody_waits_beyond_the_patience_of_a_run(seconds: float, told: tuple[str, float, bool]) -> None:
    assert Run().together(("a", 1.0, seconds)) == [told]


@pytest.mark.parametrize(("patience", "told"), [(8.0, ("a", 9.0, True)), (7.9, ("a", 5.0, False))])
def test_waits_in_turn_share_the_patience_of_a_run(patience: float, told: tuple[str, float, bool]) -> None:
    run = Run(patience)

    virtual_time.run(run.visit("a", 1.0, 4.0, 4.0))

    assert run.told == [("a", 5.0, True), told]


def test_a_visit_that_went_on_holds_up_those_who_wait_again() -> None:
    run = Run()

    async def long() -> None:
        with run.second.visiting():
            await asyncio.sleep(0.25)
            await run.second.begun()
            await asyncio.sleep(3.0)

    async def both() -> None:
        await asyncio.gather(long(), run.visit("a", 0.0, 0.5, 0.5))

    virtual_time.run(both())

    assert run.told == [("a", 0.5, True), ("a", 3.25, True)]


def test_a_visit_that_is_given_up_while_it_waits_is_no_longer_under_way() -> None:
    run = Run()

    async def measure() -> float:
        waiting = asyncio.create_task(run.visit("a", 0.0, 4.0))
        other = asyncio.create_task(run.visit("b", 2.0))
        await asyncio.sleep(1.0)
        waiting.cancel()
        await other
        await run.visit("c", 0.0, 1.0)
        return now()

    assert virtual_time.run(measure()) == pytest.approx(3.0)
