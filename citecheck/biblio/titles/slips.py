"""Slips of the pen in a title that agrees word for word with another: a letter lost, two exchanged, a word left out.

Elsewhere two words of a language are two words; here everything around them speaks for the same work (Damerau 1964:
four slips in five are one letter more, one less, another one, or two exchanged).
"""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz.distance import OSA

from citecheck.biblio.titles.differences import Block, Difference, classify, one_sided
from citecheck.biblio.titles.lexicon import are_names, are_words
from citecheck.biblio.titles.spelling import are_opposites
from citecheck.biblio.titles.word_sets import function_words, negations, part_words, word_numbers
from citecheck.biblio.titles.words import HYPHEN, Title, digits, number, squash, weigh
from citecheck.expressions import expression

_HARMLESS = frozenset({"spacing", "spelling", "ocr", "diacritics", "function-word", "abbreviation"})
_counting_words = frozenset(word_numbers)
_LISTED = expression("[a-z\u0430-\u044f]")
"""The alphabets of whose languages the lexicon knows the words."""

_SPACED = "\u0e00"
"""Scripts from here on write words of one or two characters, in which one more makes another word."""


def slips(ours: Title, theirs: Title, apart: Sequence[Block]) -> tuple[Difference, ...] | None:
    """Return the slips that part two titles, where nothing else does; `None` where something else may."""
    agreed = ours.weight - sum(sum(map(weigh, ours.words[block.i1 : block.i2])) for block in apart)
    found: list[Difference] = []
    for block in apart:
        differences = _differences(ours, theirs, block, agreed)
        if differences is None:
            return None
        found += differences
    omissions = sum(each.kind == "missing" for each in found)
    slipped = sum(each.kind == "spelling" for each in found)
    enough = agreed >= 2.4 if omissions else agreed >= 0.9
    return tuple(found) if omissions <= 1 and enough and agreed >= slipped - 0.2 else None


def _differences(ours: Title, theirs: Title, block: Block, agreed: float) -> list[Difference] | None:
    """Name the slips of one block; `None` where it holds more than slips."""
    raw = " ".join(ours.raws[block.i1 : block.i2]), " ".join(theirs.raws[block.j1 : block.j2])
    left, right = ours.words[block.i1 : block.i2], theirs.words[block.j1 : block.j2]
    if not left or not right:
        known = list(classify(ours, theirs, block))
        if all(each.kind in _HARMLESS for each in known):
            return known
        return [Difference("missing", *raw)] if _is_left_out(*_longer(ours, theirs, block)) else None
    if len(left) == len(right):
        pairs = [(a, b) for a, b in zip(left, right, strict=True) if a != b]
    else:
        pairs = [(squash(left), squash(right))]
    known = list(classify(ours, theirs, block))
    if all(each.kind in _HARMLESS for each in known):
        return known
    return [Difference("spelling", *raw)] if all(_is_slip(*pair, agreed=agreed) for pair in pairs) else None


def _longer(ours: Title, theirs: Title, block: Block) -> tuple[Title, int, int]:
    return (ours, block.i1, block.i2) if block.i1 < block.i2 else (theirs, block.j1, block.j2)


def _is_left_out(title: Title, start: int, end: int) -> bool:
    """Whether a copyist may have left out these words: one word inside the title, or one number that counts no part."""
    words = title.words[start:end]
    one = all(title.gaps[place] == HYPHEN for place in range(start + 1, end))
    if not one or start == 0 or end == len(title.words) or any(word in negations for word in words):
        return False
    around = {title.words[start - 1], title.words[end]}
    kind = one_sided(words)
    return kind == "missing" or (kind == "number" and len(words) == 1 and not around & part_words)


def _is_slip(ours: str, theirs: str, *, agreed: float) -> bool:
    """Whether one slip, or a few in a word that is none, make one word of the other."""
    if digits(ours) != digits(theirs) or max(ours[0], theirs[0]) >= _SPACED or _is_telling(ours, theirs):
        return False
    length, distance = max(len(ours), len(theirs)), OSA.distance(ours, theirs)
    if are_words(ours, theirs) or not _LISTED.search(ours):
        return distance == 1 and length >= 4 and _is_likely_slip(ours, theirs, agreed)
    return distance <= _most_slips(ours, theirs, agreed)


def _is_telling(ours: str, theirs: str) -> bool:
    """Whether the two words may not be taken for each other, whatever stands around them."""
    either = {ours, theirs}
    counts = any(number(word) for word in either) or either & _counting_words
    never = counts or either & negations or min(map(len, either)) < 2
    return bool(never) or are_names(ours, theirs) or are_opposites(ours, theirs)


def _is_likely_slip(ours: str, theirs: str, agreed: float) -> bool:
    """Whether two words of a language are one, and a slip made the other: a letter lost or doubled, two exchanged."""
    if len(ours) != len(theirs) or sorted(ours) == sorted(theirs):
        return True
    return agreed >= 2.9 and len(ours) >= 5 and ours[0] == theirs[0]


def _most_slips(ours: str, theirs: str, agreed: float) -> int:
    """Return how many slips a word that no language knows may hold."""
    shorter = min(len(ours), len(theirs))
    if shorter < 4:
        short_words = (ours in function_words) != (theirs in function_words)
        return 1 if short_words or shorter == 3 else 0
    if agreed < 1.9 or shorter < 5:
        return 1
    return 2 if shorter < 8 else 3
