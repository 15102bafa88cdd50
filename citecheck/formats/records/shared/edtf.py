"""Dates in the Extended Date/Time Format (ISO 8601-2:2019, levels 0 and 1): seasons, ranges, uncertainty."""

from __future__ import annotations

import re
from dataclasses import replace

from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.biblio.dates.written_dates import read_date
from citecheck.expressions import expression
from citecheck.vocabulary.field_cues import CIRCA
from citecheck.vocabulary.rows import either, spellings

_UNCERTAIN = expression(r"[~?%]")
_CIRCA = expression(rf"^(?:{either(spellings(CIRCA))})\s*", re.IGNORECASE)
_POINT = expression(r"(-?\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:[T ][\d:.Z+\-]{4,20})?")
_SEASON_OFFSET = 20  # spring is written as month 21
_OPEN = {"", "..", "open"}


def read_edtf(text: str) -> PartialDate | None:
    """Read a date in EDTF, else in words, else as a literal; `None` where there is no text."""
    text = " ".join(text.split())
    if not text:
        return None
    start, slash, end = text.partition("/")
    first = _point(start)
    if slash and start in _OPEN and _point(end):
        return PartialDate(literal=text)  # CSL has no range without a beginning
    if first is None:
        return read_date(text) or PartialDate(literal=text)
    if slash:
        last = PartialDate() if end.strip() in _OPEN else _point(end)
        return replace(first, end=last) if last else PartialDate(literal=text)
    return first


def write_edtf(date: PartialDate) -> str:
    """Write a date in EDTF; a literal as it is."""
    if date.year is None:
        return date.literal or ""
    start = str(PartialDate(date.year, date.month, date.day))
    if date.season and not date.month:
        start += f"-{_SEASON_OFFSET + date.season}"
    start += "~" if date.circa else ""
    return f"{start}/{write_edtf(date.end)}" if date.end else start


def without_circa(text: str) -> str:
    """Return a date's text without the word that makes it approximate."""
    return _CIRCA.sub("", text)


def _point(text: str) -> PartialDate | None:
    circa = bool(_UNCERTAIN.search(text) or _CIRCA.match(text))
    match = _POINT.fullmatch(without_circa(_UNCERTAIN.sub("", text).strip()))
    if not match:
        return None
    year, month, day = (int(part) if part else None for part in match.groups())
    if month is not None and _SEASON_OFFSET < month <= _SEASON_OFFSET + 4:
        return PartialDate(year, season=month - _SEASON_OFFSET, circa=circa)
    return PartialDate(year, month, day, circa=circa)
