"""Name the differences of dress between two titles that say the same: markup, width, case, punctuation, diacritics."""

from __future__ import annotations

import unicodedata

from citecheck.biblio.titles.differences import Difference
from citecheck.biblio.titles.folding import undiacritic
from citecheck.biblio.titles.words import read, undressed


def differences(cited: str, found: str) -> tuple[Difference, ...]:
    """Return the kinds of dress in which two titles of the same words differ."""
    if cited == found:
        return ()
    kinds = []
    wide = unicodedata.normalize("NFKC", cited), unicodedata.normalize("NFKC", found)
    plain = undressed(cited), undressed(found)
    if (wide[0] == wide[1]) or any(text != unicodedata.normalize("NFKC", text) for text in (cited, found)):
        kinds.append("width")
    if wide != plain and (wide[0] == plain[0]) != (wide[1] == plain[1]):
        kinds.append("markup")
    kinds += _of_words(*plain)
    return tuple(Difference(kind, cited, found) for kind in kinds)


def _of_words(cited: str, found: str) -> list[str]:
    ours, theirs = read(cited), read(found)
    raw = " ".join(ours.raws), " ".join(theirs.raws)
    bare = undiacritic(raw[0]).casefold(), undiacritic(raw[1]).casefold()
    kinds = ["punctuation"] if _signs(cited) != _signs(found) else []
    plain = tuple(map(undiacritic, raw))
    if plain[0] != plain[1] and bare[0] == bare[1]:
        kinds.append("case")
    if raw[0].casefold() != raw[1].casefold() and bare[0] == bare[1]:
        kinds.append("diacritics")
    if bare[0] != bare[1]:
        kinds.append("spacing" if bare[0].replace(" ", "") == bare[1].replace(" ", "") else "variant")
    return kinds


def _signs(text: str) -> str:
    return "".join(
        char for char in text if not char.isalnum() and not char.isspace() and unicodedata.category(char)[0] in "PS"
    )
