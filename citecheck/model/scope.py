"""The part of what was read that a run is to look at: what a change touches, what the text cites."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from citecheck.model.location import Location

Lines = tuple[range, ...]


@dataclass(frozen=True, slots=True)
class Scope:
    """The references to look at, by their ids; `lines` by the path of a document are those that count besides.

    `lines` is `None` where no change limits the run; within it, a document without lines of its own has `None` where
    all of it counts. `said` tells in a sentence what the run is limited to.
    """

    references: frozenset[str]
    lines: Mapping[str, Lines | None] | None
    said: str

    def holds(self, location: Location) -> bool:
        """Whether what stands at a place, and is about no one reference, counts."""
        if self.lines is None:
            return True
        if location.path not in self.lines:
            return False
        within = self.lines[location.path]
        return within is None or location.unit != "line" or any(location.line in one for one in within)
