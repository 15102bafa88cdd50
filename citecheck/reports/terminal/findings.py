"""The findings by document and reference: the place, the two facts that clash, the cure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from rich.console import Group, RenderableType
from rich.rule import Rule as Line
from rich.table import Table
from rich.text import Text

from citecheck.judging.causes import Cause, by_cause
from citecheck.model.document import Reading
from citecheck.model.finding import Clash, Finding, Severity
from citecheck.model.reference import Reference
from citecheck.model.report import Judgement, Report
from citecheck.reports.shared.citing import labels, shortly
from citecheck.reports.shared.contrast import contrast
from citecheck.reports.shared.once import without_address
from citecheck.reports.shared.printable import printable
from citecheck.reports.shared.work_address import checks_of_addresses, work_address
from citecheck.reports.terminal import causes as of_causes
from citecheck.reports.terminal.notes import notes
from citecheck.reports.terminal.overview import overview, standings
from citecheck.reports.terminal.palette import SEVERITIES, VERDICTS
from citecheck.reports.terminal.screen import Screen, hanging, indented

_DIFFERENT = "bold reverse"
_OF_THE_WEB = ("http://", "https://")
_THE_CURE = "the address below"


def documents(report: Report, screen: Screen) -> Iterator[RenderableType]:
    """Yield the table of documents where there are several, what befell several of them, then each by itself."""
    ordered = standings(report)
    grouping = by_cause(report.judgements)
    shared, own = _by_document(grouping.causes)
    if len(ordered) > 1:
        yield from overview(ordered, screen)
    if shared:
        grave, folded = _folded(shared, screen)
        yield Group(_across(), *of_causes.blocks(grave, screen), Text(), *of_causes.note_lines(folded, screen), Text())
    judgements: dict[str, list[Judgement]] = defaultdict(list)
    for judgement in grouping.judgements:
        judgements[judgement.reference.location.path].append(judgement)
    findings: dict[str, list[Finding]] = defaultdict(list)
    for finding in report.findings:
        findings[finding.location.path].append(finding)
    for one in ordered:
        holding = _Holding(own[one.reading.path], findings[one.reading.path], judgements[one.reading.path])
        if screen.verbose or len(ordered) == 1 or holding.tells:
            yield _document(one.reading, holding, screen)


def _by_document(causes: Iterable[Cause]) -> tuple[list[Cause], dict[str, list[Cause]]]:
    shared: list[Cause] = []
    own: dict[str, list[Cause]] = defaultdict(list)
    for cause in causes:
        (shared if len(cause.paths) > 1 else own[cause.paths[0]]).append(cause)
    return shared, own


@dataclass(frozen=True, slots=True)
class _Holding:
    """What there is to say of one document: causes within it, findings of the whole, its references as judged."""

    causes: Sequence[Cause]
    findings: Sequence[Finding]
    judgements: Sequence[Judgement]

    @property
    def tells(self) -> bool:
        """Whether there is anything that does not stand above, among what befell several documents."""
        of_references = (one for judgement in self.judgements for one in judgement.findings)
        return bool(self.causes) or any(not one.suppressed for one in (*self.findings, *of_references))


def _document(reading: Reading, holding: _Holding, screen: Screen) -> RenderableType:
    grave, folded = _folded(holding.causes, screen)
    parts = [
        *(indented(_finding(one, screen, placed=True), 1) for one in _shown(holding.findings, screen)),
        *of_causes.blocks(grave, screen),
        *(part for one in _blocks(holding.judgements, screen) for part in _reference(one, screen)),
    ]
    lines = (
        []
        if screen.verbose
        else [*of_causes.note_lines(folded, screen), *notes(holding.findings, holding.judgements, screen)]
    )
    return Group(
        _heading(reading),
        *parts,
        *([Text()] if lines and holding.judgements else []),
        *lines,
        *_local_links(reading, screen),
        Text(),
    )


def _folded(causes: Sequence[Cause], screen: Screen) -> tuple[list[Cause], list[Cause]]:
    """Part causes into those that are told in full, and the notes, which take a line each."""
    grave = [one for one in causes if screen.verbose or one.finding.severity is not Severity.NOTE]
    return grave, [one for one in causes if one not in grave]


def _across() -> RenderableType:
    return Line(Text("In several documents", "bold"), align="left", style="dim")


def _local_links(reading: Reading, screen: Screen) -> Iterator[RenderableType]:
    """Say how many links lead to no source, and were not looked at; where much is wanted, name each."""
    count = len(reading.local_links)
    if not count:
        return
    leads, looked = ("1 link leads", "was") if count == 1 else (f"{count} links lead", "were")
    listed = "" if screen.verbose else " (--verbose lists them)"
    said = f"{leads} to a place within the project, or to nothing, and {looked} not looked at{listed}."
    yield indented(Text(said, "dim"), 1)
    for link in reading.local_links if screen.verbose else ():
        yield indented(Text(f"{printable(str(link.location))}  {printable(link.target)}", "dim"), 2)


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


def _shown(findings: Iterable[Finding], screen: Screen) -> list[Finding]:
    return [one for one in findings if not one.suppressed and (screen.verbose or one.severity is not Severity.NOTE)]


@dataclass(frozen=True, slots=True)
class _Block:
    """A reference, its findings shown, and the other references to the same work that have no findings but these."""

    judgement: Judgement
    findings: tuple[Finding, ...]
    echoes: tuple[Reference, ...]


def _blocks(judgements: Sequence[Judgement], screen: Screen) -> Iterator[_Block]:
    shown = {one.reference.id: tuple(_shown(one.findings, screen)) for one in judgements}
    echoes: dict[str, list[Reference]] = defaultdict(list)
    for judgement in judgements:
        root, own = judgement.reference.same_as, shown[judgement.reference.id]
        if root and own and _said(own) <= _said(shown.get(root, ())):
            echoes[root].append(judgement.reference)
    repeated = {reference.id for references in echoes.values() for reference in references}
    for judgement in judgements:
        name = judgement.reference.id
        if screen.verbose or (shown[name] and name not in repeated):
            yield _Block(judgement, shown[name], () if screen.verbose else tuple(echoes[name]))


def _said(findings: Iterable[Finding]) -> set[tuple[str, str]]:
    return {(finding.rule.code, finding.violation.message) for finding in findings}


def _reference(block: _Block, screen: Screen) -> Iterator[RenderableType]:
    address = _address(block)
    yield Text()
    yield indented(_reference_line(block.judgement), 1)
    yield indented(_place_line(block.judgement, address, screen), 3)
    if block.echoes:
        places = "; ".join(f"{one.kind.value} {labels([one])}" for one in block.echoes)
        yield indented(Text(f"the same for {places}", "dim"), 3)
    for finding in block.findings:
        yield indented(_finding(finding, screen, beside=printable(address)), 3)


def _address(block: _Block) -> str:
    """Return the address that the findings speak of, or else the first that was visited, or that is stated."""
    visited = [check.url for check in checks_of_addresses(block.judgement)]
    told = "\n".join(finding.violation.message for finding in block.findings)
    spoken_of = max((url for url in visited if url in told), key=len, default=None)
    return spoken_of or work_address(block.judgement)


def _reference_line(judgement: Judgement) -> RenderableType:
    look = VERDICTS[judgement.verdict]
    cited = judgement.reference
    label = f"{cited.kind.value} {printable(cited.label)}" if cited.label else cited.kind.value
    return hanging(Text(look.sign, look.style), Text.assemble((label, "bold"), "  ", shortly(cited.item, cited.raw)))


def _place_line(judgement: Judgement, address: str, screen: Screen) -> RenderableType:
    look = VERDICTS[judgement.verdict]
    line = Text.assemble(
        (judgement.verdict.value, look.style),
        "  ",
        (printable(str(judgement.reference.location)), "dim"),
        "  " if address else "",
        screen.text(address, "dim"),
        overflow="fold",
    )
    line.no_wrap = False
    return line


def _finding(finding: Finding, screen: Screen, *, placed: bool = False, beside: str = "") -> RenderableType:
    """Show a finding; `placed` tells where it stands, `beside` is the address that stands above it already."""
    look, violation, place = SEVERITIES[finding.severity], finding.violation, finding.location
    inside = placed and (place.line, place.column) != (1, 1)  # what is said of the whole document stands at its head
    message = without_address(printable(violation.message), beside)
    if violation.suggestion and violation.suggestion.startswith(_OF_THE_WEB):
        message = without_address(message, printable(violation.suggestion), _THE_CURE)
    head = Text.assemble(
        (finding.severity.value, look.style), " ", (f"{finding.rule.code} {finding.rule.name}", "bold"), "  ",
        screen.text(message), (f"  {printable(str(place))}" if inside else "", "dim"),
    )  # fmt: skip
    head.overflow = "fold"
    rows: list[RenderableType] = [hanging(Text(look.sign, look.style), head)]
    if violation.clash:
        rows.append(indented(_clash(violation.clash, screen, beside), 2))
    if violation.suggestion:
        rows.append(indented(of_causes.cure(violation, screen, mended=bool(violation.edits)), 2))
    return Group(*rows)


def _clash(clash: Clash, screen: Screen, beside: str) -> RenderableType:
    ours, theirs = contrast(clash)
    table = Table.grid(padding=(0, 2))
    table.add_column(style="dim", overflow="fold")
    table.add_column(overflow="fold")
    for at, reading in ((clash.ours_at, ours), (clash.theirs_at, theirs)):
        named = "the page" if beside and printable(at) == beside else at
        table.add_row(screen.text(named), _reading(reading, marked=screen.marked))
    return table


def _reading(segments: Sequence[tuple[str, bool]], *, marked: bool) -> Text:
    text = Text(overflow="fold")
    for piece, differs in segments:
        if differs and piece and not marked:
            text.append(f"‹{piece}›")
        else:
            text.append(piece, _DIFFERENT if differs else "")
    return text
