"""Jobs for a process of the pool: honest ones, and those that break their budget or their process."""

from __future__ import annotations

import atexit
import itertools
import os
import signal
import sys
import time
from pathlib import Path

_KEPT: list[object] = []


class Stubborn(Exception):  # noqa: N818 (it is one of nobody's)
    """An exception that does not come through a pipe."""

    def __init__(self, one: str, another: str) -> None:
        super().__init__(one + another)


def process() -> int:
    return os.getpid()


def doubled(text: str) -> str:
    return text * 2


def length_and_process(content: bytes) -> tuple[int, int]:
    return len(content), os.getpid()


def spend(seconds: float) -> int:
    """Work for so many seconds."""
    until = time.process_time() + seconds
    while time.process_time() < until:
        pass
    return os.getpid()


def write_at_the_end(file: str) -> None:
    atexit.register(Path(file).write_text, "ended")


def limits() -> tuple[int, ...]:
    import resource

    return tuple(
        resource.getrlimit(kind)[0] for kind in (resource.RLIMIT_CORE, resource.RLIMIT_CPU, resource.RLIMIT_AS)
    )


def run_out_of_memory() -> None:
    raise MemoryError


def refuse() -> None:
    raise ValueError("no number")


def refuse_in_its_own_words() -> None:
    raise Stubborn("one", "another")


def chatter() -> str:
    sys.stdout.write("from Python\n")
    sys.stdout.flush()
    os.write(1, b"from a library\n")
    return "heard"


def go_on_after_an_interrupt() -> str:
    os.kill(os.getpid(), signal.SIGINT)
    return "went on"


def crash() -> None:
    os.abort()


def crash_the_second_time() -> str:
    _KEPT.append(None)
    if len(_KEPT) > 1:
        os.abort()
    return "whole"


def leave_behind(megabytes: int) -> int:
    _KEPT.append(b"x" * (megabytes * 1_000_000))
    return os.getpid()


def grow() -> None:
    held = [b"x" * 10_000_000 for _ in range(1000)]
    _KEPT.append(held)


def grow_at_once() -> int:
    return len(bytearray(3_000_000_000))


def grow_out_of_python() -> None:
    """Take memory as a library does that ends the process where it gets no more."""
    try:
        grow()
    except MemoryError:
        os.abort()


def work() -> None:
    for _ in itertools.repeat(None):
        pass


def wait() -> None:
    time.sleep(1000)
