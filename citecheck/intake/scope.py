"""The references that a run is limited to: `--changed-since`, `--cited-only`."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.intake.git_changes import Changes, changes_since
from citecheck.intake.paths import STANDARD_INPUT
from citecheck.model.document import Reading
from citecheck.model.reference import Kind, Reference
from citecheck.model.scope import Lines, Scope
from citecheck.model.settings import Settings
from citecheck.rules.cc7_notes import key


def scope_of(readings: Sequence[Reading], settings: Settings) -> Scope | None:
    """Return what a run is limited to; `None` where it is not. Raise ConfigurationError where git cannot tell."""
    if not (settings.changed_since or settings.cited_only):
        return None
    every = [reference for reading in readings for reference in reading.references]
    wanted = {reference.id for reference in every}
    lines: dict[str, Lines | None] | None = None
    reasons = []
    if settings.changed_since:
        lines = _changed(readings, settings.changed_since)
        wanted &= {one.id for one in every if one.location.path in lines and _is_touched(one, lines[one.location.path])}
        reasons.append(f"has changed since {settings.changed_since}")
    if settings.cited_only:
        wanted &= _cited(readings)
        reasons.append("the text cites")
    said = f"Only what {' and what '.join(reasons)} is looked at: {len(wanted)} of {len(every)} references."
    return Scope(frozenset(wanted), lines, said)


def _changed(readings: Sequence[Reading], revision: str) -> dict[str, Lines | None]:
    """Return the changed lines of each document that has any; what git cannot know, such as standard input, is new."""
    files = tuple(reading.path for reading in readings if reading.path != STANDARD_INPUT)
    changes = changes_since(revision, files) if files else Changes()
    found = {reading.path: None if reading.path == STANDARD_INPUT else changes.of(reading.path) for reading in readings}
    return {path: lines for path, lines in found.items() if lines is None or lines}


def _is_touched(reference: Reference, lines: Lines | None) -> bool:
    """Whether a change touches a reference; where a document counts no lines, every change of it does."""
    place = reference.location
    if lines is None or place.unit != "line" or place.part:
        return True
    end = max(place.end_line or 0, place.line)
    return any(one.start <= end and place.line < one.stop for one in lines)


def _cited(readings: Sequence[Reading]) -> set[str]:
    """Return the references that a text cites, notes and links included; entries to which no text is tied all count."""
    cited: set[str] = set()
    for reading in readings:
        texts = [text for text in readings if text is reading or reading.path in text.libraries]
        labels = {key(one.label) for text in texts for one in text.citations if one.style != "author-date"}
        for one in reading.references:
            if not labels or one.kind is not Kind.ENTRY or not one.label or key(one.label) in labels:
                cited.add(one.id)
    return cited
