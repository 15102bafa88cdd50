"""Strangers' text made safe on every way out: no sign that a terminal obeys, no password of an address."""

from __future__ import annotations

import json
import re

from citecheck.biblio.urls import hide_passwords

_JOINERS = {"\u200c", "\u200d"}  # zero-width joiners are letters' own in Persian, Hindi and emoji
_OBEYED = re.compile("[\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]")


def printable(text: str) -> str:
    r"""Return the text in one line; control, bidirectional and invisible characters show as `\x1b`, `\u202e`."""
    shown = hide_passwords(text)
    return shown if shown.isprintable() else "".join(map(_shown, shown))


def as_json(value: object, *, indent: int | None = None) -> str:
    r"""Write a value as JSON; what a terminal would obey stands in it as `\u202e` (RFC 8259, §7)."""
    written = hide_passwords(json.dumps(value, ensure_ascii=False, indent=indent))
    return _OBEYED.sub(lambda sign: f"\\u{ord(sign.group()):04x}", written)


def _shown(character: str) -> str:
    if character.isprintable() or character in _JOINERS:
        return character
    return " " if character.isspace() else character.encode("unicode_escape").decode("ascii")
