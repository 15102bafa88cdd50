"""What a Markdown report holds: tables of findings, documents and what is suppressed, a row each."""

from __future__ import annotations

from dataclasses import dataclass

from citecheck.about import manual_page
from citecheck.model.finding import Finding, Rule, Severity
from citecheck.model.report import Report
from citecheck.model.verdict import Verdict
from citecheck.reports.json import summary
from citecheck.reports.markdown import inert
from citecheck.reports.shared.by_document import by_document
from citecheck.reports.shared.citing import labels, shortly
from citecheck.reports.shared.worst_first import Entry, worst_first

_FINDINGS = ("", "where", "finding", "reference")


@dataclass(frozen=True, slots=True)
class Section:
    """A table: what a row is called, the headings, the rows, and under which words it is folded away (`None`: not)."""

    noun: str
    headings: tuple[str, ...]
    rows: tuple[str, ...]
    folded: str | None = None

    @property
    def opening(self) -> str:
        """What stands before the rows."""
        head = f"\n| {' | '.join(self.headings)} |\n|{' --- |' * len(self.headings)}\n"
        return f"\n<details>\n<summary>{self.folded}</summary>\n{head}" if self.folded else head

    @property
    def closing(self) -> str:
        """What stands behind the rows."""
        return "\n</details>\n" if self.folded else ""


def sections(report: Report) -> tuple[Section, ...]:
    """Return the tables of a report that are not empty, what matters most first."""
    entries = worst_first(report)
    notes = [entry for entry in entries if entry.finding.severity is Severity.NOTE]
    grave = [entry for entry in entries if entry.finding.severity is not Severity.NOTE]
    silenced = [one for one in report.all_findings() if one.suppressed]
    tables = (
        Section("finding", _FINDINGS, tuple(map(_entry, grave))),
        Section("note", _FINDINGS, tuple(map(_entry, notes)), counted(report.count(Severity.NOTE), "note")),
        _documents(report),
        Section(
            "suppressed finding",
            ("where", "finding", "suppressed by", "reason"),
            tuple(map(_suppressed, silenced)),
            counted(len(silenced), "suppressed finding"),
        ),
    )
    return tuple(one for one in tables if one.rows)


def counted(number: int, noun: str) -> str:
    """Write `1 note`, `2 notes`."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _entry(entry: Entry) -> str:
    one = entry.finding
    cure = f"<br>→ {inert.text(one.violation.suggestion)}" if one.violation.suggestion else ""
    said = f"{_rule(one.rule)}: {inert.text(one.violation.message)}{cure}"
    return _row(f"**{one.severity}**", inert.code(str(one.location)), said, _cited(entry))


def _cited(entry: Entry) -> str:
    if len(entry.references) != 1:
        several = f"{len(entry.references)} references: {labels(entry.references)}"
        return inert.text(several) if entry.references else ""
    (cited,) = entry.references
    name = f"{cited.kind} {cited.label}: " if cited.label else ""
    source = f" {inert.link('source', cited.item.url)}" if cited.item.url else ""
    repeated = f"<br>{inert.text(entry.repeated)}" if entry.echoes else ""
    return inert.text(f"{name}{shortly(cited.item, cited.raw)}") + source + repeated


def _documents(report: Report) -> Section:
    parts = [(part, summary(part)) for part in by_document(report)]
    worst = sorted(parts, key=lambda one: (-one[1]["errors"], -one[1]["warnings"]))
    rows = tuple(
        _row(inert.code(part.readings[0].path), *(str(sums[key]) for key in ("references", *_SUMS)), verdicts(sums))
        for part, sums in worst
    )
    return Section("document", ("document", "references", *_SUMS, "verdicts"), rows, counted(len(rows), "document"))


_SUMS = ("errors", "warnings", "notes")


def verdicts(sums: dict[str, int]) -> str:
    """Write the verdicts that were given: `20 verified, 2 broken`."""
    return ", ".join(f"{sums[verdict.value]} {verdict}" for verdict in Verdict if sums[verdict.value])


def _suppressed(one: Finding) -> str:
    by = one.suppression
    said = f"{_rule(one.rule)}: {inert.text(one.violation.message)}"
    return _row(inert.code(str(one.location)), said, by.by.value if by else "", inert.text(by.reason) if by else "")


def _rule(rule: Rule) -> str:
    return f"[{rule.code}]({manual_page(rule.code)}) {rule.name}"


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |\n"
