"""What counts and what does not: comments, baselines, rules for addresses, and the changes of a branch."""

from __future__ import annotations

import json
from pathlib import Path

from .conftest import Command

DEBT = """
# References

- Bat, D. (2021). A New Bridge. https://example.org:99999/a <!-- citecheck: ignore[CC306] the port was real in 2021 -->
- Smith, J. (2020). Ice on the Selenge. London: Kortop Press.
"""


def test_a_comment_in_the_document_lets_the_run_pass_and_is_counted(citecheck: Command, tmp_path: Path) -> None:
    (tmp_path / "paper.md").write_text(DEBT)

    done = citecheck("check", "paper.md", "--format", "json")

    told = json.loads(done.stdout)
    assert (0, 1) == (done.returncode, told["summary"]["suppressed"])


def test_references_that_stream_out_show_what_comments_leave_out(citecheck: Command, tmp_path: Path) -> None:
    (tmp_path / "paper.md").write_text(DEBT)

    first, second = map(json.loads, citecheck("check", "paper.md", "--format", "jsonl").stdout.splitlines())

    assert [("CC306", True)] == [(one["rule"], one["suppressed"]) for one in first["findings"]]
    assert [] == second["findings"]
