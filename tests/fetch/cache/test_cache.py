from __future__ import annotations

import asyncio
import datetime
import sqlite3
import time
import zlib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from citecheck.demo.web import Request as Asked
from citecheck.demo.web import Script, answer
from citecheck.fetch.cache import store as cache
from citecheck.fetch.cache.bodies import packed
from citecheck.fetch.cache.database import file_name
from citecheck.fetch.cache.freshness import life, sign
from citecheck.fetch.cache.records import key, recalled, written
from citecheck.fetch.client import Fetcher
from citecheck.model.evidence import Exchange, Failure, FailureKind, Hop, Request, Response
from citecheck.model.page import PageKind
from citecheck.model.settings import Settings
from tests.fetch.trips import NOBODY, Trip, never_enough, take
from tests.web import behaviours as b
from tests.web.small_web import Web

ADDRESS = "http://a.example/x"


def titled(_type: str | None, body: bytes, titles: tuple[str, ...] | None) -> bool:
    return any(title.encode() in body for title in titles or ())


def tagged(request: Asked) -> Script:
    if request.headers.get("if-none-match") == '"v1"':
        return answer(304, etag='"v1"')
    return answer(200, b"<title>first</title>", etag='"v1"', content_type="text/html")


def age(folder: Path, days: float) -> None:
    """Make everything remembered so much older."""
    with sqlite3.connect(folder / file_name) as connection:
        connection.execute("UPDATE answers SET at = at - ?, expires = expires - ?", (days * 86400, days * 86400))
    connection.close()


def twice(folder: Path, behaviour: Any, days: float = 0.0, **second: Any) -> tuple[Trip, Trip]:
    with Web({"a.example": {"*": behaviour}}) as web:
        first = take(web, [ADDRESS], cache_dir=str(folder))
        age(folder, days)
        return first, take(web, [ADDRESS], cache_dir=str(folder), **second)


def status(exchange: Exchange) -> int | str:
    return exchange.outcome.status if isinstance(exchange.outcome, Response) else exchange.outcome.kind.value


def test_a_second_run_asks_nobody(tmp_path: Path) -> None:
    first, second = twice(tmp_path, b.page("Here"))

    assert (first.requests, second.requests, second.from_cache) == (1, 0, 1)
    assert (second.only.cached, second.only.attempts) == (True, 0)
    assert first.only.outcome == second.only.outcome
    assert second.network == "unknown"


def test_an_old_answer_is_asked_for_again(tmp_path: Path) -> None:
    _, second = twice(tmp_path, b.page("Here"), days=30)

    assert (second.requests, second.only.cached) == (1, False)


def test_a_row_whose_life_is_longer_than_any_that_is_given_is_asked_for_again(tmp_path: Path) -> None:
    _, second = twice(tmp_path, b.page("Here"), days=-3650)

    assert (second.requests, second.only.cached) == (1, False)


@pytest.mark.parametrize("choice", [{"refresh": True}, {"max_age": datetime.timedelta(0)}])
def test_the_user_may_have_everything_asked_again(tmp_path: Path, choice: dict[str, Any]) -> None:
    _, second = twice(tmp_path, b.page("Here"), **choice)

    assert (second.requests, second.only.cached) == (1, False)


def test_an_unchanged_source_is_not_sent_again(tmp_path: Path) -> None:
    first, second = twice(tmp_path, tagged, days=30)

    assert status(second.only) == 200
    assert first.only.outcome == second.only.outcome
    assert second.web.requests[-1].headers["if-none-match"] == '"v1"'


def test_offline_the_cache_still_answers(tmp_path: Path) -> None:
    _, second = twice(tmp_path, b.page("Here"), days=30, offline=True)

    assert (second.requests, second.only.cached, status(second.only)) == (0, True, 200)


def test_offline_nobody_is_asked() -> None:
    with Web({"a.example": {"*": b.page("Here")}}) as web:
        trip = take(web, [ADDRESS], offline=True)

    assert (status(trip.only), web.connections, trip.network) == ("offline", 0, "unknown")


def test_what_was_seen_dead_before_is_asked_once(tmp_path: Path) -> None:
    first, second = twice(tmp_path, b.content(b"gone", status=404), days=30)

    assert (first.only.attempts, second.only.attempts) == (2, 1)


