"""What a run tells while it works."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from citecheck.model.report import Judgement


def _nobody_looks(_news: object) -> None:
    pass


@dataclass(frozen=True, slots=True)
class Observer:
    """Two calls: how many references will be judged, and each judgement as it is made."""

    begin: Callable[[int], None] = _nobody_looks
    judged: Callable[[Judgement], None] = _nobody_looks
