"""Workers that come when they are needed, serve many jobs, and are replaced when they break."""

from __future__ import annotations

import functools
import os
import threading
from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from types import TracebackType
from typing import TYPE_CHECKING, ParamSpec, Self, TypeVar

from citecheck.workers.budgets import BrokenDownError, Budget, OverBudgetError

if TYPE_CHECKING:
    from citecheck.workers.worker import Worker

P = ParamSpec("P")
T = TypeVar("T")

_FEW = 4  # processes of one run, whatever the machine has


def processes(wanted: int | None = None) -> int:
    """Return how many processes may share a run's work: those wanted, else a few; each needs a processor."""
    processors = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(wanted or _FEW, processors)


class Pool:
    """A pool of at most so many processes, as a context manager; none is started before the first job."""

    def __init__(self, size: int = 1) -> None:
        """Take the number of jobs to carry out at a time."""
        self._threads = ThreadPoolExecutor(size, thread_name_prefix="worker")
        self._lock = threading.Lock()
        self._closed = False
        self._idle: list[Worker] = []
        self._all: set[Worker] = set()

    def __enter__(self) -> Self:
        """Begin."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """End every process, and every job that is still under way with it."""
        with self._lock:
            self._closed = True
            for worker in self._all.difference(self._idle):
                worker.kill()
        self._threads.shutdown(cancel_futures=True)
        for worker in self._idle:
            worker.close()

    def submit(self, budget: Budget, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Have a function of a module carried out; its arguments, its value and its exceptions must pickle.

        The future holds an OverBudgetError where the job broke its budget or its process.
        """
        return self._threads.submit(self._carry_out, budget, functools.partial(function, *args, **kwargs))

    def _carry_out(self, budget: Budget, job: Callable[[], T]) -> T:
        """Carry out a job; where a process breaks down that served another job before, a fresh one has a try."""
        worker = self._taken()
        was_fresh = worker.fresh
        try:
            return worker.carry_out(budget, job)
        except BrokenDownError:
            if was_fresh or self._closed:
                raise
        finally:
            self._give_back(worker)
        return self._carry_out(budget, job)

    def _taken(self) -> Worker:
        from citecheck.workers.worker import Worker  # once it is needed

        with self._lock:
            if self._closed:
                raise CancelledError
            if self._idle:
                return self._idle.pop()
            try:
                worker = Worker()
            except OSError as error:
                raise OverBudgetError(f"no process could be started to read it: {error}") from error
            self._all.add(worker)
            return worker

    def _give_back(self, worker: Worker) -> None:
        with self._lock:
            if worker.spent or self._closed:
                self._all.discard(worker)
            else:
                self._idle.append(worker)
                return
        worker.close()
