"""Is it the source or is it us?"""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from citecheck.demo.web import Site
from citecheck.fetch.outage.network_state import Network, Outcome
from citecheck.fetch.wire.faults import Fault
from citecheck.model.evidence import Exchange, Failure, FailureKind, Response
from citecheck.model.page import PageKind
from tests.fetch.trips import take
from tests.web import behaviours as b
from tests.web.small_web import Web

PORTAL = "http://portal.hotel.example/welcome"


def kind(exchange: Exchange) -> str:
    return exchange.outcome.kind.value if isinstance(exchange.outcome, Failure) else str(exchange.outcome.status)


class World:
    """A network to be judged: what probes find, and what a clock shows."""

    def __init__(
        self, *, probes_answer: bool = False, pinned: tuple[str, ...] = (), shows: PageKind = PageKind.WORK
    ) -> None:
        self.probes_answer = probes_answer
        self.probed: list[tuple[str, ...]] = []
        self.shows = shows
        self.now = 0.0
        self.network = Network(self.probe, lambda host: host in pinned, lambda: self.now, self.kind)

    async def probe(self, hosts: tuple[str, ...]) -> bool:
        self.probed.append(hosts)
        return self.probes_answer

    async def kind(self, _: Response) -> PageKind:
        return self.shows

    def weigh(self, *outcomes: tuple[str, Outcome | Fault]) -> list[str]:
        async def all_at_once() -> list[str]:
            weighed = await asyncio.gather(*(self.one(url, outcome) for url, outcome in outcomes))
            self.network.close()
            return weighed

        return asyncio.run(all_at_once())

    async def one(self, url: str, outcome: Outcome | Fault) -> str:
        fault = outcome if isinstance(outcome, Fault) else None
        if isinstance(outcome, Fault):
            outcome = Failure(outcome.kind, url, outcome.detail)
        with self.network.asking():
            await asyncio.sleep(0)
        weighed = await self.network.weigh(url, outcome, fault)
        return weighed.kind.value if isinstance(weighed, Failure) else str(weighed.status)


def answer(url: str, body: bytes = b"", status: int = 200) -> tuple[str, Outcome]:
    return url, Response(url=url, status=status, body=body or url.encode())


def led(url: str, target: str) -> tuple[str, Outcome]:
    return url, Response(url=target, status=200, body=b"welcome to our hotel")


def failed(url: str, failure: FailureKind) -> tuple[str, Outcome]:
    return url, Failure(failure, url)


ABSENT = failed("http://absent.example/", FailureKind.HOST_NOT_FOUND)
FOREIGN = Fault(FailureKind.TLS, "its certificate is for another host", foreign=True)


def test_a_name_not_found_is_no_proof_while_the_network_is_down() -> None:
    assert World().weigh(ABSENT) == ["network-down"]


def test_a_name_not_found_is_proof_where_the_probes_answer() -> None:
    assert World(probes_answer=True).weigh(ABSENT) == ["host-not-found"]


def test_a_name_not_found_is_proof_where_another_host_answers() -> None:
    world = World()

    assert world.weigh(ABSENT, answer("http://b.example/")) == ["host-not-found", "200"]
    assert world.network.state == "up"


def test_a_host_whose_place_the_user_gave_needs_no_proof() -> None:
    assert World(pinned=("absent.example",)).weigh(ABSENT) == ["host-not-found"]


def test_a_probe_that_fails_itself_keeps_nobody_waiting() -> None:
    world = World()

    async def broken(_: tuple[str, ...]) -> bool:
        raise RuntimeError

    world.network.probe = broken

    assert world.weigh(ABSENT, failed("http://b.example/", FailureKind.CONNECT_TIMEOUT)) == ["network-down"] * 2


def test_what_was_not_asked_since_its_host_failed_waits_for_the_same_decision() -> None:
    unasked = failed("http://absent.example/2", FailureKind.HOST_PARKED)

    assert ["network-down"] * 2 == World().weigh(ABSENT, unasked)
    assert ["host-not-found", "host-parked"] == World(probes_answer=True).weigh(ABSENT, unasked)


