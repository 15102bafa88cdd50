"""What is published: the action, the hooks, the image and the workflows say what is true of this tree."""

from __future__ import annotations

import re
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
HOOKS = YAML(typ="safe").load(ROOT / ".pre-commit-hooks.yaml")
OURS = {".py", ".pyi", ".md", ".html", ".css", ".js", ".jinja", ".typed", ".pem", ".bib", ".1"}


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
