"""A folder is walked once, whatever links stand in it."""

from __future__ import annotations

import os
from itertools import islice
from pathlib import Path

import pytest

from citecheck.errors import LeftOut
from citecheck.intake.folder_walk import leading_out, walk, without_here


def walked(folder: Path, *, follow_links: bool = False) -> list[str]:
    found = islice(walk(str(folder), follow_links=follow_links), 100)
    return [os.path.relpath(one.path if isinstance(one, LeftOut) else one, folder) for one in found]


@pytest.mark.parametrize("follow_links", [True, False])
def test_links_in_a_circle_are_walked_once(tmp_path: Path, follow_links: bool) -> None:
    (tmp_path / "below").mkdir()
    for place in (tmp_path, tmp_path / "below"):
        (place / "round").symlink_to(tmp_path)
        (place / "again").symlink_to(".")
        (place / "paper.md").touch()

    assert ["paper.md", "below/paper.md"] == walked(tmp_path, follow_links=follow_links)


def test_a_link_to_a_folder_is_entered_only_where_the_user_says_so(tmp_path: Path) -> None:
    given, other = tmp_path / "given", tmp_path / "given-not"
    for place in (given, other):
        place.mkdir()
        (place / f"{place.name}.md").touch()
    (given / "linked").symlink_to(other)

    assert ["linked", "given.md"] == walked(given)
    assert ["given.md", "linked/given-not.md"] == walked(given, follow_links=True)


def test_a_link_to_a_folder_that_is_left_out_is_not_spoken_of(tmp_path: Path) -> None:
    for name in (".hidden", "node_modules", "ignored"):
        (tmp_path / name).symlink_to("/")
    (tmp_path / ".gitignore").write_text("ignored\n")

    assert [] == walked(tmp_path)


def test_a_path_leads_out_of_a_folder_or_of_its_repository(tmp_path: Path) -> None:
    (tmp_path / "given").mkdir()
    (tmp_path / "paper.md").touch()
    (tmp_path / "given" / "link.md").symlink_to("../paper.md")
    link, folder = str(tmp_path / "given" / "link.md"), str(tmp_path / "given")

    assert leading_out(link, folder)
    (tmp_path / ".git").mkdir()
    assert leading_out(link, folder) is None


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("./a.md", "a.md"),
        ("././/b/./c.md", "b/./c.md"),
        ("../a.md", "../a.md"),
        (".", "."),
        ("./", "./"),
        ("./-", "./-"),
    ],
)
def test_a_path_is_shown_without_the_folder_that_one_is_in(path: str, shown: str) -> None:
    assert shown == without_here(path)
