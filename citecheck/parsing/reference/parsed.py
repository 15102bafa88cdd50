"""What is read out of one reference string."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from citecheck.biblio.item import Item
from citecheck.model.reference import Understood


@dataclass(frozen=True, slots=True)
class Parsed:
    """A reference string as an item.

    `confidence` and `spans` map Item attributes to 0…1 and to `(start, end)` in the string.
    `truncated`: the string breaks off in mid-sentence. `backreference` is `ibid`, `op-cit` or `idem` (the author of the
    reference before) where the string points back to an earlier reference.
    """

    item: Item
    confidence: Mapping[str, float] = field(default_factory=dict)
    understood: Understood = "none"
    truncated: bool = False
    spans: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    backreference: str | None = None
