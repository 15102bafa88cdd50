"""What *Ibid.*, *op. cit.* and a dash take over from the references before them."""

from __future__ import annotations

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
