"""What *Ibid.*, *op. cit.* and a dash take over from the references before them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from citecheck.biblio.item import Item
from citecheck.model.reference import Kind
from citecheck.parsing.document.ties.back_references import filled
from tests.parsing.document.ties.works import ICE, refer


@pytest.mark.parametrize(
    "phrase", ["Ibid., p. 7.", "Ebd., S. 7.", "Там же. С. 7.", "Мөн тэнд, 7 дахь тал.", "ibidem 7", "同上，第7页"]
)
def test_a_repeated_note_takes_over_what_it_repeats_but_its_pages(phrase: str) -> None:
    note = refer(0, ICE | {"page": "1-3"}, Kind.FOOTNOTE)
    repeated = refer(1, {"page": "7"}, Kind.FOOTNOTE, phrase)

    _, actual = filled([note, repeated])

    assert (ICE["title"], "7", "0", "0") == (actual.item.title, actual.item.page, actual.same_as, actual.antecedent)


def test_a_chain_of_repeats_has_one_root_and_each_its_neighbour() -> None:
    notes = [refer(0, ICE, Kind.ENDNOTE), *(refer(n, {}, Kind.ENDNOTE, "Ibid.") for n in (1, 2))]

    assert [(None, None), ("0", "0"), ("0", "1")] == [(one.same_as, one.antecedent) for one in filled(notes)]


def test_a_repeat_without_anything_before_it_stays_alone() -> None:
    (actual,) = filled([refer(0, {}, Kind.FOOTNOTE, "Ibid., p. 7.")])

    assert (None, None) == (actual.same_as, actual.antecedent)


def test_op_cit_looks_for_its_author() -> None:
    snow = ICE | {"title": "Days of snow", "author": [{"family": "Sukh"}], "URL": "https://lakes.example.org/snow"}
    notes = [
        refer(0, ICE, Kind.FOOTNOTE),
        refer(1, snow, Kind.FOOTNOTE),
        refer(2, {"page": "9"}, Kind.FOOTNOTE, "Bat, op. cit., p. 9."),
    ]

    assert "0" == filled(notes)[2].antecedent


def test_a_dash_stands_for_the_author_before() -> None:
    entries = [refer(0, ICE), refer(1, {"title": "Snow"}, raw="———. 2020. Snow.")]

    assert filled(entries)[1].item.author == Item.from_csl(ICE).author


CASE = {"type": "legal_case", "title": "Marbury v. Madison", "volume": "5", "container-title": "U.S.", "page": "137"}


@pytest.mark.parametrize(
    ("written", "csl"),
    [
        ("Marbury, supra note 1, at 140.", {"page": "140"}),
        ("Marbury, 5 U.S. at 140.", {"type": "legal_case", "volume": "5", "container-title": "U.S.", "locator": "140"}),
        ("See id. at 140.", {"page": "140"}),
    ],
)
def test_a_case_in_short_stands_for_the_case(written: str, csl: dict[str, object]) -> None:
    later = refer(1, csl, Kind.FOOTNOTE, written)

    _, actual = filled([replace(refer(0, CASE, Kind.FOOTNOTE), label="1"), later])

    assert ("Marbury v. Madison", "0") == (actual.item.title, actual.antecedent)


@pytest.mark.parametrize(
    "csl",
    [
        {"type": "legal_case", "volume": "6", "container-title": "U.S.", "locator": "140"},
        {"type": "legal_case", "volume": "5", "container-title": "F.", "locator": "140"},
        {"type": "legal_case", "title-short": "Bat", "volume": "5", "container-title": "U.S.", "locator": "140"},
    ],
)
def test_a_case_in_short_of_another_volume_is_of_no_earlier_case(csl: dict[str, object]) -> None:
    _, actual = filled([refer(0, CASE, Kind.FOOTNOTE), refer(1, csl, Kind.FOOTNOTE, "5 U.S. at 140.")])

    assert actual.antecedent is None


def test_the_number_of_a_note_decides_between_two_works_of_one_author() -> None:
    first, second = (replace(refer(n, ICE | {"title": f"Days {n}"}, Kind.FOOTNOTE), label=str(n + 1)) for n in (0, 1))

    _, _, actual = filled([first, second, refer(2, {"page": "9"}, Kind.FOOTNOTE, "Bat, supra note 1, at 9.")])

    assert "0" == actual.antecedent


@pytest.mark.parametrize(
    ("written", "own", "authors"),
    [
        ("Ders.: Schnee. Bonn 2020.", (), ["Bat"]),
        ("———, and Anna Moor. 2020. Snow.", ({"family": "Moor"},), ["Bat", "Moor"]),
        ("Ders. und Anna Moor: Schnee. Bonn 2020.", ({"family": "Moor"},), ["Bat", "Moor"]),
        ("Moor, Anna: Ders. und ich. Bonn 2020.", ({"family": "Moor"},), ["Moor"]),
    ],
)
def test_the_author_before_may_stand_beside_others(
    written: str, own: tuple[dict[str, str], ...], authors: list[str]
) -> None:
    csl = {"title": "Snow", "author": list(own)} if own else {"title": "Snow"}

    _, actual = filled([refer(0, ICE), refer(1, csl, raw=written)])

    assert authors == [name.family for name in actual.item.author or ()]
