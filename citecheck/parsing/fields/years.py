"""The year of publication where the model saw none: years of two, a date before the title, a year at the end."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from citecheck.parsing.fields.spans import Span, between
from citecheck.parsing.fields.tokens import Token

_YEAR = r"(?:1[4-9]\d\d|20[0-3]\d)"
_YEARS = re.compile(rf"{_YEAR}\s?[-–—/]\s?(?:{_YEAR}|\d\d)")
_LEADING = re.compile(rf"(?P<date>{_YEAR}(?:\s[A-Z][a-z]{{2,8}}\.?(?:\s\d{{1,2}})?)?)[.,]\s")
_BARE = re.compile(rf"(?<![\w/–—-]){_YEAR}[a-z]?(?![\w–—-])")


def find_year(text: str, tokens: Sequence[Token], spans: Sequence[Span]) -> list[Span]:
    """Return the spans with a date where there was none and one can be told."""
    if any(span.name == "date" for span in spans):
        return list(spans)
    return _leading(text, tokens, spans) or _two_years(text, spans) or _bare(tokens, spans)


def _leading(text: str, tokens: Sequence[Token], spans: Sequence[Span]) -> list[Span] | None:
    """Take a date off the beginning of a title: `Henderson B. 2017 Jun 9. Election results …`."""
    title = next((span for span in spans if span.name == "title"), None)
    match = _LEADING.match(text, title.start, title.end) if title else None
    if title is None or match is None:
        return None
    parts = between("date", tokens, *match.span("date")), between("title", tokens, match.end(), title.end)
    if not all(parts):
        return None
    kept = [span for span in spans if span is not title]
    return sorted([*kept, *(span for span in parts if span)], key=lambda span: span.start)


def _two_years(text: str, spans: Sequence[Span]) -> list[Span] | None:
    """Take `1975-1976`, read as an issue or a volume, for the date."""
    for span in spans:
        if span.name in {"issue", "volume"} and _YEARS.fullmatch(text, span.start, span.end):
            return [replace(other, name="date") if other is span else other for other in spans]
    return None


def _bare(tokens: Sequence[Token], spans: Sequence[Span]) -> list[Span]:
    """Take the last year that stands outside title, container, address and pages for the date."""
    taken = [span for span in spans if span.name not in {"place", "publisher", "mark", "extent", "number", "genre"}]
    for token in reversed(tokens):
        free = all(token.end <= span.start or span.end <= token.start for span in taken)
        if free and (token.anchor is None or token.anchor.kind == "date") and _BARE.search(token.text):
            year = between("date", tokens, token.start, token.end)
            return sorted([*spans, year], key=lambda span: span.start) if year else list(spans)
    return list(spans)
