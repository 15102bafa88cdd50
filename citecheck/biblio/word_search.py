"""Many plain words looked for in one go through a text (Aho and Corasick, CACM 18, 1975), however many they are."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

_FEW = 400  # words whose fastest automaton is made in no time


class Place(NamedTuple):
    """Where a word stands in a text."""

    start: int
    end: int
    word: str


class WordSearch:
    """A search for words, made ready when it is first used; what it finds may overlap, and stand within other words."""

    def __init__(self, words: Iterable[str]) -> None:
        """Keep the words, each once."""
        self._words = tuple(dict.fromkeys(words))

    @cached_property
    def _automaton(self) -> AhoCorasick:
        from ahocorasick_rs import AhoCorasick, Implementation

        return AhoCorasick(self._words, implementation=Implementation.DFA if len(self._words) <= _FEW else None)

    def within(self, text: str) -> frozenset[str]:
        """Return the words that stand in a text."""
        return frozenset(self._words[number] for number, _, _ in self._found(text))

    def places(self, text: str) -> list[Place]:
        """Return where words stand in a text, in no order."""
        return [Place(start, end, self._words[number]) for number, start, end in self._found(text)]

    def _found(self, text: str) -> list[tuple[int, int, int]]:
        try:
            return self._automaton.find_matches_as_indexes(text, overlapping=True)
        except UnicodeEncodeError:  # half of a character, as JSON can hold
            return self._automaton.find_matches_as_indexes(text.encode(errors="replace").decode(), overlapping=True)
