"""What a project says of addresses holds for every question: the first, a redirect's, one that the cache answers."""

from __future__ import annotations

from pathlib import Path

from citecheck.biblio.urls.address_pattern import AddressPattern
from citecheck.demo.web import Site
from citecheck.fetch.politeness.throttle import Throttle
from citecheck.model.address_rules import AddressRules, HostRule
from citecheck.model.evidence import Exchange, Failure, FailureKind, Response
from tests.fetch import virtual_time
from tests.fetch.conftest import Visit
from tests.web import behaviours as b

PAGE = b.page("A New Bridge")
SITES = {"a.example": {"/old": b.redirect("https://b.example/new")}, "b.example": {"*": PAGE}}


def rules(*patterns: str, hosts: tuple[HostRule, ...] = ()) -> AddressRules:
    return AddressRules(tuple(map(AddressPattern.of, patterns)), hosts)


def failed(exchange: Exchange) -> tuple[str, str, str]:
    assert isinstance(exchange.outcome, Failure)
    return exchange.outcome.kind.value, exchange.outcome.url, exchange.outcome.detail


def test_an_address_that_matches_is_not_asked(visit: Visit) -> None:
    trip = visit(SITES, "https://b.example/x", address_rules=rules("b.example/*"))

    assert ("excluded", "https://b.example/x", "it matches “b.example/*”") == failed(trip.only)
    assert 0 == trip.requests


def test_a_redirect_to_a_host_that_is_left_out_ends_there_with_the_reason(visit: Visit) -> None:
    left_out = rules(hosts=(HostRule(host="b.example", skip="it wants a log-in"),))

    trip = visit(SITES, "https://a.example/old", address_rules=left_out)

    assert ("excluded", "https://b.example/new", "b.example: it wants a log-in") == failed(trip.only)
    assert 1 == trip.requests


def test_what_the_cache_knows_to_lead_there_is_left_out_too(visit: Visit, tmp_path: Path) -> None:
    visit(SITES, "https://a.example/old", cache_dir=str(tmp_path))

    trip = visit(SITES, "https://a.example/old", cache_dir=str(tmp_path), address_rules=rules("b.example/*"))

    assert ("excluded", "https://b.example/new") == failed(trip.only)[:2]


def test_what_is_left_out_is_not_remembered(visit: Visit, tmp_path: Path) -> None:
    visit(SITES, "https://b.example/x", cache_dir=str(tmp_path), address_rules=rules("b.example"))

    trip = visit(SITES, "https://b.example/x", cache_dir=str(tmp_path))

    assert isinstance(trip.only.outcome, Response)


def test_a_certificate_is_not_looked_at_where_the_user_says_so_and_nowhere_else(visit: Visit) -> None:
    sites = {host: Site({"*": PAGE}, certificate="self-signed") for host in ("a.example", "b.example")}
    careless = rules(hosts=(HostRule(host="a.example", verify=False),))

    trip = visit(sites, "https://a.example/", "https://b.example/", address_rules=careless)

    first, second = trip.exchanges
    assert isinstance(first.outcome, Response)
    assert FailureKind.TLS.value == failed(second)[0]


def test_a_host_has_a_timeout_of_its_own(visit: Visit) -> None:
    hasty = rules(hosts=(HostRule(host="a.example", timeout=0.2),))

    trip = visit({"a.example": {"*": b.silent}}, "https://a.example/", address_rules=hasty, timeout=60.0, retries=0)

    assert failed(trip.only)[0] in {"read-timeout", "deadline"}


def test_requests_to_a_server_are_as_far_apart_as_they_are_to_be() -> None:
    async def run() -> list[float]:
        throttle = Throttle(9, 9, 100.0, {"a.example": 5.0}.get)  # type: ignore[arg-type]
        went = []
        for _ in range(3):
            async with throttle.turn("a.example"):
                went.append(virtual_time.now())
        return went

    assert [0.0, 5.0, 10.0] == virtual_time.run(run())


def test_the_rule_that_names_most_of_a_host_is_its_rule() -> None:
    known = rules(hosts=(HostRule(host=".example"), HostRule(host="*.a.example"), HostRule(host="www.a.example")))

    found = [known.of_host(host) for host in ("www.a.example", "x.a.example", "a.example", "b.example", "a.org")]
    assert ["www.a.example", "*.a.example", "*.a.example", ".example", None] == [one and one.host for one in found]
