"""What was understood of a page is kept beside its body, which the same reader opens no more."""

from __future__ import annotations

import asyncio
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from citecheck import sources
from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.biblio.item import Item
from citecheck.biblio.names.name import Name
from citecheck.fetch.cache.database import file_name
from citecheck.fetch.cache.understood import Understood, digests, recalled
from citecheck.fetch.client import Fetcher
from citecheck.model.evidence import AddressKind, Exchange, Request, Visit
from citecheck.model.page import Page, PageKind, TitleCandidate
from citecheck.model.settings import Settings
from tests.fetch.trips import NOBODY
from tests.web import behaviours as b
from tests.web.small_web import Web

ADDRESS = "http://a.example/x"
WHOLE = Page(
    kind=PageKind.HIJACKED,
    item=Item(
        type="article-journal",
        title="A New Bridge",
        author=(Name(family="Berg", given="Ada", non_dropping_particle="van"), Name(literal="The Bridge Society")),
        issued=PartialDate(2021, 5, end=PartialDate(2021, 6)),
        url="https://a.example/x",
        doi="10.1000/182",
        page="3-9",
    ),
    candidates=(TitleCandidate("A New Bridge", "og:title", ("h1", "title")), TitleCandidate("A New", "title")),
    site="Bridges",
    canonical="https://a.example/x",
    charset="utf-8",
    content_type="text/html",
    because="it is full of it",
    refresh="https://a.example/y",
    onward="https://a.example/z",
    legible=False,
    passing=True,
    trade="gambling",
    years=(2020, 2021),
    absent={"end": None, "begin": "beginning"},
)


async def understand(exchange: Exchange, page: Page | None) -> Visit:
    return sources.understood(exchange, page)


def visited(
    web: Web, folder: Path, request: Request, reader: str = "this one", enough: Any = None
) -> tuple[Visit, int]:
    """Visit an address, and tell how many requests that took."""
    settings = Settings(hosts=web.hosts, timeout=4.0, patience=1.0, cache_dir=str(folder))

    async def visit() -> tuple[Visit, int]:
        wanted = enough or (lambda *_: False)
        async with Fetcher(settings, wanted, understand=understand, reader=reader, probed=NOBODY) as fetcher:
            return await fetcher.visit(request), fetcher.requests

    return asyncio.run(visit())


def change(folder: Path, what: str) -> None:
    with sqlite3.connect(folder / file_name) as connection:
        connection.execute(f"UPDATE answers SET {what}")
    connection.close()


@pytest.mark.parametrize("page", [WHOLE, Page(kind=PageKind.EMPTY, item=Item(type="webpage"))])
def test_a_page_comes_back_as_it_was_understood(page: Page) -> None:
    understood = Understood("this one", page, 12, frozenset({"end"}), digests([("A New Bridge",), None]))

    assert understood == recalled(understood.written(), "this one")
    assert recalled(understood.written(), "another one") is None


def test_the_same_reader_opens_no_body_again(tmp_path: Path) -> None:
    with Web({"a.example": {"*": b.page("Here")}}) as web:
        first, _ = visited(web, tmp_path, Request(ADDRESS, ("Here",)))
        change(tmp_path, "body = x'00'")
        second, requests = visited(web, tmp_path, Request(ADDRESS, ("Here",)))

    assert first.page is not None
    assert (first.page, 0, True) == (second.page, requests, second.exchange.cached)


@pytest.mark.parametrize(
    ("request_", "reader"),
    [
        (Request(ADDRESS), "a later one"),
        (Request(ADDRESS, fragments=frozenset({"end"})), "this one"),
        (Request(ADDRESS, address=AddressKind.AGENCY), "this one"),
        (Request(ADDRESS), ""),
    ],
    ids=["another reader", "places in it", "an authority", "no reader"],
)
def test_a_body_is_opened_for_what_was_not_looked_for_in_it(tmp_path: Path, request_: Request, reader: str) -> None:
    with Web({"a.example": {"*": b.page("Here")}}) as web:
        visited(web, tmp_path, Request(ADDRESS))
        change(tmp_path, "page = replace(page, 'Here', 'There')")
        visit, requests = visited(web, tmp_path, request_, reader)

    assert (0, "There" in str(visit.page)) == (requests, False)


def test_a_search_that_was_met_in_a_part_of_a_page_is_met_again_and_another_one_reads_on(tmp_path: Path) -> None:
    def titled(_type: str | None, body: bytes, titles: tuple[str, ...] | None) -> bool:
        return any(title.encode() in body for title in titles or ())

    body = b"<title>First</title>" + b"<p>lorem ipsum</p>" * 9000 + b"<p>Second</p>"
    with Web({"a.example": {"*": b.content(body, content_type="text/html")}}) as web:
        part, _ = visited(web, tmp_path, Request(ADDRESS, ("First",)), enough=titled)
        change(tmp_path, "body = x'00'")
        _, again = visited(web, tmp_path, Request(ADDRESS, ("First",)), enough=titled)
        _, further = visited(web, tmp_path, Request(ADDRESS, ("Second",)), enough=titled)

    assert (False, 0, 1) == (getattr(part.exchange.outcome, "complete", None), again, further)


@pytest.mark.parametrize("damage", ["'{'", "'[]'", "'{}'", "replace(page, '\"work\"', '\"wonder\"')", "NULL"])
def test_a_page_that_nobody_understood_so_is_read_again(tmp_path: Path, damage: str) -> None:
    with Web({"a.example": {"*": b.page("Here")}}) as web:
        first, _ = visited(web, tmp_path, Request(ADDRESS))
        change(tmp_path, f"page = {damage}")
        second, requests = visited(web, tmp_path, Request(ADDRESS))

        change(tmp_path, "body = x'00'")
        third, more = visited(web, tmp_path, Request(ADDRESS))

    assert (first.page, first.page, 0, 0) == (second.page, third.page, requests, more)
