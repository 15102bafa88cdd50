"""What hosts answered, kept while a run works: the heads, and of each page a cut."""

from __future__ import annotations

import zlib
from dataclasses import dataclass, field

from citecheck.biblio.urls import normalise
from citecheck.model.evidence import Exchange, Response

_LONGEST_CUT = 256 << 10  # bytes of one page
_MOST = 64 << 20  # bytes of all pages, packed


@dataclass(slots=True)
class Recorder:
    """Keeps the last answer of each address; where too much comes in, the pages of later ones are left out."""

    _cuts: dict[str, bytes] = field(default_factory=dict)
    _held: int = 0

    def heard(self, exchange: Exchange) -> None:
        """Keep the page of an answer."""
        outcome = exchange.outcome
        if isinstance(outcome, Response) and outcome.body:
            self._keep(normalise(exchange.request.url), zlib.compress(outcome.body[:_LONGEST_CUT]))

    def cut(self, url: str) -> bytes | None:
        """Return what was kept of the page that an address showed."""
        packed = self._cuts.get(normalise(url))
        return zlib.decompress(packed) if packed is not None else None

    def _keep(self, name: str, packed: bytes) -> None:
        room = self._held - len(self._cuts.pop(name, b"")) + len(packed)
        if room <= _MOST:
            self._cuts[name] = packed
            self._held = room
