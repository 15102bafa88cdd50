"""What a reader made of a body, beside it in the cache: the page, and which searches it was read far enough for."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from citecheck.biblio.item import Item
from citecheck.biblio.urls import hide_passwords
from citecheck.model.evidence import Sought
from citecheck.model.page import Page, PageKind, TitleCandidate

_TEXTS = ("site", "canonical", "charset", "content_type", "refresh", "onward", "trade")
_FLAGS = ("legible", "passing")


@dataclass(frozen=True, slots=True)
class Understood:
    """A page as a reader understood it; `reader` names the reader with its version: another one reads for itself.

    `size` are the bytes of the body, `fragments` the places in it that were looked for, `met` digests of the searches
    for which enough of it was read.
    """

    reader: str
    page: Page
    size: int = 0
    fragments: frozenset[str] = frozenset()
    met: frozenset[str] = frozenset()

    def written(self) -> str:
        """Write it down as JSON."""
        facts = {
            "reader": self.reader,
            "page": _written(self.page),
            "size": self.size,
            "fragments": sorted(self.fragments),
            "met": sorted(self.met),
        }
        return hide_passwords(json.dumps(facts, ensure_ascii=False, separators=(",", ":")))


def recalled(text: str | None, reader: str) -> Understood | None:
    """Read it back, where this reader wrote it; raise ValueError, KeyError or TypeError where the row is damaged."""
    facts = json.loads(text) if text else None
    if facts is None or facts["reader"] != reader:
        return None
    return Understood(
        reader,
        _page(facts["page"]),
        int(facts["size"]),
        frozenset(map(str, facts["fragments"])),
        frozenset(map(str, facts["met"])),
    )


def digests(searches: Iterable[Sought]) -> frozenset[str]:
    """Return what searches are remembered by."""
    return frozenset(hashlib.blake2b(json.dumps(one).encode(), digest_size=8).hexdigest() for one in searches)


def _written(page: Page) -> dict[str, object]:
    return {
        "kind": page.kind.value,
        "because": page.because,
        "item": page.item.to_csl(),
        "candidates": [[one.text, one.source, *one.also] for one in page.candidates],
        "years": page.years,
        "absent": dict(page.absent),
        **{name: value for name in (*_TEXTS, *_FLAGS) if (value := getattr(page, name)) is not None},
    }


def _page(facts: Mapping[str, Any]) -> Page:
    texts: dict[str, Any] = {name: str(facts[name]) for name in _TEXTS if name in facts}
    flags: dict[str, Any] = {name: facts[name] is True for name in _FLAGS}
    candidates = (map(str, one) for one in facts["candidates"])
    return Page(
        kind=PageKind(facts["kind"]),
        because=str(facts["because"]),
        item=Item.from_csl(facts["item"]),
        candidates=tuple(TitleCandidate(text, source, tuple(also)) for text, source, *also in candidates),
        years=tuple(map(int, facts["years"])),
        absent={str(place): near and str(near) for place, near in facts["absent"].items()},
        **texts,
        **flags,
    )
