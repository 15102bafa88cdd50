"""What a run keeps while it goes on, and what it lets go of."""

from __future__ import annotations

import asyncio
import gc
from pathlib import Path

import pytest

import citecheck
from citecheck.demo.web import Behaviour
from citecheck.engines import local
from citecheck.fetch.client import Fetcher
from citecheck.intake.read_paths import read_paths
from citecheck.model.document import Reading
from citecheck.model.evidence import Request, Response
from citecheck.model.observer import Observer
from citecheck.model.report import Judgement
from citecheck.model.settings import Settings
from tests.fetch.trips import never_enough
from tests.web.behaviours import content, page, resetting, silent
from tests.web.small_web import Web

MANY = 400


def test_what_waits_for_its_host_is_no_task() -> None:
    async def waiting(settings: Settings) -> int:
        async with Fetcher(settings, never_enough) as fetcher:
            for number in range(MANY):
                fetcher.ask(Request(f"http://a.example/{number}"))
            await asyncio.sleep(0.1)
            return len(asyncio.all_tasks())

    with Web({"a.example": {"*": silent}}) as web:
        assert asyncio.run(waiting(Settings(hosts=web.hosts, timeout=60.0))) < 40


def test_what_was_visited_is_no_task_any_more() -> None:
    def tasks() -> int:
        gc.collect()
        return sum(type(one).__name__ == "Task" for one in gc.get_objects())

    async def kept(settings: Settings) -> int:
        async with Fetcher(settings, never_enough) as fetcher:
            before = tasks()
            for number in range(MANY):
                await fetcher.fetch(Request(f"http://a.example/{number}"))
            return tasks() - before

    assert asyncio.run(kept(Settings(offline=True))) < 40


@pytest.mark.parametrize("answer", [content(b"gone", status=410), resetting])
def test_who_waits_to_be_asked_again_keeps_no_other_from_beginning(answer: Behaviour) -> None:
    async def asked(settings: Settings) -> None:
        async with Fetcher(settings, never_enough) as fetcher:
            await asyncio.gather(*(fetcher.fetch(Request(f"http://a{n % 8}.example/{n}")) for n in range(160)))

    with Web({f"a{number}.example": {"*": answer} for number in range(8)}) as web:
        asyncio.run(asyncio.wait_for(asked(Settings(hosts=web.hosts, timeout=10.0, retries=1, per_host=1)), 60))
        first = [one.path for one in web.requests[:96]]

    assert 96 == len(set(first))


def test_a_page_that_was_understood_is_kept_without_its_body(tmp_path: Path) -> None:
    entries = "".join(
        f"@misc{{w{n}, title = {{A road of {word}}}, year = 2020, url = {{http://{word}.example/}}}}\n"
        for n, word in enumerate(("sand", "snow", "stone"))
    )
    (tmp_path / "works.bib").write_text(entries, encoding="utf-8")
    sites = {f"{word}.example": {"*": page(f"A road of {word}")} for word in ("sand", "snow", "stone")}
    with Web(sites) as web:
        report = citecheck.check(tmp_path / "works.bib", Settings(hosts=web.hosts, registries=()))

    answers = [visit.exchange.outcome for judged in report.judgements for visit in judged.evidence.visits]
    assert ["verified"] * 3 == [judged.verdict.value for judged in report.judgements]
    assert [b""] * 3 == [answer.body for answer in answers if isinstance(answer, Response)]


def test_a_report_is_not_written_out_as_text_when_a_run_ends() -> None:
    written: list[str] = []

    class Loud(str):
        __slots__ = ()

        def __repr__(self) -> str:
            written.append(str(self))
            return super().__repr__()

    report = local.run((Reading(Loud("paper.md"), "markdown"),), Settings())

    assert (["paper.md"], []) == ([reading.path for reading in report.readings], written)


def test_without_a_network_few_references_are_under_way_at_once(tmp_path: Path) -> None:
    entries = "".join(
        f"@misc{{w{n}, title = {{A road of {n}}}, url = {{http://a.example/{n}}}}}\n" for n in range(MANY)
    )
    (tmp_path / "works.bib").write_text(entries, encoding="utf-8")
    under_way: list[int] = []

    def judged(_: Judgement) -> None:
        if len(under_way) < 2:
            under_way.append(sum(type(one).__name__ == "_Course" for one in gc.get_objects()))

    settings = Settings(paths=(str(tmp_path / "works.bib"),), offline=True)
    report = local.run(read_paths(settings).readings, settings, Observer(judged=judged))

    assert MANY == len(report.judgements)
    assert max(under_way) < MANY / 4
