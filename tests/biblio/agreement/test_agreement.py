"""Agreement of people, dates and containers, and the marking of differences."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citecheck.biblio.agreement import marked_difference, same_container, same_date, same_name, same_people
from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.biblio.item import Item
from citecheck.biblio.names.name import Name


def person(text: str) -> Name:
    """Read `family|given` or a literal."""
    family, bar, given = text.partition("|")
    return Name(family, given or None) if bar else Name(literal=text)


@pytest.mark.parametrize(
    ("ours", "theirs", "same"),
    [
        ("Hwang|J.-y.", "Hwang|Joo-young", True),
        ("Hwang|J.-y.", "Joo-young Hwang", True),
        ("Kim|JH", "Kim|Ji-hoon", True),
        ("Müller|K.", "Mueller|Karl", True),
        ("Peña|J.", "Pena|José", True),
        ("Gogh|Vincent van", "van Gogh|V.", True),
        ("Chen|Wei", "Wei|Chen", True),
        ("Chernyshevsky|N.", "Chernyshevskiy|Nikolai", True),
        ("황|주영", "Hwang|Joo-young", True),
        ("Толстой|Л. Н.", "Tolstoy|Leo", True),
        ("Хомская|Е. Д.", "Хомская|Евгения Давыдовна", True),
        ("World Bank", "The World Bank", True),
        ("Korea Customs Service (KCS)", "KCS", True),
        ("Smith|John", "Smith|Mary", False),
        ("Smith|J.", "Jones|J.", False),
        ("김|철수", "박|영희", False),
        ("Reuters", "Doe|Jane", None),
        ("村上|春樹", "Murakami|Haruki", None),
    ],
)
def test_names_are_compared_as_a_cataloguer_would(ours: str, theirs: str, same: bool | None) -> None:
    assert same is same_name(person(ours), person(theirs))
    assert same is same_name(person(theirs), person(ours))


def test_a_list_cut_by_et_al_agrees() -> None:
    cited = Item(author=(person("Vaswani|A."),))
    found = Item(author=(person("Vaswani|Ashish"), person("Shazeer|Noam"), person("Parmar|Niki")))

    agreement = same_people(cited, found)

    assert (True, False) == (agreement.agrees, agreement.weak)


def test_other_people_disagree_and_both_readings_are_named() -> None:
    agreement = same_people(Item(author=(person("Smith|J."),)), Item(author=(person("Jones|Ann"),)))

    assert (False, "J. Smith", "Ann Jones") == (agreement.agrees, agreement.ours, agreement.theirs)


def test_some_names_in_common_agree_weakly() -> None:
    ours = Item(author=(person("Smith|J."), person("Brown|K.")))
    theirs = Item(author=(person("Smith|John"), person("Jones|Ann")))

    agreement = same_people(ours, theirs)

    assert (True, True) == (agreement.agrees, agreement.weak)


def test_an_organisation_agrees_with_the_publisher_of_its_name() -> None:
    agreement = same_people(Item(author=(person("World Bank"),)), Item(publisher="The World Bank"))

    assert agreement.agrees is True


def test_a_placeholder_is_not_an_author() -> None:
    agreement = same_people(Item(author=(person("Administrator"),)), Item(author=(person("Jones|Ann"),)))

    assert agreement.agrees is None


@pytest.mark.parametrize(
    ("ours", "theirs", "agrees", "weak"),
    [
        ("2024-06-25", "2024-06-25", True, False),
        ("2024", "2024-06-25", True, False),
        ("2024-06-25", "2024-06-26", True, True),
        ("2019", "2020", False, True),
        ("2019", "2023", False, False),
        ("2024-06-01", "2024-06-25", False, True),
    ],
)
def test_dates_agree_as_far_as_they_are_stated(ours: str, theirs: str, agrees: bool, weak: bool) -> None:
    cited, found = (Item(issued=PartialDate.from_iso(date)) for date in (ours, theirs))

    agreement = same_date(cited, found)

    assert (agrees, weak) == (agreement.agrees, agreement.weak)


def test_a_date_that_is_not_stated_tells_nothing() -> None:
    assert same_date(Item(), Item(issued=PartialDate(2020))).agrees is None


@pytest.mark.parametrize(
    ("ours", "theirs", "agrees"),
    [
        ("Journal of Physical Chemistry", "The Journal of Physical Chemistry", True),
        ("J. Phys. Chem.", "Journal of Physical Chemistry", True),
        ("KITA", "Korea International Trade Association", True),
        ("Korea International Trade Association (KITA)", "KITA", True),
        ("www.reuters.com", "Reuters", True),
        ("Nature", "Science", False),
        ("한겨레", "Hankyoreh", None),
    ],
)
def test_containers_agree_under_full_and_short_names(ours: str, theirs: str, agrees: bool | None) -> None:
    agreement = same_container(Item(container_title=ours), Item(container_title=theirs))

    assert agrees is agreement.agrees


def test_a_difference_is_marked_at_the_word_and_within_it() -> None:
    ours, theirs = marked_difference("World trade in 2021", "World trade in 2022")

    assert (("World trade in 202", False), ("1", True)) == ours
    assert (("World trade in 202", False), ("2", True)) == theirs


def test_a_difference_is_marked_by_characters_where_no_blanks_are_written() -> None:
    ours, theirs = marked_difference("日本経済の現状", "日本政治の現状")

    assert (("日本", False), ("経済", True), ("の現状", False)) == ours
    assert (("日本", False), ("政治", True), ("の現状", False)) == theirs


MARKED = [
    ("ab", "ac", "[ab]", "[ac]"),
    ("of 2013", "of 2007", "of [2013]", "of [2007]"),
    ("abcde", "abcxy", "abc[de]", "abc[xy]"),
    ("abc", "xyc", "[abc]", "[xyc]"),
    ("one two", "one too", "one t[w]o", "one t[o]o"),
    ("a b", "c d", "[a b]", "[c d]"),
    ("same", "same", "same", "same"),
    ("", "x", "", "[x]"),
    ("river town", "river down", "river [t]own", "river [d]own"),
    ("a-b", "a–b", "a[-]b", "a[–]b"),
    ("The year 1999", "The year 2000", "The year [1999]", "The year [2000]"),
    ("one " * 2001, "two " * 2001, f"[{'one ' * 2001}]", f"[{'two ' * 2001}]"),
    ("one " * 2001, "one " * 2001, "one " * 2001, "one " * 2001),
]


@pytest.mark.parametrize(("ours", "theirs", "left", "right"), MARKED, ids=range(len(MARKED)))
def test_what_differs_is_marked_and_no_more(ours: str, theirs: str, left: str, right: str) -> None:
    marked = [
        "".join(f"[{piece}]" if differs else piece for piece, differs in side)
        for side in marked_difference(ours, theirs)
    ]

    assert [left, right] == marked


@given(st.text(max_size=60), st.text(max_size=60))
@settings(max_examples=200)
def test_marked_pieces_join_to_the_texts(ours: str, theirs: str) -> None:
    left, right = marked_difference(ours, theirs)

    assert ours == "".join(piece for piece, _ in left)
    assert theirs == "".join(piece for piece, _ in right)
    assert (ours == theirs) == (not any(differs for _, differs in (*left, *right)))


@given(st.text(max_size=40), st.text(max_size=40))
@settings(max_examples=200)
def test_any_two_names_compare(ours: str, theirs: str) -> None:
    assert same_name(Name(literal=ours), Name(family=theirs)) in {True, False, None}
    assert same_people(Item(author=(Name(literal=ours),)), Item(publisher=theirs)).agrees in {True, False, None}
    assert same_container(Item(publisher=ours), Item(container_title=theirs)).agrees in {True, False, None}
