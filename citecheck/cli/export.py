"""`citecheck export`: the references as structured records."""

from __future__ import annotations

from typing import Annotated

import typer

from citecheck.cli.completion import export_formats, one_of
from citecheck.cli.configuration import load
from citecheck.cli.options import Given, option, takes
from citecheck.cli.report_files import write_file
from citecheck.cli.run_and_report import say_faults
from citecheck.cli.standard_streams import say, write_data
from citecheck.config.settings_table import EXCLUDE, FOLLOW_LINKS, FROM, OUTPUT, PATHS
from citecheck.errors import NotYetError
from citecheck.formats.table import EXPORTS
from citecheck.model.exits import Exit

To = Annotated[
    str,
    typer.Option(
        "--to",
        metavar="FORMAT",
        help=f"{', '.join(EXPORTS[:-1])} or {EXPORTS[-1]}.",
        show_default=True,
        autocompletion=one_of(export_formats),
    ),
]
Unique = Annotated[bool, typer.Option("--unique", help="One record a work: what cites the same work is written once.")]
Verified = Annotated[bool, typer.Option("--verified", help="Confirmed metadata only (planned).")]


@takes(PATHS, FROM, EXCLUDE, FOLLOW_LINKS)
def export(
    given: Given,
    to: To = "bibtex",
    unique: Unique = False,
    verified: Verified = False,
    output: Annotated[str | None, option(OUTPUT, variable=True)] = None,
) -> None:
    """Export the references as structured records. Fetches nothing."""
    from citecheck import formats
    from citecheck.intake.read_paths import read_paths

    if verified:
        raise NotYetError("Exporting confirmed metadata (--verified) is planned and not part of this version.")
    settings, _ = load(given)
    intake = read_paths(settings)
    say_faults(intake)
    references = [reference for one in intake.readings for reference in one.references]
    sources = [reference for reference in references if not reference.points_on]
    chosen = [reference for reference in sources if not (unique and reference.same_as)]
    text = formats.write(chosen, to)
    if output:
        write_file(output, text)
    else:
        write_data(text)
    _say(
        len(references) - len(sources),
        "note only points to entries by their keys and was not exported",
        "notes only point to entries by their keys and were not exported",
    )
    _say(
        len(sources) - len(chosen),
        "reference cites a work already exported and was not written again",
        "references cite works already exported and were not written again",
    )
    raise typer.Exit(Exit.USAGE if intake.faults else Exit.CLEAN)


def _say(count: int, one: str, several: str) -> None:
    """Say on standard error how many references were left out, and why."""
    if count:
        say(f"{count} {one if count == 1 else several}.")
