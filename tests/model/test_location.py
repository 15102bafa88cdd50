"""Places are sorted as they stand in their files."""

from __future__ import annotations

import pytest

from citecheck.model.location import Location


def test_a_place_with_an_end_and_one_without_may_begin_together() -> None:
    places = [Location("b.md", 1), Location("a.md", 2, 5, 2, 9), Location("a.md", 2, 5), Location("a.md", 1, 1, 3, 1)]

    ordered = sorted(places, key=lambda place: place.order)

    assert [("a.md", 1), ("a.md", 2), ("a.md", 2), ("b.md", 1)] == [(place.path, place.line) for place in ordered]


@pytest.mark.parametrize(
    ("unit", "adverb"),
    [
        ("line", "on line 4"),
        ("page", "on page 4"),
        ("paragraph", "in paragraph 4"),
        ("cell 2, line", "in cell 2, line 4"),
    ],
)
def test_a_place_is_told_in_the_units_of_its_format(unit: str, adverb: str) -> None:
    place = Location("thesis", 4, unit=unit)

    assert f"{unit} 4" == place.spot
    assert adverb == place.adverb


def test_a_place_that_its_program_has_an_address_for_is_told_by_it() -> None:
    place = Location("zotero.sqlite", 4, unit="item", address="zotero://select/library/items/ABCD2345")

    assert "at zotero://select/library/items/ABCD2345" == place.adverb
    assert "zotero.sqlite, zotero://select/library/items/ABCD2345" == str(place)
