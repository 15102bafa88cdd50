"""The orders of an export."""

from __future__ import annotations

import pytest

from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.biblio.item import Item
from citecheck.biblio.names.name import Name
from citecheck.errors import InputError
from citecheck.formats.records.shared.order import arranged
from citecheck.model.location import Location
from citecheck.model.reference import Kind, Reference

ITEMS = {
    "d": Item(title="The Zebra", author=(Name(family="Ångström", given="B."),), issued=PartialDate(2020, 5)),
    "B": Item(title="A Bridge", author=(Name(family="Zhu", given="A."),)),
    "c": Item(title="“Cats”", author=(Name(family="Angstrom", given="B."),), issued=PartialDate(2020, 2)),
    "a": Item(title="Of Nobody", issued=PartialDate(1999)),
    "e": Item(),
}


@pytest.mark.parametrize(
    ("order", "keys"),
    [
        ("input", ["d", "B", "c", "a", "e"]),
        ("key", ["a", "B", "c", "d", "e"]),
        ("author", ["c", "d", "a", "B", "e"]),
        ("year", ["a", "c", "d", "B", "e"]),
        ("title", ["B", "c", "a", "d", "e"]),
    ],
)
def test_references_are_arranged(order: str, keys: list[str]) -> None:
    references = [
        Reference(id=key, kind=Kind.ENTRY, item=item, raw="", location=Location("a")) for key, item in ITEMS.items()
    ]

    assert keys == [key for _, key in arranged(references, list(ITEMS), order)]


def test_an_order_that_there_is_not_is_told() -> None:
    with pytest.raises(InputError, match="choose one of input, key, author, year, title"):
        arranged([], [], "size")
