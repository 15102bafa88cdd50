"""References named shortly, for a reader who has the document before them."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.biblio.item import Item
from citecheck.expressions import expression
from citecheck.model.reference import Reference
from citecheck.reports.shared.printable import printable

_RAW_LENGTH = 100
_COUNTED = expression(r"(?P<unit>[a-z]+) (?P<number>\d+)")
_LABELS_SHOWN = 12


def shortly(item: Item, raw: str) -> str:
    """Name a work as `Hwang, J.-y. (2025). Title`; where nothing was understood, as it stands."""
    what = item.title or item.container_title
    named = ". ".join(part for part in (byline(item), what) if part)
    return printable(named if what or item.author or item.editor else cut(raw))


def byline(item: Item) -> str:
    """Name who made a work and when, as `Hwang, J.-y. (2025)`; empty where neither is stated."""
    people = item.author or item.editor or ()
    who = ", ".join(name.sort_key for name in people[:2]) + (" et al." if len(people) > 2 else "")
    when = f"({item.issued.year or item.issued})" if item.issued and str(item.issued) else ""
    return " ".join(part for part in (who, when) if part)


def cut(raw: str) -> str:
    """Cut a reference as it stands to a length that a line bears."""
    text = " ".join(raw.split())
    return text if len(text) <= _RAW_LENGTH else text[: _RAW_LENGTH - 1] + "…"


def labels(references: Sequence[Reference]) -> str:
    """Name many references by their labels, and by their places where they have none, numbers joined to ranges."""
    groups: dict[str, list[str]] = {"": []}
    for reference in references:
        place = None if reference.label else _COUNTED.fullmatch(reference.location.spot)
        unit, name = (place["unit"], place["number"]) if place else ("", _label(reference))
        groups.setdefault(unit, []).append(name)
    told, left = [], _LABELS_SHOWN
    for unit, names in groups.items():
        joined = _ranges(names)
        shown, left = joined[: max(0, left)], left - len(joined)
        prefix = f"{unit}{'s' if len(set(names)) > 1 else ''} " if unit else ""
        told += [prefix + ", ".join(shown)] if shown else []
    return ", ".join(told) + (f" and {-left} more" if left < 0 else "")


def _label(reference: Reference) -> str:
    return printable(reference.label or reference.location.spot)


def _ranges(names: Sequence[str]) -> list[str]:
    joined: list[tuple[str, str]] = []
    for name in names:
        if joined and name.isdecimal() and joined[-1][1].isdecimal() and int(name) == int(joined[-1][1]) + 1:
            joined[-1] = (joined[-1][0], name)
        elif not joined or joined[-1] != (name, name):
            joined.append((name, name))
    return [first if first == last else f"{first}-{last}" for first, last in joined]
