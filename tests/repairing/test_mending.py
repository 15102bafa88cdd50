"""Repairs as edits of files: each format's own way to write, nothing else, and what is left to a person."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from citecheck.intake.paths import reopened
from citecheck.repairing.mending import with_edits
from citecheck.repairing.source_text import applied
from tests.formats.prose.document_builders import docx, paragraph
from tests.formats.prose.document_builders import run as text_run

from .told import repaired, run

CASES = tomllib.loads((Path(__file__).parent / "cases" / "sources.toml").read_text(encoding="utf-8"))["case"]
FRAMES = {
    "as it is": lambda text: text.encode(),
    "with a mark, CRLF": lambda text: b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode(),
    "in UTF-16": lambda text: text.encode("utf-16"),
    "behind signs of four bytes": lambda text: text.replace("D. (", "𝔇. (").encode(),
}


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("case", CASES, ids=lambda case: case["fact"])
def test_a_file_is_mended_byte_for_byte(case: dict[str, Any], frame: str, tmp_path: Path) -> None:
    path = tmp_path / case["file"]
    path.write_bytes(FRAMES[frame](case["before"]))

    [file] = repaired(path, case["amends"])

    assert case.get("left", []) == [one.hindrance for one in file.repairs if one.hindrance]
    assert FRAMES[frame](case.get("after", case["before"])) == file.mended


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["fact"])
def test_what_was_mended_is_not_mended_again(case: dict[str, Any], tmp_path: Path) -> None:
    path = tmp_path / case["file"]
    path.write_text(case.get("after", case["before"]), encoding="utf-8")

    again = repaired(path, case["amends"])

    assert [] == [edit for file in again for edit in file.edits]


def test_the_text_of_a_legacy_charset_stays_in_it(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    text = "Références\r\n\r\n1. Bät, D. (2021). Le pont. http://old.org/é, pp. 12—34.\r\n"
    path.write_bytes(text.encode("cp1252"))

    [file] = repaired(path, [["url", "http://old.org/é", "https://new.org/é"], ["page", "12—34", "12–34"]])

    assert text.replace("http://old", "https://new").replace("—", "–").encode("cp1252") == file.mended


def test_a_letter_that_the_charset_lacks_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("Références\n\n1. Bät, D. (2021). Le pont. http://old.org/é\n".encode("latin-1"))

    [file] = repaired(path, [["url", "http://old.org/é", "https://new.org/м"]])

    assert ["the charset of the file has not every letter of it"] == [one.hindrance for one in file.repairs]


def test_a_file_that_changed_since_it_was_read_is_left(tmp_path: Path) -> None:
    path = tmp_path / "a.bib"
    path.write_text("@misc{a, title = {A New Bridge}, url = {http://old.org/a}}", encoding="utf-8")
    report = run(path, [["url", "http://old.org/a", "https://new.org/a"]])
    path.write_text("@misc{b, title = {A New Bridge}, url = {http://old.org/a}}", encoding="utf-8")

    after = with_edits(report, reopened)

    assert report == after


def test_a_finding_carries_its_edits_with_their_place(tmp_path: Path) -> None:
    path = tmp_path / "a.bib"
    path.write_bytes(b"\xef\xbb\xbf% \xc3\xa9\r\n@misc{a, title = {A New Bridge},\r\n\turl = {http://old.org/a}}\r\n")
    report = with_edits(run(path, [["url", "http://old.org/a", "https://new.org/a"]]), reopened)

    [edit] = report.judgements[0].findings[0].violation.edits

    assert ("http://old.org/a", "https://new.org/a", "utf-8") == (edit.old, edit.new, edit.charset)
    assert (3, 9, 3, 25) == (
        edit.location.line, edit.location.column, edit.location.end_line, edit.location.end_column,
    )  # fmt: skip
    assert path.read_bytes()[edit.start : edit.end] == b"http://old.org/a"


def test_an_edit_of_what_does_not_stand_there_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.bib"
    path.write_text("@misc{a, title = {A New Bridge}, url = {http://old.org/a}}", encoding="utf-8")
    [file] = repaired(path, [["url", "http://old.org/a", "https://new.org/a"]])

    with pytest.raises(ValueError, match="does not stand at byte"):
        applied(b"%" + path.read_bytes(), file.edits)


def hindrances(path: Path, amended: list[list[str]]) -> list[str]:
    return [one.hindrance for file in repaired(path, amended) for one in file.repairs]


def test_of_two_cures_for_one_place_the_first_is_written_and_the_second_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.bib"
    path.write_text("@misc{a, title = {A New Bridge}, url = {http://old.org/a}}", encoding="utf-8")

    [file] = repaired(path, [["url", "http://old.org/a", "https://new.org/a"], ["", "old.org", "older.org"]])

    assert b"@misc{a, title = {A New Bridge}, url = {https://new.org/a}}" == file.mended
    assert ["another repair changes the same place; run this again after it"] == [
        one.hindrance for one in file.repairs if one.hindrance
    ]


def test_a_cure_that_would_make_another_entry_is_left_and_the_others_are_written(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    text = (
        "# References\n\n- Bat, D. (2021). A New Bridge. http://old.org/a.\n- Kim, M. (2020). Ice. http://old.org/b.\n"
    )
    path.write_text(text, encoding="utf-8")

    [file] = repaired(path, [["", "A New Bridge", "A\n- New Bridge"], ["url", "http://old.org/b", "https://new.org/b"]])

    assert text.replace("http://old.org/b", "https://new.org/b").encode() == file.mended
    assert 1 == sum(bool(one.hindrance) for one in file.repairs)


def test_an_identifier_in_place_of_an_address_in_running_text_has_no_other_field(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("# References\n\n- Bat, D. (2021). A New Bridge. http://old.org/a\n", encoding="utf-8")

    assert ["it belongs in another field"] == hindrances(path, [["url", "http://old.org/a", "10.1000/1", "doi"]])


def test_a_document_of_a_word_processor_is_for_its_writer_to_change(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    entry = paragraph(text_run("Bat, D. (2021). A New Bridge. http://old.org/a"))
    path.write_bytes(docx(paragraph(text_run("References")), entry).content)

    [told] = hindrances(path, [["url", "http://old.org/a", "https://new.org/a"]])

    assert "is for its writer to change" in told


def test_repairs_of_a_reference_that_cannot_be_proven_together_are_made_one_after_the_other(tmp_path: Path) -> None:
    path = tmp_path / "a.bib"
    path.write_text("@misc{c, title = {Wеb}, year = 2021, url = {http://dx.doi.org/10.1000/184}}\n", encoding="utf-8")
    amends = [["url", "http://dx.doi.org/10.1000/184", "10.1000/184", "doi"], ["", "Wеb", "Web"]]

    [first] = repaired(path, amends)
    path.write_bytes(first.mended)
    [second] = repaired(path, amends)

    left = "another repair of this reference comes first; run this again after it"
    assert [left] == [one.hindrance for one in first.repairs if one.hindrance]
    assert b"@misc{c, title = {Web}, year = 2021, doi = {10.1000/184}}\n" == second.mended
