"""All the documents of a run before the rules that need more than one reference."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from citecheck.model.circumstances import Circumstances
from citecheck.model.document import Reading
from citecheck.model.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Survey:
    """The readings of a run; `verdicts` by reference id, where known, say which of two readings answers."""

    readings: tuple[Reading, ...]
    circumstances: Circumstances
    verdicts: Mapping[str, Verdict] = field(default_factory=dict)
