"""Strangers' text made safe on every way out: no sign that a terminal obeys, no password of an address.

A form that spreadsheets open will have one more duty: what begins with `=`, `+`, `-` or `@` is a formula there.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Mapping

from citecheck.biblio.urls import hide_passwords

_JOINERS = {"\u200c", "\u200d"}  # zero-width joiners are letters' own in Persian, Hindi and emoji


def printable(text: str) -> str:
    r"""Return the text in one line; control, bidirectional and invisible characters show as `\x1b`, `\u202e`."""
    shown = hide_passwords(text)
    return shown if shown.isprintable() else "".join(map(_shown, shown))


def as_json(value: object, *, indent: int | None = None) -> str:
    r"""Write a value as JSON; what a terminal would obey stands in it as `\u202e` (RFC 8259, §7)."""
    written = json.dumps(_discreet(value), ensure_ascii=False, indent=indent)
    return "\n".join(line if line.isprintable() else "".join(map(_escaped, line)) for line in written.split("\n"))


def _shown(character: str) -> str:
    if character.isprintable() or character in _JOINERS:
        return character
    return " " if character.isspace() else character.encode("unicode_escape").decode("ascii")


def _escaped(character: str) -> str:
    harmless = character.isprintable() or character in _JOINERS or unicodedata.category(character) == "Zs"
    return character if harmless else json.dumps(character)[1:-1]


def _discreet(value: object) -> object:
    match value:
        case str():
            return hide_passwords(value)
        case Mapping():
            return {_discreet(key): _discreet(one) for key, one in value.items()}
        case list() | tuple():
            return [_discreet(one) for one in value]
    return value
