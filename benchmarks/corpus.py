"""A corpus on a small web of this machine: verdicts beside those of one machine, what kills cost, manners, CPU, memory.

    python benchmarks/corpus.py [--scale 0.1] [--trial whole|worker|scheduler|cut-off]…

20,000 addresses of 2,000 documents over 2,000 hosts, 17 % of them at one resolver that leads to the others, at scale 1.
The web is a process of its own and counts: requests for each address, and how many were under way at once on each
host. Linux; nothing is asked of the internet.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import gc
import json
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil

HERE = Path(__file__)
RESOLVER = "resolver.example"
LATENCY = 0.01
PAGE = (
    "<!doctype html><html><head><title>{title}</title><meta property='og:title' content='{title}'></head>"
    "<body><h1>{title}</h1>" + "<p>" + "The keepers of that coast wrote down what they saw. " * 120 + "</body></html>"
)


def title(number: int) -> str:
    return f"The long history of the lighthouse number {number} on the northern coast"


# --- the web -----------------------------------------------------------------------------------------------------


@dataclass
class Tale:
    """What the web has seen."""

    requests: Counter[str]
    at_once: Counter[str]
    most: Counter[str]
    times: dict[str, list[float]]


async def serve(hosts: int) -> None:
    tale = Tale(Counter(), Counter(), Counter(), {})

    async def meet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
            while head := await reader.readuntil(b"\r\n\r\n"):
                lines = head.decode("latin-1").split("\r\n")
                path = lines[0].split(" ")[1]
                host = next(line[5:].strip().split(":")[0] for line in lines if line.lower().startswith("host:"))
                writer.write(await answer(host, path))
                await writer.drain()
        writer.close()

    async def answer(host: str, path: str) -> bytes:
        if host == "tale":
            if path == "/forget":
                for one in (tale.requests, tale.at_once, tale.most, tale.times):
                    one.clear()
            told = {"requests": tale.requests, "most": dict(tale.most.most_common(3)), "busy": dict(+tale.at_once)}
            return response(200, json.dumps(told).encode(), "application/json")
        tale.requests[f"{host}{path}"] += 1
        tale.at_once[host] += 1
        tale.most[host] = max(tale.most[host], tale.at_once[host])
        try:
            await asyncio.sleep(LATENCY)
        finally:
            tale.at_once[host] -= 1
        number = int(path.rpartition("/")[2] or 0)
        if host == RESOLVER:
            return response(302, b"", location=f"http://host{number % hosts}.example/{number}")
        if number % 50 == 7:
            return response(404, b"<title>404 Not Found</title><h1>Not Found</h1>")
        return response(200, PAGE.format(title=title(number)).encode())

    server = await asyncio.start_server(meet, "127.0.0.1", 0, backlog=1024)
    print(server.sockets[0].getsockname()[1], flush=True)
    async with server:
        await server.serve_forever()


def response(status: int, body: bytes, kind: str = "text/html; charset=utf-8", location: str = "") -> bytes:
    to = f"Location: {location}\r\n" if location else ""
    head = f"HTTP/1.1 {status} Told\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n{to}\r\n"
    return head.encode() + body


@contextlib.contextmanager
def web(hosts: int) -> Iterator[int]:
    command = [sys.executable, str(HERE), "--serve", str(hosts)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield int(process.stdout.readline())
        finally:
            process.kill()


def tale(port: int, path: str = "/") -> dict[str, Any]:
    request = urllib.request.Request(f"http://127.0.0.1:{port}{path}", headers={"Host": "tale"})
    with urllib.request.urlopen(request, timeout=30) as answer:
        told: dict[str, Any] = json.load(answer)
    return told


# --- the corpus --------------------------------------------------------------------------------------------------


def lay(folder: Path, documents: int, hosts: int) -> None:
    """Write documents of ten entries each; every tenth address is cited by two of them."""
    chance = random.Random(14)
    for document in range(documents):
        entries = []
        for nth in range(10):
            number = document * 10 + nth
            number -= 10 if nth == 9 and document else 0  # as the one before
            by_resolver = chance.random() < 0.17
            url = f"http://{RESOLVER}/{number}" if by_resolver else f"http://host{number % hosts}.example/{number}"
            entries.append(f"@misc{{d{document}n{nth}, title = {{{title(number)}}}, year = 2020, url = {{{url}}}}}\n")
        (folder / f"{document // 100:03}").mkdir(exist_ok=True)
        (folder / f"{document // 100:03}" / f"{document:06}.bib").write_text("".join(entries), encoding="utf-8")


def settings(port: int, hosts: int) -> Any:
    from citecheck.model.settings import Settings

    pins = tuple((f"host{host}.example", "127.0.0.1", port) for host in range(hosts))
    return Settings(hosts=((RESOLVER, "127.0.0.1", port), *pins), registries=(), timeout=20.0)


# --- what is run in a process of its own -------------------------------------------------------------------------


def alone(folder: str, port: int, hosts: int) -> None:
    """Check the corpus on one machine, and write the verdicts."""
    import citecheck

    gc.set_threshold(10_000, 10, 20)  # as the command does
    report = citecheck.check([folder], settings(port, hosts))
    print(json.dumps({one.reference.id: one.verdict.value for one in report.judgements}))


def drive(output: str, folder: str, web_of: tuple[int, int], cluster: tuple[str, int]) -> None:
    """Begin a run, or go on with it."""
    from citecheck.corpus import corpus_run
    from citecheck.corpus.on_dask import Cluster

    chosen = settings(*web_of)
    if (Path(output) / corpus_run.RUN).exists():
        run = corpus_run.taken_up(output, chosen)
    else:
        run = corpus_run.begin([folder], output, chosen, {})
    workers = Cluster(scheduler=cluster[0] or None, workers=cluster[1], memory="1GB")
    print(json.dumps(corpus_run.carry_out(run, workers)))


# --- trials ------------------------------------------------------------------------------------------------------


@dataclass
class Trial:
    """The places of one trial, and the web that it runs on."""

    folder: Path
    port: int
    hosts: int
    place: Path

    def command(self, what: str, *arguments: object) -> list[str]:
        return [sys.executable, str(HERE), what, *map(str, arguments)]

    def driving(self, output: str, scheduler: str = "", workers: int = 2) -> list[str]:
        return self.command("--drive", self.place / output, self.folder, self.port, self.hosts, scheduler, workers)

    def verdicts(self, output: str) -> dict[str, str]:
        from citecheck.corpus.store import Store

        found: dict[str, str] = {}
        for row in Store(str(self.place / output)).matching("references", ["reference", "verdict"], "verdict", []):
            assert row["reference"] not in found, "twice in the output"
            found[row["reference"]] = row["verdict"]
        return found


def timed(command: list[str]) -> tuple[str, float, float]:
    """Run a command; return what it printed, its CPU seconds with those of its children, and its wall."""
    before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return done.stdout.splitlines()[-1], cpu, time.monotonic() - begun


class Memory(threading.Thread):
    """How much memory the workers beneath this process take, at most, by the second."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.samples: list[float] = []
        self.over = threading.Event()

    def run(self) -> None:
        while not self.over.wait(1.0):
            sizes = [0.0]
            for one in psutil.Process().children(recursive=True):
                with contextlib.suppress(psutil.Error):
                    sizes += [one.memory_info().rss / 1e6] if "dask worker" in " ".join(one.cmdline()) else []
            if sizes:
                self.samples.append(max(sizes))


