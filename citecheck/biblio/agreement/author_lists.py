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
    """Pair each cited name with one of the record: that of its own place first, then its equal, then who it may be."""
    ours = [name for name in cited if not is_placeholder(name) and str(name).strip()]
    theirs = [name for name in found if str(name).strip()]
    places, doubtful = _paired(ours, theirs)
    taken = {place for place in places if place is not None}
    invented = tuple(ours[row] for row, place in enumerate(places) if place is None and row not in doubtful)
    missing = () if doubtful else tuple(name for column, name in enumerate(theirs) if column not in taken)
    order = [place for place in places if place is not None]
    return AuthorLists(invented, missing, len(order), len(doubtful), order == sorted(order))


def is_alphabetical(names: Sequence[Name]) -> bool:
    """Whether a list is sorted by family names, so that its order says nothing."""
    keys = [fold(name.sort_key) for name in names]
    return keys == sorted(keys)


def _paired(ours: Sequence[Name], theirs: Sequence[Name]) -> tuple[list[int | None], set[int]]:
    """Return the place in the record of each cited name, and which of those without one cannot be compared."""
    places: list[int | None] = [None] * len(ours)
    free = set(range(len(theirs)))
    doubtful = set()
    for row, (mine, other) in enumerate(zip(ours, theirs, strict=False)):
        if _is_equal(mine, other):
            places[row] = row
            free.discard(row)
    for fits in (_is_equal, same_name):
        for row, mine in enumerate(ours):
            if places[row] is not None:
                continue
            answers = {column: fits(mine, theirs[column]) for column in sorted(free)}
            likely = [column for column, answer in answers.items() if answer]
            if likely:
                places[row] = row if row in likely else likely[0]
                free.discard(row if row in likely else likely[0])
            elif None in answers.values():
                doubtful.add(row)
    return places, doubtful


def _is_equal(ours: Name, theirs: Name) -> bool:
    """Whether the family names are written alike, and the given names begin alike."""
    given = fold(ours.given or "")[:1], fold(theirs.given or "")[:1]
    return fold(ours.sort_key) == fold(theirs.sort_key) and ("" in given or given[0] == given[1])
