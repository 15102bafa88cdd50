"""Braces in a title where a style that lowers capitals would do harm: acronyms, camel case, names.

BibTeXing §3.1 and §4 (`change.case$`): styles such as `plain` lower every capital of a title but the first.
"""

from __future__ import annotations

import re

from citecheck.expressions import expression
from citecheck.formats.records.bibtex.latex import encode
from citecheck.vocabulary import small_words
from citecheck.vocabulary.rows import spellings

_WORD = expression(r"[^\W_]+(?:[-'’.&/][^\W_]+)*(?:\.(?=[^\W_]|\s|$))?")
_SENTENCE = 0.3  # a title with this share of words in small letters is in sentence case
_LONG = 3  # letters; shorter words are in small letters in title case too
_SMALL = frozenset(spellings(small_words.LOWERED_IN_TITLES))
_OF_ONE_LETTER = frozenset(map(str.upper, spellings(small_words.OF_ONE_LETTER)))
_NOUNS_ARE_CAPITAL = {"de", "lb"}


def protect(title: str, language: str | None = None) -> str:
    """Return a title in LaTeX with braces around the words whose capitals matter; neighbours share one pair."""
    split = _pieces(title)
    kept = _kept(split, (language or "").split("-")[0].lower())
    shared = {place for place in range(2, len(split), 2) if {place - 1, place + 1} <= kept and split[place] == " "}
    out = []
    for place, piece in enumerate(split):
        opens = place in kept and place - 1 not in shared
        closes = place in kept and place + 1 not in shared
        out.append(("{" if opens else "") + encode(piece) + ("}" if closes else ""))
    return "".join(out)


def _pieces(title: str) -> list[str]:
    """Split a title into what stands between words and the words, in turn: even places are between, odd are words."""
    found, cursor = [], 0
    for word in _WORD.finditer(title):
        found += [title[cursor : word.start()], word[0]]
        cursor = word.end()
    return [*found, title[cursor:]]


def _kept(split: list[str], language: str) -> set[int]:
    """Return the places of the words whose capitals matter."""
    words = [(place, split[place]) for place in range(1, len(split), 2)]
    if _is_shouted("".join(split)):
        return set()
    lowered = _is_sentence(words) or language in _NOUNS_ARE_CAPITAL
    kept = {place for place, word in words if _has_inner_capital(word)}
    kept |= {place for place, word in words[1:] if len(word) == 1 and word.isupper() and word not in _OF_ONE_LETTER}
    if lowered:
        kept |= {place for place, word in words[1:] if word[0].isupper() and not _begins(split[place - 1])}
    return kept


def _is_shouted(title: str) -> bool:
    """Whether all is in capitals; beside a script without any they are meant (`한국의 DNA 연구`)."""
    return not any(char.islower() or (char.isalpha() and char.lower() == char.upper()) for char in title)


def _is_sentence(words: list[tuple[int, str]]) -> bool:
    """Whether enough of the words that title case would capitalise begin with a small letter."""
    telling = [
        word
        for _, word in words[1:]
        if len(word) >= _LONG and word not in _SMALL and word[0].lower() != word[0].upper()
    ]
    small = [word for word in telling if word[0].islower()]
    return len(small) >= len(telling) * _SENTENCE


def _has_inner_capital(word: str) -> bool:
    """Whether a capital stands elsewhere than at the beginning: `NASA`, `iPhone`, `U.S.`."""
    return any(char.isupper() for char in re.sub(r"(?<=-).", "", word)[1:]) or (
        word.endswith(".") and word[:-1].isupper()
    )


def _begins(between: str) -> bool:
    """Whether a new sentence or subtitle begins, whose first capital styles keep."""
    return bool(re.search(r"[:.?!]\s*$", between))
