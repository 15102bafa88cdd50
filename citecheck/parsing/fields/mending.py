"""Repairs of the model's spans by what no reference can mean otherwise.

Every rule is local and states its reason; a rule that would have to weigh evidence belongs in the model.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from citecheck.parsing.fields.segments import Span
from citecheck.parsing.fields.tokens import Token


def mend(text: str, tokens: Sequence[Token], spans: Sequence[Span]) -> list[Span]:
    """Return the spans with the repairs made."""
    mended = list(spans)
    for repair in (_title_from_container, _title_from_quotes):
        mended = repair(text, tokens, mended)
    return mended


def _has(spans: Sequence[Span], *names: str) -> bool:
    return any(span.name in names for span in spans)


def _title_from_container(text: str, tokens: Sequence[Token], spans: list[Span]) -> list[Span]:
    """A work with a publisher and no title, volume or pages is a book: what was taken for its container is its title."""
    if _has(spans, "title", "volume", "issue", "pages") or not _has(spans, "publisher", "place", "url", "author"):
        return spans
    return [replace(span, name="title", confidence=span.confidence / 2) if span.name == "container" else span for span in spans]


def _title_from_quotes(text: str, tokens: Sequence[Token], spans: list[Span]) -> list[Span]:
    """Words in quotation marks that nothing else claims are a title."""
    if _has(spans, "title"):
        return spans
    for match in re.finditer(r"[“«「『《\"](?P<title>[^”»」』》\"]{4,400})[”»」』》\"]", text):
        start, end = match.span("title")
        if all(span.end <= start or end <= span.start for span in spans):
            inside = [place for place, token in enumerate(tokens) if start <= token.start and token.end <= end]
            if inside:
                return sorted([*spans, Span("title", start, end, inside[0], inside[-1] + 1, 0.5)], key=lambda span: span.start)
    return spans
