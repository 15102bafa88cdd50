"""Strangers' text made safe to print: what is not a printable character shows as an escape."""

from __future__ import annotations

_JOINERS = {"\u200c", "\u200d"}  # zero-width joiners are letters' own in Persian, Hindi and emoji


def printable(text: str) -> str:
    r"""Return the text in one line; control, bidirectional and invisible characters show as `\x1b`, `\u202e`."""
    if text.isprintable():
        return text
    return "".join(map(_shown, text))


def _shown(character: str) -> str:
    if character.isprintable() or character in _JOINERS:
        return character
    return " " if character.isspace() else character.encode("unicode_escape").decode("ascii")
