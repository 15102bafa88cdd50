"""Who wrote a page: names as sites state them, cleaned of *By*, titles of office, addresses and machine names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from citecheck.biblio.names.name import Name
from citecheck.pages.html.cleaning import clean, fold
from citecheck.pages.metadata.statements import Statements

_BY = re.compile(
    r"^(?:(?:written|posted|published|reported|words|story|text|recipe|article|created|authored?|reviewed|erstellt|"
    r"geschrieben|publié|rédigé|écrit|publicado|escrito|pubblicato|scritto|geplaatst|geschreven)\s+)?"
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
_PARTICLES = frozenset({
    "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "das", "du", "la", "le", "el", "al", "bin",
    "ibn", "ben", "ter", "ten", "zu", "zur", "af", "av",
})  # fmt: skip
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv", "phd", "md", "rd", "mph"})
_ORGANISATION = re.compile(
    r"\b(?:agency|agentur|news|press|media|team|staff|university|institute|institut|ministry|redaktion|editors?|office|"
    r"company|inc|ltd|gmbh|group|network|kitchen|recipes?|foundation|association|council|bureau|desk|magazine|times|"
    r"journal|department|government|reuters|dpa|afp|efe|ap|xinhua|redacción|rédaction|redazione|the)\b",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"^\s*(?:https?:|www\.|/)", re.IGNORECASE)
_DEGREE = re.compile(
    r"^(?:m\.?d|ph\.?d|m\.?p\.?h|r\.?d|m\.?a|m\.?s|m\.?b\.?a|jr|sr|i{2,3}|iv|esq|rn|chn|dds|jd)\b", re.IGNORECASE
)
_SHOWN_NAME = re.compile(r"^(?:[^\W\d_][\w.'’-]{0,30})(?: [^\W\d_][\w.'’-]{0,30}){0,4}$")
_NOT_SHOWN = re.compile(
    r"\b(?:posted|author|authors|autor|by|on|all|more|read|view|follow|about|day|monday|tuesday|wednesday|thursday|friday|saturday|sunday|"
    r"january|february|march|april|june|july|august|september|october|november|december|share|comments?|updated|published|uhr|written|"
    r"tech|industry|news|politics|sports?|business|opinion|culture|editor|reporter|writer|correspondent)\b",
    re.IGNORECASE,
)
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
            return tuple(_name(text) for text in (named or people)[:_MOST])
        itself = itself or people
    return tuple(_name(text) for text in itself) or None


def _groups(statements: Statements) -> Iterator[tuple[str, list[str]]]:
    """Yield each source with its texts, the most trusted first; bylines shown to readers come last."""
    told = statements.of("author")
    for source in dict.fromkeys((statement.source, statement.rank) for statement in told):
        yield source[0], [statement.text for statement in told if (statement.source, statement.rank) == source]
    bylines = [_BY.sub("", clean(statement.text, 4 * _LONGEST)) for statement in statements.of("byline")]
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
        (place for place, word in enumerate(words[1:-1], 1) if word.lower() in _PARTICLES and word[0].islower()),
        len(words) - 1,
    )
    particle = " ".join(words[first:-1]) or None
    return Name(family=words[-1], given=" ".join(words[:first]), non_dropping_particle=particle, suffix=suffix)
