"""Weigh all title candidates of a page: the cited title is among them, or a near twin of it, or nobody can tell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from citecheck.biblio.titles import typography as dress
from citecheck.biblio.titles.comparison import compare
from citecheck.biblio.titles.differences import Difference
from citecheck.biblio.titles.page_candidates import Reading, is_real, readings, site_names
from citecheck.biblio.titles.rank import Rank
from citecheck.biblio.titles.words import read, undressed

_SHORTER = frozenset({"subtitle", "truncation", "missing"})


@dataclass(frozen=True, slots=True)
class TitleMatch:
    """Whether a page bears the cited title; `same` is `None` where no real title was there to compare.

    `score` is 0 to 1; `best` is the candidate that decided, as given; `differences` are those between the two.
    """

    same: bool | None
    score: float
    best: str | None = None
    differences: tuple[Difference, ...] = ()


def same_title(cited: str, candidates: Sequence[str], *, site: str | None = None) -> TitleMatch:
    """Compare a cited title with a page's title candidates, best first; `site` is the site's own name.

    One equal candidate is enough. A near twin (a changed number, a part, a negation, an erratum, one other word)
    vetoes what is merely like, such as a shortened title in another candidate.
    """
    if not undressed(cited):
        return TitleMatch(None, 0.0)
    offered = [candidate for candidate in dict.fromkeys(candidates) if candidate and undressed(candidate)]
    for candidate in offered:
        if _is_equal(cited, candidate):
            return TitleMatch(True, 1.0, candidate, dress.differences(cited, candidate))
    sites = site_names(site, offered)
    found = [reading for candidate in offered for reading in readings(cited, candidate, sites)]
    can_contradict = any(is_real(candidate, cited, sites) for candidate in offered)
    doubtful = any(_is_within(cited, candidate) for candidate in offered)
    return _weighed(found, can_contradict=can_contradict and not doubtful)


def _is_equal(cited: str, candidate: str) -> bool:
    ours, theirs = undressed(cited), undressed(candidate)
    if ours == theirs:
        return True
    return read(ours).squashed == read(theirs).squashed and compare(read(ours), read(theirs)).rank == Rank.EQUAL


def _is_within(cited: str, candidate: str) -> bool:
    """Whether one title stands as it is inside a longer one: too little to confirm, too much to contradict."""
    short, long = sorted((read(undressed(cited)), read(undressed(candidate))), key=lambda title: len(title.words))
    telling = short.weight >= 1.9 and len(short.squashed) >= 10
    return telling and f" {' '.join(short.words)} " in f" {' '.join(long.words)} "


def _weighed(found: list[Reading], *, can_contradict: bool) -> TitleMatch:
    """Let the nearest reading decide, unless a near twin vetoes it."""
    if not found:
        return TitleMatch(None, 0.0)
    best = max(found, key=lambda reading: reading.outcome.order)
    twins = [reading for reading in found if reading.outcome.rank == Rank.TWIN]
    twin = max(twins, key=lambda reading: reading.outcome.order, default=None)
    if twin and _is_vetoed(best, twin):
        best = twin
    outcome = best.outcome
    same = outcome.rank >= Rank.WANTING
    if outcome.rank == Rank.OTHER and not can_contradict:
        return TitleMatch(None, round(outcome.score, 3), best.candidate)
    return TitleMatch(same, round(outcome.score, 3), best.candidate, outcome.differences)


def _is_vetoed(best: Reading, twin: Reading) -> bool:
    """Whether a near twin forbids the likeness found elsewhere."""
    outcome = best.outcome
    if outcome.rank >= Rank.SLIPS and not best.dropped:
        return False
    clashes = [each for each in twin.outcome.differences if each.is_another_work]
    if outcome.rank < Rank.WANTING or any(each.kind != "word" for each in clashes):
        return True
    if best.dropped:
        dropped = read(best.dropped).vocabulary
        return outcome.score < 0.9 or any(dropped & read(each.cited).vocabulary for each in clashes)
    return outcome.rank == Rank.WANTING and any(each.cited for each in outcome.differences if each.kind in _SHORTER)
