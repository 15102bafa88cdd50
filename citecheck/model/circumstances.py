"""What a judgement depends on beside the reference and its evidence."""

from __future__ import annotations

import datetime
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Circumstances:
    """The day of the run, the state of the network (`up`, `down`, `unknown`), and which rules were chosen."""

    today: datetime.date
    network: str = "unknown"
    offline: bool = False
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
