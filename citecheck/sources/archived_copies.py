"""Copies of an address that is gone: the one that the reference states, else those that an archive is asked for.

Nobody is asked about what lives. The archive's index is asked beside its quick answer, which is often wrong, and what
it names is visited: a copy of an error page is none.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.biblio.item import Item
from citecheck.biblio.urls import normalise
from citecheck.judging.copies import is_there, lost, serves, stated_copy, wanted
from citecheck.judging.observation import Look, look_at
from citecheck.model.evidence import AddressKind, Evidence, Failure, FailureKind, Request, Visit
from citecheck.model.page import PageKind
from citecheck.model.record import By, Question, Record, Registry
from citecheck.model.reference import Reference

_MOST_COPIES = 2  # visited
_GONE = frozenset({404, 410})


def questions(reference: Reference, evidence: Evidence) -> Iterator[Question]:
    """Ask for copies of an address that is gone, where the reference states none that serves."""
    looks = _looks(reference, evidence)
    gone = lost(looks)
    if gone is None or any(serves(look) for look in looks):
        return
    url, day = wanted(gone)
    asked = {answer.question.by for answer in evidence.answers if answer.question.registry is Registry.ARCHIVE}
    for by in (By.AVAILABLE, By.CAPTURES):
        if by not in asked:
            yield Question(Registry.ARCHIVE, by, f"{day or _day(reference.item)} {url}")


def keeping(reference: Reference, evidence: Evidence) -> Iterator[Question]:
    """Ask the archive to keep a page that is there, once it is known to have no copy of it."""
    cited = next((look for look in look_at(reference, evidence, "up") if is_there(look)), None)
    if cited is None:
        return
    told = {answer.question.by: answer for answer in evidence.answers if answer.question.registry is Registry.ARCHIVE}
    url = cited.asked.partition("#")[0]
    for by in (By.AVAILABLE, By.CAPTURES):
        answer = told.get(by)
        if answer is None:
            yield Question(Registry.ARCHIVE, by, f" {url}")
            return
        if answer.records or answer.reply is None or answer.reply.exists is False:
            return
    if By.SAVE not in told:
        yield Question(Registry.ARCHIVE, By.SAVE, f" {url}")


def requests(reference: Reference, evidence: Evidence) -> Iterator[Request]:
    """Visit the stated copy of an address that is gone or not stated, else the likeliest of those found."""
    copy = stated_copy(reference)
    if not copy and not any(answer.question.registry is Registry.ARCHIVE for answer in evidence.answers):
        return
    looks = _looks(reference, evidence)
    if (lost(looks) is None and reference.item.url) or any(serves(look) for look in looks):
        return
    if copy:
        yield Request(copy, reference.item.titles, address=AddressKind.ARCHIVE)
    visited = {normalise(look.asked) for look in looks}
    if sum(look.visit.address is AddressKind.ARCHIVE for look in looks) < _MOST_COPIES + bool(copy):
        fresh = (address for address in _found(reference, evidence) if normalise(address) not in visited)
        first = next(fresh, None)
        if first:
            yield Request(first, reference.item.titles, address=AddressKind.ARCHIVE)


def _looks(reference: Reference, evidence: Evidence) -> tuple[Look, ...]:
    """Look at the visits, unless the cited address plainly answers."""
    return look_at(reference, evidence, "up") if any(map(_may_be_gone, evidence.visits)) else ()


def _may_be_gone(visit: Visit) -> bool:
    """Whether an answer may be one of an address that is gone; most are seen at once to be none."""
    outcome = visit.exchange.outcome
    if visit.address is not AddressKind.CITED:
        return False
    if isinstance(outcome, Failure):
        return outcome.kind is FailureKind.HOST_NOT_FOUND
    plain = visit.page is not None and visit.page.kind is PageKind.WORK and not outcome.redirects
    return outcome.status in _GONE or (outcome.status < 300 and not plain)


def _found(reference: Reference, evidence: Evidence) -> Iterator[str]:
    """Yield the addresses of copies, those of the index where it answered; none from before the work."""
    told = {answer.question.by: answer for answer in evidence.answers if answer.question.registry is Registry.ARCHIVE}
    index, quick = told.get(By.CAPTURES), told.get(By.AVAILABLE)
    best = index if index and index.reply else quick
    for record in best.records if best else ():
        if record.item.archive_url and not _is_before(record, reference.item):
            yield record.item.archive_url


def _is_before(record: Record, item: Item) -> bool:
    kept, issued = record.item.archived, item.issued
    return bool(kept and kept.year and issued and issued.year and kept.year < issued.year)


def _day(item: Item) -> str:
    """Return the day near which the copy is to be: that of access, else of publication, as the archive writes it."""
    date = item.accessed or item.issued
    first = date.earliest() if date else None
    return f"{first:%Y%m%d}" if first else ""
