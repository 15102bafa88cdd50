"""The files of entries that documents name for the keys they cite."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from citecheck.intake.read_paths import read_paths
from citecheck.model.circumstances import Circumstances
from citecheck.model.document import Reading
from citecheck.model.settings import Settings
from citecheck.rules import review

BIB = "@book{ice, title={Ice}, author={Snow, A.}, year=2001}\n@book{fire, title={Fire}, author={Ash, B.}, year=2002}\n"
TEX = "\\documentclass{article}\\begin{document}\nCold \\cite{ice}.\n\\bibliography{refs}\n\\end{document}\n"


def read(folder: Path, *names: str, exclude: tuple[str, ...] = ()) -> tuple[Reading, ...]:
    return read_paths(Settings(paths=tuple(str(folder / name) for name in names), exclude=exclude)).readings


def told(readings: tuple[Reading, ...]) -> list[tuple[str, str]]:
    findings = review(readings, Circumstances(today=date(2026, 1, 1)))
    return [(finding.rule.name, finding.violation.message) for finding in findings]


def write(folder: Path, **files: str) -> None:
    for name, text in files.items():
        file = folder / name.replace("__", ".")
        file.write_text(text, encoding="utf-8")


def test_the_bibliography_that_a_text_names_is_read_too(tmp_path: Path) -> None:
    write(tmp_path, paper__tex=TEX, refs__bib=BIB)

    readings = read(tmp_path, "paper.tex")

    assert ["paper.tex", "refs.bib"] == [Path(one.path).name for one in readings]
    assert ["ice", "fire"] == [reference.label for reference in readings[1].references]


def test_it_is_read_once_where_the_folder_holds_it_and_two_texts_name_it(tmp_path: Path) -> None:
    write(tmp_path, a__tex=TEX, b__tex=TEX, refs__bib=BIB)

    readings = read(tmp_path, "")

    assert ["a.tex", "b.tex", "refs.bib"] == [Path(one.path).name for one in readings]


def test_no_key_is_missed_where_the_bibliography_cannot_be_had(tmp_path: Path) -> None:
    listed = "\\begin{thebibliography}{1}\\bibitem{snow} A. Snow, \\emph{Snow}, Kortop, 2001.\\end{thebibliography}"
    write(tmp_path, paper__tex=TEX.replace("\\bibliography", listed + "\\cite{snow}\\bibliography"))

    findings = told(read(tmp_path, "paper.tex"))

    assert ["reading-remark"] == [name for name, _ in findings]


def test_footnotes_are_no_bibliography_that_a_key_could_be_missed_in(tmp_path: Path) -> None:
    write(tmp_path, chapter__tex="Warm\\footnote{It was warm.} and cold \\cite{ice}.\n")

    assert [] == told(read(tmp_path, "chapter.tex"))


def test_a_key_without_entry_and_an_entry_never_cited_are_told(tmp_path: Path) -> None:
    write(tmp_path, paper__tex=TEX.replace("{ice}", "{ice,icee}"), refs__bib=BIB)

    findings = told(read(tmp_path, "paper.tex"))

    assert [
        ("marker-without-note", "The text cites the key “icee”, but no entry has that key; the list has “ice”."),
        ("entry-never-cited", "Entry fire is in the document, but no marker in the text leads to it."),
    ] == findings


@pytest.mark.parametrize("more", ["\\nocite{*}", "\\input{\\chapter}", "\\nocite{fire}"])
def test_an_entry_may_be_cited_elsewhere(tmp_path: Path, more: str) -> None:
    write(tmp_path, paper__tex=TEX.replace("Cold", f"{more} Cold"), refs__bib=BIB)

    assert [] == told(read(tmp_path, "paper.tex"))


def test_a_missing_bibliography_is_one_warning_and_no_key_is_called_lost(tmp_path: Path) -> None:
    write(tmp_path, paper__tex=TEX)

    ((rule, message),) = told(read(tmp_path, "paper.tex"))

    assert "reading-remark" == rule
    assert (
        "The text takes its references from refs.bib, which could not be read: there is no such file next to it."
        == (message)
    )


def test_the_bbl_serves_where_the_bib_is_missing(tmp_path: Path) -> None:
    entry = "\\begin{thebibliography}{1}\\bibitem{ice} A. Snow. Ice. Oxford: Press, 2001.\\end{thebibliography}\n"
    write(tmp_path, paper__tex=TEX, paper__bbl=entry)

    readings = read(tmp_path, "paper.tex")

    assert [] == told(readings)
    assert ["ice"] == [reference.label for reference in readings[1].references]


def test_entries_that_the_source_carries_along_are_read_where_they_stand(tmp_path: Path) -> None:
    source = f"\\begin{{filecontents}}{{refs.bib}}\n{BIB}\\end{{filecontents}}\n" + TEX
    write(tmp_path, paper__tex=source)

    (reading,) = read(tmp_path, "paper.tex")

    assert [("ice", 2), ("fire", 3)] == [(one.label, one.location.line) for one in reading.references]
    assert ["entry-never-cited"] == [rule for rule, _ in told((reading,))]


@pytest.mark.parametrize("note", ["\\footnote{See \\cite[3]{fire}.}", "\\footcite[3]{fire}"])
def test_a_note_that_only_points_to_an_entry_cites_it_and_states_nothing(tmp_path: Path, note: str) -> None:
    write(tmp_path, paper__tex=TEX.replace("Cold", f"Hot{note}"), refs__bib=BIB)

    readings = read(tmp_path, "paper.tex")

    assert [] == told(readings)
    assert all(reference.points_on for reference in readings[0].references)


def test_an_excluded_bibliography_is_neither_read_nor_missed(tmp_path: Path) -> None:
    write(tmp_path, paper__tex=TEX, refs__bib=BIB)

    readings = read(tmp_path, "paper.tex", exclude=("*.bib",))

    assert (1, []) == (len(readings), told(readings))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (
            "paper.md",
            "---\ntitle: Cold\nbibliography: refs.bib\n---\n\nAs @ice shows.[^1]\n\n[^1]: And [@icee, p. 3].\n",
        ),
        ("paper.qmd", "---\nbibliography:\n  - 'refs.bib'\n---\n\nSee [@ice; @icee] and ask me@example.org.\n"),
        ("paper.org", "#+title: Cold\n#+bibliography: refs.bib\n\nSee [cite:@ice;@icee].\n"),
        ("paper.rst", "Cold\n====\n\nSee :cite:`ice` and :cite:`icee`.\n\n.. bibliography:: refs.bib\n"),
        ("paper.adoc", "= Cold\n:bibtex-file: refs.bib\n\nSee cite:[ice] and cite:[icee].\n\nbibliography::[]\n"),
    ],
)
def test_documents_in_light_mark_up_name_their_bibliography(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "refs.bib").write_text(BIB, encoding="utf-8")

    assert [
        "The text cites the key “icee”, but no entry has that key; the list has “ice”.",
        "Entry fire is in the document, but no marker in the text leads to it.",
    ] == [message for _, message in told(read(tmp_path, name))]


def test_a_chapter_may_name_the_bibliography_of_its_thesis(tmp_path: Path) -> None:
    chapters = tmp_path / "thesis" / "chapters"
    chapters.mkdir(parents=True)
    write(chapters, one__tex=TEX.replace("{refs}", "{../refs}"))
    write(tmp_path / "thesis", refs__bib=BIB)

    readings = read(tmp_path, "thesis")

    assert ["one.tex", "refs.bib"] == sorted(Path(one.path).name for one in readings)
    assert not [remark for one in readings for remark in one.remarks]


@pytest.mark.parametrize("how", ["above", "absolute", "link"])
def test_a_text_has_no_file_read_that_lies_outside_its_project(tmp_path: Path, how: str) -> None:
    project = tmp_path / "project"
    project.mkdir()
    write(tmp_path, secret__bib=BIB)
    (project / "linked.bib").symlink_to(tmp_path / "secret.bib")
    name = {"above": "../secret", "absolute": str(tmp_path / "secret"), "link": "linked"}[how]
    write(project, paper__tex=TEX.replace("{refs}", f"{{{name}}}"))

    (reading,) = read(project, "paper.tex")

    assert [f"could not be read: it lies outside {project}; name it on the command line to have it read."] == [
        remark.message.partition("which ")[2] for remark in reading.remarks
    ]


def test_a_file_outside_is_read_where_the_user_names_it(tmp_path: Path) -> None:
    project = tmp_path / "project"
    project.mkdir()
    write(tmp_path, refs__bib=BIB)
    write(project, paper__tex=TEX.replace("{refs}", "{../refs}"))

    text, _ = read(tmp_path, "project/paper.tex", "refs.bib")

    assert (1, ()) == (len(text.libraries), text.remarks)


def test_a_text_may_reach_as_far_as_its_repository(tmp_path: Path) -> None:
    project = tmp_path / "repository" / "papers"
    project.mkdir(parents=True)
    (tmp_path / "repository" / ".git").mkdir()
    write(tmp_path / "repository", refs__bib=BIB)
    write(project, paper__tex=TEX.replace("{refs}", "{../refs}"))

    assert 2 == len(read(project, "paper.tex"))
