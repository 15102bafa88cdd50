"""Whether two statements of one fact in a document differ in substance or only in typography.

What typography changes (quotation marks, dashes, blanks, width, case, Markdown escapes) is folded away first; what is
left counts. `None` = the two say too little to be compared.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from urllib.parse import unquote

from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.biblio.names.name import Name
from citecheck.biblio.urls import normalise
from citecheck.expressions import expression

_MARKS = expression(r"[^\w\s]|_", re.UNICODE)
_INVISIBLE = expression("[\u00ad\u200b-\u200f\u2060\ufeff]")
_WIDE = r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]"
_AROUND_WIDE = expression(rf"(?<={_WIDE})\s+|\s+(?={_WIDE})")
_ADDRESS = expression(r"^https?://(?:www\.)?", re.IGNORECASE)


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """Return text as it is compared: NFKC, no case, no punctuation, single blanks, none beside kana and ideographs."""
    folded = text.lower() if text.isascii() else unicodedata.normalize("NFKC", _INVISIBLE.sub("", text)).casefold()
    spaced = " ".join(_MARKS.sub(" ", folded).split())
    return spaced if spaced.isascii() else _AROUND_WIDE.sub("", spaced)


def same_text(ours: str | None, theirs: str | None) -> bool | None:
    """Compare two texts; one that only says more of the same (a short form) is not another."""
    if not ours or not theirs:
        return None
    one, other = plain(ours), plain(theirs)
    if not one or not other:
        return None
    if one == other or one.replace(" ", "") == other.replace(" ", ""):
        return True
    short, long = sorted((one, other), key=len)
    return long.startswith(f"{short} ") or long.endswith(f" {short}")


def same_names(ours: Sequence[Name] | None, theirs: Sequence[Name] | None) -> bool | None:
    """Compare two lists of names: as many as both state, family names in full, given names by what both state."""
    if not ours or not theirs:
        return None
    if len(ours) != len(theirs) and sorted(_words_of(ours)) == sorted(_words_of(theirs)):
        return True  # the same words, parted into names in two ways
    return all(same_name(one, other) for one, other in zip(ours, theirs, strict=False))


def same_name(ours: Name, theirs: Name) -> bool:
    """Compare two names; an initial fits the name that it begins, and an order of parts is no difference."""
    one, other = _words(ours), _words(theirs)
    if not one or not other:
        return True
    if sorted(one) == sorted(other):
        return True
    if ours.literal and theirs.literal:
        return _is_part(one, other)
    return (_family(ours) == _family(theirs) and _given_fits(_given(ours), _given(theirs))) or _crosswise(one, other)


def same_date(ours: PartialDate | None, theirs: PartialDate | None) -> bool | None:
    """Compare two dates as precisely as both state them."""
    if ours is None or theirs is None or ours.year is None or theirs.year is None:
        return None
    pairs = ((ours.year, theirs.year), (ours.month, theirs.month), (ours.day, theirs.day))
    return all(one == other for one, other in pairs if one is not None and other is not None)


def same_address(ours: str | None, theirs: str | None) -> bool | None:
    """Compare two addresses; scheme, `www.`, a closing slash, a fragment and percent-encoding are no difference."""
    if not ours or not theirs:
        return None
    one, other = (_ADDRESS.sub("", normalise(url)).partition("#")[0] for url in (ours, theirs))
    return unquote(one).rstrip("/") == unquote(other).rstrip("/")


def _words(name: Name) -> list[str]:
    return plain(str(name)).split()


def _words_of(names: Sequence[Name]) -> list[str]:
    return [word for name in names for word in _words(name)]


def _family(name: Name) -> str:
    return plain(name.sort_key)


def _given(name: Name) -> list[str]:
    return plain(name.given or "").split()


def _given_fits(ours: list[str], theirs: list[str]) -> bool:
    return all(one.startswith(other) or other.startswith(one) for one, other in zip(ours, theirs, strict=False))


def _crosswise(ours: list[str], theirs: list[str]) -> bool:
    """Whether each word of the shorter name is one of the longer: in full, or as the initial that begins it."""
    short, long = sorted((ours, theirs), key=len)
    full = [word for word in short if len(word) > 1]
    fits = set(full) <= set(long) and all(any(w.startswith(word) for w in long) for word in short)
    return fits and (bool(full) or len(short) == 1)  # a family name cut to its initial says too little to differ


def _is_part(ours: list[str], theirs: list[str]) -> bool:
    """Whether one organisation's name is the other with more words before or after it."""
    short, long = sorted((ours, theirs), key=len)
    return long[: len(short)] == short or long[-len(short) :] == short
