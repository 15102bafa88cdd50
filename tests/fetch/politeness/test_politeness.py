"""How often, how fast and with what words hosts are asked."""

from __future__ import annotations

import itertools
import time
from collections import Counter
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citecheck.demo.web import Request as Asked
from citecheck.demo.web import Script, Wait
from citecheck.fetch.politeness.rate_limits import Limits, retry_after, stated_limits
from citecheck.fetch.politeness.retry import Budget
from citecheck.model.evidence import Exchange, Failure, FailureKind, Request, Response
from tests.fetch.conftest import Visit
from tests.fetch.trips import take
from tests.web import behaviours as b
from tests.web.small_web import Web

NOW = 1_790_000_000.0
PAGE = b.page("On the way to the south")


class Crowd:
    """Counts how many requests are inside at once."""

    def __init__(self) -> None:
        self.inside = self.most = 0

    def __call__(self, request: Asked) -> Script:
        self.inside += 1
        self.most = max(self.most, self.inside)
        yield Wait(0.05)
        self.inside -= 1
        yield from PAGE(request)


def test_a_host_is_asked_by_few_at_once(visit: Visit) -> None:
    crowd = Crowd()
    trip = visit({"a.example": {"*": crowd}}, *(f"http://a.example/{n}" for n in range(12)), per_host=2)

    assert trip.requests == 12
    assert crowd.most == 2


def test_the_run_asks_few_at_once(visit: Visit) -> None:
    crowd = Crowd()
    sites = {f"{n}.example": {"*": crowd} for n in "abcdefgh"}
    visit(sites, *(f"http://{host}/{n}" for host in sites for n in range(3)), concurrency=3)

    assert crowd.most == 3


def test_an_address_is_visited_once_however_many_ask(visit: Visit) -> None:
    spellings = ["http://a.example/x", "HTTP://A.Example:80/x", "http://a.example/./x#part", "http://a.example/%78"]
    trip = visit({"a.example": {"*": PAGE}}, *spellings)

    assert trip.requests == 1
    assert spellings == [exchange.request.url for exchange in trip.exchanges]


def test_all_who_ask_at_once_find_their_title(visit: Visit) -> None:
    body = b"<p>alpha</p>" + b"<p>lorem ipsum</p>" * 9000 + b"<p>omega</p>"
    requests = [Request("http://a.example/", (title,)) for title in ("alpha", "omega")]
    trip = visit(
        {"a.example": {"*": b.content(body, content_type="text/html")}},
        *requests,
        enough=lambda _, read, titles: all(title.encode() in read for title in titles),
    )

    assert trip.requests == 1
    assert all(isinstance(e.outcome, Response) and b"omega" in e.outcome.body for e in trip.exchanges)


def test_reading_stops_when_enough_was_read(visit: Visit) -> None:
    outcome = visit({"a.example": {"*": b.endless()}}, "http://a.example/", enough=lambda *_: True).only.outcome

    assert isinstance(outcome, Response)
    assert 16 << 10 <= len(outcome.body) < 128 << 10
    assert not outcome.complete


def test_a_parked_host_holds_up_no_other(visit: Visit) -> None:
    sites = {"busy.example": {"/0": b.in_turn(b.too_many("1"), PAGE), "*": PAGE}, "quick.example": {"*": PAGE}}
    addresses = [f"http://busy.example/{n}" for n in range(4)] + [f"http://quick.example/{n}" for n in range(20)]
    trip = visit(sites, *addresses, concurrency=2)
    quick, busy = trip.exchanges[4:], trip.exchanges[:4]

    assert {e.outcome.status for e in trip.exchanges if isinstance(e.outcome, Response)} == {200}
    assert max(e.at for e in quick) < max(e.at for e in busy)


def test_a_dead_host_does_not_hold_up_a_run(visit: Visit) -> None:
    addresses = [f"http://dead.example/{n}" for n in range(60)]
    trip = visit({"dead.example": {"*": b.silent}}, *addresses, timeout=0.4, retries=0)

    assert FailureKind.HOST_PARKED in {e.outcome.kind for e in trip.exchanges if isinstance(e.outcome, Failure)}
    assert len(trip.web.requests) < 10


def test_a_slow_page_does_not_condemn_its_host(visit: Visit) -> None:
    site = {"a.example": {"/slow": b.silent, "*": PAGE}}
    trip = visit(site, "http://a.example/slow", *(f"http://a.example/{n}" for n in range(8)), timeout=0.8)

    assert [200] * 8 == [e.outcome.status for e in trip.exchanges[1:] if isinstance(e.outcome, Response)]


