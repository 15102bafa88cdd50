"""Libraries of Zotero as they lie on a disk: locked, with changes beside them, of several groups."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from citecheck.errors import InputError
from citecheck.intake.read_paths import Intake, read_paths
from citecheck.model.settings import Settings
from tests.formats.records.zotero_library import KEYS, Filling, opened, saved, single


def read(*paths: Path) -> Intake:
    return read_paths(Settings(paths=tuple(map(str, paths))))


def titles(intake: Intake) -> list[tuple[str, list[str | None]]]:
    return [(Path(one.path).name, [each.item.title for each in one.references]) for one in intake.readings]


def filled(path: Path, *names: str) -> Filling:
    filling = opened(path)
    for name in names:
        filling.add("book", {"title": name})
    filling.connection.commit()
    return filling


def test_a_library_that_zotero_holds_locked_is_read(tmp_path: Path) -> None:
    with closing(filled(tmp_path / "zotero.sqlite", "Ice").connection) as zotero:
        zotero.execute("PRAGMA locking_mode=EXCLUSIVE")
        zotero.execute("BEGIN EXCLUSIVE")

        intake = read(tmp_path / "zotero.sqlite")

    assert [("zotero.sqlite", ["Ice"])] == titles(intake)


@pytest.mark.parametrize("mode", ["WAL", "DELETE"])
def test_what_zotero_wrote_last_counts_and_what_it_is_writing_does_not(tmp_path: Path, mode: str) -> None:
    path = tmp_path / "zotero.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA journal_mode={mode}")
        connection.execute("PRAGMA cache_size=1")
        filling = Filling(connection)
        filling.add("book", {"title": "Ice"})
        connection.commit()
        for number in range(200):
            filling.add("book", {"title": f"Half written {number}"})
        beside = {one.name for one in tmp_path.iterdir()}

        intake = read(path)

    assert {"WAL": "zotero.sqlite-wal", "DELETE": "zotero.sqlite-journal"}[mode] in beside
    assert [("zotero.sqlite", ["Ice"])] == titles(intake)


def test_reading_leaves_a_library_and_what_lies_beside_it_as_they_are(tmp_path: Path) -> None:
    path = tmp_path / "zotero.sqlite"
    with closing(filled(path, "Ice").connection):
        before = {one.name: one.read_bytes() for one in tmp_path.iterdir()}
        read(path)

        assert before == {one.name: one.read_bytes() for one in tmp_path.iterdir()}


def test_the_library_of_a_group_is_a_document_of_its_own(tmp_path: Path) -> None:
    filling = opened(tmp_path / "zotero.sqlite")
    filling.run("INSERT INTO groups VALUES (77, 2, 'Readers/North')")
    filling.add("book", {"title": "Ice"})
    filling.add("book", {"title": "Ice"}, library=2)
    filling.run("INSERT INTO feedItems VALUES (?, 'a')", filling.add("webpage", {"title": "News"}, library=3))
    saved(filling)

    intake = read(tmp_path / "zotero.sqlite")

    assert [("zotero.sqlite", ["Ice"]), ("Readers-North", ["Ice"])] == titles(intake)
    assert [["Left out of the library: 1 item of a feed."], []] == [
        [remark.message for remark in one.remarks] for one in intake.readings
    ]


def test_the_library_of_a_group_is_left_out_by_its_name(tmp_path: Path) -> None:
    filling = filled(tmp_path / "zotero.sqlite", "Ice")
    filling.run("INSERT INTO groups VALUES (77, 2, 'Readers')")
    filling.add("book", {"title": "Snow"}, library=2)
    saved(filling)

    intake = read_paths(Settings(paths=(str(tmp_path / "zotero.sqlite"),), exclude=("Readers",)))

    assert [("zotero.sqlite", ["Ice"])] == titles(intake)


def test_the_keys_of_better_bibtex_are_taken_from_its_own_database(tmp_path: Path) -> None:
    saved(filled(tmp_path / "zotero.sqlite", "Ice", "Snow"))
    with closing(sqlite3.connect(tmp_path / "better-bibtex.sqlite")) as keys:
        keys.execute(KEYS)
        keys.execute("INSERT INTO citationkey VALUES (1, 'KEY00001', 1, 'snow2019', 0), (2, 'OLDKEY02', 1, 'gone', 0)")
        keys.commit()

    (reading,) = read(tmp_path / "zotero.sqlite").readings

    assert ["snow2019", None] == [one.label for one in reading.references]


def test_a_library_is_found_in_its_folder_and_other_databases_are_no_documents(tmp_path: Path) -> None:
    saved(filled(tmp_path / "zotero.sqlite", "Ice"))
    for name in ("places.sqlite", "zotero.sqlite.bak", "zotero.sqlite-journal"):
        shutil.copy(tmp_path / "zotero.sqlite", tmp_path / name)

    intake = read(tmp_path)

    assert [("zotero.sqlite", ["Ice"])] == titles(intake)
    assert () == intake.left_out


def test_a_backup_is_known_by_its_content(tmp_path: Path) -> None:
    (tmp_path / "zotero.sqlite.bak").write_bytes(single("book", {"title": "Ice"}))

    assert [("zotero.sqlite.bak", ["Ice"])] == titles(read(tmp_path / "zotero.sqlite.bak"))


def test_a_damaged_library_is_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "zotero.sqlite"
    path.write_bytes(single("book", {"title": "Ice"})[:9000])

    (fault,) = read(path).faults

    assert isinstance(fault, InputError)
    assert f"{path} cannot be read as an SQLite database (database disk image is malformed)" in str(fault)
