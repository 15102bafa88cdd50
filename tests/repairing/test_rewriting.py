"""Files on the disk: whole or not at all, with their mode, behind their links."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from citecheck.errors import InputError
from citecheck.repairing.mending import FileRepairs
from citecheck.repairing.rewriting import rewrite

from .told import repaired

OLD = "@misc{a, title = {A New Bridge}, url = {http://old.org/a}}\r\n"
NEW = OLD.replace("http://old", "https://new")


def mended(path: Path) -> FileRepairs:
    path.write_bytes(OLD.encode())
    [file] = repaired(path, [["url", "http://old.org/a", "https://new.org/a"]])
    return file


def test_a_file_is_replaced_with_its_mode_and_nothing_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "a.bib"
    file = mended(path)
    path.chmod(0o640)

    rewrite(file)

    assert NEW.encode() == path.read_bytes()
    assert 0o640 == path.stat().st_mode & 0o777
    assert [path] == list(tmp_path.iterdir())


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    path = tmp_path / "a.bib"
    path.symlink_to(tmp_path / "real" / "b.bib")
    file = mended(path)

    rewrite(file)

    assert path.is_symlink()
    assert NEW.encode() == (tmp_path / "real" / "b.bib").read_bytes()


def test_a_file_that_changed_meanwhile_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "a.bib"
    file = mended(path)
    path.write_text("% mine\n", encoding="utf-8")

    with pytest.raises(InputError, match="was changed since it was read"):
        rewrite(file)

    assert "% mine\n" == path.read_text(encoding="utf-8")
    assert [path] == list(tmp_path.iterdir())


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is forbidden to the superuser")
def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    file = mended(tmp_path / "a.bib")
    tmp_path.chmod(0o500)

    with pytest.raises(InputError, match="cannot be written: Permission denied"):
        rewrite(file)

    tmp_path.chmod(0o700)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs to give files away")
def test_a_file_stays_its_owner_s(tmp_path: Path) -> None:
    path = tmp_path / "a.bib"
    file = mended(path)
    os.chown(path, 12_345, 12_345)

    rewrite(file)

    assert NEW.encode() == path.read_bytes()
    assert (12_345, 12_345) == (path.stat().st_uid, path.stat().st_gid)
