"""Runs of the command, and how much memory it and the processes it starts hold together at their worst."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import psutil

MEGABYTE = 1_000_000
_LOOK_EVERY = 0.01


@dataclass(frozen=True)
class Run:
    """How a command ended, what it said, and its peak in megabytes."""

    code: int
    said: str
    complained: str
    peak: float


def measured(command: Sequence[str], *, given: bytes | None = None, deadline: float = 300.0) -> Run:
    """Run a command to its end, and look all the while at what it and its processes hold."""
    process = subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path)), "COLUMNS": "1000"},
    )
    peaks, done = [0.0], threading.Event()
    watching = threading.Thread(target=_watch, args=(process.pid, peaks, done))
    watching.start()
    try:
        said, complained = process.communicate(given or b"", timeout=deadline)
    finally:
        process.kill()
        done.set()
        watching.join()
    return Run(process.returncode, said.decode(), complained.decode(), peaks[0])


def citecheck(*arguments: str | Path, given: bytes | None = None) -> Run:
    return measured([sys.executable, "-m", "citecheck", *map(str, arguments)], given=given)


def python(code: str, *arguments: str | Path) -> Run:
    return measured([sys.executable, "-c", code, *map(str, arguments)])


def folder_of(folder: Path, files: Mapping[str, bytes]) -> Path:
    for name, content in files.items():
        folder.joinpath(name).write_bytes(content)
    return folder


def _watch(pid: int, peaks: list[float], done: threading.Event) -> None:
    while not done.wait(_LOOK_EVERY):
        peaks[0] = max(peaks[0], _held(pid) / MEGABYTE)


def _held(pid: int) -> int:
    try:
        root = psutil.Process(pid)
        family = [root, *root.children(recursive=True)]
    except psutil.Error:
        return 0
    return sum(map(_resident, family))


def _resident(process: psutil.Process) -> int:
    try:
        return int(process.memory_info().rss)
    except psutil.Error:
        return 0
