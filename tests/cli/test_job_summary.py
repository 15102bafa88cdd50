"""Annotations bring a summary of the job with them, where GitHub names a file for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Command

BOOK = "# References\n\n1. Darwin, C. (1859). *On the origin of species*. London: Murray.\n"


@pytest.fixture
def summary(tmp_path: Path) -> Path:
    (tmp_path / "book.md").write_text(BOOK, encoding="utf-8")
    return tmp_path / "summary.md"


@pytest.mark.parametrize("options", [("--format", "github"), ("--report", "github=annotations.txt")])
def test_the_report_is_added_to_what_stands_there(citecheck: Command, summary: Path, options: tuple[str, str]) -> None:
    summary.write_text("# Before\n", encoding="utf-8")
    citecheck("check", "book.md", *options, GITHUB_STEP_SUMMARY=str(summary))

    text = summary.read_text(encoding="utf-8")
    assert text.startswith("# Before\n")
    assert "1 reference in 1 document: 1 unlinked." in text


def test_other_reports_bring_no_summary(citecheck: Command, summary: Path) -> None:
    citecheck("check", "book.md", "--format", "concise", GITHUB_STEP_SUMMARY=str(summary))
    done = citecheck("check", "book.md", "--format", "github", GITHUB_STEP_SUMMARY="")

    assert (0, "") == (done.returncode, done.stderr)
    assert not summary.exists()


def test_a_summary_that_is_full_stays_as_it_is(citecheck: Command, summary: Path) -> None:
    summary.write_bytes(b"x" * ((1 << 20) - 4_000))
    done = citecheck("check", "book.md", "--format", "github", GITHUB_STEP_SUMMARY=str(summary))

    assert (0, "citecheck: the summary of the job has no room for another report.\n") == (done.returncode, done.stderr)
    assert (1 << 20) - 4_000 == summary.stat().st_size


def test_a_summary_that_cannot_be_written_stops_nothing(citecheck: Command, tmp_path: Path, summary: Path) -> None:
    done = citecheck("check", "book.md", "--format", "github", GITHUB_STEP_SUMMARY=str(tmp_path))

    assert 0 == done.returncode
    assert "the summary of the job cannot be written: Is a directory." in done.stderr
