"""What runs in a process of the pool: jobs in, outcomes out, each under the limits that the system can keep."""

from __future__ import annotations

import contextlib
import os
import pickle
import signal
import sys
import time
from collections.abc import Callable, Iterator
from io import BufferedReader, BufferedWriter

import psutil

from citecheck.workers.budgets import Budget, OverBudgetError

try:
    import resource
except ImportError:  # Windows, where only the watch of the parent stands
    resource = None  # type: ignore[assignment]


def serve() -> None:
    """Carry out jobs until nobody asks any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to answer
    asked = BufferedReader(os.fdopen(os.dup(sys.stdin.fileno()), "rb", buffering=0))
    answered = BufferedWriter(os.fdopen(os.dup(sys.stdout.fileno()), "wb", buffering=0))
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # what a library prints must not stand between outcomes
    while True:
        try:
            budget, job = pickle.load(asked)  # noqa: S301 (from the process that started this one)
        except EOFError:
            return
        answered.write(_outcome(budget, job))
        answered.flush()


def _outcome(budget: Budget, job: Callable[[], object]) -> bytes:
    """Carry out a job; return its value and its fault, one of which is `None`, as they are sent."""
    try:
        with _limits(budget):
            return pickle.dumps((job(), None), pickle.HIGHEST_PROTOCOL)
    except MemoryError:
        return pickle.dumps((None, OverBudgetError(budget.memory_broken)))
    except Exception as error:  # noqa: BLE001 (it is for whoever gave the job)
        return _of_fault(error)


def _of_fault(error: Exception) -> bytes:
    try:
        sent = pickle.dumps((None, error))
        pickle.loads(sent)  # noqa: S301 (see whether the other side will be able to)
    except Exception:  # noqa: BLE001 (an exception may forbid anything)
        return pickle.dumps((None, RuntimeError(repr(error))))
    return sent


@contextlib.contextmanager
def _limits(budget: Budget) -> Iterator[None]:
    """Have the system keep a budget, where it can: macOS does not limit memory, Windows nothing."""
    if resource is None:
        yield
        return
    held = psutil.Process().memory_info().vms
    _set(resource.RLIMIT_CORE, 0)
    _set(resource.RLIMIT_CPU, int(time.process_time()) + budget.work + 1)
    _set(resource.RLIMIT_AS, held + budget.memory)
    try:
        yield
    finally:
        for kind in (resource.RLIMIT_AS, resource.RLIMIT_CPU):
            _set(kind, resource.getrlimit(kind)[1])


def _set(kind: int, most: int) -> None:
    with contextlib.suppress(OSError, ValueError):  # beyond the hard limit, or not to be limited here
        resource.setrlimit(kind, (most, resource.getrlimit(kind)[1]))
