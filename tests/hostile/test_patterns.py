"""No regular expression of the project costs more than the square of a text's length, whatever the text.

Those that whole documents reach are linear besides (`test_linear`); others see references, titles and addresses, which
are short: a cube would cost minutes there, a square costs milliseconds.
"""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.hostile.patterns import AnyPattern, cost, patterns, pumps

SHORT, MIDDLE, LONG = 100, 200, 800
SQUARE = (LONG // SHORT) ** 2
SOON = 0.1  # seconds of work within which nobody asks how a cost grows


def grows_too_fast(pattern: AnyPattern, pump: tuple[str, str, str]) -> bool:
    """Compare two lengths: by a wide margin, and only where the longer costs what a clock can tell."""
    if cost(pattern, pump, MIDDLE) < SOON / 2 / (LONG // MIDDLE) ** 3:
        return False  # not even a cube would be felt
    longer = cost(pattern, pump, LONG)
    return longer > SOON and longer > 3 * SQUARE * cost(pattern, pump, SHORT)


@settings(max_examples=150, derandomize=True)
@given(st.data())
def test_a_pattern_costs_no_more_than_a_square(data: st.DataObject) -> None:
    every = patterns()
    pattern = data.draw(st.sampled_from(sorted(every, key=lambda one: (every[one], str(one.pattern)))))
    pumped = pumps(pattern)

    assert not pumped or not grows_too_fast(pattern, data.draw(st.sampled_from(pumped))), every[pattern]


@pytest.mark.slow
def test_every_pattern_costs_no_more_than_a_square() -> None:
    assert [] == [where for one, where in patterns().items() if any(grows_too_fast(one, pump) for pump in pumps(one))]
