"""Classify the differences between two titles, block by block of an alignment of their words.

The alignment is the longest common subsequence of the words (Hunt and Szymanski 1977, through rapidfuzz).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import fsum

from rapidfuzz.distance import Indel

from citecheck.biblio.titles.spelling import likeness
from citecheck.biblio.titles.word_sets import (
    ands,
    function_words,
    negations,
    opposites,
    part_endings,
    part_words,
    unlike_han,
    word_numbers,
)
from citecheck.biblio.titles.words import Title, digits, number, squash, weigh
from citecheck.expressions import expression

other_work = frozenset(
    {"number", "part", "erratum", "retraction", "reply", "comment", "review", "supplement", "negation", "word"}
)
"""Kinds of difference that make another work, whatever else agrees."""
_hard_negations = frozenset({"no", "ne", "not", "nicht", "не"})
_ROMAN_DIGITS = frozenset("ivx")
_COUNTING = frozenset("abcivxyаеиоя")  # parts, roman numerals, words of one letter
_ORDINAL = expression(r"^(\d{1,3})(?:st|nd|rd|th|er|e|eme|o|a|º|ª)$")
_slips = frozenset({"spelling", "ocr", "diacritics"})


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference: its kind, what the reference says and what was found (empty where it says nothing)."""

    kind: str
    cited: str
    found: str

    @property
    def is_another_work(self) -> bool:
        """Whether it parts two works, rather than two dresses of one."""
        return self.kind in other_work


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of two titles that does not agree: words i1–i2 of ours against j1–j2 of theirs."""

    i1: int
    i2: int
    j1: int
    j2: int


def blocks(ours: Title, theirs: Title) -> list[Block]:
    """Align the words of two titles and return the stretches that differ, in order."""
    found: list[Block] = []
    for code in Indel.opcodes(ours.words, theirs.words):
        if code.tag == "equal":
            continue
        last = found[-1] if found else None
        if last and last.i2 == code.src_start and last.j2 == code.dest_start:
            found[-1] = Block(last.i1, code.src_end, last.j1, code.dest_end)
        else:
            found.append(Block(code.src_start, code.src_end, code.dest_start, code.dest_end))
    return found


def classify(ours: Title, theirs: Title, block: Block) -> Iterator[Difference]:
    """Name the differences of one block."""
    left, right = ours.words[block.i1 : block.i2], theirs.words[block.j1 : block.j2]
    raw = " ".join(ours.raws[block.i1 : block.i2]), " ".join(theirs.raws[block.j1 : block.j2])
    if left and right:
        for kind in _changed(left, right):
            yield Difference(kind, *raw)
    else:
        kind = one_sided(left or right, at_end=block.i2 == len(ours.words) or block.j2 == len(theirs.words))
        yield Difference(kind, *raw)


def one_sided(words: tuple[str, ...], *, at_end: bool = False) -> str:
    """Name what it means that these words stand on one side only."""
    if any(word in negations and word not in function_words for word in words):
        return "negation"
    if any(word in _hard_negations for word in words) and len(words) == 1:
        return "negation"
    if is_part(words, at_end=at_end):
        return "part"
    if any(_is_telling_number(word) for word in (words if len(words) < 3 else (words[0], words[-1]))):
        return "number"
    if len(words) == 1 and words[0] in unlike_han:
        return "word"
    return "function-word" if all(map(_is_light, words)) else "missing"


def _is_telling_number(word: str) -> bool:
    """Whether a word is a number other than an identifier's (ISBN-10 is the shortest that shops write in titles)."""
    return len(word) < 10 and number(word) is not None


def _is_light(word: str) -> bool:
    """Whether a word is a function word, an *and*, or a single hiragana (an inflection written out or not)."""
    return word in function_words or word in ands or (len(word) == 1 and "\u3041" <= word <= "\u3096")


