"""What a row of the tables states: the sign, what it is a sign of, and where that can be seen."""

from __future__ import annotations

from typing import NamedTuple


class Mark(NamedTuple):
    """Plain words that stand somewhere in what is looked at."""

    words: str
    what: str
    """A vendor, a system, a language, or what stands there: one short phrase for reports."""
    source: str


class Pattern(NamedTuple):
    """A regular expression for what is looked at."""

    pattern: str
    what: str
    """A vendor, a system, a language, or what stands there: one short phrase for reports."""
    source: str


class Header(NamedTuple):
    """A header of an answer."""

    name: str
    part: str
    """What stands in its value; empty for any value."""
    only_refused: bool
    """Whether it tells a refusal only beside a status that refuses, since the vendor sends it with works as well."""
    vendor: str
    source: str
