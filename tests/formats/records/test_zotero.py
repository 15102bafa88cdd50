"""Libraries of Zotero: what their rows say, in CSL."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from citecheck import formats
from citecheck.biblio.item import Item
from citecheck.biblio.names.name import Name
from citecheck.errors import InputError
from citecheck.formats.files.safe_sqlite import bounded
from citecheck.formats.table import SQLITE
from citecheck.model.document import Document, Reading
from citecheck.model.reference import Reference
from tests.formats.records.zotero_library import opened, saved, single


def read(content: bytes) -> Reading:
    return formats.read(Document("zotero.sqlite", content))


def entry(kind: str, *creators: tuple[str, str, str | None], **values: str) -> Reference:
    (reference,) = read(single(kind, values, creators)).references
    return reference


def item(kind: str, *creators: tuple[str, str, str | None], **values: str) -> Item:
    return entry(kind, *creators, **values).item


def test_an_entry_is_read_in_the_variables_of_csl() -> None:
    made = (("author", "Snow", "Ann"), ("editor", "Harbour Society", None), ("castMember", "Roe", "Jo"))

    read = item("journalArticle", *made, title="Ice", publicationTitle="Annals", DOI="https://doi.org/10.1000/ice")

    assert ("article-journal", "Ice", "Annals", "10.1000/ice") == (
        read.type,
        read.title,
        read.container_title,
        read.doi,
    )
    assert ((Name(family="Snow", given="Ann"),), (Name(literal="Harbour Society"),)) == (read.author, read.editor)
    assert [("performer", [{"family": "Roe", "given": "Jo"}])] == list(read.extra)


@pytest.mark.parametrize(
    ("kind", "field", "variable"),
    [
        ("thesis", "university", "publisher"),
        ("bookSection", "bookTitle", "container_title"),
        ("book", "numPages", "number_of_pages"),
    ],
)
def test_a_field_of_one_type_is_read_as_the_field_that_it_stands_for(kind: str, field: str, variable: str) -> None:
    assert getattr(item(kind, **{field: "What it says"}), variable) == "What it says"


@pytest.mark.parametrize("role", ["author", "artist", "inventor", "programmer", "presenter", "cartographer"])
def test_who_made_a_work_is_its_author_whatever_the_type_calls_it(role: str) -> None:
    assert item("artwork", (role, "Snow", "Ann")).author == (Name(family="Snow", given="Ann"),)


@pytest.mark.parametrize(
    ("stored", "date"),
    [
        ("2019-05-00 May 2019", "2019-05"), ("1999-03-04 4 March 1999", "1999-03-04"), ("2019-00-00 2019", "2019"),
        ("2019-00-00 2019/2021", "2019/2021"), ("0000-00-00 in press", "in press"), ("2020-07", "2020-07"),
    ],
)  # fmt: skip
def test_a_date_is_taken_as_zotero_understood_it_and_a_range_as_it_was_written(stored: str, date: str) -> None:
    assert date == str(item("book", date=stored).issued)


def test_the_day_of_access_is_read_without_its_hour() -> None:
    assert str(item("webpage", accessDate="2024-03-01 22:10:05").accessed) == "2024-03-01"


def test_of_several_numbers_the_first_counts_and_the_others_are_kept() -> None:
    read = item("journalArticle", ISSN="0028-0836, 1476-4687")

    assert ("0028-0836", (("further-ISSN", "1476-4687"),)) == (read.issn, read.extra)


def test_a_preprint_has_its_number_in_arxiv() -> None:
    assert item("preprint", archiveID="arXiv:1706.03762").arxiv == "1706.03762"


def test_lines_of_the_field_extra_state_variables() -> None:
    lines = "Original Date: 1886-04\nPMID: 123\ntype: dataset\nTranslator: Roe || Jo\nTranslator: Society\nread again"

    read = item("book", title="Ice", extra=lines)

    assert ("dataset", "1886-04", "123", "read again") == (read.type, str(read.original_date), read.pmid, read.note)
    assert (Name(family="Roe", given="Jo"), Name(literal="Society")) == read.translator


@pytest.mark.parametrize(
    "line", ["Publisher: Another Press", "type: nonsense", "Remark: cold", "https://example.org/a", "PMID:", "note: x"]
)
def test_what_states_no_variable_of_the_entry_stays_a_note(line: str) -> None:
    read = item("book", publisher="Harbour Press", extra=line)

    assert ("Harbour Press", line) == (read.publisher, read.note)


def test_older_forms_of_extra_are_read() -> None:
    read = item("book", extra="{:original-date: 1886} arXiv:1706.03762 [cs.CL]")

    assert ("1886", "1706.03762") == (str(read.original_date), read.arxiv)


@pytest.mark.parametrize("values", [{"citationKey": "snow2019"}, {"extra": "Citation Key: snow2019\nbibtex: other"}])
def test_an_entry_is_called_by_its_citation_key(values: dict[str, str]) -> None:
    assert entry("book", title="Ice", **values).label == "snow2019"


def test_a_key_that_stands_twice_is_said_with_the_address_of_the_first() -> None:
    filling = opened()
    for title in ("Ice", "Snow"):
        filling.add("book", {"title": title, "citationKey": "snow2019"})

    (remark,) = read(saved(filling)).remarks

    assert "stands first at zotero://select/library/items/KEY00001." in remark.message


def test_a_place_is_an_address_that_zotero_opens() -> None:
    filling = opened()
    filling.add("book", {"title": "Ice"})
    filling.run("INSERT INTO groups VALUES (77, 2, 'Readers')")
    filling.add("book", {"title": "Ice"}, library=2)

    spots = [one.location.spot for one in read(saved(filling)).references]

    assert ["zotero://select/library/items/KEY00001", "zotero://select/groups/77/items/KEY00002"] == spots


def test_collections_and_tags_are_kept() -> None:
    filling = opened()
    book = filling.add("book", {"title": "Ice"})
    filling.run("INSERT INTO collections VALUES (1, 'Thesis', NULL, 1, 'A'), (2, 'Chapter 1', 1, 1, 'B')")
    filling.run("INSERT INTO collectionItems VALUES (2, ?, 0)", book)
    filling.run("INSERT INTO tags VALUES (1, 'winter')")
    filling.run("INSERT INTO itemTags VALUES (?, 1, 0)", book)

    (reference,) = read(saved(filling)).references

    assert ("winter", (("collections", ["Thesis/Chapter 1"]),)) == (reference.item.keyword, reference.item.extra)


def test_collections_that_hold_each_other_end() -> None:
    filling = opened()
    book = filling.add("book", {"title": "Ice"})
    filling.run("INSERT INTO collections VALUES (1, 'A', 2, 1, 'A'), (2, 'B', 1, 1, 'B')")
    filling.run("INSERT INTO collectionItems VALUES (2, ?, 0)", book)

    assert len(read(saved(filling)).references) == 1


def test_what_is_no_reference_is_left_out_and_counted() -> None:
    filling = opened()
    book = filling.add("book", {"title": "Ice"})
    for table, rows in {"itemNotes": (book, None, None), "itemAttachments": (book,)}.items():
        for parent in rows:
            made = filling.add("note" if table == "itemNotes" else "attachment")
            filling.run(f"INSERT INTO {table} (itemID, parentItemID) VALUES (?, ?)", made, parent)
    filling.run("INSERT INTO deletedItems (itemID) VALUES (?)", filling.add("book", {"title": "Gone"}))
    filling.run("INSERT INTO feedItems VALUES (?, 'a')", filling.add("webpage", {"title": "News"}, library=3))

    reading = read(saved(filling))

    assert ["Ice"] == [one.item.title for one in reading.references]
    assert ["Left out of the library: 1 entry in the bin, 1 item of a feed and 2 notes without an entry."] == [
        remark.message for remark in reading.remarks
    ]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (SQLITE, "z cannot be read as an SQLite database (file is not a database); it may be damaged"),
        (b"# Notes", "z is no library of Zotero; name its zotero.sqlite."),
        (single("book", {"title": "Ice"})[:9000], "z cannot be read as an SQLite database (database disk image"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_said_in_a_sentence(content: bytes, said: str) -> None:
    with pytest.raises(InputError) as refusal:
        formats.read(Document("z", content, "zotero"))

    assert str(refusal.value).startswith(said)


@pytest.mark.parametrize(
    ("schema", "said"),
    [
        ("CREATE TABLE a (b)", "z is an SQLite database, but no library of Zotero"),
        ("CREATE VIEW items AS SELECT 1 AS itemID", "z is an SQLite database, but no library of Zotero"),
        ("CREATE TABLE creatorData (a)", "z is a library of Zotero 4 or before; open it in today's Zotero first."),
    ],
)
def test_another_database_is_named(schema: str, said: str) -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute(schema)
        content = connection.serialize()

    with pytest.raises(InputError) as refusal:
        formats.read(Document("z", content))

    assert str(refusal.value).startswith(said)


def test_a_database_cannot_make_work_without_end() -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        bounded(connection, looks=1)

        with pytest.raises(sqlite3.OperationalError, match="interrupted"):
            connection.execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i FROM n) SELECT COUNT(*) FROM n")
