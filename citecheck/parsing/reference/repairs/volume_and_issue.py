"""Volume, issue, year and pages where their notation alone tells which is which."""

from __future__ import annotations

import re

from citecheck.expressions import expression
from citecheck.parsing.reference.draft import Draft
from citecheck.parsing.reference.tokens.spans import Span
from citecheck.vocabulary.field_cues import VOLUME
from citecheck.vocabulary.rows import either, spellings

_PAGES = r"(?P<pages>[A-Za-z]?\d{1,8}[A-Za-z]?(?:\s?[-–—‐‑]\s?[A-Za-z]?\d{1,8}[A-Za-z]?)?)"
_VANCOUVER = expression(
    r"(?<!\d)(?P<date>(?:1[5-9]|20)\d\d)(?:\s[A-Za-z]{3,4}(?:\s\d{1,2})?)?\s?;\s?(?P<volume>\d{1,4})"
    rf"(?:\s?\((?P<issue>[\w–/ -]{{1,12}})\))?\s?:\s?{_PAGES}"
)
_VOLUME_NUMBER = expression(
    r"(?<![^\W\d_])vol\.?\s?(?P<volume>\d{1,4}|[IVXLC]{1,7})(?:,\s?|\s)(?:no|nr|n|issue|iss)\.?\s?"
    r"(?P<issue>\d{1,4}(?:[-–/]\d{1,4})?)",
    re.IGNORECASE,
)
_EAST_ASIAN = expression(
    r"(?:제|第)?\s?(?P<volume>\d{1,4})\s?[권卷巻]\s?,?\s?(?:(?:제|第)?\s?(?P<issue>\d{1,4})\s?[호号號期])?"
)
_IN_TITLE = expression(
    rf"[,.]\s(?:{either((*spellings(VOLUME), 'c', 'cilt'))})\.?\s?(?P<volume>\d{{1,2}}|[IVX]{{1,5}})$", re.IGNORECASE
)
_RUSSIAN = expression(
    r"(?<![^\W\d_])[ТT]\.\s?(?P<volume>\d{1,3})[.,]?\s?[–-]?\s?(?:№|вып\.)\s?(?P<issue>\d{1,4})", re.IGNORECASE
)
_OSCOLA = expression(
    r"\((?P<date>(?:1[6-9]|20)\d\d)\)\s(?P<volume>\d{1,3})(?:\((?P<issue>\d{1,3})\))?\s"
    r"(?P<container>[^\W\d_][^\d,.;()]{2,60}?)\s(?P<pages>\d{1,5})(?=[.,\s<]|$)"
)
_BRACKETED = expression(
    r"(?<![\d.(])(?!(?:1[4-9]|20)\d\d)(?P<volume>\d{1,4})\s?\((?P<issue>\d{1,3}(?:[-–/]\d{1,3})?)\)\s?[,:]\s?(?:pp?\.?\s?)?"
    rf"(?!(?:1[4-9]|20)\d\d(?!\s?[-–\d])){_PAGES}(?![\w-])",
    re.IGNORECASE,
)


def vancouver_numbers(draft: Draft) -> Draft:
    """Read `1953;171(4356):737-8`, as Vancouver and AMA write it."""
    return _told(draft, _VANCOUVER) if ";" in draft.text else draft


def volume_and_number(draft: Draft) -> Draft:
    """Read `vol. 59, no. 236`."""
    return _told(draft, _VOLUME_NUMBER)


def east_asian_numbers(draft: Draft) -> Draft:
    """Read `83巻3号`, `제14권 제2호`, `第12卷第3期`."""
    return draft if draft.text.isascii() else _told(draft, _EAST_ASIAN)


def russian_numbers(draft: Draft) -> Draft:
    """Read `Т. 4. № 2`."""
    return draft if draft.text.isascii() else _told(draft, _RUSSIAN)


def volume_inside_title(draft: Draft) -> Draft:
    """Cut `, Bd. 2` off a title that has no other volume."""
    title = draft.first("title")
    match = _IN_TITLE.search(draft.text[: title.end], title.start) if title and not draft.has("volume") else None
    quoted = title is not None and draft.text[title.end : title.end + 2].strip(" .,")[:1] in {"”", "’", "»", '"', "'"}
    if title is None or match is None or quoted or match.start() < title.start + 3:
        return draft
    volume = draft.between("volume", *match.span("volume"))
    return draft.splitting(title, draft.between("title", title.start, match.start()), volume)


def oscola_numbers(draft: Draft) -> Draft:
    """Read `(1994) 28 Sociology 379`, as OSCOLA writes it."""
    return _told(draft, _OSCOLA) if "(" in draft.text else draft


def bracketed_issue(draft: Draft) -> Draft:
    """Read `28(3), 379-391`, a volume, its issue in brackets, and pages; in `18, no. 5 (113)`, the volume is the 18."""
    if "(" not in draft.text:
        return draft
    match, volume = _BRACKETED.search(draft.text), draft.first("volume")
    return draft if match and volume and volume.end <= match.start("volume") else _told(draft, _BRACKETED)


def _told(draft: Draft, notation: re.Pattern[str]) -> Draft:
    """Put what a notation tells in the place of what the model thought."""
    match = notation.search(draft.text)
    told = [span for name in match.groupdict() if match[name] and (span := _span(draft, name, match))] if match else []
    if not told or any(_is_inside_title(draft, span) for span in told):
        return draft
    names = {span.name for span in told} - {"date"}
    return draft.having([*(s for s in draft.spans if s.name not in names and not _overlaps(s, told)), *told])


def _span(draft: Draft, name: str, match: re.Match[str]) -> Span | None:
    start, end = match.span(name)
    inside = [place for place, token in enumerate(draft.tokens) if token.start < end and start < token.end]
    return Span(name, start, end, inside[0], inside[-1] + 1, 0.97) if inside else None


def _overlaps(span: Span, told: list[Span]) -> bool:
    return any(span.start < other.end and other.start < span.end for other in told)


def _is_inside_title(draft: Draft, told: Span) -> bool:
    title = draft.first("title")
    return title is not None and title.start <= told.start and told.end < title.end
