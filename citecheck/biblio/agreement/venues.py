"""Compare names of journals, meetings and series across initials, abbreviations, years and publishers' additions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from citecheck.biblio.agreement.containers import names_agree
from citecheck.biblio.languages.script import script
from citecheck.biblio.titles.folding import undress
from citecheck.biblio.titles.words import read
from citecheck.expressions import expression
from citecheck.vocabulary.journals import journals
from citecheck.vocabulary.rows import either, spellings
from citecheck.vocabulary.venue_names import JOURNALS, VENUES

_ADDITIONS = expression(
    r"\b(?:19|20)\d\d\b|\b\d{1,3}(?:st|nd|rd|th)\b|\b(?:ieee|acm|usenix|cvf|csf|rsj|aaai)\b(?=.*\s)|"
    r"\b(?:in )?(?:the )?proceedings?(?: of)?\b|\bproc\b\.?|\bin:?\s+(?=[A-Z])|\bannual\b|"
    r"\b(?:thirty|forty|twenty|fifty)[\s-]\w+\b|\bpart [ivx\d]+\b|\bvol(?:ume)?\.? \d+\b|[()/]",
    re.IGNORECASE,
)
_LOCATED = expression(r",\s*\d.*$")  # `ChemInform, 32(8), no–no`
_CALLED_A_JOURNAL = expression(rf"\b(?:{either(spellings(JOURNALS))})\b", re.IGNORECASE)
_SIGNS = expression(r"[\W_]+")
_INITIALS = expression(r"\b[A-Z][A-Za-z]{0,3}[A-Z]{1,6}[a-z]?\b")


def same_venue(cited: Sequence[str], found: Sequence[str]) -> bool | None:
    """Whether any cited name may be one of those found; `None` where names cannot be compared.

    A name by initials that nobody knows cannot be compared with a name in full.
    """
    ours, theirs = ([name for name in names if name and name.strip()] for names in (cited, found))
    if not ours or not theirs:
        return None
    if any(_is_one(mine, other) for mine in ours for other in theirs):
        return True
    mine = set().union(*map(known_venues, ours))
    others = set().union(*map(known_venues, theirs))
    if mine & others:
        return True
    if script(undress(ours[0])) != script(undress(theirs[0])):
        return None
    if all(_is_cryptic(name) for name in ours) and not mine:
        return None
    return None if all(_is_cryptic(name) for name in theirs) and not others else False


@lru_cache(maxsize=4096)
def known_venues(name: str) -> frozenset[str]:
    """Return the initials that a name of a meeting or a series is known by."""
    words = f" {_folded(name)} "
    found = {key for key, names in _known().items() if any(f" {one} " in words for one in names)}
    initials = {mark for mark in _INITIALS.findall(name) if mark.casefold() in _by_initials()}
    return frozenset(found | {_by_initials()[mark.casefold()] for mark in initials})


def is_scholarly_journal(name: str) -> bool:
    """Whether a name is one of a journal whose articles are registered, and not of a magazine or a newspaper."""
    return is_called_a_journal(name) or folded_name(name) in journals()


def is_called_a_journal(name: str) -> bool:
    """Whether a name says itself that it is a journal's."""
    return bool(_CALLED_A_JOURNAL.search(name))


def folded_name(name: str) -> str:
    """Return a name as the list of journals has it: lower case, without signs and a leading article."""
    words = _SIGNS.sub(" ", name.casefold().replace("&", " and ")).split()
    return " ".join(words[words[:1] == ["the"] :])


@lru_cache(maxsize=4096)
def _is_one(ours: str, theirs: str) -> bool:
    if names_agree(ours, theirs):
        return True
    left, right = _core(ours), _core(theirs)
    if not left or not right:
        return False
    if left == right or names_agree(left, right):
        return True
    short, long = sorted((read(left).words, read(right).words), key=len)
    whole = len(short) >= 2 and f" {' '.join(short)} " in f" {' '.join(long)} "
    return whole or _abbreviates(left, right) or _abbreviates(right, left)


def _abbreviates(short: str, long: str) -> bool:
    """Whether the words of one begin those of the other, in order, small words left out (ISO 4)."""
    parts = [word for word in read(short).words if len(word) > 1 or word.isalpha()]
    wholes = iter(read(long).words)
    if len(parts) < 2 or not any(part != whole for part, whole in zip(parts, read(long).words, strict=False)):
        return False
    if len(read(long).words) > 2.5 * len(parts) + 1:
        return False
    return all(any(whole[0] == part[0] and _within(part, whole) for whole in wholes) for part in parts)


def _within(part: str, whole: str) -> bool:
    letters = iter(whole)
    return all(letter in letters for letter in part)


def _core(name: str) -> str:
    """Return a name without years, ordinals, sponsors and *Proceedings of the*."""
    bare = _LOCATED.sub("", undress(name))
    return " ".join(_ADDITIONS.sub(" ", bare).split()).strip(" .,:;-–—&")


@lru_cache(maxsize=4096)
def _folded(name: str) -> str:
    return " ".join(read(undress(name)).words)


def _is_cryptic(name: str) -> bool:
    """Whether a name is of initials or a mere beginning, so that it may stand for many."""
    words = _core(name).split()
    if len(words) > 1:
        return all(word.isupper() and len(word) <= 6 for word in words)
    return not words or len(words[0]) <= 4 or words[0].isupper() or bool(_INITIALS.search(words[0]))


@lru_cache(maxsize=1)
def _known() -> dict[str, tuple[str, ...]]:
    return {row.words[0]: tuple(_folded(name) for name in _in_full(row.words)) for row in VENUES}


@lru_cache(maxsize=1)
def _by_initials() -> dict[str, str]:
    return {name.casefold(): row.words[0] for row in VENUES for name in row.words if " " not in name}


def _in_full(names: Iterable[str]) -> Iterable[str]:
    return (name for name in names if " " in name)
