"""Which references of a document are the same work."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from citecheck.model.reference import Kind, Reference
from citecheck.parsing.document.ties.back_references import filled
from citecheck.parsing.document.ties.cited_work import cited_work, titles_agree
from citecheck.parsing.document.ties.same_works import tied
from tests.parsing.document.ties.works import ICE, refer


def roots(*works: Mapping[str, object]) -> list[str | None]:
    return [one.same_as for one in tied([refer(number, csl) for number, csl in enumerate(works)]).references]


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

    assert [None, None] == [one.same_as for one in tied(works).references]


def test_works_that_share_only_a_home_page_are_not_one() -> None:
    site = {"URL": "www.medee.mn"}

    assert [None, None] == roots({"title": "Мөрний мөс эрт хайллаа"} | site, {"title": "Нуур хаалттай хэвээр"} | site)


def test_a_third_mention_points_to_the_first() -> None:
    assert [None, "0", "0"] == roots(ICE, ICE, ICE)


def test_two_entries_of_one_doi_are_one_work_unless_their_titles_are_of_two() -> None:
    doi = {"DOI": "10.1000/182"}
    works = {"title": "Ice"} | doi, {"title": "ice."} | doi, {"title": "The fish below it"} | doi, doi

    assert [None, "0", None, "0"] == roots(*works)


def test_a_note_is_of_the_entry_with_its_doi_whatever_title_was_read() -> None:
    entry, note = refer(0, ICE | {"DOI": "10.1000/182"}), {"title": "Lakes", "DOI": "10.1000/182"}

    assert [None, "0"] == [one.same_as for one in tied([entry, refer(1, note, Kind.FOOTNOTE)]).references]


def test_a_link_in_the_text_points_to_the_entry_behind_it() -> None:
    link = refer(0, {"URL": ICE["URL"]}, Kind.INLINE)

    assert ["1", None] == [one.same_as for one in tied([link, refer(1, ICE)]).references]


def test_a_note_that_points_back_to_a_repeated_work_points_to_its_first_reference() -> None:
    notes = [refer(0, ICE, Kind.FOOTNOTE), refer(1, ICE, Kind.FOOTNOTE), refer(2, {}, Kind.FOOTNOTE, "Ibid.")]

    assert [(None, None), ("0", None), ("0", "1")] == [
        (one.same_as, one.antecedent) for one in tied(filled(notes)).references
    ]


def road(year: int, called: str = "road") -> dict[str, object]:
    title = f"The long history of {called} {year}"
    return {"title": title, "publisher": "Kortop", "issued": {"date-parts": [[year]]}}


def crowd(*further: Mapping[str, object]) -> list[Reference]:
    """A list of 600 works whose titles begin alike, and what follows them."""
    return [refer(number, csl) for number, csl in enumerate([*map(road, range(1200, 1800)), *further])]


def test_an_equal_title_is_tied_however_many_begin_alike() -> None:
    *_, first, second = tied(crowd(road(1799) | {"page": "7"}, road(1799))).references

    assert ["599", "599"] == [first.same_as, second.same_as]


def test_what_begins_like_too_many_others_to_be_compared_with_all_is_named() -> None:
    found = tied(crowd(road(1799, "raod"), {"title": "Forty years of ice"}))

    assert [str(number) for number in range(501, 601)] == [one.id for one in found.not_compared]
    assert () == tied(crowd()[:500]).not_compared


def test_a_title_is_compared_with_so_many_others_and_no_more() -> None:
    works = [
        ICE | {"URL": None, "title": f"{'aeioukrstn'[n // 10] * 3}{'aeioukrstn'[n % 10] * 4} roads"} for n in range(70)
    ]

    found = tied([refer(number, csl) for number, csl in enumerate(works)])

    assert [str(number) for number in range(33, 70)] == [one.id for one in found.not_compared]


def test_titles_that_share_hardly_a_letter_are_not_read_word_for_word() -> None:
    walled, cited = (cited_work(refer(number, ICE | {"title": title})) for number, title in enumerate(("Sky", "Home")))

    assert (None, False) == (titles_agree(walled, cited), titles_agree(walled, cited, surely=True))
