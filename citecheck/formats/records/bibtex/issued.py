"""The date of an entry: `date` (EDTF, ISO 8601-2), or `year`, `month` and `day` in whatever form people write them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.biblio.dates.written_dates import read_date
from citecheck.expressions import expression
from citecheck.formats.records.bibtex.latex import decode
from citecheck.formats.records.bibtex.values import MONTHS
from citecheck.formats.records.shared.edtf import read_edtf, without_circa

_PLAIN = expression(r"[-\d/~?%.:TZ+ ]{1,60}")  # EDTF, whose tilde is no blank
_YEAR = expression(r"^(\d{4})[a-z]?$")
_MINGUO = expression(r"(?:中華)?民[國国]\s?(\d{1,3})\s?年?")
_BUDDHIST = expression(r"(?<!\d)2[45]\d\d(?!\d)")
_THAI = expression(r"[\u0e00-\u0e7f]")
_TELLING = ("title", "author", "publisher", "journal", "journaltitle", "booktitle")
_BUDDHIST_ERA, _BEFORE_THE_REPUBLIC = 543, 1911
_SEASONS = {"spring": 1, "summer": 2, "autumn": 3, "fall": 3, "winter": 4}


def read_issued(fields: Mapping[str, str]) -> tuple[PartialDate | None, tuple[str, ...]]:
    """Return the date of an entry and the fields it stands in; `date` wins over `year`, as in biber."""
    date = read_date_field(_in_common_era(fields.get("date", ""), fields))
    if date:
        return date, ("date",)
    year = _in_common_era(decode(fields.get("year", "")), fields)
    if not year:
        return None, ()
    stated = _year(year)
    if stated is None or stated.year is None or stated.month is not None:
        return stated, ("year",)
    return _with_month(stated, decode(fields.get("month", "")), decode(fields.get("day", ""))), ("year", "month", "day")


def read_date_field(value: str) -> PartialDate | None:
    """Read a date field: EDTF, else a date in words, else as a literal."""
    return read_edtf(value if _PLAIN.fullmatch(value) else decode(value))


def _in_common_era(stated: str, fields: Mapping[str, str]) -> str:
    """Return a date whose year is of the Common Era: Thai records count from the Buddha, Taiwan's from the Republic."""
    if minguo := _MINGUO.fullmatch(stated.strip()):
        return str(_BEFORE_THE_REPUBLIC + int(minguo[1]))
    if _BUDDHIST.search(stated) and _THAI.search(" ".join((stated, *(fields.get(name, "") for name in _TELLING)))):
        counted = _BUDDHIST.sub(lambda year: str(int(year[0]) - _BUDDHIST_ERA), stated)
        return re.sub(r"พ\.?\s?ศ\.?\s?|\bB\.?E\.?\s?", "", counted)
    return stated


def _year(text: str) -> PartialDate | None:
    plain = without_circa(text.strip("[]() .,"))
    lettered = _YEAR.match(plain)
    if lettered:
        return PartialDate(int(lettered[1]), circa=plain != text.strip("[]() .,"))
    span = re.fullmatch(r"(\d{4})\s?[-–—/]{1,2}\s?(\d{4}|\d{2})", plain)
    if span:
        first, last = int(span[1]), int(span[1][:2] + span[2] if len(span[2]) == 2 else span[2])
        return PartialDate(first, end=PartialDate(last)) if last > first else PartialDate(first)
    return read_date_field(text)


def _with_month(date: PartialDate, month: str, day: str) -> PartialDate:
    """Join month and day to a year; what names no month is kept in words."""
    if not month:
        return date
    number = re.fullmatch(r"0?([1-9]|1[0-2])\s?(?:월|月|\.)?", month)
    names = re.findall(r"[^\W\d_]+", month.lower())
    known = [MONTHS.index(name[:3]) + 1 for name in names if name[:3] in MONTHS]
    if number:
        known = [int(number[1])]
    if not known:
        return _in_words(date, month, day, names)
    days = re.findall(r"(?<!\d)(\d{1,2})(?!\d)", day or ("" if number else month))
    first = replace(date, month=known[0], day=int(days[0]) if days else None)
    last_day = int(days[-1]) if len(days) > 1 else None
    if len(known) > 1 or last_day:
        return replace(first, end=PartialDate(date.year, known[-1], last_day))
    return first


def _in_words(date: PartialDate, month: str, day: str, names: list[str]) -> PartialDate:
    season = next((_SEASONS[name] for name in names if name in _SEASONS), None)
    if season:
        return replace(date, season=season)
    read = read_date(f"{day} {month} {date.year}") or read_date(f"{month} {date.year}")
    return replace(read, end=read.end or date.end) if read and read.year == date.year else date
