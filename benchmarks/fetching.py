"""What a fetched address costs: 2,000 addresses on 200 hosts, 30 KB pages, over loopback.

    python benchmarks/fetching.py [--tls] [--addresses 2000] [--hosts 200] [--latency 0.05] [--cache]

The web runs in a process of its own, so that only the fetcher's CPU time is counted.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import resource
import subprocess
import sys
import tempfile
import time

from citecheck.fetch.client import Fetcher
from citecheck.model.evidence import Request, Response
from citecheck.model.settings import Settings

SERVE = """
import json, sys
from citecheck.demo.web.behaviours import page, slow
from tests.web.small_web import Web
hosts, latency = int(sys.argv[1]), float(sys.argv[2])
def site(n):
    text = f"<p>host {n} " + "lorem ipsum dolor sit amet " * 1150
    return {"*": slow(latency, page(f"A page of host {n}", body=text)) if latency else page(f"Host {n}", body=text)}
with Web({f"host{n}.example": site(n) for n in range(hosts)}) as web:
    print(json.dumps([web.hosts, web.ca_bundle]), flush=True)
    sys.stdin.read()
"""


async def fetch_all(settings: Settings, urls: list[str]) -> tuple[int, int]:
    async with Fetcher(settings, lambda _type, body, _titles: len(body) >= 16384) as fetcher:
        exchanges = await asyncio.gather(*(fetcher.fetch(Request(url)) for url in urls))
    bad = [e for e in exchanges if not (isinstance(e.outcome, Response) and e.outcome.status == 200)]
    for exchange in bad[:3]:
        print(exchange.outcome, file=sys.stderr)
    return len(exchanges) - len(bad), fetcher.requests


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--addresses", type=int, default=2000)
    parser.add_argument("--hosts", type=int, default=200)
    parser.add_argument("--latency", type=float, default=0.0)
    parser.add_argument("--concurrency", type=int, default=32)
    parser.add_argument("--tls", action="store_true")
    parser.add_argument("--cache", action="store_true")
    options = parser.parse_args()
    command = [sys.executable, "-c", SERVE, str(options.hosts), str(options.latency)]
    with (
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server,
        tempfile.TemporaryDirectory() as folder,
    ):
        assert server.stdout
        assert server.stdin
        pins, bundle = json.loads(server.stdout.readline())
        settings = Settings(
            hosts=tuple(map(tuple, pins)),
            ca_bundle=bundle,
            cache_dir=folder if options.cache else None,
            concurrency=options.concurrency,
        )
        scheme = "https" if options.tls else "http"
        urls = [f"{scheme}://host{n % options.hosts}.example/page/{n}" for n in range(options.addresses)]
        for round_ in ("first", "second") if options.cache else ("first",):
            wall, cpu = time.perf_counter(), time.process_time()
            good, requests = asyncio.run(fetch_all(settings, urls))
            wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
            memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
            print(
                f"{round_}: {good} of {len(urls)} good, {requests} requests, {wall:.2f} s, "
                f"{cpu / len(urls) * 1e6:.0f} µs CPU an address, {memory:.0f} MB"
            )
        server.stdin.close()


if __name__ == "__main__":
    main()
