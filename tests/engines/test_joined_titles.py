"""The titles under which one address is cited."""

from __future__ import annotations

from citecheck.biblio.item import Item
from citecheck.engines.run_report import titles_by_address
from citecheck.model.location import Location
from citecheck.model.reference import Kind, Reference


def cite(title: str, url: str) -> Reference:
    return Reference(id="r", kind=Kind.ENTRY, item=Item(title=title, url=url), raw=title, location=Location("a.md"))


def test_one_visit_answers_for_all_titles_of_its_address() -> None:
    cited = [
        cite("Ice", "https://a.example/x"),
        cite("Snow", "https://a.example/x"),
        cite("Ice", "https://a.example/x"),
    ]

    assert {"https://a.example/x": ("Ice", "Snow")} == titles_by_address(cited)


def test_nothing_is_kept_of_addresses_that_all_cite_alike() -> None:
    cited = [
        cite("Ice", "https://a.example/x"),
        cite("Ice", "https://a.example/x"),
        cite("Snow", "https://b.example/y"),
    ]

    assert {} == titles_by_address(cited)
