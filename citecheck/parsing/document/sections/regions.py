"""Where the lists of references are: under their headings, and where the text looks like references for a while."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from math import fsum

from citecheck.expressions import expression
from citecheck.model.prose import Block
from citecheck.model.reference import Kind
from citecheck.parsing.document.sections.headings import Heading, heading_of, is_closing
from citecheck.parsing.document.sections.line_features import weighed
from citecheck.parsing.document.sections.reference_likeness import likeness
from citecheck.parsing.document.text.lines import Unit

_SWITCH = 5.0  # what it costs to enter or leave a list
_NOTHING_ELSE = 1.5  # the same at the head of a document that is nothing but likely entries: one or two are a list
_LIKELY = 1.0  # log-odds of each of their lines
_ANNOUNCED = 9.0  # what a heading of references pays back to a list that follows it
_CLOSED = 4.0  # what any other heading pays back to leaving
_ENDED = 12.0  # what a heading that never stands in a list says against staying
_TRUST = 0.6  # how far a line's own weight counts; neighbours share most of their signs
_MOST = 3.0  # log-odds that one line may contribute
_REACH = 30  # lines within which an advertisement names its first work, or the next
_PART = expression(r"[^\W\d_]|(?:1[89]|20)\d\d|[^\W\d_a-z]\w{2,20}(?: \w{2,20})?", re.UNICODE)


@dataclass(frozen=True, slots=True)
class Region:
    """The units `start:end` are a list; `heading` says what announced it, `weight` the mean log-odds of its lines.

    `parts` are the units within it that are headings of its parts.
    """

    start: int
    end: int
    heading: Heading | None
    weight: float
    parts: frozenset[int] = frozenset()

    @property
    def kind(self) -> Kind:
        """Notes that a heading announces are endnotes."""
        return Kind.ENDNOTE if self.heading == "notes" else Kind.ENTRY


def regions(units: Sequence[Unit], taken: set[int]) -> list[Region]:
    """Find the lists among the units that nothing else has taken (Viterbi's algorithm over *text* and *list*)."""
    headings = _headings(units)
    weights = weighed(units)
    scores = [
        0.0 if position in taken else max(-_MOST * size, min(_MOST * size, weight)) * _TRUST
        for position, (weight, size) in enumerate(weights)
    ]
    states = _states(units, scores, headings)
    inside = [states[at] and headings[at] is None and at not in taken for at in range(len(units))]
    found: list[Region] = []
    announced: Heading | None = None
    at = 0
    while at < len(units):
        announced = (
            headings[at]
            if headings[at] not in (None, "part")
            else announced
            if states[at] and at not in taken
            else None
        )
        if not inside[at]:
            at += 1
            continue
        end = at
        while end < len(units) and (inside[end] or (states[end] and (end in taken or headings[end] == "part"))):
            end += 1
        parts = frozenset(place for place in range(at, end) if headings[place] == "part")
        own = [weight / size for place, (weight, size) in enumerate(weights[at:end], at) if place not in parts]
        known = announced if announced in ("references", "notes") else None
        found.append(Region(at, end, known, fsum(own) / len(own), parts))
        at = end
    return _cited(found, [at for at, heading in enumerate(headings) if heading == "advertisement"])


def _cited(found: Sequence[Region], advertisements: Sequence[int]) -> list[Region]:
    """Leave out what a series or a house announces of its own behind the list of a document: nothing of it is cited."""
    kept: list[Region] = []
    told: int | None = None  # where an advertisement goes on, if nothing else comes
    for region in found:
        before = [at for at in advertisements if region.start - _REACH <= at < region.start]
        goes_on = before or (told is not None and region.start - told <= _REACH)
        if goes_on and region.heading is None and any(one.heading for one in kept):
            told = region.end
            continue
        told = None
        kept.append(region)
    return kept


def _headings(units: Sequence[Unit]) -> list[Heading | None]:
    """Say what each unit announces: under a heading of references, lesser headings are parts of the list."""
    found: list[Heading | None] = []
    level: int | None = None
    for position, unit in enumerate(units):
        heading = _heading(unit)
        if unit.kind == "heading":
            if heading in ("references", "notes"):
                level = unit.block.level if level is None or unit.block.level <= level else level
            else:
                heading = heading or _unknown(unit.block, level)
                level = level if heading == "part" else None
        elif heading is None and _is_part(units, position):
            heading = "part"
        found.append(heading)
    return found


def _unknown(block: Block, level: int | None) -> Heading:
    """Say what a heading of unknown words does: it ends a list, or is a part of the list above it.

    A guess ends no list whose own heading is not of the same kind.
    """
    return "part" if (block.guessed if level is None else block.level > level) else "end"


def _is_part(units: Sequence[Unit], position: int) -> bool:
    """Recognise a line of one or two words, a letter or a year, that stands alone between blank lines: *Books*, *A*."""
    unit = units[position]
    following = units[position + 1] if position + 1 < len(units) else None
    return (
        unit.kind == "line"
        and unit.gap > 0
        and following is not None
        and following.gap != 0
        and _PART.fullmatch(unit.text) is not None
    )


def _heading(unit: Unit) -> Heading | None:
    if unit.kind not in ("heading", "line", "paragraph", "item"):
        return None
    return heading_of(unit.text) or ("end" if unit.gap and is_closing(unit.text) else None)


def _states(units: Sequence[Unit], scores: list[float], headings: list[Heading | None]) -> list[bool]:
    best = (
        0.0,
        -(_NOTHING_ELSE if _is_list_alone(units, scores, headings) else _SWITCH),
    )  # the score of being in the text and in a list so far
    back: list[tuple[bool, bool]] = []
    for position in range(len(units)):
        heading, before = headings[position], headings[position - 1] if position else None
        enter = _SWITCH - (_ANNOUNCED if before in ("references", "notes") else 0)
        leave = _SWITCH - (_CLOSED if heading and heading != "part" else 0)
        from_text, from_list = best
        to_text = (from_text, False) if from_text >= from_list - leave else (from_list - leave, True)
        to_list = (from_list, True) if from_list >= from_text - enter else (from_text - enter, False)
        score = 0.0 if heading == "part" else scores[position]
        ended = _ENDED if heading and heading != "part" else 0.0
        best = (to_text[0], to_list[0] + score - ended)
        back.append((to_text[1], to_list[1]))
    states: list[bool] = []
    state = best[1] > best[0]
    for pair in reversed(back):
        states.append(state)
        state = pair[state]
    return states[::-1]


def _is_list_alone(units: Sequence[Unit], scores: Sequence[float], headings: Sequence[Heading | None]) -> bool:
    """Whether every line of a document looks like one of a list."""
    likely = bool(scores) and min(scores) >= _LIKELY and not any(headings)
    return likely and any(likeness(unit.text) > 0 for unit in units)
