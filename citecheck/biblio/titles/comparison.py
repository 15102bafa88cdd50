"""Compare one cited title with one reading of a candidate: the same work, a near twin, or another altogether."""

from __future__ import annotations

from dataclasses import dataclass
from math import fsum

from rapidfuzz.distance import Indel

from citecheck.biblio.titles.containment import allowance, contained, tail_kind
from citecheck.biblio.titles.differences import Block, Difference, blocks, classify, is_part, one_sided
from citecheck.biblio.titles.folding import fold
from citecheck.biblio.titles.rank import Outcome, Rank
from citecheck.biblio.titles.slips import slips
from citecheck.biblio.titles.spelling import is_slip, likeness, looks_alike
from citecheck.biblio.titles.transliteration import are_foreign, ascii_letters
from citecheck.biblio.titles.words import BREAK, HYPHEN, SEPARATOR, Title, digits, squash, weigh

_PENALTY = {
    "spacing": 0.01, "spelling": 0.02, "ocr": 0.02, "diacritics": 0.02, "site-name": 0.02, "function-word": 0.03,
    "abbreviation": 0.03,
    "missing": 0.08, "truncation": 0.1, "subtitle": 0.1,
}  # fmt: skip
_SLIPS = frozenset({"spacing", "spelling", "ocr", "diacritics"})


def compare(ours: Title, theirs: Title) -> Outcome:
    """Compare two titles as wholes; a notice (an erratum, a reply) on one side only makes a near twin of its work."""
    if not ours.words or not theirs.words:
        equal = ours.text == theirs.text != ""
        return Outcome(Rank.EQUAL, 1.0) if equal else Outcome(Rank.OTHER, 0.0)
    outcome = _compare_bodies(ours, theirs)
    notice = ours.notice or theirs.notice
    if not notice or ours.notice == theirs.notice or outcome.rank < Rank.TWIN:
        return outcome
    said = Difference(notice, _opening(ours), _opening(theirs))
    return Outcome(Rank.TWIN, outcome.score / 2, (said, *outcome.differences))


def _opening(title: Title) -> str:
    return title.text[: title.text.find(title.raws[0])].strip() if title.notice else ""


def _compare_bodies(ours: Title, theirs: Title) -> Outcome:
    if ours.squashed == theirs.squashed:
        point = _lost_point(ours, theirs) or _lost_point(theirs, ours)
        return Outcome(Rank.TWIN, 0.5, (Difference("number", *point),)) if point else Outcome(Rank.EQUAL, 1.0)
    if _is_transposed(ours.squashed, theirs.squashed):
        return Outcome(Rank.SLIPS, 0.97, (Difference("spelling", ours.text, theirs.text),))
    if are_foreign(ours.squashed, theirs.squashed):
        return _transliterated(ours, theirs)
    return contained(ours, theirs) or _aligned(ours, theirs)


def _lost_point(ours: Title, theirs: Title) -> tuple[str, str] | None:
    """Find a number that has its decimal point on one side only: `1.5` and `15`."""
    for number in sorted(ours.decimals - theirs.decimals):
        if number.replace(".", "") in theirs.vocabulary:
            return number, number.replace(".", "")
    return None


def _is_transposed(ours: str, theirs: str) -> bool:
    """Whether two neighbouring characters of an unspaced script changed places."""
    if len(ours) != len(theirs) or len(ours) < 6 or max(ours) < "\u3040" or sorted(ours) != sorted(theirs):
        return False
    places = [i for i, (a, b) in enumerate(zip(ours, theirs, strict=True)) if a != b]
    return len(places) == 2 and places[1] == places[0] + 1 and not ours[places[0]].isdigit()


def _transliterated(ours: Title, theirs: Title) -> Outcome:
    """Compare two titles of different scripts by their letters in ASCII: a weak likeness at best."""
    letters = ascii_letters(ours.squashed), ascii_letters(theirs.squashed)
    likeness_ = Indel.normalized_similarity(*letters)
    if likeness_ >= 0.85 and min(map(len, letters)) >= 8 and digits(letters[0]) == digits(letters[1]):
        return Outcome(Rank.WANTING, 0.75 * likeness_, (Difference("transliteration", ours.text, theirs.text),))
    return Outcome(Rank.OTHER, 0.0)


