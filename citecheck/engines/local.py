"""The loop in this process: one task a reference over one fetcher (asyncio)."""

from __future__ import annotations

import asyncio
import datetime
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from citecheck import pages, rules, sources
from citecheck.biblio.urls import normalise
from citecheck.fetch import Fetcher
from citecheck.model.circumstances import Circumstances
from citecheck.model.document import Reading
from citecheck.model.evidence import Evidence, Exchange, Failure, FailureKind
from citecheck.model.observer import Observer
from citecheck.model.reference import Reference
from citecheck.model.report import Judgement, Report, Run
from citecheck.model.settings import Settings


def run(readings: Sequence[Reading], settings: Settings, observer: Observer | None = None) -> Report:
    """Visit and judge every reference of the readings; an interrupt (Ctrl-C) ends in a report of what was learnt."""
    return asyncio.run(_Run(tuple(readings), settings, observer or Observer()).carry_out())


@dataclass(slots=True)
class _Run:
    readings: tuple[Reading, ...]
    settings: Settings
    observer: Observer
    started: datetime.datetime = field(default_factory=lambda: datetime.datetime.now(datetime.UTC))
    interrupted: bool = False
    judgements: dict[str, Judgement] = field(default_factory=dict)
    awaiting: frozenset[str] = frozenset()
    """The references that findings of the whole document are about; these settle when all are judged."""

    async def carry_out(self) -> Report:
        references = [reference for reading in self.readings for reference in reading.references]
        self.observer.begin(len(references))
        if self.observer.settled:
            found = rules.review(self.readings, self._circumstances("unknown"))
            self.awaiting = frozenset(finding.violation.about for finding in found if finding.violation.about)
        async with Fetcher(self.settings, enough=pages.enough) as fetcher:
            titles = _titles_by_address(references)
            tasks = [asyncio.create_task(self._settle(reference, fetcher, titles)) for reference in references]
            try:
                await asyncio.gather(*tasks)
            except asyncio.CancelledError:
                self.interrupted = True
                await self._stop(tasks)
            return self._report(references, fetcher)

    async def _settle(self, reference: Reference, fetcher: Fetcher, titles: Mapping[str, tuple[str, ...]]) -> None:
        evidence = Evidence()
        while requests := sources.plan(reference, evidence):
            for request in requests:
                joined = replace(request, titles=titles.get(normalise(request.url), request.titles))
                evidence = sources.learn(evidence, replace(await fetcher.fetch(joined), request=request))
        self._judge(reference, evidence, fetcher.network)

    async def _stop(self, tasks: Sequence[asyncio.Task[None]]) -> None:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _judge(self, reference: Reference, evidence: Evidence, network: str) -> None:
        judgement = rules.judge(reference, evidence, self._circumstances(network))
        self.judgements[reference.id] = judgement
        self.observer.judged(judgement)
        if reference.id not in self.awaiting:
            self._settled(judgement)

    def _settled(self, judgement: Judgement) -> None:
        if self.observer.settled:
            self.observer.settled(judgement)

    def _report(self, references: Sequence[Reference], fetcher: Fetcher) -> Report:
        for reference in references:
            if reference.id not in self.judgements:
                self._judge(reference, _interrupted(reference, self.started), fetcher.network)
        judgements = [self.judgements[reference.id] for reference in references]
        found = rules.review(
            self.readings,
            self._circumstances(fetcher.network),
            verdicts={judgement.reference.id: judgement.verdict for judgement in judgements},
        )
        attached, of_documents = rules.attach(judgements, found)
        for judgement in attached:
            if judgement.reference.id in self.awaiting:
                self._settled(judgement)
        now = datetime.datetime.now(datetime.UTC)
        return Report(
            run=Run(
                started=self.started,
                seconds=(now - self.started).total_seconds(),
                offline=self.settings.offline,
                network=fetcher.network,
                interrupted=self.interrupted,
                requests=fetcher.requests,
                from_cache=fetcher.from_cache,
            ),
            readings=self.readings,
            judgements=attached,
            findings=of_documents,
            warnings=tuple(fetcher.warnings),
        )

    def _circumstances(self, network: str) -> Circumstances:
        return Circumstances(
            today=self.started.date(),
            network=network,
            offline=self.settings.offline,
            select=self.settings.select,
            ignore=self.settings.ignore,
        )


def _titles_by_address(references: Sequence[Reference]) -> Mapping[str, tuple[str, ...]]:
    """Join the titles under which references cite one address, so that one visit answers for all of them."""
    titles: dict[str, dict[str, None]] = defaultdict(dict)
    for reference in references:
        for request in sources.plan(reference, Evidence()):
            titles[normalise(request.url)] |= dict.fromkeys(request.titles)
    return {address: tuple(names) for address, names in titles.items()}


def _interrupted(reference: Reference, at: datetime.datetime) -> Evidence:
    evidence = Evidence()
    for request in sources.plan(reference, evidence):
        failure = Failure(FailureKind.INTERRUPTED, request.url, "the run was interrupted before this visit")
        evidence = sources.learn(evidence, Exchange(request=request, outcome=failure, at=at, attempts=0))
    return evidence
