"""When a page was published: stamps in metadata, dates shown beside the title, dates in the address."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.biblio.dates.written_dates import find_dates, read_date
from citecheck.expressions import expression
from citecheck.pages.html.cleaning import clean
from citecheck.pages.metadata.statements import Statements

_STAMP = expression(r"(?<!\d)((?:1[5-9]|20)\d\d)[-/.]?(0[1-9]|1[0-2])[-/.]?(0[1-9]|[12]\d|3[01])(?!\d)(?:[T\s_]|$|\+)")
_COMPACT = expression(r"^((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{0,6}$")
_YEAR = expression(r"^\s*((?:1[5-9]|20)\d\d)(?:[-/](0?[1-9]|1[0-2]))?\s*$")
_EPOCH = expression(r"^\s*(1\d{9})(?:\d{3})?\s*$")
_IN_ADDRESS = expression(
    r"[/_-]((?:199|20[0-4])\d)(?:[/_-](0?[1-9]|1[0-2])[/_-](0?[1-9]|[12]\d|3[01])|(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01]))(?=[/_.-]|$)",
)
_MONTH_IN_ADDRESS = expression(r"/((?:199|20[0-4])\d)/(0[1-9]|1[0-2])/")
_US = expression(r"^\s*(\d{1,2})/(\d{1,2})/((?:19|20)\d\d)\b")
_YEARLY = expression(r"\d{4}|\d[./]\d{1,2}[./]\d\d")
_NUMERALS = expression("[〇零一二三四五六七八九十元]")
_NEAR = 80  # characters: a date is shorter
_SECONDS_A_DAY = 86_400


def issued(statements: Statements, url: str) -> PartialDate | None:
    """Return the publication date from the most trusted statement that holds one; the address comes last."""
    coarse = None
    for date in _dates(statements, url):
        if date.year and date.is_possible:
            if date.day:
                return date
            coarse = coarse or date
    return coarse


def stated_years(statements: Statements) -> tuple[int, ...]:
    """Return every year that metadata give as that of publication: repositories state when they took a work in, too."""
    dates = (read_stamp(statement.text) for statement in statements.of("issued") if statement.source != "time")
    return tuple(dict.fromkeys(date.year for date in dates if date and date.year))


def read_stamp(text: str) -> PartialDate | None:
    """Read a date as metadata write it: ISO 8601 and its relatives, seconds since 1970, or words."""
    text = clean(text, 200)
    match = _STAMP.search(text) or _COMPACT.match(text)
    if match:
        return PartialDate(int(match[1]), int(match[2]), int(match[3]))
    match = _YEAR.match(text)
    if match:
        return PartialDate(int(match[1]), int(match[2]) if match[2] else None)
    match = _EPOCH.match(text)
    if match:
        return _from_days(int(match[1]) // _SECONDS_A_DAY)
    return read_date(text) or _american(text)


def _dates(statements: Statements, url: str) -> Iterator[PartialDate]:
    sources = [statement for statement in statements.of("issued") if statement.source != "time"]
    for statement in sources:
        date = read_stamp(statement.text)
        if date:
            yield date
    address = _IN_ADDRESS.search(url)
    if address:
        yield PartialDate(int(address[1]), int(address[2] or address[4]), int(address[3] or address[5]))
    times = (statement.text for statement in statements.of("issued") if statement.source == "time")
    for shown in (times, statements.datelines()):
        yield from filter(None, map(read_stamp, shown))
    beside = statements.beside_heading()
    for text in _near_years(beside):
        yield from (date for _, _, date in find_dates(text, context=beside) if date.day)
    month = _MONTH_IN_ADDRESS.search(url)
    if month:
        yield PartialDate(int(month[1]), int(month[2]))


def _near_years(text: str) -> Iterator[str]:
    """Yield what stands close to years, and to dates of two digits a part; years without figures stand anywhere."""
    if _NUMERALS.search(text):
        yield text
        return
    spans: list[list[int]] = []
    for year in _YEARLY.finditer(text):
        start, end = max(0, year.start() - _NEAR), year.end() + _NEAR
        if spans and start <= spans[-1][1]:
            spans[-1][1] = end
        else:
            spans.append([start, end])
    for start, end in spans:
        yield text[text.rfind(" ", 0, start) + 1 : (text + " ").find(" ", end)]


def _american(text: str) -> PartialDate | None:
    """Read a date with slashes whose order shows: one of its numbers is no month."""
    match = _US.match(text)
    if not match:
        return None
    first, second, year = (int(part) for part in match.groups())
    if first > 12 >= second >= 1:
        return PartialDate(year, second, first)
    return PartialDate(year, first, second) if second > 12 >= first >= 1 else None


def _from_days(days: int) -> PartialDate:
    import datetime

    day = datetime.date(1970, 1, 1) + datetime.timedelta(days=days)
    return PartialDate(day.year, day.month, day.day)
