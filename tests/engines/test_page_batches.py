"""Pages of a long list are read in other processes, many at a time, and come back as they would have been read here."""

from __future__ import annotations

import asyncio
from concurrent.futures import Future
from typing import Any

import pytest

from citecheck.engines.page_batches import PageBatches
from citecheck.engines.page_reading import PageReader
from citecheck.model.evidence import Response
from citecheck.model.page import Page
from citecheck.pages import read_page
from citecheck.pages.packing import read_packed
from citecheck.workers import OverBudgetError, Pool
from tests.engines.test_page_reading import exchange

NO_FRAGMENTS: frozenset[str] = frozenset()
MANY = 1_000


def answer(number: int) -> Response:
    body = f"<title>The {number}th Bridge</title><h1>The {number}th Bridge</h1>"
    return Response(url=f"https://a.example/{number}", status=200, body=body.encode())


class Held(Pool):
    """A pool that keeps what it is given, until the test says how it ends."""

    def __init__(self) -> None:
        super().__init__()
        self.jobs: list[tuple[list[tuple[Response, frozenset[str]]], Future[list[str]]]] = []
        self.busy = asyncio.Event()

    def submit(self, *given: Any, **_: Any) -> Future[Any]:
        _, function, answers = given
        assert function is read_packed
        self.jobs.append((answers, Future()))
        self.busy.set()
        return self.jobs[-1][1]

    def finish(self, number: int) -> None:
        answers, job = self.jobs[number]
        job.set_result(read_packed(answers))


def test_answers_go_out_together_and_what_comes_meanwhile_goes_next() -> None:
    async def read() -> tuple[list[int], list[Page | None]]:
        pool = Held()
        batches = PageBatches(pool, 1)
        waiting = [batches.read(answer(number), NO_FRAGMENTS) for number in range(21)]
        assert 1 == len(pool.jobs)
        pool.finish(0)
        await waiting[0]
        pool.finish(1)
        pages = await asyncio.gather(*waiting)
        return [len(answers) for answers, _ in pool.jobs], pages

    sizes, pages = asyncio.run(read())

    assert [16, 5] == sizes
    assert [read_page(answer(number)) for number in range(21)] == pages


def test_a_single_answer_does_not_wait_for_others_for_ever() -> None:
    async def read() -> Page | None:
        pool = Held()
        page = PageBatches(pool, 1).read(answer(1), NO_FRAGMENTS)
        await pool.busy.wait()
        pool.finish(0)
        return await page

    assert read_page(answer(1)) == asyncio.run(read())


@pytest.mark.parametrize("fault", [OverBudgetError("it breaks down"), KeyError("lost")])
def test_what_a_process_breaks_down_over_is_read_here(fault: Exception) -> None:
    async def read() -> list[Page | None]:
        pool = Held()
        reader = PageReader(pool, jobs=2, references=MANY)
        visits = [asyncio.create_task(reader.understand(exchange(answer(number)))) for number in range(32)]
        await pool.busy.wait()
        pool.jobs[0][1].set_exception(fault)
        return [(await visit).page for visit in visits]

    assert [read_page(answer(number)) for number in range(32)] == asyncio.run(read())


@pytest.mark.parametrize(("jobs", "references", "elsewhere"), [(1, MANY, 0), (2, 10, 0), (2, MANY, 16)])
def test_a_short_list_and_the_first_pages_of_a_long_one_are_read_here(
    jobs: int, references: int, elsewhere: int
) -> None:
    async def read() -> int:
        pool = Held()
        reader = PageReader(pool, jobs, references)
        visits = [asyncio.create_task(reader.understand(exchange(answer(number)))) for number in range(32)]
        await asyncio.sleep(0)
        for visit in visits:
            visit.cancel()
        return sum(len(answers) for answers, _ in pool.jobs)

    assert elsewhere == asyncio.run(read())


def test_the_places_looked_for_are_looked_for_there_too() -> None:
    places = frozenset({"nowhere"})

    async def read() -> Page | None:
        pool = Held()
        batches = PageBatches(pool, 1)
        waiting = [batches.read(answer(number), places) for number in range(16)]
        pool.finish(0)
        return await waiting[3]

    assert read_page(answer(3), places) == asyncio.run(read())


def test_nobody_is_told_who_waits_no_more() -> None:
    async def read() -> list[Page | None]:
        pool = Held()
        batches = PageBatches(pool, 1)
        waiting = [batches.read(answer(number), NO_FRAGMENTS) for number in range(16)]
        waiting[0].cancel()
        pool.finish(0)
        return await asyncio.gather(*waiting[1:])

    assert [read_page(answer(number)) for number in range(1, 16)] == asyncio.run(read())
