"""How long an outcome is held back, by what it is let go, and what is said when the network is down."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Coroutine
from typing import Any

import pytest

from citecheck.fetch.outage.network_state import Network, Outcome
from citecheck.fetch.wire.faults import Fault
from citecheck.model.evidence import Failure, FailureKind, Response
from tests.fetch import virtual_time
from tests.fetch.virtual_time import now

ABSENT = FailureKind.HOST_NOT_FOUND
PORTAL = "http://portal.hotel.example/welcome"
DOWN = "no host could be reached, and neither could the best-known ones: the network is down"
INTERCEPTED = "no host shows a certificate of its own: this network intercepts TLS (see --ca-bundle)"


class World:
    """A network whose probes take their time and find what a test says."""

    def __init__(self, *, up: bool = False, probing: float = 0.0, pinned: str = "") -> None:
        self.up, self.probing = up, probing
        self.probed: list[tuple[str, ...]] = []
        self.network = Network(self.probe, lambda host: host == pinned, now)

    async def probe(self, hosts: tuple[str, ...]) -> bool:
        self.probed.append(hosts)
        await asyncio.sleep(self.probing)
        return self.up

    async def failed(self, *hosts: str, kind: FailureKind = ABSENT) -> list[Outcome]:
        weighed = (self.network.weigh(f"http://{one}/", Failure(kind, f"http://{one}/", "so")) for one in hosts)
        return list(await asyncio.gather(*weighed))

    async def foreign(self, *hosts: str) -> list[Outcome]:
        fault = Fault(FailureKind.TLS, "so", foreign=True)
        weighed = (
            self.network.weigh(f"https://{one}/", Failure(fault.kind, f"https://{one}/", "so"), fault) for one in hosts
        )
        return list(await asyncio.gather(*weighed))

    async def answered(self, *answers: tuple[str, bytes]) -> list[Outcome]:
        weighed = (self.network.weigh(url, Response(url=url, status=200, body=body)) for url, body in answers)
        return list(await asyncio.gather(*weighed))


def hosts(count: int) -> list[str]:
    return [f"host{number}.example" for number in range(count)]


async def _busy(network: Network, seconds: float) -> None:
    with network.asking():
        await asyncio.sleep(seconds)


def taken(world: World, weighing: Coroutine[Any, Any, list[Outcome]], *, busy: float = 60.0) -> float:
    """Return after how many seconds outcomes are let go while something else is under way for so long."""

    async def measure() -> float:
        other = asyncio.create_task(_busy(world.network, busy))
        await asyncio.sleep(0)
        await weighing
        end = now()
        other.cancel()
        world.network.close()
        return end

    return virtual_time.run(measure())


def weighed(world: World, weighing: Coroutine[Any, Any, list[Outcome]]) -> list[str]:
    async def weigh() -> list[str]:
        outcomes = await weighing
        world.network.close()
        return [one.kind.value if isinstance(one, Failure) else str(one.status) for one in outcomes]

    return virtual_time.run(weigh())


@pytest.mark.parametrize(("busy", "seconds"), [(0.5, 0.5), (1.5, 1.5), (2.9, 2.9), (60.0, 3.0)])
def test_an_outcome_is_held_while_others_are_under_way_for_three_seconds_at_most(busy: float, seconds: float) -> None:
    world = World()

    assert taken(world, world.failed("a.example"), busy=busy) == pytest.approx(seconds)


@pytest.mark.parametrize(
    ("count", "probing", "up", "seconds"),
    [
        (8, 0.0, False, 1.0),
        (8, 0.9, False, 1.0),
        (7, 0.0, False, 3.0),
        (8, 1.1, False, 3.0),
        (8, 0.0, True, 3.0),
    ],
)
def test_a_second_is_enough_where_many_hosts_and_the_probes_failed(
    count: int, probing: float, up: bool, seconds: float
) -> None:
    world = World(up=up, probing=probing)

    assert taken(world, world.failed(*hosts(count))) == pytest.approx(seconds)


def test_a_second_is_not_enough_where_a_host_answered() -> None:
    world = World()

    async def both() -> list[Outcome]:
        many, one = await asyncio.gather(world.failed(*hosts(8)), world.answered(("http://a.example/", b"Welcome")))
        return many + one

    assert taken(world, both()) == pytest.approx(3.0)


def test_a_second_is_not_enough_where_a_host_showed_a_foreign_certificate() -> None:
    world = World()

    async def both() -> list[Outcome]:
        many, one = await asyncio.gather(world.failed(*hosts(8)), world.foreign("a.example"))
        return many + one

    assert taken(world, both()) == pytest.approx(3.0)


def test_a_request_that_follows_at_once_keeps_the_others_waiting() -> None:
    world = World()

    async def in_turn() -> None:
        await _busy(world.network, 0.5)
        await _busy(world.network, 0.5)

    async def measure() -> float:
        other = asyncio.create_task(in_turn())
        await asyncio.sleep(0)
        await world.failed("a.example")
        other.cancel()
        return now()

    assert virtual_time.run(measure()) == pytest.approx(1.0)


def test_two_answers_that_differ_let_all_go_at_once() -> None:
    world = World()

    async def both() -> list[Outcome]:
        failed, answered = await asyncio.gather(
            world.failed("c.example"), world.answered(("https://a.example/", b"A"), ("https://b.example/", b"B"))
        )
        return failed + answered

    assert taken(world, both()) == 0.0
    assert world.network.state == "up"


def test_one_answer_of_a_host_whose_place_was_given_proves_the_network_up() -> None:
    world = World(pinned="a.example")

    assert weighed(world, world.answered(("https://a.example/", b"A"))) == ["200"]
    assert world.network.state == "up"


@pytest.mark.parametrize(("seconds", "probed"), [(29.9, []), (30.0, [("b.example",)])])
def test_an_answer_proves_the_network_up_for_thirty_seconds(seconds: float, probed: list[tuple[str, ...]]) -> None:
    world = World(up=True)

    async def weigh() -> list[Outcome]:
        await world.answered(("https://a.example/", b"A"), ("https://b.example/", b"B"))
        await asyncio.sleep(seconds)
        first = await world.failed("c.example")
        await asyncio.sleep(29.9)
        return first + await world.failed("d.example") if probed else first

    assert set(weighed(world, weigh())) == {"host-not-found"}
    assert probed == world.probed


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        (FailureKind.HOST_NOT_FOUND, "dns-failure"),
        (FailureKind.NO_ROUTE, "dns-failure"),
        (FailureKind.CONNECT_TIMEOUT, "connect-timeout"),
        (FailureKind.DNS_FAILURE, "dns-failure"),
        (FailureKind.REFUSED, "connection-refused"),
    ],
)
def test_what_a_lost_network_may_cause_is_doubted_where_no_host_answers_any_more(kind: FailureKind, said: str) -> None:
    world = World()

    async def weigh() -> list[Outcome]:
        await world.answered(("https://a.example/", b"A"), ("https://b.example/", b"B"))
        await asyncio.sleep(60)
        return await world.failed("c.example", kind=kind)

    assert weighed(world, weigh()) == [said]


def test_the_doubt_is_said() -> None:
    world = World()

    async def weigh() -> Outcome:
        await world.answered(("https://a.example/", b"A"), ("https://b.example/", b"B"))
        await asyncio.sleep(60)
        (outcome,) = await world.failed("c.example")
        return outcome

    expected = Failure(FailureKind.DNS_FAILURE, "http://c.example/", "the network seems to have gone")
    assert expected == virtual_time.run(weigh())


def test_a_host_whose_place_was_given_is_never_doubted() -> None:
    world = World(pinned="c.example")

    async def weigh() -> list[Outcome]:
        await world.answered(("https://a.example/", b"A"), ("https://b.example/", b"B"))
        await asyncio.sleep(60)
        return await world.failed("c.example")

    assert weighed(world, weigh()) == ["host-not-found"]
    assert world.probed == []


def told(world: World) -> tuple[FailureKind, str] | None:
    try:
        world.network.check()
    except Fault as fault:
        return fault.kind, fault.detail
    return None


@pytest.mark.parametrize(("count", "because"), [(2, None), (3, INTERCEPTED)])
def test_certificates_foreign_to_three_sites_are_our_own_network(count: int, because: str | None) -> None:
    world = World()

    weighed(world, world.foreign(*hosts(count)))

    assert told(world) == (because and (FailureKind.NETWORK_DOWN, because))


def test_foreign_certificates_are_the_hosts_own_where_the_probes_are_not_asked_or_answer() -> None:
    world = World(up=True)

    assert weighed(world, world.foreign(*hosts(3))) == ["tls"] * 3
    assert (world.network.state, world.probed) == ("up", [()])


@pytest.mark.parametrize("kind", ["host-not-found", "dns-failure", "no-route", "connect-timeout"])
def test_no_host_and_no_probe_reached_is_a_network_that_is_down(kind: str) -> None:
    world = World()

    (outcome,) = virtual_time.run(world.failed("a.example", kind=FailureKind(kind)))

    assert Failure(FailureKind.NETWORK_DOWN, "http://a.example/", DOWN) == outcome
    assert (FailureKind.NETWORK_DOWN, DOWN) == told(world)
    assert world.probed == [()]


@pytest.mark.parametrize("kind", ["connection-refused", "connection-reset", "read-timeout", "tls", "protocol"])
def test_what_a_host_answered_itself_is_not_held_back(kind: str) -> None:
    world = World()

    assert taken(world, world.failed("a.example", kind=FailureKind(kind))) == 0.0
    assert (world.network.state, told(world)) == ("unknown", None)


@pytest.mark.parametrize("kind", ["connection-refused", "read-timeout"])
def test_nothing_is_blamed_on_a_host_while_the_network_is_down(kind: str) -> None:
    world = World()

    async def weigh() -> list[Outcome]:
        await world.failed("a.example")
        return await world.failed("b.example", kind=FailureKind(kind))

    assert weighed(world, weigh()) == ["network-down"]


def test_a_network_that_the_probes_prove_up_needs_no_further_proof_at_once() -> None:
    world = World(up=True)

    assert weighed(world, world.failed("a.example")) == ["host-not-found"]
    assert world.probed == [()]


def test_what_a_host_answered_while_the_network_is_down_is_told_of_its_address() -> None:
    world = World()

    async def weigh() -> list[Outcome]:
        await world.failed("a.example")
        return await world.failed("b.example", kind=FailureKind.READ_TIMEOUT)

    assert [Failure(FailureKind.NETWORK_DOWN, "http://b.example/", DOWN)] == virtual_time.run(weigh())


@pytest.mark.parametrize(
    ("count", "state", "because"),
    [(2, "up", None), (3, "captive", "a portal of this network answers in place of every host (it leads to {})")],
)
def test_three_sites_that_lead_to_one_place_are_a_portal(count: int, state: str, because: str | None) -> None:
    world = World()

    async def led() -> list[Outcome]:
        answer = Response(url=PORTAL, status=200, body=b"Welcome")
        return list(await asyncio.gather(*(world.network.weigh(f"https://{one}/", answer) for one in hosts(count))))

    virtual_time.run(led())

    assert world.network.state == state
    assert told(world) == (because and (FailureKind.NETWORK_DOWN, because.format("portal.hotel.example")))


def test_two_sites_that_lead_to_one_place_and_a_foreign_certificate_are_a_portal() -> None:
    world = World()

    async def weigh() -> list[Outcome]:
        answer = Response(url=PORTAL, status=200, body=b"Welcome")
        led = asyncio.gather(*(world.network.weigh(f"https://{one}/", answer) for one in hosts(2)))
        return [*await world.foreign("other.example"), *await led]

    assert weighed(world, weigh()) == ["network-down"] * 3


def test_three_hosts_of_one_site_are_no_three_sites() -> None:
    world = World()

    async def led() -> list[Outcome]:
        answer = Response(url=PORTAL, status=200, body=b"Welcome")
        names = ("a.one.example", "b.one.example", "c.one.example")
        return list(await asyncio.gather(*(world.network.weigh(f"https://{name}/", answer) for name in names)))

    assert weighed(world, led()) == ["200"] * 3


def test_a_page_that_all_hosts_show_is_said_to_be_one() -> None:
    world = World()

    weighed(world, world.answered(*((f"http://{one}/", b"Welcome to our hotel") for one in hosts(3))))

    said = "a portal of this network answers in place of every host (it shows one page for all hosts)"
    assert told(world) == (FailureKind.NETWORK_DOWN, said)


@pytest.mark.parametrize("status", [404, 500])
def test_one_error_page_of_all_hosts_is_no_portal(status: int) -> None:
    world = World()

    async def weigh() -> list[Outcome]:
        urls = [f"http://{one}/" for one in hosts(3)]
        answers = (world.network.weigh(url, Response(url=url, status=status, body=b"So")) for url in urls)
        return list(await asyncio.gather(*answers))

    assert weighed(world, weigh()) == [str(status)] * 3


def test_an_empty_page_of_all_hosts_is_no_portal() -> None:
    world = World()

    assert weighed(world, world.answered(*((f"http://{one}/", b"") for one in hosts(3)))) == ["200"] * 3


def test_a_redirect_within_each_host_is_no_portal() -> None:
    world = World()

    async def weigh() -> list[Outcome]:
        answers = []
        for one in hosts(3):
            url = f"http://{one}/"
            answer = Response(url=url, status=302, headers=(("location", "/home"),), body=b"Moved")
            answers.append(world.network.weigh(url, answer))
        return list(await asyncio.gather(*answers))

    assert weighed(world, weigh()) == ["302"] * 3


def test_a_status_of_portals_is_said_to_be_one() -> None:
    world = World()

    async def weigh() -> list[Outcome]:
        return [await world.network.weigh("http://a.example/", Response(url="http://a.example/", status=511))]

    assert weighed(world, weigh()) == ["network-down"]
    said = "a portal of this network answers in place of every host"
    assert (world.network.state, told(world)) == ("captive", (FailureKind.NETWORK_DOWN, said))


def test_a_proxy_that_fails_is_told_in_its_own_words_unless_the_network_was_up() -> None:
    world, proved = World(), World()

    async def weigh() -> list[Outcome]:
        await proved.answered(("https://a.example/", b"A"), ("https://b.example/", b"B"))
        return await proved.failed("c.example", kind=FailureKind.PROXY)

    assert weighed(world, world.failed("a.example", kind=FailureKind.PROXY)) == ["proxy"]
    assert told(world) == (FailureKind.PROXY, "so")
    assert weighed(proved, weigh()) == ["proxy"]
    assert (proved.network.state, told(proved)) == ("up", None)


def test_deadlines_are_cut_short_when_the_network_is_down() -> None:
    world = World()

    async def slow() -> float:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(50) as deadline:
                with world.network.cutting(deadline):
                    await asyncio.sleep(40)
        return now()

    async def measure() -> tuple[float, float]:
        async with asyncio.timeout(50) as over:
            with world.network.cutting(over):
                pass
            waiting = asyncio.create_task(slow())
            await asyncio.sleep(0.5)
            await world.failed("a.example")
            return await waiting, now()

    assert virtual_time.run(measure()) == (0.5, 0.5)


def test_deciding_ends_with_the_run() -> None:
    world = World(probing=9.0)

    async def left() -> list[str]:
        with world.network.asking():
            waiting = asyncio.create_task(world.failed("a.example"))
            await asyncio.sleep(0.5)
            world.network.close()
            await asyncio.sleep(0.1)
            names = sorted(getattr(task.get_coro(), "__name__", "") for task in asyncio.all_tasks())
        waiting.cancel()
        return names

    assert virtual_time.run(left()) == ["failed", "left", "weigh"]


def test_what_cannot_be_told_is_said() -> None:
    world = World()

    async def broken(_: tuple[str, ...]) -> bool:
        raise RuntimeError

    world.network.probe = broken
    virtual_time.run(world.failed("a.example"))

    assert told(world) == (FailureKind.NETWORK_DOWN, "whether the network is up could not be told")
