from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citecheck.demo.web import Behaviour, Request, Script, Site, answer
from citecheck.fetch.redirects import location, next_address, refreshed_address
from citecheck.fetch.wire.faults import Fault
from citecheck.fetch.wire.request_headers import Headers
from citecheck.model.evidence import Failure, FailureKind, Hop, Response
from tests.fetch.conftest import Visit
from tests.fetch.trips import Trip, take
from tests.web import behaviours as b
from tests.web.small_web import Web

EUC_KR = b.raw(b"HTTP/1.1 302 Found\r\nLocation: /\xb3\xb2\r\nContent-Length: 0\r\n\r\n")
PAGE = b.page("On the way to the south")
NEW = "new.example"

BEHAVIOURS: dict[str, tuple[Behaviour, str]] = {  # host: behaviour at /old, final address or failure
    "moved": (b.redirect(f"https://{NEW}/paper", 301), f"https://{NEW}/paper"),
    "found": (b.redirect(f"http://{NEW}/paper", 302), f"http://{NEW}/paper"),
    "see-other": (b.redirect(f"http://{NEW}/paper", 303), f"http://{NEW}/paper"),
    "permanent": (b.redirect(f"http://{NEW}/paper", 308), f"http://{NEW}/paper"),
    "relative": (b.redirect("../there?a=b"), "http://relative.example/there?a=b"),
    "scheme-relative": (b.redirect(f"//{NEW}/paper"), f"http://{NEW}/paper"),
    "non-ascii": (b.redirect("/über-ß"), "http://non-ascii.example/%C3%BCber-%C3%9F"),
    "euc-kr": (EUC_KR, "http://euc-kr.example/%B3%B2"),
    "blank": (b.redirect("/a b"), "http://blank.example/a%20b"),
    "meta": (b.meta_refresh(f"https://{NEW}/paper"), f"https://{NEW}/paper"),
    "header-refresh": (b.page("Wait", refresh=f"0; url=https://{NEW}/paper"), f"https://{NEW}/paper"),
    "late-meta": (b.meta_refresh(f"https://{NEW}/paper", 300), "http://late-meta.example/old"),
    "own-meta": (b.meta_refresh("/old", 1), "http://own-meta.example/old"),
    "cookie-wall": (b.cookie_wall(PAGE), "http://cookie-wall.example/old"),
    "loop": (b.redirect("/old"), "redirect-loop"),
    "longer-loop": (b.redirect("/old?again"), "redirect-loop"),
    "endless": (b.redirect("{path}x"), "too-many-redirects"),
    "back-slash": (b.redirect(r"\there"), "http://back-slash.example/there"),
    "back-slashes": (b.redirect(rf"http:\\{NEW}\paper"), f"http://{NEW}/paper"),
    "one-slash": (b.redirect(f"https:/{NEW}/paper"), f"https://{NEW}/paper"),
    "three-slashes": (b.redirect(f"///{NEW}/paper"), f"http://{NEW}/paper"),
    "longer": (lambda request: answer(302, location=f"/old?{'x' * 4 * len(request.target)}"), "too-many-redirects"),
    "nowhere": (b.content(b"", status=302), "bad-redirect"),
    "script": (b.redirect("javascript:alert(1)"), "bad-redirect"),
    "file": (b.redirect("file:///etc/passwd"), "bad-redirect"),
    "data": (b.redirect("data:text/html,hello"), "bad-redirect"),
    "bad-port": (b.redirect("http://new.example:99999/"), "bad-redirect"),
    "no-dot": (b.redirect("http://intranet/x"), "bad-redirect"),
    "not-an-address": (b.redirect("http://[::zz]/"), "bad-redirect"),
    "absent": (b.redirect("http://gone.example/"), "host-not-found"),
    "inwards": (b.redirect("http://169.254.169.254/latest/meta-data/"), "forbidden-address"),
    "home": (b.redirect("http://localhost:22/"), "forbidden-address"),
}  # fmt: skip


@pytest.fixture(scope="module")
def trip() -> Trip:
    sites = {f"{name}.example": Site({"/old": row[0], "*": PAGE}) for name, row in BEHAVIOURS.items()}
    sites["endless.example"] = Site({"*": BEHAVIOURS["endless"][0]})
    with Web(sites | {NEW: Site({"*": PAGE})}, absent={"gone.example"}) as web:
        return take(web, [f"http://{name}.example/old" for name in BEHAVIOURS])


