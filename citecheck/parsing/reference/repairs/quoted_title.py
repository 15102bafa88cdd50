"""Titles in quotation marks: where they begin and end, and what stands behind them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from citecheck.parsing.reference.tokens.spans import Span, between, without
from citecheck.parsing.reference.tokens.tokeniser import Token

_QUOTATION = re.compile(r"[“«「『《\"](?P<title>[^”»」』》\"]{4,400})[”»」』》\"]")
_LEADING_QUOTATION = re.compile(r"\s*(?:\"(?P<title>[^\"]{8,300})\"|[“«](?P<curly>[^”»“«]{8,300})[”»])(?=[.,;\s])")
_OPENING = frozenset('“"«‘「『')
_BEHIND_QUOTES = re.compile(
    r"[.,?!]?[”\"»’」』]?[.,]?\s(?P<container>[^\W\d_a-z][^.,;()“”\"\d]{2,60})(?=[.,]\s|\.?\s*$)"
)
_CLOSING = {"“": "”", "‘": "’", "«": "»", "「": "」", "『": "』", "《": "》", "„": "“"}


def title_that_begins(text: str, tokens: Sequence[Token], spans: list[Span]) -> list[Span]:
    """Take a quotation that a reference begins with for its title, and no name inside it for an author's."""
    start = tokens[0].end if tokens and tokens[0].anchor and tokens[0].anchor.kind == "mark" else 0
    match = _LEADING_QUOTATION.match(text, start)
    title = between("title", tokens, *match.span("title" if match["title"] else "curly")) if match else None
    if match is None or title is None or match.end() > 0.8 * len(text):
        return spans
    inside = [span for span in spans if title.start <= span.start < title.end]
    if [span.name for span in inside] == ["title"] and inside[0].end <= title.end:
        return spans
    return _sorted([*without(spans, title, tokens), title])


def title_within_quotes(text: str, tokens: Sequence[Token], spans: list[Span]) -> list[Span]:
    """End a quoted title with its quotation; what follows inside the span is the container."""
    title = _first(spans, "title")
    closing = _CLOSING.get(text[title.start - 1]) if title and title.start else None
    if title is None or closing is None:
        return spans
    inner = text[title.start : title.end]
    ends = (
        rf"{closing}(?=[,.;]|\s(?:in|In)\s|\s*$)"
        if closing == "’"
        else rf"(?<=[,.?!]){closing}|{closing}(?=[,.;]|\s*$)"
    )
    end = next((match.start() for match in re.finditer(ends, inner)), -1)
    if end < 4 or inner[:end].count(text[title.start - 1]) or not re.search(r"\w", inner[end:]):
        return spans
    quoted = between("title", tokens, title.start, title.start + end)
    rest = None if _has(spans, "container") else between("container", tokens, title.start + end, title.end)
    return _sorted([*(span for span in spans if span is not title), quoted, rest])


def container_behind_quotes(text: str, tokens: Sequence[Token], spans: list[Span]) -> list[Span]:
    """Take the sentence behind a quoted title for the container, where nothing else claims it."""
    title = _first(spans, "title")
    if (
        title is None
        or _has(spans, "container", "publisher", "place")
        or text[title.start - 1 : title.start] not in _OPENING
    ):
        return spans
    match = _BEHIND_QUOTES.match(text, title.end)
    found = between("container", tokens, *match.span("container")) if match else None
    free = found and all(span.end <= found.start or found.end <= span.start for span in spans)
    return _sorted([*spans, found]) if free else spans


def title_from_quotes(text: str, tokens: Sequence[Token], spans: list[Span]) -> list[Span]:
    """Take words in quotation marks that nothing else claims for a title."""
    if _has(spans, "title"):
        return spans
    for match in _QUOTATION.finditer(text):
        start, end = match.span("title")
        quoted = between("title", tokens, start, end)
        if quoted and all(span.end <= start or end <= span.start for span in spans):
            return _sorted([*spans, replace(quoted, confidence=0.5)])
    return spans


def _has(spans: Sequence[Span], *names: str) -> bool:
    return any(span.name in names for span in spans)


def _first(spans: Sequence[Span], name: str) -> Span | None:
    return next((span for span in spans if span.name == name), None)


def _sorted(spans: Sequence[Span | None]) -> list[Span]:
    return sorted((span for span in spans if span), key=lambda span: span.start)
