"""What makes a text look like a reference, and how much."""

from __future__ import annotations

import pytest

from citecheck.parsing.document.sections.reference_likeness import likeness

SIGNS = {
    "": -1.6,
    "x 1859": -0.5,
    "x (1859)": 0.4,
    "x pp. 3": -0.6,
    "x doi": 0.0,
    "x vol. 3": -0.6,
    "x et al": -0.8,
    "x Verlag": -0.8,
    "x retrieved": -0.2,
    "x ibid": 0.2,
    "x “abcdefgh”": -1.2,
    "it was not that we had": -3.7,
    "is " * 12: -5.8,
    "is " * 13: -5.8,
}


@pytest.mark.parametrize(("text", "score"), SIGNS.items())
def test_every_sign_has_its_weight(text: str, score: float) -> None:
    assert likeness(text) == pytest.approx(score)


@pytest.mark.parametrize(("blanks", "score"), [(1196, -0.5), (1197, -1.6)])
def test_only_the_head_of_a_text_is_weighed(blanks: int, score: float) -> None:
    assert likeness(" " * blanks + "1859") == pytest.approx(score)
