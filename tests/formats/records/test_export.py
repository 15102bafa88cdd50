# ruff: noqa: E501 -- a case stays on one line
"""What a librarian would have typed: the same items in every format that is written."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from citecheck.biblio.item import Item
from citecheck.formats import read, write
from citecheck.formats.records.bibtex.casing import protect
from citecheck.model.document import Document
from citecheck.model.location import Location
from citecheck.model.reference import Kind, Reference

FOLDER = Path(__file__).parent / "export"
FORMATS = ("bibtex", "biblatex", "csl-json", "ris")


def references() -> list[Reference]:
    records = json.loads((FOLDER / "items.json").read_text(encoding="utf-8"))
    return [
        Reference(id=f"r{number}", kind=Kind.FOOTNOTE, item=Item.from_csl(record), raw="", location=Location("a"), label=str(number))
        for number, record in enumerate(records, 1)
    ]  # fmt: skip


@pytest.mark.parametrize("format_name", FORMATS)
def test_references_are_written_as_a_librarian_types_them(format_name: str) -> None:
    expected = (FOLDER / f"expected.{format_name}").read_text(encoding="utf-8")

    assert expected == write(references(), format_name)


@pytest.mark.parametrize("format_name", FORMATS)
def test_writing_what_was_read_writes_the_same(format_name: str) -> None:
    once = write(references(), format_name)

    again = write(read(Document("a", once.encode(), format_name)).references, format_name)

    assert once == again


def test_the_key_that_the_author_gave_is_kept_and_made_unique() -> None:
    text = "@book{Smith2020, title={A}}\n@book{smith2020, title={B}}\n@book{ключ, title={C}}"

    written = write(read(Document("a", text.encode(), "bibtex")).references, "bibtex")

    keys = [line[6:-1] for line in written.splitlines() if line.startswith("@")]
    assert ["Smith2020", "b-nd", "c-nd"] == keys


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("The NASA and the iPhone", "The {NASA} and the {iPhone}"),
        (
            "Will North Korea's minister visit Mongolia this year?",
            "Will {North Korea's} minister visit {Mongolia} this year?",
        ),
        ("Center Offers Haven For North Korean Defectors", "Center Offers Haven For North Korean Defectors"),
        ("ALL CAPITALS SAY NOTHING", "ALL CAPITALS SAY NOTHING"),
        ("한국과 몽골", "한국과 몽골"),
        ("한국의 DNA 연구", "한국의 {DNA} 연구"),
        ("On Random Graphs I", "On Random Graphs {I}"),
        ("A Walk and a Talk: A Plan B for Europe", "A Walk and a Talk: A Plan {B} for Europe"),
        ("A study: Results from Peru are poor", "A study: Results from {Peru} are poor"),
        ("Talks between the U.S. and others stall", "Talks between the {U.S.} and others stall"),
        ("100% of C# & R&D", "100\\% of {C}\\# \\& {R\\&D}"),
    ],
)
def test_capitals_that_matter_are_braced(title: str, expected: str) -> None:
    assert expected == protect(title)


def test_proceedings_that_say_their_title_twice_stand_in_nothing() -> None:
    entry = "@proceedings{n, title={Advances in Ice}, booktitle={Advances in Ice}, year={2017}}"

    assert "howpublished" not in write(read(Document("a", entry.encode(), "bibtex")).references, "bibtex")


def test_a_reference_without_a_key_is_exported_under_its_id_in_the_run() -> None:
    one, other = references()[:2]
    named = [replace(one, id="snow-2001-2"), replace(other, id="snow-2001", label="ash2002")]

    keys = [record["id"] for record in json.loads(write(named, "csl-json"))]

    assert ["snow-2001-2", "ash2002"] == keys
