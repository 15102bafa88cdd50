"""The table of documents at the head of a run over many: worst first, and the clean ones together in one line."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rich.cells import cell_len
from rich.console import Console, ConsoleOptions, RenderableType
from rich.measure import Measurement
from rich.rule import Rule as Line
from rich.table import Table
from rich.text import Text

from citecheck.model.document import Reading
from citecheck.model.finding import Severity
from citecheck.model.report import Report
from citecheck.model.verdict import Verdict
from citecheck.reports.shared.printable import printable
from citecheck.reports.terminal.palette import SEVERITIES, VERDICTS
from citecheck.reports.terminal.screen import Screen, hanging, indented

_NAMED = 3
_TOLD = (Verdict.BROKEN, Verdict.MISMATCH, Verdict.ABSENT, Verdict.UNREACHABLE, Verdict.BLOCKED)


@dataclass(frozen=True, slots=True)
class _Path:
    """A path, which breaks behind its slashes where there is no room for the whole of it."""

    text: str

    def __rich_measure__(self, _: Console, options: ConsoleOptions) -> Measurement:
        longest = max(map(cell_len, self._pieces()))
        return Measurement(min(longest, options.max_width), min(cell_len(self.text), options.max_width))

    def __rich_console__(self, _: Console, options: ConsoleOptions) -> Iterator[Text]:
        lines = [""]
        for piece in self._pieces():
            room = cell_len(lines[-1] + piece) <= options.max_width
            lines[-1:] = [lines[-1] + piece] if room or not lines[-1] else [lines[-1], piece]
        yield Text("\n".join(lines), "bold", overflow="fold")

    def _pieces(self) -> list[str]:
        return re.findall(r"[^/]*/|[^/]+", self.text)


@dataclass(frozen=True, slots=True)
class Standing:
    """A document and how it stands: findings by severity, those in its references included, and verdicts."""

    reading: Reading
    findings: Counter[Severity]
    verdicts: Counter[Verdict]

    @property
    def badness(self) -> tuple[int, ...]:
        """How it is compared: by errors, then warnings, then notes."""
        return tuple(self.findings[severity] for severity in Severity)

    @property
    def clean(self) -> bool:
        """Whether there is nothing to say of it."""
        return not any(self.badness)

    @property
    def noted(self) -> bool:
        """Whether there are notes to read, and nothing that calls for more."""
        told = any(self.verdicts[verdict] for verdict in _TOLD)
        return bool(self.findings[Severity.NOTE]) and self.findings.total() == self.findings[Severity.NOTE] and not told


def standings(report: Report) -> list[Standing]:
    """Return the documents of a run, the worst first, and else in their order."""
    found: dict[str, Counter[Severity]] = {reading.path: Counter() for reading in report.readings}
    verdicts: dict[str, Counter[Verdict]] = {reading.path: Counter() for reading in report.readings}
    for finding in report.findings:
        if not finding.suppressed:
            found.setdefault(finding.location.path, Counter())[finding.severity] += 1
    for judgement in report.judgements:
        path = judgement.reference.location.path
        found.setdefault(path, Counter()).update(one.severity for one in judgement.findings if not one.suppressed)
        verdicts.setdefault(path, Counter())[judgement.verdict] += 1
    every = [Standing(one, found[one.path], verdicts[one.path]) for one in report.readings]
    return sorted(every, key=lambda one: one.badness, reverse=True)


def overview(ordered: Sequence[Standing], screen: Screen) -> Iterator[RenderableType]:
    """Yield the table, and a line each for those with notes alone, and for the clean ones."""
    clean, noted = [one for one in ordered if one.clean], [one for one in ordered if one.noted]
    doubtful = [one for one in ordered if not (one.clean or one.noted)]
    yield Line(Text.assemble(("Documents", "bold"), (f"  {len(ordered)}", "dim")), align="left", style="dim")
    if doubtful:
        yield indented(_table(doubtful), 1)
    for some, look, hold in (
        (noted, SEVERITIES[Severity.NOTE], "notes alone"),
        (clean, VERDICTS[Verdict.VERIFIED], "nothing to report"),
    ):
        if some:
            yield indented(hanging(Text(look.sign, look.style), _together(some, hold, screen)), 1)
    yield Text()


def _table(doubtful: Sequence[Standing]) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    table.add_column("document", overflow="fold")
    for heading in ("references", *(f"{severity.value}s" for severity in Severity)):
        table.add_column(heading, justify="right", no_wrap=True)
    signs = [_signs(one.verdicts) for one in doubtful]
    if any(signs):  # rich takes a cell from the others for a column in which nothing stands
        table.add_column("", no_wrap=True)
    for one, sign in zip(doubtful, signs, strict=True):
        numbers = (_number(one.findings[severity], SEVERITIES[severity].style) for severity in Severity)
        cells: tuple[RenderableType, ...] = (
            _Path(printable(one.reading.path)),
            str(one.reading.ledger.found),
            *numbers,
            sign,
        )
        table.add_row(*cells[: len(table.columns)])
    return table


def _number(number: int, style: str) -> Text:
    return Text(str(number), style) if number else Text("")


def _signs(verdicts: Counter[Verdict]) -> Text:
    """Write the verdicts that matter, each by its sign."""
    told = [(f"{VERDICTS[one].sign} {verdicts[one]}", VERDICTS[one].style) for one in _TOLD if verdicts[one]]
    return Text("  ").join(Text(said, style) for said, style in told)


def _together(some: Sequence[Standing], hold: str, screen: Screen) -> Text:
    several = f"{len(some)} documents hold" if len(some) > 1 else "1 document holds"
    references = sum(one.reading.ledger.found for one in some)
    counted = "1 reference" if references == 1 else f"{references} references"
    named = screen.verbose or len(some) <= _NAMED
    names = f": {', '.join(printable(one.reading.path) for one in some)}" if named else " (--verbose names them)"
    return Text.assemble(f"{several} {hold}, in {counted}", (names, "dim"), overflow="fold")
