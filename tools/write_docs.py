"""Write `docs/rules.md` and `docs/verdicts.md` from the rules and the table of outcomes themselves."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from citecheck.judging.outcomes import OUTCOMES, statuses
from citecheck.model.verdict import Verdict
from citecheck.rules import RULES

DOCS = Path(__file__).parent.parent / "docs"


def pages() -> dict[str, str]:
    """Return the text of each page by its file name."""
    return {"rules.md": "\n".join(_rules()) + "\n", "verdicts.md": "\n".join(_verdicts()) + "\n"}


def _rules() -> Iterator[str]:
    yield "# The rules\n"
    yield "`citecheck rule CC301` prints the page of one rule. `--select` and `--ignore` take codes, the beginnings of"
    yield "codes (`CC3`) and names; the longest beginning wins. What is ignored stays in the reports, as suppressed.\n"
    yield "| code | name | severity | since |"
    yield "| --- | --- | --- | --- |"
    for rule in RULES:
        yield f"| [{rule.code}](#{rule.code.lower()}-{rule.name}) | {rule.name} | {rule.severity} | {rule.since} |"
    for rule in RULES:
        yield f"\n## {rule.code} {rule.name}\n\n{rule.documentation}"


def _verdicts() -> Iterator[str]:
    yield "# What a visit shows, and the verdict that it earns\n"
    yield "Every visit is judged by itself. The verdict of a reference is the first of *verified, mismatch, reachable,"
    yield "broken, blocked, unreachable, skipped* that its address or one of its identifiers earned; without any, it"
    yield "is *unlinked*. The outcome is the word in `checks[].outcome` of the JSON report.\n"
    yield "| verdict | outcome | what happened |"
    yield "| --- | --- | --- |"
    for verdict in Verdict:
        for outcome in OUTCOMES.values():
            if outcome.verdict is verdict:
                yield f"| {verdict} | `{outcome.word}` | {outcome.clause} |"
    yield "\n## Status codes\n"
    yield "A page that shows the title cited verifies the reference under any status but 410. Otherwise:\n"
    yield "| status | outcome | source |"
    yield "| --- | --- | --- |"
    for status, word, source in statuses():
        yield f"| {status} | `{word}` | {source} |"


if __name__ == "__main__":
    for name, text in pages().items():
        (DOCS / name).write_text(text, encoding="utf-8")
