from __future__ import annotations

from pathlib import Path

import pytest

from citecheck.errors import ConfigurationError
from citecheck.model.report import Report
from citecheck.reports import write
from citecheck.reports.shared.printable import printable

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("form", ["rich", "concise", "csv", "github", "gitlab", "junit", "markdown", "sarif"])
def test_the_report_reads_as_the_golden_one(report: Report, form: str) -> None:
    assert (GOLDEN / f"{form}.txt").read_text(encoding="utf-8") == write(report, form)


def test_brackets_in_a_title_are_text_and_no_mark_up(report: Report) -> None:
    assert "A title with [bold]mark-up[/bold]" in write(report, "rich")


def test_an_unknown_report_names_those_that_exist(report: Report) -> None:
    with pytest.raises(ConfigurationError, match=r"choose one of concise, csv, .*rich"):
        write(report, "tapestry")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\x1b[31mred", r"a\x1b[31mred"),
        ("\u202eevil", r"\u202eevil"),
        ("zero\u200bwidth", r"zero\u200bwidth"),
        ("two\nlines", "two lines"),
        ("می‌خواهم", "می‌خواهم"),
        ("북한 통역원", "북한 통역원"),
    ],
)
def test_what_cannot_be_printed_shows_as_an_escape(text: str, shown: str) -> None:
    assert shown == printable(text)
