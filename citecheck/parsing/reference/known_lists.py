"""The lists that were read already, for whoever reads them again with a word or two changed.

Only what is new in such a list is read, in the style of the list; the rest is as it was.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from citecheck.parsing.reference.parsed import Parsed
    from citecheck.parsing.reference.sequence_model.list_style import Style

_FEW = 0.1  # of a list: entries that do not change its style


@dataclass(frozen=True, slots=True)
class KnownList:
    """The entries of a list by their texts, and the style that they vote for."""

    style: Style | None
    entries: Mapping[str, Parsed]


@dataclass(slots=True)
class _KnownLists:
    lists: list[KnownList] = field(default_factory=list)
    place: dict[str, int] = field(default_factory=dict)
    """In which of the lists a text stands, the last of them."""


_KNOWN: ContextVar[_KnownLists | None] = ContextVar("known lists", default=None)


@contextmanager
def remembering() -> Iterator[None]:
    """Remember the lists that are read, as long as this lasts."""
    before = _KNOWN.set(_KnownLists())
    try:
        yield
    finally:
        _KNOWN.reset(before)


def find_known(texts: Sequence[str]) -> KnownList | None:
    """Return the list that these are the entries of, but for a few; `None` where none is remembered."""
    known = _KNOWN.get()
    places = Counter(known.place[text] for text in texts if text in known.place) if known else Counter[int]()
    if known is None or not places:
        return None
    found = known.lists[places.most_common(1)[0][0]]
    new = sum(text not in found.entries for text in texts)
    gone = len(found.entries.keys() - set(texts))
    return found if max(new, gone) <= _FEW * len(found.entries) else None


def remember(texts: Sequence[str], style: Style | None, entries: Sequence[Parsed]) -> None:
    """Remember how the entries of a list were read."""
    known = _KNOWN.get()
    if known is not None:
        known.lists.append(KnownList(style, dict(zip(texts, entries, strict=True))))
        known.place.update(dict.fromkeys(texts, len(known.lists) - 1))
