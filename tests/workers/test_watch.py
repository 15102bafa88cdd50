"""The watch alone keeps a budget, as it must where the system keeps none."""

from __future__ import annotations

import subprocess
import sys

import pytest

from citecheck.workers.budgets import Budget
from citecheck.workers.watch import Watch, memory_of


@pytest.mark.parametrize(
    ("code", "budget", "broken"),
    [
        ("x = [b'x' * 1_000_000 for _ in iter(int, 1)]", Budget(80_000_000, 30, 60.0), "more than 80 MB of memory"),
        ("for _ in iter(int, 1): pass", Budget(80_000_000, 1, 60.0), "more than 1 seconds of work"),
        ("import sys; sys.stdin.read()", Budget(80_000_000, 30, 0.1), "longer than 0.1 seconds"),
    ],
)
def test_a_process_that_breaks_its_budget_is_killed(code: str, budget: Budget, broken: str) -> None:
    process = subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE)
    with Watch(process, budget) as watch:
        process.wait(timeout=60)
    process.communicate()

    assert broken in watch.broken


def test_a_process_that_ends_in_time_is_left_alone() -> None:
    process = subprocess.Popen([sys.executable, "-c", "pass"])
    with Watch(process, Budget(800_000_000, 30, 60.0)) as watch:
        process.wait(timeout=60)

    assert ("", 0) == (watch.broken, process.returncode)


def test_a_process_that_has_ended_holds_nothing() -> None:
    process = subprocess.Popen([sys.executable, "-c", "pass"])
    process.wait()

    assert memory_of(process) == 0