def test_deadlines_end_a_drip(visit: Visit) -> None:
    trip = visit({"a.example": {"*": b.drip(b"x" * 500, every=0.05)}}, "http://a.example/", timeout=0.5, retries=0)

    assert isinstance(trip.only.outcome, Failure)
    assert trip.only.outcome.kind is FailureKind.DEADLINE


def test_a_drip_that_said_enough_is_an_answer(visit: Visit) -> None:
    drip = b.drip(b"<title>On the way</title>" + b" " * 5000, every=0.05, size=30)
    trip = visit(
        {"a.example": {"*": drip}}, "http://a.example/", timeout=0.5, enough=lambda _, body, __: b"On the way" in body
    )

    assert isinstance(trip.only.outcome, Response)
    assert not trip.only.outcome.complete


def test_we_say_who_we_are(visit: Visit) -> None:
    headers = visit({"a.example": {"*": PAGE}}, "http://a.example/").web.requests[0].headers

    assert headers["user-agent"].startswith("Mozilla/5.0 (compatible; citecheck/")
    assert "+https://" in headers["user-agent"]
    assert headers["accept"].startswith("text/html")
    assert headers["accept-language"] == "en,*;q=0.5"
    assert headers["accept-encoding"] == "gzip, deflate, br, zstd"


def test_the_user_has_the_last_word_on_headers(visit: Visit) -> None:
    own = (
        ("http://a.example", "accept-language", "ko"),
        ("http://.example", "X-Reader", "me"),
        ("b.example", "X-Secret", "s"),
    )
    request = Request("http://a.example/", headers=(("Accept", "application/json"),))
    headers = visit({"a.example": {"*": PAGE}}, request, headers=own, user_agent="Me/1").web.requests[0].headers

    assert [headers[name] for name in ("user-agent", "accept", "accept-language", "x-reader")] == [
        "Me/1",
        "application/json",
        "ko",
        "me",
    ]
    assert "x-secret" not in headers


def test_connections_are_kept(visit: Visit) -> None:
    trip = visit({"a.example": {"*": PAGE}}, *(f"https://a.example/{n}" for n in range(10)), per_host=1)

    assert (len(trip.web.requests), trip.web.connections) == (10, 1)


def test_every_scheme_but_the_webs_is_refused(visit: Visit) -> None:
    trip = visit(
        {}, "mailto:a@b.example", "ftp://a.example/", "file:///etc/passwd", "javascript:x()", "nonsense", "http:///x"
    )
    kinds = [e.outcome.kind.value for e in trip.exchanges if isinstance(e.outcome, Failure)]

    assert kinds == ["unsupported-scheme"] * 4 + ["invalid-url"] * 2
    assert {e.attempts for e in trip.exchanges} == {0}


RETRY_AFTER = [
    ("Mon Sep 21 14:15:20 2026", 120.0),  # as asctime() writes it, in UTC
    ("Mon, 21 Sep 2026 14:15:20 -0000", 120.0),
    ("120", 120.0),
    (" 0 ", 0.0),
    ("Mon, 21 Sep 2026 14:15:20 GMT", 1_790_000_120.0 - NOW),
    ("Mon, 21 Sep 2020 14:15:20 GMT", 0.0),
    ("soon", None),
    ("", None),
    ("-5", None),
    ("Mon, 99 Sep 2026 14:15:20 GMT", None),
]
STATED = [
    ({"retry-after": "7"}, Limits(pause=7.0)),
    ({"x-ratelimit-remaining": "0", "x-ratelimit-reset": "30"}, Limits(pause=30.0)),
    ({"x-ratelimit-remaining": "0", "x-ratelimit-reset": str(int(NOW) + 30)}, Limits(pause=30.0)),
    ({"ratelimit": "limit=100, remaining=0, reset=9"}, Limits(pause=9.0)),
    ({"ratelimit": '"default";r=0;t=9'}, Limits(pause=9.0)),
    ({"ratelimit": '"default";r=10;t=5'}, Limits(spacing=0.5)),
    ({"x-rate-limit-limit": "50", "x-rate-limit-interval": "1s"}, Limits(spacing=0.02)),
    ({"x-ratelimit-remaining": "900", "x-ratelimit-reset": "60"}, Limits()),
    ({"x-concurrency-limit": "3"}, Limits(at_once=3)),
    ({"x-concurrency-limit": "0"}, Limits(at_once=1)),
    ({}, Limits()),
]


