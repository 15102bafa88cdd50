"""`citecheck init`: writes what is not there, and nothing over what is."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from citecheck.cli.init import Wishes, files, likely_wishes

from .conftest import Command


def test_a_configuration_and_a_workflow_are_written(citecheck: Command, tmp_path: Path) -> None:
    (tmp_path / "refs.bib").write_text("", encoding="utf-8")
    (tmp_path / ".github").mkdir()

    done = citecheck("init", "--yes", "--contact", "me@example.org")

    table = tomllib.loads((tmp_path / "citecheck.toml").read_text(encoding="utf-8"))
    assert (0, "") == (done.returncode, done.stderr)
    assert {"paths": ["refs.bib"], "fail-on": "error", "contact": "me@example.org"} == table
    assert "uses: citecheck/citecheck@" in (tmp_path / ".github/workflows/citecheck.yml").read_text(encoding="utf-8")
    assert 0 == citecheck("config").returncode


def test_what_is_there_is_left_as_it_is(citecheck: Command, tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool.citecheck]\nretries = 1\n", encoding="utf-8")
    workflow = tmp_path / ".github/workflows/citecheck.yml"
    workflow.parent.mkdir(parents=True)
    workflow.write_text("ours", encoding="utf-8")

    done = citecheck("init", "--yes")

    assert not (tmp_path / "citecheck.toml").exists()
    assert "ours" == workflow.read_text(encoding="utf-8")
    assert "holds a configuration already" in done.stderr
    assert ".github/workflows/citecheck.yml is there already" in done.stderr


def test_a_job_of_gitlab_stands_beside_those_that_are_there(tmp_path: Path) -> None:
    wishes = Wishes(("docs",), None, "gitlab")

    assert [".gitlab-ci.yml"] == [name for name in files(wishes, tmp_path) if name.endswith("yml")]
    (tmp_path / ".gitlab-ci.yml").write_text("", encoding="utf-8")
    assert ["citecheck.gitlab-ci.yml"] == [name for name in files(wishes, tmp_path) if name.endswith("yml")]


@pytest.mark.parametrize(
    ("remote", "ci"),
    [("git@github.com:a/b.git", "github"), ("https://gitlab.example.org/a/b", "gitlab"), ("/srv/b.git", "none")],
)
def test_the_remote_tells_where_a_repository_is_hosted(tmp_path: Path, remote: str, ci: str) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "config").write_text(f'[remote "origin"]\n\turl = {remote}\n', encoding="utf-8")

    assert ci == likely_wishes(tmp_path, None, None).ci


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ((), "there is nobody to ask, since standard input is no terminal; give --yes."),
        (("--yes", "--contact", "me"), "--contact: expected an e-mail address or an https address"),
        (("--yes", "--ci", "githb"), "--ci: expected github, gitlab or none, not 'githb'. Did you mean 'github'?"),
    ],
)
def test_what_cannot_be_written_is_said(
    citecheck: Command, tmp_path: Path, arguments: tuple[str, ...], told: str
) -> None:  # fmt: skip
    done = citecheck("init", *arguments)

    assert 2 == done.returncode
    assert told in done.stderr
    assert [] == list(tmp_path.glob("citecheck*"))
