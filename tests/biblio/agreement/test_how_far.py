"""How far people, dates and containers agree, and what is said of the rest."""

from __future__ import annotations

import pytest

from citecheck.biblio.agreement import same_container, same_date, same_name, same_people
from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.biblio.item import Item
from citecheck.biblio.names.name import Name

from .test_agreement import person

NAMES = [
    ("Oyun|Bat", "Oyun|Bat Erdene", True),
    ("Oyun|B. E.", "Oyun|Bat Erdene", True),
    ("Oyun|E.", "Oyun|Bat Erdene", True),
    ("Oyun|T.", "Oyun|Bat Erdene", False),
    ("Oyun|B. E.", "Oyun|Bat Tsend", True),
    ("Oyun|Bat", "Oyun|Tsend Bat", True),
    ("Oyun|Bat", "Oyun|Tsend Erdene", False),
    ("Oyun|Batbayar", "Oyun|Batbajar", True),
    ("Oyun|Kim", "Oyun|Tim", False),
    ("Oyun", "Oyun|Bat", True),
    ("Brown|A.", "Braun|A.", False),
    ("Browne|A.", "Brown|A.", True),
    ("Smith|A.", "Smyth|A.", True),
    ("Smiths|A.", "Smythe|A.", False),
    ("Strauss|F.", "Straus|F.", True),
    ("Aaby|P.", "Aby|P.", True),
    ("Goethe|J.", "Gothe|J.", True),
    ("Vega|Lope de", "de Vega|Lope", True),
    ("King|Martin", "King Jr.|Martin", True),
    ("García Márquez|Gabriel", "Márquez|Gabriel García", True),
    ("García Márquez|G.", "García|Gabriel", True),
    ("García-Márquez|G.", "Garcia|Gabriel", True),
    ("Vargas Llosa|M.", "Llosa|Mario", True),
    ("Ruiz de la Peña|J. L.", "Peña|Juan", True),
    ("García Márquez|G.", "García|", True),
    ("García Márquez|G.", "García|Pedro", False),
    ("García Márquez|G.", "García Lorca|G.", False),
    ("García Márquez|G.", "Gómez|Gabriel", False),
    ("Alonso Ruiz Peña|J.", "Ruiz|Juan", False),
    ("Kim|Min", "Kim Lee|Su", False),
    ("O'Neill|P.", "ONeill|Peter", True),
    ("Smith et al.", "Smith|Jane", True),
    ("황주영", "Hwang Joo-young", True),
    ("황주영", "Kim Min-seo", None),
    ("Ким", "Kim", None),
    ("Harbour Board", "Harbour Council", None),
    ("Harbour Board", "Ferry Company", False),
    ("Harbour Board", "HB", True),
    ("Толстой|Л.", "Tolstoy|A.", None),
    ("Толстой|", "Tolstoy|A.", True),
    ("Ли|Ю.", "Li|Yu", None),
    ("Иванов|П.", "Smith|P.", None),
    ("…", "Smith|P.", None),
]


@pytest.mark.parametrize(("ours", "theirs", "same"), NAMES)
def test_a_name_is_one_with_another_as_far_as_both_tell(ours: str, theirs: str, same: bool | None) -> None:
    assert same is same_name(person(ours), person(theirs))
    assert same is same_name(person(theirs), person(ours))


def people(*names: str) -> Item:
    return Item(author=tuple(map(person, names)))


@pytest.mark.parametrize(
    ("cited", "found", "agrees", "weak", "reason"),
    [
        (people("Oyun|B."), people("Oyun|Bat"), True, False, ""),
        (people("Oyun|B.", "Bold|C."), people("Oyun|Bat"), True, False, ""),
        (people("Oyun|B.", "Bold|C."), people("Oyun|Bat", "Kim|D."), True, True, "only some of the names agree"),
        (people("Oyun|B.", "Bold|C."), people("Bold|C.", "Oyun|Bat"), True, False, ""),
        (people("Oyun|B."), people("Kim|D."), False, False, "other names"),
        (people("Oyun|B."), people("Harbour Board"), None, True, "names that cannot be compared"),
        (people("Oyun|B."), people(), None, False, ""),
        (people(), people("Oyun|B."), None, False, ""),
        (people("Harbour Board"), Item(publisher="The Harbour Board"), True, False, "the author is the publisher"),
        (people("Harbour Board"), Item(container_title="Harbour Board"), True, False, "the author is the publisher"),
        (people("Board|H."), Item(publisher="H. Board"), None, False, ""),
        (people("Harbour Board"), Item(publisher="Ferry Company"), None, False, ""),
        (Item(editor=(person("Oyun|B."),)), people("Oyun|Bat"), True, False, ""),
        (people("Unknown author"), people("Oyun|Bat"), None, False, ""),
        (people("Oyun|B."), people("[Administrator]"), None, False, ""),
    ],
)
def test_people_agree_as_far_as_lists_go(
    cited: Item, found: Item, agrees: bool | None, weak: bool, reason: str
) -> None:
    agreement = same_people(cited, found)

    assert (agrees, weak, reason) == (agreement.agrees, agreement.weak, agreement.reason)


