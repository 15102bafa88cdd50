"""Cut a list into its entries: by its numbers where it has them, else by the look of every place one may begin."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from citecheck.expressions import expression
from citecheck.parsing.document.entries.entry_starts import scores
from citecheck.parsing.document.entries.segments import Joint, Segment, segments
from citecheck.parsing.document.text.labels import Label, bullet, chains, label_of
from citecheck.parsing.document.text.lines import Piece, Unit
from citecheck.parsing.reference.grammars.back_reference import IDEM
from citecheck.vocabulary.rows import either


@dataclass(frozen=True, slots=True)
class Entry:
    """The pieces of an entry without its label, the label, where it begins in its line, its text if that is kept."""

    pieces: tuple[Piece, ...]
    label: str | None = None
    head: int = 0
    key: str = ""


_SKIP = 3  # numbers that a chain may lack between two neighbours
_WITHIN: dict[Joint, float] = {"semicolon": 0.5, "line": 2.0}  # log-odds of a second work in a numbered entry
_LETTER = expression(r"\(?[b-h]\s?\)")  # *b)*: works that share a number
_LETTERED = 5.0
_NUMBERS = expression(r"\W{0,3}\d[\d\W]{0,20}")  # *2008.*, *271*, *(2017)* end an entry where they count none
_INITIAL = expression(r"[IVXLC]\.\s")
_NEVER, _SURELY = -9.0, 6.0
_SAME_AUTHOR = expression(rf"(?:{either(IDEM)})\.?\s?(?:\([^()]{{2,8}}\)\s?)?[,:]", re.IGNORECASE)
_LONGEST = 45  # segments of one entry that are weighed
_SUBSTANCE = expression(r"\d{4}|https?://|www\.|doi|\d+\s?[-–(:,]\s?\d+|[Ii]n press|n\.d\.|forthcoming", re.IGNORECASE)


def entries(units: Sequence[Unit], begun: Container[int] = ()) -> list[Entry]:
    """Return the entries of a list in order; every character of it belongs to one of them.

    `begun` holds the `id` of each unit that surely begins one, since a heading stands before it.
    """
    cut = segments(units)
    if not cut:
        return []
    starts = _starts(cut, begun)
    bounds = [*sorted(starts), len(cut)]
    lines = all(cut[at].joint == "line" for at, label in starts.items() if label)
    return [_entry(cut[low:high], starts[low], lines=lines) for low, high in pairwise(bounds)]


def entry_of(unit: Unit) -> Entry:
    """Return a unit as one entry; a number or a bullet at its head is its label or goes, an initial (*C.*) stays."""
    label = label_of(unit.text)
    initial = label and label.style == "roman-capital" and _INITIAL.match(unit.text)
    return _entry([Segment(Piece(unit), "line")], None if initial else label)


def _entry(cut: Sequence[Segment], label: Label | None, *, lines: bool = False) -> Entry:
    """Put an entry together; a key stays in its text, and so does a bare number at the head of each line of a list."""
    first = cut[0].piece
    head = bullet(first.text)
    skipped = label.end if label else head
    text = label.text if label else first.unit.block.label if first.start == 0 else None
    pieces = [Piece(first.unit, first.start + skipped, first.end), *(segment.piece for segment in cut[1:])]
    kept = label and (label.style == "key" or (label.style == "bare" and lines))
    key = first.text[:skipped].strip() if kept else ""
    return Entry(_merged(pieces), text or None, first.start + (0 if label else head), key)


def _merged(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Put neighbouring stretches of one line together again."""
    merged: list[Piece] = []
    for piece in pieces:
        if merged and merged[-1].unit is piece.unit:
            merged[-1] = Piece(piece.unit, merged[-1].start, piece.end)
        else:
            merged.append(piece)
    return tuple(merged)


def _starts(cut: Sequence[Segment], begun: Container[int]) -> dict[int, Label | None]:
    values = [
        max(value, _SURELY) if segment.joint == "line" and id(segment.piece.unit) in begun else value
        for segment, value in zip(cut, _values(cut), strict=True)
    ]
    chain = _numbering(cut, values)
    if chain:
        return _numbered(cut, values, chain)
    keyed = {at: label for at, segment in enumerate(cut) if (label := label_of(segment.text)) and label.style == "key"}
    if len(keyed) >= 3 and len(keyed) >= 0.6 * sum(value > 0 for value in values):
        return {0: None} | keyed
    return dict.fromkeys(_best(cut, values))


