"""Keys made by a pattern, as bibliography managers make them: `{author}{year}{title}` gives `bat2021new`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from html import unescape
from itertools import count, product

from citecheck.biblio.citation_keys import slug
from citecheck.biblio.item import Item
from citecheck.errors import ConfigurationError
from citecheck.expressions import expression
from citecheck.vocabulary import small_words
from citecheck.vocabulary.rows import spellings

_FIELD = expression(r"\{([^{}]*)\}")
_LITERAL = expression(r"[A-Za-z0-9_:.+/\-]*")
_TAG = expression(r"</?[A-Za-z][^<>]{0,60}>")
_SMALL = frozenset(
    word
    for table in (small_words.ARTICLES, small_words.CONNECTIVES, small_words.LOWERED_IN_TITLES)
    for word in spellings(table)
)
_MANY_WORDS = 24
_MOST_AUTHORS = 3
_CREATORS = ("author", "editor", "translator", "director", "container_author", "collection_editor", "composer")
_NAMELESS = "untitled"

Part = Callable[[Item], list[str]]
"""The words of a part of a key, each in lower-case ASCII."""


def made_keys(items: Sequence[Item], pattern: str) -> list[str]:
    """Return one key an item by a pattern; of those alike, which do not regard case, all but the first get a, b, c….

    Raises ConfigurationError where the pattern names what there is not, or holds a sign that no key may have.
    """
    parts = _parts(pattern)
    bases = ["".join(part(item) for part in parts).strip("-_:./+") or _NAMELESS for item in items]
    taken = {base.lower() for base in bases}
    met: set[str] = set()
    keys = []
    for base in bases:
        key = base
        if base.lower() in met:
            key = next(made for made in map(base.__add__, _letters()) if made.lower() not in taken | met)
        met.add(key.lower())
        keys.append(key)
    return keys


def _letters() -> Iterator[str]:
    """Yield a, b, … z, aa, ab, …."""
    return ("".join(letters) for length in count(1) for letters in product("abcdefghijklmnopqrstuvwxyz", repeat=length))


def _parts(pattern: str) -> list[Callable[[Item], str]]:
    found: list[Callable[[Item], str]] = []
    at = 0
    for match in _FIELD.finditer(pattern):
        found += [_literal(pattern[at : match.start()], pattern), _field(match[1])]
        at = match.end()
    return [*found, _literal(pattern[at:], pattern)]


def _literal(text: str, pattern: str) -> Callable[[Item], str]:
    if not _LITERAL.fullmatch(text):
        raise ConfigurationError(
            f"--key-format: {pattern!r} holds a sign that no key may have; letters, digits and - _ : . + / stand for "
            "themselves, and names of parts stand in braces, as in {author}{year}."
        )
    return lambda _: text


def _field(text: str) -> Callable[[Item], str]:
    name, _, forms = text.partition(":")
    if name not in PARTS:
        raise ConfigurationError(f"--key-format: there is no part {{{name}}}; the parts are {', '.join(PARTS)}.")
    wanted = [form.strip() for form in forms.split(",") if form.strip()]
    for form in wanted:
        if form not in _FORMS and not form.isdecimal():
            raise ConfigurationError(f"--key-format: there is no form {form!r}; give {', '.join(_FORMS)} or a number.")
    return lambda item: _formed(PARTS[name](item), wanted, several=name in _SEVERAL)


def _formed(words: list[str], forms: Sequence[str], *, several: bool) -> str:
    """Join the words of a part; where they are several, each begins with a capital, unless a form says otherwise."""
    if "capital" in forms or (several and not {"lower", "upper"} & {*forms}):
        words = [word[:1].upper() + word[1:] for word in words]
    text = "".join(words)
    for form in forms:
        text = text[: int(form)] if form.isdecimal() else _FORMS[form](text)
    return text


def _people(item: Item) -> list[str]:
    names = next((found for role in _CREATORS if (found := getattr(item, role))), ())
    return [re.sub("-", "", slug(name.sort_key, 4)) for name in names]


def _authors(item: Item) -> list[str]:
    people = _people(item)
    return people if len(people) <= _MOST_AUTHORS else [people[0], "et", "al"]


def _title_words(item: Item) -> list[str]:
    """Return the words of the title that say something: no articles, no connectives."""
    title = unescape(_TAG.sub("", item.title or item.container_title or ""))
    words = [word for word in slug(title, _MANY_WORDS).split("-") if word]
    return [word for word in words if word not in _SMALL] or words[-1:]


def _year(item: Item) -> list[str]:
    stated = item.issued.year if item.issued else None
    return ["nd" if stated is None else f"{abs(stated):04}"]


PARTS: dict[str, Part] = {
    "author": lambda item: _people(item)[:1],
    "authors": _authors,
    "year": _year,
    "shortyear": lambda item: [_year(item)[0][-2:]],
    "title": lambda item: _title_words(item)[:1],
    "shorttitle": lambda item: _title_words(item)[:3],
    "container": lambda item: [word[0] for word in slug(item.container_title or "", 8).split("-") if word],
    "type": lambda item: [re.sub("[^a-z]", "", item.type or "")],
}
"""The parts of a key by their names."""

_SEVERAL = {"authors", "shorttitle"}
_FORMS: dict[str, Callable[[str], str]] = {
    "lower": str.lower,
    "upper": str.upper,
    "capital": lambda text: text[:1].upper() + text[1:],
}
