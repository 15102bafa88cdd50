"""CC3, links: domains that were given up, and who stands there now."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.judging.case import Case
from citecheck.judging.rule import rule
from citecheck.model.finding import Severity, Violation
from citecheck.rules.cc3_links import lost


@rule("CC304", Severity.ERROR, since="0.1")
def parked_domain(case: Case) -> Iterator[Violation]:
    """**What is wrong.** The domain has lapsed: a registrar or an advertiser shows a page of his own there.

    **Why it hurts.** The source is gone, and a reader is led to advertisements, or to worse.

    Bad:

        Bat, D. (2021). A New Bridge. https://example.org/bridge
        https://example.org/bridge → “example.org is for sale”

    Good, with the new address of the journal, a DOI, or an archived copy:

        Bat, D. (2021). A New Bridge. https://example.com/bridge
        https://example.com/bridge → “A New Bridge”
    """
    yield from lost(case, "parked")


@rule("CC316", Severity.ERROR, since="0.1")
def hijacked_domain(case: Case) -> Iterator[Violation]:
    """**What is wrong.** The domain has a new owner: a casino, a seller of pills, of sex or of pirated films shows his
    pages there, sometimes still under the old name.

    **Why it hurts.** The source is gone, and a reader is led to the very last place that the author meant.

    A reference that speaks of the trade itself (a study of casinos, a casino's own page) is not held against it.

    Bad:

        Bat, D. (2021). A New Bridge. https://example.org/bridge
        https://example.org/bridge → “A New Bridge - Situs Slot Gacor, Judi Bola, Togel Online”

    Good, with the work's new address, its DOI, or an archived copy:

        Bat, D. (2021). A New Bridge. https://example.com/bridge
        https://example.com/bridge → “A New Bridge”
    """
    yield from lost(case, "hijacked")
