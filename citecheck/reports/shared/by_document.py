"""The report of a run cut into the reports of its documents, so that nothing of the whole is lost in the parts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from citecheck.model.document import Reading
from citecheck.model.finding import Finding
from citecheck.model.report import Judgement, Report, Run


def by_document(report: Report) -> tuple[Report, ...]:
    """Return one report a document, in the order of the run, each with its own references, findings and visits."""
    judgements = {judgement.reference.id: judgement for judgement in report.judgements}
    findings = _by_reading(report)
    return tuple(
        _of_document(
            report,
            reading,
            findings[number],
            [judgements[one.id] for one in reading.references if one.id in judgements],
        )
        for number, reading in enumerate(report.readings)
    )


def _by_reading(report: Report) -> dict[int, list[Finding]]:
    """Give each finding to the document where it stands, or that has a reference there; the first takes the rest."""
    home: dict[str, int] = {}
    for number, reading in enumerate(report.readings):
        home.setdefault(reading.path, number)
    for number, reading in enumerate(report.readings):
        for reference in reading.references:
            home.setdefault(reference.location.path, number)
    sorted_out: dict[int, list[Finding]] = defaultdict(list)
    for finding in report.findings:
        sorted_out[home.get(finding.location.path, 0)].append(finding)
    return sorted_out


def _of_document(report: Report, reading: Reading, findings: list[Finding], judgements: list[Judgement]) -> Report:
    return replace(
        report,
        run=_visits_of(judgements, report.run),
        readings=(reading,),
        judgements=tuple(judgements),
        findings=tuple(findings),
    )


def _visits_of(judgements: Iterable[Judgement], run: Run) -> Run:
    """Count the visits that were made for these references; the rest of the run is the same for all."""
    visits = {check.url: check for judgement in judgements for check in judgement.checks}.values()
    return replace(
        run,
        requests=sum(check.attempts for check in visits if not check.cached),
        from_cache=sum(check.cached for check in visits),
    )
