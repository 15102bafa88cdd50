"""Addresses of copies at the Wayback Machine: what was kept, and when (mementos, as RFC 7089 calls them)."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass

from citecheck.expressions import expression

_PLACE = (
    r"https?:/{1,2}(?:(?:web|wayback|web-beta|www)\.)?archive\.org/(?:web/)?(\d{4,14})(?:[a-z]{2}_)?/"
    r"((?:https?:/{1,2})?[^\s\"<>|}\]]{4,2000})"
)
_WHOLE = expression(_PLACE, re.IGNORECASE)
_ONE_SLASH = expression(r"(https?:)/(?=[^/])", re.IGNORECASE)
_CLOSING = ".,;:!?)'’”"


@dataclass(frozen=True, slots=True)
class Memento:
    """An archived copy: its address, the address that was kept, and the digits that say when (`20071026000000`)."""

    url: str
    original: str
    stamp: str

    @property
    def day(self) -> datetime.date | None:
        """The day on which it was kept; `None` where the digits tell none."""
        try:
            return datetime.date(int(self.stamp[:4]), int(self.stamp[4:6]), int(self.stamp[6:8]))
        except ValueError:
            return None


def memento(url: str | None) -> Memento | None:
    """Read the address of an archived copy; `None` of any other."""
    found = _WHOLE.fullmatch((url or "").strip())
    return _read(found) if found else None


def mementos(text: str) -> Iterator[Memento]:
    """Yield the addresses of archived copies that stand in a text."""
    return (_read(found) for found in _WHOLE.finditer(text))


def memento_address(stamp: str, original: str) -> str:
    """Return where the copy of an address is shown."""
    return f"https://web.archive.org/web/{stamp}/{original}"


def _read(found: re.Match[str]) -> Memento:
    balanced = found[2].endswith(")") and "(" in found[2]
    original = found[2] if balanced else found[2].rstrip(_CLOSING)
    whole = found[0][: len(found[0]) - len(found[2]) + len(original)]
    written = _ONE_SLASH.sub(r"\1//", original)
    return Memento(whole, written if "://" in written[:8] else f"http://{written}", found[1])
