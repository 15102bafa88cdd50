"""A scheduler, workers and a command as processes of their own, which can be killed; and a wire that can be cut."""

from __future__ import annotations

import asyncio
import contextlib
import json
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Self

from citecheck.corpus import corpus_run
from citecheck.corpus.on_dask import Cluster
from citecheck.model.settings import Settings

_HERE = Path(__file__).parents[2]
_PATIENCE = 120.0  # seconds
_PART = 60  # addresses: so many that what a part has learnt is more than it has under way


@dataclass
class RealCluster:
    """The address of a scheduler, and what can be killed."""

    address: str
    scheduler: subprocess.Popen[bytes]
    workers: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def add_worker(self, by: str = "") -> subprocess.Popen[bytes]:
        """Start a worker that finds the scheduler by this address."""
        own = ("--nthreads", "4", "--no-nanny", "--no-dashboard", "--memory-limit", "1GB")
        self.workers.append(started("distributed.cli.dask_worker", by or self.address, *own))
        return self.workers[-1]


@contextlib.contextmanager
def real_cluster(place: Path, workers: int) -> Iterator[RealCluster]:
    """Start a scheduler and so many workers; in the end kill whatever still runs."""
    file = place / f"scheduler-{time.monotonic_ns()}.json"
    scheduler = started(
        "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard",
        "--scheduler-file", str(file),
    )  # fmt: skip
    until(lambda: file.exists() and bool(file.read_text()))
    cluster = RealCluster(json.loads(file.read_text())["address"], scheduler)
    try:
        for _ in range(workers):
            cluster.add_worker()
        yield cluster
    finally:
        for one in (scheduler, *cluster.workers):
            one.kill()
            one.wait()


def started(module: str, *arguments: str) -> subprocess.Popen[bytes]:
    quiet = subprocess.DEVNULL
    return subprocess.Popen([sys.executable, "-m", module, *arguments], cwd=_HERE, stdout=quiet, stderr=quiet)


def until(happened: Callable[[], bool]) -> None:
    """Wait for something to happen; fail where it does not."""
    end = time.monotonic() + _PATIENCE
    while not happened():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.02)


class Wire:
    """A port that leads to another, until it is cut: whoever came by it then hears nothing more, not even the end."""

    def __init__(self, to: str) -> None:
        self._to = int(to.rpartition(":")[2])
        self._is_cut = False
        self._here: list[asyncio.StreamWriter] = []
        self._there: list[asyncio.StreamWriter] = []
        self._loop = asyncio.new_event_loop()
        self._server = self._loop.run_until_complete(asyncio.start_server(self._meet, "127.0.0.1", 0))
        self.address = f"tcp://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *fault: object) -> None:
        """End what is under way; whoever came by the wire is let go of now."""
        asyncio.run_coroutine_threadsafe(self._end(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    async def _end(self) -> None:
        self._server.close()
        under_way = asyncio.all_tasks() - {asyncio.current_task()}
        for task in under_way:
            task.cancel()
        await asyncio.gather(*under_way, return_exceptions=True)
        writers = [*self._here, *self._there]
        for writer in writers:
            writer.transport.abort()
        await asyncio.gather(*(writer.wait_closed() for writer in writers), return_exceptions=True)

    def cut(self) -> None:
        self._loop.call_soon_threadsafe(self._cut)

    def _cut(self) -> None:
        self._is_cut = True
        for writer in self._there:
            writer.transport.abort()

    async def _meet(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._here.append(writer)
        if not self._is_cut:
            answers, there = await asyncio.open_connection("127.0.0.1", self._to)
            self._there.append(there)
            await asyncio.gather(self._carry(reader, there), self._carry(answers, writer), return_exceptions=True)
        await asyncio.Event().wait()

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while (content := await reader.read(1 << 16)) and not self._is_cut:
            writer.write(content)
            await writer.drain()
        if not self._is_cut:
            writer.close()


def driven(place: Path, settings: Settings, scheduler: str, lease: float, *, within: float) -> subprocess.Popen[bytes]:
    """Begin a run over the documents of a place, or go on with it, in a process of its own."""
    told = {
        "output": str(place / "out"), "sources": str(place / "documents"), "hosts": settings.hosts,
        "ca_bundle": settings.ca_bundle, "scheduler": scheduler,
    }  # fmt: skip
    return started(__name__, json.dumps(told, default=str), str(lease), str(within))


def _drive(told: dict[str, str], lease: float, within: float) -> None:
    settings = Settings(
        hosts=tuple(tuple(one) for one in told["hosts"]),  # type: ignore[misc]
        ca_bundle=told["ca_bundle"],
        registries=(),
        retries=0,
        timeout=30.0,
    )
    if (Path(told["output"]) / corpus_run.RUN).exists():
        run = corpus_run.taken_up(told["output"], settings)
    else:
        run = corpus_run.begin([told["sources"]], told["output"], settings, {})
    cluster = Cluster(scheduler=told["scheduler"])
    corpus_run.carry_out(replace(run, least=_PART, lease=lease), cluster, within=within)


if __name__ == "__main__":
    _drive(json.loads(sys.argv[1]), float(sys.argv[2]), float(sys.argv[3]))
