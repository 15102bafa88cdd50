"""The notes of a document, folded: one line a rule, with the references it concerns."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from rich.console import RenderableType
from rich.text import Text

from citecheck.model.finding import Finding, Severity
from citecheck.model.report import Judgement
from citecheck.reports.shared.citing import labels
from citecheck.reports.terminal.palette import SEVERITIES
from citecheck.reports.terminal.screen import Screen, hanging, indented


def notes(
    findings: Sequence[Finding], judgements: Sequence[Judgement], screen: Screen
) -> Iterator[RenderableType]:  # fmt: skip
    """Yield the lines of the notes about references, then of those about the document."""
    concerned: dict[tuple[str, str], list[tuple[Judgement, Finding]]] = defaultdict(list)
    for judgement in judgements:
        for note in filter(_is_note, judgement.findings):
            concerned[note.rule.code, note.rule.name].append((judgement, note))
    for (code, name), members in sorted(concerned.items()):
        alone = members[0][1].violation.message.rstrip(".:")
        said = alone if len(members) == 1 else f"{len(members)} references"
        yield _note(code, name, f"{said}: {labels([judgement.reference for judgement, _ in members])}", screen)
    for note in filter(_is_note, findings):
        yield _note(note.rule.code, note.rule.name, note.violation.message, screen)


def _is_note(finding: Finding) -> bool:
    return finding.severity is Severity.NOTE and not finding.suppressed


def _note(code: str, name: str, said: str, screen: Screen) -> RenderableType:
    look = SEVERITIES[Severity.NOTE]
    body = Text.assemble((f"note {code} {name}", look.style), "  ", screen.text(said), overflow="fold")
    return indented(hanging(Text(look.sign, look.style), body), 1)
