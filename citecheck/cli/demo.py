"""`citecheck demo`: the whole job against a small web on this machine."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import typer

from citecheck.cli.configuration import load
from citecheck.cli.options import Given, takes
from citecheck.cli.run_and_report import carry_out
from citecheck.config.settings_table import COLOR, FORMAT, OUTPUT, PROGRESS, VERBOSE


@takes(FORMAT, OUTPUT, PROGRESS, VERBOSE, COLOR)
def demo(given: Given) -> None:
    """Run the whole job, HTTP and TLS included, against a small web served on this machine; needs no internet.

    The sources are healthy, moved, dead, mistitled, retracted, walled and slow; exits 1, since some are truly broken.
    """
    from citecheck.demo import demonstration

    _, presentation = load(given)
    kept = str(Path(presentation.output).absolute()) if presentation.output else None
    with demonstration() as settings:
        code = carry_out(settings, replace(presentation, output=kept))
    raise typer.Exit(code)
