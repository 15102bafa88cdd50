"""Notes: those that the mark-up declares, and those that a text writes as numbered paragraphs, torn or not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from citecheck.expressions import expression
from citecheck.model.reference import Kind
from citecheck.parsing.document.draft import Draft
from citecheck.parsing.document.sections.reference_likeness import likeness
from citecheck.parsing.document.text.labels import Label, chains, label_of
from citecheck.parsing.document.text.lines import Piece, Unit

_NOTE_STYLES = {"sup", "caret", "roman", "mark", "raised"}
_ENOUGH = 0.25  # of a chain's notes must look like references
_SINGLE = {"mark", "sup", "caret"}  # styles in which one note alone, the only one of its page, can be told
_TOGETHER = 0.9  # share of the lines from the first note to the last that are notes, where they are endnotes
_CLEAR = 1.0  # likeness of a note that stands alone
_BARE_STYLES = {"bare", "paren", "dot"}  # numbers that also begin lines of text, tables and lists
_BARE_ENOUGH, _BARE_LEAST, _BARE_SHARE = 0.6, 4, 0.6
_ENDED = expression(r"(?:[.!?。．…)\]）」』”\"»’:;]|https?://\S+|www\.\S+)\s*$")


def marked_notes(units: Sequence[Unit]) -> Iterator[Draft]:
    """Yield a draft for each paragraph that begins with a number written as those of notes are: raised, `[iv]`, `^`."""
    labels = [(count, label) for count, unit in enumerate(units) if (label := _note_label(unit))]
    runs = [_Run.of(units, chain) for chain in chains(labels)]
    yield from _drafts(units, [run for run in runs if run.is_of_notes()])


def page_notes(units: Sequence[Unit]) -> Iterator[Draft]:
    """Yield a draft for each line at the foot of a page that begins with a bare number."""
    labels = [(count, label) for count, unit in enumerate(units) if (label := _bare_label(unit))]
    runs = [_Run.of(units, chain) for chain in chains(labels) if len(chain) >= _BARE_LEAST]
    yield from _drafts(units, [run for run in runs if run.is_of_page_notes()])


def _drafts(units: Sequence[Unit], believed: Sequence[_Run]) -> Iterator[Draft]:
    for run in believed:
        yield from run.drafts(units, _kind([other for other in believed if other.style == run.style]))


@dataclass(frozen=True, slots=True)
class _Run:
    """Notes whose numbers count upwards: their labels with their positions, the lines of each, the text of each."""

    chain: list[tuple[int, Label]]
    extents: list[list[Unit]]
    texts: list[str]

    @classmethod
    def of(cls, units: Sequence[Unit], chain: list[tuple[int, Label]]) -> _Run:
        """Gather the lines of each note."""
        starts = {position for position, _ in chain}
        extents = [_extent(units, position, starts) for position, _ in chain]
        lines = [" ".join(unit.text for unit in extent) for extent in extents]
        return cls(chain, extents, [line[label.end :] for line, (_, label) in zip(lines, chain, strict=True)])

    @property
    def style(self) -> str:
        """How the numbers are written."""
        return self.chain[0][1].style

    @property
    def alike(self) -> float:
        """The share of the notes that look like references."""
        return sum(likeness(text) > 0 for text in self.texts) / len(self.texts)

    @property
    def length(self) -> int:
        """How many lines the notes have."""
        return sum(len(extent) for extent in self.extents)

    @property
    def span(self) -> tuple[int, int]:
        """The positions of the first line and after the last."""
        return self.chain[0][0], self.chain[-1][0] + len(self.extents[-1])

    def is_of_notes(self) -> bool:
        """Whether these are notes rather than numbered remarks; one alone must look like a reference clearly."""
        if len(self.chain) == 1:
            return self.style in _SINGLE and likeness(self.texts[0]) >= _CLEAR
        return self.alike >= _ENOUGH

    def is_of_page_notes(self) -> bool:
        """Whether bare numbers begin the notes of pages: numbers that stand together are those of a list."""
        first, last = self.span
        return self.alike >= _BARE_ENOUGH and self.length <= _BARE_SHARE * (last - first)

    def drafts(self, units: Sequence[Unit], kind: Kind) -> Iterator[Draft]:
        """Yield a draft for each note, with its continuation where a page break tore it."""
        ends = [*(position for position, _ in self.chain[1:]), len(units)]
        for (position, label), extent, end, text in zip(self.chain, self.extents, ends, self.texts, strict=True):
            rest = _rest(units, position + len(extent), end, text)
            pieces = (Piece(extent[0], label.end), *(Piece(unit) for unit in (*extent[1:], *rest)))
            yield Draft(kind=kind, pieces=pieces, label=label.text, group=3)


def _kind(runs: Sequence[_Run]) -> Kind:
    """Tell endnotes, which stand together, from footnotes, between which there is running text."""
    first, last = min(run.span[0] for run in runs), max(run.span[1] for run in runs)
    together = sum(run.length for run in runs) >= _TOGETHER * (last - first)
    return Kind.ENDNOTE if together or runs[0].style == "roman" else Kind.FOOTNOTE


def declared_notes(units: Sequence[Unit]) -> Iterator[Draft]:
    """Yield a draft for each note that the mark-up declares."""
    pieces: list[Piece] = []
    for count, unit in enumerate(units):
        if unit.kind != "note":
            continue
        pieces.append(Piece(unit))
        following = units[count + 1] if count + 1 < len(units) else None
        block = unit.block
        same = following and following.kind == "note" and following.block.label == block.label
        if (following and following.block is block) or (same and block.label):
            continue
        kind = Kind.ENDNOTE if block.endnote else Kind.FOOTNOTE
        yield Draft(kind=kind, pieces=tuple(pieces), label=block.label, group=2)
        pieces = []


def keyed_items(units: Sequence[Unit]) -> Iterator[Draft]:
    """Yield the items that bear keys, where the text cites by key: the mark-up says that these are entries."""
    cited = {mark.label for unit in units for mark in unit.block.marks if mark.style == "key"}
    items: dict[int, list[Unit]] = {}
    for unit in units:
        if unit.kind == "item" and unit.block.label and not unit.block.label.isdecimal():
            items.setdefault(id(unit.block), []).append(unit)
    if not any(lines[0].block.label in cited for lines in items.values()):
        return
    for lines in items.values():
        yield Draft(kind=Kind.ENTRY, pieces=tuple(map(Piece, lines)), label=lines[0].block.label, group=4)


def _note_label(unit: Unit) -> Label | None:
    if unit.kind in ("note", "heading", "cell", "item"):
        return None
    mark = unit.leading_mark()
    if mark and mark.style == "note":
        end = mark.end - unit.start
        blank = len(unit.text[end:]) - len(unit.text[end:].lstrip())
        shown = label_of(f"[{mark.label}] ")
        return Label("mark", mark.label, end + blank, shown.number if shown else None)
    label = label_of(unit.text)
    return label if label and (label.style in _NOTE_STYLES or label.back_references) else None


def _bare_label(unit: Unit) -> Label | None:
    label = label_of(unit.text) if unit.kind == "line" and unit.text[:1] in "(0123456789" else None
    return label if label and label.style in _BARE_STYLES and not label.back_references else None


def _extent(units: Sequence[Unit], position: int, starts: set[int]) -> list[Unit]:
    """Gather the lines of a note: those that follow without a blank line, up to the next note or heading."""
    end = position + 1
    while end < len(units) and units[end].gap == 0 and end not in starts and units[end].kind != "heading":
        end += 1
    return list(units[position:end])


def _rest(units: Sequence[Unit], after: int, before: int, text: str) -> list[Unit]:
    """Find the continuation of a note that a page break tore: it stands right before the next note, or right after.

    A note is torn where it does not end like a sentence; its continuation begins with a small letter.
    """
    if _ENDED.search(text) or after >= before:
        return []
    candidates = [before - 1, after] if before < len(units) else [after]
    for position in candidates:
        unit = units[position]
        if (
            unit.kind in ("paragraph", "line")
            and unit.text[:1].islower()
            and _comes_after_break(units, after, position)
        ):
            return [unit]
    return []


def _comes_after_break(units: Sequence[Unit], after: int, position: int) -> bool:
    return any(unit.torn or unit.kind == "heading" for unit in units[after : position + 1]) or position == after
