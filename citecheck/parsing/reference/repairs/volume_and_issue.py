"""Volume, issue, year and pages where their notation alone tells which is which.

`1953;171(4356):737-8` (Vancouver, AMA), `(1994) 28 Sociology 379` (OSCOLA), `vol. 59, no. 236`, `83巻3号`,
`제14권 제2호`, `第12卷第3期`, `Т. 4. № 2`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from citecheck.parsing.reference.tokens.spans import Span
from citecheck.parsing.reference.tokens.tokeniser import Token

_PAGES = r"(?P<pages>[A-Za-z]?\d{1,8}[A-Za-z]?(?:\s?[-–—‐‑]\s?[A-Za-z]?\d{1,8}[A-Za-z]?)?)"
_VANCOUVER = (
    r"(?<!\d)(?P<date>(?:1[5-9]|20)\d\d)(?:\s[A-Za-z]{3,4}(?:\s\d{1,2})?)?\s?;\s?(?P<volume>\d{1,4})"
    rf"(?:\s?\((?P<issue>[\w–/ -]{{1,12}})\))?\s?:\s?{_PAGES}"
)
_VOLUME_NUMBER = (
    r"(?<![^\W\d_])vol\.?\s?(?P<volume>\d{1,4}|[IVXLC]{1,7})(?:,\s?|\s)(?:no|nr|n|issue|iss)\.?\s?"
    r"(?P<issue>\d{1,4}(?:[-–/]\d{1,4})?)"
)
_EAST_ASIAN = r"(?:제|第)?\s?(?P<volume>\d{1,4})\s?[권卷巻]\s?,?\s?(?:(?:제|第)?\s?(?P<issue>\d{1,4})\s?[호号號期])?"
_RUSSIAN = r"(?<![^\W\d_])[ТT]\.\s?(?P<volume>\d{1,3})[.,]?\s?[–-]?\s?(?:№|вып\.)\s?(?P<issue>\d{1,4})"
_OSCOLA = (
    r"\((?P<date>(?:1[6-9]|20)\d\d)\)\s(?P<volume>\d{1,3})(?:\((?P<issue>\d{1,3})\))?\s"
    r"(?P<container>[^\W\d_][^\d,.;()]{2,60}?)\s(?P<pages>\d{1,5})(?=[.,\s<]|$)"
)
_BRACKETED = (
    r"(?<![\d.(])(?!(?:1[4-9]|20)\d\d)(?P<volume>\d{1,4})\s?\((?P<issue>\d{1,3}(?:[-–/]\d{1,3})?)\)\s?[,:]\s?(?:pp?\.?\s?)?"
    rf"(?!(?:1[4-9]|20)\d\d(?!\s?[-–\d])){_PAGES}(?![\w-])"
)
_STYLES = (_VANCOUVER, _VOLUME_NUMBER, _EAST_ASIAN, _RUSSIAN, _OSCOLA, _BRACKETED)
_notations = tuple(re.compile(style, re.IGNORECASE) for style in _STYLES)


def number(text: str, tokens: Sequence[Token], spans: Sequence[Span]) -> list[Span]:
    """Return the spans with what a notation tells put in the place of what the model thought."""
    for pattern in _notations:
        match = pattern.search(text)
        if match:
            told = [span for name in match.groupdict() if match[name] and (span := _span(name, match, tokens))]
            if any(_inside_title(span, spans) for span in told):
                continue
            names = {span.name for span in told}
            kept = [span for span in spans if span.name not in names - {"date"} and not _overlaps(span, told)]
            return sorted([*kept, *told], key=lambda span: span.start)
    return list(spans)


def _span(name: str, match: re.Match[str], tokens: Sequence[Token]) -> Span | None:
    start, end = match.span(name)
    inside = [place for place, token in enumerate(tokens) if token.start < end and start < token.end]
    if not inside:
        return None
    return Span(name, start, end, inside[0], inside[-1] + 1, 0.97)


def _overlaps(span: Span, told: Sequence[Span]) -> bool:
    return any(span.start < other.end and other.start < span.end for other in told)


def _inside_title(told: Span, spans: Sequence[Span]) -> bool:
    title = next((span for span in spans if span.name == "title"), None)
    return title is not None and title.start <= told.start and told.end < title.end
