"""CC6, preservation: whether the archived copy fits the source."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from citecheck.expressions import expression
from citecheck.judging.case import Case
from citecheck.judging.rule import rule
from citecheck.judging.same_statement import same_address
from citecheck.model.finding import Clash, Severity, Violation

_COPY = expression(
    r"^https?://(?:web|wayback)\.?archive\.org/(?:web/)?(\d{4})(\d{2})(\d{2})\d{0,6}(?:[a-z]{2}_)?/(\S{4,2000})",
    re.IGNORECASE,
)
_GRACE = datetime.timedelta(days=1)


@rule("CC601", Severity.WARNING, since="0.1")
def archived_before_published(case: Case) -> Iterator[Violation]:
    """**What is wrong.** The copy is said to be archived before the source was published.

    **Why it hurts.** One of the two dates is wrong, or the copy is of something else.

    Bad:

        Bat, D. (24 November 2006). A New Bridge. https://example.org/bridge. Archived from the original on 2005-10-26.

    Good:

        Bat, D. (24 November 2006). A New Bridge. https://example.org/bridge. Archived from the original on 2007-10-26.
    """
    archived, issued = case.item.archived, case.item.issued
    last, first = archived.latest() if archived else None, issued.earliest() if issued and not issued.circa else None
    if last and first and first - last > _GRACE:
        clash = Clash(str(archived), str(issued), "archived", "published")
        message = f"The copy is said to have been archived on {archived}, but the source was published on {issued}."
        yield Violation(message, "archived", clash=clash)


@rule("CC602", Severity.WARNING, since="0.1")
def archived_in_future(case: Case) -> Iterator[Violation]:
    """**What is wrong.** The date of the archived copy lies in the future.

    **Why it hurts.** It is wrong, and a reader cannot tell which state of the page was kept.

    Bad:

        Bat, D. (2006). A New Bridge. https://example.org/bridge. Archived from the original on 2072-10-26.

    Good:

        Bat, D. (2006). A New Bridge. https://example.org/bridge. Archived from the original on 2007-10-26.
    """
    first = case.item.archived.earliest() if case.item.archived else None
    if first and first > case.circumstances.today + _GRACE:
        message = f"The date of the archived copy is {case.item.archived}, but today is {case.circumstances.today}."
        yield Violation(message, "archived")


@rule("CC603", Severity.WARNING, since="0.1")
def archive_of_another_address(case: Case) -> Iterator[Violation]:
    """**What is wrong.** The archived copy is of a different address from the one cited.

    **Why it hurts.** When the source is gone, the reader is led to a copy of something else.

    Bad:

        {{cite web |last=Bat |first=D. |date=2006 |title=A New Bridge |url=https://example.org/bridge
         |archive-url=https://web.archive.org/web/20071026000000/https://example.org/ferry |archive-date=2007-10-26}}

    Good:

        {{cite web |last=Bat |first=D. |date=2006 |title=A New Bridge |url=https://example.org/bridge
         |archive-url=https://web.archive.org/web/20071026000000/https://example.org/bridge |archive-date=2007-10-26}}
    """
    copy = _COPY.match(case.item.archive_url or "")
    if copy and same_address(case.item.url, copy[4]) is False:
        clash = Clash(case.item.url or "", copy[4], "cited", "archived")
        message = f"The cited address is {case.item.url}, but the archived copy is of {copy[4]}."
        yield Violation(message, "archive-url", clash=clash)


@rule("CC604", Severity.WARNING, since="0.1")
def archive_date_differs(case: Case) -> Iterator[Violation]:
    """**What is wrong.** The date of the archived copy is not the one that its address carries.

    **Why it hurts.** A reader cannot tell which state of the page was kept.

    Bad:

        {{cite web |last=Bat |first=D. |date=2006 |title=A New Bridge |url=https://example.org/bridge
         |archive-url=https://web.archive.org/web/20090101000000/https://example.org/bridge |archive-date=2007-10-26}}

    Good:

        {{cite web |last=Bat |first=D. |date=2006 |title=A New Bridge |url=https://example.org/bridge
         |archive-url=https://web.archive.org/web/20090101000000/https://example.org/bridge |archive-date=2009-01-01}}
    """
    archived, copy = case.item.archived, _COPY.match(case.item.archive_url or "")
    if not copy or not archived or not archived.year:
        return
    stated = (archived.year, archived.month, archived.day)
    kept = tuple(int(part) for part in copy.groups()[:3])
    first, last = archived.earliest(), archived.latest()
    day = _day(kept)
    if day and first and last and max(first - day, day - last) > _GRACE and stated != kept:
        clash = Clash(str(archived), day.isoformat(), "stated", "in the address of the copy")
        message = f"The copy is said to have been archived on {archived}, but its address carries the date {day}."
        yield Violation(message, "archived", str(day), clash=clash)


def _day(parts: tuple[int, ...]) -> datetime.date | None:
    try:
        return datetime.date(*parts[:3])
    except ValueError:
        return None
