"""The trades that take over lapsed domains (gambling, medicines, adult, piracy): how much a text speaks of each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from citecheck.biblio.word_search import Place, WordSearch
from citecheck.expressions import expression
from citecheck.vocabulary.rows import spellings
from citecheck.vocabulary.takeover_words import TRADES

_WORD = expression(r"\w")
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
    search, trades = _spellings()
    places = [place for place in search.places(lower) if _is_bounded(place, lower)]
    spoken = {trade: [place for place in places if place.word in words] for trade, words in trades.items() if places}
    return {trade: _talk(trade, there) for trade, there in spoken.items() if there}


def _talk(trade: str, places: Sequence[Place]) -> Talk:
    """Count what is said of one trade; of words that overlap the first counts, and of those the longest."""
    found: list[str] = []
    position = 0
    for place in sorted(places, key=lambda place: (place.start, -place.end)):
        if place.start >= position:
            found.append(place.word)
            position = place.end
    different = set(found)
    phrases = different & _phrases(trade)
    return Talk(len(phrases), len(different) - len(phrases), sum(map(len, found)))


def _is_bounded(place: Place, text: str) -> bool:
    """Whether a word stands alone and not within another; scripts that part no words have no bounds to look for."""
    around = text[place.start - 1 : place.start] + text[place.end : place.end + 1]
    return not _WORD.search(around) or _UNPARTED.search(place.word) is not None


@cache
def _phrases(trade: str) -> frozenset[str]:
    return frozenset(spellings(TRADES[trade][0]))


@cache
def _spellings() -> tuple[WordSearch, Mapping[str, frozenset[str]]]:
    """Return a search for all that is looked for, and what of it speaks of which trade."""
    trades = {
        trade: frozenset(word for table in tables for word in spellings(table)) for trade, tables in TRADES.items()
    }
    return WordSearch(word for words in trades.values() for word in words), trades
