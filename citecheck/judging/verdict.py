"""The one word for a reference, out of what its visits showed; derived, never stored."""

from __future__ import annotations

from citecheck.judging.case import Case, can_be_followed, why_impossible
from citecheck.judging.records.contradictions import GRAVE
from citecheck.judging.records.holdings import is_disputed
from citecheck.model.evidence import Failure, FailureKind
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
_SEEN = frozenset({Verdict.VERIFIED, Verdict.MISMATCH, Verdict.REACHABLE})


def verdict(case: Case) -> Verdict:
    """Return the verdict: what registries say of the work first, then the first in the ranking that a visit earned.

    The work found at one of two addresses verifies the reference, and the other keeps its own finding. A repaired
    address counts only where it shows the work cited. An address that can lead nowhere is broken without a visit.
    """
    if case.placeholder:
        return Verdict.SKIPPED
    decided = _by_record(case)
    if decided is not None:
        return decided
    earned = {look.verdict for look in case.stated}
    if case.repaired:
        earned.add(case.repaired.verdict)
    if why_impossible(case.item) is not None:
        earned.add(Verdict.BROKEN)
    first = next((one for one in _RANKING if one in earned), None)
    if first is not None and not (case.held.absent and first not in _SEEN):
        return first
    return _without_visit(case)


def _by_record(case: Case) -> Verdict | None:
    """Return the verdict that registries alone decide: another work, an identifier of nothing, or the work itself."""
    held = case.held
    if any(one.field in GRAVE for one in case.contradictions) or (held.others and not is_disputed(held)):
        return Verdict.MISMATCH
    if held.unregistered:
        return Verdict.BROKEN
    return Verdict.VERIFIED if case.confirmed else None


def _without_visit(case: Case) -> Verdict:
    """Return the verdict of a reference at which nobody looked, or nothing was seen."""
    held = case.held
    if held.absent:
        return Verdict.ABSENT
    if held.agencies:
        return Verdict.REACHABLE
    asked = [answer for answer in held.answers if not isinstance(answer.exchange.outcome, Failure)]
    if held.answers and not asked:
        unasked = {FailureKind.OFFLINE, FailureKind.NETWORK_DOWN, FailureKind.INTERRUPTED}
        kinds = {
            answer.exchange.outcome.kind for answer in held.answers if isinstance(answer.exchange.outcome, Failure)
        }
        return Verdict.SKIPPED if kinds <= unasked else Verdict.UNREACHABLE
    followed = can_be_followed(case.item) and not held.answers
    return Verdict.SKIPPED if followed else Verdict.UNLINKED


def earning(case: Case) -> str:
    """Say in a clause what earned the verdict: which visit, or what of the reference itself."""
    word = verdict(case)
    if case.placeholder:
        return f"its address is none to follow: {case.placeholder}"
    looks = [*case.stated, *([case.repaired] if case.repaired else [])]
    for number, look in enumerate(case.looks, start=1):
        if look in looks and look.verdict is word:
            return f"visit {number} earned it, and of all that was earned it weighs most"
    if _by_record(case) is word or case.held.answers:
        return "the registries earned it"
    if why := why_impossible(case.item):
        return f"the address can lead nowhere: {why}"
    return "nothing was asked" if word is Verdict.SKIPPED else "there is nothing to follow"
