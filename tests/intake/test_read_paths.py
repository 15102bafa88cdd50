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
    (tmp_path / "draft.rtf").write_bytes(rb"{\rtf1 Bat}")
    return tmp_path


def taken_in(*paths: Path) -> Intake:
    return read_paths(Settings(paths=tuple(map(str, paths))))


def test_a_damaged_file_of_a_folder_is_a_remark(folder: Path) -> None:
    intake = taken_in(folder)

    remarks = {Path(one.path).name: [remark.rule for remark in one.remarks] for one in intake.readings}
    assert {"a.md": [], "damaged.docx": ["unread-file"], "draft.rtf": ["unread-file"]} == remarks
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

    assert {"a.md", "damaged.docx", "draft.rtf"} == {one.project_path for one in taken_in(folder).readings}
