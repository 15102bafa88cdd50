"""Names that a misspelt one may be meant for: keys of entries, files, headings."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz import process
from rapidfuzz.distance import OSA

_LETTERS_PER_SLIP = 4
_FEW = 3
_LEAST_LIKENESS = 0.75


def near_keys(label: str, keys: Sequence[str]) -> list[str]:
    """Return the keys that a label may be meant for: those that a slip of the pen makes of it, where they are few."""
    slips = min(2, len(label) // _LETTERS_PER_SLIP)
    if not slips:
        return []
    found = process.extract(label, keys, scorer=OSA.distance, processor=str.casefold, score_cutoff=slips, limit=None)
    nearest = min((distance for _, distance, _ in found), default=0)
    near = [one for one, distance, _ in found if distance == nearest]
    return near if len(near) <= _FEW else []


def nearest_name(name: str, names: Sequence[str]) -> str | None:
    """Return the name of a file or a heading that another is most like; `None` where none is like it."""
    found = process.extractOne(
        name, names, scorer=OSA.normalized_similarity, processor=str.casefold, score_cutoff=_LEAST_LIKENESS
    )
    return found[0] if found else None
