"""What TeX made of a source and left beside it (`.aux`, `.bbl`): the work counts once, by its source."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import PurePath

from citecheck.intake.shelf import Shelf
from citecheck.intake.works import Works
from citecheck.model.document import Reading, Remark
from citecheck.model.location import Location
from citecheck.model.reference import Citation

_MADE = (".aux", ".bbl")
_SOURCES = (".tex", ".ltx", ".latex")


def set_aside(shelf: Shelf, works: Works) -> None:
    """Take what TeX made of a document of the run from the shelf, unless the user named it or a work goes on in it.

    What an `.aux` knows to be cited stays: a source may cite through commands of its own.
    """
    made = defaultdict(list)
    known = {PurePath(path): path for path in shelf.readings}
    for file, path in known.items():
        source = _source(file, known) if path not in shelf.asked else None
        if source and _is_needless(path, source, shelf):
            made[source].append(path)
    for source, paths in made.items():
        reading = shelf.readings[source]
        cited = _cited_there(works.of(source), paths, shelf)
        shelf.readings[source] = replace(
            reading,
            citations=(*reading.citations, *cited),
            remarks=(*reading.remarks, _told(source, paths)),
        )
        for path in paths:
            del shelf.readings[path]


def _source(file: PurePath, known: Mapping[PurePath, str]) -> str | None:
    """Return the document that TeX made a file of: beside it, or in the folder above a folder of output."""
    if file.suffix.lower() not in _MADE:
        return None
    places = (folder / f"{file.stem}{suffix}" for folder in list(file.parents)[:2] for suffix in _SOURCES)
    return next((known[place] for place in places if place in known), None)


def _is_needless(path: str, source: str, shelf: Shelf) -> bool:
    """Whether a file says nothing that its source does not say, or name."""
    reading, own = shelf.readings[path], shelf.readings[source].libraries
    if path.lower().endswith(".aux"):
        return set(reading.libraries) <= set(own)
    return bool(own) and path not in own


def _cited_there(work: tuple[str, ...], made: list[str], shelf: Shelf) -> Iterator[Citation]:
    """Yield what an `.aux` knows to be cited and no source shows, of what the libraries hold."""
    readings = [shelf.readings[path] for path in work if path in shelf.readings and path not in made]
    shown = {one.label for reading in readings for one in reading.citations}
    held = {label for reading in readings for label in _keys(reading, shelf)}
    for path in made:
        for one in shelf.readings[path].citations:
            if one.label in held and one.label not in shown:
                shown.add(one.label)
                yield one


def _keys(reading: Reading, shelf: Shelf) -> Iterator[str]:
    for library in reading.libraries:
        yield from (one.label for one in shelf.readings[library].references if one.label)


def _told(source: str, paths: list[str]) -> Remark:
    names = " and ".join(PurePath(path).name for path in paths)
    message = f"TeX made {names} of this document, so that the work is read here alone, and counts once."
    return Remark("left-out", message, Location(source))
