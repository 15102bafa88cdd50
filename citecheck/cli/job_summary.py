"""The summary of a job of GitHub Actions: what the page of the run shows beside the annotations."""

from __future__ import annotations

import os
from pathlib import Path

from citecheck.cli.standard_streams import ESCAPED, say
from citecheck.model.report import Report

_VARIABLE = "GITHUB_STEP_SUMMARY"
_MOST = 1 << 20  # bytes that a step may write; of more, GitHub shows nothing
_LEAST = 4_096  # bytes, in which a summary says more than that it was cut


def add_job_summary(report: Report) -> None:
    """Append the report to the file that GitHub names, within what its step may write; without one, do nothing."""
    from citecheck.reports.markdown import summary_of_job

    file = os.environ.get(_VARIABLE)
    if not file:
        return
    try:
        room = _MOST - (Path(file).stat().st_size if Path(file).is_file() else 0) - 1
        if room < _LEAST:
            say("the summary of the job has no room for another report.")
            return
        with Path(file).open("a", encoding="utf-8", errors=ESCAPED) as summary:
            summary.write(f"{summary_of_job(report, room)}\n")
    except OSError as fault:
        say(f"{file}: the summary of the job cannot be written: {fault.strerror}.")
