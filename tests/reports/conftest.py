from __future__ import annotations

import datetime

import pytest

from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.biblio.item import Item
from citecheck.biblio.names.name import Name
from citecheck.model.document import Reading
from citecheck.model.finding import Clash, Finding, Rule, Severity, Violation
from citecheck.model.location import Location
from citecheck.model.reference import Kind, Reference
from citecheck.model.report import Check, Judgement, Report, Run
from citecheck.model.verdict import Verdict

NOON = datetime.datetime(2026, 11, 21, 12, tzinfo=datetime.UTC)
DEAD = Rule("CC301", "dead-link", Severity.ERROR, "0.1", "The address leads nowhere.\n\nA reader is left alone.")
DIFFER = Rule("CC703", "note-and-entry-differ", Severity.WARNING, "0.1", "Two places name one work in two ways.")
UNLINKED = Rule("CC902", "unlinked", Severity.NOTE, "0.1", "There is nothing to follow.")


def cited(number: int, title: str, url: str | None = None) -> Reference:
    return Reference(
        id=f"work-{number}",
        kind=Kind.FOOTNOTE,
        label=str(number),
        raw=f"Author. ({2000 + number}). {title}.",
        location=Location("notes.md", 10 + number, 1, 10 + number),
        item=Item(
            type="webpage",
            title=title,
            author=(Name(literal="Author"),),
            issued=PartialDate(2000 + number),
            url=url,
        ),
    )


def check(url: str, status: int, outcome: str) -> Check:
    return Check(
        kind="webpage",
        url=url,
        final_url=url,
        redirects=(),
        status=status,
        outcome=outcome,
        detail="",
        content_type="text/html",
        title=None,
        title_score=None,
        attempts=2,
        cached=False,
        seconds=0.41,
        checked=NOON,
    )


def finding(rule: Rule, reference: Reference, violation: Violation) -> Finding:
    return Finding(rule, rule.severity, violation, violation.location or reference.location)


@pytest.fixture
def report() -> Report:
    dead = cited(1, "A title \x1b[31mwith [bold]mark-up[/bold]".replace("\x1b[31m", ""), "https://example.org/gone")
    differing = cited(2, "북한 통역원", "https://example.org/there")
    unlinked = [cited(number, "A book") for number in (3, 4, 5, 7)]
    clash = Clash("Oolun, B.", "Ooluun, B.", "footnote 2", "entry, line 40")
    judgements = (
        Judgement(
            dead,
            Verdict.BROKEN,
            (check("https://example.org/gone", 404, "not-found"),),
            (finding(DEAD, dead, Violation("The address answers 404 Not Found.", "URL", "https://example.org/new")),),
        ),
        Judgement(
            differing,
            Verdict.VERIFIED,
            (check("https://example.org/there", 200, "ok"),),
            (finding(DIFFER, differing, Violation("The author reads two ways.", "author", clash=clash)),),
        ),
        *(
            Judgement(one, Verdict.UNLINKED, (), (finding(UNLINKED, one, Violation("There is nothing to follow.")),))
            for one in unlinked
        ),
    )
    reading = Reading("notes.md", "markdown", (dead, differing, *unlinked))
    return Report(
        run=Run(NOON, 3.2, network="up", requests=3, from_cache=1), readings=(reading,), judgements=judgements
    )
