"""The reports of documents hold together all that the report of the run holds."""

from __future__ import annotations

import json
from dataclasses import replace

from citecheck.model.document import Reading
from citecheck.model.finding import Finding, Severity, Violation
from citecheck.model.location import Location
from citecheck.model.report import Report
from citecheck.reports import write
from citecheck.reports.shared.by_document import by_document
from tests.reports.conftest import DIFFER


def of_document(path: str) -> Finding:
    return Finding(DIFFER, Severity.WARNING, Violation("Two places differ."), Location(path))


def cut_in_two(report: Report) -> Report:
    """Give the first reference a document of its own, and findings to both documents, to a chapter and to nobody."""
    first, *others = report.readings[0].references
    first = replace(first, location=Location("chapter.tex", 4))
    return replace(
        report,
        readings=(Reading("notes.md", "markdown", tuple(others)), Reading("thesis.tex", "latex", (first,))),
        findings=tuple(map(of_document, ("notes.md", "thesis.tex", "chapter.tex", "nowhere.md"))),
    )


def test_each_document_has_its_own_references_findings_and_sums(report: Report) -> None:
    notes, thesis = by_document(cut_in_two(report))

    assert [["work-1"], ["work-2", "work-3", "work-4", "work-5", "work-7"]] == [
        [one.reference.id for one in part.judgements] for part in (thesis, notes)
    ]
    assert ["thesis.tex", "chapter.tex"] == [one.location.path for one in thesis.findings]
    assert ["notes.md", "nowhere.md"] == [one.location.path for one in notes.findings]
    summary = json.loads(write(notes, "json"))["summary"]
    assert (5, 1, 0, 3) == (summary["references"], summary["verified"], summary["errors"], summary["warnings"])


def test_visits_are_counted_where_they_were_made(report: Report) -> None:
    whole = cut_in_two(report)
    kept, again = whole.judgements[1], whole.judgements[2]
    cached = replace(kept, checks=(replace(kept.checks[0], cached=True),))
    twice = replace(again, checks=cached.checks)
    notes, thesis = by_document(replace(whole, judgements=(whole.judgements[0], cached, twice, *whole.judgements[3:])))

    assert [(2, 0), (0, 1)] == [(part.run.requests, part.run.from_cache) for part in (thesis, notes)]
