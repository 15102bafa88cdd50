"""Where the lists of references are: under their headings, and where the text looks like references for a while."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from citecheck.model.reference import Kind
from citecheck.parsing.lists.headings import Heading, heading_of, is_closing
from citecheck.parsing.lists.listing import weighed
from citecheck.parsing.lists.units import Unit

_SWITCH = 5.0  # what it costs to enter or leave a list
_ANNOUNCED = 9.0  # what a heading of references pays back to a list that follows it
_CLOSED = 4.0  # what any other heading pays back to leaving
_ENDED = 12.0  # what a heading that never stands in a list says against staying
_TRUST = 0.6  # how far a line's own weight counts; neighbours share most of their signs
_MOST = 3.0  # log-odds that one line may contribute


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
    headings = [_heading(unit) for unit in units]
    scores = [
        0.0 if position in taken else max(-_MOST * size, min(_MOST * size, weight)) * _TRUST
        for position, (weight, size) in enumerate(weighed(units))
    ]
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


def _heading(unit: Unit) -> Heading | None:
    if unit.kind not in ("heading", "line", "paragraph", "item"):
        return None
    return heading_of(unit.text) or ("end" if unit.gap and is_closing(unit.text) else None)


def _states(units: Sequence[Unit], scores: list[float], headings: list[Heading | None]) -> list[bool]:
    best = (0.0, -_SWITCH)  # the score of being in the text and in a list so far
    back: list[tuple[bool, bool]] = []
    for position, unit in enumerate(units):
        heading, before = headings[position], headings[position - 1] if position else None
        enter = _SWITCH - (_ANNOUNCED if before in ("references", "notes") else 0)
        leave = _SWITCH - (_CLOSED if unit.kind == "heading" or heading else 0)
        from_text, from_list = best
        to_text = (from_text, False) if from_text >= from_list - leave else (from_list - leave, True)
        to_list = (from_list, True) if from_list >= from_text - enter else (from_text - enter, False)
        score = scores[position]
        ended = _ENDED if heading else 0.0
        best = (to_text[0], to_list[0] + score - ended)
        back.append((to_text[1], to_list[1]))
    states: list[bool] = []
    state = best[1] > best[0]
    for pair in reversed(back):
        states.append(state)
        state = pair[state]
    return states[::-1]