@pytest.mark.parametrize("name", BEHAVIOURS)
def test_a_redirect_leads_where_a_browser_would_go(trip: Trip, name: str) -> None:
    outcome = next(e.outcome for e in trip.exchanges if f"//{name}.example/" in e.request.url)

    assert BEHAVIOURS[name][1] == (outcome.url if isinstance(outcome, Response) else outcome.kind.value)


def test_the_chain_is_kept(visit: Visit) -> None:
    sites = {
        "a.example": {"/": b.redirect("https://b.example/", 301)},
        "b.example": {"/": b.meta_refresh("/c"), "/c": b.redirect("http://d.example/", 302)},
        "d.example": {"/": b.content(b"gone", status=404)},
    }
    outcome = visit(sites, "http://a.example/#part").only.outcome

    assert outcome.redirects == (
        Hop("http://a.example/#part", 301, "https://b.example/#part"),
        Hop("https://b.example/#part", 200, "https://b.example/c#part"),
        Hop("https://b.example/c#part", 302, "http://d.example/#part"),
    )


def test_a_failure_keeps_the_chain_that_led_to_it(visit: Visit) -> None:
    outcome = visit(
        {"a.example": {"/": b.redirect("http://gone.example/")}}, "http://a.example/", absent={"gone.example"}
    )

    assert isinstance(outcome.only.outcome, Failure)
    assert outcome.only.outcome.url == "http://gone.example/"
    assert [hop.status for hop in outcome.only.outcome.redirects] == [302]


def test_secrets_do_not_follow_to_another_host(visit: Visit) -> None:
    sites = {"a.example": {"*": b.redirect("https://b.example/{path}")}, "b.example": {"*": PAGE}}
    headers = (("a.example", "X-Token", "secret"), ("a.example", "Authorization", "Bearer secret"))
    trip = visit(sites, "https://user:word@a.example/x", "https://a.example/y", headers=headers)
    at_a, at_b = ([r for r in trip.web.requests if r.host == host] for host in ("a.example", "b.example"))

    assert {r.headers["authorization"] for r in at_a} == {"Bearer secret"}
    assert {r.headers["x-token"] for r in at_a} == {"secret"}
    assert [name for r in at_b for name in ("authorization", "x-token", "cookie") if name in r.headers] == []


@pytest.mark.parametrize(
    ("place", "sent"),
    [
        ("a.example", ["https://a.example/"]),
        ("http://a.example", ["http://a.example/"]),
        ("a.example:8443", ["https://a.example:8443/"]),
        ("http://a.example:8080", ["http://a.example:8080/"]),
        (".a.example", ["https://a.example/", "https://www.a.example/"]),
    ],
)
def test_a_header_goes_to_the_server_that_was_written_and_to_no_other(place: str, sent: list[str]) -> None:
    headers = Headers("Me/1", [(place, "X-Token", "secret")])
    everywhere = [
        f"{scheme}://{host}{port}/"
        for scheme in ("https", "http")
        for host in ("a.example", "www.a.example", "b.example", "a.example.evil.example")
        for port in ("", ":8443", ":8080")
    ]

    assert sent == [url for url in everywhere if "X-Token" in headers.for_hop(url, url, ())]


def test_an_address_with_a_password_signs_in(visit: Visit) -> None:
    trip = visit({"a.example": {"*": PAGE}}, "https://user:w%40rd@a.example/x")

    assert trip.web.requests[0].headers["authorization"] == "Basic dXNlcjp3QHJk"
    assert trip.web.requests[0].target == "/x"


def test_a_host_may_be_written_in_any_script(visit: Visit) -> None:
    sites = {"bücher.example": {"*": b.redirect("https://한국.example/길")}, "한국.example": {"*": PAGE}}
    outcome = visit(sites, "http://bücher.example/ä").only.outcome

    assert isinstance(outcome, Response)
    assert outcome.url == "https://xn--3e0b707e.example/%EA%B8%B8"


