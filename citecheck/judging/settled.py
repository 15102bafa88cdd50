"""Whether a run saw enough of a reference to say that something is no longer wrong with it."""

from __future__ import annotations

from citecheck.judging.outcomes import OUTCOMES
from citecheck.model.report import Judgement
from citecheck.model.verdict import Verdict

_TOLD_BY_THE_DOCUMENT = ("CC1", "CC7", "CC8")
"""The families of rules that look at the document alone, whatever a visit brings."""

_UNTOLD = frozenset({Verdict.BLOCKED, Verdict.UNREACHABLE, Verdict.SKIPPED})
"""What a source that did not answer earns: nothing was learnt of it."""


def is_told_by_the_document(code: str) -> bool:
    """Whether the rule of a code, or those of a family, need no visit."""
    return code.upper().startswith(_TOLD_BY_THE_DOCUMENT)


def is_settled(judgement: Judgement) -> bool:
    """Whether every address of a reference that was to be asked gave an answer about its source."""
    return judgement.verdict not in _UNTOLD and not any(
        OUTCOMES[check.outcome].verdict in _UNTOLD for check in judgement.checks
    )
