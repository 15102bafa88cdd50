"""`citecheck rule`: the manual page of one rule, or the table of all."""

from __future__ import annotations

from typing import Annotated

import typer

from citecheck.cli.configuration import load
from citecheck.cli.options import Given, takes
from citecheck.config.settings_table import COLOR
from citecheck.errors import ConfigurationError

Code = Annotated[
    str | None, typer.Argument(metavar="[CODE]", help="A code or a name: CC301 or dead-link.", show_default=False)
]


@takes(COLOR)
def rule(given: Given, code: Code = None) -> None:
    """Show the manual page of one rule, or the table of all rules."""
    from citecheck.reports.terminal import manual
    from citecheck.rules import RULES

    _, presentation = load(given)
    rules = tuple(sorted(RULES, key=lambda one: one.code))
    if code is None:
        manual.table(rules, presentation)
        return
    asked = next((one for one in rules if code.casefold() in (one.code.casefold(), one.name)), None)
    if asked is None:
        raise ConfigurationError(f"There is no rule {code!r}; `citecheck rule` lists them all.")
    manual.page(asked, presentation)
