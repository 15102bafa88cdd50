"""Tell titles of different scripts apart, and bring them to ASCII letters."""

from __future__ import annotations

import re
from functools import lru_cache

_LATIN = re.compile("[a-z]")
_OTHER = re.compile("[\u0370-\u1fff\u3040-\ud7a3]")


def are_foreign(ours: str, theirs: str) -> bool:
    """Whether one folded title is written in Latin letters and the other without any."""
    left, right = bool(_OTHER.search(ours)), bool(_OTHER.search(theirs))
    if left == right:
        return False
    return not _LATIN.search(ours if left else theirs)


@lru_cache(maxsize=1024)
def romanised(text: str) -> str:
    """Transliterate a text to ASCII letters and digits, roughly (anyascii)."""
    from anyascii import anyascii

    return "".join(char for char in anyascii(text).casefold() if char.isalnum())
