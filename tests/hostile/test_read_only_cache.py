"""A cache on a disk that cannot be written is used as it stands."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.hostile.command import COMMAND, OUR_FAULT, run, variables
from tests.web.behaviours import page
from tests.web.small_web import Web

MOUNTED = 'mount --bind "$0" "$0" && mount -o remount,ro,bind "$0" && exec "$@"'


def can_mount(folder: Path) -> bool:
    if sys.platform != "linux" or os.geteuid() != 0 or shutil.which("unshare") is None:
        return False
    trial = subprocess.run(["unshare", "-m", "sh", "-c", MOUNTED, folder, "true"], check=False, capture_output=True)
    return trial.returncode == 0


def test_a_good_cache_on_a_read_only_disk_is_used(tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    entries = "@misc{a, title = {A road}, url = {http://a.example/}}\n@misc{b, title = {B}, url = {http://b.example/}}"
    (tmp_path / "works.bib").write_text(entries.splitlines()[0], encoding="utf-8")
    check = ["check", "works.bib", "--format", "json", "--cache-dir", "kept"]
    with Web({"a.example": {"*": page("A road")}, "b.example": {"*": page("B")}}) as web:
        run(*check, "--proxy", web.proxy, cwd=tmp_path)
        if not can_mount(kept):
            pytest.skip("needs to mount a disk")
        (tmp_path / "works.bib").write_text(entries, encoding="utf-8")
        command = ["unshare", "-m", "sh", "-c", MOUNTED, str(kept), *COMMAND, *check, "--proxy", web.proxy]
        done = subprocess.run(command, cwd=tmp_path, env=variables(), capture_output=True, check=False, timeout=60)

    said = done.stderr.decode()
    assert OUR_FAULT not in said
    assert "citecheck: The cache in kept cannot be written; what this run learns is not remembered.\n" == said
    summary = json.loads(done.stdout)["summary"]
    assert (2, 1, 1) == (summary["verified"], summary["from_cache"], summary["requests"])


def test_a_cache_of_an_earlier_version_on_a_read_only_disk_is_done_without_in_one_sentence(tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    kept.mkdir()
    with closing(sqlite3.connect(kept / "citecheck.sqlite3")) as made:
        made.executescript("CREATE TABLE answers (key TEXT PRIMARY KEY, outcome TEXT); PRAGMA user_version = 1;")
    (tmp_path / "works.bib").write_text("@misc{a, title = {A road}, url = {http://a.example/}}", encoding="utf-8")
    if not can_mount(kept):
        pytest.skip("needs to mount a disk")
    check = [*COMMAND, "check", "works.bib", "--offline", "--format", "json", "--cache-dir", "kept"]
    command = ["unshare", "-m", "sh", "-c", MOUNTED, str(kept), *check]
    done = subprocess.run(command, cwd=tmp_path, env=variables(), capture_output=True, check=False, timeout=60)

    why = "it is an earlier version's, and cannot be written"
    assert (
        f"citecheck: The cache in kept cannot be used ({why}); this run goes on without one.\n" == done.stderr.decode()
    )
    assert 1 == json.loads(done.stdout)["summary"]["skipped"]