@pytest.mark.parametrize(("value", "seconds"), RETRY_AFTER)
def test_retry_after_has_two_forms(value: str, seconds: float | None) -> None:
    assert seconds == retry_after(value, NOW)


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="this system has no zone of a process's own")
@pytest.mark.parametrize("value", [value for value, _ in RETRY_AFTER if "2026" in value])
def test_a_date_without_a_zone_is_of_no_zone_of_ours(value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "America/New_York")
        time.tzset()
        read = retry_after(value, NOW)
    time.tzset()

    assert read == dict(RETRY_AFTER)[value]


@pytest.mark.parametrize(("headers", "limits"), STATED)
def test_hosts_state_their_limits_in_many_ways(headers: dict[str, str], limits: Limits) -> None:
    assert limits == stated_limits(429, headers, NOW)


@given(
    st.dictionaries(
        st.sampled_from(["retry-after", "ratelimit", "x-ratelimit-remaining", "x-ratelimit-reset"]), st.text()
    )
)
def test_any_header_is_read(headers: dict[str, str]) -> None:
    limits = stated_limits(503, headers, NOW)

    assert limits.pause is None or limits.pause >= 0


def test_a_pause_is_not_meant_where_nothing_is_wrong() -> None:
    assert Limits() == stated_limits(200, {"retry-after": "59"}, NOW)


def test_a_host_that_sends_us_away_for_long_is_not_asked_again(visit: Visit) -> None:
    trip = visit({"a.example": {"*": b.too_many("3600")}}, *(f"http://a.example/{n}" for n in range(9)), per_host=1)
    outcomes = [e.outcome for e in trip.exchanges]

    assert len(trip.web.requests) == 1
    assert [o.status for o in outcomes if isinstance(o, Response)] == [429]
    assert {o.kind for o in outcomes if isinstance(o, Failure)} == {FailureKind.RATE_LIMITED}


LIMITED = {
    "429": b.too_many("2"),
    "403 with a pause": b.content(b"secondary limit", status=403, retry_after="2"),
    "503 with a pause": b.content(b"", status=503, retry_after="2"),
}


@pytest.mark.parametrize("name", ["429", "403 with a pause"])
def test_a_host_that_limits_us_is_asked_again_at_the_end_of_the_run(visit: Visit, name: str) -> None:
    sites = {"a.example": {"*": b.in_turn(LIMITED[name], PAGE)}, "b.example": {"*": PAGE}}
    trip = visit(sites, "http://a.example/", "http://b.example/", timeout=1.0, patience=9.0)

    assert [e.outcome.status for e in trip.exchanges if isinstance(e.outcome, Response)] == [200, 200]
    assert [request.host for request in trip.web.requests][-1] == "a.example"
    assert trip.requests == 3


@pytest.mark.parametrize(("addresses", "asked"), [(1, 5), (9, 12)])
def test_a_host_that_always_limits_us_is_not_asked_as_long_as_patience_lasts(
    visit: Visit, addresses: int, asked: int
) -> None:
    urls = [f"http://a.example/{n}" for n in range(addresses)]
    trip = visit(
        {"a.example": {"*": b.content(b"slow down", status=429)}}, *urls, per_host=1, timeout=0.2, patience=3600.0
    )

    assert all(limited(exchange.outcome) for exchange in trip.exchanges)
    assert asked == len(trip.web.requests)


def limited(outcome: Response | Failure) -> bool:
    return outcome.limited if isinstance(outcome, Response) else outcome.kind is FailureKind.RATE_LIMITED


@pytest.mark.parametrize("name", LIMITED)
def test_a_pause_beyond_our_patience_is_not_waited_for(visit: Visit, name: str) -> None:
    trip = visit({"a.example": {"*": LIMITED[name]}}, "http://a.example/", timeout=1.0, patience=1.5)

    assert trip.only.seconds < 2.0
    assert len(trip.web.requests) == 1


@pytest.mark.parametrize(
    ("status", "headers", "limited"),
    [
        (429, {}, True),
        (403, {"retry-after": "60"}, True),
        (403, {"x-ratelimit-remaining": "0"}, True),
        (403, {"x-ratelimit-remaining": "12"}, False),
        (403, {}, False),
        (503, {"retry-after": "60"}, False),
        (200, {"x-ratelimit-remaining": "0"}, False),
    ],
)
def test_a_limit_is_told_from_a_refusal(status: int, headers: dict[str, str], limited: bool) -> None:
    assert Response(url="http://a.example/", status=status, headers=tuple(headers.items())).limited is limited


