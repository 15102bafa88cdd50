"""How likely each segment of a list begins an entry: plain signs before and after it, weighed by a trained table."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from math import fsum

from citecheck.expressions import expression
from citecheck.parsing.document.entries.list_habits import alike
from citecheck.parsing.document.entries.segments import Segment
from citecheck.parsing.document.entries.start_signs import AFTER, AUTHORS, BEFORE, ENDS, YEARS
from citecheck.parsing.document.text.citing_pages import tells_citing_pages
from citecheck.parsing.document.text.labels import bullet, label_of
from citecheck.vocabulary.back_references import SAME_AUTHOR
from citecheck.vocabulary.name_words import JOINERS
from citecheck.vocabulary.rows import either, spellings

_BEFORE_SIGNS = tuple((f"before {name}", expression(pattern)) for name, pattern in BEFORE)
_AFTER_SIGNS = tuple((f"after {name}", expression(pattern)) for name, pattern in AFTER)
_SAME_AUTHOR = expression(
    rf"(?i:{either(spellings(SAME_AUTHOR))})(?::|,\s[^\W\d_a-z]|\s(?:{either(spellings(JOINERS))})\s[^\W\d_a-z])"
)
_REPEATED = expression(r"(?:[—–―]{2,}[.,:]?|_{3,}[.,:]?|-{3,}[.,:]?|[—―][.,])\s")
_YEAR_FIRST = expression(r"\((?:1[5-9]|20)\d\d[a-z]?\)\s?[:.,]\s")
_RULE = 5  # blanks at least that stand where a rule is drawn for the author of the entry before
_REACH = 220
_WIDE, _RAGGED = 130, 0.4  # lines wider than text is set, most of them shorter than the widest: one entry each
_CLOSE = 1.5  # log-odds that are due to a place without a blank, which is looked at only where ideographs begin a name
_ENDED = 4.0  # log-odds of a new entry behind the pages on which the one before is cited
_PARAGRAPH, _ITEM = 3.0, 8.0  # log-odds that mark-up, or a list with blank lines throughout, adds to a start
_ONE_EACH = 0.6  # share of the lines with a name and a year at their heads, where hardly an entry has a second line
_SURE = 2.0  # log-odds from which a start counts as known
_FITS, _MISFITS = 0.7, -1.3


@dataclass(frozen=True, slots=True)
class Layout:
    """How a list is set: the width of its lines, its least indentation, and the shares of its lines that are indented
    further, that have a blank line or a bullet before them, that begin with a small letter, that
    reach (nearly) the full width.
    """

    width: int
    margin: int
    hanging: float
    separated: float
    bulleted: float
    lowered: float
    full: float


def layout(segments: Sequence[Segment]) -> Layout:
    """Measure the lines of a list."""
    lines = [segment.piece.unit for segment in segments if segment.joint == "line"]
    widths = sorted(len(unit.text) + unit.indent for unit in lines)
    indents = sorted(unit.indent for unit in lines)
    margin = indents[len(indents) // 50]
    deeper = sum(unit.indent > margin + 1 for unit in lines) / len(lines)
    separated = sum(unit.gap > 0 for unit in lines[1:]) / max(1, len(lines) - 1)
    bulleted = sum(bool(bullet(unit.text)) for unit in lines) / len(lines)
    lowered = sum(unit.text[:1].islower() for unit in lines) / len(lines)
    width = widths[len(widths) * 9 // 10]
    full = sum(size > 0.85 * width for size in widths) / len(widths)
    return Layout(width, margin, deeper, separated, bulleted, lowered, full)


def signs(segments: Sequence[Segment], at: int, shape: Layout) -> Iterator[str]:
    """Yield the signs that a segment shows: of its joint, its line, what stands before it, and what follows."""
    segment = segments[at]
    before = segments[at - 1].text[-160:] if at else ""
    following = segments[at + 1].text if at + 1 < len(segments) else ""
    after = f"{segment.text} {following}"[:_REACH]
    label = label_of(after)
    head = label.end if label else bullet(after)
    joint = segment.joint if segment.joint in ("line", "semicolon") else "stop"
    yield f"joint {joint}"
    if not at:
        yield "first"
    if label:
        yield f"label {'number' if label.number is not None else 'key'} {'line' if joint == 'line' else 'stop'}"
    if joint == "line":
        yield from _line_signs(segments, at, shape)
    ends = {name for name, pattern in _BEFORE_SIGNS if pattern.search(before)}
    heads = {name for name, pattern in _AFTER_SIGNS if pattern.match(after, head)}
    together = set(_together(ends, heads))
    for name in ends | heads | together:
        yield name
        if joint != "line":
            yield f"{joint} {name}"


def _together(ends: set[str], heads: set[str]) -> Iterator[str]:
    """Yield what the two sides show together: an end, a name, a year."""
    end = "end" if ends & ENDS and "before initial" not in ends else "no end"
    name = "name" if heads & AUTHORS else "no name"
    year = "year" if heads & YEARS else "no year"
    yield f"{end}, {name}"
    yield f"{end}, {name}, {year}"
    if "before address" in ends and "after path" in heads:
        yield "address goes on"


def _line_signs(segments: Sequence[Segment], at: int, shape: Layout) -> Iterator[str]:
    unit = segments[at].piece.unit
    hanging = "hanging" if 0.15 < shape.hanging < 0.95 else "flush"
    yield f"{hanging} {'margin' if unit.indent <= shape.margin + 1 else 'deeper'}"
    if unit.gap >= 0 and shape.separated > 0.12:  # at the head of a page, a blank line says nothing
        yield f"separated {'mostly' if shape.separated > 0.9 else 'partly'} {'gap' if unit.gap > 0 else 'no gap'}"
    elif unit.gap > 0:
        yield "odd gap"
    if shape.bulleted > 0.15:
        yield f"bulleted {'bullet' if bullet(unit.text) else 'no bullet'}"
    if shape.width > 250:
        yield "unwrapped"
    if at:
        last = segments[at - 1].piece.unit
        share = (len(last.text) + last.indent) / max(1, shape.width)
        size = "tiny" if share < 0.35 else "short" if share < 0.7 else "shorter" if share < 0.87 else "full"
        yield f"line before {size}"


def scores(segments: Sequence[Segment]) -> list[float]:
    """Return for each segment the log-odds that an entry begins with it."""
    shape = layout(segments)
    shown = [frozenset(signs(segments, at, shape)) for at in range(len(segments))]
    single = [score(names) + _apart(segment, shape) for names, segment in zip(shown, segments, strict=True)]
    ended = [bool(at) and tells_citing_pages(segments[at - 1].text) for at in range(len(segments))]
    single = [value + _ENDED * behind for value, behind in zip(single, ended, strict=True)]
    heads = [_is_line(segment) and _is_head(names) for names, segment in zip(shown, segments, strict=True)]
    if sum(heads) > _ONE_EACH * sum(map(_is_line, segments)):
        single = [value + _PARAGRAPH * head for value, head in zip(single, heads, strict=True)]
    return _in_order(segments, alike(shown, single))


def _is_line(segment: Segment) -> bool:
    """Whether a segment is a line of plain text: mark-up says where its items begin."""
    return segment.joint == "line" and segment.piece.unit.kind != "item"


def _is_head(names: frozenset[str]) -> bool:
    """Whether a name and a year begin here, without a number, behind what can end an entry."""
    return "label number line" not in names and bool(
        names & AUTHORS and names & YEARS and (names & ENDS or "first" in names)
    )


def _apart(segment: Segment, shape: Layout) -> float:
    """Weigh what surely sets a segment apart: mark-up, blank lines, *the same* and a colon, a rule that is no text."""
    unit, start = segment.piece.unit, segment.piece.start
    if segment.joint != "line":
        return _CLOSE if start and not unit.text[start - 1].isspace() else 0.0
    ruled = unit.indent > shape.margin + _RULE and _YEAR_FIRST.match(segment.text)
    if (unit.kind == "item" and unit.start == 0) or ruled or _is_by_the_same(segment.text):
        return _ITEM
    paragraph = unit.kind == "paragraph" and unit.gap > 0
    separated = unit.gap > 0 and shape.separated > 0.9 and shape.lowered < 0.15
    unwrapped = shape.width > _WIDE and shape.full < _RAGGED and shape.lowered < 0.1
    return _PARAGRAPH if (paragraph or separated or unwrapped) and not segment.text[:1].islower() else 0.0


def _is_by_the_same(text: str) -> bool:
    """Whether a line begins with what stands for the author of the entry before."""
    return bool(_SAME_AUTHOR.match(text) or _REPEATED.match(text))


def score(names: Iterable[str]) -> float:
    """Add up the weights of signs."""
    weights = _weights()
    return weights.get("bias", 0.0) + fsum(weights.get(name, 0.0) for name in names)


def _in_order(segments: Sequence[Segment], single: list[float]) -> list[float]:
    """Where the sure starts stand in the order of the alphabet, favour the doubtful ones that fit between them."""
    letters = [_initial(segment.text) for segment in segments]
    sure = [at for at, value in enumerate(single) if value > _SURE and letters[at]]
    rising = sum(letters[a] <= letters[b] for a, b in pairwise(sure))
    if len(sure) < 6 or rising < 0.88 * (len(sure) - 1):
        return single
    result, place = list(single), 0
    for at, value in enumerate(single):
        while place < len(sure) and sure[place] < at:
            place += 1
        low = letters[sure[place - 1]] if place else ""
        high = letters[sure[place]] if place < len(sure) else "\U0010ffff"
        if low <= high and value <= _SURE and letters[at]:
            result[at] += _FITS if low <= letters[at] <= high else _MISFITS
    return result


def _initial(text: str) -> str:
    found = re.search(r"[^\W\d_]", text[:12])
    return unicodedata.normalize("NFKD", found.group())[0].casefold() if found else ""


@cache
def _weights() -> dict[str, float]:
    from citecheck.parsing.document.entries.start_weights import WEIGHTS

    return WEIGHTS
