"""Hosts are dealt out so that each is asked by one part at a time, and the longest lanes begin first."""

from __future__ import annotations

from itertools import pairwise

from citecheck.corpus.lanes import Part, Timetable, dealt

LANES = 1 << 62
KEYS = 1 << 128


def lengths(*counts: int) -> dict[int, int]:
    return {LANES * place // len(counts): count for place, count in enumerate(counts)}


def test_every_host_met_or_not_belongs_to_one_part() -> None:
    parts = dealt(lengths(500, 3, 2, 1, 40, 5, 5, 5), 10)
    hosts = [0, 1, *(LANES * place // 8 + step for place in range(8) for step in (-1, 0, 1) if place), LANES - 1]
    owners = {host: [part for part in parts if part.owns(host)] for host in hosts}

    assert all(owned for owned in owners.values())
    assert all(len(owned) == 1 or {one.lane for one in owned} == {host} for host, owned in owners.items())


def test_the_slices_of_a_long_lane_hold_each_key_once() -> None:
    slices = sorted((one for one in dealt(lengths(95, 1), 10) if one.lane == 0), key=lambda one: one.low)

    assert len(slices) == 10
    assert (slices[0].low, slices[-1].high) == (0, KEYS)
    assert all(one.high == other.low for one, other in pairwise(slices))


def test_the_longest_lanes_begin_first() -> None:
    parts = dealt(lengths(20, 95, 1, 2, 3), 10)

    assert [part.length for part in parts] == sorted((part.length for part in parts), reverse=True)
    assert parts[0].lane == LANES // 5


def test_short_lanes_go_together() -> None:
    parts = dealt(dict.fromkeys(range(100), 1), 25)

    assert [part.size for part in parts] == [25, 25, 25, 25]


def test_a_lane_is_in_one_part_at_a_time() -> None:
    table = Timetable(list(dealt(lengths(20, 1, 1), 10)))
    first, short = table.take(), table.take()

    assert first is not None
    assert short is not None
    assert (first.lane, short.lane) == (0, None)
    assert table.take() is None
    table.ended(first)
    assert table.take() is not None


def test_the_order_of_the_parts_is_that_of_their_numbers() -> None:
    assert [part.number for part in dealt(lengths(30, 2, 9, 1), 10)] == [0, 1, 2, 3, 4]


def test_nothing_to_ask_makes_no_part() -> None:
    empty: dict[int, int] = {}

    assert dealt(empty, 10) == ()


def test_a_part_of_all_lanes_owns_every_host() -> None:
    assert Part(number=0, first=0, end=LANES).owns(LANES - 1)
