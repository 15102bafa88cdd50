"""The Python API: `read`, `check` and `export`."""

from __future__ import annotations

from pathlib import Path

import pytest

import citecheck
from citecheck.errors import InputError
from citecheck.model.settings import Settings

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


@pytest.mark.parametrize("words", [30, 90], ids=["longer than a name", "longer than a path"])
def test_a_text_that_is_too_long_for_a_path_is_a_text(words: int) -> None:
    (reference,) = citecheck.read(
        "Snow, A. (2001). " + "Ice and frost " * words + "https://ice.example/thesis.pdf", "lines"
    )

    assert "<text>" == reference.location.path


def test_a_text_that_cannot_be_read_in_its_format_is_an_input_error() -> None:
    with pytest.raises(InputError, match="<text>"):
        citecheck.read("no notebook", format="ipynb")


def test_what_cannot_be_found_is_not_checked() -> None:
    with pytest.raises(InputError, match="does not exist"):
        citecheck.check("missing.bib", Settings(offline=True))


def test_files_are_checked_together_without_a_network(tmp_path: Path) -> None:
    files = [tmp_path / "first.bib", tmp_path / "second.bib"]
    for file in files:
        file.write_text(BIB, encoding="utf-8")

    report = citecheck.check(files, Settings(offline=True))

    assert list(map(str, files)) == [judgement.reference.location.path for judgement in report.judgements]


def test_one_reference_is_parsed_into_an_item() -> None:
    item = citecheck.parse("Darwin, C. (1859). On the origin of species. London: John Murray.")

    assert ("On the origin of species", "John Murray") == (item.title, item.publisher)


@pytest.mark.parametrize(("page", "same"), [("On the Origin of Species | Library", True), ("Weather today", False)])
def test_a_title_is_held_to_the_titles_of_a_page(page: str, same: bool) -> None:
    assert same == citecheck.same_title("On the origin of species", [page]).same