def _values(cut: Sequence[Segment]) -> list[float]:
    """Return the log-odds that an entry begins with each segment; a number by itself begins none, *Ders.:* does."""
    return [
        _NEVER
        if _NUMBERS.fullmatch(segment.text)
        else max(value, _SURELY)
        if segment.joint == "line" and _SAME_AUTHOR.match(segment.text)
        else value
        for segment, value in zip(cut, scores(cut), strict=True)
    ]


def _numbering(cut: Sequence[Segment], values: Sequence[float]) -> dict[int, Label] | None:
    """Find the numbers of the entries: one chain through most of the list, or none."""
    labels = [
        (at, label)
        for at, segment in enumerate(cut)
        if (label := _label(cut, at)) and (label.style != "bare" or segment.joint in ("line", "blanks"))
    ]
    runs = chains(labels, skip=_SKIP)
    if not runs or len(runs[0]) < 2:
        return None
    chain = dict(runs[0])
    for run in runs[1:]:  # a number misread or lost breaks a chain; its parts do not overlap
        known = sorted(chain)
        if run[0][1].style == runs[0][0][1].style and (run[-1][0] < known[0] or run[0][0] > known[-1]) and len(run) > 1:
            chain |= dict(run)
    unnumbered = sum(value > 0 for at, value in enumerate(values) if at not in chain and cut[at].joint == "line")
    return chain if len(chain) >= 0.35 * (unnumbered + len(chain)) else None


def _label(cut: Sequence[Segment], at: int) -> Label | None:
    """Read the label of a segment; a number alone on its line is one if the next line could follow it."""
    text = cut[at].text
    if at + 1 == len(cut) or not _NUMBERS.fullmatch(text):
        return label_of(text)
    label = label_of(f"{text} {cut[at + 1].text}")
    return replace(label, end=len(text)) if label and label.end > len(text) else label


def _numbered(cut: Sequence[Segment], values: Sequence[float], chain: dict[int, Label]) -> dict[int, Label | None]:
    starts: dict[int, Label | None] = {0: _label(cut, 0) if 0 not in chain else None}
    for at, value in enumerate(values):
        if at in chain:
            starts[at] = chain[at]
        elif value > _within(cut, at):
            starts[at] = None
    return starts


def _within(cut: Sequence[Segment], at: int) -> float:
    """Return the log-odds from which a segment begins a second work of a numbered entry."""
    before = cut[at - 1].text if at else ""
    joint: Joint = "semicolon" if before.endswith((";", "；")) else cut[at].joint
    lettered = _LETTER.match(cut[at].text) and before.endswith((";", ".", ","))
    return _WITHIN.get(joint, float("inf")) - (_LETTERED if lettered else 0)


def _best(cut: Sequence[Segment], values: Sequence[float]) -> list[int]:
    """Choose the starts with the best sum of log-odds, less what short and empty entries cost (dynamic programming)."""
    sizes = [len(segment.text) + 1 for segment in cut]
    substance = [bool(_SUBSTANCE.search(segment.text)) for segment in cut]
    best = [0.0] * (len(cut) + 1)
    choice = [0] * (len(cut) + 1)
    for end in range(1, len(cut) + 1):
        best[end] = float("-inf")
        size, solid = 0, False
        for start in range(end - 1, max(-1, end - 1 - _LONGEST), -1):
            size += sizes[start]
            solid = solid or substance[start]
            total = best[start] + (values[start] if start else 0.0) - _cost(size, solid=solid)
            if total > best[end]:
                best[end], choice[end] = total, start
    starts, at = [], len(cut)
    while at:
        at = choice[at]
        starts.append(at)
    return starts[::-1]


def _cost(size: int, *, solid: bool) -> float:
    return (2.5 if size < 25 else 0.8 if size < 45 else 0.0) + (0.0 if solid else 1.2) + max(0, size - 500) / 400