def test_a_dead_source_keeps_its_history(tmp_path: Path) -> None:
    _, second = twice(tmp_path, b.in_turn(b.page("Here"), b.content(b"gone", status=404)), days=30)
    with sqlite3.connect(tmp_path / file_name) as connection:
        (row,) = connection.execute("SELECT first_seen < last_ok + 1e9, last_ok < at, deaths FROM answers")
    connection.close()

    assert row == (1, 1, 2)
    assert second.only.last_ok is not None
    assert second.only.last_ok < second.only.at


async def error_or_work(response: Response) -> PageKind:
    return PageKind.ERROR if b"no such page" in response.body else PageKind.WORK


@pytest.mark.parametrize(("days", "asked"), [(0.7, 2), (1.3, 3)])
def test_a_success_that_shows_no_source_is_remembered_as_dead_and_asked_again_after_a_day(
    tmp_path: Path, days: float, asked: int
) -> None:
    with Web({"a.example": {"*": b.page("no such page")}}) as web:
        take(web, [ADDRESS], cache_dir=str(tmp_path), kind=error_or_work)
        age(tmp_path, days)
        take(web, [ADDRESS], cache_dir=str(tmp_path), kind=error_or_work)
        with sqlite3.connect(tmp_path / file_name) as connection:
            (row,) = connection.execute("SELECT last_ok, deaths FROM answers")
        connection.close()

    assert asked == len(web.requests)
    assert row == (None, asked)


def test_a_longer_search_reads_on(tmp_path: Path) -> None:
    body = b"<p>alpha</p>" + b"<p>lorem ipsum</p>" * 9000 + b"<p>omega</p>"
    site = {"a.example": {"*": b.content(body, content_type="text/html")}}
    with Web(site) as web:
        options = {"enough": titled, "cache_dir": str(tmp_path)}
        first = take(web, [Request(ADDRESS, ("alpha",))], **options)
        same = take(web, [Request(ADDRESS, ("alpha",))], **options)
        other = take(web, [Request(ADDRESS, ("omega",))], **options)

    assert [trip.requests for trip in (first, same, other)] == [1, 0, 1]
    assert isinstance(other.only.outcome, Response)
    assert b"omega" in other.only.outcome.body


def test_a_page_whose_places_are_looked_for_is_read_to_its_end(tmp_path: Path) -> None:
    body = b"<p>alpha</p>" + b"<p>lorem ipsum</p>" * 9000 + b"<p>omega</p>"
    part, whole = Request(ADDRESS, ("alpha",)), Request(f"{ADDRESS}#omega", ("alpha",), fragments=frozenset({"omega"}))
    with Web({"a.example": {"*": b.content(body, content_type="text/html")}}) as web:
        first = take(web, [part], enough=titled, cache_dir=str(tmp_path))
        second, third = (take(web, [whole], enough=titled, cache_dir=str(tmp_path)) for _ in range(2))

    assert [1, 1, 0] == [trip.requests for trip in (first, second, third)]
    assert [False, True, True] == [
        isinstance(trip.only.outcome, Response) and trip.only.outcome.complete for trip in (first, second, third)
    ]


def test_a_body_read_to_the_cap_is_not_read_again(tmp_path: Path) -> None:
    _, second = twice(tmp_path, b.endless())

    assert (second.requests, second.only.cached) == (0, True)


def test_our_own_troubles_are_not_remembered(tmp_path: Path) -> None:
    with Web({}) as web:
        trip = take(web, ["http://no-such-host.invalid/"], cache_dir=str(tmp_path))

    assert (status(trip.only), cache.info(str(tmp_path)).answers) == ("network-down", 0)


def test_headers_of_its_own_make_another_request(tmp_path: Path) -> None:
    plain, asked = Request(ADDRESS), Request(ADDRESS, headers=(("Accept", "application/json"),))

    assert key(plain) != key(asked)
    assert key(asked) == key(Request(ADDRESS + "#part", headers=(("accept", "application/json"),)))


@pytest.mark.parametrize("damage", [b"this is no database", b"SQLite format 3\0" + bytes(range(256)) * 20])
def test_a_damaged_file_is_moved_aside(tmp_path: Path, damage: bytes) -> None:
    (tmp_path / file_name).write_bytes(damage)
    first, second = twice(tmp_path, b.page("Here"))

    assert (tmp_path / f"{file_name}.damaged-1").read_bytes() == damage
    assert len(first.warnings) == 1
    assert (second.warnings, second.only.cached) == ((), True)


