"""Which of its checks a verdict rests on, where a report has room for one."""

from __future__ import annotations

from citecheck.judging.outcomes import OUTCOMES
from citecheck.model.report import Check, Judgement


def deciding_check(judgement: Judgement) -> Check | None:
    """Return the first check that earned the verdict, or else the first; `None` where nothing was visited."""
    earned = (one for one in judgement.checks if _earns(one, judgement))
    return next(earned, judgement.checks[0] if judgement.checks else None)


def _earns(check: Check, judgement: Judgement) -> bool:
    outcome = OUTCOMES.get(check.outcome)
    return outcome is not None and outcome.verdict is judgement.verdict
