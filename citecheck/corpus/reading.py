"""The documents of a share into readings, each reference with its name in the share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from citecheck.corpus.campaign import Campaign, Share
from citecheck.intake.read_paths import read_paths
from citecheck.model.document import Reading


@dataclass(frozen=True, slots=True)
class Read:
    """What a share holds: its documents by path, its references, and what could not be read with the reason."""

    documents: Sequence[str]
    references: int
    faults: Sequence[str]


def read_share(run: Campaign, share: Share) -> tuple[Read, tuple[Reading, ...]]:
    """Read what can be read of a share."""
    intake = read_paths(replace(run.settings, paths=share.paths))
    readings = intake.readings
    told = Read(
        tuple(one.path for one in readings),
        sum(len(one.references) for one in readings),
        tuple(map(str, intake.faults)),
    )
    return told, readings
