"""The one word for a reference, out of what its visits showed; derived, never stored."""

from __future__ import annotations

from citecheck.judging.case import Case, can_be_followed, why_impossible
from citecheck.model.verdict import Verdict

_RANKING = (
    Verdict.VERIFIED,
    Verdict.MISMATCH,
    Verdict.REACHABLE,
    Verdict.BROKEN,
    Verdict.BLOCKED,
    Verdict.UNREACHABLE,
    Verdict.SKIPPED,
)


def verdict(case: Case) -> Verdict:
    """Return the verdict: the first in the ranking that any address or identifier of the reference earned.

    The work found at one of two addresses verifies the reference, and the other keeps its own finding. A repaired
    address counts only where it shows the work cited. An address that can lead nowhere is broken without a visit.
    """
    if case.placeholder:
        return Verdict.SKIPPED
    earned = {look.verdict for look in case.stated}
    if case.repaired:
        earned.add(case.repaired.verdict)
    if why_impossible(case.item) is not None:
        earned.add(Verdict.BROKEN)
    first = next((one for one in _RANKING if one in earned), None)
    if first is not None:
        return first
    return Verdict.SKIPPED if can_be_followed(case.item) else Verdict.UNLINKED
