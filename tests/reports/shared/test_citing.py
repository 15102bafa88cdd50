"""How references are called in a line."""

from __future__ import annotations

from dataclasses import replace

import pytest

from citecheck.biblio.item import Item
from citecheck.model.location import Location
from citecheck.model.reference import Kind, Reference
from citecheck.reports.shared.citing import labels


@pytest.mark.parametrize(
    ("names", "shown"),
    [
        (["1", "2", "3", "7"], "1-3, 7"),
        (["²", "³"], "², ³"),
        (["smith", "2"], "smith, 2"),
    ],
)
def test_labels_that_count_on_are_joined(names: list[str], shown: str) -> None:
    place = Location("a.md")

    references = [
        Reference(id=name, kind=Kind.ENTRY, item=Item(), raw="", location=place, label=name) for name in names
    ]

    assert shown == labels(references)


@pytest.mark.parametrize(
    ("unit", "numbers", "shown"),
    [
        ("line", [7], "line 7"),
        ("line", [7, 8, 9, 12], "lines 7-9, 12"),
        ("page", [2, 2, 2], "page 2"),
        ("paragraph", list(range(1, 60, 2)), "paragraphs 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23 and 18 more"),
    ],
)
def test_places_of_one_unit_are_joined(unit: str, numbers: list[int], shown: str) -> None:
    places = [Location("a.md", number, unit=unit) for number in numbers]

    assert shown == labels([Reference(id="", kind=Kind.ENTRY, item=Item(), raw="", location=one) for one in places])


def test_labels_stand_before_places() -> None:
    cited = Reference(id="", kind=Kind.ENTRY, item=Item(), raw="", location=Location("a.md", 3))

    assert "4-5, line 3" == labels([cited, *(replace(cited, label=name) for name in ("4", "5"))])
