"""What the sure starts of a list have in common tells the doubtful ones."""

from __future__ import annotations

import pytest

from citecheck.parsing.document.entries.list_habits import alike

HABIT = frozenset({"before comma"})
NONE: frozenset[str] = frozenset()


def vote(starts: int, others: int, doubtful: frozenset[str], sure: float = 2.1) -> float:
    shown = [HABIT] * starts + [NONE] * others + [doubtful]
    return alike(shown, [sure] * starts + [-sure] * others + [0.0])[-1]


def test_a_place_like_the_sure_starts_gains_and_one_unlike_them_loses() -> None:
    assert vote(4, 4, HABIT) == pytest.approx(1.4387, abs=1e-3)
    assert vote(4, 4, NONE) == pytest.approx(-1.4387, abs=1e-3)


def test_four_sure_places_of_either_sort_make_a_habit() -> None:
    assert [0.0, 0.0] == [vote(3, 4, HABIT), vote(4, 3, HABIT)]


def test_a_place_is_sure_above_two_alone() -> None:
    assert vote(4, 4, HABIT, sure=2.0) == 0.0
