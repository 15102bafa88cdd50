"""What a run tells while it works."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from citecheck.model.evidence import Exchange
from citecheck.model.report import Judgement


def _nobody_looks(_news: object) -> None:
    pass


@dataclass(frozen=True, slots=True)
class Wait:
    """A server that limits its readers, and for how many seconds a run waits until it asks again."""

    whom: str
    seconds: float


@dataclass(frozen=True, slots=True)
class Observer:
    """What a run calls: how many references will be judged, each judgement as it is made, and each in its final form;
    each wait for a server, and each answer before it is read.

    A judgement is settled once no finding of the whole document can be added to it: mostly at once, else at the end.
    """

    begin: Callable[[int], None] = _nobody_looks
    judged: Callable[[Judgement], None] = _nobody_looks
    settled: Callable[[Judgement], None] | None = None
    waits: Callable[[Wait], None] = _nobody_looks
    heard: Callable[[Exchange], None] = _nobody_looks
