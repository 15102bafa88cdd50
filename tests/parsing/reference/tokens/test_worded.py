"""An expression over words of many languages."""

from __future__ import annotations

import re

import pytest

from citecheck.parsing.reference.tokens.worded import Worded, alternatives

WORDS = Worded(("thesis", "thèse"), lambda words: rf"\b(?:{'|'.join(words)})\b")


@pytest.mark.parametrize("text", ["A Thesis of Rome", "Une THÈSE", "Über eine Thesis", "İİ thesis"])
def test_a_word_is_found_in_a_text_of_ascii_and_in_any_other(text: str) -> None:
    assert WORDS.search(text)


def test_only_what_lies_behind_the_start_is_found() -> None:
    assert WORDS.search("thesis on mud", 3) is None


def test_a_text_of_ascii_is_not_searched_for_words_of_other_letters() -> None:
    asked: list[list[str]] = []

    def remembered(words: list[str]) -> str:
        asked.append(words)
        return "|".join(map(re.escape, words))

    Worded(("патент", "patent"), remembered)

    assert asked == [["патент", "patent"], ["patent"]]


def test_a_place_is_one_of_the_text_though_a_letter_grows_when_lowered() -> None:
    found = WORDS.search("İİ thesis")

    assert found
    assert found.span() == (3, 9)


def test_what_begins_at_a_word_is_asked_for_once_and_the_rest_anywhere() -> None:
    found = re.compile(alternatives([r"\bdiss\b", r"\btesis\b", "arbeit"]))

    assert found.pattern == r"\b(?:diss\b|tesis\b)|arbeit"
    assert alternatives(["arbeit"]) == "arbeit"
