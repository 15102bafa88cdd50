"""The files of entries that works draw on for the keys they cite: found beside them, read once, and tied to them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from citecheck.errors import InputError
from citecheck.intake.shelf import Shelf
from citecheck.intake.works import Works
from citecheck.model.document import Companion, Reading, Remark
from citecheck.model.reference import Kind

_KEYED = {"latex"}
"""The formats whose lists of entries go by keys that the whole work cites."""


def tie_libraries(shelf: Shelf, works: Works) -> None:
    """Tie every document to the libraries that its work names; one that cannot be had is a remark where it is named."""
    found = {path: _found(path, shelf) for path in list(shelf.named)}
    for path, own in found.items():
        reading = shelf.readings[path]
        shelf.readings[path] = replace(reading, remarks=(*reading.remarks, *_missing(own)))
    for path in found:
        together = [one for member in works.of(path) for one in found.get(member, ())]
        libraries = dict.fromkeys(outcome for _, outcome in together if isinstance(outcome, str))
        listed = dict.fromkeys(member for member in works.of(path) if member != path and _lists(shelf.readings[member]))
        lacking = any(not isinstance(outcome, str) for _, outcome in together)
        shelf.readings[path] = replace(
            shelf.readings[path], libraries=() if lacking else tuple({**libraries, **listed}), lacking=lacking
        )


def _found(path: str, shelf: Shelf) -> list[tuple[Companion, str | InputError | None]]:
    climbing = shelf.readings[path].format in _KEYED
    return [
        (companion, outcome)
        for companion in shelf.named[path]
        for outcome in shelf.library(path, companion, climbing=climbing)
    ]


def _missing(found: list[tuple[Companion, str | InputError | None]]) -> Iterator[Remark]:
    for companion, outcome in found:
        if isinstance(outcome, InputError):
            message = f"The text takes its references from {companion.name}, which could not be read: {outcome}."
            yield Remark("missing-library", message, companion.location)


def _lists(reading: Reading) -> bool:
    r"""Whether a document of a work holds the list of entries itself (`\bibitem`)."""
    return reading.format in _KEYED and any(one.kind is Kind.ENTRY and one.label for one in reading.references)
