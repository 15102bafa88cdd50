"""The report that a person reads in a terminal, made with rich."""

from __future__ import annotations

import io
import sys

from rich.console import Console

from citecheck.model.report import Report
from citecheck.model.settings import Presentation
from citecheck.reports.terminal.console import open_console
from citecheck.reports.terminal.findings import documents
from citecheck.reports.terminal.screen import Screen
from citecheck.reports.terminal.summary import summary

PLAIN_WIDTH = 100


def show(report: Report, presentation: Presentation) -> None:
    """Print the report on standard output, as wide and as colourful as the terminal there."""
    console = open_console(presentation)
    if console.is_terminal:
        show_on(report, console, presentation)
    else:
        sys.stdout.write(_plain(report, presentation))


def write(report: Report) -> str:
    """Write the report as plain text, 100 columns wide."""
    return _plain(report, Presentation())


def _plain(report: Report, presentation: Presentation) -> str:
    text = io.StringIO()
    console = Console(file=text, width=PLAIN_WIDTH, color_system=None, highlight=False, emoji=False, markup=False)
    show_on(report, console, presentation)
    return "".join(f"{line.rstrip()}\n" for line in text.getvalue().splitlines())


def show_on(report: Report, console: Console, presentation: Presentation) -> None:
    """Print the report on a console."""
    for part in documents(report, Screen.of(console, presentation)):
        console.print(part, soft_wrap=False)
    if not presentation.quiet:
        console.print(summary(report, width=console.width))
