"""A cause of several findings: one line, the one cure, and the references below."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from rich.console import RenderableType
from rich.text import Text

from citecheck.judging.causes import Cause
from citecheck.model.finding import Violation
from citecheck.model.reference import Reference
from citecheck.model.report import Judgement
from citecheck.reports.shared.citing import labels, shortly
from citecheck.reports.shared.printable import printable
from citecheck.reports.shared.work_address import work_address
from citecheck.reports.terminal.palette import SEVERITIES, VERDICTS
from citecheck.reports.terminal.screen import Screen, hanging, indented

_LISTED, _DOCUMENTS = 6, 8  # references of a cause that are told one by one, and documents that are named
_KEY = tuple[str, str]


def blocks(causes: Sequence[Cause], screen: Screen) -> Iterator[RenderableType]:
    """Yield the parts of each cause; the references of a work and address share a line."""
    for cause in causes:
        look, finding = SEVERITIES[cause.finding.severity], cause.finding
        head = Text.assemble(
            (finding.severity.value, look.style), " ", (f"{finding.rule.code} {finding.rule.name}", "bold"), "  ",
            screen.text(finding.violation.message), overflow="fold",
        )  # fmt: skip
        yield Text()
        yield indented(hanging(Text(look.sign, look.style), head), 1)
        if finding.violation.suggestion:
            yield indented(cure(finding.violation, screen, mended=cause.mended), 3)
        yield from _members(cause, screen)


def note_lines(causes: Sequence[Cause], screen: Screen) -> Iterator[RenderableType]:
    """Yield one line a cause of notes, with the references it concerns, and its cure."""
    for cause in causes:
        look, finding = SEVERITIES[cause.finding.severity], cause.finding
        concerned = [judgement.reference for judgement, _ in cause.members]
        said = finding.violation.message.rstrip(".")
        body = Text.assemble(
            (f"note {finding.rule.code} {finding.rule.name}", look.style), "  ",
            screen.text(f"{said}: {_all_labels(concerned)}"), overflow="fold",
        )  # fmt: skip
        yield indented(hanging(Text(look.sign, look.style), body), 1)
        if finding.violation.suggestion:
            yield indented(cure(finding.violation, screen, mended=cause.mended), 3)


def cure(violation: Violation, screen: Screen, *, mended: bool) -> Text:
    """Write what to do about a finding, and whether a command does it."""
    command = " ".join(filter(None, ("citecheck fix", violation.wish)))
    by_command = (
        f"  `{command}` {'mends' if violation.wish is None else 'writes'} it" if mended else "",
        "dim",
    )
    return Text.assemble(("→ ", "green"), screen.text(violation.suggestion or ""), by_command, overflow="fold")


def _all_labels(references: Sequence[Reference]) -> str:
    by_path: dict[str, list[Reference]] = defaultdict(list)
    for reference in references:
        by_path[reference.location.path].append(reference)
    if len(by_path) == 1:
        return labels(references)
    told = [f"{path} {labels(some)}" for path, some in by_path.items()]
    shown = told if len(told) <= _DOCUMENTS + 1 else told[:_DOCUMENTS]
    more = [f"and {len(told) - len(shown)} more documents"] if len(shown) < len(told) else []
    return "; ".join([*shown, *more])


def _members(cause: Cause, screen: Screen) -> Iterator[RenderableType]:
    together: dict[_KEY, list[Judgement]] = defaultdict(list)
    for judgement, _ in cause.members:
        cited = judgement.reference
        together[cited.same_as or cited.id, work_address(judgement)].append(judgement)
    listed = list(together.values())
    shown = listed if screen.verbose or len(listed) <= _LISTED + 1 else listed[:_LISTED]
    for judgements in shown:
        yield indented(_member(judgements, screen), 3)
    if rest := [one.reference for some in listed[len(shown) :] for one in some]:
        yield indented(Text(f"and {len(rest)} more: {_all_labels(rest)} (--verbose lists them)", "dim"), 3)


def _member(judgements: Sequence[Judgement], screen: Screen) -> RenderableType:
    first = judgements[0]
    look, cited = VERDICTS[first.verdict], first.reference
    names = "; ".join(f"{one.reference.kind.value} {one.reference.label or ''}".rstrip() for one in judgements)
    address = work_address(first)
    body = Text.assemble(
        (names, "bold"), "  ", shortly(cited.item, cited.raw), "  ", (printable(str(cited.location)), "dim"),
        "  " if address else "", screen.text(address, "dim"), overflow="fold",
    )  # fmt: skip
    return hanging(Text(look.sign, look.style), body)
