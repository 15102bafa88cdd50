from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from citecheck.demo.web import Web
from citecheck.demo.web.behaviours import page

from .conftest import Command


def test_the_cache_says_what_it_holds_and_forgets_it(citecheck: Command, tmp_path: Path) -> None:
    with Web({"127.0.0.1": {"*": page("On the way to the south")}}) as web:
        (tmp_path / "paper.bib").write_text(
            f"@misc{{south, title = {{On the way to the south}}, url = {{http://127.0.0.1:{web.port}/}}}}",
            encoding="utf-8",
        )
        citecheck("check", "paper.bib", "--allow-private-hosts", "--cache-dir", "kept")

    def cache(command: str) -> list[str]:
        return citecheck("cache", command, "--cache-dir", "kept").stdout.splitlines()

    path, count, ages = cache("info")
    assert path.endswith("citecheck.sqlite3")
    assert count.startswith("1 answers, 0 of them past their life")
    assert ages.startswith("learnt between ")
    assert ["0 answers past their life forgotten."] == cache("prune")
    assert ["1 answers forgotten."] == cache("clear")
    assert "no answers" == cache("info")[1]


def test_a_cache_that_is_not_there_holds_nothing(citecheck: Command) -> None:
    assert "0 answers forgotten.\n" == citecheck("cache", "clear", "--cache-dir", "nowhere").stdout
    assert "no answers" == citecheck("cache", "info", "--cache-dir", "nowhere").stdout.splitlines()[1]


@pytest.mark.parametrize("command", ["info", "clear", "prune"])
def test_a_cache_of_a_later_version_is_told_in_one_sentence(citecheck: Command, tmp_path: Path, command: str) -> None:
    with sqlite3.connect(tmp_path / "citecheck.sqlite3") as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    done = citecheck("cache", command, "--cache-dir", str(tmp_path))

    assert (2, 1) == (done.returncode, done.stderr.count("\n"))
    assert "was written by a later version of citecheck" in done.stderr
