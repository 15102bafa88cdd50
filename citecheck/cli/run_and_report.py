"""The main job of a command: read, visit, judge, write the reports, and the exit code that says how it went."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from citecheck.model.exits import Exit, exit_code

if TYPE_CHECKING:
    from citecheck.intake.read_paths import Intake
    from citecheck.model.observer import Observer
    from citecheck.model.report import Judgement, Report
    from citecheck.model.settings import Presentation, Settings


def carry_out(settings: Settings, presentation: Presentation) -> Exit:
    """Run the main job and write its reports; return the exit code."""
    from citecheck import reports
    from citecheck.intake.read_paths import read_paths

    for form, _ in (*presentation.reports, (presentation.format, "")):
        reports.check_format(form)
    _check_codes(settings)
    intake = read_paths(settings)
    say_faults(intake)
    if not intake.readings:
        return Exit.USAGE
    report = _visit(intake, settings, presentation)
    _publish(report, presentation)
    code = exit_code(report, settings.fail_on)
    return Exit.USAGE if intake.faults and code in (Exit.CLEAN, Exit.FINDINGS) else code


def _check_codes(settings: Settings) -> None:
    """Raise ConfigurationError for a code that no rule has: a slip of the pen must not switch every rule off."""
    from citecheck.errors import ConfigurationError
    from citecheck.rules import RULES, unknown_codes

    for option, codes in (("select", settings.select), ("ignore", settings.ignore)):
        for code in unknown_codes(RULES, codes):
            raise ConfigurationError(f"--{option}: no rule is called {code!r}; `citecheck rule` lists them all.")


def say_faults(intake: Intake) -> None:
    """Say on standard error, one sentence each, which inputs could not be read."""
    for fault in intake.faults:
        sys.stderr.write(f"citecheck: {fault}\n")
    if intake.left_out:
        names = ", ".join(Path(one.path).name for one in intake.left_out)
        what = "1 file was" if len(intake.left_out) == 1 else f"{len(intake.left_out)} files were"
        sys.stderr.write(f"citecheck: {what} left out: {names}.\n")


def _visit(intake: Intake, settings: Settings, presentation: Presentation) -> Report:
    from citecheck.engines import local
    from citecheck.reports.terminal.progress import watch

    streaming = presentation.format == "jsonl" and not presentation.output
    with watch(presentation) as observer:
        return local.run(intake.readings, settings, _streaming(observer) if streaming else observer)


def _streaming(observer: Observer) -> Observer:
    from citecheck.reports.jsonl import line

    def settled(judgement: Judgement) -> None:
        sys.stdout.write(line(judgement))
        sys.stdout.flush()

    return replace(observer, settled=settled)


def _publish(report: Report, presentation: Presentation) -> None:
    from citecheck import reports
    from citecheck.reports import terminal

    for warning in report.warnings:
        sys.stderr.write(f"citecheck: {warning}\n")
    for form, file in presentation.reports:
        write_file(file, reports.write(report, form))
    if presentation.output:
        write_file(presentation.output, reports.write(report, presentation.format))
    elif presentation.format == "rich":
        terminal.show(report, presentation)
    elif presentation.format != "jsonl":
        sys.stdout.write(reports.write(report, presentation.format))


def write_file(file: str, text: str) -> None:
    """Write a report; raise ConfigurationError where the file cannot be written."""
    from citecheck.errors import ConfigurationError

    try:
        Path(file).write_text(text, encoding="utf-8")
    except OSError as fault:
        raise ConfigurationError(f"{file}: the report cannot be written: {fault.strerror}.") from fault
