"""The Python API: `read`, `check` and `export`."""

from __future__ import annotations

from pathlib import Path

import pytest

import citecheck
from citecheck.errors import InputError

BIB = "@book{ice, title={Ice}, author={Snow, A.}, year=2001}\n"


@pytest.mark.parametrize("name", ["missing.bib", "no/such/paper.md", "my thesis.tex"])
def test_a_string_that_looks_like_a_path_and_is_none_is_said_to_be_missing(name: str) -> None:
    with pytest.raises(InputError, match="does not exist"):
        citecheck.read(name)


@pytest.mark.parametrize("text", ["", "  ", "Snow, A. Ice. Available at example.org/ice.pdf"])
def test_a_text_is_no_path(text: str) -> None:
    assert 0 == len(citecheck.read(text))


def test_files_folders_and_texts_are_read(tmp_path: Path) -> None:
    file = tmp_path / "refs.bib"
    file.write_text(BIB, encoding="utf-8")

    for given in (file, str(file), str(tmp_path), BIB):
        assert ["ice"] == [reference.id for reference in citecheck.read(given)]


@pytest.mark.parametrize("form", ["bibtex", "biblatex", "csl-json", "ris"])
def test_what_is_exported_reads_back_the_same(form: str) -> None:
    references = citecheck.read(BIB, format="bibtex")

    again = citecheck.read(citecheck.export(references, form), format=form)

    assert [one.item.to_csl() for one in references] == [one.item.to_csl() for one in again]
