"""The year of publication where the model saw none: years of two, a date before the title, a year at the end."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from citecheck.parsing.reference.tokens.spans import Span, between
from citecheck.parsing.reference.tokens.tokeniser import Token

_YEAR = r"(?:1[4-9]\d\d|20[0-3]\d)"
_YEARS = re.compile(rf"{_YEAR}\s?[-–—/]\s?(?:{_YEAR}|\d\d)")
_LEADING = re.compile(rf"(?P<date>{_YEAR}(?:\s[A-Z][a-z]{{2,8}}\.?(?:\s\d{{1,2}})?)?)[.,]\s")
_BARE = re.compile(rf"(?<![\w/–—-]){_YEAR}[a-z]?(?![\w–—-])")


def find_year(text: str, tokens: Sequence[Token], spans: Sequence[Span]) -> list[Span]:
    """Return the spans with a date where there was none and one can be told."""
    if any(span.name == "date" for span in spans):
        return _years_of_title(text, tokens, spans)
    return _leading(text, tokens, spans) or _trailing(tokens, spans) or _two_years(text, spans) or _bare(tokens, spans)


def _years_of_title(text: str, tokens: Sequence[Token], spans: Sequence[Span]) -> list[Span]:
    """Give `1540-1605` back to the title that it ends, where the year of publication follows."""
    dates = [place for place, span in enumerate(spans) if span.name == "date"]
    first = dates[0]
    if len(dates) < 2 or not first or spans[first - 1].name != "title":
        return list(spans)
    title, years = spans[first - 1], spans[first]
    gap = text[title.end : years.start]
    if not _YEARS.fullmatch(text, years.start, years.end) or not re.fullmatch(r"[\s,.:]{1,2}", gap):
        return list(spans)
    whole = between("title", tokens, title.start, years.end)
    return [*spans[: first - 1], whole, *spans[first + 1 :]] if whole else list(spans)


def _leading(text: str, tokens: Sequence[Token], spans: Sequence[Span]) -> list[Span] | None:
    """Take a date off the beginning of a title: `Henderson B. 2017 Jun 9. Election results …`."""
    title = next((span for span in spans if span.name == "title"), None)
    match = _LEADING.match(text, title.start, title.end) if title else None
    if title is None or match is None:
        return None
    stop = match.end("date") + 1  # `2017 Jun 9.` may be one token
    parts = between("date", tokens, title.start, stop), between("title", tokens, match.end(), title.end)
    if not all(parts):
        return None
    kept = [span for span in spans if span is not title]
    return sorted([*kept, *(span for span in parts if span)], key=lambda span: span.start)


def _trailing(tokens: Sequence[Token], spans: Sequence[Span]) -> list[Span] | None:
    """Take a full date off the end of a title: `…, 19.11.1986`."""
    title = next((span for span in spans if span.name == "title"), None)
    last = tokens[title.last - 1] if title and title.last - title.first > 2 else None
    if title is None or last is None or last.anchor is None or last.anchor.date is None or not last.anchor.date.month:
        return None
    if tokens[title.last - 2].text not in {",", "."}:
        return None
    parts = (
        between("title", tokens, title.start, last.start),
        between("date", tokens, last.start, last.end),
    )
    kept = [span for span in spans if span is not title]
    return sorted([*kept, *(span for span in parts if span)], key=lambda span: span.start) if all(parts) else None


def _two_years(text: str, spans: Sequence[Span]) -> list[Span] | None:
    """Take `1975-1976` or `1894`, read as an issue or a volume, for the date."""
    for span in spans:
        if span.name in {"issue", "volume"} and (
            _YEARS.fullmatch(text, span.start, span.end) or _BARE.fullmatch(text, span.start, span.end)
        ):
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
