"""A run with all that a page can tell: documents good, bad and empty, a shared cause, a finding set aside."""

from __future__ import annotations

from dataclasses import replace

import pytest
from lxml import html

from citecheck.model.document import LocalLink, Reading
from citecheck.model.finding import Clash, Finding, Rule, Severity, SuppressedBy, Suppression, Violation
from citecheck.model.location import Location
from citecheck.model.reference import Reference
from citecheck.model.report import Judgement, Report, Run
from citecheck.model.verdict import Verdict
from citecheck.reports import write
from tests.reports.conftest import DEAD, DIFFER, NOON, UNLINKED, check, cited, finding

LOST_HOST = Rule("CC302", "host-not-found", Severity.ERROR, "0.1", "**What is wrong.** No host has this name.")
ORPHAN = Rule("CC701", "marker-without-note", Severity.WARNING, "0.1", "A marker has no note.")


def seen(number: int, path: str, title: str, url: str | None = None) -> Reference:
    one = cited(number, title, url)
    return replace(one, location=replace(one.location, path=path))


def judged(
    one: Reference, verdict: Verdict, outcome: str, *found: tuple[Rule, Violation], status: int = 200
) -> Judgement:
    checks = (check(one.item.url, status, outcome),) if one.item.url else ()
    return Judgement(one, verdict, checks, tuple(finding(rule, one, violation) for rule, violation in found))


def lost(number: int) -> Judgement:
    url = f"https://lapsed.example/{number}"
    one = seen(number, "bad.md", f"A lapsed work {number}", url)
    return judged(one, Verdict.BROKEN, "host-not-found", (LOST_HOST, Violation(f"No host: {url}", "URL")))


@pytest.fixture
def many() -> Report:
    return a_run()


def a_run() -> Report:
    clash = Clash("A new bridge", "A new fridge", "the reference", "https://live.example/1")
    differing = judged(
        seen(1, "bad.md", "A new bridge", "https://live.example/1"), Verdict.VERIFIED, "ok",
        (DIFFER, Violation("The titles differ.", "title", "A new fridge", clash=clash)),
    )  # fmt: skip
    accepted = judged(
        seen(2, "bad.md", "An accepted loss", "https://live.example/2"), Verdict.BROKEN, "not-found",
        (DEAD, Violation("The address answers 404.", "URL")), status=404,
    )  # fmt: skip
    set_aside = tuple(
        replace(one, suppression=Suppression(SuppressedBy.COMMENT, "it is gone for good")) for one in accepted.findings
    )
    bad = (differing, replace(accepted, findings=set_aside), *(lost(number) for number in (3, 4, 5)))
    good = (
        judged(seen(6, "good.md", "مقدمة في تاريخ العلوم", "https://live.example/6"), Verdict.VERIFIED, "ok"),
        judged(
            seen(7, "good.md", "A book"), Verdict.UNLINKED, "", (UNLINKED, Violation("There is nothing to follow."))
        ),
    )
    readings = (
        Reading("good.md", "markdown", tuple(one.reference for one in good)),
        Reading("empty.md", "markdown", local_links=(LocalLink("a.md", Location("empty.md")),)),
        Reading("bad.md", "markdown", tuple(one.reference for one in bad)),
    )
    orphan = Finding(ORPHAN, Severity.WARNING, Violation("Marker 9 has no note."), Location("bad.md", 3))
    return Report(Run(NOON, 3.2, network="up", requests=7, from_cache=1), readings, (*good, *bad), (orphan,))


def page_of(report: Report) -> html.HtmlElement:
    return html.document_fromstring(write(report, "html"))


def said(element: html.HtmlElement) -> str:
    return " ".join(element.text_content().split())
