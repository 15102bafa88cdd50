"""What is published: the action, the hooks, the image and the workflows say what is true of this tree."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from citecheck import about, formats

ROOT = Path(__file__).parent.parent
PINNED = [*sorted((ROOT / ".github" / "workflows").glob("*.yml")), ROOT / "action.yml"]
SPEAKS = [
    path
    for pattern in ("*.md", "docs/**/*.md", "*.toml", "*.cff", "Dockerfile", "action.yml", "mkdocs.yml")
    for path in ROOT.glob(pattern)
]
ACTION = YAML(typ="safe").load(ROOT / "action.yml")
HOOKS = YAML(typ="safe").load(ROOT / ".pre-commit-hooks.yaml")
PAPER = "References\n\nDarwin, C. (1859). On the origin of species. London: John Murray.\n"
OURS = {".py", ".pyi", ".md", ".html", ".css", ".js", ".jinja", ".typed", ".pem", ".bib", ".1"}

on_unix = pytest.mark.skipif(sys.platform == "win32" or not shutil.which("xargs"), reason="the step is a shell script")


@pytest.mark.parametrize("file", PINNED, ids=lambda file: file.name)
def test_an_action_of_others_is_pinned_by_hash_and_its_version_told(file: Path) -> None:
    used = re.findall(r"uses: (\S+)(.*)", file.read_text(encoding="utf-8"))

    assert [] == [
        name
        for name, comment in used
        if name != "./" and not (re.fullmatch(r"[\w/-]+@[0-9a-f]{40}", name) and re.fullmatch(r" # v[\d.]+", comment))
    ]


@pytest.mark.parametrize("file", SPEAKS, ids=lambda file: file.relative_to(ROOT).as_posix())
def test_the_project_is_named_by_its_one_address(file: Path) -> None:
    place = about.REPOSITORY.removeprefix("https://github.com/")
    text = file.read_text(encoding="utf-8")
    named = re.findall(r"github\.com/([\w.-]+/citecheck)\b", text) + re.findall(r"uses: ([\w.-]+/citecheck)@", text)

    assert set(named) <= {place}


def test_what_is_cited_is_the_version_that_is_here() -> None:
    cited = YAML(typ="safe").load(ROOT / "CITATION.cff")

    assert (about.__version__, about.REPOSITORY) == (cited["version"], cited["repository-code"])


def test_the_notice_names_every_data_file_of_the_package() -> None:
    notice = (ROOT / "NOTICE").read_text(encoding="utf-8")
    package = ROOT / "citecheck"
    files = [path for path in package.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    data = [path.relative_to(ROOT).as_posix() for path in files if path.suffix not in OURS]

    assert data
    assert [] == [path for path in data if path not in notice]


@pytest.mark.parametrize("hook", HOOKS, ids=lambda hook: str(hook["id"]))
def test_a_hook_takes_every_document_that_is_told_by_its_name(hook: dict[str, str]) -> None:
    takes = re.compile(hook["files"])
    text = {"text", "lines"}  # a plain text is too often no list of references
    endings = {row.suffixes[0] for row in formats.FORMATS if row.suffixes and row.name not in text}

    assert takes.search("CITATION.cff")
    assert not takes.search("setup.py")
    assert {".md", ".tex", ".bib", ".docx"} <= {ending for ending in endings if takes.search(f"paper{ending}")}


def test_the_schemas_are_in_the_wheel() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    (taken,) = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]

    assert ["configuration.json", "report-1.json"] == sorted(path.name for path in (ROOT / taken).iterdir())


@on_unix
def test_the_step_of_the_action_checks_reports_and_hands_on_the_exit_code(tmp_path: Path) -> None:
    (tmp_path / "a paper.md").write_text(PAPER, encoding="utf-8")
    place = tmp_path / "environment" / "bin"
    place.mkdir(parents=True)
    program = place / "citecheck"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m citecheck "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    inputs = {name: str(value["default"]) for name, value in ACTION["inputs"].items()}
    inputs |= {"paths": "'a paper.md'", "args": "--offline --select 'CC1'", "reports": "json=all.json"}
    done = subprocess.run(
        [ROOT / ".github" / "action" / "check"],
        cwd=tmp_path,
        env=os.environ
        | {"PLACE": str(place.parent), "GITHUB_OUTPUT": str(tmp_path / "told"), "PYTHONPATH": str(ROOT)}
        | {f"INPUT_{name.upper().replace('-', '_')}": value for name, value in inputs.items()},
        capture_output=True,
        text=True,
        check=True,
    )

    assert not done.stderr
    assert "exit-code=0\nsarif=citecheck.sarif\n" == (tmp_path / "told").read_text(encoding="utf-8")
    assert (tmp_path / "all.json").exists()
