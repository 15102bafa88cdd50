"""Two statements of one fact: what differs in substance, what only in typography, and what cannot be compared."""

from __future__ import annotations

import pytest

from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.biblio.names.name import Name
from citecheck.judging.same_statement import plain, same_address, same_date, same_name, same_names, same_text

PLAIN = [
    ("  The  Old\tBridge ", "the old bridge"),
    ("“Bridge” – 2nd_ed.", "bridge 2nd ed"),
    ("Ｂｒｉｄｇｅ", "bridge"),
    ("STRASSE straße", "strasse strasse"),
    ("co\u00adop\u200berate", "cooperate"),
    ("東京 の 橋 Bridge", "東京の橋bridge"),
    ("서울 다리", "서울 다리"),
    ("…", ""),
]
TEXTS = [
    ("A bridge", "a BRIDGE!", True),
    ("Cooperation", "Co-operation", True),
    ("A bridge", "A bridge over the river", True),
    ("over the river", "A bridge over the river", True),
    ("bridge over", "A bridge over the river", False),
    ("A bri", "A bridge", False),
    ("river", "driver", False),
    ("A bridge", "A tunnel", False),
    ("A bridge", "", None),
    (None, "A bridge", None),
    ("A bridge", "…", None),
    ("—", "A bridge", None),
]


@pytest.mark.parametrize(("text", "folded"), PLAIN)
def test_typography_is_folded_away(text: str, folded: str) -> None:
    assert folded == plain(text)


@pytest.mark.parametrize(("ours", "theirs", "same"), TEXTS)
def test_a_text_that_only_says_more_is_the_same(ours: str | None, theirs: str | None, same: bool | None) -> None:
    assert same is same_text(ours, theirs)
    assert same is same_text(theirs, ours)


OYUN = Name(family="Oyun", given="Bat Erdene")
NAMES = [
    (OYUN, Name(family="OYUN", given="Bat-Erdene"), True),
    (OYUN, Name(family="Oyun", given="B."), True),
    (OYUN, Name(family="Oyun", given="B. E."), True),
    (OYUN, Name(family="Oyun", given="B. T."), False),
    (OYUN, Name(family="Oyun"), True),
    (OYUN, Name(family="Oyun", given="C."), False),
    (OYUN, Name(family="Bold", given="Bat Erdene"), False),
    (OYUN, Name(family="Bat Erdene", given="Oyun"), True),
    (OYUN, Name(literal="Oyun Bat Erdene"), True),
    (OYUN, Name(literal="B. Oyun"), True),
    (Name(family="Ali", given="Hassan Ali"), Name(literal="Ali Hassan"), True),
    (OYUN, Name(literal="B. O."), False),
    (OYUN, Name(family="O"), True),
    (OYUN, Name(family="C"), False),
    (OYUN, Name(literal="Oyun Bold"), False),
    (Name(family="Berg", non_dropping_particle="van den"), Name(family="Berg"), True),
    (Name(family="Berg", non_dropping_particle="van den", given="J."), Name(family="Berg", given="K."), False),
    (OYUN, Name(), True),
    (Name(literal="…"), OYUN, True),
    (Name(literal="Harbour Board"), Name(literal="The Harbour Board"), True),
    (Name(literal="Harbour Board"), Name(literal="Harbour Board of Bergen"), True),
    (Name(literal="Harbour Board"), Name(literal="The Harbour Board of Bergen"), False),
    (Name(literal="Harbour Board"), Name(literal="Harbour Council"), False),
    (Name(literal="Zoo"), Name(literal="Harbour Zoo"), True),
]


@pytest.mark.parametrize(("ours", "theirs", "same"), NAMES)
def test_a_name_is_compared_by_what_both_state(ours: Name, theirs: Name, same: bool) -> None:
    assert same is same_name(ours, theirs)
    assert same is same_name(theirs, ours)


def test_lists_of_names_are_compared_as_far_as_both_go() -> None:
    bold, board = Name(family="Bold"), Name(literal="Harbour Board")

    assert same_names([OYUN], [OYUN, bold]) is True
    assert same_names([OYUN, bold], [OYUN, board]) is False
    assert same_names([bold, OYUN], [OYUN, bold]) is False
    assert same_names([OYUN, bold], [Name(family="Oyun"), Name(family="Bat Erdene"), bold]) is True
    assert same_names([], [OYUN]) is same_names([OYUN], None) is None


DATES = [
    ("2019-05-04", "2019-05-04", True),
    ("2019", "2019-05-04", True),
    ("2019-05", "2019-05-04", True),
    ("2019-05", "2019-06-04", False),
    ("2019-05-04", "2019-05-05", False),
    ("2019", "2020", False),
]


@pytest.mark.parametrize(("ours", "theirs", "same"), DATES)
def test_a_date_is_compared_as_precisely_as_both_go(ours: str, theirs: str, same: bool) -> None:
    assert same is same_date(PartialDate.from_iso(ours), PartialDate.from_iso(theirs))
    assert same is same_date(PartialDate.from_iso(theirs), PartialDate.from_iso(ours))


def test_a_date_without_a_year_cannot_be_compared() -> None:
    year, literal = PartialDate(2019), PartialDate(literal="in press")

    assert same_date(year, literal) is same_date(literal, year) is None
    assert same_date(year, None) is same_date(None, year) is None


ADDRESSES = [
    ("https://example.org/a", "http://www.example.org/a/", True),
    ("https://example.org/a#top", "https://example.org/a", True),
    ("https://example.org/%C3%A9t%C3%A9", "https://example.org/été", True),
    ("HTTPS://EXAMPLE.ORG/a", "https://example.org/a", True),
    ("https://example.org/a", "https://example.org/b", False),
    ("https://example.org/a?id=1", "https://example.org/a?id=2", False),
    ("https://news.example.org/a", "https://example.org/a", False),
    ("https://example.org/a", "", None),
    (None, "https://example.org/a", None),
]


@pytest.mark.parametrize(("ours", "theirs", "same"), ADDRESSES)
def test_an_address_has_many_spellings(ours: str | None, theirs: str | None, same: bool | None) -> None:
    assert same is same_address(ours, theirs)
    assert same is same_address(theirs, ours)
