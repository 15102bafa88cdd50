"""The references of a share judged: by documents, or by several of them where one draws on the entries of another."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence

from citecheck.corpus.campaign import Campaign
from citecheck.engines.run_report import Gathering, RunReport
from citecheck.model.document import Reading
from citecheck.model.evidence import Evidence
from citecheck.model.observer import Observer
from citecheck.model.report import Report


def judge_readings(
    run: Campaign, readings: Sequence[Reading], evidence: Sequence[Evidence], network: str
) -> list[Report]:
    """Return a report of every document, or group of tied ones; `evidence` is in the order of the references."""
    known = dict(zip((one.id for reading in readings for one in reading.references), evidence, strict=True))
    reports = []
    for group in _tied(readings):
        report = RunReport.begin(group, run.settings, Observer(), run.started)
        for reference in report.references:
            report.judge(reference, known[reference.id], network)
        reports.append(report.finished(Gathering(network=network), datetime.datetime.now(datetime.UTC)))
    return reports


def _tied(readings: Sequence[Reading]) -> Iterator[list[Reading]]:
    """Yield the readings in groups: those that draw on each other's entries together, all others alone."""
    leader = {reading.path: reading.path for reading in readings}

    def find(path: str) -> str:
        while leader[path] != path:
            path = leader[path]
        return path

    for reading in readings:
        for library in reading.libraries:
            if library in leader:
                leader[find(library)] = find(reading.path)
    groups: dict[str, list[Reading]] = {}
    for reading in readings:
        groups.setdefault(find(reading.path), []).append(reading)
    yield from groups.values()
