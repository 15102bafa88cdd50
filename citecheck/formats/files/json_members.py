"""JSON with the place of every value, one object or array at a time."""

from __future__ import annotations

import json
from dataclasses import dataclass

from citecheck.expressions import expression

_SPACE = expression(r"[ \t\n\r]*")
_DECODER = json.JSONDecoder(strict=False)


@dataclass(frozen=True, slots=True)
class Member:
    """A value of an object with its key, and the span of the value."""

    key: str
    value: object
    start: int
    end: int


def value_at(text: str, at: int) -> tuple[object, int]:
    """Read the value that begins at an offset; return it with its end; raises `ValueError`."""
    value, end = _DECODER.raw_decode(text, at)
    return value, end


def members_of(text: str, at: int) -> tuple[list[Member], int]:
    """Read the members of an object one by one; return them with the end of the object; raises `ValueError`."""
    members = []
    at = skip(text, at + 1)
    while not text.startswith("}", at):
        key, end = value_at(text, at)
        colon = skip(text, end)
        if not isinstance(key, str) or not text.startswith(":", colon):
            raise json.JSONDecodeError("a key and a colon are expected", text, colon)
        start = skip(text, colon + 1)
        value, end = value_at(text, start)
        members.append(Member(key, value, start, end))
        at = after_comma(text, end, "}")
    return members, at + 1


def skip(text: str, at: int) -> int:
    """Return the offset of what follows white space."""
    space = _SPACE.match(text, at)
    return space.end() if space else at


def after_comma(text: str, at: int, closing: str = "]") -> int:
    """Return the offset of the next value behind a comma, or of the closing sign; raises `ValueError`."""
    at = skip(text, at)
    if text.startswith(",", at):
        return skip(text, at + 1)
    if not text.startswith(closing, at):
        raise json.JSONDecodeError(f"a comma or {closing} is expected", text, at)
    return at
