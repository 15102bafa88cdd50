"""Cut a list into its entries: by numbers, bullets and items, blank lines, indentation, or the look of each line."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.parsing.lists.labels import Label, bullet, chains, label_of
from citecheck.parsing.lists.units import Piece, Unit

Entry = tuple[tuple[Piece, ...], str | None, int]  # the pieces, the label, where the label begins


def entries(units: Sequence[Unit]) -> list[Entry]:
    """Return the entries of a list in order; every unit belongs to one of them."""
    starts = _starts(units)
    bounds = [*sorted(starts), len(units)]
    return [_entry(units[low:high], starts[low]) for low, high in zip(bounds, bounds[1:], strict=False)]


def entry_of(units: Sequence[Unit]) -> Entry:
    """Return the units as one entry; a number or a bullet at its head is its label or goes."""
    return _entry(units, label_of(units[0].text))


def _entry(units: Sequence[Unit], label: Label | None) -> Entry:
    first = units[0]
    head = bullet(first.text)
    start = label.end if label else head
    pieces = (Piece(first, start), *(Piece(unit) for unit in units[1:]))
    return pieces, (label.text if label else first.block.label) or None, 0 if label else head


def _starts(units: Sequence[Unit]) -> dict[int, Label | None]:
    labels = [(position, label) for position, unit in enumerate(units) if (label := label_of(unit.text))]
    runs = chains(labels)
    if runs and len(runs[0]) >= 2 and len(runs[0]) >= 0.02 * len(units):
        return {0: None} | dict(runs[0])
    return {
        position: None
        for position, unit in enumerate(units)
        if position == 0 or unit.gap or unit.kind == "item" or bullet(unit.text)
    }
