"""Looks at a process while it works, and kills it where it breaks its budget."""

from __future__ import annotations

import subprocess
import threading
import time
from types import TracebackType
from typing import Self

import psutil

from citecheck.workers.budgets import Budget

_LOOK_EVERY = 0.02  # seconds


class Watch:
    """A watch over one job, as a context manager; `broken` says how the budget was broken, if it was.

    Where the system keeps limits by itself (`child`), they hold what grows between two looks; elsewhere this is all.
    """

    def __init__(self, process: subprocess.Popen[bytes], budget: Budget) -> None:
        """Take the process and what its job may cost."""
        self.broken = ""
        self._process = process
        self._budget = budget
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._look, name=f"watch over {process.pid}", daemon=True)

    def __enter__(self) -> Self:
        """Begin to look."""
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Look no more."""
        self._done.set()
        self._thread.join()

    def _look(self) -> None:
        try:
            seen = psutil.Process(self._process.pid)
            before, until = _work(seen), time.monotonic() + self._budget.deadline
            while not self._done.wait(_LOOK_EVERY):
                self.broken = self._excess(seen.memory_info().rss, _work(seen) - before, until)
                if self.broken:
                    self._process.kill()
                    return
        except psutil.Error:  # it has ended
            return

    def _excess(self, memory: int, work: float, until: float) -> str:
        if memory > self._budget.memory:
            return self._budget.memory_broken
        if work > self._budget.work:
            return self._budget.work_broken
        return self._budget.deadline_broken if time.monotonic() > until else ""


def memory_of(process: subprocess.Popen[bytes]) -> int:
    """Return how many bytes a process holds; 0 where it has ended."""
    try:
        return int(psutil.Process(process.pid).memory_info().rss)
    except psutil.Error:
        return 0


def _work(process: psutil.Process) -> float:
    times = process.cpu_times()
    return float(times.user + times.system)
