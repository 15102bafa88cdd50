"""Items as CSL-JSON, both ways."""

from __future__ import annotations

from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.biblio.item import Item, csl_variable
from citecheck.biblio.names.name import Name

RECORD = {
    "type": "book",
    "title": "Ice",
    "URL": "https://example.org/",
    "archive_location": "Shelf 4",
    "container-title": "Rivers",
    "author": [{"family": "Kim", "given": "Jun"}, {"literal": "Bridge Board"}],
    "issued": {"date-parts": [[2019, 5]]},
    "custom": {"note": 1},
}


def test_a_record_is_read_and_written_as_it_was() -> None:
    item = Item.from_csl(RECORD)

    assert ("book", "Ice", "https://example.org/", "Shelf 4") == (
        item.type,
        item.title,
        item.url,
        item.archive_location,
    )
    assert (Name("Kim", "Jun"), Name(literal="Bridge Board")) == item.author
    assert PartialDate(2019, 5) == item.issued
    assert (("custom", {"note": 1}),) == item.extra
    assert RECORD == item.to_csl()


def test_what_is_not_stated_is_not_written() -> None:
    assert {"type": "document"} == Item.from_csl({"id": "a", "custom": "", "note": None, "keyword": []}).to_csl()
    assert {"type": "document", "author": []} == Item(author=()).to_csl()


def test_what_has_not_the_form_of_its_variable_is_kept_as_it_stands() -> None:
    record = {"issued": "2019", "author": "Kim", "title": True, "volume": 4, "page": 1.5}
    item = Item.from_csl(record)

    assert ("4", "1.5", None, None, None) == (item.volume, item.page, item.issued, item.author, item.title)
    assert (("issued", "2019"), ("author", "Kim"), ("title", True)) == item.extra


def test_a_list_of_names_leaves_out_what_is_none() -> None:
    assert (Name("Kim"),) == Item.from_csl({"author": ["Kim", {"family": "Kim"}]}).author


def test_an_attribute_has_the_name_of_its_variable() -> None:
    names = ("url", "doi", "container_title", "archive_location", "title", "pmcid", "archive_url")

    assert ["URL", "DOI", "container-title", "archive_location", "title", "PMCID", "archive-url"] == list(
        map(csl_variable, names)
    )


def test_the_titles_of_a_work_are_its_stated_ones_each_once() -> None:
    assert ("Ice", "Мөс") == Item(title="Ice", original_title="Мөс", title_short="Ice").titles
    assert ("Ice",) == Item(title=" ", title_short="Ice").titles
    assert () == Item().titles
