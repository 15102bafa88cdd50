# ruff: noqa: E501 -- a case stays on one line
"""Keys that a person can read, say and find again."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citecheck.biblio.citation_keys import base_key, slug, unique_keys
from citecheck.biblio.item import Item

ITEMS = [
    ({"author": [{"literal": "Administrator."}]}, 2024, "administrator-2024"),
    ({"author": [{"literal": "Ministry of Trade, Industry and Energy (MOTIE), Republic of Korea"}]}, 2024, "ministry-of-trade-2024"),
    ({"author": [{"family": "Hwang", "given": "J."}, {"family": "Kim", "given": "S."}]}, 2025, "hwang-2025"),
    ({"author": [{"family": "Berg", "given": "L.", "non-dropping-particle": "van der"}]}, 1999, "van-der-berg-1999"),
    ({"author": [{"literal": "Yonhap News"}]}, 2021, "yonhap-news-2021"),
    ({"title": "Mongolia, N. Korea to cooperate"}, 2002, "mongolia-n-korea-2002"),
    ({"title": "The last emperor of China"}, None, "last-emperor-nd"),
    ({"author": [{"family": "Müßig", "given": "É."}]}, 2016, "mussig-2016"),
    ({"author": [{"family": "Цэдэнбал", "given": "Ю."}]}, 1966, "tsedenbal-1966"),
    ({"author": [{"literal": "연합뉴스"}]}, 2021, "yeonhabnyuseu-2021"),
    ({"author": [{"literal": "外务省"}]}, 2020, "waiwusheng-2020"),
    ({}, None, "untitled-nd"),
    ({"author": [], "editor": [{"family": "Roe", "given": "R."}]}, 2001, "roe-2001"),
]  # fmt: skip


def item(stated: dict[str, object], year: int | None = None) -> Item:
    return Item.from_csl({"type": "book", **stated, **({"issued": {"date-parts": [[year]]}} if year else {})})


@pytest.mark.parametrize(("stated", "year", "expected"), ITEMS)
def test_a_key_names_the_first_creator_and_the_year(stated: dict[str, object], year: int | None, expected: str) -> None:
    assert expected == base_key(item(stated, year))


def test_works_with_one_key_are_numbered_by_what_they_say_and_not_by_their_places() -> None:
    first, second = (
        item({"author": [{"family": "Doe", "given": "J."}], "title": "A"}),
        item({"author": [{"family": "Doe", "given": "J."}], "title": "B"}),
    )

    assert ["doe-nd", "doe-nd-2"] == unique_keys([first, second])
    assert ["doe-nd-2", "doe-nd"] == unique_keys([second, first])


@given(titles=st.lists(st.one_of(st.text(max_size=30), st.sampled_from(("a 2", "a", "a-2", "A"))), max_size=12))
@settings(max_examples=200)
def test_keys_are_ascii_and_no_two_are_alike(titles: list[str]) -> None:
    keys = unique_keys([item({"title": title}) for title in titles])

    assert len(titles) == len(set(keys))
    assert all(re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", key) for key in keys)


def test_a_slug_has_the_words_asked_for() -> None:
    assert "muller-sohne" == slug("Müller & Söhne", 4)


def test_mark_up_in_a_title_gives_a_key_no_word() -> None:
    assert "homo-sapiens-people-nd" == base_key(item({"title": "<i>Homo sapiens</i> &amp; people"}))
    assert "ice-snow-water-nd" == base_key(item({"title": "Ice < snow > water"}))
