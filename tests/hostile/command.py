"""The command as a shell starts it: a process of its own, whose streams, limits and variables a test chooses."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO

COMMAND = (sys.executable, "-m", "citecheck")
ROOT = Path(__file__).parent.parent.parent
OUR_FAULT = "fault of citecheck itself"

_NEEDED = ("PATH", "SYSTEMROOT", "COVERAGE_PROCESS_CONFIG")  # the last, so that what runs there is counted, too

WORK = "Keeper, Änna. (2020). On the long way to the south. {}\n"


def variables(**given: str) -> dict[str, str]:
    """Return the variables of this machine that a process needs, and those given; no home among them."""
    needed = {name: os.environ[name] for name in _NEEDED if name in os.environ}
    return {**needed, "PYTHONPATH": str(ROOT), "NO_COLOR": "1", **given}


def run(
    *arguments: str,
    cwd: Path,
    stdout: int | IO[bytes] = subprocess.PIPE,
    preexec_fn: Callable[[], None] | None = None,
    env: Mapping[str, str | None] | None = None,
) -> subprocess.CompletedProcess[bytes]:
    """Run the command to its end; its home is where it runs, unless `env` says another, or `None`."""
    given = {"HOME": str(cwd), **(env or {})}
    return subprocess.run(
        [*COMMAND, *arguments],
        cwd=cwd,
        env=variables(**{name: value for name, value in given.items() if value is not None}),
        stdin=subprocess.DEVNULL,
        stdout=stdout,
        stderr=subprocess.PIPE,
        timeout=120,
        check=False,
        preexec_fn=preexec_fn,
    )


@contextmanager
def full_disk() -> Iterator[IO[bytes]]:
    """Open a file that takes nothing."""
    with Path("/dev/full").open("wb") as stream:
        yield stream


def road(number: int) -> str:
    """Return a title of its own for each number: pages that differ by digits alone are a portal's."""
    return "The road of " + "".join("aeioukrstn"[int(digit)] for digit in f"{number + 10_000}")
