"""Compare the authors that two Items name: order, initials, particles, diacritics, scripts, organisations."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA

from citecheck.biblio.agreement.agreement import Agreement
from citecheck.biblio.agreement.consonants import skeleton
from citecheck.biblio.agreement.containers import names_agree
from citecheck.biblio.item import Item
from citecheck.biblio.languages.script import romanised, script
from citecheck.biblio.names.name import Name
from citecheck.biblio.names.word_sets import particles, placeholders, suffixes
from citecheck.biblio.titles.folding import fold, undress
from citecheck.expressions import expression

_WORD = expression(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_UMLAUTS = (("ae", "a"), ("oe", "o"), ("ue", "u"), ("ss", "s"), ("aa", "a"))
_REMEMBERED = 1024  # names that were read last: each is held against all of the other side
_OTHERS = frozenset({"al", "et", "others", "外", "他", "외", "др", "ua"})


@dataclass(frozen=True, slots=True)
class _Person:
    """A person's name as folded words: the family name's, and the given names' (initials are words of one letter)."""

    family: tuple[str, ...]
    given: tuple[str, ...]
    text: str

    @property
    def words(self) -> tuple[str, ...]:
        return self.family + self.given


def same_people(cited: Item, found: Item) -> Agreement:
    """Compare authors (editors where no author is stated).

    One person in common agrees, since lists are cut (*et al.*) and pages name the first author only; it is weak where
    others are named on both sides that do not agree. An organisation agrees with a site or publisher of its name.
    """
    ours, theirs = _people(cited), _people(found)
    readings = _said(ours), _said(theirs)
    if ours and not theirs:
        return _as_publisher(ours, found, readings)
    if not ours or not theirs:
        return Agreement(None, *readings)
    answers = [[same_name(mine, other) for other in theirs] for mine in ours]
    agreeing = sum(any(answer is True for answer in row) for row in answers)
    if agreeing:
        partial = agreeing < min(len(ours), len(theirs))
        return Agreement(True, *readings, weak=partial, reason="only some of the names agree" if partial else "")
    if any(answer is None for row in answers for answer in row):
        return Agreement(None, *readings, weak=True, reason="names that cannot be compared")
    institution = _as_publisher(ours, found, readings)
    return institution if institution.agrees else Agreement(False, *readings, reason="other names")


def _people(item: Item) -> list[Name]:
    stated = item.author or item.editor or ()
    return [name for name in stated if str(name).strip() and str(name).strip(" .[]()").casefold() not in placeholders]


def _said(names: list[Name]) -> str:
    return "; ".join(map(str, names[:6])) + ("; …" if len(names) > 6 else "")


def _as_publisher(ours: list[Name], found: Item, readings: tuple[str, str]) -> Agreement:
    """Take an organisation for the site or publisher of its name."""
    for name in ours:
        for place in (found.publisher, found.container_title):
            if place and not name.family and names_agree(str(name), place):
                return Agreement(True, readings[0], place, reason="the author is the publisher")
    return Agreement(None, *readings)


def same_name(ours: Name, theirs: Name) -> bool | None:
    """Whether two names may be of one person or organisation; `None` where scripts or kinds forbid an answer."""
    (our_text, our_script), (their_text, their_script) = _shown(ours), _shown(theirs)
    if our_text.casefold() == their_text.casefold():
        return True
    if our_script != their_script:
        return _across_scripts(ours, theirs)
    left, right = _person(ours), _person(theirs)
    if not left.words or not right.words:
        return None
    if _is_one_person(left, right) or _is_one_person(right, left):
        return True
    if ours.literal or theirs.literal:
        return (
            True
            if names_agree(our_text, their_text)
            else None
            if bool(ours.literal) != bool(theirs.literal)
            else _share_a_word(left, right)
        )
    return False


def _share_a_word(left: _Person, right: _Person) -> bool | None:
    return None if set(left.words) & set(right.words) else False


