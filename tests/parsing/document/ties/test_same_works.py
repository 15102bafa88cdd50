"""Which references of a document are the same work, and what *Ibid.* takes over."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from citecheck.biblio.item import Item
from citecheck.model.location import Location
from citecheck.model.reference import Kind, Reference
from citecheck.parsing.document.ties.same_works import tied

ICE: dict[str, object] = {
    "title": "Forty years of ice on the great lakes",
    "author": [{"family": "Bat", "given": "O."}],
    "issued": {"date-parts": [[2019]]},
    "URL": "https://lakes.example.org/ice/12",
}


def refer(number: int, csl: Mapping[str, object], kind: Kind = Kind.ENTRY, raw: str = "") -> Reference:
    return Reference(
        id=str(number),
        kind=kind,
        item=Item.from_csl(csl),
        raw=raw or str(csl.get("title")),
        location=Location("a.md", number + 1),
    )


def roots(*works: Mapping[str, object]) -> list[str | None]:
    return [one.same_as for one in tied([refer(number, csl) for number, csl in enumerate(works)])]


@pytest.mark.parametrize(
    "other",
    [
        {},
        {"title": "FORTY YEARS OF ICE ON THE GREAT LAKES."},
        {"author": [{"family": "Batt", "given": "O."}]},
        {"URL": "http://www.lakes.example.org/ice/12/"},
        {"URL": "https://lakes.example.org/ice/1-2"},
        {"title": "Forty years of ise on the great lakes"},
    ],
)
def test_a_slip_does_not_make_another_work(other: dict[str, object]) -> None:
    assert [None, "0"] == roots(ICE, ICE | other)


@pytest.mark.parametrize(
    "other",
    [
        {"title": "Fifty years of snow on the small hills", "URL": "https://lakes.example.org/ice/13"},
        {"title": "Forty years of ice on the great lakes, part 2", "URL": "https://lakes.example.org/ice/13"},
        {"issued": {"date-parts": [[2012]]}, "URL": "https://lakes.example.org/ice/13"},
        {"title": "Fifty years of snow on the small hills"},
        {"author": [{"family": "Tsend", "given": "N."}], "URL": "https://lakes.example.org/ice/13"},
    ],
)
def test_another_work_of_the_same_hand_is_another_work(other: dict[str, object]) -> None:
    assert [None, None] == roots(ICE, ICE | other)


def test_letters_after_the_year_tell_works_apart() -> None:
    works = [
        refer(0, ICE, raw="Bat, O. 2019a. Forty years"),
        refer(1, ICE | {"URL": None}, raw="Bat, O. 2019b. Forty years"),
    ]

    assert [None, None] == [one.same_as for one in tied(works)]


def test_works_that_share_only_a_home_page_are_not_one() -> None:
    site = {"URL": "www.medee.mn"}

    assert [None, None] == roots({"title": "Мөрний мөс эрт хайллаа"} | site, {"title": "Нуур хаалттай хэвээр"} | site)


def test_a_third_mention_points_to_the_first() -> None:
    assert [None, "0", "0"] == roots(ICE, ICE, ICE)


def test_a_link_in_the_text_points_to_the_entry_behind_it() -> None:
    link = refer(0, {"URL": ICE["URL"]}, Kind.INLINE)

    assert ["1", None] == [one.same_as for one in tied([link, refer(1, ICE)])]


@pytest.mark.parametrize(
    "phrase", ["Ibid., p. 7.", "Ebd., S. 7.", "Там же. С. 7.", "Мөн тэнд, 7 дахь тал.", "ibidem 7", "同上，第7页"]
)
def test_a_repeated_note_takes_over_what_it_repeats_but_its_pages(phrase: str) -> None:
    note = refer(0, ICE | {"page": "1-3"}, Kind.FOOTNOTE)
    repeated = refer(1, {"page": "7"}, Kind.FOOTNOTE, phrase)

    _, actual = tied([note, repeated])

    assert (ICE["title"], "7", "0", "0") == (actual.item.title, actual.item.page, actual.same_as, actual.antecedent)


def test_a_chain_of_repeats_has_one_root_and_each_its_neighbour() -> None:
    notes = [refer(0, ICE, Kind.ENDNOTE), *(refer(n, {}, Kind.ENDNOTE, "Ibid.") for n in (1, 2))]

    assert [(None, None), ("0", "0"), ("0", "1")] == [(one.same_as, one.antecedent) for one in tied(notes)]


def test_a_repeat_without_anything_before_it_stays_alone() -> None:
    (actual,) = tied([refer(0, {}, Kind.FOOTNOTE, "Ibid., p. 7.")])

    assert (None, None) == (actual.same_as, actual.antecedent)


def test_op_cit_looks_for_its_author() -> None:
    snow = ICE | {"title": "Days of snow", "author": [{"family": "Sukh"}], "URL": "https://lakes.example.org/snow"}
    notes = [
        refer(0, ICE, Kind.FOOTNOTE),
        refer(1, snow, Kind.FOOTNOTE),
        refer(2, {"page": "9"}, Kind.FOOTNOTE, "Bat, op. cit., p. 9."),
    ]

    assert "0" == tied(notes)[2].antecedent


def test_a_dash_stands_for_the_author_before() -> None:
    entries = [refer(0, ICE), refer(1, {"title": "Snow"}, raw="———. 2020. Snow.")]

    assert tied(entries)[1].item.author == Item.from_csl(ICE).author
