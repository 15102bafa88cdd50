"""Compare one cited title with one reading of a candidate: the same work, a near twin, or another altogether."""

from __future__ import annotations

from dataclasses import dataclass

from citecheck.biblio.titles.differences import Block, Difference, blocks, classify, is_part, mass, one_sided
from citecheck.biblio.titles.spelling import likeness, looks_alike
from citecheck.biblio.titles.vocabulary import function_words
from citecheck.biblio.titles.words import BREAK, HYPHEN, SEPARATOR, Title, weigh

_PENALTY = {
    "spacing": 0.01, "spelling": 0.02, "ocr": 0.02, "diacritics": 0.02, "function-word": 0.03, "missing": 0.08, "truncation": 0.1, "subtitle": 0.1,
    "site-name": 0.02,
}  # fmt: skip
_ENOUGH_WORDS = 3.4
"""The weight of words in common below which a dropped word may make another work."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one comparison showed: `rank` 4 equal, 3 equal but for slips, 2 shortened, 1 wanting, 0 twin, −1 another."""

    rank: int
    score: float
    differences: tuple[Difference, ...] = ()


def compare(ours: Title, theirs: Title) -> Outcome:
    """Compare two titles as wholes."""
    if not ours.words or not theirs.words:
        equal = ours.text == theirs.text != ""
        return Outcome(4, 1.0) if equal else Outcome(-1, 0.0)
    outcome = _compare_bodies(ours, theirs)
    if ours.notice == theirs.notice or outcome.rank < 0:
        return outcome
    kind = ours.notice or theirs.notice or ""
    return Outcome(0, outcome.score / 2, (Difference(kind, _opening(ours), _opening(theirs)), *outcome.differences))


def _opening(title: Title) -> str:
    return title.text[: title.text.find(title.raws[0])].strip() if title.notice else ""


def _compare_bodies(ours: Title, theirs: Title) -> Outcome:
    if ours.squashed == theirs.squashed:
        return Outcome(4, 1.0)
    if _is_transposed(ours.squashed, theirs.squashed):
        return Outcome(3, 0.97, (Difference("spelling", ours.text, theirs.text),))
    edges = _contained(ours, theirs)
    if edges:
        return edges
    return _aligned(ours, theirs)


def _is_transposed(ours: str, theirs: str) -> bool:
    """Whether two neighbouring characters of an unspaced script changed places."""
    if len(ours) != len(theirs) or len(ours) < 6 or max(ours) < "\u3040" or sorted(ours) != sorted(theirs):
        return False
    places = [i for i, (a, b) in enumerate(zip(ours, theirs, strict=True)) if a != b]
    return len(places) == 2 and places[1] == places[0] + 1 and not ours[places[0]].isdigit()


def _contained(ours: Title, theirs: Title) -> Outcome | None:
    """Judge a title that is wholly the beginning or the end of the other."""
    a, b = ours.words, theirs.words
    if len(a) < len(b):
        if b[: len(a)] == a:
            return _tail(ours, theirs, len(a))
        if b[-len(a) :] == a:
            return _head(ours, theirs, len(b) - len(a))
        if (
            len(a) > 1
            and b[: len(a) - 1] == a[:-1]
            and b[len(a) - 1].startswith(a[-1])
            and (ours.truncated or not is_near(a[-1], b[len(a) - 1]))
        ):
            return _tail(ours, theirs, len(a))
    elif len(b) < len(a):
        if a[: len(b)] == b:
            return _mirrored(_tail(theirs, ours, len(b), citing=False))
        if a[-len(b) :] == b:
            return _mirrored(_head(theirs, ours, len(a) - len(b), citing=False))
        if theirs.truncated and len(b) > 1 and a[: len(b) - 1] == b[:-1] and a[len(b) - 1].startswith(b[-1]):
            return _mirrored(_tail(theirs, ours, len(b), citing=False))
    elif a[:-1] == b[:-1] and len(a) > 1:
        if ours.truncated and b[-1].startswith(a[-1]) or theirs.truncated and a[-1].startswith(b[-1]):
            return Outcome(2, 0.9, (Difference("truncation", ours.raws[-1], theirs.raws[-1]),))
    return None


def is_near(ours: str, theirs: str) -> bool:
    """Whether two words are spellings of one."""
    return likeness(ours, theirs) is not None


def _mirrored(outcome: Outcome) -> Outcome:
    turned = tuple(Difference(each.kind, each.found, each.cited) for each in outcome.differences)
    return Outcome(outcome.rank, outcome.score, turned)


