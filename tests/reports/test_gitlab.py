"""GitLab's report holds what counts, each with a fingerprint of its own."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from citecheck.model.finding import SuppressedBy, Suppression
from citecheck.model.location import Location
from citecheck.model.report import Report
from citecheck.reports import write


def issues(report: Report) -> list[dict[str, Any]]:
    return list(json.loads(write(report, "gitlab")))


def test_an_issue_has_what_gitlab_asks_for(report: Report) -> None:
    assert {
        "description": "The address answers 404 Not Found. → https://example.org/new",
        "check_name": "CC301 dead-link",
        "severity": "critical",
        "location": {"path": "notes.md", "lines": {"begin": 11}},
    } == {key: value for key, value in issues(report)[0].items() if key != "fingerprint"}


def test_no_two_issues_share_a_fingerprint(report: Report) -> None:
    marks = [one["fingerprint"] for one in issues(report)]

    assert len(marks) == len(set(marks)) == 6


def test_severities_have_the_words_of_gitlab(report: Report) -> None:
    assert ["critical", "minor", "info", "info", "info", "info"] == [one["severity"] for one in issues(report)]


def test_a_fingerprint_stays_when_lines_move(report: Report) -> None:
    moved = tuple(
        replace(one, findings=tuple(replace(each, location=Location("notes.md", 99)) for each in one.findings))
        for one in report.judgements
    )

    assert [one["fingerprint"] for one in issues(report)] == [
        one["fingerprint"] for one in issues(replace(report, judgements=moved))
    ]


def test_what_is_suppressed_is_left_out_and_moves_no_other_fingerprint(report: Report) -> None:
    first = report.judgements[0]
    silenced = replace(first.findings[0], suppression=Suppression(SuppressedBy.BASELINE))
    others = issues(replace(report, judgements=(replace(first, findings=(silenced,)), *report.judgements[1:])))

    assert issues(report)[1:] == others


def test_where_there_are_no_lines_the_description_names_the_place(report: Report) -> None:
    first = report.judgements[0]
    placed = replace(first.findings[0], location=Location("paper.docx", 17, unit="paragraph"))
    (issue,) = issues(replace(report, judgements=(replace(first, findings=(placed,)),)))

    assert "(paragraph 17)" in issue["description"]
    assert {"path": "paper.docx", "lines": {"begin": 1}} == issue["location"]
