"""What a finding states, in the order of every table and object of findings."""

from __future__ import annotations

from citecheck.model.finding import Finding


def stated(one: Finding) -> dict[str, str | None]:
    """Return the rule of a finding, and what it says; where it stands is each report's own."""
    return {
        "rule": one.rule.code,
        "name": one.rule.name,
        "severity": one.severity.value,
        "message": one.violation.message,
        "field": one.violation.field,
        "suggestion": one.violation.suggestion,
    }
