"""What an input costs grows with its length, and not with its square: counted in work, not in time."""

from __future__ import annotations

import json
import math
import subprocess
import sys
from functools import cache

import pytest

from tests.hostile.command import ROOT, variables
from tests.hostile.pumps import PUMPS, QUICK

MOST = 1.2
"""The exponent of growth that still counts as linear: sorting, and what is looked up in ever larger tables."""


@cache
def counted(*names: str) -> dict[str, list[int]]:
    """Return what each pump costs at one, `n` and `4n`; counted in one process, since its start is the dearest."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.hostile.counting", *names],
        cwd=ROOT,
        env=variables(),
        capture_output=True,
        check=True,
    )
    return dict(json.loads(line) for line in done.stdout.splitlines())


def exponent(n: int, least: int, once: int, four_times: int) -> float:
    """Return how the cost grows from `n` to `4n`, without what is the same for every input, from 1 on."""
    return math.log(max(1, four_times - least) / max(1, once - least)) / math.log((4 * n - 1) / (n - 1))


@pytest.mark.parametrize("name", QUICK)
def test_the_cost_of_an_input_grows_with_its_length(name: str) -> None:
    assert exponent(PUMPS[name].n, *counted(*QUICK)[name]) <= MOST


@pytest.mark.slow
@pytest.mark.parametrize("name", PUMPS)
def test_the_cost_of_every_pump_grows_with_its_length(name: str) -> None:
    assert exponent(PUMPS[name].n, *counted(*PUMPS)[name]) <= MOST


def test_a_square_is_seen() -> None:
    assert exponent(100, *(1000 + at + at**2 for at in (1, 100, 400))) > MOST
    assert exponent(2, *(1000 + 7 * at for at in (1, 2, 8))) == pytest.approx(1)
