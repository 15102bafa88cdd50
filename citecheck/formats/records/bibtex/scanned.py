"""An entry of a `.bib` file before its values are understood."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RawField:
    """A field: its name in lower case, its value as written (braces, quotes and `#` kept), and the value's offset."""

    name: str
    value: str
    offset: int


@dataclass(frozen=True, slots=True)
class RawEntry:
    """An entry: its type in lower case, its key (`""` where there is none), its fields, and its span in the file.

    `whole` is false where it was recovered from a broken entry.
    """

    type: str
    key: str
    fields: tuple[RawField, ...]
    start: int
    end: int
    whole: bool = True
