"""The exit codes of the contract, and which one a report earns."""

from __future__ import annotations

from enum import IntEnum
from typing import Literal

from citecheck.model.finding import Severity
from citecheck.model.report import Report
from citecheck.model.verdict import Verdict


class Exit(IntEnum):
    """What the shell is told."""

    CLEAN = 0
    FINDINGS = 1
    USAGE = 2
    NOT_DONE = 3
    INTERRUPTED = 130


def exit_code(report: Report, fail_on: Severity | Literal["never"]) -> Exit:
    """Judge the run: interrupted, not done (the network was down), findings at or above `fail_on`, or clean."""
    if report.run.interrupted:
        return Exit.INTERRUPTED
    if could_not_look(report):
        return Exit.NOT_DONE
    if fail_on == "never":
        return Exit.CLEAN
    grave = (one for one in report.all_findings() if not one.suppressed and one.severity.rank >= fail_on.rank)
    return Exit.FINDINGS if any(grave) else Exit.CLEAN


def could_not_look(report: Report) -> bool:
    """Tell whether links were to be checked and, the network being down, not one could be looked at."""
    asked = [judgement for judgement in report.judgements if judgement.checks]
    nothing_seen = all(judgement.verdict is Verdict.SKIPPED for judgement in asked)
    return bool(asked) and nothing_seen and report.run.network in {"down", "captive"} and not report.run.offline
