"""Words that the model left unclaimed where only one field can stand: between a title and its volume, before a year.

`Title. EMC-Psychiatrie, 2(2), 96-127`, `Title (Quadrige, 1966)`, `Paris, Ellipse.`
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from citecheck.parsing.reference.tokens.spans import Span, between
from citecheck.parsing.reference.tokens.tokeniser import Token

_NAME = r"(?P<name>[^\W\d_][^()\[\]“”\"«»<>\d]{1,80}?)"
_ANNOUNCED = re.compile(
    r"\b(?:in|vol|ed|eds|edn|trans|cit|available|retrieved|accessed|from|at|url|doi|online|issue|number|part|edited|by"
    r"|edition|no|nr|art|isbn|issn|thesis|dissertation|ibid|see|press release|pp?|s|pages?|forthcoming|month"
    r"|in press)\b\.?",
    re.IGNORECASE,
)
_LONGEST = 8  # words


class _Gap(NamedTuple):
    """What stands unclaimed behind the last `left` and before one of `rights` (`$`: the end) is a `name`."""

    name: str
    left: str
    rights: frozenset[str]
    pattern: re.Pattern[str]


_HOST = _Gap(
    "container",
    "title",
    frozenset({"volume", "issue", "date"}),
    re.compile(
        rf"[.,?!”»\"’:]{{1,2}}\s+{_NAME}[.,]?\s*(?:vol\.?|v\.|Т\.|т\.|Bd\.|n\.|no\.)?\s?[(]?$",
        re.IGNORECASE,
    ),
)
_HOUSES = (
    _Gap("publisher", "title", frozenset({"date"}), re.compile(rf"\s?[(]{_NAME},?\s$")),
    _Gap("publisher", "place", frozenset({"date", "pages", "$"}), re.compile(rf"\s?[,:]\s{_NAME}[.,;]?\s*$")),
)
_LAST_SENTENCE = _Gap(
    "publisher",
    "title",
    frozenset({"url", "accessed", "doi", "$"}),
    re.compile(
        rf"[.?!]\s(?:\.\s)?{_NAME}[.,]?\s*(?:$|(?:available|retrieved|accessed|url|online)\b.*$)",
        re.IGNORECASE | re.DOTALL,
    ),
)


def fill_gaps(text: str, tokens: Sequence[Token], spans: Sequence[Span]) -> list[Span]:
    """Return the spans with a container or publisher where an unclaimed gap can be nothing else."""
    found = next((span for gap in _open_gaps(spans) if (span := _filled(gap, text, tokens, spans))), None)
    return sorted([*spans, found], key=lambda span: span.start) if found else list(spans)


def _open_gaps(spans: Sequence[Span]) -> tuple[_Gap, ...]:
    """Return the gaps that a reference with these fields may have."""
    names = {span.name for span in spans}
    if "title" not in names or "container" in names or "publisher" in names:
        return ()
    if names & {"volume", "issue"}:
        return (_HOST,)
    return _HOUSES if "place" in names else (*_HOUSES, _LAST_SENTENCE)


def _filled(gap: _Gap, text: str, tokens: Sequence[Token], spans: Sequence[Span]) -> Span | None:
    place = max((place for place, span in enumerate(spans) if span.name == gap.left), default=None)
    if place is None:
        return None
    following = spans[place + 1] if place + 1 < len(spans) else None
    if (following.name if following else "$") not in gap.rights:
        return None
    start = spans[place].end
    match = gap.pattern.match(text[start : following.start if following else len(text)])
    if not match or len(match["name"].split()) > _LONGEST or _ANNOUNCED.search(match["name"]):
        return None
    if match["name"][0].islower():
        return None
    return between(gap.name, tokens, start + match.start("name"), start + match.end("name"))
