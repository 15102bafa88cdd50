"""Which stretches of a text are taken."""

from __future__ import annotations

import pytest

from citecheck.parsing.document.text.taken import Taken

TAKEN = Taken([(10, 12), (0, 2), (4, 9), (5, 6)])


@pytest.mark.parametrize("stretch", [(0, 1), (1, 3), (8, 9), (3, 5), (11, 20), (7, 8)])
def test_a_stretch_that_shares_a_character_meets_one_that_is_taken(stretch: tuple[int, int]) -> None:
    assert TAKEN.meets(*stretch)


@pytest.mark.parametrize("stretch", [(2, 4), (9, 10), (12, 14), (3, 4)])
def test_a_stretch_between_them_is_free(stretch: tuple[int, int]) -> None:
    assert not TAKEN.meets(*stretch)
    assert not Taken([]).meets(*stretch)
