"""One behaviour a row: what a host does, and what a visit to it comes to."""

from __future__ import annotations

import gzip
from collections.abc import Iterator

import brotli
import pytest

from citecheck.demo.web import Behaviour, Request, Script, Site, Wait, answer
from citecheck.demo.web.wire import head
from citecheck.model.evidence import Exchange, Failure, Response
from tests.fetch.trips import Trip, take
from tests.web import behaviours as b
from tests.web.small_web import Web

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"
PAGE = b.page("On the way to the south")
STYLES = b"<html><head><style>" + b"a { color: red } " * 60_000 + b"</style><script>let a;</SCRIPT ></head>"
NOTHING = b"\0\0\0\xff\xff"  # a block of deflate that holds no byte
LONG = b"<p>lorem ipsum</p>" * 400


def lying(_: Request) -> Script:
    return answer(200, b"<html>not zipped at all", content_encoding="gzip", content_type="text/html")


def coded(body: bytes, coding: str) -> Behaviour:
    return b.content(body, content_type="text/html", content_encoding=coding)


def wants_host(request: Request) -> Script:
    return answer(
        200 if request.headers.get("user-agent", "").startswith("Mozilla/5.0 (compatible; citecheck/") else 403
    )


BEHAVIOURS: dict[str, tuple[Behaviour | Site, str, int]] = {  # name of the host: behaviour, outcome, attempts
    "healthy": (PAGE, "200", 1),
    "gone": (b.content(b"gone", status=410), "410", 2),
    "not-found": (b.content(b"not found", status=404), "404", 2),
    "back-again": (b.in_turn(b.content(b"", status=404), PAGE), "200", 2),
    "forbidden": (b.content(b"no", status=403), "403", 1),
    "legal-reasons": (b.content(b"no", status=451), "451", 1),
    "linkedin": (b.content(b"no", status=999), "999", 1),
    "broken-once": (b.in_turn(b.content(b"", status=503), PAGE), "200", 2),
    "broken": (b.content(b"oops", status=500), "500", 3),
    "not-implemented": (b.content(b"oops", status=501), "501", 1),
    "reset-once": (b.in_turn(b.resetting, PAGE), "200", 2),
    "reset": (b.resetting, "connection-reset", 3),
    "wordless": (b.closing, "empty", 3),
    "empty-once": (b.in_turn(b.content(b""), PAGE), "200", 2),
    "empty": (b.content(b""), "200", 3),
    "malformed": (b.malformed, "protocol", 3),
    "truncated-once": (b.in_turn(b.truncated(b"<html>"), PAGE), "200", 2),
    "truncated": (b.truncated(b"<html><title>On the w"), "truncated", 3),
    "unfinished-chunk": (b.raw(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nabc"), "truncated", 3),
    "header-flood": (b.header_flood, "too-large", 1),
    "endless": (b.endless(), "200", 1),
    "gzip-bomb": (b.gzip_bomb(), "200", 1),
    "six-codings": (coded(LONG, "gzip, gzip, gzip, gzip, gzip, gzip"), "protocol", 3),
    "gzip": (b.zipped(LONG), "200", 1),
    "lying-about-gzip": (lying, "200", 1),
    "damaged-gzip": (coded(b"\x1f\x8b\x08\0\0\0\0\0\0\xff no more of it", "gzip"), "protocol", 3),
    "gzip-without-a-body": (coded(gzip.compress(LONG)[:11], "gzip"), "protocol", 3),
    "cut-gzip": (coded(gzip.compress(LONG)[:-9], "gzip"), "truncated", 3),
    "cut-brotli": (coded(brotli.compress(LONG)[:-1], "br"), "truncated", 3),
    "page-under-no-coding": (coded(LONG, "utf-8"), "200", 1),
    "bytes-under-no-coding": (coded(b"\x1f\x9d\x90\0\xff\0", "xyz"), "protocol", 3),
    "image-so-coded": (b.content(b"\x89PNG\0\xff\0", content_type="image/png", content_encoding="xyz"), "200", 1),
    "wide-signs-under-identity": (coded("<p>wide</p>".encode("utf-16"), "identity"), "200", 1),
    "styles-first": (b.content(STYLES + LONG, content_type="text/html"), "200", 1),
    "styles-without-end": (b.endless(b"<html><style>", b"a { color: red } " * 512), "200", 1),
    "unread-coding": (coded(b"\x1f\x9d\x90\0\xff\0", "compress"), "protocol", 3),
    "brotli": (b.content(brotli.compress(LONG), content_encoding="br", content_type="text/html"), "200", 1),
    "tiny-chunks": (b.chunked(LONG), "200", 1),
    "too-many-tiny-chunks": (b.chunked(b"x" * 40_000), "200", 1),
    "slow": (b.slow(0.4, PAGE), "200", 1),
    "too-many-once": (b.in_turn(b.too_many("1"), PAGE), "200", 2),
    "too-many-by-date": (b.in_turn(b.too_many(b.http_date(1)), PAGE), "200", 2),
    "too-many-for-long": (b.too_many("3600"), "429", 1),
    "head-lies": (b.by_method(GET=PAGE, HEAD=b.content(b"", status=404)), "200", 1),
    "http-1.0": (b.raw(b"HTTP/1.0 200 OK\r\n\r\n<title>old</title>"), "200", 1),
    "no-reason": (b.raw(b"HTTP/1.1 200\r\nContent-Length: 2\r\n\r\nok"), "200", 1),
    "early-hints": (b.raw(b"HTTP/1.1 103 Early Hints\r\n\r\n", OK), "200", 1),
    "in-pieces": (b.raw(b"HTTP/1.1 20", Wait(0.05), b"0 OK\r\nContent-Le", Wait(0.05), b"ngth: 2\r\n\r\nok"), "200", 1),
    "honest-reader": (wants_host, "200", 3),
}  # fmt: skip
TLS: dict[str, tuple[Site, str, int]] = {
    "secure": (Site({"*": PAGE}), "200", 1),
    "expired": (Site({"*": PAGE}, certificate="expired"), "tls", 1),
    "wrong-host": (Site({"*": PAGE}, certificate="wrong-host"), "tls", 1),
    "self-signed": (Site({"*": PAGE}, certificate="self-signed"), "tls", 1),
    "unknown-issuer": (Site({"*": PAGE}, certificate="unknown-issuer"), "tls", 1),
}


def site(behaviour: Behaviour | Site) -> Site:
    return behaviour if isinstance(behaviour, Site) else Site({"*": behaviour})


@pytest.fixture(scope="module")
def trip() -> Trip:
    sites = {f"{name}.example": site(row[0]) for name, row in (BEHAVIOURS | TLS).items()}
    addresses = [f"http://{name}.example/paper" for name in BEHAVIOURS]
    addresses += [f"https://{name}.example/paper" for name in TLS]
    with Web(sites, absent={"absent.example"}, refusing={"refusing.example"}) as web:
        return take(web, [*addresses, "http://absent.example/", "http://refusing.example/"])


def exchange(trip: Trip, name: str) -> Exchange:
    return next(e for e in trip.exchanges if f"//{name}.example/" in e.request.url)


def said(outcome: Response | Failure) -> str:
    return str(outcome.status) if isinstance(outcome, Response) else outcome.kind.value


@pytest.mark.parametrize("name", [*BEHAVIOURS, *TLS])
def test_a_behaviour_comes_to_its_outcome(trip: Trip, name: str) -> None:
    _, outcome, attempts = (BEHAVIOURS | TLS)[name]

    assert (outcome, attempts) == (said(exchange(trip, name).outcome), exchange(trip, name).attempts)


@pytest.mark.parametrize("name", ["gzip", "brotli", "tiny-chunks"])
def test_a_body_arrives_decoded(trip: Trip, name: str) -> None:
    outcome = exchange(trip, name).outcome

    assert isinstance(outcome, Response)
    assert outcome.body == LONG
    assert outcome.complete


def test_a_body_in_too_many_pieces_is_not_read_to_its_end(trip: Trip) -> None:
    outcome = exchange(trip, "too-many-tiny-chunks").outcome

    assert isinstance(outcome, Response)
    assert len(outcome.body) == 30_000
    assert not outcome.complete


def test_styles_and_scripts_do_not_count_towards_the_cap(trip: Trip) -> None:
    outcome = exchange(trip, "styles-first").outcome

    assert isinstance(outcome, Response)
    assert outcome.body == STYLES + LONG
    assert outcome.complete


def test_styles_without_end_are_read_to_the_cap_of_all(trip: Trip) -> None:
    outcome = exchange(trip, "styles-without-end").outcome

    assert isinstance(outcome, Response)
    assert len(outcome.body) == 4 << 20
    assert not outcome.complete


@pytest.mark.parametrize("name", ["endless", "gzip-bomb"])
def test_a_body_without_end_is_read_to_the_cap(trip: Trip, name: str) -> None:
    outcome = exchange(trip, name).outcome

    assert isinstance(outcome, Response)
    assert len(outcome.body) == 512 << 10
    assert not outcome.complete


def test_a_body_that_unpacks_to_nothing_is_not_read_for_ever() -> None:
    sent = [0]

    def nothing(_: Request) -> Iterator[bytes]:
        yield head(200, content_type="text/html", content_encoding="deflate") + b"\x78\x9c"
        while True:
            sent[0] += len(NOTHING) * 10_000
            yield NOTHING * 10_000

    with Web({"a.example": {"*": nothing}}) as web:
        take(web, ["http://a.example/"])

    assert sent[0] < 40 << 20  # 8 MB, and what the system holds on the way


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("expired", "its certificate has expired"),
        ("wrong-host", "its certificate is for another host"),
        ("self-signed", "its certificate is self-signed"),
        ("unknown-issuer", "its certificate comes from an authority that is not known here"),
    ],
)
def test_a_fault_of_tls_is_named_plainly(trip: Trip, name: str, words: str) -> None:
    outcome = exchange(trip, name).outcome

    assert isinstance(outcome, Failure)
    assert words == outcome.detail


def test_a_host_that_does_not_exist_is_asked_for_twice(trip: Trip) -> None:
    assert (said(exchange(trip, "absent").outcome), exchange(trip, "absent").attempts) == ("host-not-found", 2)


def test_a_closed_port_is_refused(trip: Trip) -> None:
    assert said(exchange(trip, "refusing").outcome) == "connection-refused"


def test_an_answer_proves_the_network_up(trip: Trip) -> None:
    assert trip.network == "up"
