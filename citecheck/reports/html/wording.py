"""What the page calls things, for a reader who has never heard of the program."""

from __future__ import annotations

import datetime

from citecheck.model.finding import Clash, Edit, Severity, SuppressedBy
from citecheck.model.verdict import Verdict
from citecheck.reports.html.entry import Group

VERDICTS = {
    Verdict.VERIFIED: "The source is there, and it is the work cited.",
    Verdict.REACHABLE: "The address answers, but what it shows cannot be compared with the reference.",
    Verdict.MISMATCH: "The address answers, but shows another work than the one cited.",
    Verdict.BROKEN: "The address leads nowhere: the page or its site is gone, or cannot exist.",
    Verdict.ABSENT: "The registries that would hold such a work answered, and none knows it.",
    Verdict.BLOCKED: "People can likely open it; an automated visit was turned away. Please look yourself.",
    Verdict.UNREACHABLE: "No usable answer at the time of the check; it may be back tomorrow.",
    Verdict.UNLINKED: "The reference has no address and no identifier to follow.",
    Verdict.SKIPPED: "Not visited, so nothing can be said of the source.",
}

SEVERITIES = {
    Severity.ERROR: ("should be mended", "should be mended"),
    Severity.WARNING: ("deserves a look", "deserve a look"),
    Severity.NOTE: ("is good to know", "are good to know"),
}

GROUPS = {
    Group.ATTENTION: ("Please look at these", ""),
    Group.SHARED: (
        "Told above, once for all",
        "What is the matter with these is said above, where it is said of several.",
    ),
    Group.CONFIRMED: ("In order", "Their sources answer, and nothing speaks against them."),
    Group.UNLINKED: (
        "Nothing to follow",
        "They give no address and no identifier, so their sources were not looked for.",
    ),
    Group.UNASKED: ("Not visited", "Nothing can be said of their sources."),
    Group.ACCEPTED: (
        "Known and accepted",
        "What was found about them was not counted: who decided that, and why, stands below each.",
    ),
    Group.REST: ("Not confirmed", "Their sources could not be seen, and nothing is known that speaks against them."),
}

SUPPRESSED = {
    SuppressedBy.SELECTION: "whoever ran this check left out its rule",
    SuppressedBy.COMMENT: "whoever wrote the document accepts it in a comment there",
    SuppressedBy.BASELINE: "whoever keeps the list of known findings (the baseline) accepted it earlier",
}


def as_clash(edit: Edit) -> Clash:
    """Set what stands in a file against what its repair would write there."""
    old, new = edit.old or "nothing", edit.new or "nothing"
    return Clash(old, new, f"{edit.location.spot}, now", "then")


def counted(number: int, noun: str, plural: str | None = None) -> str:
    """Write a number with its noun: `1 reference`, `2,000 references`."""
    return f"{number:,} {noun if number == 1 else plural or f'{noun}s'}"


def moment(at: datetime.datetime) -> str:
    """Write an instant for people: `21 November 2026, 12:00 UTC`."""
    at = at.astimezone(datetime.UTC)
    return f"{at.day} {_MONTHS[at.month - 1]} {at.year}, {at:%H:%M} UTC"


_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December")  # fmt: skip