@pytest.mark.parametrize("outcome", ["[" * (17 << 20), None], ids=["a row beyond all measure", "a body that unfolds"])
def test_a_row_that_was_not_written_here_is_asked_again(tmp_path: Path, outcome: str | None) -> None:
    bomb = zlib.compress(bytes(100 << 20))
    with Web({"a.example": {"*": b.page("Here")}}) as web:
        take(web, [ADDRESS], cache_dir=str(tmp_path))
        with sqlite3.connect(tmp_path / file_name) as connection:
            connection.execute("UPDATE answers SET body = ?, outcome = coalesce(?, outcome)", (bomb, outcome))
        connection.close()
        trip = take(web, [ADDRESS], cache_dir=str(tmp_path))

    assert (False, 200, ()) == (trip.only.cached, status(trip.only), trip.warnings)


def test_a_cache_of_a_later_version_is_left_alone(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / file_name) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    with Web({"a.example": {"*": b.page("Here")}}) as web:
        trip = take(web, [ADDRESS], cache_dir=str(tmp_path))

    assert status(trip.only) == 200
    assert "later version" in trip.warnings[0]


def test_a_run_goes_on_without_a_cache(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with Web({"a.example": {"*": b.page("Here")}}) as web:
        trip = take(web, [ADDRESS, "http://a.example/y"], cache_dir=str(tmp_path / "file"))

    assert [status(e) for e in trip.exchanges] == [200, 200]
    assert len(trip.warnings) == 1


def test_two_runs_share_a_cache(tmp_path: Path) -> None:
    one, other = cache.Cache(str(tmp_path)), cache.Cache(str(tmp_path))
    exchange = Exchange(
        request=Request(ADDRESS), outcome=Response(url=ADDRESS, status=200), at=datetime.datetime.now(datetime.UTC)
    )

    async def write() -> None:
        for number in range(50):
            await asyncio.gather(one.store(f"one {number}", exchange), other.store(f"other {number}", exchange))

    asyncio.run(write())
    one.close()
    other.close()

    assert cache.info(str(tmp_path)).answers == 100
    assert (one.warnings, other.warnings) == ([], [])


def test_clearing_and_pruning(tmp_path: Path) -> None:
    twice(tmp_path, b.page("Here"))
    kept = cache.prune(str(tmp_path))
    age(tmp_path, 30)

    assert (kept, cache.prune(str(tmp_path)), cache.clear(str(tmp_path))) == (0, 1, 0)
    assert "no answers" in cache.describe(str(tmp_path))


@pytest.mark.parametrize(
    "outcome",
    [
        Response(
            url=ADDRESS, status=200, headers=(("a", "b"),), body=b"\0x", complete=False, redirects=(Hop("u", 301, "v"),)
        ),
        Failure(FailureKind.TLS, ADDRESS, "why", (Hop("u", 301, "v"),)),
    ],
)
def test_an_outcome_comes_back_as_it_went(outcome: Response | Failure) -> None:
    body = packed(outcome.body) if isinstance(outcome, Response) else None

    assert outcome == recalled(written(outcome), body)


def test_a_life_depends_on_the_outcome() -> None:
    day = 86400
    ok, gone, busy = (Response(url=ADDRESS, status=status) for status in (200, 404, 503))
    slow = Failure(FailureKind.READ_TIMEOUT, ADDRESS)

    assert life(ok, "k") > 5 * day > life(gone, "k") > 0.7 * day > life(busy, "k")
    assert life(slow, "k") < 3600
    assert life(ok, "k") != life(ok, "l")
    assert [sign(o) for o in (ok, gone, busy, slow)] == ["alive", "dead", "neither", "neither"]


FIRST_VERSION = """
CREATE TABLE answers (key TEXT PRIMARY KEY, at REAL NOT NULL, seconds REAL NOT NULL, expires REAL NOT NULL,
outcome TEXT NOT NULL, body BLOB, first_seen REAL NOT NULL, last_ok REAL, deaths INTEGER NOT NULL DEFAULT 0,
dead_since REAL); PRAGMA user_version = 1
"""


def change(folder: Path, *statements: str) -> None:
    with sqlite3.connect(folder / file_name) as connection:
        for statement in statements:
            connection.execute(statement)
    connection.close()


def test_a_cache_of_an_earlier_version_is_brought_up_to_date_and_used(tmp_path: Path) -> None:
    now = time.time()
    response = Response(url=ADDRESS, status=200, body=b"<title>Here</title>")
    outcome, body = written(response), zlib.compress(response.body)
    with sqlite3.connect(tmp_path / file_name) as connection:
        connection.executescript(FIRST_VERSION)
        row = (key(Request(ADDRESS)), now, 1.0, now + 3600, outcome, body, now, now)
        connection.execute("INSERT INTO answers VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, NULL)", row)
    connection.close()

    with Web({}) as web:
        trip = take(web, [ADDRESS], cache_dir=str(tmp_path))
    assert (status(trip.only), trip.from_cache, trip.warnings) == (200, 1, ())
    with sqlite3.connect(tmp_path / file_name) as connection:
        (version,) = connection.execute("PRAGMA user_version")
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    connection.close()
    assert (version, tables) == ((3,), {"answers", "records", "moments"})


DEEP = f'{{"redirects": {"[" * 100_000}{"]" * 100_000}}}'
DAMAGES = [
    f"outcome = '{DEEP}'",
    "outcome = '[]'",
    "outcome = replace(outcome, '200', '\"200\"')",
    "outcome = replace(outcome, 'http://a.example/x', '')",
    'outcome = replace(outcome, \'"address": "127.0.0.1"\', \'"address": [1]\')',
    "at = 'yesterday'",
    "at = 9e99, expires = 9e99",
    "first_seen = x'00'",
    "body = x'0011'",
]


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage[:60])
def test_a_row_that_nobody_wrote_so_is_asked_for_again_or_read(tmp_path: Path, damage: str) -> None:
    with Web({"a.example": {"*": b.page("Here")}}) as web:
        take(web, [ADDRESS], cache_dir=str(tmp_path))
        change(tmp_path, f"UPDATE answers SET {damage}")
        trip = take(web, [ADDRESS], cache_dir=str(tmp_path))

    assert (status(trip.only), trip.warnings) == (200, ())


