"""What a reader made of a body, beside it in the cache: the page, and which searches it was read far enough for."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass

from citecheck.biblio.urls import hide_passwords
from citecheck.model.evidence import Sought
from citecheck.model.page import Page
from citecheck.pages.packing import facts_of, page_of


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
            "page": facts_of(self.page),
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
        page_of(facts["page"]),
        int(facts["size"]),
        frozenset(map(str, facts["fragments"])),
        frozenset(map(str, facts["met"])),
    )


def digests(searches: Iterable[Sought]) -> frozenset[str]:
    """Return what searches are remembered by."""
    return frozenset(hashlib.blake2b(json.dumps(one).encode(), digest_size=8).hexdigest() for one in searches)
