"""Build runs over files that a test writes, in which references are amended as it tells."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from pathlib import Path

from citecheck.intake.paths import reopened
from citecheck.intake.read_paths import read_paths
from citecheck.model.finding import Amendment, Finding, Rule, Severity, Violation
from citecheck.model.reference import Reference
from citecheck.model.report import Judgement, Report, Run
from citecheck.model.settings import Settings
from citecheck.model.verdict import Verdict
from citecheck.repairing.mending import FileRepairs, mend
from citecheck.repairing.repair import repairs_of

RULE = Rule("CC310", "moved", Severity.NOTE, "0.1", "")
STARTED = datetime.datetime(2026, 1, 1, 12, tzinfo=datetime.UTC)


def run(path: Path, amended: Sequence[Sequence[str]]) -> Report:
    """Read a file and amend each reference that states a value (`''` = none): `[attribute, stated, meant, becomes]`."""
    readings = read_paths(Settings(paths=(str(path),))).readings
    judgements = tuple(
        Judgement(reference, Verdict.VERIFIED, findings=tuple(_findings(reference, amended)))
        for reading in readings
        for reference in reading.references
    )
    return Report(Run(STARTED), readings, judgements)


def repaired(path: Path, amended: Sequence[Sequence[str]]) -> tuple[FileRepairs, ...]:
    """Repair a file as a run over it amends it; nothing is written."""
    report = run(path, amended)
    return mend(report, repairs_of(report), reopened)


def _findings(reference: Reference, amended: Iterable[Sequence[str]]) -> Iterable[Finding]:
    for attribute, stated, meant, *becomes in amended:
        says = {getattr(reference.item, attribute) or "", reference.written.get(attribute)} if attribute else set()
        if stated in says or (not attribute and stated in reference.raw):
            amendment = Amendment(attribute or None, stated, meant, *becomes)
            yield Finding(RULE, RULE.severity, Violation("It moved.", amendments=(amendment,)), reference.location)