def _tail(short: Title, long: Title, end: int, *, citing: bool = True) -> Outcome:
    """Judge words that follow on one side only: a part, a subtitle, a truncation, or a longer title of another work."""
    rest = long.words[end:]
    piece = " ".join(long.raws[end:])
    core = short.weight
    broken = end < len(long.gaps) and long.gaps[end] >= BREAK
    if not (short.truncated and (citing or len(rest) > 1)):
        kind = _tail_kind(rest)
        cut = short.words[-1] in function_words or (broken and len(rest) > 2)
        if kind == "part" or (kind == "negation" and not cut) or (kind == "number" and (len(rest) == 1 or not cut)):
            return Outcome(0, 0.5, (Difference(kind, "", piece),))
    share = core / (core + mass(rest))
    kind = "truncation" if short.truncated or not broken else "subtitle"
    difference = Difference(kind, "", piece)
    if _is_enough(short, core, share, citing=citing, broken=broken):
        rank = 2 if citing else 1
        return Outcome(rank, 0.75 + 0.2 * share, (difference,))
    if mass(rest) <= _allowance(core):
        return Outcome(1, 0.85, (Difference("missing", "", piece),))
    return Outcome(-1, 0.4 * share, (Difference(kind, "", piece),))


def _tail_kind(rest: tuple[str, ...]) -> str:
    """Name the words right after the end, as far as they may belong to a number of a part."""
    for length in range(min(len(rest), 4), 0, -1):
        if is_part(rest[:length], at_end=length == len(rest)):
            return "part"
    return one_sided(rest[:1], at_end=len(rest) == 1)


def _is_enough(short: Title, core: float, share: float, *, citing: bool, broken: bool) -> bool:
    letters = len(short.squashed)
    if not citing and not (broken or short.truncated):
        return core >= 4 and share >= 0.6
    if not citing:
        return core >= 2.9 or share >= 0.5 and core >= 1.9
    if short.truncated or broken:
        return core >= 1.9 or letters >= 12 or (share >= 0.5 and letters >= 7)
    if short.words[-1] in function_words and len(short.words) > 1:
        return letters >= 10
    return core >= 2.4 or (core >= 1.9 and letters >= 14)


def _head(short: Title, long: Title, start: int, *, citing: bool = True) -> Outcome:
    """Judge words that go before on one side only: a kicker, the name of a section, or a longer title."""
    rest = long.words[:start]
    piece = " ".join(long.raws[:start])
    core = short.weight
    share = core / (core + mass(rest))
    if one_sided(rest[-1:]) == "negation":
        return Outcome(0, 0.5, (Difference("negation", "", piece),))
    if mass(rest) <= 0.3:
        return Outcome(3, 0.97, (Difference("function-word", "", piece),))
    broken = long.gaps[start] >= BREAK
    if broken and (core >= 2.9 or (share >= 0.5 and core >= 1.9)):
        return Outcome(2 if citing else 1, 0.75 + 0.2 * share, (Difference("subtitle", "", piece),))
    if (mass(rest) <= _allowance(core) or (core >= 4 and share >= 0.65)) and one_sided(rest) in {
        "missing",
        "function-word",
    }:
        return Outcome(1, 0.85, (Difference("missing", "", piece),))
    return Outcome(-1, 0.4 * share, (Difference("word", "", piece),))


def _allowance(core: float) -> float:
    """How much weight of words may be missing beside words of this weight in common."""
    return 0.0 if core < _ENOUGH_WORDS else 1.0 if core < 9 else 2.0


def _aligned(ours: Title, theirs: Title) -> Outcome:
    """Judge two titles that differ somewhere inside."""
    apart = blocks(ours, theirs)
    lost = mass(ours.words) - sum(mass(ours.words[b.i1 : b.i2]) for b in apart)
    found: list[Difference] = []
    rank = 3
    missing = 0.0
    for block in apart:
        edge = _edge(ours, theirs, block, apart)
        if edge:
            found.append(edge)
            rank = min(rank, 1 if edge.cited and edge.kind != "truncation" else 2)
            continue
        kinds = tuple(classify(ours, theirs, block))
        found.extend(kinds)
        if any(each.kind == "missing" for each in kinds):
            missing += abs(_mass(ours, block.i1, block.i2) - _mass(theirs, block.j1, block.j2))
            rank = min(rank, 1)
    common = lost
    slips = sum(each.kind in {"ocr", "spelling", "spacing", "diacritics"} for each in found)
    whole = max(min(ours.weight, theirs.weight), 0.1)
    likeness_ = min(1.0, (common + slips) / whole)
    if any(each.is_another_work for each in found):
        if (
            not apart[0].i1
            and not apart[0].j1
            and [each.kind for each in found if each.is_another_work] == ["number"]
            and "" in (found[0].cited, found[0].found)
        ):
            return Outcome(-1, 0.6 * likeness_, tuple(found))
        twin = _is_twin(ours, theirs, common, apart)
        return Outcome(0 if twin else -1, 0.6 * likeness_, tuple(found))
    if missing > _allowance(common + slips) or not _is_mostly_common(ours, theirs, common, slips, found):
        return Outcome(-1, 0.6 * likeness_, tuple(found))
    score = 1.0 - sum(_PENALTY.get(each.kind, 0.1) for each in found)
    return Outcome(rank, max(0.6, score), tuple(found))