def is_part(words: tuple[str, ...], *, at_end: bool = False) -> bool:
    """Whether words name a part of a work: `Part II`, `2`, `第2部`, `下`, `제2편`."""
    if not words or len(words) > 6:
        return False
    first = words[0]
    if number(first) is not None and number(first) != "0":
        follower = words[1] if len(words) > 1 else ""
        return (len(words) == 1 and at_end and len(first) <= 3) or follower in part_words
    if first in part_words and len(words) > 1:
        return number(words[1]) is not None or words[1] in word_numbers or len(words[1]) == 1
    if first[0].isalpha() and digits(first) and first.rstrip("부편권화회호탄장").lstrip("제").isdigit():
        return True
    return at_end and "".join(words) in part_endings


def _changed(left: tuple[str, ...], right: tuple[str, ...]) -> Iterator[str]:
    """Name the kinds of difference between two stretches that stand in the same place."""
    joined = squash(left), squash(right)
    if joined[0] == joined[1] and not (len(left) == len(right) == 1):
        yield "spacing"
    elif len(left) == len(right):
        kinds = {_word_pair(*pair): None for pair in zip(left, right, strict=True) if pair[0] != pair[1]}
        joined_kind = likeness(*joined) if "word" in kinds and 1 < len(left) < 4 and min(map(len, joined)) > 6 else None
        yield from [joined_kind] if joined_kind else kinds
    else:
        yield from _uneven(left, right)


def _word_pair(ours: str, theirs: str) -> str:
    """Name the difference between two words."""
    if _ROMAN_DIGITS.issuperset(ours + theirs):
        return "number"
    values = _value(ours), _value(theirs)
    if all(values):
        return "spelling" if values[0] == values[1] else "number"
    if ours in ands and theirs in ands:
        return "spelling"
    if _is_initial(*sorted((ours, theirs), key=len)):
        return "abbreviation"
    return likeness(ours, theirs) or _changed_word(ours, theirs)


def _is_initial(short: str, long: str) -> bool:
    """Whether a word stands for another by its first letter: `N. Korea`, `У.Хүрэлсүх`; letters that count do not."""
    return len(short) == 1 and short.isalpha() and short not in _COUNTING and len(long) > 3 and long.startswith(short)


def _value(word: str) -> str | None:
    ordinal = _ORDINAL.match(word)
    return ordinal[1] if ordinal else number(word) or word_numbers.get(word)


def _changed_word(ours: str, theirs: str) -> str:
    """Name the difference between two words that no slip explains."""
    if digits(ours) and digits(theirs) and digits(ours) != digits(theirs):
        return "number"
    if ours in negations or theirs in negations:
        return "negation"
    harmless = ours in function_words and theirs in function_words and (ours, theirs) not in opposites
    return "function-word" if harmless else "word"


def _uneven(left: tuple[str, ...], right: tuple[str, ...]) -> Iterator[str]:
    """Name the differences where a word was torn, joined, or stands beside missing ones."""
    numbers = [digits("".join(words)) for words in (left, right)]
    kind = likeness(squash(left), squash(right)) if len(squash(left)) >= 4 else None
    if kind:
        yield kind
        return
    short, long = sorted((left, right), key=len)
    best = _best_pairing(short, long)
    if best is None:
        extra = [word for word in (*left, *right) if word in negations and word not in function_words]
        yield "negation" if extra else "number" if numbers[0] != numbers[1] and all(numbers) else _bulk(left, right)
        return
    paired, rest = best
    yield from dict.fromkeys(paired)
    if rest:
        yield one_sided(rest)


def _bulk(left: tuple[str, ...], right: tuple[str, ...]) -> str:
    everything = (*left, *right)
    return "function-word" if all(word in function_words for word in everything) else "word"


def _best_pairing(short: tuple[str, ...], long: tuple[str, ...]) -> tuple[list[str], tuple[str, ...]] | None:
    """Pair a few words with their likenesses among more words, in order; the rest is one-sided."""
    if len(long) > 8:
        return None
    kinds, rest, place = [], [], 0
    for word in long:
        kind = _word_pair(short[place], word) if place < len(short) and short[place] != word else None
        if place < len(short) and (short[place] == word or kind in _slips):
            kinds += [kind] if kind else []
            place += 1
        else:
            rest.append(word)
    return (kinds, tuple(rest)) if place == len(short) else None


def mass(words: tuple[str, ...]) -> float:
    """Return the weight of words."""
    return fsum(map(weigh, words))
