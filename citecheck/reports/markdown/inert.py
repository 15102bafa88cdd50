"""Text of strangers in Markdown, so that it stays text: no mark-up, no HTML, no link, no mention, no reference.

What could begin mark-up becomes a character reference (CommonMark 0.31 §2.5), which stands for itself and for nothing
else, in HTML too. What GitHub and GitLab look for in the finished page, such as `@name`, `#12`, `!12`, `GH-12` and
`:cat:`, is parted by an element, since they read each piece of text by itself.
"""

from __future__ import annotations

import re

from citecheck.biblio.urls import host
from citecheck.expressions import expression
from citecheck.reports.shared.printable import printable

_LONGEST = 1_000
_MARK_UP = expression(r"[\\`*_\[\]<>&|~^$]")
_LIVE = expression(r"[@#!%~&^$](?=[\w\"{])|:(?=//|[\w+-]{1,60}:)|(?<=[Ww]{3})\.|(?<=GH)-(?=\d)|(?<=gh)-(?=\d)")
_NOT_PLAIN = expression(r"[^\w ,;:()+./-]|_|:(?=/)|(?<=[Ww]{3})\.")
_UNSAFE_IN_ADDRESS = expression(r"[^\w.~:/?#@!$'()*+,;=%-]", re.ASCII)
_FORGES = ("github", "gitlab")
"""An issue there that is linked to says so to everybody who follows it."""


def text(written: str) -> str:
    """Return text in one line that a page shows as it stands."""
    shown = cut(printable(written))
    pieces: list[str] = []
    place = 0
    for live in _LIVE.finditer(shown):
        pieces += [_referenced(shown[place : live.start()]), _parted(live[0])]
        place = live.end()
    return "".join([*pieces, _referenced(shown[place:])])


def code(written: str) -> str:
    """Return text that a page shows as it stands, in the type of code."""
    shown = _NOT_PLAIN.sub(
        lambda sign: _parted("@") if sign[0] == "@" else _reference(sign[0]), cut(printable(written))
    )
    return f"<code>{shown}</code>"


def link(named: str, address: str) -> str:
    """Return a link to an address under a name of our own; where a link would do more, or nothing, the address."""
    if not address.lower().startswith(("http://", "https://")) or any(one in (host(address) or "") for one in _FORGES):
        return code(address)
    return f"[{named}](<{_UNSAFE_IN_ADDRESS.sub(_percent, printable(address))}>)"


def cut(written: str) -> str:
    """Cut what is longer than anybody reads in a table."""
    return written if len(written) <= _LONGEST else written[: _LONGEST - 1] + "…"


def _referenced(piece: str) -> str:
    return _MARK_UP.sub(lambda sign: _reference(sign[0]), piece)


def _parted(sign: str) -> str:
    return f"<span>{_reference(sign)}</span>"


def _reference(sign: str) -> str:
    return f"&#{ord(sign)};"


def _percent(sign: re.Match[str]) -> str:
    return "&amp;" if sign[0] == "&" else "".join(f"%{byte:02X}" for byte in sign[0].encode())
