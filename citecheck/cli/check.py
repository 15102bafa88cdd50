"""`citecheck check`: read, visit, judge, report."""

from __future__ import annotations

import typer

from citecheck.cli.configuration import load
from citecheck.cli.options import Given, takes
from citecheck.cli.run_and_report import carry_out
from citecheck.config.settings_table import SETTINGS


@takes(*SETTINGS.values())
def check(given: Given) -> None:
    """Check every reference: is its source there, is it the work cited, and does the document agree with itself.

    Exit codes: 0 clean, 1 findings, 2 usage or input error, 3 nobody could be asked, 130 interrupted.
    """
    settings, presentation = load(given)
    raise typer.Exit(carry_out(settings, presentation))
