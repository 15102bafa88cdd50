from __future__ import annotations

import json
from dataclasses import replace

from citecheck.model.finding import SuppressedBy, Suppression
from citecheck.model.report import Report
from citecheck.reports import pieces, write
from citecheck.reports.json import finding as as_object

REFERENCE_KEYS = {
    "id", "path", "line", "column", "end_line", "kind", "label", "raw", "csl", "verdict", "same_as", "checks",
    "findings",
}  # fmt: skip
CHECK_KEYS = {
    "kind", "url", "final_url", "redirects", "status", "outcome", "detail", "content_type", "title", "title_score",
    "attempts", "cached", "seconds", "checked",
}  # fmt: skip
FINDING_KEYS = {
    "rule", "name", "severity", "message", "field", "suggestion", "path", "line", "column", "suppressed",
}  # fmt: skip


def test_the_json_report_has_every_key_of_the_contract(report: Report) -> None:
    value = json.loads(write(report, "json"))

    assert 1 == value["version"]
    assert {"version", "tool", "run", "summary", "documents", "references", "findings"} <= set(value)
    assert {"started", "seconds", "offline", "network", "interrupted"} <= set(value["run"])
    assert {"path", "format", "references", "citations"} <= set(value["documents"][0])
    assert set(value["references"][0]) >= REFERENCE_KEYS
    assert set(value["references"][0]["checks"][0]) >= CHECK_KEYS
    assert set(value["references"][0]["findings"][0]) >= FINDING_KEYS


def test_the_json_report_is_written_a_reference_at_a_time(report: Report) -> None:
    assert [len(report.judgements) + 1, 1] == [
        len(list(pieces(one, "json"))) for one in (report, replace(report, judgements=()))
    ]
    assert [] == json.loads(write(replace(report, judgements=()), "json"))["references"]


def test_the_summary_counts_verdicts_and_findings(report: Report) -> None:
    summary = json.loads(write(report, "json"))["summary"]

    assert {
        "references": 6, "verified": 1, "reachable": 0, "mismatch": 0, "broken": 1, "blocked": 0, "unreachable": 0,
        "unlinked": 4, "skipped": 0, "absent": 0, "errors": 1, "warnings": 1, "notes": 4, "suppressed": 0,
        "requests": 3, "from_cache": 1,
    } == summary  # fmt: skip


def test_jsonl_holds_the_same_objects_one_a_line(report: Report) -> None:
    lines = write(report, "jsonl").splitlines()

    assert json.loads(write(report, "json"))["references"] == [json.loads(line) for line in lines]


def test_instants_are_utc_with_a_z(report: Report) -> None:
    assert json.loads(write(report, "json"))["run"]["started"] == "2026-11-21T12:00:00Z"


def test_a_suppressed_finding_says_by_what_and_why(report: Report) -> None:
    counted = next(report.all_findings())
    ignored = as_object(replace(counted, suppression=Suppression(SuppressedBy.COMMENT, "moved next week")))

    assert (True, {"by": "comment", "reason": "moved next week"}) == (ignored["suppressed"], ignored["suppression"])
    assert "suppression" not in as_object(counted)
