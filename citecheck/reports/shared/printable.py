"""Strangers' text made safe on every way out: no sign that a terminal obeys, no password of an address.

A form that spreadsheets open will have one more duty: what begins with `=`, `+`, `-` or `@` is a formula there.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from json.encoder import encode_basestring

from citecheck.biblio.urls import hide_passwords

_JOINERS = {"\u200c", "\u200d"}  # zero-width joiners are letters' own in Persian, Hindi and emoji


def printable(text: str) -> str:
    r"""Return the text in one line; control, bidirectional and invisible characters show as `\x1b`, `\u202e`."""
    shown = hide_passwords(text)
    return shown if shown.isprintable() else "".join(map(_shown, shown))


def as_json(value: object, *, indent: int | None = None) -> str:
    r"""Write a value as JSON; what a terminal would obey stands in it as `\u202e` (RFC 8259, §7)."""
    return _written(value, None if indent is None else " " * indent, "\n")


def _shown(character: str) -> str:
    if character.isprintable() or character in _JOINERS:
        return character
    return " " if character.isspace() else character.encode("unicode_escape").decode("ascii")


def _escaped(character: str) -> str:
    harmless = character.isprintable() or character in _JOINERS or unicodedata.category(character) == "Zs"
    return character if harmless else json.dumps(character)[1:-1]


def _text(text: str) -> str:
    written = encode_basestring(hide_passwords(text) if "@" in text else text)
    return written if written.isprintable() else "".join(map(_escaped, written))


@lru_cache(maxsize=256)
def _name(name: str) -> str:
    return _text(name)


def _written(value: object, indent: str | None, line: str) -> str:
    """Write a value as JSON; `line` begins the line on which it stands, where each has one."""
    if isinstance(value, str):
        return _text(value)
    if value is None:
        return "null"
    if isinstance(value, int | float):
        return str(value) if type(value) is int else json.dumps(value)
    within = line if indent is None else line + indent
    if isinstance(value, Mapping):
        brackets, members = "{}", [f"{_name(key)}: {_written(one, indent, within)}" for key, one in value.items()]
    elif isinstance(value, list | tuple):
        brackets, members = "[]", [_written(one, indent, within) for one in value]
    else:
        return json.dumps(value)
    if indent is None or not members:
        return f"{brackets[0]}{', '.join(members)}{brackets[1]}"
    return f"{brackets[0]}{within}{f',{within}'.join(members)}{line}{brackets[1]}"
