"""`citecheck explain`: every step to the verdict of one reference."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from citecheck.cli.bundling import Bundling
from citecheck.cli.configuration import load
from citecheck.cli.options import Given, takes
from citecheck.cli.run_and_report import say_faults
from citecheck.config.settings_table import FAIL_ON, FORMAT, OUTPUT, QUIET, REPORT, SETTINGS, VERBOSE
from citecheck.errors import InputError, nearest
from citecheck.expressions import expression
from citecheck.model.exits import Exit
from citecheck.model.observer import Observer

if TYPE_CHECKING:
    from citecheck.model.document import Reading
    from citecheck.model.reference import Reference

Which = Annotated[
    str,
    typer.Argument(
        metavar="ID",
        help="The reference: its id, its number or key, or its place, such as paper.md:34; `citecheck list` has both.",
        show_default=False,
    ),
]

_OF_REPORTS = (FAIL_ON, FORMAT, OUTPUT, REPORT, QUIET, VERBOSE)
_PLACE = expression(r"(?P<path>.{0,4000}?):?(?P<line>\d{1,9})(?::\d{1,9})?")


@takes(*(setting for setting in SETTINGS.values() if setting not in _OF_REPORTS))
def explain(given: Given, which: Which) -> None:
    """Explain the verdict of one reference: what was read, asked, answered, shown, compared and said, step by step.

    With --bundle, all of it goes to a file as well, without secrets, to be handed on and replayed.
    """
    from citecheck.cli.examining import examine
    from citecheck.cli.registries import say_whom
    from citecheck.intake.read_paths import read_paths
    from citecheck.reports.terminal import explanation
    from citecheck.rules import RULES

    settings, presentation = load(given)
    intake = read_paths(settings)
    say_faults(intake)
    reference = _found(which, intake.readings)
    say_whom([reference], settings)
    bundling = Bundling(presentation.bundle)
    examined = examine(intake.readings, reference, settings, bundling.listening(Observer()))
    explanation.show(examined.judgement, examined.case, RULES, presentation)
    bundling.write([examined.judgement], examined.report.run, settings)
    raise typer.Exit(Exit.INTERRUPTED if examined.report.run.interrupted else Exit.CLEAN)


def _found(which: str, readings: Sequence[Reading]) -> Reference:
    """Return the one reference that is meant; raise InputError where it is none, or one of several."""
    references = [reference for reading in readings for reference in reading.references]
    for meant in _meant(which, references):
        if len(meant) == 1:
            return meant[0]
        if meant:
            several = ", ".join(one.id for one in meant[:5]) + (" …" if len(meant) > 5 else "")
            raise InputError(f"{len(meant)} references are meant by {which!r}: name one by its id: {several}.")
    near = nearest(which, [one.id for one in references])
    raise InputError(f"there is no reference {which!r}; `citecheck list --format json` has their ids.{near}")


def _meant(which: str, references: Sequence[Reference]) -> Iterator[list[Reference]]:
    """Yield those with that id, then those cited so in the text, then those that stand there."""
    yield [one for one in references if one.id == which]
    yield [one for one in references if one.label == which]
    place = _PLACE.fullmatch(which)
    if place:
        line = int(place["line"])
        yield [one for one in references if _stands(one, line) and one.location.path.endswith(place["path"])]


def _stands(reference: Reference, line: int) -> bool:
    place = reference.location
    return place.line <= line <= (place.end_line or place.line)
