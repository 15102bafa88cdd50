"""Gates and lanes: who goes first, how many at once, and how far apart."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Coroutine
from typing import Any

import pytest

from citecheck.fetch.politeness.gate import Gate
from citecheck.fetch.politeness.rate_limits import Limits, stated_limits
from citecheck.fetch.politeness.throttle import Throttle, server
from tests.fetch import virtual_time

NOW = 1_790_000_000.0


async def _settled() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


async def _through(gate: Gate, name: str, urgency: int, went: list[str]) -> None:
    await gate.enter(urgency)
    went.append(name)


def run(test: Coroutine[Any, Any, None]) -> None:
    asyncio.run(asyncio.wait_for(test, 20))


@pytest.mark.parametrize(("width", "inside"), [(-1, 1), (0, 1), (1, 1), (2, 2), (9, 4)])
def test_a_gate_lets_through_as_many_as_it_is_wide(width: int, inside: int) -> None:
    async def test() -> None:
        gate, went = Gate(width), list[str]()
        tasks = [asyncio.create_task(_through(gate, name, 0, went)) for name in "abcd"]
        await _settled()
        assert "abcd"[:inside] == "".join(went)
        for _ in range(4 - inside):
            gate.leave()
            await _settled()
        assert "abcd" == "".join(went)
        await asyncio.gather(*tasks)

    run(test())


def test_the_most_urgent_goes_first_and_then_who_came_first() -> None:
    async def test() -> None:
        gate, went = Gate(1), list[str]()
        await gate.enter()
        urgencies = {"a": 1, "b": 5, "c": 5, "d": 0, "e": 9}
        tasks = [asyncio.create_task(_through(gate, *one, went)) for one in urgencies.items()]
        await _settled()
        for _ in tasks:
            gate.leave()
            await _settled()
        assert "ebcad" == "".join(went)
        await asyncio.gather(*tasks)

    run(test())


def test_who_comes_when_there_is_room_goes_behind_nobody_who_waits() -> None:
    async def test() -> None:
        gate, went = Gate(1), list[str]()
        await gate.enter()
        waiting = asyncio.create_task(_through(gate, "waiting", 0, went))
        await _settled()
        gate.leave()
        late = asyncio.create_task(_through(gate, "late", 9, went))
        await _settled()
        assert ["waiting"] == went
        gate.leave()
        await asyncio.gather(waiting, late)

    run(test())


def test_who_gave_up_leaves_his_turn_to_the_next() -> None:
    async def test() -> None:
        gate, went = Gate(1), list[str]()
        await gate.enter()
        first, second, third = (asyncio.create_task(_through(gate, name, 0, went)) for name in "abc")
        await _settled()
        first.cancel()
        await _settled()
        gate.leave()
        second.cancel()
        await _settled()
        assert ["c"] == went
        await third

    run(test())


def test_a_narrowed_gate_lets_one_through() -> None:
    async def test() -> None:
        gate, went = Gate(3), list[str]()
        for _ in range(3):
            await gate.enter()
        gate.narrow()
        tasks = [asyncio.create_task(_through(gate, name, 0, went)) for name in "ab"]
        for left in ("", "", "a"):
            await _settled()
            gate.leave()
            await _settled()
            assert left == "".join(went)
        gate.leave()
        await asyncio.gather(*tasks)

    run(test())


async def _waits(throttle: Throttle, host: str = "a") -> float:
    """Return how long the next in a lane would be put off."""
    loop = asyncio.get_running_loop()
    return throttle._lane(host).ready_at - loop.time()


@pytest.mark.parametrize(
    ("limits", "spacings"),
    [
        ([(200, Limits())], 0.0),
        ([(200, Limits(spacing=4.0))], 4.0),
        ([(200, Limits(spacing=40.0))], 25.0),
        ([(200, Limits(spacing=4.0)), (200, Limits(spacing=1.0))], 4.0),
        ([(429, Limits())], 2.0),
        ([(503, Limits())] * 2, 4.0),
        ([(503, Limits())] * 3, 8.0),
        ([(503, Limits())] * 9, 25.0),
        ([(200, Limits(spacing=3.0)), (429, Limits())], 6.0),
        ([(429, Limits(spacing=3.0))], 6.0),
        ([(404, Limits())], 0.0),
        ([(503, Limits())] * 3 + [(200, Limits())], 6.0),
        ([(503, Limits())] * 3 + [(200, Limits())] * 4, 2.53),
        ([(503, Limits())] * 3 + [(200, Limits())] * 5, 0.0),
        ([(429, Limits(spacing=4 / 3)), (200, Limits())], 2.0),
        ([(503, Limits())] * 3 + [(403, Limits(pause=0.1))], 16.0),
        ([(429, Limits(spacing=3.0))] + [(200, Limits())] * 9, 3.0),
    ],
)
def test_requests_stand_as_far_apart_as_a_host_says_or_shows(limits: list[tuple[int, Limits]], spacings: float) -> None:
    async def test() -> None:
        throttle = Throttle(4, 2, timeout=100.0)
        for status, stated in limits:
            throttle.answered("a", status, stated)
        async with throttle.turn("a"):
            pass
        assert spacings == pytest.approx(max(0.0, await _waits(throttle)), abs=0.5)
        assert await _waits(throttle, "b") < 0

    run(test())


@pytest.mark.parametrize(("at_once", "from_sending"), [(2, True), (1, False)])
def test_published_seconds_are_kept_from_when_a_request_went_out_or_was_answered_where_one_is_taken_at_a_time(
    at_once: int, from_sending: bool
) -> None:
    async def test() -> list[float]:
        throttle, times = Throttle(9, 2, timeout=100.0), list[float]()
        throttle.publish("a", 1.0, at_once)

        async def ask() -> None:
            async with throttle.turn("a") as sent:
                await asyncio.sleep(0.4)  # to connect
                times.append(asyncio.get_running_loop().time())
                sent()
                await asyncio.sleep(5.0)  # to answer
                throttle.answered("a", 200, Limits())

        await asyncio.gather(ask(), ask())
        return times

    first, second = virtual_time.run(test())

    assert second - first == pytest.approx(1.4 if from_sending else 6.4)


def test_a_request_that_is_never_sent_holds_up_nobody() -> None:
    async def test() -> None:
        throttle = Throttle(9, 2, timeout=100.0)
        throttle.publish("a", 1.0, 2)
        for _ in range(3):
            async with throttle.turn("a"):
                pass

    virtual_time.run(test())


def test_a_host_that_takes_more_at_once_than_it_publishes_is_asked_so_and_no_more_than_the_run_allows() -> None:
    async def test() -> None:
        throttle = Throttle(9, 3, timeout=0.0)
        throttle.publish("a", 0.01, 1)
        for _ in range(3):
            throttle.answered("a", 200, Limits(at_once=50))
        assert 3 == throttle._lane("a").gate.width

    run(test())


@pytest.mark.parametrize(("pause", "kept"), [(7.0, 7.0), (150.0, 150.0), (150.1, 0.0)])
def test_a_pause_is_kept_where_a_run_can_wait_for_it(pause: float, kept: float) -> None:
    async def test() -> None:
        throttle = Throttle(4, 2, timeout=100.0)
        assert throttle.longest_pause == 150.0
        throttle.answered("a", 429, Limits(pause=pause))
        throttle.answered("a", 429, Limits(pause=1.0))
        assert max(kept, 1.0) == pytest.approx(await _waits(throttle), abs=0.5)

    run(test())


@pytest.mark.parametrize(("status", "inside"), [(200, 3), (429, 1), (503, 1), (500, 3)])
def test_a_busy_host_is_asked_one_at_a_time(status: int, inside: int) -> None:
    async def test() -> None:
        throttle = Throttle(9, 3, timeout=0.0)
        throttle.answered("a", status, Limits())
        here = 0

        async def visit() -> None:
            nonlocal here
            async with throttle.turn("a"):
                here += 1
                await asyncio.Event().wait()

        tasks = [asyncio.create_task(visit()) for _ in range(3)]
        await _settled()
        assert inside == here
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    run(test())


def test_who_is_in_the_queue_of_a_host_that_is_not_asked_any_more_need_not_wait() -> None:
    async def test() -> None:
        throttle, told = Throttle(4, 1, timeout=100.0), list[str]()
        throttle.answered("a", 503, Limits())

        def check() -> None:
            if told:
                raise LookupError

        async def visit() -> None:
            try:
                async with throttle.turn("a", check):
                    told.append("asked")
            except LookupError:
                told.append("told")

        started = asyncio.get_running_loop().time()
        await asyncio.gather(*(visit() for _ in range(4)))
        assert ["asked", "told", "told", "told"] == told
        assert asyncio.get_running_loop().time() - started < 2.0

    run(test())


def test_the_host_with_the_longest_lane_goes_first() -> None:
    async def test() -> None:
        throttle, went = Throttle(1, 1, timeout=0.0), list[str]()

        async def visit(host: str) -> None:
            async with throttle.turn(host):
                went.append(host)
                await asyncio.sleep(0)

        await asyncio.gather(*(visit(host) for host in "acccbd"))
        assert "acbcdc" == "".join(went)

    run(test())


@pytest.mark.parametrize(
    ("url", "whom"),
    [
        ("https://A.example/x", "a.example"),
        ("http://a.example:80/x", "a.example"),
        ("https://a.example:443/x", "a.example"),
        ("http://a.example:443/x", "a.example:443"),
        ("https://a.example:8443/x", "a.example:8443"),
    ],
)
def test_a_server_is_a_host_with_the_port_where_it_names_one(url: str, whom: str) -> None:
    assert whom == server(url)


STATED = [
    (429, {"retry-after": "7", "x-ratelimit-remaining": "0", "x-ratelimit-reset": "30"}, Limits(pause=30.0)),
    (429, {"retry-after": "70", "x-ratelimit-remaining": "0", "x-ratelimit-reset": "30"}, Limits(pause=70.0)),
    (200, {"retry-after": "7", "x-ratelimit-remaining": "0", "x-ratelimit-reset": "30"}, Limits(pause=30.0)),
    (503, {"retry-after": "7"}, Limits(pause=7.0)),
    (500, {"retry-after": "7"}, Limits()),
    (200, {"x-ratelimit-remaining": "0"}, Limits()),
    (200, {"x-ratelimit-reset": "30"}, Limits()),
    (200, {"x-ratelimit-remaining": "19", "x-ratelimit-reset": "38"}, Limits(spacing=2.0)),
    (200, {"x-ratelimit-remaining": "20", "x-ratelimit-reset": "40"}, Limits()),
    (200, {"x-ratelimit-remaining": "1", "x-ratelimit-reset": "0"}, Limits()),
    (200, {"ratelimit-remaining": "2", "x-ratelimit-remaining": "9", "ratelimit-reset": "4"}, Limits(spacing=2.0)),
    (200, {"x-rate-limit-remaining": "2", "x-rate-limit-reset": "4"}, Limits(spacing=2.0)),
    (200, {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "1000000000"}, Limits(pause=1e9)),
    (200, {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "1000000001"}, Limits(pause=0.0)),
    (200, {"x-ratelimit-limit": "10", "x-ratelimit-interval": "5s"}, Limits(spacing=0.5)),
    (200, {"x-ratelimit-limit": "10"}, Limits()),
    (200, {"x-ratelimit-interval": "5s"}, Limits()),
    (200, {"ratelimit": "limit=9, remaining=2, reset=8", "ratelimit-remaining": "5"}, Limits(spacing=4.0)),
    (200, {"ratelimit-remaining": " 2 ", "ratelimit-reset": "many"}, Limits()),
]


@pytest.mark.parametrize(("status", "headers", "limits"), STATED)
def test_a_hosts_limits_are_taken_at_its_word(status: int, headers: dict[str, str], limits: Limits) -> None:
    assert limits == stated_limits(status, headers, NOW)


def test_how_long_a_server_is_still_left_alone_is_told() -> None:
    async def test() -> None:
        throttle = Throttle(4, 2, timeout=100.0)
        assert throttle.pause("https://a.example/") == 0.0
        throttle.answered("a.example", 429, Limits(pause=60.0))
        await asyncio.sleep(20)
        assert throttle.pause("https://a.example/x") == 40.0
        assert throttle.pause("https://b.example/x") == 0.0
        await asyncio.sleep(60)
        assert throttle.pause("https://a.example/x") == 0.0

    virtual_time.run(test())


def test_requests_of_a_lane_go_as_far_apart_as_it_says() -> None:
    async def test() -> None:
        throttle, went = Throttle(9, 9, timeout=100.0), list[float]()
        throttle.answered("a", 200, Limits(spacing=4.0))

        async def visit() -> None:
            async with throttle.turn("a"):
                went.append(virtual_time.now())

        await asyncio.gather(*(visit() for _ in range(3)))
        assert went == [0.0, 4.0, 8.0]

    virtual_time.run(test())


def test_a_turn_that_was_put_off_meanwhile_is_waited_for() -> None:
    async def test() -> None:
        throttle = Throttle(9, 9, timeout=100.0)
        throttle.answered("a", 429, Limits(pause=10.0))

        async def visit() -> float:
            async with throttle.turn("a"):
                return virtual_time.now()

        visiting = asyncio.create_task(visit())
        await asyncio.sleep(5)
        throttle.answered("a", 429, Limits(pause=20.0))
        assert await visiting == 25.0

    virtual_time.run(test())


@pytest.mark.parametrize(
    ("status", "limits", "width"),
    [(403, Limits(pause=1.0), 1), (403, Limits(), 3), (404, Limits(pause=1.0), 3), (503, Limits(), 1)],
)
def test_a_refusal_with_a_pause_is_a_limit(status: int, limits: Limits, width: int) -> None:
    async def test() -> None:
        throttle = Throttle(9, 3, timeout=1.0)
        throttle.answered("a", status, limits)
        assert width == throttle._lane("a").gate.width

    virtual_time.run(test())


def test_a_visit_that_failed_leaves_its_places_to_others() -> None:
    async def test() -> None:
        throttle = Throttle(1, 1, timeout=1.0)

        async def visit(whom: str, fault: Exception | None = None) -> None:
            async with throttle.turn(whom):
                if fault:
                    raise fault

        await asyncio.gather(visit("a", ValueError()), visit("a"), visit("b", ValueError()), return_exceptions=True)
        await asyncio.wait_for(visit("a"), 1)
        await asyncio.wait_for(visit("b"), 1)
        assert throttle._lane("a").pending == throttle._lane("b").pending == 0

    virtual_time.run(test())


@pytest.mark.parametrize(("good", "width"), [(9, 1), (10, 2), (19, 2), (20, 3), (90, 3)])
def test_a_host_that_has_answered_well_for_a_while_is_asked_more_at_once_again(good: int, width: int) -> None:
    async def test() -> None:
        throttle = Throttle(9, 3, timeout=1.0)
        for status in (200, 429, *[200] * 9, 503, *[404] * good):
            throttle.answered("a", status, Limits())
        assert width == throttle._lane("a").gate.width

    virtual_time.run(test())


def test_who_waits_goes_in_as_soon_as_there_is_more_room() -> None:
    async def test() -> None:
        throttle, inside = Throttle(9, 2, timeout=0.0), list[int]()
        throttle.answered("a", 429, Limits())

        async def visit(number: int) -> None:
            async with throttle.turn("a"):
                inside.append(number)
                await asyncio.Event().wait()

        tasks = [asyncio.create_task(visit(number)) for number in range(3)]
        await _settled()
        assert inside == [0]
        for _ in range(10):
            throttle.answered("a", 200, Limits())
        await _settled()
        assert inside == [0, 1]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    run(test())


def test_the_room_that_we_leave_between_questions_is_no_time_that_a_host_asked_for() -> None:
    async def test() -> tuple[float, float]:
        throttle = Throttle(9, 3, timeout=100.0)
        throttle.answered("a.example", 429, Limits(spacing=9.0))
        async with throttle.turn("a.example"):
            ours = throttle.pause("http://a.example/")
        throttle.answered("a.example", 429, Limits(pause=60.0))
        return ours, throttle.pause("http://a.example/")

    assert virtual_time.run(test()) == (0.0, 60.0)


def test_who_waits_for_a_hosts_next_moment_hears_that_it_is_not_asked_any_more() -> None:
    async def test() -> None:
        throttle, dead = Throttle(9, 1, timeout=100.0), list[str]()
        throttle.answered("a", 429, Limits(pause=100.0))

        def check() -> None:
            if dead:
                raise LookupError

        async def visit() -> float:
            with contextlib.suppress(LookupError):
                async with throttle.turn("a", check):
                    pass
            return virtual_time.now()

        visits = [asyncio.create_task(visit()) for _ in range(3)]
        await asyncio.sleep(1)
        throttle.call_off("a")
        await asyncio.sleep(1)
        dead.append("a")
        throttle.call_off("a")
        assert [2.0, 2.0, 2.0] == await asyncio.gather(*visits)

    virtual_time.run(test())