def whole(trial: Trial, expected: dict[str, str], cpu_alone: float) -> None:
    for workers in (1, 2):
        tale(trial.port, "/forget")
        memory = Memory()
        memory.start()
        printed, cpu, wall = timed(trial.driving(f"whole{workers}", workers=workers))
        memory.over.set()
        seen = tale(trial.port)
        told = json.loads(printed)
        halves = [memory.samples[: len(memory.samples) // 2], memory.samples[len(memory.samples) // 2 :]]
        first, second = (max(half, default=0.0) for half in halves)
        print(
            f"workers {workers}: {wall:.0f} s, CPU {cpu:.1f} s ({cpu / cpu_alone:.2f} of one machine's), "
            f"{told['rounds']} rounds, {sum(seen['requests'].values())} requests, "
            f"most at once {max(seen['most'].values())}, memory {first:.0f} then {second:.0f} MB, "
            f"verdicts {differing(expected, trial.verdicts(f'whole{workers}'))}",
            flush=True,
        )


def differing(expected: dict[str, str], found: dict[str, str]) -> str:
    wrong = {one for one in expected.keys() | found.keys() if expected.get(one) != found.get(one)}
    return f"{len(wrong)} of {len(expected)} differ" + (f", such as {sorted(wrong)[:3]}" if wrong else "")


def started(*arguments: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", *arguments]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def a_scheduler(file: Path) -> subprocess.Popen[bytes]:
    place = ("--port", "0", "--no-dashboard", "--scheduler-file", str(file))
    return started("distributed.cli.dask_scheduler", *place)


def a_worker(address: str, place: Path) -> subprocess.Popen[bytes]:
    own = ("--nthreads", "4", "--no-nanny", "--no-dashboard", "--memory-limit", "1GB", "--local-directory", str(place))
    return started("distributed.cli.dask_worker", address, *own)


@contextlib.contextmanager
def cluster(place: Path, workers: int) -> Iterator[tuple[str, subprocess.Popen[bytes], list[subprocess.Popen[bytes]]]]:
    """Start a scheduler and workers as processes that can be killed one by one."""
    file = place / f"scheduler-{time.monotonic_ns()}.json"
    scheduler = a_scheduler(file)
    while not file.exists() or not file.read_text():
        time.sleep(0.1)
    address = json.loads(file.read_text())["address"]
    members = [a_worker(address, place) for _ in range(workers)]
    try:
        yield address, scheduler, members
    finally:
        for one in (scheduler, *members):
            one.send_signal(signal.SIGCONT)
            one.kill()
            one.wait()


def until(port: int, requests: int) -> None:
    while sum(tale(port)["requests"].values()) < requests:
        time.sleep(0.2)


def again(port: int, once: dict[str, int]) -> str:
    """Say how many requests there were beyond those of a run that nobody disturbs."""
    seen = tale(port)
    more = sum(max(0, count - once.get(name, 0)) for name, count in seen["requests"].items())
    return f"{more} requests beyond {sum(once.values())}, most at once {max(seen['most'].values())}"


def killed_worker(trial: Trial, expected: dict[str, str], once: dict[str, int]) -> None:
    tale(trial.port, "/forget")
    with cluster(trial.place, 2) as (address, _, workers):
        driver = subprocess.Popen(trial.driving("worker", address), stdout=subprocess.DEVNULL)
        until(trial.port, sum(once.values()) // 3)
        workers[0].kill()
        driver.wait()
    print(f"a worker killed: {again(trial.port, once)}, verdicts {differing(expected, trial.verdicts('worker'))}")


def killed_scheduler(trial: Trial, expected: dict[str, str], once: dict[str, int]) -> None:
    tale(trial.port, "/forget")
    with cluster(trial.place, 2) as (address, scheduler, _):
        quiet: dict[str, Any] = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        driver = subprocess.Popen(trial.driving("scheduler", address), **quiet)
        until(trial.port, sum(once.values()) // 3)
        scheduler.kill()
        driver.kill()
        driver.wait()
    with cluster(trial.place, 2) as (address, _, _):
        timed(trial.driving("scheduler", address))
    print(
        f"the scheduler killed: {again(trial.port, once)}, verdicts {differing(expected, trial.verdicts('scheduler'))}"
    )


def cut_off(trial: Trial, expected: dict[str, str], once: dict[str, int]) -> None:
    """Stop a worker for longer than its lease, as a machine that hangs; let it wake while others do its work."""
    tale(trial.port, "/forget")
    with cluster(trial.place, 2) as (address, _, workers):
        driver = subprocess.Popen(trial.driving("cut-off", address), stdout=subprocess.DEVNULL)
        until(trial.port, sum(once.values()) // 3)
        workers[0].send_signal(signal.SIGSTOP)
        time.sleep(100.0)
        workers[0].send_signal(signal.SIGCONT)
        driver.wait()
    print(f"a worker cut off: {again(trial.port, once)}, verdicts {differing(expected, trial.verdicts('cut-off'))}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--trial", action="append", choices=("whole", "worker", "scheduler", "cut-off"))
    chosen = parser.parse_args()
    documents = hosts = max(20, int(2000 * chosen.scale))
    place = Path(tempfile.mkdtemp(prefix="citecheck-corpus-"))
    folder = place / "documents"
    folder.mkdir()
    lay(folder, documents, hosts)
    try:
        with web(hosts) as port:
            trial = Trial(folder, port, hosts, place)
            printed, cpu, wall = timed(trial.command("--alone", folder, port, hosts))
            expected = json.loads(printed)
            once = tale(port)["requests"]
            verdicts = dict(Counter(expected.values()))
            print(f"one machine: {wall:.0f} s, CPU {cpu:.1f} s, {sum(once.values())} requests, {verdicts}", flush=True)
            for name in chosen.trial or ("whole", "worker", "scheduler", "cut-off"):
                match name:
                    case "whole":
                        whole(trial, expected, cpu)
                    case "worker":
                        killed_worker(trial, expected, once)
                    case "scheduler":
                        killed_scheduler(trial, expected, once)
                    case "cut-off":
                        cut_off(trial, expected, once)
    finally:
        shutil.rmtree(place, ignore_errors=True)


if __name__ == "__main__":
    match sys.argv[1:2]:
        case ["--serve"]:
            asyncio.run(serve(int(sys.argv[2])))
        case ["--alone"]:
            alone(sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
        case ["--drive"]:
            out, documents_, port_, hosts_, scheduler_, workers_ = sys.argv[2:]
            drive(out, documents_, (int(port_), int(hosts_)), (scheduler_, int(workers_)))
        case _:
            main()