@dataclass(slots=True)
class _Tally:
    """What the blocks of an alignment come to."""

    differences: list[Difference]
    rank: Rank = Rank.SLIPS
    missing: float = 0.0

    @property
    def slips(self) -> int:
        return sum(each.kind in _SLIPS for each in self.differences)

    @property
    def clashes(self) -> list[Difference]:
        return [each for each in self.differences if each.is_another_work]


def _aligned(ours: Title, theirs: Title) -> Outcome:
    """Judge two titles that differ somewhere inside."""
    apart = blocks(ours, theirs)
    tally = _tallied(ours, theirs, apart)
    common = ours.weight - fsum(fsum(map(weigh, ours.words[block.i1 : block.i2])) for block in apart)
    whole = max(min(ours.weight, theirs.weight), 0.1)
    likeness_ = 0.6 * min(1.0, (common + tally.slips) / whole)
    differences = tuple(tally.differences)
    if _is_sloppy(tally):
        tally.differences = [_as_slip(each) for each in tally.differences]
        differences = tuple(tally.differences)
    if tally.clashes:
        forgiven = slips(ours, theirs, apart)
        if forgiven:
            return _forgiven(forgiven)
        apart_ways = _is_dated(apart, tally) or _is_followed_by_site(ours, theirs, apart[0], tally)
        twin = _is_one_number(tally) or (not apart_ways and _is_twin(ours, theirs, common, apart[-1]))
        return Outcome(Rank.TWIN if twin else Rank.OTHER, likeness_, differences)
    if tally.missing > allowance(common + tally.slips) or not _is_mostly_common(ours, theirs, common, tally):
        forgiven = slips(ours, theirs, apart)
        if forgiven:
            return _forgiven(forgiven)
        return Outcome(Rank.OTHER, likeness_, differences)
    score = 1.0 - fsum(_PENALTY.get(each.kind, 0.1) for each in differences)
    return Outcome(tally.rank, max(0.6, score), differences)


def _forgiven(differences: tuple[Difference, ...]) -> Outcome:
    """Take two titles that only slips part for one."""
    rank = Rank.WANTING if any(each.kind == "missing" for each in differences) else Rank.SLIPS
    return Outcome(rank, max(0.6, 0.95 - 0.05 * len(differences)), differences)


def _is_sloppy(tally: _Tally) -> bool:
    """Whether a title with other slips differs in words that one more slip explains: `Deigned` for `Designed`."""
    slips = sum(each.kind in {"spelling", "ocr"} for each in tally.differences)
    clashes = tally.clashes
    return 0 < len(clashes) <= slips and all(_as_slip(each).kind == "spelling" for each in clashes)


def _as_slip(difference: Difference) -> Difference:
    ours, theirs = (fold(squash((piece,))) for piece in (difference.cited, difference.found))
    if difference.kind == "word" and " " not in difference.cited + difference.found and is_slip(ours, theirs):
        return Difference("spelling", difference.cited, difference.found)
    return difference


def _tallied(ours: Title, theirs: Title, apart: list[Block]) -> _Tally:
    tally = _Tally([])
    for block in apart:
        edge = _edge(ours, theirs, block)
        if edge:
            tally.differences.append(edge)
            lost = edge.cited and edge.kind != "truncation"
            tally.rank = min(tally.rank, Rank.WANTING if lost else Rank.SHORTENED)
            continue
        kinds = tuple(classify(ours, theirs, block))
        tally.differences += kinds
        if any(each.kind == "missing" for each in kinds):
            tally.missing += abs(_mass(ours, block.i1, block.i2) - _mass(theirs, block.j1, block.j2))
            tally.rank = Rank.WANTING
    return tally


def _mass(title: Title, start: int, end: int) -> float:
    """Return the weight of words of a title, where a compound with hyphens is one word."""
    return fsum(weigh(title.words[i]) for i in range(start, end) if title.gaps[i] != HYPHEN or i == start)


def _is_one_number(tally: _Tally) -> bool:
    """Whether all that differs is one number that stands on both sides."""
    only = tally.differences[0]
    return len(tally.differences) == 1 and only.kind == "number" and bool(only.cited and only.found)


