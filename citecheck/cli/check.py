"""`citecheck check`: read, visit, judge, report."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from citecheck.cli import options as o
from citecheck.model.exits import Exit, exit_code

if TYPE_CHECKING:
    from citecheck.intake.read_paths import Intake
    from citecheck.model.observer import Observer
    from citecheck.model.report import Judgement, Report
    from citecheck.model.settings import Presentation, Settings

HEADERS = "CITECHECK_HEADER"


def check(
    paths: o.Paths = None,
    from_: o.From = None,
    exclude: o.Exclude = None,
    select: o.Select = None,
    ignore: o.Ignore = None,
    fail_on: o.FailOn = None,
    offline: o.Offline = None,
    timeout: o.Timeout = None,
    retries: o.Retries = None,
    concurrency: o.Concurrency = None,
    per_host: o.PerHost = None,
    allow_private_hosts: o.AllowPrivate = None,
    user_agent: o.UserAgent = None,
    header: o.Header = None,
    proxy: o.Proxy = None,
    ca_bundle: o.CaBundle = None,
    cache_dir: o.CacheDir = None,
    no_cache: o.NoCache = None,
    refresh: o.Refresh = None,
    max_age: o.MaxAge = None,
    format: o.Format = None,
    output: o.Output = None,
    report: o.FurtherReports = None,
    progress: o.Progress = None,
    quiet: o.Quiet = None,
    verbose: o.Verbose = None,
    color: o.Color = None,
) -> None:
    """Check every reference: is its source there, is it the work cited, and does the document agree with itself.

    Exit codes: 0 clean, 1 findings, 2 usage or input error, 3 nothing could be looked at, 130 interrupted.
    """
    given = {name.rstrip("_").replace("_", "-"): value for name, value in locals().items()}
    settings, presentation = load(given)
    raise typer.Exit(carry_out(settings, presentation))


def load(options: Mapping[str, object]) -> tuple[Settings, Presentation]:
    """Join the options of a command with the configuration around the current folder."""
    from citecheck import config

    return config.load({**options, **_headers(options)}, Path.cwd())


def _headers(options: Mapping[str, object]) -> dict[str, object]:
    """Take headers from the environment, one a line: they hold blanks, at which typer would split them."""
    stated = os.environ.get(HEADERS, "").splitlines() if "header" in options and not options["header"] else []
    return {"header": [line for line in stated if line.strip()]} if stated else {}


def carry_out(settings: Settings, presentation: Presentation) -> Exit:
    """Run the main job and write its reports; return the exit code."""
    from citecheck import reports
    from citecheck.intake import read_paths as reading

    for form, _ in (*presentation.reports, (presentation.format, "")):
        reports.check_format(form)
    _check_codes(settings)
    intake = reading.read_paths(settings)
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
