"""Paths into readings: every document opened and read, every reference named once in the run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from citecheck import documents, formats
from citecheck.biblio.keys import unique_keys
from citecheck.errors import InputError
from citecheck.model.document import Document, Reading
from citecheck.model.settings import Settings


@dataclass(frozen=True, slots=True)
class Intake:
    """What could be read, and what could not with the sentence that says why."""

    readings: tuple[Reading, ...]
    faults: tuple[InputError, ...] = ()


def read_paths(settings: Settings) -> Intake:
    """Read every document of `settings.paths`; a document that cannot be read does not stop the others."""
    readings, faults = [], []
    opened = documents.open_paths(settings.paths, exclude=settings.exclude, input_format=settings.input_format)
    for document in opened:
        outcome = document if isinstance(document, InputError) else read_one(document)
        (faults if isinstance(outcome, InputError) else readings).append(outcome)  # type: ignore[arg-type]
    return Intake(name_uniquely(readings), tuple(faults))


def read_one(document: Document) -> Reading | InputError:
    """Read one document, or say why it cannot be read."""
    try:
        return formats.read(document)
    except InputError as fault:
        return fault


def name_uniquely(readings: Sequence[Reading]) -> tuple[Reading, ...]:
    """Give each reference an id that no other reference of the run has, and keep the ties between them."""
    ids = iter(unique_keys([reference.item for reading in readings for reference in reading.references]))
    renamed = []
    for reading in readings:
        names = {reference.id: next(ids) for reference in reading.references}
        renamed.append(
            replace(
                reading,
                references=tuple(
                    replace(
                        reference,
                        id=names[reference.id],
                        same_as=names.get(reference.same_as or "", reference.same_as),
                        antecedent=names.get(reference.antecedent or "", reference.antecedent),
                    )
                    for reference in reading.references
                ),
            )
        )
    return tuple(renamed)
