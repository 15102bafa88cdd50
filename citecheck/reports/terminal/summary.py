"""The summary that fits one glance: verdicts as bars, findings by severity, how the run went, one sentence."""

from __future__ import annotations

from collections import Counter

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule as Line
from rich.table import Table
from rich.text import Text

from citecheck.model.exits import could_not_look
from citecheck.model.finding import Severity
from citecheck.model.report import Report
from citecheck.reports.shared.conclusion import conclusion
from citecheck.reports.shared.printable import printable
from citecheck.reports.terminal.palette import SEVERITIES, TONES, VERDICTS

_BAR = "━"
_LONGEST_BAR = 40


def summary(report: Report, *, width: int) -> RenderableType:
    """Sum up a run."""
    concluded = conclusion(report)
    return Group(
        Line(Text("Summary", "bold"), align="left", style="dim"),
        Padding(_verdicts(report, width), (0, 0, 0, 1)),
        Padding(_sums(report), (1, 0, 0, 1)),
        Padding(Text(concluded.sentence, TONES[concluded.tone]), (0, 0, 0, 1)),
    )


def _verdicts(report: Report, width: int) -> RenderableType:
    counts = Counter(judgement.verdict for judgement in report.judgements)
    longest = max(10, min(_LONGEST_BAR, width - 60))
    grid = Table.grid(padding=(0, 1))
    grid.add_column(no_wrap=True)
    grid.add_column(no_wrap=True)
    grid.add_column(justify="right", no_wrap=True)
    grid.add_column(no_wrap=True)
    grid.add_column(style="dim", overflow="ellipsis", no_wrap=True)
    for verdict, look in VERDICTS.items():
        if number := counts[verdict]:
            bar = _BAR * max(1, round(longest * number / max(counts.values())))
            grid.add_row(
                Text(look.sign, look.style), Text(verdict.value, look.style), str(number), Text(bar, look.style),
                look.means,
            )  # fmt: skip
    return grid


def _sums(report: Report) -> Text:
    text = Text()
    for severity in Severity:
        number = report.count(severity)
        style = SEVERITIES[severity].style if number else "dim"
        text.append(f"{number} {severity.value}{'' if number == 1 else 's'}  ", style)
    if suppressed := sum(1 for one in report.all_findings() if one.suppressed):
        text.append(f"{suppressed} suppressed  ", "dim")
    run = report.run
    asked = "nobody reached" if could_not_look(report) else f"{run.requests} request{'' if run.requests == 1 else 's'}"
    text.append(f"{asked}, {run.from_cache} from the cache, {run.seconds:.1f} s", "dim")
    for reason, number in _left_out(report).most_common():
        text.append(f"\n{number} left out: {printable(reason)}", "dim")
    return text


def _left_out(report: Report) -> Counter[str]:
    """Count the addresses that were left out by request, by the reason."""
    checks = (check for judgement in report.judgements for check in judgement.checks)
    return Counter(check.detail for check in checks if check.outcome == "excluded")
