"""Who wrote a page: names as sites state them, cleaned of *By*, titles of office, addresses and machine names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from citecheck.biblio.names.name import Name
from citecheck.biblio.names.word_sets import particles, suffixes
from citecheck.expressions import expression
from citecheck.pages.html.cleaning import clean, fold
from citecheck.pages.metadata.statements import Statements
from citecheck.vocabulary.byline_words import BY, BY_LABELS, DEGREES, NEWSROOMS, NO_AUTHOR, NOT_NAMES, WROTE
from citecheck.vocabulary.rows import either, spellings

_BY = expression(
    rf"^(?:(?:{either(spellings(WROTE))})\s+)?(?:{either(spellings(BY))})\b\s*[:：]?\s+"
    rf"|^(?:{either(spellings((*BY, *BY_LABELS)))})\s*[:：]\s*",
    re.IGNORECASE,
)
_JOINT = expression(r"(?:(?<!\s)\s++)?[;/|•·、]\s*+|(?<!\s)\s++(?:&|and|und|et|e|y|og|och|en|i|и)\s++", re.IGNORECASE)
_COMMA = expression(r"\s*,\s*")
_NOBODY = frozenset(spellings(NO_AUTHOR))
_NO_NAME = expression(r"https?:|www\.|[@{}<>\[\]=]|\.(?:com|org|net|html?|php)\b|\d{3,}|^\d+$", re.IGNORECASE)
_SUFFIXES = suffixes | {"rd", "mph"}
_ORGANISATION = expression(rf"\b(?:{either(spellings(NEWSROOMS))})\b", re.IGNORECASE)
_ADDRESS = expression(r"^\s*(?:https?:|www\.|/)", re.IGNORECASE)
_DEGREE = expression(rf"^(?:{'|'.join(spellings(DEGREES))})\b", re.IGNORECASE)
_SHOWN_NAME = expression(r"^(?:[^\W\d_][\w.'’-]{0,30})(?: [^\W\d_][\w.'’-]{0,30}){0,4}$")
_NOT_SHOWN = expression(rf"\b(?:{either(spellings(NOT_NAMES))})\b", re.IGNORECASE)
_MOST = 200
_LONGEST = 120
_WORDS = 6


def authors(statements: Statements, sites: Sequence[str]) -> tuple[Name, ...] | None:
    """Return the authors that the most trusted source names; `None` where no source names anybody.

    A `<meta>` that names but the site itself counts only where no other source names people.
    """
    places = {fold(site) for site in sites}
    itself: tuple[str, ...] = ()
    for source, group in _groups(statements):
        people = tuple(dict.fromkeys(name for text in group for name in _people(text)))
        named = tuple(name for name in people if fold(name) not in places)
        if named or (people and source.startswith("json-ld")):
            return tuple(_name(text) if named else Name(literal=text) for text in (named or people)[:_MOST])
        itself = itself or people
    return tuple(Name(literal=text) for text in itself) or None


def _groups(statements: Statements) -> Iterator[tuple[str, list[str]]]:
    """Yield each source with its texts, the most trusted first; bylines shown to readers come last."""
    told = statements.of("author")
    for source in dict.fromkeys((statement.source, statement.rank) for statement in told):
        yield source[0], [statement.text for statement in told if (statement.source, statement.rank) == source]
    bylines = [_BY.sub("", clean(text, 4 * _LONGEST)) for text in statements.bylines()]
    yield from (("byline", [text]) for text in bylines if _SHOWN_NAME.match(text) and not _NOT_SHOWN.search(text))


def _people(text: str) -> Iterator[str]:
    """Yield the names in a statement, which may hold several."""
    text = _BY.sub("", clean(text, 4 * _LONGEST))
    if _ADDRESS.match(text):
        return
    for part in _JOINT.split(text):
        for name in _separated(part):
            plain = name.strip(" .,:-–—|")
            if plain and len(plain) <= _LONGEST and not _NO_NAME.search(plain) and fold(plain) not in _NOBODY:
                yield plain


def _separated(part: str) -> list[str]:
    """Split at commas where a name stands before it; *Family, Given* and *Name, MD* stay whole, offices go."""
    names = [name for name in _COMMA.split(part) if name]
    if len(names) < 2 or " " not in names[0]:
        return [part]
    if any(len(name.split()) > _WORDS for name in names[1:]):
        return names[:1]
    return [part] if _DEGREE.match(names[1]) else names


def _name(text: str) -> Name:
    """Split a person's name into family and given; an organisation, a single word and CJK names stay literal."""
    family, comma, given = text.partition(", ")
    if comma and given and len(given.split()) <= 3 and given.lower().strip(".") not in _SUFFIXES and " " not in family:
        return Name(family=family, given=given)
    words = text.split()
    if comma or not 2 <= len(words) <= 4 or _ORGANISATION.search(text) or not all(word[0].isalpha() for word in words):
        return Name(literal=text)
    if not words[-1][0].isupper() or not words[0][0].isupper():
        return Name(literal=text)
    suffix = words.pop() if words[-1].lower().strip(".") in _SUFFIXES and len(words) > 2 else None
    first = next(
        (place for place, word in enumerate(words[1:-1], 1) if word.lower() in particles and word[0].islower()),
        len(words) - 1,
    )
    particle = " ".join(words[first:-1]) or None
    return Name(family=words[-1], given=" ".join(words[:first]), non_dropping_particle=particle, suffix=suffix)
