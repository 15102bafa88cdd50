"""`citecheck fix`: repairs with one certain outcome."""

from __future__ import annotations

import sys
from collections.abc import Container, Sequence
from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from citecheck.cli.configuration import load
from citecheck.cli.options import NO_VALUE, Given, takes
from citecheck.cli.run_and_report import visit
from citecheck.cli.standard_streams import say
from citecheck.config.settings_table import BUNDLE, FAIL_ON, FORMAT, OUTPUT, REPORT, SETTINGS, VERBOSE
from citecheck.errors import InputError
from citecheck.model.exits import Exit, could_not_look
from citecheck.model.finding import Wish

if TYPE_CHECKING:
    from citecheck.model.report import Report
    from citecheck.model.settings import Presentation, Settings
    from citecheck.repairing.mending import FileRepairs
    from citecheck.repairing.repair import Repair


class Fillable(StrEnum):
    """What `--fill` writes."""

    DOI = "doi"


_OF_REPORTS = (BUNDLE, FAIL_ON, FORMAT, OUTPUT, REPORT, VERBOSE)

Write = Annotated[
    bool, typer.Option("--write", metavar=NO_VALUE, help="Apply the repairs; without it they are shown as a diff.")
]
Today = Annotated[
    bool,
    typer.Option(
        "--today", metavar=NO_VALUE, help="Date entries of BibTeX that were confirmed today and state no `urldate`."
    ),
]
Fill = Annotated[
    list[Fillable] | None,
    typer.Option(
        "--fill",
        metavar="FIELD",
        help="doi: write the DOI that a registry has of the work, or in place of a wrong one.",
    ),
]
Archive = Annotated[
    bool,
    typer.Option("--archive", metavar=NO_VALUE, help="Write the archived copy of an address that is gone beside it."),
]


@takes(*(setting for setting in SETTINGS.values() if setting not in _OF_REPORTS))
def fix(given: Given, write: Write = False, today: Today = False, fill: Fill = None, archive: Archive = False) -> None:
    """Repair what has one certain outcome, in the source, and nothing else; a diff, unless --write applies it.

    Exit codes: 0 nothing is left to repair, 1 something is, 2 usage or input error, 3 nobody could be asked,
    130 interrupted.
    """
    from citecheck.parsing.reference.known_lists import remembering

    settings, presentation = load(given)
    wishes = {*((Wish.FILL_DOI,) if fill else ()), *((Wish.ARCHIVE,) if archive else ())}
    with remembering():
        visited = visit(settings, presentation)
        if isinstance(visited, Exit):
            raise typer.Exit(visited)
        report, unread = visited
        if report.run.interrupted:
            say("interrupted: nothing was repaired.")
            raise typer.Exit(Exit.INTERRUPTED)
        files = _repairs(report, settings, wishes, today=today)
    code = _write(files) if write else _show(files, presentation)
    if not any(file.repairs for file in files):
        _say_nothing_found(report)
    raise typer.Exit(Exit.NOT_DONE if could_not_look(report) else max(code, unread))


def _repairs(report: Report, settings: Settings, wishes: Container[Wish], *, today: bool) -> tuple[FileRepairs, ...]:
    from citecheck.intake.paths import reopened
    from citecheck.repairing.access_dates import dated_today
    from citecheck.repairing.mending import mend
    from citecheck.repairing.repair import repairs_of

    whole = _over_https(report, settings)
    return mend(whole, [*repairs_of(whole, wishes), *(dated_today(report) if today else ())], reopened)


def _over_https(report: Report, settings: Settings) -> Report:
    """Ask addresses with http: once more with https:, unless that rule is left out, and tell of those that answer."""
    from citecheck.engines import local
    from citecheck.judging.ignoring import with_ignored
    from citecheck.model.choice import is_chosen
    from citecheck.repairing import over_https
    from citecheck.rules import RULES

    rule = next(one for one in RULES if one.name == "insecure-address")
    readings = over_https.to_ask(report) if is_chosen(rule, settings.select, settings.ignore) else ()
    if not readings:
        return report
    told, _ = with_ignored(over_https.told(report, local.run(readings, replace(settings, registries=())), rule))
    return told


def _show(files: Sequence[FileRepairs], presentation: Presentation) -> Exit:
    """Show what would be repaired as a diff; a program gets the very bytes of the files."""
    from citecheck.repairing.patch import patch
    from citecheck.reports.terminal import difference

    lines = (line for file in files for line in patch(file))
    if presentation.color == "always" or (sys.stdout.isatty() and presentation.color != "never"):
        difference.show(lines, presentation)
    else:
        sys.stdout.flush()
        sys.stdout.buffer.writelines(lines)
    _say_left(files)
    _say_sum(files, "would be made; --write makes it", "would be made; --write makes them")
    return Exit.FINDINGS if any(file.repairs for file in files) else Exit.CLEAN


def _write(files: Sequence[FileRepairs]) -> Exit:
    """Apply the repairs file by file, each whole or not at all."""
    from citecheck.repairing.rewriting import rewrite

    written, faults = [], []
    for file in files:
        try:
            if file.edits:
                rewrite(file)
                written.append(file)
        except InputError as fault:
            faults.append(str(fault))
    for line in (_line(one) for file in written for one in file.repairs if one.edits):
        sys.stdout.write(f"{line}\n")
    _say_left(files)
    _say_sum(written, "was made", "were made")
    for sentence in faults:
        say(sentence)
    left = any(not one.edits for file in files for one in file.repairs)
    return Exit.USAGE if faults else Exit.FINDINGS if left else Exit.CLEAN


def _say_left(files: Sequence[FileRepairs]) -> None:
    """Say of each repair that cannot be written exactly what it would be, and why it is left to a person."""
    for one in (one for file in files for one in file.repairs if not one.edits):
        say(f"{_line(one)}; left to you, since {one.hindrance}.")


def _say_nothing_found(report: Report) -> None:
    count = len(report.judgements)
    alone = report.run.offline or could_not_look(report)
    bound = ", as far as the documents and the cache show" if alone else ""
    say(f"nothing to repair in {count} {'reference' if count == 1 else 'references'}{bound}.")


def _say_sum(files: Sequence[FileRepairs], one: str, several: str) -> None:
    mended = [file for file in files if file.edits]
    count = sum(bool(repair.edits) for file in mended for repair in file.repairs)
    if count:
        names = "1 file" if len(mended) == 1 else f"{len(mended)} files"
        say(f"{count} {'repair' if count == 1 else 'repairs'} in {names} {one if count == 1 else several}.")


def _line(repair: Repair) -> str:
    """Write a repair in one line, as `concise` writes a finding."""
    from citecheck.reports.shared.printable import printable

    finding = repair.finding
    place = finding.location if finding else repair.reference.location
    rule = f"{finding.rule.code} {finding.rule.name}" if finding else "access date"
    changes = ", ".join(f"{one.stated or 'nothing'} → {one.meant}" for one in repair.amendments)
    return printable(f"{place}: {rule}: {changes}")
