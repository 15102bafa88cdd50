"""GitLab's Code Quality report: a JSON array of the findings that are not suppressed.

Reference: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
"""

from __future__ import annotations

from citecheck.judging.fingerprint import fingerprints
from citecheck.model.finding import Finding, Severity
from citecheck.model.report import Report
from citecheck.reports.shared.places import has_lines, in_repository, said_with_place
from citecheck.reports.shared.printable import as_json, printable

_SEVERITIES = {Severity.ERROR: "critical", Severity.WARNING: "minor", Severity.NOTE: "info"}


def write(report: Report) -> str:
    """Write one object a finding; the fingerprint tells it from others and stays when lines move."""
    marked = zip(report.all_findings(), fingerprints(report), strict=True)
    place = in_repository(report)
    issues = [_issue(one, mark, place(one.location.path)) for one, mark in marked if not one.suppressed]
    return as_json(issues, indent=2) + "\n"


def _issue(one: Finding, fingerprint: str, path: str) -> dict[str, object]:
    message = said_with_place(one.violation.message, one.location)
    cure = f" → {one.violation.suggestion}" if one.violation.suggestion else ""
    return {
        "description": printable(f"{message}{cure}"),
        "check_name": f"{one.rule.code} {one.rule.name}",
        "fingerprint": fingerprint,
        "severity": _SEVERITIES[one.severity],
        "location": {
            "path": path,
            "lines": {"begin": one.location.line if has_lines(one.location) else 1},
        },
    }
