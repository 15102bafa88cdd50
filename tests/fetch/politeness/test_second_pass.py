"""What waits for the end of a run, for how long, and when it does not."""

from __future__ import annotations

import asyncio

import pytest

from citecheck.fetch.politeness.second_pass import SecondPass
from citecheck.model.observer import Wait
from tests.fetch import virtual_time
from tests.fetch.virtual_time import now

Told = list[tuple[str, float, bool | None]]


class Run:
    """A run whose visits last, and wait for its end."""

    def __init__(self, patience: float = 10.0) -> None:
        self.waits: list[tuple[float, Wait]] = []
        self.second = SecondPass(patience, 0.5, now, lambda wait: self.waits.append((now(), wait)))
        self.told: Told = []

    async def visit(
        self, name: str, seconds: float, *waits: float | None, whom: str = "", through: bool = False
    ) -> None:
        with self.second.visiting():
            await asyncio.sleep(seconds)
            waited = None
            for wait in waits:
                waited = await self.second.wait(whom or name, wait)
                self.told.append((name, now(), waited))
                if through:
                    self.second.let_through(whom or name)
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


def test_a_wait_beyond_the_patience_of_a_run_is_refused_at_once() -> None:
    assert Run().together(("a", 1.0, 10.1), ("b", 9.0)) == [("a", 1.0, False), ("b", 9.0, None)]


@pytest.mark.parametrize(("patience", "told"), [(8.0, ("a", 9.0, True)), (7.9, ("a", 5.0, False))])
def test_waits_in_turn_share_the_patience_of_a_run(patience: float, told: tuple[str, float, bool]) -> None:
    run = Run(patience)

    virtual_time.run(run.visit("a", 1.0, 4.0, 4.0, through=True))

    assert run.told == [("a", 5.0, True), told]


def test_a_visit_that_went_on_holds_up_those_who_wait_again() -> None:
    run = Run()

    async def long() -> None:
        with run.second.visiting():
            await asyncio.sleep(0.25)
            await run.second.begun()
            await asyncio.sleep(3.0)

    async def both() -> None:
        await asyncio.gather(long(), run.visit("a", 0.0, 0.5, 0.5, through=True))

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


def test_who_is_not_told_for_how_long_waits_a_little_and_then_twice_as_long() -> None:
    run = Run()

    virtual_time.run(run.visit("a", 1.0, None, None))

    assert run.told == [("a", 1.5, True), ("a", 2.5, True)]


@pytest.mark.parametrize(("wait", "worth"), [(None, [True, True, False]), (1.0, [True, False, False])])
def test_a_server_that_lets_nobody_through_is_waited_for_twice_and_once_where_it_said_for_how_long(
    wait: float | None, worth: list[bool]
) -> None:
    run = Run(patience=1000.0)

    virtual_time.run(run.visit("a", 0.0, wait, wait, wait))

    assert [waited for *_, waited in run.told] == worth


def test_a_server_that_lets_somebody_through_is_waited_for_anew() -> None:
    run = Run(patience=1000.0)

    virtual_time.run(run.visit("a", 0.0, *[None] * 5, through=True))

    assert run.told == [("a", 0.5 * n, True) for n in range(1, 6)]


def test_all_whom_one_server_limits_wait_together_as_long_as_it_asked_last() -> None:
    run = Run(patience=1000.0)

    async def all_of_them() -> None:
        await asyncio.gather(*(run.visit(name, 0.0, 3.0, 3.0, whom="s.example") for name in "ab"),
                             run.visit("c", 1.0, 4.0, whom="s.example"))  # fmt: skip

    virtual_time.run(all_of_them())

    assert sorted(run.told) == [
        ("a", 5.0, False), ("a", 5.0, True), ("b", 5.0, False), ("b", 5.0, True), ("c", 5.0, True),
    ]  # fmt: skip


def test_every_wait_for_a_server_is_told_once_and_for_as_long_as_it_lasts() -> None:
    run = Run()

    async def all_of_them() -> None:
        await asyncio.gather(run.visit("a", 0.0, 4.0, None, None, whom="s.example"), run.visit("b", 1.0),
                             run.visit("c", 0.0, 4.0, whom="s.example"), run.visit("d", 0.0, 40.0))  # fmt: skip

    virtual_time.run(all_of_them())

    assert run.waits == [(1.0, Wait("s.example", 3.0)), (4.0, Wait("s.example", 1.0))]


def test_who_waits_for_a_server_holds_up_nobody_who_waits_again_for_another() -> None:
    run = Run(patience=100.0)

    async def both() -> None:
        await asyncio.gather(run.visit("a", 0.0, 60.0), run.visit("b", 0.0, None, None))

    virtual_time.run(both())

    assert run.told == [("b", 0.5, True), ("b", 1.5, True), ("a", 60.0, True)]
