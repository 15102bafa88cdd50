"""A run is limited to what a change touches, and to what the text cites."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from .conftest import Command, Done

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not there")

PAPER = """# Bridges

The bridge was opened [1] and closed [2].

## References

[1] Bat, D. (2021). A New Bridge. https://example.org:99999/bridge

[2] Smith, J. (2020). Ice on the Selenge. https://example.org:99999/ice
"""


def git(folder: Path, *command: str) -> None:
    asked = ["git", "-c", "user.name=A", "-c", "user.email=a@b.c", *command]
    subprocess.run(asked, cwd=folder, check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    git(tmp_path, "init", "-q", "-b", "main")
    (tmp_path / "paper.md").write_text(PAPER)
    (tmp_path / "other.md").write_text(PAPER)
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-q", "-m", "first")
    return tmp_path


def told(done: Done) -> list[tuple[str, int]]:
    """Return the findings of a report in JSON by their rules and lines."""
    report = json.loads(done.stdout)
    found = [*report["findings"], *(one for reference in report["references"] for one in reference["findings"])]
    return [(one["rule"], one["line"]) for one in found]


def since(citecheck: Command, *more: str) -> Done:
    return citecheck("check", ".", "--changed-since", "HEAD", "--format", "json", *more)


def test_without_a_change_nothing_is_looked_at_and_that_is_said(citecheck: Command, repository: Path) -> None:
    done = citecheck("check", ".", "--changed-since", "HEAD")

    assert 0 == done.returncode
    assert "Only what has changed since HEAD is looked at: 0 of 4 references." in done.stderr
    assert "No reference is among those to be looked at" in " ".join(done.stdout.split())


def test_only_the_reference_that_a_change_touches_is_judged(citecheck: Command, repository: Path) -> None:
    (repository / "paper.md").write_text(PAPER.replace("Ice on", "Ices on"))

    done = since(citecheck)

    assert 1 == done.returncode
    assert [("CC306", 9)] == told(done)
    assert ["paper.md"] == [one["path"] for one in json.loads(done.stdout)["documents"]]


def test_lines_that_only_move_are_no_change(citecheck: Command, repository: Path) -> None:
    (repository / "paper.md").write_text(PAPER.replace("# Bridges\n", "# Bridges\n\nA new paragraph.\n"))

    assert [] == told(since(citecheck))


def test_a_finding_of_the_document_counts_where_the_change_is(citecheck: Command, repository: Path) -> None:
    (repository / "paper.md").write_text(PAPER.replace("closed [2].", "closed [2] and sold [3]."))
    (repository / "other.md").write_text(PAPER.replace("# Bridges", "# New Bridges"))

    assert [("CC701", 3)] == told(since(citecheck))


def test_a_renamed_file_is_not_new_and_an_untracked_one_is(citecheck: Command, repository: Path) -> None:
    git(repository, "mv", "paper.md", "moved.md")
    (repository / "new +++ b.md").write_text(PAPER)

    done = since(citecheck)

    assert [("CC306", 7), ("CC306", 9)] == told(done)
    assert {"new +++ b.md"} == {one["path"] for one in json.loads(done.stdout)["references"]}


def test_what_a_file_holds_is_never_taken_for_gits_own_words(citecheck: Command, repository: Path) -> None:
    text = "++ b/other.md\n@@ -1 +1,99 @@\n"
    (repository / "paper.md").write_text(PAPER.replace("# Bridges\n", f"# Bridges\n\n{text}"))

    assert [] == told(since(citecheck))


def test_a_name_that_git_quotes_is_found(citecheck: Command, repository: Path) -> None:
    (repository / 'a "quoted"\tä.md').write_text(PAPER)
    git(repository, "add", ".")
    git(repository, "commit", "-q", "-m", "second")
    (repository / 'a "quoted"\tä.md').write_text(PAPER.replace("Ice on", "Ices on"))

    assert [("CC306", 9)] == told(since(citecheck))


def test_what_others_did_since_on_their_branch_is_no_change_of_ours(citecheck: Command, repository: Path) -> None:
    git(repository, "checkout", "-q", "-b", "ours")
    (repository / "paper.md").write_text(PAPER.replace("A New Bridge", "The New Bridge"))
    git(repository, "commit", "-qam", "ours")
    git(repository, "checkout", "-q", "main")
    (repository / "other.md").write_text(PAPER.replace("Ice on", "Ices on"))
    git(repository, "commit", "-qam", "theirs")
    git(repository, "checkout", "-q", "ours")

    done = citecheck("check", ".", "--changed-since", "main", "--format", "json")

    assert {"paper.md"} == {one["path"] for one in json.loads(done.stdout)["references"]}
    assert [("CC306", 7)] == told(done)


@pytest.mark.parametrize("revision", ["no-such-branch", "--output=x", ""])
def test_a_revision_that_git_does_not_know_is_one_sentence(citecheck: Command, repository: Path, revision: str) -> None:
    done = citecheck("check", ".", f"--changed-since={revision}")

    assert (2, 1) == (done.returncode, done.stderr.strip().count("\n") + 1) or not revision
    assert not (repository / "x").exists()


def test_outside_of_a_repository_no_change_can_be_told(citecheck: Command, tmp_path: Path) -> None:
    (tmp_path / "paper.md").write_text(PAPER)

    done = citecheck("check", "paper.md", "--changed-since", "HEAD")

    assert (2, "") == (done.returncode, done.stdout)
    assert "this is no git repository" in done.stderr


def test_a_baseline_that_is_written_of_a_part_keeps_the_rest(citecheck: Command, repository: Path) -> None:
    citecheck("check", ".", "--write-baseline", "base.json")
    (repository / "paper.md").write_text(PAPER.replace("Ice on", "Ices on"))

    citecheck("check", ".", "--changed-since", "HEAD", "--write-baseline", "base.json")

    assert 4 == len(json.loads((repository / "base.json").read_text())["findings"])


def test_only_entries_that_the_text_cites_are_looked_at(citecheck: Command, tmp_path: Path) -> None:
    (tmp_path / "paper.md").write_text(PAPER.replace(" and closed [2]", ""))
    (tmp_path / "list.md").write_text("# References\n\n- Kim, B. (2019). Snow. https://example.org:99999/snow\n")

    done = citecheck("check", ".", "--cited-only", "--format", "json")

    assert [("CC306", 3), ("CC306", 7)] == told(done)
    assert "Only what the text cites is looked at: 2 of 3 references." in done.stderr
