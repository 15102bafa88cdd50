"""Volumes, issues, pages beside those of a record."""

from __future__ import annotations

import pytest

from citecheck.biblio.agreement.locators import same_first_page, same_issue, same_volume
from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.biblio.item import Item


@pytest.mark.parametrize(
    ("cited", "found", "same"),
    [
        ({"volume": "46"}, {"volume": "46"}, True),
        ({"volume": "64"}, {"volume": "46"}, False),
        ({"volume": "2"}, {"volume": "46", "issue": "2"}, True),
        ({"volume": "2021"}, {"volume": "46", "issued": PartialDate(2021)}, True),
        ({"volume": "XLVI"}, {"volume": "46"}, None),
        ({}, {"volume": "46"}, None),
    ],
)
def test_volumes(cited: dict[str, object], found: dict[str, object], same: bool | None) -> None:
    assert same_volume(Item(**cited), Item(**found)) is same  # type: ignore[arg-type]


@pytest.mark.parametrize(("cited", "found", "same"), [("1-2", "1", True), ("01", "1", True), ("3", "2", False)])
def test_issues(cited: str, found: str, same: bool) -> None:
    assert same_issue(Item(issue=cited), Item(issue=found)) is same


@pytest.mark.parametrize(
    ("cited", "found", "same"),
    [
        ({"page": "275–297"}, {"page": "275-97"}, True),
        ({"page": "e0033693"}, {"number": "33693"}, True),
        ({"page": "pp. 27-30"}, {"page": "27"}, True),
        ({"page": "257-279"}, {"page": "275-297"}, False),
        ({}, {"page": "1"}, None),
    ],
)
def test_first_pages(cited: dict[str, str], found: dict[str, str], same: bool | None) -> None:
    assert same_first_page(Item(**cited), Item(**found)) is same  # type: ignore[arg-type]