def test_a_healthy_world_is_not_probed() -> None:
    world = World()
    world.weigh(answer("http://a.example/"), answer("http://b.example/"))

    assert (world.network.state, world.probed) == ("up", [])


def test_a_redirect_that_is_no_address_is_weighed_too() -> None:
    outcome = Response(url="http://a.example/", status=302, headers=(("location", "http://[::zz"),))

    assert World().weigh(("http://a.example/", outcome)) == ["302"]


def test_a_network_that_went_away_proves_nothing() -> None:
    world = World()
    world.weigh(answer("http://a.example/"), answer("http://b.example/"))
    world.now = 3600.0

    assert world.weigh(ABSENT) == ["dns-failure"]
    assert world.probed == [("b.example",)]


def test_a_portal_is_recognised() -> None:
    hosts = [led(f"http://{name}.example/", PORTAL) for name in ("one", "two", "three")]

    assert World().weigh(*hosts, ("https://four.example/", FOREIGN)) == ["network-down"] * 4


def test_a_portal_that_owns_up_is_recognised() -> None:
    assert World().weigh(answer("http://a.example/", status=511), ABSENT) == ["network-down"] * 2


def test_certificates_foreign_everywhere_are_our_own_network() -> None:
    hosts: list[Any] = [(f"https://{name}.example/", FOREIGN) for name in ("one", "two", "three")]

    assert World().weigh(*hosts) == ["network-down"] * 3


def test_one_foreign_certificate_is_the_hosts_own_fault() -> None:
    assert World().weigh(("https://a.example/", FOREIGN)) == ["tls"]


def test_works_that_moved_to_one_place_are_no_portal() -> None:
    moved = [led(f"http://{name}.example/", "http://new.host/") for name in ("one", "two", "three")]

    assert World().weigh(*moved, answer("http://four.example/")) == ["200"] * 4


def shown(scheme: str, name: str, path: str = "/") -> tuple[str, Outcome]:
    """Answer as a portal does that repeats what was asked, and tells its visitors apart by a number."""
    url = f"{scheme}://{name}.example{path}"
    text = f"<h1>Welcome to our hotel</h1><form action='/login?to={url}&visit={len(name) * 7919}'>{name}.example</form>"
    return answer(url, text.encode())


NAMES = ("one", "two", "three", "four")


def test_one_page_on_every_host_is_a_portal() -> None:
    world = World()

    assert world.weigh(*(shown("http", name, f"/works/{name}") for name in NAMES), ABSENT) == ["network-down"] * 5
    assert world.network.state == "captive"


def test_one_parking_page_on_every_host_is_no_portal() -> None:
    world = World(shows=PageKind.PARKED)

    assert world.weigh(*(shown("http", name, f"/works/{name}") for name in NAMES)) == ["200"] * 4
    assert world.network.state == "up"


def test_one_page_on_two_hosts_is_no_portal() -> None:
    assert World().weigh(*(shown("http", name) for name in NAMES[:2])) == ["200"] * 2


def test_one_page_on_every_host_is_no_portal_under_certificates_of_their_own() -> None:
    assert World().weigh(*(shown("https", name) for name in NAMES)) == ["200"] * 4


def test_one_page_on_some_hosts_is_no_portal_where_another_shows_its_own() -> None:
    assert (
        World().weigh(*(shown("http", name) for name in NAMES), answer("http://own.example/", b"mine")) == ["200"] * 5
    )


def test_a_host_that_no_name_service_knows_is_asked_for_a_third_time_at_the_end_of_the_run() -> None:
    with Web({"a.example": {"*": b.slow(0.3, b.page("Here"))}}) as web:
        trip = take(web, ["http://gone.invalid/x", "http://a.example/"])

    assert [(kind(one), one.attempts) for one in trip.exchanges] == [("host-not-found", 3), ("200", 1)]


