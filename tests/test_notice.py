"""NOTICE names what the package holds of others: every path in it exists, and no file of data is left out."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import citecheck
from tests.vocabulary.test_rows import TABLES

ROOT = Path(citecheck.__file__).parents[1]
NOTICE = (ROOT / "NOTICE").read_text(encoding="utf-8")
NAMED = sorted(set(re.findall(r"(?:citecheck|tools)/[\w./]*\w", NOTICE)))
DATA = sorted(
    path.relative_to(ROOT).as_posix()
    for path in (ROOT / "citecheck").rglob("*")
    if path.suffix in {".xz", ".zlib"} or path.match("data/*.txt") or path.match("*_weights.py")
)
WORDS_OF_OTHERS = sorted(
    {
        f"citecheck/vocabulary/{name.split('.')[0]}.py"
        for name, table in TABLES.items()
        if any(row.source in {"CLDR", "CSL"} for row in table)
    }
)


@pytest.mark.parametrize("path", NAMED)
def test_a_path_that_is_named_exists(path: str) -> None:
    assert (ROOT / path).is_file()


@pytest.mark.parametrize("path", [*DATA, *WORDS_OF_OTHERS])
def test_what_was_made_from_the_works_of_others_is_named(path: str) -> None:
    assert path in NAMED
