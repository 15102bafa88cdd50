"""Markdown for the comment on a pull request: the summary first, details folded, short enough to be posted.

GitHub takes 65,536 characters; what has no room is counted, and the report says so.
"""

from __future__ import annotations

from collections.abc import Callable

from citecheck.model.report import Report
from citecheck.reports.json import summary
from citecheck.reports.markdown import inert
from citecheck.reports.markdown.sections import Section, counted, sections, verdicts
from citecheck.reports.shared.conclusion import conclusion

MOST_CHARACTERS = 65_000
OWN_MARK = "<!-- citecheck: report -->"
"""The first line of such a report, so that it is told from a document, and found again by who would replace it."""

_FOR_THE_CUT = 400
_Measure = Callable[[str], int]


def write(report: Report) -> str:
    """Write the report within the length of a comment."""
    return compose(report, MOST_CHARACTERS, _characters)


def summary_of_job(report: Report, most_bytes: int) -> str:
    """Write the report for the summary of a job, which is measured in bytes."""
    return compose(report, most_bytes, lambda text: len(text.encode()))


def compose(report: Report, most: int, measure: _Measure) -> str:
    """Write the summary, then as many rows of each section as have room, then what had none."""
    written = _head(report)
    room = most - measure(written) - _FOR_THE_CUT
    missing: list[str] = []
    for section in sections(report):
        rows = _fitting(section, room, measure)
        if rows:
            part = f"{section.opening}{''.join(rows)}{section.closing}"
            written += part
            room -= measure(part)
        if len(rows) < len(section.rows):
            missing.append(counted(len(section.rows) - len(rows), section.noun))
    return written + (f"\n**Cut for length:** {', '.join(missing)} had no room here.\n" if missing else "")


def _fitting(section: Section, room: int, measure: _Measure) -> list[str]:
    """Return the rows that have room, from the first on."""
    left = room - measure(section.opening + section.closing)
    rows: list[str] = []
    for row in section.rows:
        left -= measure(row)
        if left < 0:
            break
        rows.append(row)
    return rows


def _head(report: Report) -> str:
    sums = summary(report)
    told = verdicts(sums)
    counts = ", ".join(counted(sums[f"{noun}s"], noun) for noun in ("error", "warning", "note"))
    silenced = f"; {counted(sums['suppressed'], 'finding')} suppressed" if sums["suppressed"] else ""
    what = f"{counted(sums['references'], 'reference')} in {counted(len(report.readings), 'document')}"
    lines = [
        OWN_MARK,
        f"### citecheck: {counts}\n",
        f"**{inert.text(conclusion(report).sentence)}**\n",
        f"{what}{f': {told}' if told else ''}{silenced}.",
        *(f"\nWarning: {inert.text(warning)}" for warning in report.warnings),
    ]
    return "".join(f"{line}\n" for line in lines)


def _characters(text: str) -> int:
    """Count as JavaScript does, which is never less than others count."""
    return len(text.encode("utf-16-le")) // 2
