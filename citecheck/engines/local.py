"""The loop in this process: one task a reference over one fetcher (asyncio)."""

from __future__ import annotations

import asyncio
import datetime
from collections.abc import Mapping, Sequence
from dataclasses import replace

from citecheck import pages, sources
from citecheck.biblio.urls import normalise
from citecheck.engines.page_reading import PageReader
from citecheck.engines.run_report import Gathering, RunReport, titles_by_address
from citecheck.fetch.client import Fetcher
from citecheck.model.document import Reading
from citecheck.model.evidence import Evidence
from citecheck.model.observer import Observer
from citecheck.model.reference import Reference
from citecheck.model.report import Report
from citecheck.model.settings import Settings
from citecheck.workers import Pool


def run(readings: Sequence[Reading], settings: Settings, observer: Observer | None = None) -> Report:
    """Visit and judge every reference of the readings; an interrupt (Ctrl-C) ends in a report of what was learnt."""
    with Pool() as pool:
        return asyncio.run(_run(readings, settings, observer or Observer(), PageReader(pool)))


async def _run(readings: Sequence[Reading], settings: Settings, observer: Observer, reader: PageReader) -> Report:
    report = RunReport.begin(readings, settings, observer, _now())
    async with Fetcher(
        settings, pages.enough, kind=reader.kind, understand=reader.understand, waits=observer.waits
    ) as fetcher:
        titles = titles_by_address(report.references)
        tasks = [asyncio.create_task(_settle(reference, fetcher, titles, report)) for reference in report.references]
        interrupted = await _all_done(tasks)
        gathering = Gathering(
            network=fetcher.network,
            requests=fetcher.requests,
            from_cache=fetcher.from_cache,
            warnings=tuple(fetcher.warnings),
            interrupted=interrupted,
        )
        return report.finished(gathering, _now())


async def _settle(
    reference: Reference, fetcher: Fetcher, titles: Mapping[str, tuple[str, ...]], report: RunReport
) -> None:
    evidence = Evidence()
    while requests := sources.plan(reference, evidence):
        for request in requests:
            joined = replace(request, titles=titles.get(normalise(request.url), request.titles))
            evidence = sources.remember(evidence, (await fetcher.visit(joined)).of(request))
    report.judge(reference, evidence, fetcher.network)


async def _all_done(tasks: Sequence[asyncio.Task[None]]) -> bool:
    """Wait for the tasks; return whether an interrupt ended them before their time."""
    try:
        await asyncio.gather(*tasks)
    except asyncio.CancelledError:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        return True
    return False


def _now() -> datetime.datetime:
    return datetime.datetime.now(datetime.UTC)
