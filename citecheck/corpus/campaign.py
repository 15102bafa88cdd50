"""A run over a corpus as its workers know it: where its output lies, its settings, and the names of what is in it."""

from __future__ import annotations

import datetime
import os
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from citecheck.corpus.store import Store
from citecheck.model.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """Documents that one worker reads and judges together, by their number, and the paths that are opened for them.

    Of a table of reference strings it is the `rows` from one to before another; of JSON Lines, which stand in the
    bytes of this `span`.
    """

    number: int
    paths: tuple[str, ...]
    rows: tuple[int, int] | None = None
    span: tuple[int, int] | None = None

    @classmethod
    def of(cls, written: Mapping[str, Any]) -> Share:
        """Return a share that was written as JSON."""
        told: dict[str, Any] = {name: tuple(one) if isinstance(one, list) else one for name, one in written.items()}
        return cls(**told)


@dataclass(frozen=True, slots=True, kw_only=True)
class Campaign:
    """What every step of a run is told; `name` tells the run from all others, `lease` is in seconds.

    `least` is how much a part asks at least, where there is so much to ask; `column` is the field of a table that
    holds its references, `None` = the first of those that are known.
    """

    store: Store
    settings: Settings
    name: str
    started: datetime.datetime
    lease: float = 60.0
    least: int = 100
    column: str | None = None

    @property
    def journals(self) -> Path:
        """The folder on this machine's own disk for what is learnt and not yet in the output."""
        return Path(tempfile.gettempdir()) / f"citecheck-{os.getuid() if hasattr(os, 'getuid') else 0}-{self.name}"


def readings(share: int) -> str:
    """Where the readings of a share lie."""
    return f"work/readings/{share:06}"


def read(share: int) -> str:
    """Where the account of a share lies once it was read."""
    return f"work/read/{share:06}.json"


def courses(round_: int, share: int) -> str:
    """Where the courses of a share lie as a round leaves them: those that ended in it, and those that go on."""
    return f"work/courses/{round_:03}/{share:06}"


def wants(round_: int, share: int) -> str:
    """Where it lies what a share wants asked in a round."""
    return f"work/wants/{round_:03}/{share:06}.parquet"


def plan(round_: int) -> str:
    """Where the parts of a round lie, and the shares that wait for them."""
    return f"work/plans/{round_:03}.json"


def answers(round_: int, part: int) -> str:
    """Where it lies what a part of a round has learnt."""
    return f"work/answers/{round_:03}/{part:06}.parquet"


def visited(round_: int, part: int) -> str:
    """Where the account of a part lies."""
    return f"work/visited/{round_:03}/{part:06}.json"


def judged(share: int) -> str:
    """Where the account of a share lies once it is judged."""
    return f"work/judged/{share:06}.json"
