"""What every engine shares: judging as evidence comes in, settling what whole documents say, and the report of the run.

An engine is a loop: it gathers evidence of each reference, hands it to `RunReport.judge`, and ends with `finished`.
"""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from citecheck import rules, sources
from citecheck.biblio.urls import normalise, resource
from citecheck.biblio.urls.fragments import place_within
from citecheck.engines.trace import trace
from citecheck.judging.gate import OPEN, Gate
from citecheck.judging.saving import told_of_saving
from citecheck.model.circumstances import Circumstances
from citecheck.model.document import Reading
from citecheck.model.evidence import Evidence, Exchange, Failure, FailureKind
from citecheck.model.finding import Finding
from citecheck.model.observer import Observer
from citecheck.model.reference import Reference
from citecheck.model.report import Judgement, Report, Run
from citecheck.model.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathering:
    """What an engine knows of its own work: the network as it found it, what it asked, what it has to say."""

    network: str = "unknown"
    requests: int = 0
    from_cache: int = 0
    warnings: tuple[str, ...] = ()
    interrupted: bool = False


@dataclass(slots=True)
class RunReport:
    """The judgements of a run while it goes on; tells the observer of each, and of each in its final form."""

    readings: tuple[Reading, ...]
    settings: Settings
    observer: Observer
    started: datetime.datetime
    judgements: dict[str, Judgement] = field(default_factory=dict)
    gate: Gate = OPEN
    brief: bool = False
    """Whether of evidence no more is kept than reports ask for."""
    awaiting: frozenset[str] = frozenset()
    """The references about which whole documents, or what they ask to leave out, have a say: they settle at the end."""

    @classmethod
    def begin(
        cls,
        readings: Sequence[Reading],
        settings: Settings,
        observer: Observer,
        started: datetime.datetime,
        gate: Gate = OPEN,
    ) -> RunReport:
        """Tell the observer how much there is to judge, and find out which references must wait for the others."""
        report = cls(tuple(readings), settings, observer, started, gate=gate)
        observer.begin(len(report.references))
        if observer.settled:
            found = rules.review(report.readings, report._circumstances("unknown"))
            of_documents = frozenset(finding.violation.about for finding in found if finding.violation.about)
            report.awaiting = of_documents | _weighed_at_the_end(report.readings, all_of_them=gate.baseline is not None)
        return report

    @property
    def references(self) -> tuple[Reference, ...]:
        """Every reference that is looked at, in the order of the documents."""
        return tuple(one for reading in self.readings for one in reading.references if self.gate.lets_in(one))

    def judge(self, reference: Reference, evidence: Evidence, network: str) -> None:
        """Judge one reference by all that was learnt of it."""
        judgement = rules.judge(reference, evidence, self._circumstances(network))
        self.observer.judged(judgement)
        judgement = replace(judgement, evidence=trace(evidence)) if self.brief else judgement
        self.judgements[reference.id] = judgement
        if reference.id not in self.awaiting:
            self._settle(judgement)

    def finished(self, gathering: Gathering, ended: datetime.datetime) -> Report:
        """Judge what an interrupted engine left, review the documents, and return the report of the run."""
        for reference in self.references:
            if reference.id not in self.judgements:
                self.judge(reference, _interrupted(reference, self.started), gathering.network)
        attached, of_documents = self._reviewed(gathering.network)
        report = Report(
            run=Run(
                started=self.started,
                seconds=(ended - self.started).total_seconds(),
                offline=self.settings.offline,
                network=gathering.network,
                interrupted=gathering.interrupted,
                requests=gathering.requests,
                from_cache=gathering.from_cache,
                fail_on=self.settings.fail_on,
                fail_on_codes=self.settings.fail_on_codes,
            ),
            readings=self.gate.looked_at(self.readings),
            judgements=attached,
            findings=self.gate.counting(of_documents),
            warnings=tuple(self._warnings(gathering, attached)),
            partial=self.gate.scope is not None,
        )
        closed = rules.close(report, self._circumstances(gathering.network), self.gate.baseline)
        for judgement in closed.judgements:
            if judgement.reference.id in self.awaiting:
                self._settle(judgement)
        return closed

    def _warnings(self, gathering: Gathering, judgements: Sequence[Judgement]) -> Iterator[str]:
        yield from gathering.warnings
        if self.gate.scope:
            yield self.gate.scope.said
        yield from told_of_saving(answer for one in judgements for answer in one.evidence.answers)

    def _reviewed(self, network: str) -> tuple[tuple[Judgement, ...], tuple[Finding, ...]]:
        judgements = [self.judgements[reference.id] for reference in self.references]
        verdicts = {judgement.reference.id: judgement.verdict for judgement in judgements}
        found = rules.review(self.readings, self._circumstances(network), verdicts=verdicts)
        return rules.attach(judgements, found)

    def _settle(self, judgement: Judgement) -> None:
        if self.observer.settled:
            self.observer.settled(judgement)

    def _circumstances(self, network: str) -> Circumstances:
        return Circumstances(
            today=self.started.date(),
            network=network,
            offline=self.settings.offline,
            select=self.settings.select,
            ignore=self.settings.ignore,
            address_rules=self.settings.address_rules,
            fail_after=self.settings.fail_after,
        )


def _weighed_at_the_end(readings: Sequence[Reading], *, all_of_them: bool) -> frozenset[str]:
    """Return the references of documents that ask for findings to be left out; with a baseline, of all."""
    return frozenset(one.id for reading in readings if all_of_them or reading.ignores for one in reading.references)


def titles_by_address(references: Sequence[Reference]) -> Mapping[str, tuple[str, ...]]:
    """Join the titles under which references cite one address, so that one visit answers for all of them.

    An address is left out that all cite under the same titles.
    """
    titles: dict[str, tuple[str, ...]] = {}
    joined: dict[str, tuple[str, ...]] = {}
    for reference in references:
        for request in sources.plan(reference, Evidence()):
            address = normalise(request.url)
            before = titles.setdefault(address, request.titles)
            if before != request.titles:
                joined[address] = titles[address] = tuple(dict.fromkeys((*before, *request.titles)))
    return joined


def fragments_by_resource(references: Sequence[Reference]) -> Mapping[str, frozenset[str]]:
    """Join the places that references name in one page, so that one visit, which reads all of it, answers for them."""
    fragments: dict[str, frozenset[str]] = defaultdict(frozenset)
    for reference in references:
        for request in sources.plan(reference, Evidence()):
            if place := place_within(request.url):
                fragments[resource(request.url)] |= {place}
    return fragments


def _interrupted(reference: Reference, at: datetime.datetime) -> Evidence:
    evidence = Evidence()
    for request in sources.plan(reference, evidence):
        failure = Failure(FailureKind.INTERRUPTED, request.url, "the run was interrupted before this visit")
        evidence = sources.learn(evidence, Exchange(request=request, outcome=failure, at=at, attempts=0))
    return evidence
