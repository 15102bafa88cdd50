"""CC8, access: could the source be read on the day that the reference says."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass

from citecheck.biblio.urls import split
from citecheck.expressions import expression
from citecheck.judging.case import Case
from citecheck.judging.rule import rule
from citecheck.model.finding import Clash, Severity, Violation

_MONTH = datetime.timedelta(days=31)
_GRACE = datetime.timedelta(days=1)  # the day of one place is the day before at another
_YEARS_HOST = expression(r"^((?:19|20)\d\d)-((?:19|20)\d\d)$")
_DAY_PATH = expression(r"/((?:19|20)\d\d)/(0?[1-9]|1[0-2])/(0?[1-9]|[12]\d|3[01])(?=/|$)")
_DAY_DASHED = expression(r"(?<![\d-])((?:19|20)\d\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?![\d-])")
_MONTH_PATH = expression(r"/((?:19|20)\d\d)/(0[1-9]|1[0-2])(?=/[^/\d]|/$|$)")
_AHEAD = expression(
    r"event|calendar|agenda|conference|program|schedule|plan|forecast|tournament|fixture|web\.archive", re.IGNORECASE
)
_STORED = expression(
    r"/(?:wp-content|uploads?|files?|download|media|assets|images?|static|sites/default|archives?)/", re.IGNORECASE
)


@rule("CC801", Severity.WARNING, since="0.1")
def accessed_before_published(case: Case) -> Iterator[Violation]:
    """**What is wrong.** The reference says that the source was accessed before it was published.

    **Why it hurts.** One of the two dates is wrong.

    Bad:

        Bat, D. (2024, May 3). A New Bridge. https://example.org/bridge (Accessed: 1 February 2024)

    Good:

        Bat, D. (2024, May 3). A New Bridge. https://example.org/bridge (Accessed: 6 May 2024)
    """
    accessed, issued = case.item.accessed, case.item.issued
    last = accessed.latest() if accessed else None
    first = issued.earliest() if issued and not issued.circa and not issued.season else None
    if last and first and first - last > _GRACE:
        clash = Clash(str(accessed), str(issued), "accessed", "published")
        message = f"The source is said to have been accessed on {accessed}, but it was published on {issued}."
        yield Violation(message, "accessed", clash=clash)


@rule("CC802", Severity.WARNING, since="0.1")
def accessed_in_future(case: Case) -> Iterator[Violation]:
    """**What is wrong.** The date of access lies in the future.

    **Why it hurts.** It is wrong, and a reader cannot tell which state of the page was read.

    Bad:

        Bat, D. (2021). A New Bridge. https://example.org/bridge (Accessed: 1 May 2052)

    Good:

        Bat, D. (2021). A New Bridge. https://example.org/bridge (Accessed: 1 May 2025)
    """
    accessed, today = case.item.accessed, case.circumstances.today
    first = accessed.earliest() if accessed else None
    if first and first > today + _GRACE:
        yield Violation(f"The date of access is {accessed}, but today is {today}.", "accessed")


@rule("CC803", Severity.WARNING, since="0.1")
def address_younger_than_access(case: Case) -> Iterator[Violation]:
    """**What is wrong.** The address carries a date that lies after the date of access, so that it cannot have stood
    there on that day.

    **Why it hurts.** Either the date of access or the address is wrong; or the address was changed later, and what
    was read stood elsewhere.

    Bad, since the host was named after its last year:

        (2023). The Launch of the Talks. https://2021-2025.state.gov/launch/ (Accessed: 3 June 2023)

    Good, with the day on which this address was read:

        (2023). The Launch of the Talks. https://2021-2025.state.gov/launch/ (Accessed: 3 June 2025)
    """
    accessed = case.item.accessed
    last = accessed.latest() if accessed else None
    carried = carried_date(case.item.url or "")
    if last and carried and carried.earliest - last > _GRACE:
        clash = Clash(str(accessed), carried.text, "accessed", "in the address")
        said = f"The source is said to have been accessed on {accessed}"
        message = f"{said}, but its address carries {carried.text}: {carried.why}."
        yield Violation(message, "accessed", clash=clash)


@rule("CC804", Severity.NOTE, since="0.1")
def address_contradicts_date(case: Case) -> Iterator[Violation]:
    """**What is wrong.** The address carries the day of publication, and the reference dates the work to another year.

    **Why it hurts.** One of the two is wrong; mostly the year was mistyped.

    Bad:

        Bat, D. (2023). The Treaty. https://example.org/2021/09/10/treaty
        https://example.org/2021/09/10/treaty → “The Treaty” on 2023-02-01

    Good:

        Bat, D. (2021). The Treaty. https://example.org/2021/09/10/treaty
    """
    url, issued = case.item.url or "", case.item.issued
    carried = _DAY_PATH.search(split(url).path)
    if not carried or not issued or not issued.year or issued.circa or _STORED.search(url) or _AHEAD.search(url):
        return
    day, first, last = _day(carried), issued.earliest(), issued.latest()
    if day and first and last and max(first - day, day - last) > _MONTH:
        clash = Clash(str(issued), day.isoformat(), "published", "in the address")
        yield Violation(f"The work is dated {issued}, but its address carries the date {day}.", "issued", clash=clash)


@rule("CC805", Severity.NOTE, since="0.1")
def accessed_without_address(case: Case) -> Iterator[Violation]:
    """**What is wrong.** The reference says when the source was accessed or archived, and not where.

    **Why it hurts.** The source was read on the web, and a reader is not told at which address.

    Bad:

        Foster-Carter, Aidan (2001). “Pyongyang Watch”. Asia Times. Retrieved 2007-08-22.

    Good:

        Foster-Carter, Aidan (2001). “Pyongyang Watch”. Asia Times. https://example.org/watch. Retrieved 2007-08-22.
    """
    item = case.item
    leads = (item.url, item.doi, item.arxiv, item.pmid, item.pmcid, item.archive_url)
    when = item.accessed or item.archived
    if when and not any(leads):
        said = "accessed" if item.accessed else "archived"
        yield Violation(f"The source is said to have been {said} on {when}, but no address is given.", "URL")


@dataclass(frozen=True, slots=True)
class Carried:
    """A date that an address carries: the earliest day on which the address can have stood, as text, and why."""

    earliest: datetime.date
    text: str
    why: str


def carried_date(url: str) -> Carried | None:
    """Return the date that an address carries in its host or path; `None` where it carries none that is certain."""
    address = split(url)
    for label in (address.host or "").split("."):
        years = _YEARS_HOST.match(label)
        if years and int(years[1]) < int(years[2]):
            why = f"a host named after the years {years[1]} to {years[2]} came into being in the last of them"
            return Carried(datetime.date(int(years[2]), 1, 1), label, why)
    if _AHEAD.search(url):
        return None
    day = _DAY_PATH.search(address.path) or _DAY_DASHED.search(address.path)
    if day and (found := _day(day)):
        return Carried(found, day[0].strip("/"), f"it dates from {found}")
    month = _MONTH_PATH.search(address.path)
    if month:
        found = datetime.date(int(month[1]), int(month[2]), 1)
        return Carried(found, month[0].strip("/"), f"it dates from {month[1]}-{month[2]}")
    return None


def _day(match: re.Match[str]) -> datetime.date | None:
    try:
        return datetime.date(*(int(part) for part in match.groups()[:3]))
    except ValueError:
        return None
