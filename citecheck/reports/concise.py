"""One finding a line, `path:line:column: severity code message`, as compilers and linters write them."""

from __future__ import annotations

from citecheck.model.finding import Finding, Severity
from citecheck.model.report import Report
from citecheck.reports.shared.printable import printable


def write(report: Report) -> str:
    """Write the findings that are not suppressed in the order of their places, then one line of sums."""
    shown = sorted((one for one in report.all_findings() if not one.suppressed), key=lambda one: one.location.order)
    return "".join(f"{line(one)}\n" for one in shown) + totals(report) + "\n"


def line(one: Finding) -> str:
    """Write one finding in one line."""
    cure = f" [{one.violation.suggestion}]" if one.violation.suggestion else ""
    return printable(f"{one.location}: {one.severity} {one.rule.code} {one.rule.name}: {one.violation.message}{cure}")


def totals(report: Report) -> str:
    """Say in one line how many references and findings there are, and how many of these do not count."""
    counts = [_counted(report.count(severity), severity.value) for severity in Severity]
    suppressed = sum(one.suppressed for one in report.all_findings())
    counts += [f"{suppressed} suppressed"] if suppressed else []
    return f"{_counted(len(report.judgements), 'reference')}: {', '.join(counts)}"


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
