"""Names of places of publication, told from those of publishers."""

from __future__ import annotations

from functools import lru_cache

from citecheck.expressions import expression
from citecheck.vocabulary.places import ABBREVIATED_CITIES, LATIN_CITIES, LOCAL_CITIES, REGIONS, cities
from citecheck.vocabulary.rows import spellings

_JOINED = expression(r"\s?[/;&–—]\s?|\s-\s|\s(?:and|und|et|e|y|и)\s|,\s?")
_REGIONS = frozenset(spellings(REGIONS))


def is_city(name: str) -> bool:
    """Tell whether a name is that of one or more places of publication (`London and New York`, `Cambridge, MA`)."""
    parts = [part.strip(" .,()[]").casefold() for part in _JOINED.split(name)]
    known = [part for part in parts if part]
    places = _cities()
    return bool(known) and known[0] in places and all(part in places or part in _REGIONS for part in known)


@lru_cache(maxsize=1)
def _cities() -> frozenset[str]:
    return cities() | frozenset(spellings((*LATIN_CITIES, *ABBREVIATED_CITIES, *LOCAL_CITIES)))
