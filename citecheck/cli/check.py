"""`citecheck check`: read, visit, judge, report."""

from __future__ import annotations

from typing import Annotated

import typer

from citecheck.cli import watching
from citecheck.cli.configuration import load
from citecheck.cli.options import NO_VALUE, Given, takes
from citecheck.cli.run_and_report import carry_out
from citecheck.config.settings_table import SETTINGS

Watch = Annotated[
    bool,
    typer.Option(
        "--watch",
        metavar=NO_VALUE,
        help="Check again whenever a document or a setting changes, or a document is new, until Ctrl-C.",
        rich_help_panel="Input",
    ),
]


@takes(*SETTINGS.values())
def check(given: Given, watch: Watch = False) -> None:
    """Check every reference: is its source there, is it the work cited, and does the document agree with itself.

    Exit codes: 0 clean, 1 findings, 2 usage or input error, 3 nobody could be asked, 130 interrupted.
    """
    if watch:
        raise typer.Exit(watching.watch(given))
    raise typer.Exit(carry_out(*load(given)))
