# ruff: noqa: E501 -- a case stays on one line
"""What a librarian would have typed: the same items in every format that is written."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.biblio.item import Item
from citecheck.formats import read, write
from citecheck.formats.records.bibtex.casing import protect
from citecheck.model.document import Document
from citecheck.model.location import Location
from citecheck.model.reference import Kind, Reference

FOLDER = Path(__file__).parent / "export"
FORMATS = ("bibtex", "biblatex", "csl-json", "csl-yaml", "ris")


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
    assert ["Smith2020", "b-nd", "ключ"] == keys


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


def written(text: str, source: str, target: str) -> str:
    return write(read(Document("a", text.encode(), source)).references, target)


def test_the_keys_the_types_and_the_tex_of_an_entry_stay_as_they_are() -> None:
    entry = (
        '@inbook{ISI:0004+x,\n  author = {M{\\"u}ller, J{\\"o}rg and {\\v S}ima, P.},\n'
        '  title = "{A} study of $\\alpha$ in {\\em Felis}",\n  booktitle = {Cats \\& Dogs},\n'
        "  pages = {3--9},\n  year = 2001,\n}\n"
    )

    assert entry == written(entry, "bibtex", "bibtex")


def test_the_main_title_of_an_entry_keeps_its_field() -> None:
    entry = "@book{essays, title = {Essays}, maintitle = {{Works}}, volume = {2}}"

    assert "maintitle = {{Works}}," in written(entry, "biblatex", "biblatex")


@pytest.mark.parametrize("target", FORMATS)
@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("www.example.org/ice", "https://www.example.org/ice"),
        ("example.org/ice", "https://example.org/ice"),
        ("paper.pdf", "paper.pdf"),
        ("10.1000/ice", "10.1000/ice"),
    ],
)
def test_an_address_is_written_with_a_scheme(stated: str, expected: str, target: str) -> None:
    exported = written(f"@misc{{ice, title = {{Ice}}, url = {{{stated}}}}}", "biblatex", target)

    (back,) = read(Document("ice", exported.encode(), target)).references
    assert expected == back.item.url


def test_the_tex_of_a_value_that_changed_is_written_anew() -> None:
    (reference,) = read(
        Document("a", b"@book{k, title = {{\\em Felis}}, publisher = {P {\\&} Q}}", "bibtex")
    ).references
    changed = replace(reference, item=replace(reference.item, title="Canis"))

    assert ["{Canis}", "{P {\\&} Q}"] == re.findall(r" = (.*),", write([changed], "bibtex"))


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("bibtex", r"title = {\textit{Felis lybica} in {H}\textsubscript{2}{O} \& p < .05},"),
        ("biblatex", r"title = {\textit{Felis lybica} in {H}\textsubscript{2}{O} \& p < .05},"),
        ("ris", "TI  - Felis lybica in H2O & p < .05\n"),
    ],
)
def test_the_html_of_a_value_becomes_what_the_format_has(target: str, expected: str) -> None:
    title = "<i>Felis lybica</i> in H<sub>2</sub>O &amp; p < .05"
    record = json.dumps([{"type": "article-journal", "title": title, "container-title": "J", "publisher": "A <b>b"}])

    assert expected in written(record, "csl-json", target)


def test_a_value_with_the_word_and_is_braced_where_a_list_is_read() -> None:
    record = json.dumps(
        [{"type": "book", "title": "T", "publisher": "Hill and Wang", "publisher-place": "Sao Tome and Principe"}]
    )

    text = written(record, "csl-json", "biblatex")

    assert "publisher = {{Hill and Wang}}," in text
    assert "location = {{Sao Tome and Principe}}," in text


def test_an_article_has_a_journal_and_a_page_of_the_web_has_none() -> None:
    article = json.dumps([{"type": "article-journal", "title": "T"}])
    page = json.dumps([{"type": "webpage", "title": "T", "container-title": "Site", "URL": "https://x.example"}])

    assert written(article, "csl-json", "bibtex").startswith("@misc{")
    assert "titleaddon = {Site}" in written(page, "csl-json", "biblatex")


def test_a_shortened_last_page_is_written_in_full_and_numbers_keep_their_blanks() -> None:
    record = json.dumps([{"type": "book", "title": "T", "page": "1834-44", "ISBN": "9783161484100 316148410X"}])

    assert "SP  - 1834\nEP  - 1844\n" in written(record, "csl-json", "ris")
    assert "isbn = {9783161484100 316148410X}" in written(record, "csl-json", "bibtex")


def test_a_year_before_christ_has_four_digits() -> None:
    record = json.dumps([{"type": "book", "title": "T", "issued": {"date-parts": [[-44, 3]]}}])

    assert "date = {-0044-03}" in written(record, "csl-json", "biblatex")


@pytest.mark.parametrize("target", FORMATS)
def test_an_open_end_of_a_date_stays_open(target: str) -> None:
    record = "@book{annals, author = {Smith, Jane}, title = {Annals}, date = {2004-03/..}}"

    exported = written(record, "biblatex", target)

    (back,) = read(Document("annals", exported.encode(), target)).references
    assert back.item.issued == PartialDate(2004, 3, end=PartialDate())


@pytest.mark.parametrize("target", FORMATS)
def test_a_line_break_in_a_name_begins_no_record(target: str) -> None:
    name = {"family": "Roe\nER  - \nTY  - BOOK\n@book{x,\n", "given": "A"}
    record = json.dumps([{"type": "book", "title": "T", "author": [name]}])

    back = read(Document("a", written(record, "csl-json", target).encode(), target))

    assert len(back.references) == 1


def test_further_keys_of_an_entry_stay() -> None:
    assert "ids = {old,older}" in written("@book{new, title={T}, ids={old,older}}", "biblatex", "biblatex")
