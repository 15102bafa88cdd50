"""Documents that are parts of one work: a thesis and its chapters."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from citecheck.intake.read_paths import read_paths
from citecheck.model.circumstances import Circumstances
from citecheck.model.document import Reading
from citecheck.model.settings import Settings
from citecheck.rules import review

THESIS = {
    "thesis.tex": "\\documentclass{book}\n\\input{preamble}\n\\begin{document}\n\\include{chapters/one}\n"
    "\\input chapters/two\n\\end{document}\n",
    "preamble.tex": "\\input{glyphtounicode}\\usepackage{biblatex}\\addbibresource{refs.bib}\n",
    "chapters/one.tex": "Cold \\cite{ice}. \\input{chapters/deep/one}\n",
    "chapters/deep/one.tex": "Deep \\cite{ice}.\n",
    "chapters/two.tex": "Hot \\cite{fire}.\n",
    "refs.bib": "@book{ice, title={Ice}, author={Snow, A.}, year=2001}\n"
    "@book{fire, title={Fire}, author={Ash, B.}, year=2002}\n",
}


def write(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")


def read(folder: Path, *names: str, exclude: tuple[str, ...] = ()) -> tuple[Reading, ...]:
    return read_paths(Settings(paths=tuple(str(folder / name) for name in names), exclude=exclude)).readings


def told(folder: Path, *names: str) -> list[str]:
    findings = review(read(folder, *names), Circumstances(today=date(2026, 1, 1)))
    return [
        f"{Path(finding.location.path).relative_to(folder)}:{finding.location.line} {finding.violation.message}"
        for finding in findings
    ]


def test_a_work_is_read_in_the_order_of_its_text_and_its_preamble_only_says_what_it_draws_on(tmp_path: Path) -> None:
    write(tmp_path, THESIS)

    readings = read(tmp_path, "thesis.tex")

    paths = [str(Path(one.path).relative_to(tmp_path)) for one in readings]
    assert ["thesis.tex", "chapters/one.tex", "chapters/deep/one.tex", "chapters/two.tex", "refs.bib"] == paths


def test_all_chapters_are_held_to_the_library_of_their_work(tmp_path: Path) -> None:
    lost = {"chapters/deep/one.tex": "Deep \\cite{ice, snow}.\n", "chapters/two.tex": "Hot.\n"}
    write(tmp_path, THESIS | lost)

    assert [
        "chapters/deep/one.tex:1 The text cites the key “snow”, but no entry has that key.",
        "refs.bib:2 Entry fire is in the document, but no marker in the text leads to it.",
    ] == told(tmp_path, "thesis.tex")


def test_a_folder_walked_reads_a_chapter_once_and_finds_the_same(tmp_path: Path) -> None:
    write(tmp_path, THESIS | {"chapters/two.tex": "Hot \\cite{fire, snow}.\n"})

    paths = [one.path for one in read(tmp_path, "")]

    assert len(set(paths)) == len(paths) == len(THESIS)
    assert ["chapters/two.tex:1 The text cites the key “snow”, but no entry has that key."] == told(tmp_path, "")


def test_a_list_of_entries_in_a_file_of_its_own_is_the_list_of_all_chapters(tmp_path: Path) -> None:
    thesis = "\\begin{document}\\include{one}\\include{sources}\\end{document}"
    sources = "\\begin{thebibliography}{9}\\bibitem{ice} A. Snow. Ice. Oxford: Press, 2001.\\end{thebibliography}"
    write(tmp_path, {"thesis.tex": thesis, "one.tex": "Cold \\cite{ice, snow}.", "sources.tex": sources})

    assert ["one.tex:1 The text cites the key “snow”, but no entry has that key."] == told(tmp_path, "thesis.tex")


@pytest.mark.parametrize(
    "beginning",
    [
        "\\documentclass[../thesis]{subfiles}\n\\begin{document}\n",
        "% !TEX root = ../thesis.tex\n\\section{Ice}\n",
    ],
)
def test_a_chapter_by_itself_draws_on_the_library_of_the_work_it_names(tmp_path: Path, beginning: str) -> None:
    write(tmp_path, THESIS | {"chapters/one.tex": f"{beginning}Cold \\cite{{ice, snow}}."})
    (tmp_path / ".git").mkdir()

    assert ["chapters/one.tex:3 The text cites the key “snow”, but no entry has that key."] == told(
        tmp_path, "chapters/one.tex"
    )


@pytest.mark.parametrize(
    ("command", "file"),
    [
        ("\\input{part}", "part.tex"),
        ("\\input{part.tex}", "part.tex"),
        ("\\input{part.txt}", "part.txt"),
        ("\\subfile{in/part}", "in/part.tex"),
        ("\\import{in/}{part}", "in/part.tex"),
        ("\\subimport{./in}{part}", "in/part.tex"),
        ('\\input{"part"}', "part.tex"),
    ],
)
def test_every_command_that_goes_on_in_another_file_is_followed(tmp_path: Path, command: str, file: str) -> None:
    write(tmp_path, {"paper.tex": f"\\begin{{document}}{command}\\end{{document}}", file: "See \\cite{ice}."})

    readings = read(tmp_path, "paper.tex")

    assert ["paper.tex", file] == [str(Path(one.path).relative_to(tmp_path)) for one in readings]


@pytest.mark.parametrize(
    "inert", ["% \\input{part}\n", "\\begin{verbatim}\\input{part}\\end{verbatim}", "\\input{figure.pgf}"]
)
def test_what_is_no_text_is_not_gone_on_in(tmp_path: Path, inert: str) -> None:
    write(tmp_path, {"paper.tex": f"\\begin{{document}}{inert}Cold.\\end{{document}}"})

    assert [] == told(tmp_path, "paper.tex")


def test_a_part_that_is_missing_is_said_and_nothing_counts_as_never_cited(tmp_path: Path) -> None:
    write(tmp_path, THESIS)
    (tmp_path / "chapters/two.tex").unlink()

    assert [
        "thesis.tex:5 The text goes on in chapters/two.tex, which could not be read: there is no such file next to it."
    ] == told(tmp_path, "thesis.tex")


def test_a_part_outside_the_grounds_is_not_read(tmp_path: Path) -> None:
    write(tmp_path, {"in/paper.tex": "\\begin{document}\\input{../secret}\\end{document}", "secret.tex": "\\cite{a}"})

    (finding,) = told(tmp_path, "in/paper.tex")

    assert "lies outside" in finding
    assert 1 == len(read(tmp_path, "in/paper.tex"))


def test_a_part_left_out_by_request_is_not_read_and_not_missed(tmp_path: Path) -> None:
    write(tmp_path, THESIS)

    readings = read(tmp_path, "thesis.tex", exclude=("two.tex",))

    assert "two.tex" not in {Path(one.path).name for one in readings}
    assert [] == [remark for one in readings for remark in one.remarks]
    assert [] == list(review(readings, Circumstances(today=date(2026, 1, 1))))


def test_documents_that_go_on_in_each_other_are_read_once(tmp_path: Path) -> None:
    write(tmp_path, {"a.tex": "\\input{b} A.", "b.tex": "\\input{a} B. \\input{b}"})

    assert ["a.tex", "b.tex"] == [Path(one.path).name for one in read(tmp_path, "a.tex")]


def test_the_auxiliary_files_of_a_work_are_one(tmp_path: Path) -> None:
    aux = "\\relax\n\\citation{ice}\n\\@input{one.aux}\n\\bibdata{refs}\n"
    write(tmp_path, {"thesis.aux": aux, "one.aux": "\\citation{snow}\n", "refs.bib": THESIS["refs.bib"]})

    assert [
        "one.aux:1 The text cites the key “snow”, but no entry has that key.",
        "refs.bib:2 Entry fire is in the document, but no marker in the text leads to it.",
    ] == told(tmp_path, "thesis.aux")


def test_the_auxiliary_file_of_biblatex_draws_on_what_its_source_names(tmp_path: Path) -> None:
    aux = "\\abx@aux@cite{0}{ice}\n\\abx@aux@cite{0}{snow}\n"
    source = "\\addbibresource{refs.bib}\\begin{document}\\cite{ice, snow}\\end{document}"
    write(tmp_path, {"paper.aux": aux, "paper.tex": source, "refs.bib": THESIS["refs.bib"]})

    assert "paper.aux:2 The text cites the key “snow”, but no entry has that key." in told(tmp_path, "paper.aux")
