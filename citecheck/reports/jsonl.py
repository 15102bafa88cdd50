"""One reference a line, as in the JSON report."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.model.report import Judgement, Report
from citecheck.reports.json import reference
from citecheck.reports.shared.printable import as_json


def write(report: Report) -> str:
    """Write every judged reference as one JSON object a line."""
    return "".join(pieces(report))


def pieces(report: Report) -> Iterator[str]:
    """Write the same a line at a time."""
    return map(line, report.judgements)


def line(judgement: Judgement) -> str:
    """Write one judged reference as soon as it is judged; ends with a line feed."""
    return as_json(reference(judgement)) + "\n"
