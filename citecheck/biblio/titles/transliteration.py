"""Tell titles of different scripts apart, and bring them to ASCII letters."""

from __future__ import annotations

from citecheck.biblio.languages.script import romanised
from citecheck.expressions import expression

_LATIN = expression("[a-z]")
_OTHER = expression("[\u0370-\u1fff\u3040-\ud7a3]")


def are_foreign(ours: str, theirs: str) -> bool:
    """Whether one folded title is written in Latin letters and the other without any."""
    left, right = bool(_OTHER.search(ours)), bool(_OTHER.search(theirs))
    if left == right:
        return False
    return not _LATIN.search(ours if left else theirs)


def ascii_letters(text: str) -> str:
    """Transliterate a text to ASCII letters and digits alone, roughly."""
    return "".join(char for char in romanised(text) if char.isalnum())
