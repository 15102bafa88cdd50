"""The signs by which a line shows that it belongs to a list of references."""

from __future__ import annotations

from math import fsum

import pytest

from citecheck.formats.prose.text import prose
from citecheck.parsing.document.sections.line_features import around, signs, weighed
from citecheck.parsing.document.sections.line_weights import WEIGHTS
from citecheck.parsing.document.text.lines import units


def shown(text: str) -> tuple[str, ...]:
    return signs(units(prose("a.txt", text))[0])


LENGTHS = {11: 0, 12: 1, 29: 1, 30: 2, 59: 2, 60: 3, 109: 3, 110: 4, 199: 4, 200: 5, 399: 5, 400: 6}


@pytest.mark.parametrize(("length", "step"), LENGTHS.items())
def test_the_length_of_a_line_is_a_sign(length: int, step: int) -> None:
    assert f"length {step}" in shown("x" * length)


WORDS = {"Darwin Turing": 0, "Darwin Turing Higgs Hubble of": 1, "Darwin Turing Higgs of the": 2, "of the": 6}


@pytest.mark.parametrize(("text", "step"), WORDS.items())
def test_the_share_of_small_letters_is_a_sign(text: str, step: int) -> None:
    assert f"lower {step}" in shown(text)


def test_a_line_without_words_is_a_sign() -> None:
    assert "wordless" in shown("12 34")
    assert "wordless" not in shown("Darwin")


def test_the_style_of_a_label_is_a_sign() -> None:
    assert "label bracket" in shown("[1] Darwin")


def test_a_unit_has_the_signs_of_those_near_it() -> None:
    own = [("a",), ("b",), ("c",), ("d",), ("e",)]

    assert {"c", "near b", "near d", "around a", "around b", "around d", "around e"} == around(own, 2)
    assert {"a", "near b", "around b", "around c", "around d"} == around(own, 0)


def test_a_line_far_from_any_hint_is_text() -> None:
    lines = units(prose("a.txt", "\n".join(["Nothing of note"] * 9 + ["Darwin 1859, 12-15"])))

    assert [(-3.0, 1.0)] * 5 == weighed(lines)[:5]
    assert (-3.0, 1.0) not in weighed(lines)[5:]


def test_a_line_is_weighed_by_its_own_signs_and_those_near_it() -> None:
    lines = units(prose("a.txt", "Nothing of note\nDarwin 1859, 12-15\nJohn Murray\n[3] Turing 1950"))
    own = [signs(line) for line in lines]

    expected = [WEIGHTS["bias"] + fsum(WEIGHTS.get(sign, 0.0) for sign in around(own, at)) for at in range(4)]

    assert expected == pytest.approx([weight for weight, _ in weighed(lines)])


@pytest.mark.parametrize(("length", "size"), [(90, 1.0), (180, 2.0), (540, 6.0), (900, 6.0)])
def test_a_long_unit_counts_for_several_lines(length: int, size: float) -> None:
    ((_, counted),) = weighed(units(prose("a.txt", ("1859 " + "x" * 900)[:length])))

    assert counted == size
