"""A rule as SARIF describes it: its sentence, its manual page as text and as Markdown, and where that is published."""

from __future__ import annotations

from citecheck.about import manual_page
from citecheck.model.finding import Rule, Severity
from citecheck.reports.shared.rule_text import first_sentence, plain

_OF_GITHUB = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "recommendation"}


def descriptor(rule: Rule) -> dict[str, object]:
    """Return the reporting descriptor of a rule (SARIF 2.1.0, §3.49)."""
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": first_sentence(rule)},
        "help": {"text": plain(rule), "markdown": rule.documentation},
        "helpUri": manual_page(rule.code),
        "defaultConfiguration": {"level": rule.severity.value},
        "properties": {"tags": ["citations"], "problem.severity": _OF_GITHUB[rule.severity], "since": rule.since},
    }
