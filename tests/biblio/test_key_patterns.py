"""Keys by a pattern: its parts and forms, and what tells apart those that are alike."""

from __future__ import annotations

import re

import pytest

from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.biblio.item import Item
from citecheck.biblio.key_patterns import made_keys
from citecheck.biblio.names.name import Name
from citecheck.errors import ConfigurationError

BRIDGE = Item(
    type="article-journal",
    title="A <i>New</i> Bridge over the Selenge",
    container_title="Asian Survey of Rivers",
    author=(Name(family="Müller", given="J."), Name(family="van der Berg", given="O.")),
    issued=PartialDate(2021, 3),
)


@pytest.mark.parametrize(
    ("pattern", "key"),
    [
        ("{author}{year}{title}", "muller2021new"),
        ("{author:capital}{year}", "Muller2021"),
        ("{author:upper,3}-{shortyear}", "MUL-21"),
        ("{authors}:{year}", "MullerVanderberg:2021"),
        ("{authors:lower}_{year}", "mullervanderberg_2021"),
        ("{author}{shorttitle}{year}", "mullerNewBridgeSelenge2021"),
        ("{author}{shorttitle:8}", "mullerNewBridg"),
        ("{container}{year}", "asor2021"),
        ("{type}.{author}", "articlejournal.muller"),
        ("ref/{author}+x", "ref/muller+x"),
    ],
)
def test_a_key_is_made_of_its_parts(pattern: str, key: str) -> None:
    assert [key] == made_keys([BRIDGE], pattern)


@pytest.mark.parametrize(
    ("item", "key"),
    [
        (Item(), "nd"),
        (Item(title="The Who"), "ndwho"),
        (Item(author=(Name(literal="Ministry of Trade"),), issued=PartialDate(-44)), "ministryoftrade0044"),
        (Item(author=(Name(family="김", given="민서"),), title="한국과 몽골", issued=PartialDate(2020)), None),
    ],
)
def test_what_is_missing_leaves_no_gap(item: Item, key: str | None) -> None:
    [made] = made_keys([item], "{author}{year}{title}")

    assert made.isascii()
    assert key in (made, None)


def test_those_alike_get_letters_in_their_order_and_meet_no_other_key() -> None:
    twin = Item(author=(Name(family="Bat"),), issued=PartialDate(2021))
    named_like_a_twin = Item(author=(Name(family="Bat"),), issued=PartialDate(2021), title="A")

    made = made_keys([twin, twin, twin, named_like_a_twin], "{author}{year}")
    titled = made_keys([twin, twin, named_like_a_twin], "{author}{year}{title}")

    assert ["bat2021", "bat2021a", "bat2021b", "bat2021c"] == made
    assert ["bat2021", "bat2021b", "bat2021a"] == titled


def test_there_are_letters_for_every_reference() -> None:
    made = made_keys([BRIDGE] * 800, "{author}")

    assert 800 == len({key.lower() for key in made})
    assert ["muller", "mullera", "mullerz", "mulleraa"] == [made[0], made[1], made[26], made[27]]


@pytest.mark.parametrize(
    ("pattern", "told"),
    [
        ("{autor}", "there is no part {autor}; the parts are author, authors, year"),
        ("{author:big}", "there is no form 'big'"),
        ("{author},{year}", "a sign that no key may have"),
        ("{author", "a sign that no key may have"),
    ],
)
def test_a_pattern_that_says_nothing_is_told(pattern: str, told: str) -> None:
    with pytest.raises(ConfigurationError, match=re.escape(told)):
        made_keys([BRIDGE], pattern)
