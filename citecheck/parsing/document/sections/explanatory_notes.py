"""Notes and paragraphs that cite nothing: running text without an author, a number, a year or an address in it."""

from __future__ import annotations

import re

from citecheck.expressions import expression
from citecheck.model.prose import Block
from citecheck.parsing.document.sections.reference_likeness import SIGNS
from citecheck.vocabulary.back_references import SEE
from citecheck.vocabulary.rows import either, spellings

_WORDS = 8  # words at least; a shorter note may be the short title of a work
_LOWER = 0.78  # share of the words at least that begin with small letters, as those of a sentence do
_STOPS = (".", "!", "?", "…", ".)", ".”", ".»")
_WORD = expression(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_AUTHOR = expression(r"[^\W\d_]+(?:\s[^\W\d_]+)?,\s[^\W\d_a-z]")
_SENTENCES = expression(r"[.!?:]\)?\s+(?=[^\W\d_a-z])|;\s")
_CLAUSE = 6  # words at least of a sentence; a subtitle may be as long, but is seldom parted from its title by a stop
_LONG = 25  # words that hardly any title has
_POINTS = expression(rf"(?:{either(spellings(SEE))})(?=\s)", re.IGNORECASE)
_ELSEWHERE = expression(rf"\b(?:{either(word.rstrip('.') for word in spellings(SEE))}|quoted|cited)\b", re.IGNORECASE)


def is_prose(title: str) -> bool:
    """Whether what was read as the title of a note is rather what its author says: sentences, or a pointer."""
    words = _WORD.findall(title)
    small = sum(word[0].islower() for word in words) >= _LOWER * len(words)
    sentences = [part for part in _SENTENCES.split(title) if len(_WORD.findall(part)) >= _CLAUSE]
    return bool(_POINTS.match(title)) or (small and (len(words) >= _LONG or len(sentences) > 1))


def explains(block: Block) -> bool:
    """Whether a text is a remark of the author's own, which names no source that could be looked for."""
    text = block.text
    marked = block.emphasised or block.links or block.marks
    if marked or any(map(str.isdigit, text)) or not text.endswith(_STOPS):
        return False
    words = _WORD.findall(text)
    if len(words) < _WORDS or sum(word[0].islower() for word in words) < _LOWER * len(words):
        return False
    pointing = _AUTHOR.match(text) or _ELSEWHERE.search(text)
    return not pointing and not any(sign.search(text) for name, sign in SIGNS if name != "prose")
