"""How far a run is, written into its folder while it goes on, and told in a few lines."""

from __future__ import annotations

import datetime
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from citecheck.corpus.rounds import Progress
from citecheck.corpus.store import Store
from citecheck.model.finding import Severity
from citecheck.model.verdict import Verdict
from citecheck.reports.terminal.progress import pace

PROGRESS = "work/progress.json"
_SELDOM = 2.0  # seconds between two writings


@dataclass(slots=True)
class Account:
    """The progress of a run as its folder tells it; `clock` counts seconds."""

    store: Store
    clock: Callable[[], float] = time.monotonic
    _stage: str = ""
    _begun: float = 0.0
    _before: int = 0
    _written: float = field(default=float("-inf"))

    def note(self, progress: Progress) -> None:
        """Take note of how far the run is."""
        now = self.clock()
        if progress.stage != self._stage:
            self._stage, self._begun, self._before = progress.stage, now, progress.done
        elif now - self._written < _SELDOM and progress.done < progress.of:
            return
        self._written = now
        seconds = now - self._begun
        pace_ = (progress.done - self._before) / seconds if seconds > 0 else 0.0
        at = datetime.datetime.now(datetime.UTC).isoformat()
        self.store.write_json(PROGRESS, asdict(progress) | {"stage": progress.stage, "pace": pace_, "at": at})


def told(state: Mapping[str, Any]) -> Iterator[str]:
    """Say how far a run is, or what it has found."""
    if "ended" in state:
        yield from _told_of_end(state)
        return
    yield f"begun {_moment(state['started'])}"
    if "stage" in state:
        left = state["of"] - state["done"]
        rate = pace(state["pace"], left)
        yield f"{state['stage']}: {state['done']:,} of {state['of']:,} {state['unit']}{rate and f', {rate}'}"
        yield f"last heard of {_moment(state['at'])}"


def _told_of_end(state: Mapping[str, Any]) -> Iterator[str]:
    yield f"begun {_moment(state['started'])}, ended {_moment(state['ended'])}"
    yield f"{state['references']:,} references in {state['documents']:,} documents; {state['requests']:,} requests"
    yield ", ".join(f"{state[one.value]:,} {one.value}" for one in Verdict if state[one.value])
    yield ", ".join(f"{state[f'{one.value}s']:,} {one.value}s" for one in Severity)
    yield from state["faults"]
    yield from state["left_out"]


def _moment(written: str) -> str:
    return f"{datetime.datetime.fromisoformat(written):%Y-%m-%d %H:%M} UTC"
