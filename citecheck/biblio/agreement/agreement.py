"""The result of comparing one variable of two Items."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Agreement:
    """Whether two readings of one variable agree; `agrees` is `None` where that cannot be told.

    `weak` marks an answer that must not decide alone: a name in another script, a year off by one. `reason` says in a
    few words why. `ours` and `theirs` are the two readings, as a reader would write them.
    """

    agrees: bool | None
    ours: str = ""
    theirs: str = ""
    weak: bool = False
    reason: str = ""
