"""Know the common words of some languages, so that a changed word is not excused as a typo."""

from __future__ import annotations

import lzma
from functools import lru_cache
from importlib.resources import files


def are_words(ours: str, theirs: str) -> bool:
    """Whether both filing forms are common words of one language of the list (so neither is a slip of the other)."""
    return any(ours in words and theirs in words for words in _lexicons())


@lru_cache(maxsize=1)
def _lexicons() -> tuple[frozenset[str], ...]:
    """Read `data/lexicon.txt.xz`: a line is a language, a tab and its words, folded, with blanks between them."""
    packed = (files("citecheck.biblio.titles") / "data" / "lexicon.txt.xz").read_bytes()
    lines = lzma.decompress(packed).decode().splitlines()
    return tuple(frozenset(line.partition("\t")[2].split()) for line in lines if not line.startswith("#"))
