"""A run that is killed or interrupted loses nothing that it learnt."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

import citecheck
from citecheck.model.settings import Settings
from tests.web.behaviours import page, slow
from tests.web.small_web import Web

WORKS = 24
HOSTS = 4

RUN = """
import signal, sys, citecheck
signal.signal(signal.SIGINT, signal.default_int_handler)  # a run in the background of a shell begins without it
from citecheck.model.settings import Settings
hosts = tuple((host, address, int(port)) for host, address, port in (pin.split(",") for pin in sys.argv[3:]))
settings = Settings(cache_dir=sys.argv[2], hosts=hosts, registries=(), per_host=1, retries=0, timeout=5.0)
report = citecheck.check(sys.argv[1], settings)
sys.exit(130 if report.run.interrupted else 0)
"""


def title(number: int) -> str:
    return f"The long history of the lighthouse number {number}"


@pytest.fixture
def library(tmp_path: Path) -> Path:
    file = tmp_path / "library.bib"
    file.write_text(
        "".join(
            f"@misc{{work{number}, title = {{{title(number)}}}, year = 2020, "
            f"url = {{http://host{number % HOSTS}.example/{number}}}}}\n"
            for number in range(WORKS)
        ),
        encoding="utf-8",
    )
    return file


def sites() -> dict[str, dict[str, Callable[..., object]]]:
    return {
        f"host{host}.example": {
            f"/{number}": slow(0.15, page(title(number))) for number in range(WORKS) if number % HOSTS == host
        }
        for host in range(HOSTS)
    }


def start(library: Path, cache: Path, web: Web) -> subprocess.Popen[bytes]:
    pins = [",".join(map(str, pin)) for pin in web.hosts]
    return subprocess.Popen([sys.executable, "-c", RUN, str(library), str(cache), *pins])


def wait_until(happened: Callable[[], bool]) -> None:
    until = time.monotonic() + 30
    while not happened() and time.monotonic() < until:
        time.sleep(0.01)


def kill(process: subprocess.Popen[bytes]) -> None:
    process.kill()


def interrupt(process: subprocess.Popen[bytes]) -> None:
    process.send_signal(signal.SIGINT)


no_interrupt = pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no interrupt to one process alone")


@pytest.mark.parametrize("end", [kill, pytest.param(interrupt, marks=no_interrupt)])
def test_what_was_learnt_before_the_end_is_not_asked_again(
    library: Path, tmp_path: Path, end: Callable[[subprocess.Popen[bytes]], None]
) -> None:
    cache = tmp_path / "cache"
    with Web(sites()) as web:  # type: ignore[arg-type]
        process = start(library, cache, web)
        wait_until(lambda: len(web.requests) >= WORKS // 2)
        end(process)
        process.wait(30)
        before = len(web.requests)

        report = citecheck.check(
            library, Settings(cache_dir=str(cache), hosts=web.hosts, registries=(), retries=0, timeout=5.0)
        )

    assert {"verified"} == {judgement.verdict.value for judgement in report.judgements}
    assert report.run.from_cache >= WORKS // 2 - HOSTS * 2
    assert len(web.requests) - before == WORKS - report.run.from_cache


@no_interrupt
def test_an_interrupted_run_reports_what_it_learnt_and_exits_130(library: Path, tmp_path: Path) -> None:
    with Web(sites()) as web:  # type: ignore[arg-type]
        process = start(library, tmp_path / "cache", web)
        wait_until(lambda: len(web.requests) >= 2)
        interrupt(process)

        assert 130 == process.wait(30)
