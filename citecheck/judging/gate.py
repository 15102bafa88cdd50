"""What of a run counts: the findings that are accepted beforehand, and the part of what was read that is looked at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from citecheck.judging.baseline import Baseline
from citecheck.model.document import Reading
from citecheck.model.finding import Finding
from citecheck.model.reference import Reference
from citecheck.model.scope import Scope


@dataclass(frozen=True, slots=True)
class Gate:
    """A baseline and a scope; `None` = none."""

    baseline: Baseline | None = None
    scope: Scope | None = None

    def lets_in(self, reference: Reference) -> bool:
        """Whether a reference is looked at."""
        return self.scope is None or reference.id in self.scope.references

    def counting(self, findings: Sequence[Finding]) -> tuple[Finding, ...]:
        """Return the findings of documents that stand where the run looks, and are about none of the others."""
        scope = self.scope
        if scope is None:
            return tuple(findings)
        return tuple(one for one in findings if one.violation.about is None and scope.holds(one.location))

    def looked_at(self, readings: Sequence[Reading]) -> tuple[Reading, ...]:
        """Return the documents with the references that are looked at; those of which nothing is are left out."""
        if self.scope is None:
            return tuple(readings)
        kept = (replace(one, references=tuple(filter(self.lets_in, one.references))) for one in readings)
        return tuple(one for one in kept if one.references or self._is_touched(one))

    def _is_touched(self, reading: Reading) -> bool:
        lines = self.scope.lines if self.scope else None
        return lines is not None and reading.path in lines


OPEN = Gate()
"""The gate of a run to which everything counts."""
