"""What is no file, never ends, or leads elsewhere is named and left; the run waits for nothing."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from tests.hostile.measured import Run, citecheck

pytestmark = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes")

PAPER = "# Paper\n\n## References\n\nBat, D. (2021). A New Bridge. Harbour Press.\n"
SECRET = "# Secret\n\n## References\n\nOwl, E. (2020). The Hidden Key. Night Press.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of a stranger with a paper, and beside it what he should not see."""
    folder, outside = tmp_path / "given", tmp_path / "given-not"
    for one in (folder, outside):
        one.mkdir()
    (folder / "paper.md").write_text(PAPER)
    (outside / "secret.md").write_text(SECRET)
    return folder


def listed(*paths: Path | str, given: bytes | None = None) -> Run:
    return citecheck("list", *paths, given=given)


def checked(*paths: Path | str) -> str:
    return citecheck("check", "--offline", "--no-cache", "--format", "concise", *paths).said


def test_what_is_no_file_is_named_and_the_paper_read(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    os.mkfifo(folder / "pipe.md")
    os.mkfifo(folder / "pipe.json")
    (folder / "device.md").symlink_to("/dev/zero")
    with socket.socket(socket.AF_UNIX) as listening:
        monkeypatch.chdir(folder)  # the path of a socket must be short
        listening.bind("socket.md")
        said = checked(folder, "--follow-links")

    assert "\n1 reference: " in said
    for name, kind in {"pipe.md": "named pipe", "pipe.json": "named pipe", "socket.md": "socket"}.items():
        assert f"{name} cannot be read: it is a {kind}, no file" in said
    assert "device.md cannot be read: it is a device, no file" in said


@pytest.mark.parametrize("path", ["/dev/zero", "/dev/urandom", "/proc/self/environ"])
def test_what_is_no_file_is_named_where_the_user_named_it(path: str, folder: Path) -> None:
    run = listed(path, folder)

    assert f"{path} cannot be read: it is a " in run.complained
    assert "A New Bridge" in run.said


def test_a_named_pipe_in_a_pattern_is_named(folder: Path) -> None:
    os.mkfifo(folder / "pipe.md")

    assert "pipe.md cannot be read: it is a named pipe" in checked(f"{folder}/*.md")


def test_a_pipe_in_place_of_what_tells_what_to_ignore_is_not_waited_for(folder: Path) -> None:
    os.mkfifo(folder / ".gitignore")

    assert "A New Bridge" in listed(folder).said


def test_a_pipe_in_place_of_a_saved_page_is_not_waited_for(folder: Path) -> None:
    os.mkfifo(folder / "page.html")

    assert "it is a named pipe" in citecheck("inspect", folder / "page.html").complained


def test_a_link_that_leads_out_is_named_and_left(folder: Path) -> None:
    (folder / "link.md").symlink_to("../given-not/secret.md")
    (folder / "linked").symlink_to("../given-not")
    (folder / "logo.png").symlink_to("../given-not/secret.md")
    (folder / "within.md").symlink_to("paper.md")

    said = checked(folder)

    assert "Hidden Key" not in said
    assert f"link.md is a link that leads out of {folder}; --follow-links follows it." in said
    assert f"linked is a link that leads out of {folder}; --follow-links follows it." in said
    assert "logo.png" not in said
    assert "within.md" not in said


@pytest.mark.parametrize("links", [("link.md", "secret.md"), ("linked", ""), ("round", "../given")])
def test_a_link_that_leads_out_is_followed_where_the_user_says_so(folder: Path, links: tuple[str, str]) -> None:
    name, target = links
    (folder / name).symlink_to(f"../given-not/{target}")

    said = citecheck("list", "--follow-links", folder).said

    assert ("Hidden Key" in said) == (name != "round")
    assert said.count("A New Bridge") == 1


def test_a_pattern_does_not_lead_out_either(folder: Path) -> None:
    (folder / "linked").symlink_to("../given-not")

    assert "Hidden Key" not in listed(f"{folder}/**/*.md").said
    assert "linked/secret.md is a link that leads out of " in checked(f"{folder}/**/*.md")
    assert "Hidden Key" in listed("--follow-links", f"{folder}/**/*.md").said


def test_a_link_within_a_repository_is_followed(folder: Path) -> None:
    (folder.parent / ".git").mkdir()
    (folder / "link.md").symlink_to("../given-not/secret.md")

    assert "Hidden Key" in listed(folder).said


def test_standard_input_that_never_ends_is_left(folder: Path) -> None:
    run = listed("-", folder / "paper.md", given=b" " * 257_000_000)

    assert "Standard input holds more than 256 MB; split it first." in run.complained
    assert "A New Bridge" in run.said


@pytest.mark.slow
def test_a_hundred_megabytes_of_text_are_read(folder: Path) -> None:
    line = "The river carried the harvest to the harbour, and the merchants wrote of it in their letters home. "
    (folder / "long.txt").write_text((line * 6 + "\n\n") * 168_000 + PAPER.removeprefix("# Paper"))

    run = listed(folder / "long.txt")

    assert "A New Bridge" in run.said
    assert run.peak < 1000


def test_a_file_beyond_all_measure_is_left(folder: Path) -> None:
    with (folder / "huge.md").open("wb") as huge:
        huge.truncate(1 << 40)

    run = listed(folder / "huge.md", folder / "paper.md")

    assert "huge.md holds more than 256 MB; split it first." in run.complained
    assert "A New Bridge" in run.said
    assert run.peak < 200
