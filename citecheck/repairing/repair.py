"""A repair: what a finding amends in one reference, and the edits that write it or the reason why it is not written."""

from __future__ import annotations

from collections.abc import Container, Iterator
from dataclasses import dataclass

from citecheck.model.finding import Amendment, Edit, Finding, Wish
from citecheck.model.reference import Reference
from citecheck.model.report import Report

_FIRST = ("CC307", "CC201", "CC207", "CC310", "CC317", "CC311", "CC318")
"""Of rules that amend the same field of a reference, the one that knows most of what is meant stands first."""


@dataclass(frozen=True, slots=True)
class Repair:
    """What is to be amended, and why; without `edits` the `hindrance` says why it cannot be written exactly."""

    reference: Reference
    amendments: tuple[Amendment, ...]
    why: str
    finding: Finding | None = None
    edits: tuple[Edit, ...] = ()
    hindrance: str = ""


def repairs_of(report: Report, wishes: Container[Wish] = frozenset()) -> Iterator[Repair]:
    """Yield the repairs of a run in document order, for each field of a reference the one that knows most.

    What is suppressed is not repaired, nor what waits for an option that is none of the `wishes`.
    """
    for judgement in report.judgements:
        found = [one for one in judgement.findings if not one.suppressed and _is_wished(one, wishes)]
        taken: set[str] = set()
        for finding in sorted(found, key=_rank):
            attributes = {_field(one) for one in finding.violation.amendments}
            if not attributes & taken:
                taken |= attributes
                violation = finding.violation
                yield Repair(judgement.reference, violation.amendments, violation.message, finding)


def _is_wished(finding: Finding, wishes: Container[Wish]) -> bool:
    violation = finding.violation
    return bool(violation.amendments) and (violation.wish is None or violation.wish in wishes)


def _rank(finding: Finding) -> int:
    code = finding.rule.code
    return _FIRST.index(code) if code in _FIRST else len(_FIRST)


def _field(amendment: Amendment) -> str:
    """Return what an amendment changes: a field, or one piece of the text."""
    return amendment.attribute or f"“{amendment.stated}”"
