"""The findings by document and reference: the place, the two facts that clash, the cure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule as Line
from rich.table import Table
from rich.text import Text

from citecheck.model.document import Reading
from citecheck.model.finding import Clash, Finding, Severity
from citecheck.model.reference import Reference
from citecheck.model.report import Judgement, Report
from citecheck.reports.citing import labels, shortly
from citecheck.reports.contrast import contrast
from citecheck.reports.printable import printable
from citecheck.reports.terminal.palette import SEVERITIES, VERDICTS

_DIFFERENT = "bold reverse"


def documents(report: Report, *, verbose: bool, marked: bool) -> Iterator[RenderableType]:
    """Yield one renderable a document; `verbose` shows every reference and note, `marked` says colour can be seen."""
    for reading in report.readings:
        judgements = [one for one in report.judgements if one.reference.location.path == reading.path]
        findings = [one for one in report.findings if one.location.path == reading.path]
        yield Group(
            _heading(reading),
            *(_indented(_finding(one, marked=marked, placed=True), 1) for one in _shown(findings, verbose=verbose)),
            *(part for one in _blocks(judgements, verbose=verbose) for part in _reference(one, marked=marked)),
            *([] if verbose else _notes(findings, judgements)),
            *_local_links(reading, verbose=verbose),
            Text(),
        )


def _local_links(reading: Reading, *, verbose: bool) -> Iterator[RenderableType]:
    """Say how many links lead to no source, and were not looked at; `verbose` names each."""
    count = len(reading.local_links)
    if not count:
        return
    leads, looked = ("1 link leads", "was") if count == 1 else (f"{count} links lead", "were")
    listed = "" if verbose else " (--verbose lists them)"
    said = f"{leads} to a place within the project, or to nothing, and {looked} not looked at{listed}."
    yield _indented(Text(said, "dim"), 1)
    for link in reading.local_links if verbose else ():
        yield _indented(Text(f"{printable(str(link.location))}  {printable(link.target)}", "dim"), 2)


def _heading(reading: Reading) -> RenderableType:
    ledger = reading.ledger
    counts = f"{ledger.found} references" if ledger.found != 1 else "1 reference"
    doubts = [f"{ledger.partial} in part"] * bool(ledger.partial) + [f"{ledger.not_understood} not understood"] * bool(
        ledger.not_understood
    )
    tail = f" ({', '.join(doubts)})" if doubts else ""
    return Line(
        Text.assemble((printable(reading.path), "bold"), (f"  {counts}{tail}", "dim")), align="left", style="dim"
    )


def _shown(findings: Iterable[Finding], *, verbose: bool) -> list[Finding]:
    return [one for one in findings if not one.suppressed and (verbose or one.severity is not Severity.NOTE)]


@dataclass(frozen=True, slots=True)
class _Block:
    """A reference, its findings shown, and the other references to the same work that have no findings but these."""

    judgement: Judgement
    findings: tuple[Finding, ...]
    echoes: tuple[Reference, ...]


def _blocks(judgements: Sequence[Judgement], *, verbose: bool) -> Iterator[_Block]:
    shown = {one.reference.id: tuple(_shown(one.findings, verbose=verbose)) for one in judgements}
    echoes: dict[str, list[Reference]] = defaultdict(list)
    for judgement in judgements:
        root, own = judgement.reference.same_as, shown[judgement.reference.id]
        if root and own and _said(own) <= _said(shown.get(root, ())):
            echoes[root].append(judgement.reference)
    repeated = {reference.id for references in echoes.values() for reference in references}
    for judgement in judgements:
        name = judgement.reference.id
        if verbose or (shown[name] and name not in repeated):
            yield _Block(judgement, shown[name], () if verbose else tuple(echoes[name]))


def _said(findings: Iterable[Finding]) -> set[tuple[str, str]]:
    return {(finding.rule.code, finding.violation.message) for finding in findings}


def _reference(block: _Block, *, marked: bool) -> Iterator[RenderableType]:
    yield Text()
    yield _indented(_reference_line(block.judgement), 1)
    yield _indented(_place_line(block.judgement), 3)
    if block.echoes:
        places = "; ".join(f"{one.kind.value} {labels([one])}" for one in block.echoes)
        yield _indented(Text(f"the same for {places}", "dim"), 3)
    for finding in block.findings:
        yield _indented(_finding(finding, marked=marked), 3)


def _reference_line(judgement: Judgement) -> RenderableType:
    look = VERDICTS[judgement.verdict]
    cited = judgement.reference
    label = f"{cited.kind.value} {printable(cited.label)}" if cited.label else cited.kind.value
    return _hanging(Text(look.sign, look.style), Text.assemble((label, "bold"), "  ", shortly(cited.item, cited.raw)))


def _place_line(judgement: Judgement) -> RenderableType:
    look = VERDICTS[judgement.verdict]
    address = judgement.checks[0].url if judgement.checks else judgement.reference.item.url or ""
    line = Text.assemble(
        (judgement.verdict.value, look.style),
        "  ",
        (printable(str(judgement.reference.location)), "dim"),
        ("  " + printable(address) if address else "", "dim"),
        overflow="fold",
    )
    line.no_wrap = False
    return line


def _finding(finding: Finding, *, marked: bool, placed: bool = False) -> RenderableType:
    look, violation, place = SEVERITIES[finding.severity], finding.violation, finding.location
    inside = placed and (place.line, place.column) != (1, 1)  # what is said of the whole document stands at its head
    head = Text.assemble(
        (finding.severity.value, look.style), " ", (f"{finding.rule.code} {finding.rule.name}", "bold"), "  ",
        printable(violation.message), (f"  {printable(str(place))}" if inside else "", "dim"),
    )  # fmt: skip
    head.overflow = "fold"
    rows: list[RenderableType] = [_hanging(Text(look.sign, look.style), head)]
    if violation.clash:
        rows.append(_indented(_clash(violation.clash, marked=marked), 2))
    if violation.suggestion:
        cure = Text.assemble(("→ ", "green"), printable(violation.suggestion), overflow="fold")
        rows.append(_indented(cure, 2))
    return Group(*rows)


def _clash(clash: Clash, *, marked: bool) -> RenderableType:
    ours, theirs = contrast(clash)
    table = Table.grid(padding=(0, 2))
    table.add_column(style="dim", no_wrap=True)
    table.add_column(overflow="fold")
    table.add_row(printable(clash.ours_at), _reading(ours, marked=marked))
    table.add_row(printable(clash.theirs_at), _reading(theirs, marked=marked))
    return table


def _reading(segments: Sequence[tuple[str, bool]], *, marked: bool) -> Text:
    text = Text(overflow="fold")
    for piece, differs in segments:
        if differs and piece and not marked:
            text.append(f"‹{piece}›")
        else:
            text.append(piece, _DIFFERENT if differs else "")
    return text


def _notes(findings: Sequence[Finding], judgements: Sequence[Judgement]) -> Iterator[RenderableType]:
    """Fold the notes of a document: one line a rule, with the references it concerns."""
    places: dict[tuple[str, str], list[Judgement]] = defaultdict(list)
    single: dict[tuple[str, str], str] = {}
    for judgement in judgements:
        for note in judgement.findings:
            if note.severity is Severity.NOTE and not note.suppressed:
                key = (note.rule.code, note.rule.name)
                places[key].append(judgement)
                single[key] = note.violation.message
    if places:
        yield Text()
    for (code, name), concerned in sorted(places.items()):
        said = single[code, name].rstrip(".:") if len(concerned) == 1 else f"{len(concerned)} references"
        line = _note(code, name, f"{printable(said)}: {labels([one.reference for one in concerned])}")
        yield _indented(line, 1)
    for note in findings:
        if note.severity is Severity.NOTE and not note.suppressed:
            yield _indented(_note(note.rule.code, note.rule.name, printable(note.violation.message)), 1)


def _note(code: str, name: str, said: str) -> RenderableType:
    look = SEVERITIES[Severity.NOTE]
    return _hanging(
        Text(look.sign, look.style), Text.assemble((f"note {code} {name}", look.style), "  ", said, overflow="fold")
    )


def _hanging(sign: Text, body: Text) -> RenderableType:
    grid = Table.grid(padding=(0, 1))
    grid.add_column(no_wrap=True, width=1)
    grid.add_column(overflow="fold", ratio=1)
    grid.add_row(sign, body)
    return grid


def _indented(part: RenderableType, columns: int) -> RenderableType:
    return Padding(part, (0, 0, 0, columns), expand=False)
