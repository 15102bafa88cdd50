"""The order in which references are exported: as they stand, or by key, author, year or title."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from citecheck.biblio.citation_keys import slug
from citecheck.biblio.item import Item
from citecheck.errors import InputError
from citecheck.model.reference import Reference
from citecheck.vocabulary import small_words
from citecheck.vocabulary.rows import spellings

Pair = tuple[Reference, str]
_Rank = tuple[object, ...]

_MOST_WORDS = 40

_ARTICLES = frozenset(spellings(small_words.ARTICLES))


def arranged(references: Sequence[Reference], keys: Sequence[str], by: str) -> list[Pair]:
    """Return references with their keys in an order of `SORTS`; those that are alike in it stay as they stand."""
    if by not in SORTS:
        raise InputError(f"References cannot be sorted by {by!r}; choose one of {', '.join(SORTS)}.")
    return sorted(zip(references, keys, strict=True), key=SORTS[by])


def _by_author(pair: Pair) -> _Rank:
    item = pair[0].item
    people = item.author or item.editor or ()
    names = [_plain(f"{name.sort_key} {name.given or ''}") for name in people]
    return (not names and not item.title, names or [_title(item)], _year(item), _title(item))


def _by_year(pair: Pair) -> _Rank:
    return (_year(pair[0].item), *_by_author(pair))


def _by_title(pair: Pair) -> _Rank:
    return (not pair[0].item.title, _title(pair[0].item), _year(pair[0].item))


def _year(item: Item) -> tuple[bool, int, int, int]:
    """Return the date as it sorts; what is not dated comes last."""
    date = item.issued
    if date is None or date.year is None:
        return (True, 0, 0, 0)
    return (False, date.year, date.month or 0, date.day or 0)


def _title(item: Item) -> str:
    first, _, rest = _plain(item.title or "").partition(" ")
    return rest if rest and first in _ARTICLES else f"{first} {rest}"


def _plain(text: str) -> str:
    """Return a text as it sorts: in the letters of ASCII, without case and signs."""
    return slug(text, _MOST_WORDS).replace("-", " ")


SORTS: dict[str, Callable[[Pair], _Rank]] = {
    "input": lambda _: (),
    "key": lambda pair: (pair[1].lower(),),
    "author": _by_author,
    "year": _by_year,
    "title": _by_title,
}
"""The orders by their names on the command line."""
