"""The trades that take over lapsed domains (gambling, medicines, adult, piracy): how much a text speaks of each."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from citecheck.expressions import expression
from citecheck.vocabulary.rows import spellings
from citecheck.vocabulary.takeover_words import TRADES

_WORD = expression(r"\w+")
_UNPARTED = expression("[\u0900-\u0dff\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


@dataclass(frozen=True, slots=True)
class Talk:
    """How much a text speaks of one trade: different phrases and words of it, and the characters these fill."""

    phrases: int = 0
    words: int = 0
    filled: int = 0


NONE = Talk()


def talk_of(text: str) -> Mapping[str, Talk]:
    """Return the trades that a text speaks of, and how much."""
    lower = text.lower()
    present: dict[str, list[str]] = defaultdict(list)
    parted, unparted = _spellings()
    for begun in parted.keys() & _WORD.findall(lower):
        for word, trade in parted[begun]:
            present[trade].append(word)
    for word, trade in unparted if _UNPARTED.search(lower) else ():
        if word in lower:
            present[trade].append(word)
    talks = (
        (trade, _talk(lower, trade, [word for word in words if word in lower])) for trade, words in present.items()
    )
    return {trade: talk for trade, talk in talks if talk != NONE}


def _talk(lower: str, trade: str, words: Sequence[str]) -> Talk:
    if not words:
        return NONE
    pattern = "|".join(map(_bounded, sorted(words, key=len, reverse=True)))
    found = [match[0] for match in re.finditer(pattern, lower)]
    different = set(found)
    phrases = different & _phrases(trade)
    return Talk(len(phrases), len(different) - len(phrases), sum(map(len, found)))


def _bounded(word: str) -> str:
    """Return a word's pattern; scripts that part no words have no bounds to look for."""
    return re.escape(word) if _UNPARTED.search(word) else rf"(?<!\w){re.escape(word)}(?!\w)"


@cache
def _phrases(trade: str) -> frozenset[str]:
    return frozenset(spellings(TRADES[trade][0]))


@cache
def _spellings() -> tuple[Mapping[str, list[tuple[str, str]]], tuple[tuple[str, str], ...]]:
    """Return what is looked for with its trade: by the word that begins it, and what scripts without blanks write."""
    parted: dict[str, list[tuple[str, str]]] = defaultdict(list)
    unparted = []
    for trade, tables in TRADES.items():
        for word in (word for table in tables for word in spellings(table)):
            if _UNPARTED.search(word):
                unparted.append((word, trade))
            else:
                parted[_WORD.findall(word)[0]].append((word, trade))
    return parted, tuple(unparted)
