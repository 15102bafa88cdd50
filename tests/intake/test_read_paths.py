"""What the files of a folder give: a fault in one that nobody named is a remark, in one that was named an error."""

from __future__ import annotations

from pathlib import Path

import pytest

from citecheck.intake.read_paths import Intake, read_paths
from citecheck.model.settings import Settings


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.md").write_text("# References\n\n- Bat, O. (2019). Ice of the lakes. Riga: Lake Press.\n")
    (tmp_path / "damaged.docx").write_bytes(b"PK\x03\x04 and nothing more")
    (tmp_path / "draft.typ").write_bytes(b"= Bat")
    return tmp_path


def taken_in(*paths: Path) -> Intake:
    return read_paths(Settings(paths=tuple(map(str, paths))))


def test_a_damaged_file_of_a_folder_is_a_remark(folder: Path) -> None:
    intake = taken_in(folder)

    remarks = {Path(one.path).name: [remark.rule for remark in one.remarks] for one in intake.readings}
    assert {"a.md": [], "damaged.docx": ["unread-file"], "draft.typ": ["unread-file"]} == remarks
    assert () == intake.faults


def test_a_damaged_file_that_is_named_is_an_error(folder: Path) -> None:
    intake = taken_in(folder / "a.md", folder / "damaged.docx")

    assert 1 == len(intake.faults)
    assert ["a.md"] == [Path(one.path).name for one in intake.readings]


def test_a_folder_of_which_nothing_can_be_read_is_an_error(folder: Path) -> None:
    (folder / "a.md").unlink()

    intake = taken_in(folder)

    assert () == intake.readings
    assert intake.faults


def test_every_reading_knows_its_place_in_the_project(folder: Path) -> None:
    (folder / ".git").mkdir()

    assert {"a.md", "damaged.docx", "draft.typ"} == {one.project_path for one in taken_in(folder).readings}


def test_rich_text_that_is_called_doc_is_read_and_a_document_of_word_97_is_named(folder: Path) -> None:
    (folder / "a.doc").write_bytes(rb"{\rtf1 References\par Bat, O. (2019). Snow of the lakes. Riga: Lake Press.}")
    (folder / "b.doc").write_bytes(bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600))

    intake = taken_in(folder)

    assert {"a.doc": "rtf", "b.doc": ""} == {
        Path(one.path).name: one.format for one in intake.readings if one.path.endswith(".doc")
    }
