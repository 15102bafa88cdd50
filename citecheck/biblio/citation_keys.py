"""Readable keys of references: `administrator-2024`, `ministry-of-trade-2024`, `mongolia-n-korea-2002`."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from html import unescape

from citecheck.biblio.item import Item
from citecheck.biblio.names.name import Name
from citecheck.biblio.urls import host
from citecheck.expressions import expression
from citecheck.vocabulary import small_words
from citecheck.vocabulary.rows import spellings

_AUTHOR_WORDS = 4
_TITLE_WORDS = 3
_LONGEST_WORD = 24
_LONGEST = 48
_ARTICLES = frozenset(spellings(small_words.ARTICLES))
_CONNECTIVES = frozenset(spellings(small_words.CONNECTIVES))
_END_OF_NAME = expression(r"[,(;:/|\[（，、；：「《]| [–—-] ")
_TAG = expression(r"</?[A-Za-z][^<>]{0,60}>")
_CREATORS = ("author", "editor", "translator", "director", "container_author", "collection_editor", "composer")


def base_key(item: Item, fallback: str = "untitled") -> str:
    """Return a key in lower-case ASCII of the first creator (or the first words of the title, or the host) and year.

    Every script is transliterated. `nd` stands for a year not stated; `fallback` for an item without any name.
    """
    name = _creator(item) or _title(item) or _site(item) or fallback
    year = str(abs(item.issued.year)) if item.issued and item.issued.year is not None else "nd"
    return f"{name[:_LONGEST].strip('-')}-{year}"


def unique_keys(items: Sequence[Item]) -> list[str]:
    """Return one key an item, none twice: those with the same base are told apart by `-2`, `-3`, ….

    Numbers follow the items' content rather than their places, so that the same items in another order keep their keys;
    items with nothing to tell them apart are numbered as they stand.
    """
    groups: defaultdict[str, list[int]] = defaultdict(list)
    for place, item in enumerate(items):
        groups[base_key(item)].append(place)
    keys = [""] * len(items)
    taken = set(groups)
    for base in sorted(groups):
        places = sorted(groups[base], key=lambda place: _distinction(items[place]))
        keys[places[0]] = base
        number = 2
        for place in places[1:]:
            while f"{base}-{number}" in taken:
                number += 1
            keys[place] = f"{base}-{number}"
            taken.add(keys[place])
    return keys


def slug(text: str, words: int = _TITLE_WORDS) -> str:
    """Return the first words of a text in lower-case ASCII, joined by hyphens: `Müller & Söhne` → `muller-sohne`."""
    from anyascii import anyascii

    found = [_ascii_word(anyascii(word)) for word in re.findall(r"[^\W_]+(?:['’][^\W_]+)?", text[:400])]
    return "-".join([word for word in found if word][:words])


def _creator(item: Item) -> str:
    names = next((found for found in (getattr(item, role) for role in _CREATORS) if found), ())
    return _of_name(names[0]) if names else ""


def _of_name(name: Name) -> str:
    if name.family:
        return slug(name.sort_key, _AUTHOR_WORDS)
    whole = _END_OF_NAME.split(name.sort_key, maxsplit=1)[0] or name.sort_key
    return _joined(slug(whole, _AUTHOR_WORDS).split("-"))


def _title(item: Item) -> str:
    title = unescape(_TAG.sub("", item.title or item.container_title or item.publisher or ""))
    words = slug(title, _TITLE_WORDS + 4).split("-")
    telling = [word for word in words if not word.isdecimal()] or words
    return _joined(telling[telling[0] in _ARTICLES and len(telling) > 1 :][:_TITLE_WORDS])


def _joined(words: list[str]) -> str:
    """Join words; a key does not end in *of* or *the*."""
    while len(words) > 1 and words[-1] in _CONNECTIVES:
        words = words[:-1]
    return "-".join(words)


def _site(item: Item) -> str:
    return slug(host(item.url).removeprefix("www.").replace(".", " "), _AUTHOR_WORDS) if item.url else ""


def _ascii_word(text: str) -> str:
    """Cut a long run of syllables (Hanzi have no spaces) where one begins, marked by its capital."""
    word = re.sub(r"[^A-Za-z0-9]", "", text)
    if len(word) > _LONGEST_WORD:
        cut = word[:_LONGEST_WORD]
        capital = max((place for place, char in enumerate(cut) if char.isupper()), default=0)
        word = cut[:capital] if capital > _LONGEST_WORD // 2 else cut
    return word.lower()


def _distinction(item: Item) -> tuple[str, ...]:
    stated = (item.title, item.container_title, item.issued, item.url, item.doi, item.page)
    return tuple(str(value or "") for value in stated)