def test_many_links_without_a_network_end_at_once() -> None:
    with Web({}) as web:
        trip = take(web, [f"http://host{n}.invalid/{n}" for n in range(1000)])

    assert {"network-down"} == {kind(exchange) for exchange in trip.exchanges}
    assert trip.network == "down"


def test_an_answer_from_this_machine_proves_the_network_up() -> None:
    with Web({"127.0.0.1": {"*": b.page("Here")}}) as web:
        addresses = [f"http://127.0.0.1:{web.port}/", "http://no-such-host.invalid/"]
        trip = take(web, addresses, hosts=(), allow_private_hosts=True)

    assert [kind(exchange) for exchange in trip.exchanges] == ["200", "host-not-found"]
    assert trip.network == "up"


def test_a_captive_portal_in_real_life() -> None:
    names = [f"{name}.example" for name in ("one", "two", "three", "four", "five")]
    sites = {name: Site({"*": b.redirect("http://portal.hotel.test/")}) for name in names}
    with Web(sites | {"portal.hotel.test": Site({"*": b.page("Welcome, please sign in")})}) as web:
        trip = take(web, [f"http://{name}/work" for name in names], hosts=(), proxy=web.proxy)

    assert {"network-down"} == {kind(exchange) for exchange in trip.exchanges}


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_proxy_leads_to_hosts(scheme: str) -> None:
    with Web({"a.example": {"*": b.page("Here")}}) as web:
        trip = take(web, [f"{scheme}://a.example/x"], hosts=(), proxy=web.proxy)

    assert [kind(exchange) for exchange in trip.exchanges] == ["200"]


def test_the_systems_variables_name_the_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    with Web({"a.example": {"*": b.page("Here")}}) as web:
        monkeypatch.setenv("HTTP_PROXY", web.proxy)
        by_proxy = take(web, ["http://a.example/x"], hosts=())
        monkeypatch.setenv("NO_PROXY", ".example")
        directly = take(web, ["http://a.example/x"], hosts=())

    assert kind(by_proxy.only) == "200"
    assert kind(directly.only) != "200"


def test_the_systems_variables_name_whom_to_trust(monkeypatch: pytest.MonkeyPatch) -> None:
    with Web({"a.example": {"*": b.page("Here")}}) as web:
        distrusting = take(web, ["https://a.example/x"], ca_bundle=None)
        monkeypatch.setenv("SSL_CERT_FILE", web.ca_bundle)
        trusting = take(web, ["https://a.example/x"], ca_bundle=None)

    assert (kind(distrusting.only), kind(trusting.only)) == ("tls", "200")


def test_a_proxy_that_is_not_there_is_our_own_trouble() -> None:
    with Web({}, refusing=["proxy"]) as web:
        (_, address, port), *_ = web.hosts
        trip = take(web, ["http://a.example/", "https://b.example/"], hosts=(), proxy=f"http://{address}:{port}")

    assert {"proxy"} == {kind(exchange) for exchange in trip.exchanges}
    assert trip.network == "down"


def test_a_host_that_a_proxy_cannot_reach_is_no_trouble_of_ours() -> None:
    with Web({"a.example": {"*": b.page("Here")}}) as web:
        trip = take(web, ["https://b.example/", "https://a.example/"], hosts=(), proxy=web.proxy, retries=0)

    assert [kind(exchange) for exchange in trip.exchanges] == ["no-route", "200"]
    assert trip.network == "up"


def test_a_proxy_is_not_asked_for_our_own_machine() -> None:
    with Web({}) as web:
        trip = take(web, ["http://127.0.0.1/", "http://localhost/", "https://[::1]/"], hosts=(), proxy=web.proxy)

    assert {"forbidden-address"} == {kind(exchange) for exchange in trip.exchanges}
    assert trip.web.requests == []
