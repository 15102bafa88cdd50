"""What TeX left beside a source: the work counts once, and nothing that only such a file knows is lost."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from citecheck.intake.read_paths import Intake, read_paths
from citecheck.model.circumstances import Circumstances
from citecheck.model.settings import Settings
from citecheck.rules import review

TEX = "\\begin{document}Cold \\cite{ice}. \\mine{snow}\n\\bibliography{refs}\\end{document}\n"
AUX = "\\relax\n\\citation{ice}\n\\citation{snow}\n\\citation{lost}\n\\bibdata{refs}\n"
BBL = (
    "\\begin{thebibliography}{1}\\bibitem{ice} A. Snow. Ice. Oxford: Press, 2001.\n"
    "\\bibitem{snow} A. Snow. Snow. Oxford: Press, 2002.\\end{thebibliography}\n"
)
BIB = "".join(f"@book{{{one}, title={{{one}}}, author={{Snow, A.}}, year=2001}}\n" for one in ("ice", "snow", "rain"))
WHOLE = {"paper.tex": TEX, "paper.aux": AUX, "paper.bbl": BBL, "refs.bib": BIB}


def read(folder: Path, files: dict[str, str], *names: str) -> Intake:
    for name, content in files.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(content)
    return read_paths(Settings(paths=tuple(str(folder / name) for name in names or ("",))))


def counted(intake: Intake) -> dict[str, int]:
    return {Path(one.path).name: len(one.references) for one in intake.readings}


def told(intake: Intake) -> list[str]:
    found = review(intake.readings, Circumstances(today=date(2026, 1, 1)))
    return [f"{Path(one.location.path).name} {one.violation.message}" for one in found]


def test_a_folder_takes_a_work_once_and_says_so(tmp_path: Path) -> None:
    intake = read(tmp_path, WHOLE)

    assert {"paper.tex": 0, "refs.bib": 3} == counted(intake)
    assert (
        "paper.tex TeX made paper.aux and paper.bbl of this document, so that the work is read here alone, "
        "and counts once."
    ) in told(intake)


@pytest.mark.parametrize("name", [".//", "../{}"])
def test_a_folder_is_the_same_however_it_is_written(tmp_path: Path, name: str) -> None:
    for file, content in WHOLE.items():
        (tmp_path / file).write_text(content)

    intake = read_paths(Settings(paths=(f"{tmp_path}/{name.format(tmp_path.name)}",)))

    assert {"paper.tex": 0, "refs.bib": 3} == counted(intake)


def test_what_an_aux_knows_to_be_cited_is_cited(tmp_path: Path) -> None:
    found = told(read(tmp_path, WHOLE))

    assert ["rain"] == [one.split()[2] for one in found if "no marker in the text leads to it" in one]
    assert [] == [one for one in found if "lost" in one]


def test_what_a_folder_of_output_holds_is_of_the_source_above_it(tmp_path: Path) -> None:
    files = {"paper.tex": TEX, "out/paper.aux": AUX.replace("{refs}", "{../refs}"), "refs.bib": BIB}

    assert {"paper.tex": 0, "refs.bib": 3} == counted(read(tmp_path, files))


@pytest.mark.parametrize(
    ("files", "found"),
    [
        ({**WHOLE, "refs.bib": ""}, {"paper.tex": 0, "paper.bbl": 2}),
        ({**WHOLE, "paper.tex": TEX.replace("bibliography{refs}", "mybib")}, {"paper.aux": 0, "paper.bbl": 2}),
        ({**WHOLE, "paper.tex": TEX.replace("Cold", "\\input{paper.bbl} Cold")}, {"paper.bbl": 2, "refs.bib": 3}),
        ({"other.tex": TEX, "paper.bbl": BBL, "refs.bib": BIB}, {"other.tex": 0, "paper.bbl": 2, "refs.bib": 3}),
    ],
    ids=["no library", "a library by a command of one's own", "taken in", "another source"],
)
def test_a_list_that_stands_nowhere_else_stays(tmp_path: Path, files: dict[str, str], found: dict[str, int]) -> None:
    assert found.items() <= counted(read(tmp_path, {name: text for name, text in files.items() if text})).items()


def test_what_the_user_names_is_read(tmp_path: Path) -> None:
    intake = read(tmp_path, WHOLE, "paper.tex", "paper.aux", "paper.bbl")

    assert {"paper.tex": 0, "paper.aux": 0, "paper.bbl": 2, "refs.bib": 3} == counted(intake)
