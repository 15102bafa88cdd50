"""What the comparison of two titles shows, on a scale that readings of a page are weighed by."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from citecheck.biblio.titles.differences import Difference


class Rank(IntEnum):
    """How near two titles are, from another work to the same words."""

    OTHER = -1
    TWIN = 0  # so alike that the difference is meant: a number, a part, a negation, one word
    WANTING = 1  # words are missing that a copyist may drop
    SHORTENED = 2  # the cited title stands there whole, among more words
    SLIPS = 3  # the same words but for slips of the pen or the scanner
    EQUAL = 4


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one comparison showed: its rank, a likeness of 0 to 1, and the differences."""

    rank: Rank
    score: float
    differences: tuple[Difference, ...] = ()

    def mirrored(self) -> Outcome:
        """Return the outcome with the two sides exchanged."""
        turned = tuple(Difference(each.kind, each.found, each.cited) for each in self.differences)
        return Outcome(self.rank, self.score, turned)

    @property
    def order(self) -> tuple[int, float]:
        """The key that the nearest of several outcomes has the highest of."""
        return self.rank, self.score
