"""Read a page's title candidates in all runs of their segments, so that a site's name goes away."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from rapidfuzz.distance import Indel
from rapidfuzz.fuzz import partial_ratio

from citecheck.biblio.titles.comparison import compare
from citecheck.biblio.titles.differences import Difference, is_part, one_sided
from citecheck.biblio.titles.file_names import is_file_name
from citecheck.biblio.titles.rank import Outcome, Rank
from citecheck.biblio.titles.transliteration import are_foreign
from citecheck.biblio.titles.word_sets import generic_titles
from citecheck.biblio.titles.words import Title, first_words, is_cut, notice_before, read, runs, segments, undressed
from citecheck.expressions import expression

_RUBRICS = frozenset({"comment", "review"})
_TRANSLATED = expression(r"([^\[\]]{4,600}?)\s?\[([^\[\]]{4,600})\]")
_DOMAIN = expression(r"[\w-]\.(?:com|org|net|info|edu|gov|[a-z]{2})$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Reading:
    """One reading of a candidate: the outcome, the candidate as given, and what was left out of the cited title."""

    outcome: Outcome
    candidate: str
    dropped: str = ""


def site_names(site: str | None, candidates: list[str]) -> frozenset[str]:
    """Gather what names the site: what the caller says, and a candidate that follows another after a separator.

    What stands before a name, or after the site's own, is a title.
    """
    known = {read(undressed(site)).squashed} if site else set()
    wholes = {read(undressed(text)).squashed for text in candidates}
    parted = [[read(part).squashed for part in segments(undressed(text))] for text in candidates]
    parted = [parts for parts in parted if len(parts) > 1 and parts[0] not in known]
    following = {part for parts in parted for part in parts[1:]} & wholes
    return frozenset((following - {parts[0] for parts in parted} | known) - {""})


def is_real(candidate: str, cited: str, sites: frozenset[str]) -> bool:
    """Whether a candidate can contradict a cited title.

    It cannot where it is empty, generic, the site's name, too short, or in another script (it may be a translation);
    nor where a file's name stands for a title, unless a file is cited.
    """
    if is_file_name(candidate) and not is_file_name(cited):
        return False
    parts = [read(part) for part in segments(undressed(candidate))]
    telling = [part for part in parts if _says_something(part) and part.squashed not in sites]
    return any(not are_foreign(read(undressed(cited)).squashed, part.squashed) for part in telling)


def _says_something(title: Title) -> bool:
    return " ".join(title.words) not in generic_titles and (title.weight >= 1.9 or len(title.squashed) >= 10)


def readings(cited: str, candidate: str, sites: frozenset[str]) -> list[Reading]:
    """Compare a cited title with a candidate: the nearest reading and, where there is another, the nearest twin."""
    best = twin = Reading(Outcome(Rank.OTHER, 0.0), candidate)
    if not _have_common(read(undressed(cited)), read(undressed(candidate))):
        return [best]
    for version, dropped in _versions(undressed(cited)):
        if dropped and best.outcome.rank >= Rank.SHORTENED:
            break
        leads = bool(dropped) and undressed(cited).startswith(dropped)
        for outcome in _outcomes(read(version), dropped, undressed(candidate), sites, leads=leads):
            if outcome.rank == Rank.TWIN and outcome.score > twin.outcome.score:
                twin = Reading(outcome, candidate, dropped)
            if outcome.order > best.outcome.order:
                best = Reading(outcome, candidate, dropped)
    return [best, twin] if twin.outcome.rank == Rank.TWIN and twin is not best else [best]


def _have_common(ours: Title, theirs: Title) -> bool:
    """Spare the work where no run of a candidate can be like the cited title."""
    if ours.vocabulary & theirs.vocabulary or are_foreign(ours.squashed, theirs.squashed):
        return True
    return partial_ratio(ours.squashed, theirs.squashed, score_cutoff=60) > 0


def _versions(cited: str) -> list[tuple[str, str]]:
    """Return the cited title whole, then without its last and its first segments (what was dropped beside it)."""
    shorter = [(run, before or after) for run, before, after in runs(cited)[1:] if bool(before) != bool(after)]
    return [(cited, ""), *_translations(cited), *shorter[:6]]


def _translations(cited: str) -> list[tuple[str, str]]:
    """Take a title and its translation in brackets apart, where they are in two scripts (APA 7 §9.38)."""
    bracketed = _TRANSLATED.fullmatch(cited)
    if bracketed is None or _names_part(read(bracketed[2]).words[:3] or ("?",)):
        return []
    if not are_foreign(read(bracketed[1]).squashed, read(bracketed[2]).squashed):
        return []
    return [(bracketed[1], ""), (bracketed[2], "")]


def _outcomes(
    title: Title, dropped: str, text: str, sites: frozenset[str], *, leads: bool = False
) -> Iterator[Outcome]:
    """Compare one version of the cited title with each run of a candidate's segments.

    `leads` where what was dropped stood before it: then the rest may be no more than the name of a site.
    """
    for run, before, after in runs(text):
        reading = read(run)
        if not _may_match(title, reading) or (dropped and reading.squashed in sites):
            continue
        if " ".join(reading.words) in generic_titles and reading.squashed != title.squashed:
            continue
        outcome = _beside(compare(title, reading), title, reading, (before, after))
        if dropped:
            known = sites | (_tails(text) if before or after else frozenset())
            whole = not (before or after) and not (leads and title.weight < 2 * read(dropped).weight)
            outcome = _without(outcome, title, dropped, known, whole=whole)
        yield outcome


def _may_match(ours: Title, theirs: Title) -> bool:
    """Spare the alignment where two titles have next to nothing in common."""
    common = len(ours.vocabulary & theirs.vocabulary)
    if common >= 0.4 * min(len(ours.vocabulary), len(theirs.vocabulary)):
        return True
    if Indel.normalized_similarity(ours.squashed, theirs.squashed, score_cutoff=0.6) > 0:
        return True
    return are_foreign(ours.squashed, theirs.squashed)


def _beside(outcome: Outcome, title: Title, reading: Title, neighbours: tuple[str, str]) -> Outcome:
    """Look at what was left out of the candidate: the number of a part or a notice there makes another work."""
    before, after = neighbours
    if outcome.rank < Rank.TWIN or not (before or after):
        return outcome
    if outcome.rank == Rank.TWIN:
        continued = bool(after) and read(after).words[:1] and read(after).words[0] in title.vocabulary
        return Outcome(Rank.OTHER, outcome.score, outcome.differences) if continued else outcome
    telling = _telling_neighbour(title, reading, neighbours)
    if telling:
        return Outcome(Rank.TWIN, 0.5, (telling,))
    if outcome.rank < Rank.SLIPS:
        return outcome
    if title.weight < 0.9 and len(title.squashed) < 4:
        return Outcome(Rank.OTHER, 0.3)
    left_out = " … ".join(piece for piece in (before, after) if piece)
    return Outcome(outcome.rank, outcome.score, (*outcome.differences, Difference("site-name", "", left_out)))


def belongs_to_another(piece: str, before: str, after: str) -> bool:
    """Whether what stands beside a piece of a title makes another work of it: a notice, the number of a part.

    *Comment:* and *Review:* alone are rubrics of newspapers and journals.
    """
    words = first_words(after) if after else ()
    if words and _names_part(words) and not is_cut(piece):
        return True
    notice = notice_before(before, piece) if before else None
    return notice is not None and (notice not in _RUBRICS or " " in before.strip())


def _telling_neighbour(title: Title, reading: Title, neighbours: tuple[str, str]) -> Difference | None:
    before, after = neighbours
    follower = read(after) if after else None
    if follower and follower.words and not title.truncated and _names_part(follower.words[:3]):
        return Difference("part", "", " ".join(follower.raws[:3]))
    notice = read(f"{before}: {reading.text}").notice if before and not title.notice else None
    return Difference(notice, "", before) if notice else None


def _names_part(words: tuple[str, ...]) -> bool:
    """Whether words that follow a separator name a part of the work before it."""
    lengths = range(len(words), 0, -1)
    return len(words[0]) < 12 and any(is_part(words[:length], at_end=length == len(words) < 3) for length in lengths)


def _tails(text: str) -> frozenset[str]:
    """Return the segments of a candidate after its first, and each run of them to its end."""
    pieces = [*segments(text)[1:], *(after for _, _, after in runs(text) if after)]
    return frozenset(read(piece).squashed for piece in pieces)


def _without(outcome: Outcome, title: Title, dropped: str, sites: frozenset[str], *, whole: bool) -> Outcome:
    """Judge a likeness that leaves out part of the cited title: only what may be a site's name may go.

    `whole` where the candidate is used whole; then a short unknown name may go, too.
    """
    if outcome.rank < Rank.WANTING:
        return Outcome(Rank.OTHER, outcome.score * 0.5, outcome.differences)
    gone = read(dropped)
    if gone.notice or _names_part(gone.words[:3] or ("?",)) or one_sided(gone.words[-1:] or ("?",)) == "negation":
        return Outcome(Rank.OTHER, 0.4, (Difference("part", dropped, ""),))
    known = gone.squashed in sites or bool(_DOMAIN.search(dropped))
    short = gone.weight <= 5 and title.weight >= min(2.9, gone.weight + 1) and outcome.rank >= Rank.SLIPS
    long = title.weight >= max(3.9, gone.weight)
    if not known and not (whole and (long or short)):
        return Outcome(Rank.OTHER, 0.4, outcome.differences)
    rank = Rank.SHORTENED if known and outcome.rank >= Rank.SLIPS else Rank.WANTING
    return Outcome(rank, outcome.score * 0.97, (*outcome.differences, Difference("site-name", dropped, "")))
