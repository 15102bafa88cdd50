"""How references are called in a line."""

from __future__ import annotations

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
