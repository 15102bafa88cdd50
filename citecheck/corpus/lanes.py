"""The lanes of hosts, dealt out to parts of a round: a host is asked by one part at a time, the longest lanes first.

A lane too long for one part is cut into slices, and these follow one another; the short ones go together by ranges
of their numbers, so that every host, met before or not, belongs to one part.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

_LANES = 1 << 62
_KEYS = 1 << 128
_LONG = 0.25  # share of a part from which on a lane has parts of its own


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What one worker asks at a time: all lanes from `first` to before `end` but those `without`.

    Of a lane that is cut up, the keys from `low` to before `high`. `size` is how much is asked at most, `length` how
    much of the longest lane there is from here on.
    """

    number: int
    first: int
    end: int
    without: tuple[int, ...] = ()
    low: int = 0
    high: int = _KEYS
    size: int = 0
    length: int = 0

    def owns(self, lane: int) -> bool:
        """Whether the host of a lane is this part's to ask."""
        return self.first <= lane < self.end and lane not in self.without

    @property
    def lane(self) -> int | None:
        """The lane that it has a slice of, or all; `None` where it has several."""
        return self.first if self.end == self.first + 1 else None


def dealt(lengths: Mapping[int, int], size: int) -> tuple[Part, ...]:
    """Deal lanes out to parts of about so much each, those that are to begin first at the head."""
    long = {lane for lane, length in lengths.items() if length >= max(1, _LONG * size)}
    parts = [*_slices(lengths, long, size), *_ranges(lengths, long, size)]
    parts.sort(key=lambda one: (-one["length"], one["first"], one.get("low", 0)))
    return tuple(Part(number=number, **one) for number, one in enumerate(parts))


def _slices(lengths: Mapping[int, int], long: set[int], size: int) -> Iterator[dict[str, Any]]:
    for lane in sorted(long):
        length = lengths[lane]
        count = -(-length // size)
        edges = [_KEYS * nth // count for nth in range(count + 1)]
        for nth, (low, high) in enumerate(pairwise(edges)):
            ahead = length * (count - nth) // count
            yield {
                "first": lane,
                "end": lane + 1,
                "low": low,
                "high": high,
                "size": -(-length // count),
                "length": ahead,
            }


def _ranges(lengths: Mapping[int, int], long: set[int], size: int) -> Iterator[dict[str, Any]]:
    short = sorted(set(lengths) - long)
    first, held, longest = 0, 0, 0
    for nth, lane in enumerate(short):
        held, longest = held + lengths[lane], max(longest, lengths[lane])
        is_last = nth == len(short) - 1
        if is_last or held >= size:
            end = _LANES if is_last else lane + 1
            without = tuple(sorted(one for one in long if first <= one < end))
            yield {"first": first, "end": end, "without": without, "size": held, "length": longest}
            first, held, longest = end, 0, 0


@dataclass(slots=True)
class Timetable:
    """The parts of a round that are still to be made: no two of one lane at once."""

    waiting: list[Part]
    _busy: set[int] = field(default_factory=set)

    def take(self) -> Part | None:
        """Return the next part that can begin now; `None` where there is none."""
        for part in self.waiting:
            if part.lane is None or part.lane not in self._busy:
                self.waiting.remove(part)
                self._busy |= {part.lane} if part.lane is not None else set()
                return part
        return None

    def ended(self, part: Part) -> None:
        """Take note that a part has ended."""
        self._busy.discard(part.lane or 0)
