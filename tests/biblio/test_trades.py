"""How much a text speaks of the trades that take over lapsed domains."""

from __future__ import annotations

import pytest

from citecheck.biblio.trades import Talk, talk_of

TALKS: dict[str, dict[str, Talk]] = {
    "The harbour opens at nine": {},
    "An online shop for books": {},
    "Play at an Online Casino today": {"gambling": Talk(1, 0, 13)},
    "Online casino, online casino": {"gambling": Talk(1, 0, 26)},
    "Online casino bonus, poker": {"gambling": Talk(1, 1, 18)},
    "An online casinofest": {},
    "今すぐオンラインカジノへ": {"gambling": Talk(1, 0, 8)},
}


@pytest.mark.parametrize(("text", "talks"), TALKS.items())
def test_a_text_speaks_of_a_trade_by_its_phrases_and_words(text: str, talks: dict[str, Talk]) -> None:
    assert talks == talk_of(text)


def test_of_words_that_overlap_the_first_counts_and_of_those_the_longest() -> None:
    assert {"gambling": Talk(1, 0, 11)} == talk_of("live casino online")
