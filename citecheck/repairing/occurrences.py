"""Where a value stands in a source, however the format writes its characters, and the same place with another value."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile

from citecheck.expressions import expression
from citecheck.repairing.spellings import Spelling

_BLANK = r"\s+(?:[>|]\s+)?"
_TORN = r"(?:[ \t]*(?:\r\n?|\n)[ \t>|]*)?"
_BEFORE = r"(?:(?<![\w.@])|(?<=\\[nrt]))"
_AFTER = r"(?!\w)"
_AFTER_ADDRESS = r"(?![\w/?#=%~+@*$]|[-.,:;!'][\w/%]|&(?!(?:gt|lt|quot|apos|nbsp|[rl][sd]quo|rsaquo|raquo|#\w{1,6});))"
_ESCAPES = frozenset("\\&{$")
_ADDRESS = expression(r"[A-Za-z][\w+.-]*:|www\.", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A value in a source: where each of its characters begins, and at last where the last one ends."""

    value: str
    places: tuple[int, ...]

    @property
    def start(self) -> int:
        """Where it begins."""
        return self.places[0]

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.places[-1]

    def escaped(self, text: str) -> bool:
        """Whether a sign in it is written with an escape, and not as itself."""
        first = (text[place] for place in self.places[:-1])
        return any(way in _ESCAPES and way != character for character, way in zip(self.value, first, strict=True))

    def shared(self, meant: str) -> tuple[int, int]:
        """Return how many characters another value has in common with this one at its beginning, and at its end."""
        head = _same(self.value, meant)
        return head, _same(self.value[head:][::-1], meant[head:][::-1])


def occurrences(text: str, value: str, spelling: Spelling, region: tuple[int, int]) -> tuple[Occurrence, ...]:
    """Return every place of a region where a value stands whole, else where it stands torn by line breaks."""
    start, end = region
    for joint in ("", _TORN):
        found = tuple(_found(text, value, joint, [_way(spelling, one) for one in value], start, end))
        if found:
            return found
    return ()


def _found(text: str, value: str, joint: str, ways: list[str], start: int, end: int) -> Iterator[Occurrence]:  # noqa: PLR0913, PLR0917 (a value, its ways, a span)
    after = _AFTER_ADDRESS if _ADDRESS.match(value) else _AFTER
    before = _BEFORE if value[0].isalnum() else ""
    whole = re.compile(before + joint.join(ways) + (after if value[-1].isalnum() or after is _AFTER_ADDRESS else ""))
    steps = [re.compile(way + joint) for way in ways]
    for match in whole.finditer(text, start, end):
        places = [match.start()]
        for step in steps:
            stepped = step.match(text, places[-1], match.end())
            if stepped is None:
                break
            places.append(stepped.end())
        if len(places) == len(value) + 1 and places[-1] == match.end():
            yield Occurrence(value, tuple(places))


def _same(one: str, other: str) -> int:
    """Return how many characters two texts begin with alike."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _way(spelling: Spelling, character: str) -> str:
    ways = [re.escape(way) for way in spelling.all(character)]
    if character.isspace():
        ways.append(_BLANK)
    return ways[0] if len(ways) == 1 else f"(?:{'|'.join(ways)})"
