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


def test_the_short_report_counts_what_is_left_out(citecheck: Command, tmp_path: Path) -> None:
    (tmp_path / "paper.md").write_text(DEBT)

    told = citecheck("check", "paper.md", "--format", "concise").stdout

    assert "2 references: 0 errors, 0 warnings, 0 notes, 1 suppressed\n" == told


def test_references_that_stream_out_show_what_comments_leave_out(citecheck: Command, tmp_path: Path) -> None:
    (tmp_path / "paper.md").write_text(DEBT)

    first, second = map(json.loads, citecheck("check", "paper.md", "--format", "jsonl").stdout.splitlines())

    assert [("CC306", True)] == [(one["rule"], one["suppressed"]) for one in first["findings"]]
    assert [] == second["findings"]


def test_a_baseline_lets_old_findings_pass_and_fails_on_new_ones(citecheck: Command, tmp_path: Path) -> None:
    paper = tmp_path / "paper.md"
    paper.write_text("# References\n\n- Bat, D. (2021). A New Bridge. https://example.org:99999/a\n")

    taken = citecheck("check", "paper.md", "--write-baseline", "base.json")
    paper.write_text(paper.read_text().replace("# References", "# A text\n\n# References"))
    again = citecheck("check", "paper.md", "--baseline", "base.json")
    paper.write_text(paper.read_text() + "- Smith, J. (2020). Ice. https://example.org:99999/b\n")
    fresh = citecheck("check", "paper.md", "--baseline", "base.json")

    assert [0, 0, 1] == [taken.returncode, again.returncode, fresh.returncode]
    assert "base.json accepts 1 finding." in taken.stderr


def test_what_is_mended_is_said_and_leaves_the_baseline_when_it_is_written_anew(
    citecheck: Command, tmp_path: Path
) -> None:
    paper = tmp_path / "paper.md"
    paper.write_text("# References\n\n- Bat, D. (2021). A New Bridge. https://example.org:99999/a\n")
    citecheck("check", "paper.md", "--write-baseline", "base.json")
    paper.write_text("# References\n\n- Bat, D. (2021). A New Bridge. Ulaanbaatar: Selenge Press.\n")

    done = citecheck("check", "paper.md", "--baseline", "base.json", "--format", "concise")
    citecheck("check", "paper.md", "--write-baseline", "base.json")

    assert "CC909 outdated-baseline" in done.stdout
    assert [] == json.loads((tmp_path / "base.json").read_text())["findings"]


def test_a_new_baseline_drops_what_it_held_of_a_document_that_is_gone(citecheck: Command, tmp_path: Path) -> None:
    for name in ("a.md", "b.md", "c.md"):
        (tmp_path / name).write_text("# References\n\n- Bat, D. (2021). A New Bridge. https://example.org:99999/a\n")
    citecheck("check", ".", "--write-baseline", "base.json")
    (tmp_path / "b.md").unlink()

    citecheck("check", "a.md", "--write-baseline", "base.json")

    held = json.loads((tmp_path / "base.json").read_text())["findings"]
    assert ["a.md", "c.md"] == [one["path"] for one in held]


def test_a_baseline_that_cannot_be_used_ends_the_run_at_once(citecheck: Command, tmp_path: Path) -> None:
    (tmp_path / "paper.md").write_text(DEBT)

    missing = citecheck("check", "paper.md", "--baseline", "base.json")
    not_one = citecheck("check", "paper.md", "--write-baseline", "paper.md")

    assert [2, 2] == [missing.returncode, not_one.returncode]
    assert "base.json: there is no such baseline; --write-baseline base.json writes it." in missing.stderr
    assert DEBT == (tmp_path / "paper.md").read_text()


def test_references_that_stream_out_show_what_a_baseline_covers(citecheck: Command, tmp_path: Path) -> None:
    (tmp_path / "paper.md").write_text("# References\n\n- Bat, D. (2021). A New Bridge. https://example.org:99999/a\n")
    citecheck("check", "paper.md", "--write-baseline", "base.json")

    line = citecheck("check", "paper.md", "--baseline", "base.json", "--format", "jsonl").stdout

    assert [True] == [one["suppressed"] for one in json.loads(line)["findings"]]


def test_what_is_left_out_is_counted_with_its_reason(citecheck: Command, tmp_path: Path) -> None:
    (tmp_path / "paper.md").write_text("# References\n\n- Bat, D. (2021). A New Bridge. https://example.org/a\n")
    (tmp_path / "citecheck.toml").write_text('[hosts."example.org"]\nskip = "it wants a log-in"\n')

    by_host = citecheck("check", "paper.md")
    (tmp_path / "citecheck.toml").unlink()
    by_pattern = citecheck("check", "paper.md", "--exclude-url", "example.org/*", "--format", "concise")

    assert [0, 0] == [by_host.returncode, by_pattern.returncode]
    assert "1 left out: example.org: it wants a log-in" in by_host.stdout
    assert "CC910 excluded-address: https://example.org/a was left out: it matches “" in by_pattern.stdout


def test_the_tables_of_hosts_are_shown_with_the_names_of_variables_and_not_their_values(
    citecheck: Command, tmp_path: Path
) -> None:
    (tmp_path / "citecheck.toml").write_text('[hosts."example.org"]\naccept = 403\nheaders = {X-Token = "MY_TOKEN"}\n')

    told = citecheck("config", "--json", "--trust-config", MY_TOKEN="s3cret").stdout
    table = citecheck("config", "--trust-config").stdout

    shown = {"example.org": {"accept": [403], "headers": {"X-Token": "MY_TOKEN"}}}
    assert shown == json.loads(told)["settings"]["hosts"]["value"]
    assert "s3cret" not in told
    assert "MY_TOKEN" in table


def test_rules_can_fail_a_run_whatever_their_severity(citecheck: Command, tmp_path: Path) -> None:
    (tmp_path / "paper.md").write_text("# References\n\n- Bat, D. (2091). A New Bridge. Riga: Lake Press.\n")

    codes = ["error", "error,CC108", "never,CC1", "issued-in-future", "note,CC301", "never,CC301"]
    assert [0, 1, 1, 1, 1, 0] == [citecheck("check", "paper.md", "--fail-on", one).returncode for one in codes]


def test_what_fails_a_run_must_be_a_severity_or_a_rule(citecheck: Command, tmp_path: Path) -> None:
    (tmp_path / "paper.md").write_text(DEBT)

    wrong = ["error,CC999", "grave", "ded-link"]
    assert [2, 2, 2] == [citecheck("check", "paper.md", "--fail-on", one).returncode for one in wrong]
    assert "Did you mean 'dead-link'?" in citecheck("check", "paper.md", "--fail-on", "ded-link").stderr
