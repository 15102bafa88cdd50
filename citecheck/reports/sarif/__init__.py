"""SARIF 2.1.0, as GitHub's code scanning, GitLab, Azure and editors read it; suppressed findings and fixes included.

Reference: OASIS, Static Analysis Results Interchange Format (SARIF) Version 2.1.0 Plus Errata 01.
"""

from __future__ import annotations

import datetime

from citecheck import about
from citecheck.judging.fingerprint import fingerprints
from citecheck.model.exits import could_not_look
from citecheck.model.finding import Finding
from citecheck.model.report import Judgement, Report
from citecheck.reports.json import instant
from citecheck.reports.sarif.places import Places
from citecheck.reports.sarif.results import Seen, result
from citecheck.reports.sarif.rules import descriptor
from citecheck.reports.shared.printable import as_json, printable

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def write(report: Report) -> str:
    """Write one log with one run: the rules that found something, the documents, and every finding."""
    return as_json({"$schema": _SCHEMA, "version": "2.1.0", "runs": [_run(report)]}, indent=2) + "\n"


def _run(report: Report) -> dict[str, object]:
    found = list(report.all_findings())
    rules = {one.rule.code: one.rule for one in sorted(found, key=lambda one: one.rule.code)}
    numbers = {code: number for number, code in enumerate(rules)}
    places = Places(report)
    return {
        "tool": {
            "driver": {
                "name": "citecheck",
                "version": about.__version__,
                "semanticVersion": about.__version__,
                "informationUri": about.REPOSITORY,
                "rules": [descriptor(rule) for rule in rules.values()],
            }
        },
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {"%SRCROOT%": {"description": {"text": "The root of the repository."}}},
        "artifacts": [
            {"location": places.artifact(reading.path), "roles": ["analysisTarget"]} for reading in report.readings
        ],
        "invocations": [_invocation(report)],
        "results": [result(seen, places, number=numbers[seen.finding.rule.code]) for seen in _seen(report, found)],
    }


def _seen(report: Report, found: list[Finding]) -> list[Seen]:
    owners: list[Judgement | None] = [None] * len(report.findings)
    owners += [judgement for judgement in report.judgements for _ in judgement.findings]
    return [Seen(*one) for one in zip(found, fingerprints(report), owners, strict=True)]


def _invocation(report: Report) -> dict[str, object]:
    run = report.run
    return {
        "executionSuccessful": not (run.interrupted or could_not_look(report)),
        "startTimeUtc": instant(run.started),
        "endTimeUtc": instant(run.started + datetime.timedelta(seconds=run.seconds)),
        "toolExecutionNotifications": [
            {"level": "warning", "message": {"text": printable(one)}} for one in report.warnings
        ],
        "properties": {"offline": run.offline, "network": run.network, "interrupted": run.interrupted},
    }