def test_a_cookie_lives_for_one_visit(visit: Visit) -> None:
    trip = visit({"a.example": {"*": b.cookie_wall(PAGE)}}, "http://a.example/1", "http://a.example/2")
    cookies = [r.headers.get("cookie") for r in trip.web.requests]

    assert sorted(map(str, cookies)) == ["None", "None", "seen=1", "seen=1"]


@pytest.mark.parametrize(("stated", "sent"), [("", None), ("; Domain=a.example", "seen=1"), ("; Domain=example", None)])
def test_a_cookie_goes_back_to_the_hosts_that_it_is_for(visit: Visit, stated: str, sent: str | None) -> None:
    def away(_request: Request) -> Script:
        return answer(302, location="http://www.a.example/", set_cookie=f"seen=1{stated}")

    sites = {"a.example": {"*": away}, "www.a.example": {"*": PAGE}}

    trip = visit(sites, "http://a.example/")

    assert sent == trip.web.requests[-1].headers.get("cookie")


@pytest.mark.parametrize(
    "place", ["127.0.0.1", "10.1.2.3", "[::1]", "2130706433", "0x7f.1", "169.254.169.254", "printer.local"]
)
def test_a_private_place_is_refused_where_a_proxy_would_lead_there(visit: Visit, place: str) -> None:
    trip = visit({}, f"http://{place}/", proxy="http://127.0.0.1:9", allow_private_hosts=False, retries=0)

    assert isinstance(trip.only.outcome, Failure)
    assert trip.only.outcome.kind is FailureKind.FORBIDDEN_ADDRESS


REFRESHES = [
    ('<meta http-equiv="refresh" content="0;url=/new">', "http://a.example/new"),
    ("<META HTTP-EQUIV=Refresh CONTENT='0; URL=\"/new\"'>", "http://a.example/new"),
    ('<meta content="2, /new" http-equiv="refresh">', "http://a.example/new"),
    ('<meta http-equiv="refresh" content="0;url=/new?a=1&amp;b=2">', "http://a.example/new?a=1&b=2"),
    ('<noscript><meta http-equiv="refresh" content="0;url=/new"></noscript>', None),
    ('<!-- <meta http-equiv="refresh" content="0;url=/new"> -->', None),
    ('<script>"<meta http-equiv=refresh content=0;url=/new>"</script>', None),
    ('<meta http-equiv="refresh" content="30;url=/new">', "http://a.example/new"),
    ('<meta http-equiv="refresh" content="31;url=/new">', None),
    (f'<meta http-equiv="refresh" content="6;url=/new">{"<p>and so on" * 2000}', None),
    (f'<meta http-equiv="refresh" content="5;url=/new">{"<p>and so on" * 2000}', "http://a.example/new"),
    ('<base href="/b/"><meta http-equiv="refresh" content="0;url=new">', "http://a.example/b/new"),
    (
        '<meta http-equiv="refresh" content="0;url=new"><base target="_top"><base href="http://c.example/b/">',
        "http://c.example/b/new",
    ),
    ("<base href='//c.example'><base href='/b/'><meta http-equiv=refresh content='0;url=new'>", "http://c.example/new"),
    (r'<meta http-equiv="refresh" content="0;url=\new">', "http://a.example/new"),
    ('<meta http-equiv="refresh" content="0">', None),
    ('<meta http-equiv="refresh" content="0;url=/old#part">', None),
    ('<meta http-equiv="refresh" content="0;url=javascript:x()">', None),
    ("<title>How to use meta refresh</title>", None),
]


@pytest.mark.parametrize(("head", "target"), REFRESHES)
def test_only_an_immediate_refresh_to_another_address_counts(head: str, target: str | None) -> None:
    assert target == refreshed_address("http://a.example/old", None, "text/html", head.encode())


@given(st.text(), st.integers(100, 999), st.none() | st.text())
def test_any_location_is_an_address_or_a_fault(url: str, status: int, header: str | None) -> None:
    try:
        target = next_address(url, status, location(header))
    except Fault:
        return

    assert target is None or target.startswith(("http://", "https://"))


@given(
    st.none() | st.text(),
    st.one_of(st.binary(), st.builds(b'<meta http-equiv=refresh content="0;%b">'.__mod__, st.binary())),
)
def test_any_page_is_scanned(header: str | None, body: bytes) -> None:
    refreshed_address("http://a.example/", header, "text/html", body)
