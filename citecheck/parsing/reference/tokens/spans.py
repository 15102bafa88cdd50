"""Labels of tokens as spans of text, mended by what rules know.

A span is widened to the closing full stop of an abbreviation and to brackets and quotation marks that it opened.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from citecheck.parsing.reference.tokens.tokeniser import Token

_EDGE = frozenset(""".,;:()[]（）［］{}“”„«»"'‘’/—–-「」『』《》、，。：；＂|<>""")
FIXED = {"accessed", "archived", "doi", "isbn", "issn", "arxiv", "pmid", "pmcid", "medium", "nodate", "mark"}


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
    runs: list[tuple[str, int, int]] = []
    for place, token in enumerate(tokens):
        name = _settled(token, labels[place])
        if name == "O":
            continue
        if runs and runs[-1][0] == name and _joined(tokens, runs[-1][2] + 1, place, name):
            runs[-1] = (name, runs[-1][1], place)
        else:
            runs.append((name, place, place))
    return [
        Span(name, tokens[first].start, tokens[last].end, first, last + 1, min(marginals[first : last + 1]))
        for name, first, last in runs
    ]


def _settled(token: Token, label: str) -> str:
    """Return the label of a token: that of its anchor, where rules know better than the model."""
    if token.anchor and token.anchor.kind in FIXED:
        return token.anchor.kind
    return "url" if token_is_address(token) and label not in {"title", "container"} else label


def token_is_address(token: Token) -> bool:
    """Whether rules found an address there."""
    return token.anchor is not None and token.anchor.kind == "url"


def _joined(tokens: Sequence[Token], first: int, last: int, name: str) -> bool:
    if first == last:
        return name not in {"url", "doi", "accessed", "archived"}
    between = [token.text for token in tokens[first:last]]
    if name in {"author", "editor", "title", "container", "publisher", "place"}:
        return len(between) <= 3 and not any(re.search(r"\w", text) for text in between)
    return False


def between(name: str, tokens: Sequence[Token], start: int, end: int) -> Span | None:
    """Return the span over the tokens from `start` to `end` without the punctuation at its edges; `None` if empty."""
    inside = [place for place, token in enumerate(tokens) if start <= token.start and token.end <= end]
    while inside and tokens[inside[0]].text in _EDGE:
        inside = inside[1:]
    while inside and tokens[inside[-1]].text in _EDGE:
        inside = inside[:-1]
    if not inside:
        return None
    first, last = inside[0], inside[-1]
    return Span(name, tokens[first].start, tokens[last].end, first, last + 1, 0.9)


def without(spans: Sequence[Span], other: Span, tokens: Sequence[Token]) -> list[Span]:
    """Return what is left of the spans once another takes its tokens: the part before it, else the part behind."""
    kept = []
    for span in spans:
        if span.last <= other.first or span.first >= other.last:
            kept.append(span)
            continue
        before = between(span.name, tokens, span.start, other.start)
        rest = before or between(span.name, tokens, other.end, span.end)
        kept += [replace(rest, confidence=span.confidence)] if rest else []
    return kept
