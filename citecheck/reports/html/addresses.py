"""Which addresses a page may lead to: those of the web, of mail and of Zotero, and no other however written."""

from __future__ import annotations

import re

from citecheck.expressions import expression
from citecheck.reports.shared.printable import printable

_SAFE = expression(r"(?:https?://|mailto:|zotero://select/)[^\s\\]+", re.IGNORECASE)
_IN_TEXT = expression(r"https?://[^\s\\<>\"“”«»‹›]*[^\s\\<>\"“”«»‹›.,;:!?…)\]}'’]", re.IGNORECASE)


def href(address: str | None) -> str | None:
    """Return the address where a link may lead there, and `None` where it must stay text."""
    shown = printable(address or "").strip()
    return shown if _SAFE.fullmatch(shown) else None


def linked(text: str) -> tuple[tuple[str, str | None], ...]:
    """Cut a text into pieces, each with the address that it is, so that a sentence about an address links to it."""
    shown, pieces, done = printable(text), [], 0
    for found in _IN_TEXT.finditer(shown):
        pieces += [(shown[done : found.start()], None), (found[0], href(found[0]))]
        done = found.end()
    return tuple((piece, address) for piece, address in (*pieces, (shown[done:], None)) if piece)