def _is_twin(ours: Title, theirs: Title, common: float, apart: list[Block]) -> bool:
    """Whether two other works are so alike that nothing else on the page may excuse the difference."""
    last = apart[-1]
    if (
        last.i2 == len(ours.words)
        and last.j2 == len(theirs.words)
        and last.i1
        and last.j1
        and last.i1 < last.i2
        and last.j1 < last.j2
    ):
        if SEPARATOR in (ours.gaps[last.i1], theirs.gaps[last.j1]):
            return False
    if min(ours.weight, theirs.weight) < 0.7 * max(ours.weight, theirs.weight):
        return common >= 2.9 and theirs.weight >= ours.weight
    return common >= 0.45 * max(ours.weight, theirs.weight)


def _mass(title: Title, start: int, end: int) -> float:
    """Return the weight of words of a title, where a compound with hyphens is one word."""
    places = range(start, end)
    return sum(weigh(title.words[i]) for i in places if title.gaps[i] != HYPHEN or i == start)


def _is_mostly_common(ours: Title, theirs: Title, common: float, slips: int, found: list[Difference]) -> bool:
    """Whether slips do not make up the title: a short one may have a single slip of a longer word."""
    if common >= 0.5 * min(ours.weight, theirs.weight):
        return True
    if slips == len(found) and all(each.kind != "missing" for each in found):
        return (
            looks_alike(ours.squashed, theirs.squashed)
            or is_near(ours.squashed, theirs.squashed)
            or common + slips >= 3
        )
    return False


def _edge(ours: Title, theirs: Title, block: Block, apart: list[Block]) -> Difference | None:
    """Take a one-sided block at either end for a subtitle, a kicker or a truncation, where it may be one."""
    left, right = ours.words[block.i1 : block.i2], theirs.words[block.j1 : block.j2]
    if left and right:
        return _cut_word(ours, theirs, block)
    long, start, end = (ours, block.i1, block.i2) if left else (theirs, block.j1, block.j2)
    short = theirs if left else ours
    piece = " ".join(long.raws[start:end])
    pieces = (piece, "") if left else ("", piece)
    words = left or right
    if end == len(long.words) and (long.gaps[start] >= BREAK or short.truncated or (not left and short.weight > 2.4)):
        if short.truncated or _tail_kind(words) not in {"part", "negation", "number"}:
            return Difference("truncation" if short.truncated or not long.gaps[start] >= BREAK else "subtitle", *pieces)
    if (
        start == 0
        and end < len(long.words)
        and long.gaps[end] >= BREAK
        and short.weight >= 2.9
        and not _is_telling(words)
    ):
        return Difference("subtitle", *pieces)
    return None


def _is_telling(words: tuple[str, ...]) -> bool:
    """Whether words before a title make another work of it: a number alone, a part, a negation."""
    return is_part(words) or one_sided(words[-1:]) == "negation" or (len(words) == 1 and one_sided(words) == "number")


def _cut_word(ours: Title, theirs: Title, block: Block) -> Difference | None:
    """See a title cut in mid-word: its last letters begin the word that stands there."""
    for short, long, i1, i2, j1, citing in (
        (ours, theirs, block.i1, block.i2, block.j1, True),
        (theirs, ours, block.j1, block.j2, block.i1, False),
    ):
        if i2 == len(short.words) and i2 - i1 == 1 and short.truncated and long.words[j1].startswith(short.words[i1]):
            pieces = (short.raws[i1], " ".join(long.raws[j1:]))
            return Difference("truncation", *(pieces if citing else pieces[::-1]))
    return None
