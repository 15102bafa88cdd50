"""Dask distributed as the crew of a run: all that the house knows of it; another engine is another file like this."""

from __future__ import annotations

import contextlib
import gc
import logging
import os
import pickle
from collections.abc import Callable, Hashable, Iterator, Sequence
from concurrent.futures import CancelledError
from dataclasses import dataclass, field
from importlib.util import find_spec
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any

from citecheck.errors import ConfigurationError, InputError

if TYPE_CHECKING:
    from distributed import Client, Future

_VISITS_A_WORKER = 4  # parts that a worker has under way at once: they wait more than they work
_LOST = "The scheduler is gone: start another, and let `citecheck corpus resume` go on; nothing is lost."
_DIED = "each worker that tried it died meanwhile; as a rule it takes more memory than --memory allows"
_NOWHERE_TO_SEE = "127.0.0.1:0"  # any free port of this machine: with none named, Dask would take its usual one
_NO_DASHBOARD = "Dask shows no dashboard without bokeh: `pip install 'bokeh>=3.1'` brings it."
_SELDOM = {
    "distributed.worker.profile.enabled": False,  # it looks 100 times a second
    "distributed.worker.memory.monitor-interval": "500ms",
    "distributed.admin.tick.interval": "1s",
    "distributed.admin.system-monitor.interval": "5s",
    "distributed.scheduler.active-memory-manager.start": False,  # no step's result is needed by another
    "distributed.scheduler.work-stealing": False,  # no worker is given more than it can begin
}
"""How often Dask looks at itself on this machine: as it comes, that takes a tenth of what a small run does."""
_QUIETLY = {"logging": {"distributed": "critical"}}  # what goes wrong is told by whoever carries the run out
_NO_LEAK = "ignore:resource_tracker:UserWarning"  # of what is gone with an interrupted run, to whoever is born now
_GARBAGE = (10_000, 10, 20)  # as for one machine: most of what a step makes stays to its end
_LIBRARIES = ("dask", "distributed", "pyarrow", "fsspec")
_MISSING = (
    "`citecheck corpus` runs on Dask, which is not installed: `pip install 'citecheck-verifier[corpus]'` brings it."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cluster:
    """Which cluster to work on: that of a scheduler's address, or one of so many workers on this machine."""

    scheduler: str | None = None
    workers: int = 1
    memory: str = "1GB"
    dashboard: str | None = None
    processes: bool = True


def check_installed(libraries: Sequence[str] = _LIBRARIES, lacking: str = _MISSING) -> None:
    """Raise ConfigurationError, which says how to get it, where something is not installed: Dask as a rule."""
    if any(find_spec(name) is None for name in libraries):
        raise ConfigurationError(lacking)


def check_dashboard(dashboard: str | None, libraries: Sequence[str] = ("bokeh",)) -> None:
    """Raise ConfigurationError where a dashboard is asked for, and what shows it is not installed."""
    if dashboard:
        check_installed(libraries, _NO_DASHBOARD)


@contextlib.contextmanager
def crew(cluster: Cluster) -> Iterator[DaskCrew]:
    """Open a cluster, or join one, until the block ends; raise ConfigurationError where that cannot be."""
    check_installed()
    from dask import config
    from distributed import Client, LocalCluster

    with contextlib.ExitStack() as stack:
        if cluster.scheduler:
            try:
                client = stack.enter_context(Client(cluster.scheduler, timeout="30s", set_as_default=False))
            except (OSError, ValueError) as error:
                raise ConfigurationError(f"There is no scheduler at {cluster.scheduler} ({error}).") from error
        else:
            stack.enter_context(config.set(_SELDOM | _QUIETLY))
            os.environ.setdefault("PYTHONWARNINGS", _NO_LEAK)
            local = stack.enter_context(
                LocalCluster(
                    n_workers=cluster.workers,
                    threads_per_worker=_VISITS_A_WORKER,
                    processes=cluster.processes,
                    memory_limit=cluster.memory,
                    dashboard_address=cluster.dashboard or _NOWHERE_TO_SEE,
                    silence_logs=logging.CRITICAL,
                )
            )
            client = stack.enter_context(Client(local, set_as_default=False))
        try:
            yield DaskCrew(client)
        except KeyboardInterrupt:
            stack.pop_all()  # whoever closes workers waits for what they have under way; they end with this process
            raise


@dataclass(slots=True)
class DaskCrew:
    """The workers behind a client; where they are lost, what is under way is lost with them."""

    client: Client
    _tasks: dict[Future[Any], Hashable] = field(default_factory=dict)
    _done: SimpleQueue[Future[Any]] = field(default_factory=SimpleQueue)

    @property
    def places(self) -> int:
        """How many steps are carried out at once."""
        return max(1, sum(map(int, self.client.nthreads().values())))

    @property
    def beside(self) -> int:
        """How many of them a worker carries out at once."""
        return max(map(int, self.client.nthreads().values()), default=1)

    def begin(self, task: Hashable, step: Callable[[], Any]) -> None:
        """Have a step carried out by any worker."""
        future = self.client.submit(_carried_out, step, pure=False)
        self._tasks[future] = task
        future.add_done_callback(self._done.put)

    def ended(self) -> tuple[Hashable, Any]:
        """Wait for a step to end; return its task with what it returned, or with the exception that ended it."""
        future = self._done.get()
        task = self._tasks.pop(future)
        from distributed import KilledWorker

        try:
            outcome = future.result()
            return task, outcome.error if isinstance(outcome, _Failed) else outcome
        except CancelledError as error:
            raise InputError(_LOST) from error
        except KilledWorker:
            return task, WorkersDiedError(_DIED)
        except Exception as error:  # noqa: BLE001 (whoever gave the task decides)
            return task, error
        finally:
            future.release()


class WorkersDiedError(Exception):
    """Each worker that a step was given to has died meanwhile."""


@dataclass(frozen=True, slots=True)
class _Failed:
    """What ended a step: to Dask a result like any other, since it prints the whole way of an exception."""

    error: Exception


def _carried_out(step: Callable[[], Any]) -> Any:
    """Carry a step out in a worker; return what it returns, or how it failed."""
    gc.set_threshold(*_GARBAGE)
    try:
        return step()
    except Exception as error:  # noqa: BLE001 (whoever gave the step decides)
        return _Failed(_sendable(error))


def _sendable(error: Exception) -> Exception:
    """Return an exception as it can be sent to another process: one that cannot, by its name and what it says."""
    try:
        pickle.loads(pickle.dumps(error))  # noqa: S301 (our own, just made)
    except Exception:  # noqa: BLE001 (an exception may fail as it likes)
        return RuntimeError(f"{type(error).__name__}: {error}")
    return error.with_traceback(None)
