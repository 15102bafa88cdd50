"""What is confirmed of a work: cited values, and those of records where they say otherwise or more."""

from __future__ import annotations

from dataclasses import replace

import pytest

from citecheck.api import parse
from citecheck.biblio.item import Item
from citecheck.judging.records.confirmed_items import confirmed_item
from citecheck.model.location import Location
from citecheck.model.reference import Kind, Reference
from tests.rules.registries import told_by_registries

CITED = (
    "Bat, D., & Kim, M. (2021). A new bridge of the Selenge. Asian Survey, 46(2), 275–297. https://doi.org/10.1000/1"
)
HELD = "Bat, Dorj, & Kim, Min. (2021). A NEW BRIDGE OF THE SELENGE. Asian Survey, 46(2), 275–297. https://doi.org/10.1000/1"


def confirmed(cited: str, held: dict[str, str], **item: object) -> tuple[Item, Item, str]:
    """Return the item cited, the item confirmed, and what is said of it."""
    read = replace(parse(cited), **item)  # type: ignore[arg-type]
    reference = Reference(id="r", kind=Kind.ENTRY, item=read, raw=cited, location=Location("a.md"))
    found = confirmed_item(reference, told_by_registries(reference, {"doi": "Crossref"} | held))
    return read, found.item, found.said


def test_what_a_record_bears_out_stays_as_it_is_cited() -> None:
    cited, found, said = confirmed(CITED, {"crossref": HELD})

    assert cited == found
    assert "Confirmed by Crossref" == said


@pytest.mark.parametrize(
    ("cited", "attribute", "meant", "said"),
    [
        (CITED.replace("46(2)", "64(2)"), "volume", "46", "volume from Crossref"),
        (CITED.replace("275–297", "257–297"), "page", "275-297", "page from Crossref"),
        (
            CITED.replace("Asian Survey", "Soil Science"),
            "container_title",
            "Asian Survey",
            "container-title from Crossref",
        ),
        (CITED.replace(" https://doi.org/10.1000/1", ""), "doi", "10.1000/1", "DOI from Crossref"),
        (
            CITED.replace(", 46(2), 275–297", ""),
            "page",
            "275-297",
            "container-title, volume, issue, page from Crossref",
        ),
    ],
)
def test_what_a_record_says_otherwise_or_more_is_its_own(cited: str, attribute: str, meant: str, said: str) -> None:
    _, found, told = confirmed(cited, {"crossref": HELD})

    assert meant == getattr(found, attribute)
    assert f"Confirmed by Crossref; {said}" == told


@pytest.mark.parametrize("authors", ["Bat, D.", "Bat, D., et al."])
def test_authors_left_out_are_those_on_record(authors: str) -> None:
    _, found, said = confirmed(CITED.replace("Bat, D., & Kim, M.", authors), {"crossref": HELD})

    assert ["Bat", "Kim"] == [name.family for name in found.author or ()]
    assert "author from Crossref" in said


def test_a_year_that_no_record_has_gives_way_to_the_nearest() -> None:
    _, found, said = confirmed(CITED.replace("2021", "2020"), {"crossref": HELD})

    assert found.issued
    assert (2021, "Confirmed by Crossref; issued from Crossref") == (found.issued.year, said)


def test_nothing_of_what_was_published_is_taken_for_a_preprint() -> None:
    preprint = "Bat, D., & Kim, M. (2021). A new bridge of the Selenge. arXiv:2101.12345."
    _, found, said = confirmed(preprint, {"arxiv": preprint, "crossref": HELD, "openalex": HELD})

    assert (None, None, None) == (found.volume, found.page, found.doi)
    assert "arXiv" in said


def test_what_no_registry_holds_stays_as_it_is() -> None:
    cited, found, said = confirmed(CITED, {"crossref": "nothing"})

    assert cited == found
    assert "" == said
