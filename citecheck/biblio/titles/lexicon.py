"""Know the common words of some languages, so that a changed word is not excused as a typo."""

from __future__ import annotations

import lzma
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files

_NAMES = "names"


def are_words(ours: str, theirs: str) -> bool:
    """Whether both filing forms are common words of one language, or names, so that neither is a slip of the other."""
    return any(ours in words and theirs in words for words in _lexicons().values())


def are_names(ours: str, theirs: str) -> bool:
    """Whether both filing forms are names of countries or languages: Iran and Iraq are no slip of each other."""
    names = _lexicons()[_NAMES]
    return ours in names and theirs in names


@lru_cache(maxsize=1)
def _lexicons() -> Mapping[str, frozenset[str]]:
    """Read `data/lexicon.txt.xz`: a line is a language or `names`, a tab and its words, folded, with blanks between."""
    packed = (files("citecheck.biblio.titles") / "data" / "lexicon.txt.xz").read_bytes()
    lines = [line.partition("\t") for line in lzma.decompress(packed).decode().splitlines() if line[0] != "#"]
    return {label: frozenset(words.split()) for label, _, words in lines}
