"""Labels of tokens as spans of text, mended by what rules know.

A span is widened to the closing full stop of an abbreviation and to brackets and quotation marks that it opened.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from citecheck.parsing.fields.tokens import Token

_FIXED = {"accessed", "archived", "doi", "isbn", "issn", "arxiv", "pmid", "pmcid", "medium", "nodate"}


@dataclass(frozen=True, slots=True)
class Span:
    """A field at `text[start:end]`, over tokens `first` to `last` (exclusive), as sure as its least sure token."""

    name: str
    start: int
    end: int
    first: int
    last: int
    confidence: float


def spans_of(tokens: Sequence[Token], labels: Sequence[str], marginals: Sequence[float]) -> list[Span]:
    """Join neighbouring tokens of one label; punctuation between two runs of the same label joins them too."""
    fixed = [token.anchor.kind if token.anchor and token.anchor.kind in _FIXED else name for token, name in zip(tokens, labels, strict=True)]
    spans: list[Span] = []
    for place, name in enumerate(fixed):
        if token_is_address(tokens[place]) and name not in ("title", "container"):
            name = "url"
        if name == "O":
            continue
        token = tokens[place]
        previous = spans[-1] if spans else None
        if previous and previous.name == name and _joined(tokens, previous.last, place, name):
            spans[-1] = replace(previous, end=token.end, last=place + 1, confidence=min(previous.confidence, marginals[place]))
        else:
            spans.append(Span(name, token.start, token.end, place, place + 1, marginals[place]))
    return spans


def token_is_address(token: Token) -> bool:
    """Whether rules found an address there."""
    return token.anchor is not None and token.anchor.kind == "url"


def _joined(tokens: Sequence[Token], first: int, last: int, name: str) -> bool:
    if first == last:
        return name not in ("url", "doi", "accessed", "archived")
    between = [token.text for token in tokens[first:last]]
    if name in ("author", "editor", "title", "container", "publisher", "place"):
        return len(between) <= 3 and not any(re.search(r"\w", text) for text in between)
    return False


def tidy(text: str, start: int, end: int) -> tuple[int, int]:
    """Strip outer punctuation and quotation marks; keep brackets and quotes that the span itself opens and closes."""
    while start < end and (text[start] in " \t\n\u00a0,.;:)]}*_|·•—–-/\\>" ):
        start += 1
    while start < end and text[end - 1] in " \t\n\u00a0,;:([{*_|·•—–-/\\<":
        end -= 1
    return start, end
