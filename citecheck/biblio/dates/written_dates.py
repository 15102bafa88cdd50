"""Dates as people write them, found in running text or read from a string of their own.

The words of sixty languages are first replaced, letter for letter, by one private-use character a month (U+E001…E00C),
season (U+E011…E014) or Chinese numeral (U+E041…E05F) with padding behind it, and foreign digits by ASCII ones, so that
a few plain patterns read `25 June 2024`, `25 мая 2011 г.`, `2024년 6월 25일`, `令和6年6月25日` and `(2012, August 9)`.
A notation that two countries read differently (`04/05/2024`) yields the year alone: nothing is guessed.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace

from citecheck.biblio.dates.era_notations import find_eras
from citecheck.biblio.dates.eras import Calendar, calendar_of, converted, is_plainly
from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.expressions import expression
from citecheck.vocabulary.months import months, seasons

Found = tuple[int, int, PartialDate]

_PAD, _MONTH, _SEASON, _NUMERAL = "\ue000", 0xE000, 0xE010, 0xE040
_eras = {  # the year before the first of each era of Japan and of the Republic of China
    "明治": 1867, "大正": 1911, "昭和": 1925, "平成": 1988, "令和": 2018, "民國": 1911, "民国": 1911,
}  # fmt: skip
_FIRST_YEAR = "元年"  # of an era
_TAV = "\u05ea"  # with which Jewish years in letters begin
_LAST_YEAR = 2199
_PIVOT = 40  # two-digit years up to here belong to this century

_Y = r"(?<!\d)(?P<year>(?:1\d|2[0-5])\d\d)(?!\d)"
_D = r"(?P<day>(?<!\d)(?:0?[1-9]|[12]\d|3[01])(?!\d)|[\ue041-\ue05f]\ue000*)"
_N = r"(?P<number>(?<!\d)(?:0?[1-9]|1[0-2])(?!\d)|[\ue041-\ue04c]\ue000*)"
_NUMERALS = r"[\ue041-\ue0a3]\ue000*"
_M = r"(?P<month>[\ue001-\ue00c])\ue000*"
_S = r"(?P<season>[\ue011-\ue014])\ue000*"
_TIME = r"(?:[Tt ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:[Zz]| ?[+-]\d\d:?\d\d)?)?"
_ORDINAL = r"(?:\.|st|nd|rd|th|er|º|ª|°|o|[-–]?(?:го|е|ое|ны|ний|ий))?"
_OF = r"[\s.,'’»”]{0,3}(?:(?:of|de|del|d)[\s'’]{1,2})?"
_DAYS = r"(?:\s?[-–—/]\s?(?P<last_day>0?[1-9]|[12]\d|3[01])(?!\d))?"
_MONTHS = r"(?:\.?\s?[-–—/]\s?(?P<last_month>[\ue001-\ue00c])\ue000*)?"
_DAY_OF = r"[\s.'’»”]{0,3}(?:(?:of|de|del|d)[\s'’]{1,2})?"
_DAY = _D + _ORDINAL + _DAYS
_NAMED = _M + _MONTHS
_SARYN = r"(?:-?\s?р\s?сар(?:ын)?|\s?(?:дугаар|дүгээр)\s?сар(?:ын)?|\s?сар(?:ын)?)"  # Mongolian: of the nth month

_FIGURES = (
    rf"{_Y}(?P<mark>[-/.‐‑–]){_N}(?P=mark){_D}{_TIME}(?![\d/])",
    rf"{_Y}\.\s?{_N}\.\s?{_D}",
    rf"{_Y}\s?(?:년|年|оны?)\s?{_N}(?:\s?[월月]|{_SARYN})(?:\s?[-–]?{_D}\s?(?:일|日|号|號|-?\s?н(?:ы|ий)?|өдөр)?)?",
    rf"(?P<era>{'|'.join(_eras)})\s?(?P<era_year>\d{{1,3}}|元|{_NUMERALS})\s?年(?:\s?{_N}\s?月(?:\s?{_D}\s?日)?)?",
    rf"(?<![\d.])(?P<first>\d{{1,2}})(?P<between>[./-])\s?(?P<second>\d{{1,2}})(?P=between)\s?{_Y}(?!\.\d)",
    r"(?<![\d.])(?P<first>\d{1,2})(?P<between>[./])(?P<second>\d{1,2})(?P=between)(?P<short>\d\d)(?!\d|\.\d)",
    rf"{_Y}[-‐‑]{_N}(?![\d‐‑–-])",
    rf"(?<!\d)(?P<number>0[1-9]|1[0-2])\.{_Y}(?!\.\d)",
)
_WORDS = (
    rf"{_D}(?P<between>[-‐‑–]){_M}(?P=between){_Y}",
    rf"{_DAY}{_DAY_OF}{_NAMED}{_OF}{_Y}",
    rf"{_NAMED}[.,]?\s{{0,2}}{_DAY}[,.]?\s{{1,3}}{_Y}",
    rf"{_Y}(?:\s?m\.|\.?\s?gada|ko|[,;:.])?\s{{0,2}}{_NAMED}\.?\s{{0,2}}{_DAY}",
    rf"{_Y}[,;:.]?\s{{1,2}}{_DAY}{_DAY_OF}{_NAMED}",
    rf"{_NAMED}{_OF}{_Y}",
    rf"{_Y}(?:ko|[,;:.])?\s{{0,2}}{_NAMED}",
    rf"{_S}(?:\s?[-–/]\s?[\ue011-\ue014]\ue000*)?[\s,.]{{1,3}}(?:de\s)?{_Y}(?:[/–-]\d\d(?!\d))?",
    rf"{_Y}[,.]?\s{{1,2}}{_S}",
)
_VIETNAMESE = expression(rf"(?:{_D}\s)?tháng\s{_N}(?:,?\snăm)?[\s/]{_Y}")
_YEARLESS = (
    rf"{_DAY}{_DAY_OF}{_M}(?![^\W_])",
    rf"{_M}\.?\s{{0,2}}{_DAY}(?![\d:])",
    rf"{_N}\s?[월月]\s?{_D}\s?[일日]",
)
_CIRCA = r"(?P<circa>(?<!\w)(?:circa|ca?\.|ca|um|около)\s?)?"
_BARE = rf"{_CIRCA}{_Y}(?:\s?[-–—/]\s?(?P<last_year>(?:1\d|20)\d\d|\d\d)(?![\d-]))?"

_FIGURED = expression(r"\d\s?[-/.‐‑–]\s?\d{1,2}\s?[-/.‐‑–]\s?\d|\d{4}[-‐‑]\d|\d\.\d{4}|\d\s?он|[년年\ue041-\ue0a3]")
"""What a date in figures has, in whatever notation."""

_figures = tuple(expression(notation) for notation in _FIGURES)
_words = tuple(expression(notation) for notation in _WORDS)
_yearless = tuple(expression(notation) for notation in _YEARLESS)
_bare = expression(_BARE)

_WORD = expression(r"(?<!\brio de )(?:[^\W\d_][\u0300-\u036f\u0591-\u05c7\u0900-\u0e4f'׳॰]*){2,}")
_PHRASES = expression("|".join(sorted((re.escape(m) for m in months if " " in m or "." in m), key=len, reverse=True)))
_HANZI = expression(r"[〇零一二三四五六七八九]{4}(?=\s?年)|[一二三四五六七八九十]{1,3}(?=\s?[月日号號年])")
_TOKEN = expression(r"[\ue001-\ue014]")
_NAMES = frozenset((*months, *seasons))
_WESTERN = expression(r"[\x00-\x7f\u00a0\u00a7\u00ab\u00bb\u2010-\u203a]*")
"""A text whose words are all of ASCII, however it is punctuated."""
_ASCII_WORD = expression(r"[a-z]+")
_FOREIGN_DIGIT = expression(r"(?![0-9])\d")
_hanzi_digits = {"零": 0, **{character: value for value, character in enumerate("〇一二三四五六七八九")}}


def find_dates(
    text: str, *, bare_years: bool = False, yearless: bool = False, context: str | None = None
) -> list[Found]:
    """Find the dates that stand in a text: `(start, end, date)` in order, never overlapping.

    `bare_years` also finds `1998` and `1998–2001`; `yearless` also finds `24 August` and `9월 3일`. The script of the
    `context` (of the text, where none is given) tells of which calendar a year is that no calendar else can have.
    """
    if not any(map(str.isdigit, text)) and not _HANZI.search(text) and _FIRST_YEAR not in text and _TAV not in text:
        return []
    marked = _mark(text)
    named = _TOKEN.search(marked)
    patterns = (
        *(_figures if _FIGURED.search(marked) else ()),
        *((_VIETNAMESE,) if "tháng" in marked else ()),
        *(_words if named else ()),
        *(_yearless if yearless and (named or "월" in marked or "月" in marked) else ()),
        *((_bare,) if bare_years else ()),
    )
    calendar = calendar_of(context or text)
    found: list[Found] = []
    for era in find_eras(marked, text):
        _add(found, era)
    for pattern in patterns:
        for match in pattern.finditer(marked):
            read = _read(match)
            if read and (date := _of_calendar(read, calendar, text[slice(*match.span())])):
                _add(found, (*match.span(), date))
    return sorted(found, key=lambda entry: entry[0])


def _add(found: list[Found], candidate: Found) -> None:
    if all(candidate[1] <= other[0] or other[1] <= candidate[0] for other in found):
        found.append(candidate)


def read_date(text: str) -> PartialDate | None:
    """Read a string that is a date and little else (`[2024-06-25]`, `Published: 5 May 2020, 10:15`, `2024`).

    The most precise date wins, the first among equals; `None` where there is none.
    """
    found = find_dates(text, bare_years=True)
    return max((date for _, _, date in found), key=_precision, default=None)


def _precision(date: PartialDate) -> int:
    return (date.month is not None) + (date.day is not None)


def _mark(text: str) -> str:
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(character.lower() if len(character.lower()) == 1 else character for character in text)
    if _WESTERN.fullmatch(lowered):
        return _WORD.sub(_word, lowered) if not _NAMES.isdisjoint(_ASCII_WORD.findall(lowered)) else lowered
    if _FOREIGN_DIGIT.search(lowered):
        lowered = "".join(_ascii_digit(character) for character in lowered)
    lowered = _PHRASES.sub(_word, _HANZI.sub(_numeral, lowered))
    if _NAMES.isdisjoint(_WORD.findall(lowered)) and "ב" not in lowered:
        return lowered
    return _WORD.sub(_word, lowered)


def _ascii_digit(character: str) -> str:
    return str(unicodedata.digit(character)) if not character.isascii() and character.isdecimal() else character


def _word(match: re.Match[str]) -> str:
    word = match[0]
    if number := months.get(word.rstrip(".")) or months.get(word.removeprefix("ב")):
        return _token(_MONTH + number, len(word))
    if number := seasons.get(word):
        return _token(_SEASON + number, len(word))
    return word


def _token(code: int, length: int) -> str:
    return chr(code) + _PAD * (length - 1)


def _numeral(match: re.Match[str]) -> str:
    numeral = match[0]
    if len(numeral) == 4:
        return "".join(str(_hanzi_digits[character]) for character in numeral)
    tens, ten, units = numeral.rpartition("十")
    if len(tens) > 1 or len(units) > 1 or any(part and part not in _hanzi_digits for part in (tens, units)):
        return numeral
    value = (_hanzi_digits.get(tens, 1) * 10 if ten else 0) + _hanzi_digits.get(units, 0)
    return _token(_NUMERAL + value, len(numeral)) if value else numeral


def _of_calendar(date: PartialDate, calendar: Calendar | None, written: str) -> PartialDate | None:
    """Return a date in our calendar; `None` where its year is of no calendar that the text speaks of."""
    if calendar and date.year and is_plainly(calendar, date.year):
        return converted(date, calendar, written)
    return date if date.year is None or 1000 <= date.year <= _LAST_YEAR else None


def _read(match: re.Match[str]) -> PartialDate | None:
    parts = match.groupdict()
    if "first" in parts:
        return _read_numeric(parts)
    year = _year(parts)
    month = _code(parts.get("month")) or _number(parts.get("number"))
    date = PartialDate(
        year, month, _number(parts.get("day")), _code(parts.get("season")), circa=bool(parts.get("circa"))
    )
    return _with_end(date, parts)


def _read_numeric(parts: dict[str, str | None]) -> PartialDate | None:
    first, second = int(parts["first"] or 0), int(parts["second"] or 0)
    if parts.get("short"):
        short = int(parts["short"] or 0)
        year = short + (2000 if short <= _PIVOT else 1900)
    else:
        year = int(parts.get("year") or 0)
    if not (1 <= first <= 31 and 1 <= second <= 31) or min(first, second) > 12:
        return None
    if second > 12:
        return PartialDate(year, first, second)
    if first > 12 or first == second or parts["between"] == ".":
        return PartialDate(year, second, first)
    return PartialDate(year)


def _year(parts: dict[str, str | None]) -> int | None:
    if parts.get("era"):
        count = parts["era_year"] or ""
        return _eras[parts["era"] or ""] + (1 if count == "元" else _number(count) or 0)
    return _number(parts.get("year"))


def _with_end(date: PartialDate, parts: dict[str, str | None]) -> PartialDate:
    last_day, last_month, last_year = (parts.get(name) for name in ("last_day", "last_month", "last_year"))
    if last_day and date.day and int(last_day) > date.day:
        return _closed(date, PartialDate(date.year, date.month, int(last_day)))
    if last_month and date.month and (_code(last_month) or 0) > date.month and not date.day:
        return _closed(date, PartialDate(date.year, _code(last_month)))
    if last_year and date.year:
        year = int(last_year) if len(last_year) == 4 else date.year // 100 * 100 + int(last_year)
        return _closed(date, PartialDate(year)) if year > date.year else date
    return date


def _closed(date: PartialDate, end: PartialDate) -> PartialDate:
    return replace(date, end=end)


def _code(token: str | None) -> int | None:
    return ord(token[0]) & 0xF if token else None


def _number(token: str | None) -> int | None:
    if not token:
        return None
    return int(token) if token[0].isdigit() else ord(token[0]) - _NUMERAL
