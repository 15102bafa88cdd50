"""Which registries are asked about which works is said before anybody is asked."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from .conftest import Command

NOBODY = ("--exclude-url", "*://*", "--format", "concise")
SAID = "citecheck: the works cited are looked up at "


@pytest.fixture
def works(tmp_path: Path) -> str:
    (tmp_path / "works.bib").write_text(
        """
        @article{ice, author = {Bat, D.}, title = {Ice on the upper Selenge}, year = 2021, doi = {10.1000/1}}
        @book{rope, author = {Kim, A.}, title = {Bridges of rope and wood}, year = 2020, publisher = {North}}
        """,
        encoding="utf-8",
    )
    return "works.bib"


def test_the_list_shows_whom_a_check_would_ask_first(citecheck: Command, works: str) -> None:
    ice, rope, _ = citecheck("list", works, "--registries", "all").stdout.splitlines()
    asks = [
        one["asks"]
        for one in json.loads(citecheck("list", works, "-f", "json", "--registries", "all").stdout)["references"]
    ]

    assert ice.endswith("? doi.org by agency 10.1000/1")
    assert rope.endswith("? Open Library by words")
    assert {"registry": "doi", "by": "agency", "value": "10.1000/1"} == asks[0][0]
    assert {"registry": "openlibrary", "by": "words"}.items() <= asks[1][0].items()
    assert "Bridges of rope and wood" in asks[1][0]["value"]


@pytest.mark.parametrize("choice", [("--registries", "none"), ("--registries", "all", "--offline")])
def test_the_list_shows_nobody_where_nobody_would_be_asked(
    citecheck: Command, works: str, choice: tuple[str, ...]
) -> None:
    assert "?" not in citecheck("list", works, *choice).stdout


def test_a_run_says_once_a_cache_whom_it_asks_and_how_to_ask_nobody(citecheck: Command, works: str) -> None:
    first, second, elsewhere = (
        citecheck("check", works, *NOBODY, "--registries", "doi,crossref,archive", "--cache-dir", folder).stderr
        for folder in ("a", "a", "b")
    )

    assert 1 == first.count("\n")
    assert first.startswith(f"{SAID}doi.org and Crossref, by their identifiers")
    assert "the Wayback Machine" in first
    assert "`--registries none` asks nobody" in first
    assert "" == second
    assert elsewhere == first


@pytest.mark.parametrize("how", [("--registries", "none"), ("--offline",), ("--registries", "doi", "--quiet")])
def test_a_run_that_asks_nobody_or_is_to_be_quiet_says_nothing(
    citecheck: Command, works: str, how: tuple[str, ...]
) -> None:
    assert "" == citecheck("check", works, *NOBODY, *how).stderr


def test_a_run_over_a_damaged_cache_says_both(citecheck: Command, works: str, tmp_path: Path) -> None:
    (tmp_path / "citecheck.sqlite3").write_bytes(b"no database, whatever its name says" * 99)
    told = citecheck("check", works, *NOBODY, "--registries", "crossref", "--cache-dir", str(tmp_path)).stderr

    assert SAID in told
    assert "The cache was damaged" in told
