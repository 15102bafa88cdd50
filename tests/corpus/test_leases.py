"""One holder at a time: whoever is cut off stops before another begins, by its own clock alone."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import pytest

from citecheck.corpus.leases import Lease
from citecheck.corpus.store import Store

LONG = 10.0


@dataclass
class Clock:
    """A machine's own time, which passes while somebody waits; `then` is what happens meanwhile, by its moment."""

    now: float = 0.0
    then: dict[float, object] = field(default_factory=dict)

    def __call__(self) -> float:
        return self.now

    def wait(self, seconds: float) -> None:
        self.now += seconds
        for moment in sorted(self.then):
            if moment <= self.now:
                happens = self.then.pop(moment)
                assert callable(happens)
                happens()


def lease(store: Store, clock: Clock) -> Lease:
    return Lease(store, "part", LONG, clock=clock, wait=clock.wait)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(str(tmp_path))


def test_a_free_lease_is_taken_at_once(store: Store) -> None:
    clock = Clock()
    mine = lease(store, clock)

    assert mine.take()
    assert mine.is_ours
    assert clock.now == 0.0


def test_a_holder_that_shows_no_beat_loses_the_lease_before_another_takes_it(store: Store) -> None:
    clock = Clock()
    cut_off, other = lease(store, clock), lease(store, clock)
    cut_off.take()
    held_until = clock.now + cut_off.left
    assert other.take()

    assert held_until < clock.now
    assert not cut_off.is_ours
    assert other.is_ours


def test_a_holder_that_lives_keeps_the_lease(store: Store) -> None:
    clock = Clock()
    mine, other = lease(store, clock), lease(store, clock)
    mine.take()
    clock.then = {5.0: mine.beat}

    assert not other.take()
    assert mine.is_ours


def test_a_beat_that_comes_too_late_gives_nothing_back(store: Store) -> None:
    clock = Clock()
    mine = lease(store, clock)
    mine.take()
    clock.now += mine.left

    assert not mine.beat()
    assert not mine.is_ours


def test_a_beat_finds_out_that_another_holds_the_lease(store: Store) -> None:
    mine, other = lease(store, Clock()), lease(store, Clock())
    mine.take()
    other.take()

    assert not mine.beat()
    assert not mine.is_ours
    assert other.beat()


def test_of_two_who_come_at_once_one_takes_it(store: Store) -> None:
    clock = Clock()
    lease(store, clock).take()
    first, second = lease(store, clock), lease(store, clock)
    clock.then = {10.0: lambda: store.create("leases/part/000002", b"{}")}

    assert not first.take()
    assert not second.is_ours


def test_what_was_given_back_is_taken_at_once(store: Store) -> None:
    clock = Clock()
    with lease(store, clock):
        pass

    assert lease(store, clock).take()
    assert clock.now == 0.0


def test_who_waits_for_a_lease_gets_it_once_its_holder_is_silent(store: Store) -> None:
    clock = Clock()
    silent = lease(store, clock)
    silent.take()
    with lease(store, clock) as waiting:
        assert waiting.is_ours
        assert not silent.is_ours


def test_who_lost_a_lease_gives_back_nothing_of_its_new_holder(store: Store) -> None:
    clock = Clock()
    other = lease(store, clock)
    with lease(store, clock):
        clock.now += 2 * LONG
        assert other.take()

    assert other.beat()
