"""One process and its jobs, one after the other: asked over its standard input, watched, and killed where it must be.

It is no `multiprocessing.Process`, nor one of a library's pool upon these: they run the script of whoever uses the
Python API once more. It ends by itself when its parent does, however that ends.
"""

from __future__ import annotations

import contextlib
import pickle
import signal
import subprocess
import sys
from collections.abc import Callable
from typing import IO, TypeVar, cast

from citecheck.workers.budgets import BrokenDownError, Budget, OverBudgetError
from citecheck.workers.watch import Watch, memory_of

T = TypeVar("T")

_START = "import sys; sys.path[:] = sys.argv[1:]; from citecheck.workers.child import serve; serve()"
_FAREWELL = 2.0  # seconds for an idle process to end by itself
_OUT_OF_WORK = -getattr(signal, "SIGXCPU", 0)


class Worker:
    """A process that carries out jobs: `fresh` until it was given its first, `spent` once it is of no more use."""

    def __init__(self) -> None:
        """Start it, with the modules that this process sees; raise OSError where the system does not allow it."""
        self.fresh, self.spent = True, False
        self._process = subprocess.Popen(  # noqa: S603 (this very interpreter, and a constant)
            [sys.executable, "-c", _START, *sys.path],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self._asking, self._answering = (
            cast("IO[bytes]", pipe) for pipe in (self._process.stdin, self._process.stdout)
        )

    def carry_out(self, budget: Budget, job: Callable[[], T]) -> T:
        """Return what a job returns, or raise what it raises; it must pickle.

        Raise OverBudgetError where it breaks its budget or its process; this worker is then spent.
        """
        self.fresh = False
        self.spent = True
        with Watch(self._process, budget) as watch:
            try:
                outcome, fault = self._asked(budget, job)
            except (OSError, EOFError, pickle.UnpicklingError) as error:
                raise self._last_words(watch.broken, budget) from error
        self.spent = isinstance(fault, OverBudgetError) or memory_of(self._process) > budget.memory // 2
        if fault is not None:
            raise fault
        return cast("T", outcome)

    def kill(self) -> None:
        """End the process, at whatever it is; may be called while a job is carried out."""
        self._process.kill()

    def close(self) -> None:
        """Let the process end, or end it where it does not, and give back what the system keeps for it."""
        for pipe in (self._asking, self._answering):
            with contextlib.suppress(OSError):  # half a job stood in it
                pipe.close()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(_FAREWELL)
        self.kill()
        self._process.wait()

    def _asked(self, budget: Budget, job: Callable[[], T]) -> tuple[T | None, Exception | None]:
        self._asking.write(pickle.dumps((budget, job), pickle.HIGHEST_PROTOCOL))  # at once: each write waits for a turn
        self._asking.flush()
        told: tuple[T | None, Exception | None] = pickle.load(self._answering)  # noqa: S301 (of our own process)
        return told

    def _last_words(self, broken: str, budget: Budget) -> OverBudgetError:
        self.kill()
        ended = self._process.wait()
        if not broken and ended and ended == _OUT_OF_WORK:
            broken = budget.work_broken
        return OverBudgetError(broken) if broken else BrokenDownError("its reader breaks down over it")
