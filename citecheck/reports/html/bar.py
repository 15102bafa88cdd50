"""The picture of the verdicts: one bar, a part a verdict, as wide as its share of the references."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from citecheck.model.report import Judgement
from citecheck.model.verdict import Verdict
from citecheck.reports.terminal.palette import VERDICTS

_THINNEST = 0.8
"""Per cent: one reference of five thousand is still to be seen."""


@dataclass(frozen=True, slots=True)
class Part:
    """The references of one verdict: how many, and where their part of the bar stands, in per cent of it."""

    verdict: Verdict
    number: int
    start: float
    width: float


def bar(judgements: Iterable[Judgement]) -> tuple[Part, ...]:
    """Lay out the bar, the verdicts in their usual order; those that nothing earned are left out."""
    counts = Counter(judgement.verdict for judgement in judgements)
    weights = {one: max(100 * counts[one] / counts.total(), _THINNEST) for one in VERDICTS if counts[one]}
    whole, start, parts = sum(weights.values()), 0.0, []
    for verdict, weight in weights.items():
        width = 100 * weight / whole
        parts.append(Part(verdict, counts[verdict], round(start, 3), round(width, 3)))
        start += width
    return tuple(parts)
