"""Where the lists of references are: under their headings, and where the text looks like references for a while."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from citecheck.model.reference import Kind
from citecheck.parsing.lists.headings import Heading, heading_of
from citecheck.parsing.lists.likeness import likeness
from citecheck.parsing.lists.units import Unit

_SWITCH = 6.0  # what it costs to enter or leave a list without a heading
_ENTER = -3.0  # what a heading of references adds to entering
_LEAVE = -4.0  # what another heading adds to leaving


@dataclass(frozen=True, slots=True)
class Region:
    """The units `start:end` are a list; `heading` says what announced it."""

    start: int
    end: int
    heading: Heading | None

    @property
    def kind(self) -> Kind:
        """Notes that a heading announces are endnotes."""
        return Kind.ENDNOTE if self.heading == "notes" else Kind.ENTRY


def regions(units: Sequence[Unit], taken: set[int]) -> list[Region]:
    """Find the lists among the units that nothing else has taken (Viterbi's algorithm over *text* and *list*)."""
    headings = [heading_of(unit.text) if _may_be_heading(unit) else None for unit in units]
    scores = _smooth([0.0 if position in taken else likeness(unit.text) for position, unit in enumerate(units)], units)
    states = _states(units, scores, headings)
    found: list[Region] = []
    start = None
    for position in range(len(units) + 1):
        inside = position < len(units) and states[position] and headings[position] is None and position not in taken
        if inside and start is None:
            start = position
        elif not inside and start is not None:
            if position < len(units) and position in taken:
                continue
            found.append(Region(start, position, headings[start - 1] if start else None))
            start = None
    return found


def _may_be_heading(unit: Unit) -> bool:
    return unit.kind in ("heading", "line", "paragraph", "item")


def _smooth(scores: list[float], units: Sequence[Unit]) -> list[float]:
    """Let each line lean on its neighbours: a reference runs over several lines, not all of which show it."""
    smooth = []
    for position, score in enumerate(scores):
        low, high = max(0, position - 1), min(len(scores), position + 2)
        near = sum(scores[low:high]) / (high - low)
        smooth.append((score + near) / 2)
    return smooth


def _states(units: Sequence[Unit], scores: list[float], headings: list[Heading | None]) -> list[bool]:
    best = (0.0, -2.0)  # the score of being in the text and in a list so far
    back: list[tuple[bool, bool]] = []
    for position, unit in enumerate(units):
        heading, before = headings[position], headings[position - 1] if position else None
        enter = _SWITCH * (0 if before in ("references", "notes") else 1) + (_ENTER if before else 0)
        leave = _SWITCH + (_LEAVE if unit.kind == "heading" or heading else 0)
        from_text, from_list = best
        to_text = (from_text, False) if from_text >= from_list - leave else (from_list - leave, True)
        to_list = (from_list, True) if from_list >= from_text - enter else (from_text - enter, False)
        score = scores[position]
        known = -20.0 if heading == "end" else 0.0
        best = (to_text[0] - score, to_list[0] + score + known)
        back.append((to_text[1], to_list[1]))
    states: list[bool] = []
    state = best[1] > best[0]
    for pair in reversed(back):
        states.append(state)
        state = pair[state]
    return states[::-1]
