"""What is set aside before the model reads, and that nothing which stands in for it is ever handed on."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citecheck.parsing.reference.grammars.asides import set_aside
from citecheck.parsing.reference.parse import parse


@pytest.mark.parametrize(
    "text",
    [
        "Fell, J. [@fell] (ca. 350 B.C.E.). Mires [Podcast]. 1:25,000.",
        "———, and Anna Moor. Mires (1991–92).",
        "Ders. und A. Moor",
    ],
)
def test_what_is_set_aside_leaves_its_place_empty(text: str) -> None:
    assert len(text) == len(set_aside(text).text)


@pytest.mark.parametrize(
    "text", ["Fell, J. Mires 12 (12–15).", "(1991–1985)", "Fell (2001). Mires.", "[12]", "(1998-2)"]
)
def test_pages_and_plain_years_are_left_alone(text: str) -> None:
    assert (text, None) == (set_aside(text).text, set_aside(text).issued)


@pytest.mark.parametrize(
    "text",
    [
        "Ders. und Anna Moor: Seen",
        "On (ca. 300) mires",
        "The reign of Ashoka (268–232 BCE), and after",
        "Doe, J. (ca. 1990)",
    ],
)
def test_no_stand_in_is_handed_on(text: str) -> None:
    item = parse(text).item

    said = " ".join(map(str, (item.title, item.author, item.container_title, item.publisher, item.issued)))
    assert [] == [mark for mark in ("Doe", "1900") if mark in said and mark not in text]


@given(
    st.lists(
        st.sampled_from(["Fell,", "J.", "(ca. 350 BC).", "Mires", "[Video].", "Ders. und", "———, and", "(1991–92)."]),
        max_size=8,
    )
)
def test_whatever_is_set_aside_no_stand_in_is_handed_on(words: list[str]) -> None:
    item = parse(" ".join(words)).item

    assert not any(name.family == "Doe" for name in item.author or ())
    assert "1900" not in str(item.to_csl())


@pytest.mark.parametrize(
    "text",
    [
        "Haythornthwaite, P. J. The English Civil War (1642-1651). Poole: Blandford, 1984.",
        "Abbe, Cleveland (1838–1916). AccessScience. https://www.accessscience.com/content/biography/m0073908",
        "Alberti, A. M. (1770-1785) Venezia e la Russia. Archivio veneto 62 (1932), 331-341.",
    ],
)
def test_the_years_that_a_title_speaks_of_are_no_date(text: str) -> None:
    assert set_aside(text).issued is None


@pytest.mark.parametrize(
    ("when", "told"),
    [
        ("350 BCE", {"date-parts": [[-350]]}),
        ("ca. 1960", {"date-parts": [[1960]], "circa": True}),
        ("1991–92", {"date-parts": [[1991], [1992]]}),
    ],
)
def test_a_date_is_told_as_it_is_stated(when: str, told: dict[str, object]) -> None:
    item = parse(f"Fell, J. ({when}). The mire of the north. Bonn: Moor.").item

    assert told == item.to_csl()["issued"]
