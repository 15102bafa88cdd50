"""Years of other calendars, and the years of ours that they lie in.

The Solar Hijri calendar is counted by its cycle of 33 years with eight leap years, as the Unicode project's ICU does,
the Islamic one by its tabular (civil) form, after E. M. Reingold and N. Dershowitz, *Calendrical Calculations* (2018);
the Buddhist era of Thailand is 543 years ahead (since 1941), the Republic of China counts from 1912.
"""

from __future__ import annotations

import datetime
from dataclasses import replace
from typing import Literal

from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.expressions import expression

Calendar = Literal["solar", "lunar", "buddhist", "minguo", "common"]

_SOLAR_EPOCH, _LUNAR_EPOCH = 226895, 227015  # ordinals of days in the proleptic Gregorian calendar
_AHEAD = {"buddhist": -543, "minguo": 1911, "common": 0}
_ARABIC, _THAI = expression("[\u0621-\u063a\u0641-\u064a\u066e-\u06d3]"), expression("[\u0e01-\u0e30]")
_PERSIAN = expression("[پچژگکی۰-۹]")
_URDU = expression("[ٹڈڑںےہ]")
_LETTER = expression(r"[^\W\d_]")
_PLAIN = {  # the years that can only be of the calendar of a script, where nothing is said of an era
    "solar": range(1304, 1421), "lunar": range(1200, 1461), "buddhist": range(2400, 2601),
}  # fmt: skip
_FEWEST = 3
"""So many letters tell a script."""


def calendar_of(text: str) -> Calendar | None:
    """Return the calendar that a text's script and letters speak of; `None` where it is ours, or not certain."""
    if text.isascii():
        return None
    arabic, thai = len(_ARABIC.findall(text)), len(_THAI.findall(text))
    if max(arabic, thai) < _FEWEST:
        return None
    letters = len(_LETTER.findall(text))
    if thai >= max(_FEWEST, 0.3 * letters):
        return "buddhist"
    if arabic < max(_FEWEST, 0.3 * letters) or _URDU.search(text):
        return None
    return "solar" if _PERSIAN.search(text) else "lunar"


def is_plainly(calendar: Calendar, year: int) -> bool:
    """Tell whether a year without a word on its era can only be of the calendar of the text's script."""
    return year in _PLAIN.get(calendar, ())


def years_of(calendar: Calendar, year: int) -> tuple[int, int]:
    """Return the first and the last year of ours that the year of another calendar lies in."""
    if calendar in _AHEAD:
        return year + _AHEAD[calendar], year + _AHEAD[calendar]
    first = _solar_day(year) if calendar == "solar" else _lunar_day(year)
    last = (_solar_day(year + 1) if calendar == "solar" else _lunar_day(year + 1)) - 1
    return datetime.date.fromordinal(first).year, datetime.date.fromordinal(last).year


def converted(date: PartialDate, calendar: Calendar, written: str) -> PartialDate:
    """Return a date of another calendar as one of ours, with what was written; to the day where its rule is exact."""
    if date.year is None:
        return date
    first, last = years_of(calendar, date.year)
    if calendar == "solar" and date.month and date.day:
        day = datetime.date.fromordinal(_solar_day(date.year, date.month, date.day))
        return PartialDate(day.year, day.month, day.day, literal=written)
    end = PartialDate(last) if last > first else None
    literal = None if calendar == "common" else written
    if calendar in {"solar", "lunar"}:
        return PartialDate(first, end=end, circa=date.circa, literal=literal)
    return replace(date, year=first, literal=literal)


def _solar_day(year: int, month: int = 1, day: int = 1) -> int:
    months = 31 * (month - 1) - max(0, month - 7)
    return _SOLAR_EPOCH + 365 * (year - 1) + (8 * year + 21) // 33 + months + day - 1


def _lunar_day(year: int) -> int:
    return _LUNAR_EPOCH + 354 * (year - 1) + (11 * year + 3) // 30
