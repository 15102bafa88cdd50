"""Who wrote a page: names as sites state them, cleaned of *By*, titles of office, addresses and machine names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from citecheck.biblio.names import Name
from citecheck.pages.cleaning import clean, fold
from citecheck.pages.statements import Statements

_BY = re.compile(
    r"^(?:(?:written|posted|published|reported|words|story|text|recipe|article|created|authored?|reviewed)\s+)?"
    r"(?:by|von|par|por|di|de la rédaction de|door|av|af|autor(?:in|a|es)?|author|auteurs?|text|texte|"
    r"автор|저자|作者|文|記者|글)\b\s*[:：]?\s+|^(?:by|von|par|por|author|autor|auteur|text|автор|작성자|글|作者|文|撰文)\s*[:：]\s*",
    re.IGNORECASE,
)
_JOINT = re.compile(r"\s*(?:;|/|\||•|·|、|\s&\s|\s+(?:and|und|et|e|y|og|och|en|i|и|и)\s+)\s*", re.IGNORECASE)
_COMMA = re.compile(r"\s*,\s*")
_NOBODY = frozenset({
    "admin", "administrator", "root", "webmaster", "user", "guest", "editor", "author", "authors", "autor", "staff",
    "none", "null", "undefined", "unknown", "na", "test", "by", "redaktion", "anonymous", "default", "superuser",
    "wordpress", "system", "follow", "share", "facebook", "twitter", "aboutus", "abouttheauthor", "readmore", "more",
    "contributor", "contributors", "aboutauthor", "viewallposts", "email", "print", "byline", "profile",
})  # fmt: skip
_NO_NAME = re.compile(r"https?:|www\.|[@{}<>\[\]=]|\.(?:com|org|net|html?|php)\b|\d{3,}|^\d+$", re.IGNORECASE)
_PARTICLES = frozenset(
    "van von der den de del della di da dos das du la le el al bin ibn ben ter ten zu zur af av".split()
)
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv", "phd", "md", "rd", "mph"})
_ORGANISATION = re.compile(
    r"\b(?:agency|agentur|news|press|media|team|staff|university|institute|institut|ministry|redaktion|editors?|office|"
    r"company|inc|ltd|gmbh|group|network|kitchen|recipes?|foundation|association|council|bureau|desk|magazine|times|"
    r"journal|department|government|reuters|dpa|afp|efe|ap|xinhua|redacción|rédaction|redazione|the)\b",
    re.IGNORECASE,
)
_MOST = 200
_LONGEST = 120
_WORDS = 6


def authors(statements: Statements, sites: Sequence[str]) -> tuple[Name, ...] | None:
    """Return the authors that the most trusted source names; `None` where no source names anybody."""
    places = {fold(site) for site in sites}
    for group in _groups(statements):
        people = list(dict.fromkeys(name for text in group for name in _people(text)))
        named = [name for name in people if fold(name) not in places] or people
        if named:
            return tuple(_name(text) for text in named[:_MOST])
    return None


def _groups(statements: Statements) -> Iterator[list[str]]:
    """Yield the texts of one source after the other, the most trusted first."""
    told = statements.of("author")
    for source in dict.fromkeys((statement.source, statement.rank) for statement in told):
        yield [statement.text for statement in told if (statement.source, statement.rank) == source]
    bylines = [statement.text for statement in statements.of("byline")]
    short = [text for text in bylines if 0 < len(text.split()) <= 2 * _WORDS]
    yield from ([text] for text in short[:4])


def _people(text: str) -> Iterator[str]:
    """Yield the names in a statement, which may hold several."""
    text = _BY.sub("", clean(text, 4 * _LONGEST))
    for part in _JOINT.split(text):
        for name in _separated(part):
            name = name.strip(" .,:-–—|")
            if name and len(name) <= _LONGEST and not _NO_NAME.search(name) and fold(name) not in _NOBODY:
                yield name


def _separated(part: str) -> list[str]:
    """Split at commas where each side is a name of its own; *Family, Given* and *Name, MD* stay whole."""
    names = _COMMA.split(part)
    if len(names) > 1 and all(" " in name for name in names if name):
        return names
    return [part]


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
        (place for place, word in enumerate(words[1:-1], 1) if word.lower() in _PARTICLES and word[0].islower()),
        len(words) - 1,
    )
    particle = " ".join(words[first:-1]) or None
    return Name(family=words[-1], given=" ".join(words[:first]), non_dropping_particle=particle, suffix=suffix)
