"""Pages that are heavy to read are read elsewhere, and nothing waits for them but who asked."""

from __future__ import annotations

import asyncio
import datetime
from concurrent.futures import Future
from typing import Any

from citecheck.engines.page_reading import PageReader
from citecheck.model.evidence import AddressKind, Exchange, Request, Response, Visit
from citecheck.model.page import PageKind
from citecheck.pages import read_page
from citecheck.workers import OverBudgetError, Pool
from tests.hostile.hostile_pdfs import TITLE, honest

PDF = Response(url="https://a.example/x.pdf", status=200, body=honest())
HTML = Response(url="https://a.example/x", status=200, body=b"<title>A New Bridge</title><h1>A New Bridge</h1>")


class Held(Pool):
    """A pool whose jobs end when the test says so."""

    def __init__(self) -> None:
        super().__init__()
        self.jobs: list[Future[Any]] = []

    def submit(self, *_: Any, **__: Any) -> Future[Any]:
        self.jobs.append(Future())
        return self.jobs[-1]


def exchange(response: Response, kind: AddressKind = AddressKind.CITED) -> Exchange:
    at = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)
    return Exchange(request=Request(response.url, address=kind), outcome=response, at=at)


async def begun(waiting: asyncio.Task[Visit]) -> None:
    await asyncio.sleep(0)
    assert not waiting.done()


def test_other_pages_are_read_while_one_is_heavy() -> None:
    async def both() -> tuple[Visit, Visit]:
        pool = Held()
        reader = PageReader(pool)
        waiting = asyncio.create_task(reader.understand(exchange(PDF)))
        await begun(waiting)
        light = await reader.understand(exchange(HTML))
        pool.jobs[0].set_result(read_page(PDF))
        return await waiting, light

    heavy, light = asyncio.run(both())

    assert heavy.page is not None
    assert light.page is not None
    assert (TITLE, "A New Bridge") == (heavy.page.item.title, light.page.item.title)


def test_a_page_beyond_the_limits_is_unread_and_says_why() -> None:
    async def broken() -> Visit:
        pool = Held()
        waiting = asyncio.create_task(PageReader(pool).understand(exchange(PDF)))
        await begun(waiting)
        pool.jobs[0].set_exception(OverBudgetError("it takes too much"))
        return await waiting

    page = asyncio.run(broken()).page

    assert page is not None
    assert (PageKind.UNREAD, False) == (page.kind, page.legible)
    assert "could not be read within its limits: it takes too much" == page.because


def test_what_is_heavy_is_not_read_to_tell_its_kind_or_for_an_authority() -> None:
    pool = Held()
    reader = PageReader(pool)

    assert PageKind.WORK is asyncio.run(reader.kind(PDF))
    assert asyncio.run(reader.understand(exchange(PDF, AddressKind.HANDLE))).page is None
    assert [] == pool.jobs
