"""`citecheck explain`: every step to a verdict, and the bundle of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from .conftest import Command

LIST = """# References

1. Hopper, G. (1952). The education of a computer. Proceedings of the ACM. https://example.org/hopper
2. Hopper, G. (1953). Compiling routines. Computers and Automation, 2(4), 1-5.
"""


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    file = tmp_path / "paper.md"
    file.write_text(LIST, encoding="utf-8")
    return file


def test_every_step_is_told(citecheck: Command, paper: Path) -> None:
    told = citecheck("explain", "hopper-1952", paper.name, "--offline").stdout
    words = " ".join(told.split())

    steps = ["What was read", "How it was understood", "What was asked", "What the rules said", "The verdict"]
    assert steps == [step for step in sorted(steps, key=words.index) if step in words]
    assert "title The education of a computer 1.00" in words
    assert "1. webpage https://example.org/hopper no answer: offline (not asked: offline); nobody was asked" in words
    assert " of access (CC8), " in words.partition("other rules looked and said nothing: ")[2]
    assert words.endswith("- skipped: not asked; visit 1 earned it, and of all that was earned it weighs most")


@pytest.mark.parametrize("which", ["hopper-1953", "2", "paper.md:4", ":4"])
def test_a_reference_is_named_by_its_id_its_number_or_its_place(citecheck: Command, paper: Path, which: str) -> None:
    done = citecheck("explain", which, paper.name, "--offline")

    assert (0, "") == (done.returncode, done.stderr)
    assert "Compiling routines" in done.stdout
    assert "Nobody: it states no address and no identifier to follow." in done.stdout


def test_whom_an_explanation_asks_is_said_once_as_by_a_check(citecheck: Command, paper: Path, tmp_path: Path) -> None:
    asks = ("explain", "2", paper.name, "--registries", "crossref", "--proxy", "http://127.0.0.1:9", "--cache-dir", "c")

    assert "are looked up at Crossref" in citecheck(*asks).stderr
    assert "are looked up at Crossref" not in citecheck(*asks).stderr


@pytest.mark.parametrize(
    ("which", "told"),
    [
        (
            "hoper-1952",
            "there is no reference 'hoper-1952'; `citecheck list --format json` has their ids. Did you mean",
        ),
        ("paper.md:99", "there is no reference 'paper.md:99'"),
    ],
)
def test_a_reference_that_is_not_there_is_said_so(citecheck: Command, paper: Path, which: str, told: str) -> None:
    done = citecheck("explain", which, paper.name, "--offline")

    assert (2, "") == (done.returncode, done.stdout)
    assert done.stderr.startswith(f"citecheck: {told}")


def test_of_several_that_may_be_meant_each_is_named(citecheck: Command, paper: Path, tmp_path: Path) -> None:
    (tmp_path / "other.md").write_text(LIST, encoding="utf-8")

    done = citecheck("explain", "1", paper.name, "other.md", "--offline")

    assert "2 references are meant by '1': name one by its id: hopper-1952, hopper-1952-2." in done.stderr


@pytest.mark.parametrize("command", [("explain", "1"), ("check", "--ignore", "CC9")])
def test_a_bundle_is_written_beside_the_report(
    citecheck: Command, paper: Path, tmp_path: Path, command: tuple[str, ...]
) -> None:
    paper.write_text(LIST.replace("1952", "2052"), encoding="utf-8")

    done = citecheck(*command, paper.name, "--offline", "--bundle", "case.json")

    (case,) = json.loads((tmp_path / "case.json").read_text(encoding="utf-8"))["cases"]
    assert "hopper-2052" == case["reference"]["id"]
    assert "offline" == case["visits"][0]["failure"]
    assert "case.json holds what was asked and answered of 1 reference" in done.stderr
