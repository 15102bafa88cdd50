"""The pages on which an entry is cited, which hyperref and biblatex print behind it: no part of the reference."""

from __future__ import annotations

import re
from collections.abc import Sequence

from citecheck.expressions import expression
from citecheck.vocabulary.back_references import CITED_ON
from citecheck.vocabulary.rows import either, spellings

_PAGES = r"\d{1,4}(?:(?:\s?[-–,]|,?\s(?:and|und|et|y|e|en|och|og|i|a|и))\s?\d{1,4}){0,40}"
_TOLD = expression(
    rf"[\s.;,]{{1,3}}[(\[]?(?:(?:citado|citada)\s\d{{1,3}}\s)?(?:{either(spellings(CITED_ON))})\s?{_PAGES}\.?[)\]]?\.?\s?$",
    re.IGNORECASE,
)
_BARE = expression(r"(?<=[\d)\w][.\])])\s\d{1,3}(?:,\s\d{1,3}){0,40}$")  # `In CVPR, 2016. 3, 5`
_YEAR_BEFORE = expression(r"(?:1[89]|20)\d\d[a-z]?\)?\.$|\d\.$")
_MOST, _FEWEST = 0.7, 5  # share of the entries of a list, and their number, that end with bare numbers
_REACH = 200


def tells_citing_pages(text: str) -> bool:
    """Whether a text ends with the phrase that tells on which pages an entry is cited."""
    return _phrase(text) is not None


def without_citing_pages(texts: Sequence[str]) -> list[str]:
    """Leave out the pages that cite each entry: those that a phrase tells, and bare numbers where most have some."""
    told = [text[: phrase.start()].rstrip() if (phrase := _phrase(text)) else text for text in texts]
    bare = [_bare(text) for text in told]
    if len(told) < _FEWEST or sum(end is not None for end in bare) < _MOST * len(told):
        return told
    return [text[:end] if end is not None else text for text, end in zip(told, bare, strict=True)]


def _bare(text: str) -> int | None:
    match = _BARE.search(text, max(0, len(text) - _REACH))
    return match.start() if match and _YEAR_BEFORE.search(text, max(0, match.start() - 8), match.start()) else None


def _phrase(text: str) -> re.Match[str] | None:
    found = _TOLD.search(text, max(0, len(text) - _REACH))
    return found if found and found.start() else None