def test_an_organisation_that_publishes_agrees_whoever_wrote() -> None:
    found = Item(author=(person("Ferry Company"),), publisher="The Harbour Board")

    agreement = same_people(people("Harbour Board"), found)

    assert (True, "Harbour Board", "The Harbour Board") == (agreement.agrees, agreement.ours, agreement.theirs)


@pytest.mark.parametrize(("count", "said"), [(1, "A"), (6, "A; B; C; D; E; F"), (7, "A; B; C; D; E; F; …")])
def test_six_names_are_said_at_most(count: int, said: str) -> None:
    named = Item(author=tuple(Name(literal=letter) for letter in "ABCDEFG"[:count]))

    assert said == same_people(named, Item()).ours == same_people(Item(), named).theirs


def dated(iso: str) -> Item:
    return Item(issued=PartialDate.from_iso(iso))


@pytest.mark.parametrize(
    ("ours", "theirs", "agrees", "weak"),
    [
        ("2019-05-04", "2019-05-04", True, False),
        ("2019", "2019-05-04", True, False),
        ("2019-05", "2019-05-31", True, False),
        ("2019-05-04", "2019-05-05", True, True),
        ("2019-05-04", "2019-05-06", False, True),
        ("2019-05", "2019-06-01", False, True),
        ("2019-12-31", "2020-01-01", True, True),
        ("2019-12-30", "2020-01-01", False, True),
        ("2019", "2020", False, True),
        ("2019", "2018", False, True),
        ("2019", "2021", False, False),
        ("2019/2021", "2020-03", True, False),
    ],
)
def test_dates_agree_as_precisely_as_both_are(ours: str, theirs: str, agrees: bool, weak: bool) -> None:
    for one, other in ((ours, theirs), (theirs, ours)):
        agreement = same_date(dated(one), dated(other))
        assert (agrees, weak) == (agreement.agrees, agreement.weak)


def test_any_date_of_publication_may_agree() -> None:
    cited = dated("2019")
    original = Item(issued=PartialDate(2021), original_date=PartialDate(2019))
    event = Item(issued=PartialDate(2021), event_date=PartialDate(2019))

    assert same_date(cited, original).agrees is same_date(cited, event).agrees is True
    assert same_date(cited, Item()).agrees is same_date(Item(), cited).agrees is None


@pytest.mark.parametrize(("literal", "year", "agrees", "weak"), [(2019, 2019, True, True), (2019, 2020, None, False)])
def test_an_impossible_day_leaves_the_year(literal: int, year: int, agrees: bool | None, weak: bool) -> None:
    agreement = same_date(Item(issued=PartialDate(literal, 2, 31)), Item(issued=PartialDate(year, 3, 1)))

    assert (agrees, weak) == (agreement.agrees, agreement.weak)


CONTAINERS = [
    ("River News", "river news", True, False),
    ("River News", "The River News", True, False),
    ("J. Econ. Hist.", "Journal of Economic History", True, False),
    ("Jrnl Hist", "Journal of History", True, False),
    ("KITA", "Korea International Trade Association", True, False),
    ("Korea International Trade Association (KITA)", "KITA", True, False),
    ("www.rivernews.example", "River News", True, False),
    ("RR", "River Review", True, False),
    ("R", "River", False, True),
    ("River News", "Ocean News", False, True),
    ("J Hist", "Journal of Geography", False, True),
    ("River News", "Речные новости", None, True),
    ("River News", "", None, False),
]


@pytest.mark.parametrize(("ours", "theirs", "agrees", "weak"), CONTAINERS)
def test_a_container_has_full_short_and_initial_names(ours: str, theirs: str, agrees: bool | None, weak: bool) -> None:
    for one, other in ((ours, theirs), (theirs, ours)):
        agreement = same_container(Item(container_title=one), Item(publisher=other))
        assert (agrees, weak) == (agreement.agrees, agreement.weak)


def test_any_of_the_names_of_a_place_may_agree() -> None:
    cited = Item(container_title="Ice", container_title_short="River News", publisher="Tower Press")

    for found in (Item(container_title="River News"), Item(publisher="Tower Press"), Item(collection_title="Ice")):
        assert same_container(cited, found).agrees is True
