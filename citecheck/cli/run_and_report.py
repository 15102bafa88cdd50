"""The main job of a command: read, visit, judge, write the reports, and the exit code that says how it went."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from citecheck.cli.accepting import Acceptance
from citecheck.cli.bundling import Bundling, worth_bundling
from citecheck.cli.standard_streams import say
from citecheck.model.exits import Exit, exit_code
from citecheck.model.observer import Observer
from citecheck.reports.shared.watched import is_watched

if TYPE_CHECKING:
    from citecheck.cli.report_files import ReportFile
    from citecheck.intake.read_paths import Intake
    from citecheck.model.report import Judgement, Report
    from citecheck.model.settings import Presentation, Settings


_WITH_EDITS = {"rich", "json", "sarif", "html"}
"""The reports that tell which findings `citecheck fix` mends; the others need no file read again."""


def carry_out(
    settings: Settings, presentation: Presentation, read: Callable[[Iterable[str]], None] = lambda _: None
) -> Exit:
    """Run the main job and write its reports; return the exit code. `read` hears which documents were read."""
    from citecheck.intake.paths import reopened
    from citecheck.parsing.reference.known_lists import remembering
    from citecheck.repairing import mending

    tells_edits = bool(_WITH_EDITS & {presentation.format, *(form for form, _ in presentation.reports)})
    lines, bundling = _Lines(), Bundling(presentation.bundle)
    with remembering() if tells_edits else nullcontext():
        intake = _read(settings, presentation)
        if isinstance(intake, Exit):
            return intake
        read(reading.path for reading in intake.readings if reading.format)
        acceptance = Acceptance.planned(presentation.write_baseline, intake.gate.baseline, settings)
        files = _files(intake, settings, presentation)
        report = _visit(intake, settings, presentation, lines, bundling.listening, brief=bundling.file is None)
        report = mending.with_edits(report, reopened) if tells_edits else report
    _publish(report, presentation, files, lines)
    bundling.write(worth_bundling(report.judgements), report.run, settings)
    code = exit_code(report, settings.fail_on, settings.fail_on_codes)
    code = acceptance.carried_out(report, code) if acceptance else code
    return Exit.USAGE if intake.faults and code in (Exit.CLEAN, Exit.FINDINGS) else code


def visit(settings: Settings, presentation: Presentation) -> tuple[Report, Exit] | Exit:
    """Read and visit for a command that goes on from there; return the run, and the code of what could not be read."""
    intake = _read(settings, presentation)
    if isinstance(intake, Exit):
        return intake
    report = _visit(intake, settings, replace(presentation, format="rich"), _Lines())
    for warning in report.warnings:
        say(warning)
    return report, Exit.USAGE if intake.faults else Exit.CLEAN


def _read(settings: Settings, presentation: Presentation) -> Intake | Exit:
    """Read every document; return the exit code where there is nothing to visit."""
    from citecheck.intake.read_paths import read_paths

    try:
        with _reading(presentation):
            intake = read_paths(settings)
    except KeyboardInterrupt:
        say("interrupted before the first visit: no source was asked.")
        return Exit.INTERRUPTED
    say_faults(intake)
    return intake if intake.readings else Exit.USAGE


def _reading(presentation: Presentation) -> AbstractContextManager[None]:
    if not is_watched(presentation):
        return nullcontext()
    from citecheck.reports.terminal.progress import reading

    return reading(presentation)


def _watching(presentation: Presentation) -> AbstractContextManager[Observer]:
    if not is_watched(presentation):
        return nullcontext(Observer())
    from citecheck.reports.terminal.progress import watch

    return watch(presentation)


def say_faults(intake: Intake) -> None:
    """Say on standard error, one sentence each, which inputs could not be read."""
    for fault in intake.faults:
        say(str(fault))
    if intake.left_out:
        names = ", ".join(Path(one.path).name for one in intake.left_out)
        what = "1 file was" if len(intake.left_out) == 1 else f"{len(intake.left_out)} files were"
        say(f"{what} left out: {names}.")


@dataclass(slots=True)
class _Lines:
    """References written to standard output as they settle; a fault of writing waits until the run has ended."""

    trouble: OSError | None = None

    def write(self, judgement: Judgement) -> None:
        from citecheck.reports.jsonl import line

        if self.trouble is None:
            try:
                sys.stdout.write(line(judgement))
                sys.stdout.flush()
            except BrokenPipeError:
                raise
            except OSError as fault:
                self.trouble = fault


def _visit(
    intake: Intake,
    settings: Settings,
    presentation: Presentation,
    lines: _Lines,
    listening: Callable[[Observer], Observer] = lambda observer: observer,
    *,
    brief: bool = False,
) -> Report:
    from citecheck.cli.registries import say_whom
    from citecheck.engines import local

    if not presentation.quiet:
        looked_at = (one for reading in intake.readings for one in reading.references if intake.gate.lets_in(one))
        say_whom(looked_at, settings)

    streaming = presentation.format == "jsonl" and not presentation.output
    with _watching(presentation) as watching:
        observer = listening(replace(watching, settled=lines.write) if streaming else watching)
        return local.run(intake.readings, settings, observer, intake.gate, brief=brief)


def _files(intake: Intake, settings: Settings, presentation: Presentation) -> tuple[ReportFile, ...]:
    """Name the files of the reports before the first visit: a run is not made for a report that has no place."""
    from citecheck.cli.report_files import plan_files

    output = ((presentation.format, presentation.output),) if presentation.output else ()
    documents = [reading.path for reading in intake.readings]
    return plan_files((*presentation.reports, *output), documents, settings.paths)


def _publish(report: Report, presentation: Presentation, files: Sequence[ReportFile], lines: _Lines) -> None:
    """Write every report that can be written, then raise the faults of those that cannot."""
    from citecheck import reports
    from citecheck.cli.job_summary import add_job_summary
    from citecheck.cli.report_files import write_file
    from citecheck.errors import ConfigurationError
    from citecheck.reports.shared.by_document import by_document

    for warning in report.warnings:
        say(warning)
    faults: list[str] = []
    parts = by_document(report)
    for one in files:
        try:
            write_file(one.file, reports.pieces(report if one.document is None else parts[one.document], one.form))
        except ConfigurationError as fault:
            faults.append(str(fault))
    if "github" in {presentation.format, *(one.form for one in files)}:
        add_job_summary(report)
    if not presentation.output:
        _print(report, presentation, lines)
    if faults:
        raise ConfigurationError(" ".join(faults))


def _print(report: Report, presentation: Presentation, lines: _Lines) -> None:
    from citecheck import reports
    from citecheck.reports import terminal

    if presentation.format == "rich":
        terminal.show(report, presentation)
    elif presentation.format != "jsonl":
        sys.stdout.writelines(reports.pieces(report, presentation.format))
    elif lines.trouble:
        raise lines.trouble
