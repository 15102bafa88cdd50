"""Paths into readings: every document opened and read, every reference tied and named once in the run."""

# Paths are shown as the user wrote them, which pathlib does not keep.
# ruff: noqa: PTH118, PTH120

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from citecheck import formats
from citecheck.errors import InputError, LeftOut
from citecheck.intake.baseline_file import read_baseline
from citecheck.intake.grounds import Grounds
from citecheck.intake.key_prefixes import without_prefixes
from citecheck.intake.libraries import tie_libraries
from citecheck.intake.local_links import Surveyor
from citecheck.intake.made_by_tex import set_aside
from citecheck.intake.paths import open_paths
from citecheck.intake.project_path import project_path
from citecheck.intake.reference_ids import tied_and_named
from citecheck.intake.scope import scope_of
from citecheck.intake.shelf import Read, Shelf
from citecheck.intake.works import gathered
from citecheck.judging.gate import OPEN, Gate
from citecheck.model.document import Document, Reading, Remark
from citecheck.model.location import Location
from citecheck.model.settings import Settings
from citecheck.workers import OverBudgetError, Pool, for_document

_ANEW = {"pdf": "Print it to PDF again", "rtf": "Save it as .docx"}
"""What may make a document lighter to read, by the format that was heavy."""


@dataclass(frozen=True, slots=True)
class Intake:
    """What could be read, and what could not with the sentence that says why.

    What was left out of folders has a reading without references each, which remarks upon it. `gate` says what
    of the run counts.
    """

    readings: tuple[Reading, ...]
    faults: tuple[InputError, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    gate: Gate = OPEN


def read_paths(settings: Settings) -> Intake:
    """Read every document of `settings.paths`, and the files of entries that they name.

    A document that cannot be read does not stop the others; a baseline that cannot be read does (ConfigurationError).
    """
    baseline = read_baseline(settings.baseline) if settings.baseline else None
    with Pool() as pool:
        intake = _read_paths(settings, partial(read_one, pool=pool))
    return replace(intake, gate=Gate(baseline, scope_of(intake.readings, settings)))


def _read_paths(settings: Settings, read: Read) -> Intake:
    faults: list[InputError] = []
    shelf = Shelf(read, settings.exclude, Grounds((*settings.paths, settings.project or ".")))
    waiting = [settings.paths]
    while waiting:
        for document in _opened(waiting.pop(), settings):
            if isinstance(document, Document) and shelf.meets_again(document):
                continue
            outcome = document if isinstance(document, InputError) else shelf.add(document)
            faults += [outcome] if isinstance(outcome, InputError) else []
            if isinstance(outcome, Reading) and outcome.path in shelf.asked and shelf.is_project(outcome.path):
                waiting.append(_folders_of_pages(outcome))
    left_out = tuple(fault for fault in faults if isinstance(fault, LeftOut)) if shelf.readings else ()
    works = gathered(shelf)
    tie_libraries(shelf, works)
    without_prefixes(shelf, works)
    set_aside(shelf, works)
    told = _told(shelf)
    if settings.local_links:
        told = map(Surveyor(shelf.grounds).surveyed, told)
    placed = [
        replace(one, project_path=project_path(one.path, settings.project))
        for one in (*told, *map(_remarked, left_out))
    ]
    return Intake(
        tied_and_named(placed),
        tuple(fault for fault in faults if fault not in left_out),
        left_out,
    )


def _opened(paths: Sequence[str], settings: Settings) -> Iterator[Document | InputError]:
    yield from open_paths(
        paths, exclude=settings.exclude, input_format=settings.input_format, follow_links=settings.follow_links
    )


def _folders_of_pages(project: Reading) -> tuple[str, ...]:
    """Return the folders in which a project has its pages, as its file names them."""
    own = os.path.dirname(project.path)
    named = (part.name for part in project.parts if part.name.endswith("/"))
    return tuple(os.path.normpath(os.path.join(own, name)) for name in named)


def _told(shelf: Shelf) -> Iterator[Reading]:
    """Yield what the run is to tell of: of a document that only says what others draw on, no more than remarks."""
    for path, reading in shelf.readings.items():
        if path in shelf.asked or not (path in shelf.aside or shelf.is_project(path)):
            yield reading
        elif remarks := tuple(remark for remark in reading.remarks if remark.rule == "missing-library"):
            yield Reading(path, reading.format, remarks=remarks)


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
            f"{_ANEW[formats.format_of(document).name]}, or split it, and check that copy."
        )
    return fault if document.named else LeftOut(document.path, str(fault))