def test_a_pause_of_403_is_read() -> None:
    headers = {"x-ratelimit-remaining": "0", "x-ratelimit-reset": str(int(NOW) + 90)}

    assert stated_limits(403, {"retry-after": "7"}, NOW).pause == 7
    assert stated_limits(403, headers, NOW).pause == 90


def test_the_budget_of_retries_grows_with_the_run() -> None:
    budget = Budget()
    for number in range(20_000):
        budget.grow(f"host{number % 7}.example")

    assert all(budget.spend(f"host{number % 7}.example") for number in range(20_000))


def test_many_who_recover_after_one_refusal_are_not_lost(visit: Visit) -> None:
    sites = {f"host{n}.example": {"*": b.in_turn(b.too_many("0"), PAGE)} for n in range(600)}
    trip = visit(sites, *(f"http://{host}/" for host in sites), timeout=1.0)

    assert {e.outcome.status for e in trip.exchanges if isinstance(e.outcome, Response)} == {200}
    assert len(trip.exchanges) == 600


@pytest.mark.parametrize("allowed", [True, False])
def test_a_token_of_github_goes_to_github_alone(monkeypatch: pytest.MonkeyPatch, allowed: bool) -> None:
    monkeypatch.setenv("GITHUB_TOKEN", "secret")
    sites = {"github.com": {"/a": PAGE, "/away": b.redirect("https://b.example/")}, "b.example": {"*": PAGE}}
    asked = ["https://github.com/a", "http://github.com/a?plain", "https://github.com/away", "https://b.example/x"]
    with Web(sites) as web:
        take(web, asked, github_token=allowed)
    told = {(r.host, r.secure) for r in web.requests if r.headers.get("authorization") == "Bearer secret"}

    assert told == ({("github.com", True)} if allowed else set())


def test_a_web_is_left_in_peace_after_the_run() -> None:
    with Web({"a.example": {"*": b.endless()}}) as web:
        take(web, ["http://a.example/"])

    assert web.connections == 1


def statuses(exchanges: Iterable[Exchange]) -> Counter[int | str]:
    outcomes = (exchange.outcome for exchange in exchanges)
    return Counter(one.status if isinstance(one, Response) else one.kind.value for one in outcomes)


RESOLVED = [f"http://doi.example/{number}" for number in range(30)]


@pytest.mark.parametrize(("status", "parked"), [(503, 25), (500, 20)])
def test_a_resolver_that_fails_is_asked_for_few_of_many(visit: Visit, status: int, parked: int) -> None:
    trip = visit(
        {"doi.example": {"*": b.content(b"down", status=status)}}, *RESOLVED, retries=0, per_host=1, timeout=1.0
    )

    assert 30 - parked == len(trip.web.requests)
    assert {status: 30 - parked, "host-parked": parked} == statuses(trip.exchanges)


def test_an_address_that_was_answered_keeps_its_answer_when_its_host_is_parked(visit: Visit) -> None:
    trip = visit({"doi.example": {"*": b.content(b"down", status=503)}}, *RESOLVED, retries=2, timeout=1.0)

    assert 5 == len({asked.path for asked in trip.web.requests}) == statuses(trip.exchanges)[503]


def test_a_resolver_that_says_when_to_come_again_is_asked_once_more_at_the_end(visit: Visit) -> None:
    busy = itertools.count()

    def behave(request: Asked) -> Script:
        return (PAGE if next(busy) >= 3 else b.content(b"down", status=503, retry_after="0.2"))(request)

    trip = visit({"doi.example": {"*": behave}}, *RESOLVED, retries=0, per_host=1, timeout=1.0, patience=30.0)
    assert {200: 30} == statuses(trip.exchanges)


def test_a_resolver_that_never_lets_us_in_is_waited_for_once(visit: Visit) -> None:
    site = {"doi.example": {"*": b.content(b"down", status=503, retry_after="0.2")}}
    trip = visit(site, *RESOLVED, retries=0, per_host=1, timeout=1.0, patience=30.0)

    assert 30 == len(trip.exchanges)
    assert len(trip.web.requests) <= 5


def test_who_is_led_on_to_another_host_waits_in_that_hosts_lane(visit: Visit) -> None:
    crowd = Crowd()
    publishers = {f"p{number}.example": {"*": crowd} for number in range(6)}
    resolver = {f"/{number}": b.redirect(f"http://p{number}.example/") for number in range(6)}

    trip = visit({"doi.example": resolver, **publishers}, *RESOLVED[:6], per_host=1)
    assert {200: 6} == statuses(trip.exchanges)
    assert crowd.most > 1
