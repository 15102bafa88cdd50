"""Paths into readings: every document opened and read, every reference tied and named once in the run."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

from citecheck import formats
from citecheck.errors import InputError, LeftOut
from citecheck.intake.grounds import Grounds
from citecheck.intake.libraries import Read, with_libraries
from citecheck.intake.paths import open_paths
from citecheck.intake.project_path import project_path
from citecheck.intake.reference_ids import tied_and_named
from citecheck.model.document import Companion, Document, Reading, Remark
from citecheck.model.location import Location
from citecheck.model.settings import Settings
from citecheck.workers import OverBudgetError, Pool, for_document


@dataclass(frozen=True, slots=True)
class Intake:
    """What could be read, and what could not with the sentence that says why.

    What was left out of folders has a reading without references each, which remarks upon it.
    """

    readings: tuple[Reading, ...]
    faults: tuple[InputError, ...] = ()
    left_out: tuple[LeftOut, ...] = ()


def read_paths(settings: Settings) -> Intake:
    """Read every document of `settings.paths`, and the files of entries that they name.

    A document that cannot be read does not stop the others.
    """
    with Pool() as pool:
        return _read_paths(settings, partial(read_one, pool=pool))


def _read_paths(settings: Settings, read: Read) -> Intake:
    readings: list[Reading] = []
    named: dict[str, tuple[Companion, ...]] = {}
    faults: list[InputError] = []
    opened = open_paths(
        settings.paths,
        exclude=settings.exclude,
        input_format=settings.input_format,
        follow_links=settings.follow_links,
    )
    for document in opened:
        outcome = document if isinstance(document, InputError) else read(document)
        if isinstance(outcome, InputError):
            faults.append(outcome)
        else:
            readings.append(outcome)
        if isinstance(document, Document) and isinstance(outcome, Reading):
            named[outcome.path] = formats.companions(document)
    left_out = tuple(fault for fault in faults if isinstance(fault, LeftOut)) if readings else ()
    grounds = Grounds((*settings.paths, settings.project or "."))
    whole = with_libraries(readings, named, settings.exclude, read, grounds)
    placed = [
        replace(one, project_path=project_path(one.path, settings.project))
        for one in (*whole, *map(_remarked, left_out))
    ]
    return Intake(
        tied_and_named(placed),
        tuple(fault for fault in faults if fault not in left_out),
        left_out,
    )


def _remarked(fault: LeftOut) -> Reading:
    """Make a reading of a file that was left out, which holds nothing but the remark that says so."""
    return Reading(fault.path, "", remarks=(Remark("unread-file", str(fault), Location(fault.path)),))


def read_one(document: Document, pool: Pool) -> Reading | InputError:
    """Read one document, here or in a process of the pool, or say why it cannot be read."""
    try:
        if formats.format_of(document).heavy:
            reading = pool.submit(for_document(len(document.content)), formats.read, document).result()
        else:
            reading = formats.read(document)
        return replace(reading, digest=document.digest)
    except InputError as error:
        fault = error
    except OverBudgetError as error:
        fault = InputError(
            f"{document.path} could not be read within its limits: {error}. "
            "Print it to PDF again, or split it, and check that copy."
        )
    return fault if document.named else LeftOut(document.path, str(fault))
