"""Compare the dates that two Items give for their publication."""

from __future__ import annotations

import datetime

from citecheck.biblio.agreement.agreement import Agreement
from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.biblio.item import Item


def same_date(cited: Item, found: Item) -> Agreement:
    """Compare `issued` with any date of publication that was found.

    A day's difference is a time zone; a year's difference between an online and a printed issue is weak, and so are
    two days of one month.
    """
    theirs = [date for date in (found.issued, found.original_date, found.event_date) if date]
    opinions = [_compared(cited.issued, date) for date in theirs if cited.issued]
    if not opinions:
        return Agreement(None, str(cited.issued or ""), str(found.issued or ""))
    return max(opinions, key=lambda opinion: (opinion.agrees is True, opinion.agrees is None, not opinion.weak))


def _compared(ours: PartialDate, theirs: PartialDate) -> Agreement:
    spans = _span(ours), _span(theirs)
    readings = str(ours), str(theirs)
    if not spans[0] or not spans[1]:
        equal = bool(ours.year) and ours.year == theirs.year
        return Agreement(True if equal else None, *readings, weak=equal)
    gap = _gap(spans[0], spans[1])
    if gap == 0:
        return Agreement(True, *readings)
    if gap == 1 and ours.day and theirs.day:
        return Agreement(True, *readings, weak=True, reason="a day apart, as between two time zones")
    if ours.year and theirs.year and abs(ours.year - theirs.year) == 1:
        return Agreement(False, *readings, weak=True, reason="a year apart, as between online and print")
    return Agreement(False, *readings, weak=ours.year == theirs.year, reason="another date")


def _span(date: PartialDate) -> tuple[datetime.date, datetime.date] | None:
    first, last = date.earliest(), date.latest()
    return (first, max(first, last)) if first and last else None


def _gap(ours: tuple[datetime.date, datetime.date], theirs: tuple[datetime.date, datetime.date]) -> int:
    """Return the days between two spans; 0 where they overlap."""
    later = max(ours[0], theirs[0])
    earlier = min(ours[1], theirs[1])
    return max(0, (later - earlier).days)
