"""Judge a title that is wholly the beginning or the end of the other: a subtitle, a kicker, a truncation, or a part."""

from __future__ import annotations

import re

from citecheck.biblio.titles.differences import Difference, is_part, mass, one_sided
from citecheck.biblio.titles.rank import Outcome, Rank
from citecheck.biblio.titles.spelling import likeness
from citecheck.biblio.titles.word_sets import function_words
from citecheck.biblio.titles.words import BREAK, SEPARATOR, Title

ENOUGH = 3.4
"""The weight of words in common below which a dropped word may make another work."""


def contained(ours: Title, theirs: Title) -> Outcome | None:
    """Judge two titles of which one begins or ends the other; `None` where neither does."""
    if len(ours.words) == len(theirs.words):
        return _last_word_cut(ours, theirs)
    if len(ours.words) < len(theirs.words):
        return _begins_or_ends(ours, theirs, citing=True)
    outcome = _begins_or_ends(theirs, ours, citing=False)
    return outcome.mirrored() if outcome else None


def _last_word_cut(ours: Title, theirs: Title) -> Outcome | None:
    a, b = ours.words, theirs.words
    cut = (ours.truncated and b[-1].startswith(a[-1])) or (theirs.truncated and a[-1].startswith(b[-1]))
    if len(a) > 1 and a[:-1] == b[:-1] and cut:
        return Outcome(Rank.SHORTENED, 0.9, (Difference("truncation", ours.raws[-1], theirs.raws[-1]),))
    return None


def _begins_or_ends(short: Title, long: Title, *, citing: bool) -> Outcome | None:
    """Judge a short title within a long one; `citing` where the short one is the cited title."""
    length = len(short.words)
    if long.words[:length] == short.words:
        return tail(short, long, length, citing=citing)
    if long.words[-length:] == short.words:
        return _head(short, long, len(long.words) - length, citing=citing)
    last, there = short.words[-1], long.words[length - 1]
    begins = length > 1 and long.words[: length - 1] == short.words[:-1] and there.startswith(last)
    if begins and (short.truncated or (citing and likeness(last, there) is None)):
        return tail(short, long, length, citing=citing)
    return None


def tail(short: Title, long: Title, end: int, *, citing: bool) -> Outcome:
    """Judge words that follow on one side only."""
    rest, piece = long.words[end:], " ".join(long.raws[end:])
    broken = end < len(long.gaps) and long.gaps[end] >= BREAK
    if broken and _is_year(rest) and short.weight >= ENOUGH and not short.truncated:
        return Outcome(Rank.WANTING, 0.85, (Difference("missing", "", piece),))
    telling = (
        _telling_tail(short, rest, broken=broken) if not short.truncated or not (citing or len(rest) > 1) else None
    )
    if telling:
        return Outcome(Rank.TWIN, 0.5, (Difference(telling, "", piece),))
    share = short.weight / (short.weight + mass(rest))
    kind = "subtitle" if broken and not short.truncated else "truncation"
    parted = not citing and share < 0.6 and end < len(long.gaps) and long.gaps[end] == SEPARATOR
    if not parted and _is_enough(short, share, citing=citing, broken=broken):
        return Outcome(Rank.SHORTENED if citing else Rank.WANTING, 0.75 + 0.2 * share, (Difference(kind, "", piece),))
    if mass(rest) <= allowance(short.weight):
        return Outcome(Rank.WANTING, 0.85, (Difference("missing", "", piece),))
    return Outcome(Rank.OTHER, 0.4 * share, (Difference(kind, "", piece),))


def _is_year(words: tuple[str, ...]) -> bool:
    return len(words) == 1 and re.fullmatch(r"1[5-9]\d\d|20\d\d", words[0]) is not None


def _telling_tail(short: Title, rest: tuple[str, ...], *, broken: bool) -> str | None:
    """Name what in the words that follow makes another work: a part, a number, a negation."""
    kind = tail_kind(rest)
    goes_on = short.words[-1] in function_words or (broken and len(rest) > 2)
    if kind == "part" or (kind == "negation" and not goes_on) or (kind == "number" and (len(rest) == 1 or not goes_on)):
        return kind
    return None


def tail_kind(rest: tuple[str, ...]) -> str:
    """Name the words right after the end of a title, as far as they may belong to the number of a part."""
    for length in range(min(len(rest), 4), 0, -1):
        if is_part(rest[:length], at_end=length == len(rest)):
            return "part"
    return one_sided(rest[:1], at_end=len(rest) == 1)


def _is_enough(short: Title, share: float, *, citing: bool, broken: bool) -> bool:
    """Whether a beginning says enough to stand for the whole."""
    core, letters = short.weight, len(short.squashed)
    if not citing:
        return (
            core >= 2.4 or (share >= 0.5 and core >= 1.9) if broken or short.truncated else core >= 4 and share >= 0.6
        )
    if short.truncated or broken:
        return core >= 1.9 or letters >= 12 or (share >= 0.5 and letters >= 7)
    if short.words[-1] in function_words and len(short.words) > 1:
        return letters >= 10
    return core >= 2.4 or (core >= 1.9 and letters >= 14)


def _head(short: Title, long: Title, start: int, *, citing: bool) -> Outcome:
    """Judge words that go before on one side only."""
    rest, piece = long.words[:start], " ".join(long.raws[:start])
    core, weight = short.weight, mass(rest)
    share = core / (core + weight)
    if one_sided(rest[-1:]) == "negation" or is_part(rest):
        kind = "part" if is_part(rest) else "negation"
        return Outcome(Rank.TWIN, 0.5, (Difference(kind, "", piece),))
    if weight <= 0.3:
        return Outcome(Rank.SLIPS, 0.97, (Difference("function-word", "", piece),))
    behind_site = not citing and long.gaps[start] == SEPARATOR and core < 2 * weight
    if not behind_site and long.gaps[start] >= BREAK and (core >= 2.9 or (share >= 0.5 and core >= 1.9)):
        rank = Rank.SHORTENED if citing else Rank.WANTING
        return Outcome(rank, 0.75 + 0.2 * share, (Difference("subtitle", "", piece),))
    harmless = one_sided(rest) in {"missing", "function-word"}
    if harmless and (weight <= allowance(core) or (core >= 4 and share >= 0.65)):
        return Outcome(Rank.WANTING, 0.85, (Difference("missing", "", piece),))
    return Outcome(Rank.OTHER, 0.4 * share, (Difference("word", "", piece),))


def allowance(core: float) -> float:
    """Return how much weight of words may be missing beside words of this weight in common."""
    if core < ENOUGH:
        return 0.0
    return 1.4 if core < 9 else 2.4
