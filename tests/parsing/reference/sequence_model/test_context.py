"""What a token's neighbours, near and far, say of it."""

from __future__ import annotations

import pytest

from citecheck.parsing.reference.sequence_model.context import repetitions
from citecheck.parsing.reference.tokens.tokeniser import tokenise

REPEATED = {
    "World Bank (2019). Ice. World Bank": "first first . . . . . . again again",
    "World Bank (2019). Ice. World": ". . . . . . . . .",
    "Who (2019). Ice. Who": ". . . . . . . .",
    "World Bank": ". .",
}


@pytest.mark.parametrize(("text", "marks"), REPEATED.items())
def test_words_that_say_again_what_opens_a_reference_are_marked(text: str, marks: str) -> None:
    assert [mark.strip(".") for mark in marks.split()] == repetitions(tokenise(text, []))