def _is_dated(apart: list[Block], tally: _Tally) -> bool:
    """Whether all that clashes is a date before one of the titles."""
    first, clashes = tally.differences[0], tally.clashes
    return (
        apart[0].i1 == apart[0].j1 == 0
        and clashes == [first]
        and first.kind == "number"
        and "" in (first.cited, first.found)
    )


def _is_followed_by_site(ours: Title, theirs: Title, first: Block, tally: _Tally) -> bool:
    """Whether two titles begin alike, and a subtitle follows on one side where a site's name follows on the other."""
    if any(each.kind != "word" for each in tally.clashes) or ours.words[: first.i1] != theirs.words[: first.i1]:
        return False
    places = (ours.gaps[first.i1 : first.i1 + 1], theirs.gaps[first.i1 : first.i1 + 1])
    breaks = [gap for gaps in places for gap in gaps]
    return first.i1 > 0 and len(breaks) == 2 and min(breaks) >= BREAK and SEPARATOR in breaks


def _is_twin(ours: Title, theirs: Title, common: float, last: Block) -> bool:
    """Whether two other works are so alike that nothing else on the page may excuse the difference."""
    two_sided = 0 < last.i1 < last.i2 == len(ours.words) and 0 < last.j1 < last.j2 == len(theirs.words)
    if two_sided and SEPARATOR in (ours.gaps[last.i1], theirs.gaps[last.j1]):
        return False
    if min(ours.weight, theirs.weight) < 0.7 * max(ours.weight, theirs.weight):
        return common >= 2.9 and theirs.weight >= ours.weight
    return common >= 0.45 * max(ours.weight, theirs.weight)


def _is_mostly_common(ours: Title, theirs: Title, common: float, tally: _Tally) -> bool:
    """Whether slips do not make up the title: a short one may have a single slip of a longer word."""
    if common >= 0.5 * min(ours.weight, theirs.weight):
        return True
    if tally.slips < len(tally.differences):
        return False
    near = looks_alike(ours.squashed, theirs.squashed) or likeness(ours.squashed, theirs.squashed) is not None
    return near or common + tally.slips >= 3


def _edge(ours: Title, theirs: Title, block: Block) -> Difference | None:
    """Take a one-sided block at either end for a subtitle, a kicker or a truncation, where it may be one."""
    if block.i1 < block.i2 and block.j1 < block.j2:
        return _cut_word(ours, theirs, block)
    cited = block.i1 < block.i2
    short, long = (theirs, ours) if cited else (ours, theirs)
    start, end = (block.i1, block.i2) if cited else (block.j1, block.j2)
    kind = _edge_kind(short, long, start, end, citing=not cited)
    piece = " ".join(long.raws[start:end])
    return Difference(kind, *((piece, "") if cited else ("", piece))) if kind else None


def _edge_kind(short: Title, long: Title, start: int, end: int, *, citing: bool) -> str | None:
    words = long.words[start:end]
    if end == len(long.words):
        broken = long.gaps[start] >= BREAK
        free = broken or short.truncated or (citing and short.weight > 2.4)
        if free and (short.truncated or tail_kind(words) not in {"part", "negation", "number"}):
            return "subtitle" if broken and not short.truncated else "truncation"
    elif start == 0 and long.gaps[end] >= BREAK and short.weight >= 2.9 and not _is_telling(words):
        return "subtitle"
    return None


def _is_telling(words: tuple[str, ...]) -> bool:
    """Whether words before a title make another work of it: a number alone, a part, a negation."""
    alone = len(words) == 1 and one_sided(words) == "number"
    return alone or is_part(words) or one_sided(words[-1:]) == "negation"


def _cut_word(ours: Title, theirs: Title, block: Block) -> Difference | None:
    """See a title cut in mid-word: its last letters begin the word that stands there."""
    if _is_cut(ours, theirs, block.i1, block.i2, block.j1):
        return Difference("truncation", ours.raws[block.i1], " ".join(theirs.raws[block.j1 :]))
    if _is_cut(theirs, ours, block.j1, block.j2, block.i1):
        return Difference("truncation", " ".join(ours.raws[block.i1 :]), theirs.raws[block.j1])
    return None


def _is_cut(short: Title, long: Title, start: int, end: int, place: int) -> bool:
    last = end == len(short.words) and end - start == 1
    return short.truncated and last and long.words[place].startswith(short.words[start])
