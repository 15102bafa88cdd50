"""Lists of names split into people and organisations."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citecheck.biblio.names.name import Name, is_placeholder
from citecheck.biblio.names.name_list import parse_names
from citecheck.biblio.names.one_name import is_organisation

LISTS = {
    "Smith, J. A., & Doe, B.": ["Smith|J. A.", "Doe|B."],
    "Smith JA, Doe B": ["Smith|JA", "Doe|B"],
    "J. A. Smith, B. Doe and C. Roe": ["Smith|J. A.", "Doe|B.", "Roe|C."],
    "Smith, John, and Jane Doe": ["Smith|John", "Doe|Jane"],
    "Smith, John, Jane Doe, and Max Roe": ["Smith|John", "Doe|Jane", "Roe|Max"],
    "Tunberg, A. D., W. E. Howard, and R. E. Marsh": ["Tunberg|A. D.", "Howard|W. E.", "Marsh|R. E."],
    "BEVINGTON, David and BROWN, John Russell": ["BEVINGTON|David", "BROWN|John Russell"],
    "Smith, Jones, and Brown": ["Smith|", "Jones|", "Brown|"],
    "Despotis GJ, Alsoufiev A, Hogue CW Jr, Zoys TN": ["Despotis|GJ", "Alsoufiev|A", "Hogue|CW", "Zoys|TN"],
    "Ludwig van Beethoven": ["van Beethoven|Ludwig"],
    "De Kluyver, C. A.": ["De Kluyver|C. A."],
    "ROSANVALLON Pierre": ["ROSANVALLON|Pierre"],
    "Hwang, J.-y.": ["Hwang|J.-y."],
    "Kang, J.-g., Kwak, J.-s. & Shin, H.-c.": ["Kang|J.-g.", "Kwak|J.-s.", "Shin|H.-c."],
    "Хомская Е.Д., Батова Н.Я.": ["Хомская|Е.Д.", "Батова|Н.Я."],
    "Иванов Иван Иванович": ["Иванов|Иван Иванович"],
    "Л. Н. Толстой": ["Толстой|Л. Н."],
    "Ж. Санжмятав": ["Санжмятав|Ж."],
    "Ю. Цэдэнбал": ["Цэдэнбал|Ю."],
    "Sumiya Chuluunbaatar": ["Chuluunbaatar|Sumiya"],
    "강형민 & 김철완": ["강|형민", "김|철완"],
    "李明, 王小五, 等": ["李|明", "王|小五"],
    "M. Luzzati, A. Vasina (eds.)": ["Luzzati|M.", "Vasina|A."],
    "Wakefield AJ, Murch SH, et al.": ["Wakefield|AJ", "Murch|SH"],
}

ORGANISATIONS = [
    "Ministry of Trade, Industry and Energy (MOTIE), Republic of Korea",
    "Ministry of Foreign Affairs, Republic of Korea",
    "Office of the President of Mongolia",
    "Yonhap News",
    "Kyodo News",
    "Korea Customs Service",
    "Cheong Wa Dae (Office of the President of the Republic of Korea)",
    "Korean Central News Agency (KCNA)",
    "U.S. Department of State",
    "Ulaanbaatar Dialogue",
    "国家发展改革委员会",
]


@pytest.mark.parametrize(("written", "expected"), LISTS.items())
def test_a_list_of_people_is_split(written: str, expected: list[str]) -> None:
    names = parse_names(written)

    assert expected == [f"{name.family}|{name.given or ''}" for name in names]


@pytest.mark.parametrize("written", ORGANISATIONS)
def test_an_organisation_is_one_author(written: str) -> None:
    names = parse_names(written)

    assert (Name(literal=written),) == names
    assert is_organisation(written)


def test_a_suffix_is_no_name() -> None:
    assert (Name("Gibson", "K. E.", suffix="Jr."), Name("Foo", "B.")) == parse_names("Gibson, Jr., K. E., Foo, B.")


@pytest.mark.parametrize("name", ["Unknown author", "Administrator", "Anonymous", "佚名", "저자 미상", "Без автора"])
def test_a_placeholder_is_told_and_kept(name: str) -> None:
    names = parse_names(name)

    assert (Name(literal=name),) == names
    assert is_placeholder(names[0])


def test_a_person_is_no_placeholder() -> None:
    assert not is_placeholder(Name("Smith", "J."))


@given(st.text())
def test_any_text_can_be_split(text: str) -> None:
    names = parse_names(text)

    assert all(str(name) for name in names)


def test_a_particle_behind_the_given_name_belongs_to_the_family() -> None:
    expected = (Name(family="Cervantes Saavedra", given="Miguel", non_dropping_particle="de"),)

    assert expected == parse_names("Cervantes Saavedra, Miguel de")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Church, Alonzo", ["Church"]),
        ("Post, Emil L.", ["Post"]),
        ("A. Church", ["Church"]),
        ("House RJ, Post EL", ["House", "Post"]),
        ("Court, John, and House, Albert", ["Court", "House"]),
        ("William Press", ["Press"]),
        ("Washington Post", [None]),
        ("Bank, World", [None]),
        ("Supreme Court", [None]),
        ("Church of England", [None]),
        ("Catholic Church", [None]),
    ],
)
def test_a_person_may_bear_a_word_of_organisations(text: str, names: list[str | None]) -> None:
    assert names == [name.family for name in parse_names(text)]


def test_a_joiner_behind_a_semicolon_is_no_part_of_a_name() -> None:
    for joined in ("A. Bell; C. Dahl; and E. Fell", "A. Bell; C. Dahl; und E. Fell", "A. Bell; C. Dahl; y E. Fell"):
        assert ["Bell", "Dahl", "Fell"] == [name.family for name in parse_names(joined)]


def test_a_group_in_brackets_behind_people_is_a_name_of_its_own() -> None:
    assert (Name(family="Bell", given="A."), Name(literal="FJORD Collaboration")) == parse_names(
        "A. Bell [FJORD Collaboration]"
    )
    assert (Name(literal="Fjord Board (Office of the Coast)"),) == parse_names("Fjord Board (Office of the Coast)")