@pytest.mark.slow
@pytest.mark.parametrize(("lock", "cached"), [("EXCLUSIVE", False), ("IMMEDIATE", True)])
def test_a_cache_that_another_program_keeps_locked_is_done_without_and_said_once(
    tmp_path: Path, lock: str, cached: bool
) -> None:
    addresses = [f"http://a.example/{number}" for number in range(6)]
    with Web({"a.example": {"*": b.page("Here")}}) as web:
        take(web, addresses[:1], cache_dir=str(tmp_path))
        other = sqlite3.connect(tmp_path / file_name, isolation_level=None)
        if not cached:
            other.execute("PRAGMA journal_mode = DELETE")
        other.execute(f"BEGIN {lock}")
        trip = take(web, addresses, cache_dir=str(tmp_path))
        other.close()

    assert [status(exchange) for exchange in trip.exchanges] == [200] * 6
    assert (trip.from_cache, len(trip.warnings)) == (int(cached), 1)
    assert "locked" in trip.warnings[0]


def test_what_one_run_learns_another_one_knows_at_once(tmp_path: Path) -> None:
    one, other = cache.Cache(str(tmp_path)), cache.Cache(str(tmp_path))
    now = datetime.datetime.now(datetime.UTC)
    asyncio.run(one.store("k", Exchange(request=Request(ADDRESS), outcome=Response(url=ADDRESS, status=200), at=now)))

    assert other.look_up("k") is not None
    one.close()
    other.close()


def test_a_run_learns_from_a_quicker_one_while_its_addresses_wait(tmp_path: Path) -> None:
    urls = [f"http://a.example/{number}" for number in range(40)]

    async def run(settings: Settings) -> list[Exchange]:
        async with Fetcher(settings, never_enough, probed=NOBODY) as fetcher:
            return await asyncio.gather(*(fetcher.fetch(Request(url)) for url in urls))

    async def both(settings: Settings) -> tuple[list[Exchange], ...]:
        return tuple(await asyncio.gather(run(settings), run(replace(settings, per_host=10))))

    with Web({"a.example": {"*": b.slow(0.02, b.page("Here"))}}) as web:
        runs = asyncio.run(both(Settings(hosts=web.hosts, cache_dir=str(tmp_path), per_host=1)))

    assert [[200] * 40] * 2 == [[status(exchange) for exchange in one] for one in runs]
    assert len(web.requests) <= 46
