"""The shapes by which the model knows words that it has never seen."""

from __future__ import annotations

import pytest

from citecheck.parsing.reference.sequence_model.token_shape import look_of
from citecheck.parsing.reference.tokens.tokeniser import Token

SHAPES = {
    "Darwin": "Xx",
    "Land-use": "X-x",
    "McCarthy": "XxX",
    "Covid19": "Xd",
    "eLife": "xX",
    "DNA": "XX",
    "NATO": "XXX",
    "XVII": "R",
    "A": "X",
    "of": "xs",
    "origin": "xx",
    "1859": "Y",
    "1859a": "Ya",
    "236": "ddd",
    "日本": "c2",
    ".": ".",
}


@pytest.mark.parametrize(("word", "shape"), SHAPES.items())
def test_a_word_has_a_shape(word: str, shape: str) -> None:
    assert shape == look_of(Token(word, 0, len(word))).shape
