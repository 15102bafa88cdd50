"""Weigh all candidates of a page: is the cited title among them, is a near twin, or can nobody tell?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Indel

from citecheck.biblio.titles import dress
from citecheck.biblio.titles.comparison import Outcome, compare
from citecheck.biblio.titles.differences import Difference, is_part, one_sided
from citecheck.biblio.titles.vocabulary import generic_titles
from citecheck.biblio.titles.words import Title, read, runs, segments, undressed


@dataclass(frozen=True, slots=True)
class TitleMatch:
    """Whether a page bears the cited title: `same` is `None` where no real title was there to compare.

    `score` is 0 to 1; `best` is the candidate that decided, as given; `differences` are those between the two.
    """

    same: bool | None
    score: float
    best: str | None = None
    differences: tuple[Difference, ...] = ()


@dataclass(frozen=True, slots=True)
class _Reading:
    """One reading of a candidate: the outcome, the candidate, and what was left out of the cited title."""

    outcome: Outcome
    candidate: str
    dropped: str = ""


def same_title(cited: str, candidates: Sequence[str], *, site: str | None = None) -> TitleMatch:
    """Compare a cited title with a page's title candidates, best first; `site` is the site's own name."""
    ours = undressed(cited)
    if not read(ours).words and not ours:
        return TitleMatch(None, 0.0)
    theirs = [
        (candidate, undressed(candidate)) for candidate in dict.fromkeys(candidates) if candidate and candidate.strip()
    ]
    for candidate, text in theirs:
        if text == ours or read(text).squashed == read(ours).squashed and compare(read(ours), read(text)).rank == 4:
            return TitleMatch(True, 1.0, candidate, dress.differences(cited, candidate))
    sites = _site_names(site, [text for _, text in theirs])
    readings = [reading for candidate, text in theirs for reading in _readings(ours, candidate, text, sites)]
    return _weighed(cited, readings, sites)


def _weighed(cited: str, readings: list[_Reading], sites: frozenset[str]) -> TitleMatch:
    """Let an equal candidate win, a near twin veto what is only like, and the best of the rest decide."""
    if not readings:
        return TitleMatch(None, 0.0)
    best = max(readings, key=lambda reading: (reading.outcome.rank, reading.outcome.score))
    twin = max((each for each in readings if each.outcome.rank == 0), key=lambda each: each.outcome.score, default=None)
    if twin and _is_vetoed(best, twin):
        best = twin
    outcome = best.outcome
    if outcome.rank >= 1:
        extra = dress.differences(cited, best.candidate) if outcome.rank == 4 else ()
        return TitleMatch(True, round(outcome.score, 3), best.candidate, outcome.differences + extra)
    if outcome.rank < 0 and not any(_is_real(each.candidate, sites) for each in readings):
        return TitleMatch(None, round(outcome.score, 3), best.candidate, ())
    return TitleMatch(False, round(outcome.score, 3), best.candidate, outcome.differences)


def _is_vetoed(best: _Reading, twin: _Reading) -> bool:
    """Whether a near twin forbids the likeness found elsewhere."""
    outcome = best.outcome
    if outcome.rank >= 3 and not best.dropped:
        return False
    clashes = [each for each in twin.outcome.differences if each.is_another_work]
    if outcome.rank < 1 or any(each.kind != "word" for each in clashes):
        return True
    if best.dropped:
        dropped = read(best.dropped).vocabulary
        return outcome.score < 0.9 or any(dropped & read(each.cited).vocabulary for each in clashes)
    only_missing = all(each.found and not each.cited for each in outcome.differences if each.kind == "missing")
    shortened = any(each.cited for each in outcome.differences if each.kind in {"subtitle", "truncation", "missing"})
    return outcome.rank == 1 and (shortened or not only_missing)


def _readings(ours: str, candidate: str, text: str, sites: frozenset[str]) -> list[_Reading]:
    """Read a candidate in all runs of its segments, and the cited title with and without a site's name.

    Returns the best reading and, where there is one, the nearest twin.
    """
    best = twin = _Reading(Outcome(-1, 0.0), candidate)
    for version, dropped in _cited_versions(ours, sites):
        if dropped and best.outcome.rank >= 2:
            break
        title = read(version)
        for run, before, after in runs(text):
            reading = read(run)
            if not _may_match(title, reading) or (run_is_site(reading, sites) and dropped):
                continue
            outcome = _with_neighbours(compare(title, reading), title, reading, before, after)
            if dropped:
                outcome = _with_dropped(
                    outcome, title, dropped, sites | _tails(text) if before or after else sites | {_WHOLE}
                )
            if outcome.rank == 0 and outcome.score > twin.outcome.score:
                twin = _Reading(outcome, candidate, dropped)
            if (outcome.rank, outcome.score) > (best.outcome.rank, best.outcome.score):
                best = _Reading(outcome, candidate, dropped)
    return [best, twin] if twin.outcome.rank == 0 and twin is not best else [best]


def run_is_site(reading: Title, sites: frozenset[str]) -> bool:
    """Whether a run of segments is only the name of the site."""
    return reading.squashed in sites


def _may_match(ours: Title, theirs: Title) -> bool:
    """Spare the alignment where two titles have next to nothing in common."""
    common = len(ours.vocabulary & theirs.vocabulary)
    if common >= 0.4 * min(len(ours.vocabulary), len(theirs.vocabulary)):
        return True
    return Indel.normalized_similarity(ours.squashed, theirs.squashed, score_cutoff=0.6) > 0


def _with_neighbours(outcome: Outcome, title: Title, reading: Title, before: str, after: str) -> Outcome:
    """Look at what was left out of the candidate: a number of a part there makes another work."""
    if outcome.rank < 1:
        return outcome
    follower = read(after).words[:3] if after else ()
    if follower and not title.truncated and _names_part(follower):
        piece = " ".join(read(after).raws[:3])
        return Outcome(0, 0.5, (Difference("part", "", piece),))
    if before and read(f"{before}: {reading.text}").notice:
        kind = read(f"{before}: {reading.text}").notice or "erratum"
        return Outcome(0, 0.5, (Difference(kind, "", before),))
    if (before or after) and outcome.rank >= 3:
        kept = title.weight
        if kept < 0.9 and len(title.squashed) < 4:
            return Outcome(-1, 0.3, ())
        piece = " … ".join(piece for piece in (before, after) if piece)
        return Outcome(outcome.rank, outcome.score, (*outcome.differences, Difference("site-name", "", piece)))
    return outcome


def _names_part(words: tuple[str, ...]) -> bool:
    return (
        any(is_part(words[:length], at_end=length == len(words) < 3) for length in range(len(words), 0, -1))
        and len(words[0]) < 12
    )


def _cited_versions(ours: str, sites: frozenset[str]) -> list[tuple[str, str]]:
    """Return the cited title whole, then without its last and its first segments (what was dropped beside it)."""
    versions = [(ours, "")]
    parts = runs(ours)
    for run, before, after in parts[1:]:
        if bool(before) != bool(after):
            versions.append((run, before or after))
    return versions[:7]


_DOMAIN = re.compile(r"[\w-]\.(?:com|org|net|info|edu|gov|[a-z]{2})$", re.IGNORECASE)
_WHOLE = ""
"""Stands among the names of the site where a candidate is one segment only."""


def _tails(text: str) -> frozenset[str]:
    """Return the segments of a candidate after its first, and the last ones together."""
    return frozenset(read(part).squashed for part in segments(text)[1:]) | {
        read(after).squashed for _, _, after in runs(text) if after
    }


def _with_dropped(outcome: Outcome, title: Title, dropped: str, sites: frozenset[str]) -> Outcome:
    """Judge a likeness that leaves out part of the cited title: only a site's name may go."""
    if outcome.rank < 1:
        return Outcome(-1, outcome.score * 0.5, outcome.differences)
    gone = read(dropped)
    if gone.notice or _names_part(gone.words[:3]) or one_sided(gone.words[-1:] or ("x",)) == "negation":
        return Outcome(0, 0.5, (Difference("part", dropped, ""),))
    known = gone.squashed in sites or bool(_DOMAIN.search(dropped))
    short = gone.weight <= 5 and (title.weight >= 2.9 or title.weight >= gone.weight + 1)
    long = title.weight >= 3.9 and title.weight >= gone.weight
    if not known and not (_WHOLE in sites and (long or (short and outcome.rank >= 3))):
        return Outcome(-1, 0.4, outcome.differences)
    rank = 2 if known and outcome.rank >= 3 else 1
    return Outcome(rank, outcome.score * 0.97, (*outcome.differences, Difference("site-name", dropped, "")))


def _site_names(site: str | None, texts: list[str]) -> frozenset[str]:
    """Gather what names the site: what the caller says, and a candidate that ends or opens another after a separator."""
    names = {read(undressed(site)).squashed} if site else set()
    wholes = {read(text).squashed for text in texts}
    for text in texts:
        parts = segments(text)
        if len(parts) > 1:
            names |= {read(part).squashed for part in parts[1:]} & wholes
    return frozenset(names - {""})


def _is_real(candidate: str, sites: frozenset[str]) -> bool:
    """Whether a candidate says what the page is: not empty, generic, the site's name, or too short."""
    text = undressed(candidate)
    real = [read(part) for part in segments(text)]
    return any(_says_something(part) and part.squashed not in sites for part in real)


def _says_something(title: Title) -> bool:
    return " ".join(title.words) not in generic_titles and (title.weight >= 1.9 or len(title.squashed) >= 8)
