"""A list is written in one style: what its sure starts have in common tells the doubtful ones."""

from __future__ import annotations

from collections.abc import Sequence
from math import fsum, log

from citecheck.parsing.document.entries.start_signs import AUTHORS, ENDS, YEARS

_VOTED = sorted(AUTHORS | YEARS | ENDS | {"before comma", "before letter", "before hyphen"})
_SURE = 2.0  # log-odds from which a place counts as a start, and below whose negative as none
_LEAST = 4  # places of either sort that make a habit
_SMOOTH = 0.1
_SHARE = 0.6  # how far the signs count, which overlap
_MOST = 3.0  # log-odds that a habit may add or take away


def alike(shown: Sequence[frozenset[str]], values: list[float]) -> list[float]:
    """Return the log-odds of the places of a list, more for what looks like its sure starts and unlike the rest."""
    sure = [names for names, value in zip(shown, values, strict=True) if value > _SURE]
    rest = [names for names, value in zip(shown, values, strict=True) if value < -_SURE]
    if min(len(sure), len(rest)) < _LEAST:
        return values
    habits = [_habit(name, sure, rest) for name in _VOTED]
    return [value + _vote(names, habits) for names, value in zip(shown, values, strict=True)]


def _habit(name: str, sure: Sequence[frozenset[str]], rest: Sequence[frozenset[str]]) -> tuple[str, float, float]:
    """Return the name of a sign, and what its presence and its absence say for a start."""
    among, elsewhere = (sum(name in names for names in places) / len(places) for places in (sure, rest))
    present = log((among + _SMOOTH) / (elsewhere + _SMOOTH))
    return name, present, log((1 + _SMOOTH - among) / (1 + _SMOOTH - elsewhere))


def _vote(names: frozenset[str], habits: Sequence[tuple[str, float, float]]) -> float:
    total = _SHARE * fsum(present if name in names else absent for name, present, absent in habits)
    return max(-_MOST, min(_MOST, total))
