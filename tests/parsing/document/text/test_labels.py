"""The numbers and keys that notes and entries begin with, and how they count."""

from __future__ import annotations

import pytest

from citecheck.parsing.document.text.labels import Label, bullet, chains, label_of, roman

HEADS = {
    "[^note-1]: Darwin": ("caret", "note-1", None),
    "[^7]: Darwin": ("caret", "7", 7),
    "<sup>12</sup> Darwin": ("sup", "12", 12),
    "<sup>iv</sup> Darwin": ("sup", "iv", 4),
    "<sup>†</sup> Darwin": ("sup", "†", None),
    "[ 3 ]. Darwin": ("bracket", "3", 3),
    "［4］ Darwin": ("bracket", "4", 4),
    "【5】 Darwin": ("bracket", "5", 5),
    "[xiv] Darwin": ("roman", "xiv", 14),
    "xl. Darwin": ("roman-dot", "xl", 40),
    "XIV) Darwin": ("roman-capital", "XIV", 14),
    "(8) Darwin": ("paren", "8", 8),
    "（9） Darwin": ("paren", "9", 9),
    "10) Darwin": ("closing", "10", 10),
    "11） Darwin": ("closing", "11", 11),
    "12. Darwin": ("dot", "12", 12),
    "12．Darwin": ("dot", "12", 12),
    "¹²⁰ Darwin": ("raised", "120", 120),
    "① Darwin": ("circled", "1", 1),
    "⑳ Darwin": ("circled", "20", 20),
    "[Darwin59] On the origin": ("key", "Darwin59", None),
    "13 Darwin": ("bare", "13", 13),
}


@pytest.mark.parametrize(("text", "label"), HEADS.items())
def test_a_label_is_read_in_every_style(text: str, label: tuple[str, str, int | None]) -> None:
    actual = label_of(text)

    assert actual is not None
    assert label == (actual.style, actual.text, actual.number)
    assert text[actual.end :] in {"Darwin", "On the origin"}
    assert not actual.back_references


@pytest.mark.parametrize("text", ["Darwin", "1859", "12.com is a site", "12345. Darwin", "", "[see Darwin] x"])
def test_other_heads_are_no_labels(text: str) -> None:
    assert label_of(text) is None


def test_the_letters_of_back_references_belong_to_the_label() -> None:
    numbered, bare = label_of("12. ^ a b Darwin"), label_of("^ Darwin")

    assert numbered == Label("dot", "12", 10, 12, back_references=True)
    assert bare == Label("arrow", "", 2, None, back_references=True)


@pytest.mark.parametrize("text", ["— . 2011b. Ice.", "– , Water", "* . Ice"])
def test_a_dash_with_a_stop_behind_it_is_an_author_and_no_bullet(text: str) -> None:
    assert (bullet(text) == 0) is not text.startswith("*")


def test_a_bullet_ends_before_its_text() -> None:
    assert [2, 6, 0, 0] == [bullet(text) for text in ("• Darwin", "\\item Darwin", "Darwin", "-Darwin")]


ROMANS = {"i": 1, "iv": 4, "VI": 6, "ix": 9, "xl": 40, "xc": 90, "cccxcix": 399, "": None, "ia": None, "d": None}


@pytest.mark.parametrize(("written", "number"), ROMANS.items())
def test_a_roman_number_is_read(written: str, number: int | None) -> None:
    assert number == roman(written)


def numbers(*values: int | None, skip: int | None = None, style: str = "dot") -> list[list[int | None]]:
    labels = [(place, Label(style, str(value), 0, value)) for place, value in enumerate(values)]
    found = chains(labels) if skip is None else chains(labels, skip=skip)
    return [[label.number for _, label in run] for run in found]


def test_numbers_that_count_upwards_are_a_chain() -> None:
    assert [[1, 2, 3]] == numbers(1, 2, 3)
    assert [[2, 3, 4], [9]] == numbers(9, 2, 3, 4)


def test_one_number_may_be_missing_from_a_chain_and_no_more() -> None:
    assert [[1, 3]] == numbers(1, 3)
    assert [[1], [4]] == numbers(1, 4)
    assert [[1, 4]] == numbers(1, 4, skip=2)
    assert [[1], [3]] == numbers(1, 3, skip=0)


def test_two_chains_may_run_through_each_other() -> None:
    assert [[1, 2, 3], [7, 8]] == numbers(1, 7, 2, 8, 3)


def test_labels_without_a_number_are_in_no_chain() -> None:
    assert [] == numbers(None)


def test_labels_of_two_styles_are_two_chains() -> None:
    labels = [(0, Label("dot", "1", 0, 1)), (1, Label("paren", "2", 0, 2)), (2, Label("paren", "3", 0, 3))]

    assert [[1, 2], [0]] == [[place for place, _ in run] for run in chains(labels)]


@pytest.mark.parametrize(
    "text", ["26 U.S.C. § 501 (2018).", "17 C.F.R. pt. 240.", "85 Fed. Reg. 64,510 (Oct. 23, 2015)."]
)
def test_the_title_of_a_code_is_no_label(text: str) -> None:
    assert label_of(text) is None
