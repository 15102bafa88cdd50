"""Notes: those that the mark-up declares, and those that a text writes as numbered paragraphs, torn or not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from citecheck.model.reference import Kind
from citecheck.parsing.lists.drafts import Draft
from citecheck.parsing.lists.labels import Label, chains, label_of
from citecheck.parsing.lists.likeness import likeness
from citecheck.parsing.lists.units import Piece, Unit

_NOTE_STYLES = {"sup", "caret", "roman", "mark", "raised"}
_ENOUGH = 0.25  # of a chain's notes must look like references
_BARE_STYLES = {"bare", "paren", "dot"}  # numbers that also begin lines of text, tables and lists
_BARE_ENOUGH, _BARE_LEAST, _BARE_SHARE = 0.6, 4, 0.6
_ENDED = re.compile(r"(?:[.!?。．…)\]）」』”\"»’:;]|https?://\S+|www\.\S+)\s*$")


def notes(units: Sequence[Unit]) -> Iterator[Draft]:
    """Yield a draft for each note."""
    yield from _declared(units)
    heads = [(count, label) for count, unit in enumerate(units) if (label := _note_label(unit))]
    for chain in chains(heads):
        yield from _chain(units, chain)
    bare = [(count, label) for count, unit in enumerate(units) if (label := _bare_label(unit))]
    for chain in chains(bare):
        if len(chain) >= _BARE_LEAST:
            yield from _chain(units, chain)


def _declared(units: Sequence[Unit]) -> Iterator[Draft]:
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


def _chain(units: Sequence[Unit], chain: list[tuple[int, Label]]) -> Iterator[Draft]:
    starts = {position for position, _ in chain}
    extents = [_extent(units, position, starts) for position, _ in chain]
    texts = [
        " ".join(unit.text for unit in extent)[label.end :] for extent, (_, label) in zip(extents, chain, strict=True)
    ]
    bare = chain[0][1].style in _BARE_STYLES and not chain[0][1].back_references
    alike = sum(likeness(text) > 0 for text in texts)
    if len(chain) < 2 or alike < max(1, len(chain) * (_BARE_ENOUGH if bare else _ENOUGH)):
        return
    if bare and sum(map(len, extents)) > _BARE_SHARE * (chain[-1][0] - chain[0][0] + 1):
        return  # the numbers stand together: a list, not the notes of pages
    kind = _kind(chain, extents)
    for count, ((position, label), extent) in enumerate(zip(chain, extents, strict=True)):
        following = chain[count + 1][0] if count + 1 < len(chain) else len(units)
        rest = _rest(units, position + len(extent), following, texts[count])
        pieces = [Piece(extent[0], label.end), *(Piece(unit) for unit in extent[1:]), *(Piece(unit) for unit in rest)]
        yield Draft(kind=kind, pieces=tuple(pieces), label=label.text, group=3)


def _extent(units: Sequence[Unit], position: int, starts: set[int]) -> list[Unit]:
    """Gather the lines of a note: those that follow without a blank line, up to the next note or heading."""
    end = position + 1
    while end < len(units) and units[end].gap == 0 and end not in starts and units[end].kind != "heading":
        end += 1
    return list(units[position:end])


def _kind(chain: list[tuple[int, Label]], extents: list[list[Unit]]) -> Kind:
    """Tell endnotes, which stand together, from footnotes, between which there is running text."""
    first, last = chain[0][0], chain[-1][0] + len(extents[-1])
    together = sum(len(extent) for extent in extents) >= 0.9 * (last - first)
    return Kind.ENDNOTE if together or chain[0][1].style == "roman" else Kind.FOOTNOTE


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
