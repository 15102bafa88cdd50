"""Pages that notation or position tells, where the model took them for an issue or for nothing.

`Nat Rev Genet 15: 63` ends in a page; a range of numbers that no field claims behind a title is a range of pages;
`122-129쪽` says so itself; a range inside a title (`Ezekiel 17: 22–24`) is none once another follows the container.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from citecheck.parsing.reference.tokens.spans import Span, between
from citecheck.parsing.reference.tokens.tokeniser import Token

_COUNTED = re.compile(r"(?<!\d)(?P<pages>\d{1,4}\s?[-–~∼]\s?\d{1,4})\s?(?:쪽|면|페이지|頁|页)")
_YEARS = re.compile(r"(?:1[4-9]|20)\d\d\s?[-–—]\s?(?:(?:1[4-9]|20)\d\d|\d\d)$")
_END = re.compile(r"[.,;\s]*(?:$|https?:|doi\b|www\.)", re.IGNORECASE)
_NUMBER = re.compile(r"[A-Za-z]?\d{1,6}")


def find_pages(text: str, tokens: Sequence[Token], spans: Sequence[Span]) -> list[Span]:
    """Return the spans with the pages put right."""
    told = _behind_container(list(spans))
    if any(span.name == "pages" for span in told):
        return told
    return _behind_colon(text, told) or _counted(text, tokens, told) or _unclaimed(tokens, told)


def _behind_container(spans: list[Span]) -> list[Span]:
    """Drop pages before the container where others follow it."""
    host = next((span for span in spans if span.name == "container"), None)
    if host is None or not any(span.name == "pages" and span.start > host.start for span in spans):
        return spans
    return [span for span in spans if span.name != "pages" or span.start > host.start]


def _behind_colon(text: str, spans: list[Span]) -> list[Span] | None:
    """Take an issue behind a colon, or behind a comma at the end, for the page: `15: 63`, `12, 1.`."""
    if not any(span.name == "volume" for span in spans):
        return None
    for span in spans:
        before, behind = text[: span.start].rstrip(), text[span.end :]
        announced = before.endswith(":") or (re.search(r"\d,$", before) and _END.match(behind))
        if span.name == "issue" and announced and _NUMBER.fullmatch(text, span.start, span.end):
            return [replace(other, name="pages") if other is span else other for other in spans]
    return None


def _counted(text: str, tokens: Sequence[Token], spans: list[Span]) -> list[Span] | None:
    match = _COUNTED.search(text)
    pages = between("pages", tokens, *match.span("pages")) if match else None
    if pages is None:
        return None
    kept = [span for span in spans if span.end <= pages.start or pages.end <= span.start]
    return sorted([*kept, pages], key=lambda span: span.start)


def _unclaimed(tokens: Sequence[Token], spans: list[Span]) -> list[Span]:
    """Take a range that no field claims, behind a container, for the pages."""
    host = next((span for span in spans if span.name == "container"), None)
    for place, token in enumerate(tokens):
        if host is None or token.anchor is None or token.anchor.kind != "range" or token.start < host.end:
            continue
        free = all(token.end <= span.start or span.end <= token.start for span in spans)
        if free and not _YEARS.match(token.text):
            pages = Span("pages", token.start, token.end, place, place + 1, 0.7)
            return sorted([*spans, pages], key=lambda span: span.start)
    return spans
