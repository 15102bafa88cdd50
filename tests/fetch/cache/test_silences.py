"""Since when an address has given no usable answer, from run to run."""

from __future__ import annotations

import datetime
import sqlite3
from pathlib import Path

import pytest

from citecheck.biblio.item import Item
from citecheck.demo.web.wire import Behaviour
from citecheck.fetch.cache.database import file_name
from citecheck.fetch.cache.silences import is_held_against, is_silent, recalled
from citecheck.model.evidence import Exchange, Failure, FailureKind, Request, Response, Silence, Visit
from citecheck.model.page import Page, PageKind
from tests.fetch.trips import take
from tests.web import behaviours as b
from tests.web.small_web import Web

ADDRESS = "http://a.example/x"
BUSY = b.content(b"busy", status=500)
NOW = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)


def runs(folder: Path, *behaviours: Behaviour, days: int = 10) -> list[Silence | None]:
    """Ask once for each behaviour, so many days between two runs, and return the silence that each run tells of."""
    told = []
    with Web({"a.example": {"*": b.in_turn(*behaviours)}}) as web:
        for _ in behaviours:
            pass_days(folder, days)
            trip = take(web, [ADDRESS], cache_dir=str(folder), retries=0)
            told.append(trip.only.silence)
    return told


def pass_days(folder: Path, days: int) -> None:
    if (folder / file_name).exists():
        with sqlite3.connect(folder / file_name) as connection:
            for change in ("answers SET at = at - :s, expires = expires - :s", "moments SET at = at - :s"):
                connection.execute(f"UPDATE {change}", {"s": days * 86400})
        connection.close()


def visit(outcome: Response | Failure, page: Page | None = None) -> Visit:
    return Visit(Exchange(request=Request(ADDRESS), outcome=outcome, at=NOW), page)


def test_runs_that_meet_no_usable_answer_are_counted_from_the_first(tmp_path: Path) -> None:
    first, second, third = runs(tmp_path, BUSY, BUSY, BUSY)

    assert first
    assert second
    assert third
    assert (first.runs, second.runs, third.runs) == (1, 2, 3)
    assert first.since == first.until
    assert (third.until - third.since).days == 20


@pytest.mark.parametrize("answer", [b.page("Here"), b.content(b"no", status=403)])
def test_an_answer_ends_a_silence(tmp_path: Path, answer: Behaviour) -> None:
    before, answered, after = runs(tmp_path, BUSY, answer, BUSY)

    assert before
    assert answered is None
    assert after
    assert after.runs == 1


def test_what_the_cache_answers_tells_of_the_silence_and_is_no_run_that_met_it(tmp_path: Path) -> None:
    with Web({"a.example": {"*": BUSY}}) as web:
        asked = take(web, [ADDRESS], cache_dir=str(tmp_path), retries=0)
        remembered = take(web, [ADDRESS], cache_dir=str(tmp_path), retries=0)

    assert remembered.only.cached
    assert asked.only.silence == remembered.only.silence is not None


def test_without_a_cache_nothing_is_told_of_a_silence() -> None:
    with Web({"a.example": {"*": BUSY}}) as web:
        trip = take(web, [ADDRESS], retries=0)

    assert trip.only.silence is None


def page(kind: PageKind, *, passing: bool = False) -> Page:
    return Page(item=Item(), kind=kind, passing=passing)


@pytest.mark.parametrize(
    ("silent", "met"),
    [
        (True, visit(Failure(FailureKind.READ_TIMEOUT, ADDRESS))),
        (True, visit(Failure(FailureKind.TLS, ADDRESS))),
        (True, visit(Response(url=ADDRESS, status=502))),
        (True, visit(Response(url=ADDRESS, status=200), page(PageKind.EMPTY))),
        (True, visit(Response(url=ADDRESS, status=200), page(PageKind.ERROR, passing=True))),
        (False, visit(Failure(FailureKind.HOST_NOT_FOUND, ADDRESS))),
        (False, visit(Failure(FailureKind.NETWORK_DOWN, ADDRESS))),
        (False, visit(Response(url=ADDRESS, status=429))),
        (False, visit(Response(url=ADDRESS, status=200))),
        (False, visit(Response(url=ADDRESS, status=200), page(PageKind.ERROR))),
    ],
)
def test_silence_is_what_proves_nothing_of_the_source(silent: bool, met: Visit) -> None:
    assert silent == is_silent(met)


@pytest.mark.parametrize(
    ("kind", "network", "held"),
    [
        (FailureKind.CONNECT_TIMEOUT, "unknown", False),
        (FailureKind.CONNECT_TIMEOUT, "up", True),
        (FailureKind.DNS_FAILURE, "down", False),
        (FailureKind.REFUSED, "unknown", True),
    ],
)
def test_a_silence_that_may_be_our_own_is_held_against_nobody(kind: FailureKind, network: str, held: bool) -> None:
    assert held == is_held_against(visit(Failure(kind, ADDRESS)), network)


@pytest.mark.parametrize("row", [(None, None, 0), ("yesterday", 1.0, 2), (9e99, 9e99, 2)])
def test_moments_that_nobody_wrote_so_are_no_silence(row: tuple[object, object, int]) -> None:
    assert recalled(row) is None
