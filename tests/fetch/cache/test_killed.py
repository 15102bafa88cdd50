"""What a killed run leaves behind."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

from citecheck.demo.web import Request as Asked
from citecheck.demo.web import Script, Wait
from citecheck.fetch.cache import store as cache
from tests.fetch.trips import take
from tests.web import behaviours as b
from tests.web.small_web import Web

RUN = """
import asyncio, os, signal, sys
from citecheck.fetch.client import Fetcher
from citecheck.model.evidence import Request
from citecheck.model.settings import Settings

async def run(port, folder):
    settings = Settings(hosts=(("a.example", "127.0.0.1", int(port)),), cache_dir=folder, timeout=8.0)
    async with Fetcher(settings, lambda *_: False) as fetcher:
        for number in range(5):
            await fetcher.fetch(Request(f"http://a.example/{number}"))
        await fetcher.fetch(Request("http://a.example/slow"))

asyncio.run(run(*sys.argv[1:]))
"""


def test_a_killed_run_loses_nothing_and_repeats_nothing(tmp_path: Path) -> None:
    addresses = [f"http://a.example/{number}" for number in range(5)]
    asked_for_the_last = threading.Event()

    def silent(_: Asked) -> Script:
        asked_for_the_last.set()
        yield Wait(60)

    with Web({"a.example": {"/slow": silent, "*": b.page("Here")}}) as web:
        with subprocess.Popen([sys.executable, "-c", RUN, str(web.port), str(tmp_path)]) as run:
            assert asked_for_the_last.wait(30)
            run.kill()
        held = cache.info(str(tmp_path)).answers
        trip = take(web, addresses, cache_dir=str(tmp_path))

    assert (held, trip.requests, trip.from_cache, trip.warnings) == (5, 0, 5, ())
