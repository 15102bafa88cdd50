"""Compare a cited list of authors with the list of a record: who is invented, who is left out, and the order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from citecheck.biblio.agreement.people import same_name
from citecheck.biblio.names.name import Name, is_placeholder
from citecheck.biblio.titles.folding import fold


@dataclass(frozen=True, slots=True)
class AuthorLists:
    """What parts two lists: cited names that nobody of the record may be, names of the record that nobody cites.

    `shared` counts the names of both; `doubtful` those that cannot be compared; `ordered` says whether the shared
    stand in one order.
    """

    invented: tuple[Name, ...] = ()
    missing: tuple[Name, ...] = ()
    shared: int = 0
    doubtful: int = 0
    ordered: bool = True

    @property
    def alike(self) -> bool:
        """Whether nobody is invented or left out, as far as names can be compared."""
        return not self.invented and not self.missing


def compare_authors(cited: Sequence[Name], found: Sequence[Name]) -> AuthorLists:
    """Pair each cited name with one of the record: its equal where there is one, the first that it may be."""
    ours = [name for name in cited if not is_placeholder(name) and str(name).strip()]
    theirs = [name for name in found if str(name).strip()]
    answers = [[_is_equal(mine, other) or same_name(mine, other) for other in theirs] for mine in ours]
    places = _paired(ours, theirs, answers)
    taken = {place for place in places if place is not None}
    unpaired = [row for row, place in enumerate(places) if place is None]
    free = [column for column in range(len(theirs)) if column not in taken]
    doubtful = [row for row in unpaired if any(answers[row][column] is None for column in range(len(theirs)))]
    invented = tuple(ours[row] for row in unpaired if row not in doubtful)
    missing = () if doubtful else tuple(theirs[column] for column in free)
    order = [place for place in places if place is not None]
    return AuthorLists(invented, missing, len(order), len(doubtful), order == sorted(order))


def is_alphabetical(names: Sequence[Name]) -> bool:
    """Whether a list is sorted by family names, so that its order says nothing."""
    keys = [fold(name.sort_key) for name in names]
    return keys == sorted(keys)


def _paired(ours: Sequence[Name], theirs: Sequence[Name], answers: list[list[bool | None]]) -> list[int | None]:
    """Give each cited name a place in the record: that of its own position first, where it fits."""
    places: list[int | None] = [None] * len(ours)
    taken: set[int] = set()
    for only_equal in (True, False):
        for row, mine in enumerate(ours):
            if places[row] is not None:
                continue
            fits = [
                column
                for column, other in enumerate(theirs)
                if column not in taken and answers[row][column] and (not only_equal or _is_equal(mine, other))
            ]
            if fits:
                places[row] = row if row in fits else fits[0]
                taken.add(places[row] or 0)
    return places


def _is_equal(ours: Name, theirs: Name) -> bool:
    """Whether the family names are written alike, and the given names begin alike."""
    given = fold(ours.given or "")[:1], fold(theirs.given or "")[:1]
    return fold(ours.sort_key) == fold(theirs.sort_key) and ("" in given or given[0] == given[1])
