"""Compare the journals, sites, books and publishers that two Items name."""

from __future__ import annotations

import re
from itertools import pairwise

from citecheck.biblio.agreement.agreement import Agreement
from citecheck.biblio.item import Item
from citecheck.biblio.languages.script import script
from citecheck.biblio.titles import same_title
from citecheck.biblio.titles.word_sets import function_words
from citecheck.biblio.titles.words import read, undressed
from citecheck.expressions import expression

_PARENTHESES = expression(r"\s*[(（]([^()（）]{2,60})[)）]")
_DOMAIN = expression(r"^(?:https?://)?(?:www\d?\.)?([\w-]{2,63})(?:\.[\w-]{2,63}){1,4}/?$", re.IGNORECASE)


def same_container(cited: Item, found: Item) -> Agreement:
    """Compare where two Items stand: journal, site, book or publisher, under full, short and initial names.

    A site and its publisher often pass for one another, so any of them may agree with any; a disagreement is weak.
    """
    ours, theirs = _names(cited), _names(found)
    if not ours or not theirs:
        return Agreement(None, "".join(ours[:1]), "".join(theirs[:1]))
    for name in ours:
        for other in theirs:
            if names_agree(name, other):
                return Agreement(True, name, other)
    if script(ours[0]) != script(theirs[0]):
        return Agreement(None, ours[0], theirs[0], weak=True, reason="in two scripts")
    return Agreement(False, ours[0], theirs[0], weak=True, reason="another name")


def _names(item: Item) -> list[str]:
    stated = (item.container_title, item.container_title_short, item.collection_title, item.publisher)
    return [name.strip() for name in stated if name and name.strip()]


def names_agree(ours: str, theirs: str) -> bool:
    """Whether two names of a journal, site or organisation are one: in full, abbreviated, by initials, as a domain."""
    left, right = _variants(ours), _variants(theirs)
    return any(_one_name(a, b) for a in left for b in right)


def _variants(name: str) -> list[str]:
    """Return a name as it stands, without its parenthesis, the parenthesis alone, and a domain's own word."""
    inside = _PARENTHESES.findall(name)
    domain = _DOMAIN.match(name.strip())
    return [name, *([_PARENTHESES.sub("", name)] if inside else []), *inside, *([domain[1]] if domain else [])]


def _one_name(ours: str, theirs: str) -> bool:
    left, right = (_content(name) for name in (ours, theirs))
    if not left or not right:
        return False
    squashed = "".join(left), "".join(right)
    if squashed[0] == squashed[1] or _is_abbreviation(left, right) or _is_abbreviation(right, left):
        return True
    if _is_initials(squashed[0], right) or _is_initials(squashed[1], left):
        return True
    return same_title(ours, [theirs]).same is True


def _content(name: str) -> list[str]:
    return [word for word in read(undressed(name)).words if word not in function_words and word != "&"]


def _is_abbreviation(short: list[str], long: list[str]) -> bool:
    """Whether each word begins the word that stands in its place (ISO 4)."""
    return len(short) == len(long) > 1 and all(
        whole.startswith(part) or (part[0] == whole[0] and _is_subsequence(part, whole))
        for part, whole in zip(short, long, strict=True)
    )


def _is_subsequence(short: str, long: str) -> bool:
    letters = iter(long)
    return all(letter in letters for letter in short)


def _is_initials(name: str, words: list[str]) -> bool:
    """Whether a name is made of the first letters of words: `KITA`, `NYT`."""
    return (
        len(name) >= 2
        and len(words) >= 2
        and name == "".join(word[0] for word in words)
        and any(a != b for a, b in pairwise(name + " "))
    )