def _across_scripts(ours: Name, theirs: Name) -> bool | None:
    """Compare romanised consonants, of whole names or of family names and first initials; never a clear no."""
    bones = skeleton(str(ours)), skeleton(str(theirs))
    if min(map(len, bones)) >= 3 and (bones[0] == bones[1] or sorted(bones[0]) == sorted(bones[1])):
        return True
    families = skeleton(ours.family or ""), skeleton(theirs.family or "")
    if len(families[0]) >= 3 and families[0] == families[1]:
        initials = romanised(ours.given or "")[:1], romanised(theirs.given or "")[:1]
        return True if "" in initials or initials[0] == initials[1] else None
    return None


@lru_cache(maxsize=_REMEMBERED)
def _shown(name: Name) -> tuple[str, str]:
    """Return a name in natural order, undressed, and its script."""
    text = undress(str(name))
    return text, script(text)


@lru_cache(maxsize=_REMEMBERED)
def _person(name: Name) -> _Person:
    text = str(name)
    if name.literal or not name.family:
        return _Person((), _words(text), text)
    family = _words(name.family)
    given = _words(" ".join(part for part in (name.given, name.dropping_particle, name.non_dropping_particle) if part))
    return _Person(family, given, text)


def _words(text: str) -> tuple[str, ...]:
    """Fold a name's words; particles, suffixes and *et al.* are left out, initials written together are parted."""
    words: list[str] = []
    for raw in _WORD.findall(undress(text)):
        word = fold(raw.replace("'", "").replace("’", ""))
        if word in _OTHERS or word in suffixes or (word in particles and len(word) > 1):
            continue
        words += list(word) if raw.isupper() and 1 < len(raw) <= 3 and raw.isascii() else [word]
    return tuple(words)


def _is_one_person(left: _Person, right: _Person) -> bool:
    """Whether the family name of the left stands among the words of the right, and the given names are compatible."""
    if _is_part(left.family, right.family) and _given_fit(list(left.given), list(right.given)):
        return True
    families = [left.family] if left.family else [(word,) for word in left.words if len(word) > 1]
    return any(_fits(family, left, right) for family in families)


def _is_part(ours: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    """Whether a family name begins or ends a compound one: *García* in *García Márquez*, *Llosa* in *Vargas Llosa*."""
    ends = theirs[: len(ours)], theirs[-len(ours) :]
    return bool(ours) and any(all(map(_one_word, ours, end)) for end in ends if len(ours) < len(theirs))


def _fits(family: tuple[str, ...], left: _Person, right: _Person) -> bool:
    others = list(right.words)
    joined = "".join(family)
    if right.family and _one_word("".join(right.family), joined):
        rest = list(right.given)
    else:
        for word in family:
            match = next((other for other in others if _one_word(word, other)), None)
            if match is None:
                return "".join(right.words) == "".join(left.words)
            others.remove(match)
        rest = others
    mine = list(left.given if left.family else left.words)
    if not left.family:
        for word in family:
            mine.remove(word)
    return _given_fit(mine, rest)


def _one_word(ours: str, theirs: str) -> bool:
    if ours == theirs:
        return True
    if any(ours.replace(a, b) == theirs.replace(a, b) for a, b in _UMLAUTS):
        return True
    shorter = min(len(ours), len(theirs))
    return shorter >= 5 and OSA.distance(ours, theirs, score_cutoff=1) <= 1


def _given_fit(ours: list[str], theirs: list[str]) -> bool:
    """Whether given names may be of one person: none stated, equal when joined, or initials that agree in order."""
    if not ours or not theirs or "".join(ours) == "".join(theirs):
        return True
    short, long = sorted((ours, theirs), key=len)
    if all(_given_word(a, b) for a, b in zip(short, long, strict=False)):
        return True
    initials = ["".join(word[0] for word in words) for words in (ours, theirs)]
    if all(len(word) == 1 for word in ours) or all(len(word) == 1 for word in theirs):
        return (
            initials[0][0] == initials[1][0]
            or set(initials[0]) <= set(initials[1])
            or set(initials[1]) <= set(initials[0])
        )
    return bool(set(ours) & set(theirs))


def _given_word(ours: str, theirs: str) -> bool:
    """Whether two given names are one, an initial or an abbreviation of it."""
    return ours.startswith(theirs) or theirs.startswith(ours) or _one_word(ours, theirs)
