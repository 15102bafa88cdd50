"""Years of other calendars as they are written: with the word for their era, and beside the year of ours.

`۱۳۹۸ ه‍.ش.`, `1416هـ/1995م`, `พ.ศ. 2560`, `1398 [2019]`, `15 مهر 1398`. Two years side by side prove their calendar by
themselves, where the one lies in the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from citecheck.biblio.dates.eras import Calendar, converted, years_of
from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.expressions import expression
from citecheck.vocabulary import era_words
from citecheck.vocabulary.rows import Row, numbered, spellings

_TABLES: dict[Calendar, tuple[Row, ...]] = {
    "solar": era_words.SOLAR_HIJRI, "lunar": era_words.LUNAR_HIJRI, "buddhist": era_words.BUDDHIST,
    "common": era_words.COMMON,
}  # fmt: skip
_JOINED = "[\\s.\u0640\u200c\u200d]{0,3}"  # between the letters of `ه.ش`, `هـ ش`, `พ.ศ`


def _any_of(words: Iterable[str]) -> str:
    return "|".join(_JOINED.join(word.split()) for word in sorted(words, key=len, reverse=True))


_MARKS = {calendar: _any_of(spellings(table)) for calendar, table in _TABLES.items()}
_ERA = {calendar: expression(words) for calendar, words in _MARKS.items()}
_ENDED = r"\.?\u0640?(?![^\W\d_])"
_COUNT = r"(?<![\d.])(?P<count>1[0-5]\d\d|2[45]\d\d)(?!\d)"
_YEAR = r"(?<!\d)(?P<year>1[5-9]\d\d|20\d\d)(?!\d)"
_OURS = rf"(?:\s?(?:{_MARKS['common']}){_ENDED})?"
_THEIRS = rf"(?:\s?(?:{_MARKS['solar']}|{_MARKS['lunar']}){_ENDED})?"
_BESIDE = r"\s?(?:[/=–-]|[,،؛;]\s?|(?P<open>[\[(]))\s?"
_CLOSED = r"(?(open)[\])]|(?![\d/–-]))"
_HEBREW = expression(
    "(?<![\u05d0-\u05ea])(?:\u05d4['\u05f3]?)?(?P<count>\u05ea[\u05d0-\u05ea]{0,3}[\"\u05f4\u201d][\u05d0-\u05ea])(?![\u05d0-\u05ea])"
)
_NUMERALS = dict(
    zip(
        "אבגדהוזחטיכלמנסעפצקרשתךםןףץ",
        (*range(1, 10), *range(10, 100, 10), 100, 200, 300, 400, 20, 40, 50, 80, 90),
        strict=True,
    )
)
_JEWISH = range(620, 830)  # the years 1860 to 2069; `תרי"ג` are the commandments
_MONTHS = numbered(era_words.SOLAR_MONTHS)

_COUNTED = {  # the years that are met; `Ribeiro G A P 2007` is no year of any era
    "solar": range(1000, 1450), "lunar": range(1000, 1500), "buddhist": range(2300, 2650), "common": range(1500, 2100),
}  # fmt: skip
_MAYBE = expression(r"(?<!\d)(?:1[0-5]|2[0-6])\d\d(?!\d)")
_PAIRS = (
    expression(
        rf"(?:(?:{_MARKS['buddhist']})\.?\s?)?{_COUNT}{_THEIRS}{_BESIDE}(?:(?:{_MARKS['common']})\.?\s?)?{_YEAR}{_OURS}{_CLOSED}"
    ),
    expression(rf"{_YEAR}{_OURS}{_BESIDE}{_COUNT}{_THEIRS}{_CLOSED}"),
)
_TWO_YEARS = expression(r"\d{4}.*?\d{4}", re.DOTALL)


def _marks_beside_numbers(words: Iterable[str]) -> str:
    marks = _any_of(words)
    return rf"\d\s?(?:{marks})|(?<![^\W\d_])(?:{marks})\.?\u0640?\s?\d"


_WORDS = tuple(word for table in _TABLES.values() for word in spellings(table))
_ANY_MARK = expression(f"{_marks_beside_numbers(_WORDS)}|{'|'.join(_MONTHS)}")
_ANY_OF_ASCII = expression(_marks_beside_numbers(word for word in _WORDS if word.isascii()))
_MARKED = (
    expression(
        rf"(?:(?P<day>\d{{1,2}})\s)?(?P<month>{'|'.join(_MONTHS)})(?:\sماه)?[\s,،]{{1,2}}(?:سال\s)?(?P<count>1[34]\d\d)(?!\d)"
    ),
    expression(rf"{_COUNT}\s?(?P<mark>{_MARKS['solar']}|{_MARKS['lunar']}|{_MARKS['buddhist']}){_ENDED}"),
    expression(rf"(?<![^\W\d_])(?P<mark>{'|'.join(_MARKS.values())})\.?\u0640?\s?(?P<count>1[0-5]\d\d|2[0-6]\d\d)(?!\d)"),
    expression(rf"(?<![\d.])(?P<count>1[5-9]\d\d|20\d\d)\s?(?P<mark>{_MARKS['common']}){_ENDED}"),
)  # fmt: skip


def find_eras(folded: str, text: str) -> Iterator[tuple[int, int, PartialDate]]:
    """Find the years of other calendars in a text; `folded` is the same in lower case and with digits of ASCII."""
    if "\u05ea" in text:
        yield from _hebrew(text)
    if not _MAYBE.search(folded):
        return
    for pattern in _PAIRS if _TWO_YEARS.search(folded) else ():
        for match in pattern.finditer(folded):
            year = int(match["year"])
            if any(year in years_of(calendar, int(match["count"])) for calendar in ("solar", "lunar", "buddhist")):
                yield *match.span(), PartialDate(year, literal=text[slice(*match.span())])
    marks = _ANY_OF_ASCII if folded.isascii() else _ANY_MARK
    for pattern in _MARKED if marks.search(folded) else ():
        for match in pattern.finditer(folded):
            if date := _read(match, text[slice(*match.span())]):
                yield *match.span(), date


def _hebrew(text: str) -> Iterator[tuple[int, int, PartialDate]]:
    """Find Jewish years in letters, their thousands left out: `תשי"ז`, which is 5717, most of it in 1957."""
    for match in _HEBREW.finditer(text):
        year = sum(_NUMERALS.get(letter, 0) for letter in match["count"])
        if year in _JEWISH:
            yield *match.span(), PartialDate(year + 5000 - 3760, literal=match[0])


def _read(match: re.Match[str], written: str) -> PartialDate | None:
    parts = match.groupdict()
    if month := parts.get("month"):
        date = PartialDate(int(match["count"]), _MONTHS[month], int(parts["day"]) if parts["day"] else None)
        return converted(date, "solar", written)
    calendar = next(name for name, era in _ERA.items() if era.fullmatch(match["mark"]))
    year = int(match["count"])
    return converted(PartialDate(year), calendar, written) if year in _COUNTED[calendar] else None
