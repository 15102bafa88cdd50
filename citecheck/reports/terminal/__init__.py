"""The report that a person reads in a terminal, made with rich."""

from __future__ import annotations

import io

from rich.console import Console

from citecheck.model.report import Report
from citecheck.model.settings import Presentation
from citecheck.reports.terminal.console import open_console
from citecheck.reports.terminal.findings import documents
from citecheck.reports.terminal.summary import summary

PLAIN_WIDTH = 100


def show(report: Report, presentation: Presentation) -> None:
    """Print the report on standard output, as wide and as colourful as the terminal there."""
    _print(report, open_console(presentation), presentation)


def write(report: Report) -> str:
    """Write the report as plain text, 100 columns wide."""
    console = Console(file=io.StringIO(), width=PLAIN_WIDTH, color_system=None, highlight=False, emoji=False)
    _print(report, console, Presentation())
    text = console.file.getvalue() if isinstance(console.file, io.StringIO) else ""
    return "".join(f"{line.rstrip()}\n" for line in text.splitlines())


def _print(report: Report, console: Console, presentation: Presentation) -> None:
    for part in documents(report, verbose=presentation.verbose, marked=bool(console.color_system)):
        console.print(part, soft_wrap=False)
    if not presentation.quiet:
        console.print(summary(report, width=console.width))
