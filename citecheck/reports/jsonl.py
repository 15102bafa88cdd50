"""One reference a line, as in the JSON report."""

from __future__ import annotations

from citecheck.model.report import Judgement, Report
from citecheck.reports.json import reference
from citecheck.reports.shared.printable import as_json


def write(report: Report) -> str:
    """Write every judged reference as one JSON object a line."""
    return "".join(map(line, report.judgements))


def line(judgement: Judgement) -> str:
    """Write one judged reference as soon as it is judged; ends with a line feed."""
    return as_json(reference(judgement)) + "\n"
