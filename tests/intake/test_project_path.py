"""A document has one path in its project, wherever the command is run."""

from __future__ import annotations

import contextlib
from pathlib import Path

from citecheck.intake.project_path import project_path


def test_in_a_repository_it_is_seen_from_the_root(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / "docs").mkdir()

    with contextlib.chdir(tmp_path):
        from_root = project_path("docs/a.md", None), project_path("./docs/../docs/a.md", None)
    with contextlib.chdir(tmp_path / "docs"):
        from_below = project_path("a.md", "docs")

    assert {"docs/a.md"} == {*from_root, from_below}


def test_without_a_repository_it_is_seen_from_the_folder_of_the_configuration(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()

    with contextlib.chdir(tmp_path / "docs"):
        assert "docs/a.md" == project_path("a.md", str(tmp_path))
        assert "a.md" == project_path("a.md", None)


def test_outside_of_the_project_it_stays_whole(tmp_path: Path) -> None:
    (tmp_path / "here").mkdir()

    with contextlib.chdir(tmp_path / "here"):
        assert (tmp_path / "a.md").resolve().as_posix() == project_path("../a.md", None)


def test_standard_input_has_no_place() -> None:
    assert "-" == project_path("-", None)
