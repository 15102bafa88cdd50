"""`citecheck list`: what would be checked."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

import typer

from citecheck.cli.configuration import load
from citecheck.cli.options import Given, takes
from citecheck.cli.registries import first_questions
from citecheck.cli.run_and_report import say_faults
from citecheck.config.settings_table import COLOR, EXCLUDE, FOLLOW_LINKS, FROM, OFFLINE, PATHS, REGISTRIES
from citecheck.model.exits import Exit

ListFormat = Annotated[
    str | None, typer.Option("--format", "-f", metavar="FORMAT", help="rich or json. [rich]", show_default=False)
]


@takes(PATHS, FROM, EXCLUDE, FOLLOW_LINKS, OFFLINE, REGISTRIES, COLOR)
def list_references(given: Given, format: ListFormat = None) -> None:
    """List what would be checked: one line a reference, with its place, its fields and its address. Fetches nothing.

    Behind a question mark stands what registries would be asked about it first; their answers decide what else.

    Ends with the ledger: how many references each document holds, how far each was understood, and what was not read.
    """
    from citecheck.intake.read_paths import read_paths
    from citecheck.reports import listing

    settings, presentation = load(given)
    intake = read_paths(settings)
    say_faults(intake)
    references = [reference for reading in intake.readings for reference in reading.references]
    asked = first_questions(references, settings)
    listing.show(intake.readings, replace(presentation, format=format or "rich"), asked)
    raise typer.Exit(Exit.USAGE if intake.faults else Exit.CLEAN)
