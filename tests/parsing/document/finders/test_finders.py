"""Each finder has a document of its own, `cases/NAME.*`, whose references it finds, and nothing finds without it."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from citecheck.formats.prose.markdown.read import prose as markdown_prose
from citecheck.formats.prose.rst import prose as rst_prose
from citecheck.formats.prose.text import prose as text_prose
from citecheck.model.document import Document
from citecheck.model.prose import Prose
from citecheck.parsing.document.finders.table import FINDERS, Finder
from citecheck.parsing.document.read_document import read_prose

CASES = Path(__file__).parent / "cases"
EXPECTED: dict[str, list[str]] = tomllib.loads((CASES / "expected.toml").read_text(encoding="utf-8"))
DOCUMENTS = {path.stem: path for path in CASES.iterdir() if path.suffix != ".toml"}

each_finder = pytest.mark.parametrize("finder", FINDERS, ids=lambda finder: finder.name)


def document(name: str) -> Prose:
    path = DOCUMENTS[name]
    if path.suffix == ".rst":
        return rst_prose(Document(path.name, path.read_bytes()))
    return (markdown_prose if path.suffix == ".md" else text_prose)(path.name, path.read_text(encoding="utf-8"))


def found(name: str, finders: tuple[Finder, ...] = FINDERS) -> list[str]:
    references = read_prose(document(name), finders).references
    return [f"{one.kind.value} {one.label or '-'}: {one.raw}" for one in references]


def test_every_finder_has_a_document_and_every_document_a_finder() -> None:
    names = {finder.name for finder in FINDERS}

    assert (names, names) == (set(DOCUMENTS), set(EXPECTED))


@each_finder
def test_the_references_of_a_document_are_found(finder: Finder) -> None:
    assert EXPECTED[finder.name] == found(finder.name)


@each_finder
def test_they_are_not_found_without_their_finder(finder: Finder) -> None:
    others = tuple(other for other in FINDERS if other is not finder)

    assert not set(EXPECTED[finder.name]) & set(found(finder.name, others))


@each_finder
def test_every_finder_says_why_it_is_needed(finder: Finder) -> None:
    assert finder.reason
    assert finder.find.__doc__


def test_a_piece_is_taken_by_the_first_finder_that_wants_it() -> None:
    doubled = (*FINDERS[:1], *FINDERS)

    assert found("source_lines") == found("source_lines", doubled)


@pytest.mark.parametrize("sign", [".", ",", ")", "”", "%", "…"])
def test_a_sign_behind_a_bare_address_is_none_of_it(sign: str) -> None:
    prose = text_prose("manual.txt", f"The manual is at https://manuals.example/a_(b){sign} and elsewhere.\n")

    assert ["https://manuals.example/a_(b)"] == [one.item.url for one in read_prose(prose).references]
