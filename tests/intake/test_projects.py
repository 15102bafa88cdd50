"""Projects whose own file names what all their pages draw on."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from citecheck.intake.read_paths import read_paths
from citecheck.model.circumstances import Circumstances
from citecheck.model.settings import Settings
from citecheck.rules import review

BIB = "@book{ice, title={Ice}, author={Snow, A.}, year=2001}\n@book{fire, title={Fire}, author={Ash, B.}, year=2002}\n"
LOST = "The text cites the key “snow”, but no entry has that key."
NEVER = "Entry fire is in the document, but no marker in the text leads to it."
PROJECTS = {
    "quarto": {
        "_quarto.yml": "bibliography: refs.bib\nbook:\n  chapters: [index.qmd, ice.qmd]\n",
        "index.qmd": "# Ice\n\nCold [@ice].\n",
        "ice.qmd": "Colder [@snow].\n",
        "refs.bib": BIB,
    },
    "bookdown": {
        "_bookdown.yml": "rmd_files: [index.Rmd, ice.Rmd]\n",
        "index.Rmd": "---\nbibliography: refs.bib\n---\n\nCold [@ice].\n",
        "ice.Rmd": "Colder [@snow].\n",
        "refs.bib": BIB,
    },
    "mkdocs": {
        "mkdocs.yml": "plugins:\n  - bibtex:\n      bib_file: refs.bib\n",
        "docs/index.md": "# Ice\n\nCold [@ice].\n",
        "docs/deep/ice.md": "Colder [@snow].\n",
        "refs.bib": BIB,
    },
    "folder of entries": {
        "mkdocs.yml": "plugins:\n  - bibtex:\n      bib_dir: bib\n",
        "docs/index.md": "# Ice\n\nCold [@ice].\n",
        "docs/ice.md": "Colder [@snow].\n",
        "bib/refs.bib": BIB,
    },
    "sphinx": {
        "conf.py": "bibtex_bibfiles = ['refs.bib']\n",
        "index.rst": "Ice\n===\n\nCold :cite:`ice`.\n",
        "deep/ice.rst": "Colder :cite:`snow`.\n",
        "refs.bib": BIB,
    },
}


def write(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    (folder / ".git").mkdir()


def told(folder: Path, name: str) -> tuple[list[str], list[str]]:
    readings = read_paths(Settings(paths=(str(folder / name),))).readings
    findings = review(readings, Circumstances(today=date(2026, 1, 1)))
    paths = [Path(one.path).relative_to(folder).as_posix() for one in readings]
    return paths, [f"{Path(one.location.path).name} {one.violation.message}" for one in findings]


def pages(files: dict[str, str]) -> list[str]:
    return [name for name in files if name.endswith(("md", ".rst"))]


@pytest.mark.parametrize("files", PROJECTS.values(), ids=PROJECTS)
def test_a_folder_walked_holds_every_page_to_what_its_project_names(tmp_path: Path, files: dict[str, str]) -> None:
    write(tmp_path, files)

    paths, findings = told(tmp_path, "")

    assert sorted([*pages(files), *(name for name in files if name.endswith(".bib"))]) == sorted(paths)
    assert {LOST, NEVER} == {finding.partition(" ")[2] for finding in findings}


@pytest.mark.parametrize("files", PROJECTS.values(), ids=PROJECTS)
def test_a_project_that_is_named_has_all_its_pages_read_once(tmp_path: Path, files: dict[str, str]) -> None:
    write(tmp_path, files)
    own = next(name for name in files if Path(name).name in {"_quarto.yml", "_bookdown.yml", "mkdocs.yml", "conf.py"})

    paths, findings = told(tmp_path, own)

    assert sorted([*pages(files), *(name for name in files if name.endswith(".bib")), own]) == sorted(paths)
    assert {LOST, NEVER} == {finding.partition(" ")[2] for finding in findings}


@pytest.mark.parametrize("files", PROJECTS.values(), ids=PROJECTS)
def test_one_page_alone_is_held_to_the_library_and_nothing_counts_as_never_cited(
    tmp_path: Path, files: dict[str, str]
) -> None:
    write(tmp_path, files)
    page = pages(files)[1]

    paths, findings = told(tmp_path, page)

    assert [page, next(name for name in files if name.endswith(".bib"))] == paths
    assert [f"{Path(page).name} {LOST}"] == findings


def test_a_library_that_a_project_names_and_has_not_is_said_once_where_it_is_named(tmp_path: Path) -> None:
    write(tmp_path, PROJECTS["quarto"])
    (tmp_path / "refs.bib").unlink()

    _, findings = told(tmp_path, "")

    (finding,) = findings
    assert finding.startswith("_quarto.yml The text takes its references from refs.bib, which could not be read")


def test_a_folder_that_holds_no_more_than_the_file_of_a_project_holds_nothing(tmp_path: Path) -> None:
    write(tmp_path, {"conf.py": "x = 1\n"})

    (fault,) = read_paths(Settings(paths=(str(tmp_path),))).faults

    assert "holds no file of a format that citecheck reads" in str(fault)


@pytest.mark.parametrize("name", ["", "usage.rst"], ids=["the folder", "one page"])
def test_a_page_of_sphinx_cites_with_the_prefix_of_another_page(tmp_path: Path, name: str) -> None:
    listed = "References\n==========\n\n.. bibliography:: ../refs.bib\n   :keyprefix: faq-\n"
    cited = "Use\n===\n\nCold :cite:`faq-ice`, warm :cite:`faq-fire`, :cite:`faq-snow`.\n"
    project = {"conf.py": "bibtex_bibfiles = ['refs.bib']\n", "refs.bib": BIB}
    write(tmp_path, {**project, "deep/list.rst": listed, "usage.rst": cited})

    _, findings = told(tmp_path, name)

    assert ["usage.rst The text cites the key “faq-snow”, but no entry has that key."] == findings
