"""The SARIF log is valid by the schema of OASIS, and says of each finding what, where and why."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from jsonschema import Draft4Validator, FormatChecker

from citecheck.model.finding import Edit, Finding, SuppressedBy, Suppression
from citecheck.model.location import Location
from citecheck.model.report import Report
from citecheck.reports import write
from tests.reports.shared.test_printable import HOSTILE, spoilt

SCHEMA = json.loads((Path(__file__).parent / "schemas" / "sarif-schema-2.1.0.json").read_text(encoding="utf-8"))
VALIDATOR = Draft4Validator(SCHEMA, format_checker=FormatChecker())


def run(report: Report) -> dict[str, Any]:
    log: dict[str, Any] = json.loads(write(report, "sarif"))
    return dict(log["runs"][0])


def with_first(report: Report, **changes: Any) -> Report:
    """Return the report with the first finding changed."""
    first = report.judgements[0]
    changed = replace(first.findings[0], **changes)
    return replace(report, judgements=(replace(first, findings=(changed,)), *report.judgements[1:]))


def first_result(report: Report, **changes: Any) -> dict[str, Any]:
    return dict(run(with_first(report, **changes))["results"][0])


def first(report: Report) -> Finding:
    return report.judgements[0].findings[0]


def full(report: Report) -> Report:
    """Return the report with all that a finding can carry."""
    edit = Edit(Location("notes.md", 11, 3, 11, 7), 102, 106, "gone", "new")
    violation = replace(first(report).violation, edits=(edit,), related=(Location("notes.md", 4), edit.location))
    whole = with_first(report, violation=violation, suppression=Suppression(SuppressedBy.BASELINE, "known"))
    return replace(whole, findings=(first(report),), warnings=("The cache is damaged.",))


@given(text=HOSTILE)
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_log_is_valid(report: Report, text: str) -> None:
    for one in (spoilt(full(report), text), full(report), replace(report, readings=(), judgements=())):
        assert [] == [fault.message for fault in VALIDATOR.iter_errors(json.loads(write(one, "sarif")))]


def test_every_finding_is_a_result_of_a_rule_that_is_described(report: Report) -> None:
    told = run(full(report))
    rules = told["tool"]["driver"]["rules"]

    assert [one.rule.code for one in full(report).all_findings()] == [one["ruleId"] for one in told["results"]]
    assert ["CC301", "CC703", "CC902"] == [rule["id"] for rule in rules]
    assert all(rules[one["ruleIndex"]]["id"] == one["ruleId"] for one in told["results"])


def test_a_rule_brings_its_manual_page(report: Report) -> None:
    rule = run(report)["tool"]["driver"]["rules"][0]

    assert "The address leads nowhere." == rule["shortDescription"]["text"]
    assert first(report).rule.documentation == rule["help"]["markdown"]
    assert rule["helpUri"].endswith("CC301.md")
    assert {"level": "error"} == rule["defaultConfiguration"]


def test_the_help_of_a_rule_in_plain_text_has_no_marks(report: Report) -> None:
    rule = replace(first(report).rule, documentation="**What is wrong.** A `DOI` is\nmissing.\n\nMore.")
    told = run(with_first(report, rule=rule))["tool"]["driver"]["rules"][0]

    assert "A DOI is missing." == told["shortDescription"]["text"]
    assert "What is wrong. A DOI is\nmissing.\n\nMore." == told["help"]["text"]


def test_a_place_is_a_region_that_ends_behind_its_last_character(report: Report) -> None:
    physical = first_result(report, location=Location("notes.md", 11, 3, 12, 7))["locations"][0]["physicalLocation"]

    assert {"uri": "notes.md", "uriBaseId": "%SRCROOT%"} == physical["artifactLocation"]
    assert {"startLine": 11, "startColumn": 3, "endLine": 12, "endColumn": 7} == physical["region"]
    assert "unicodeCodePoints" == run(report)["columnKind"]


def test_where_there_are_no_lines_the_place_is_logical(report: Report) -> None:
    told = first_result(report, location=Location("paper.docx", 17, unit="paragraph"))
    (place,) = told["locations"]

    assert [{"name": "paragraph 17", "kind": "paragraph"}] == place["logicalLocations"]
    assert "region" not in place["physicalLocation"]
    assert told["message"]["text"].endswith("(paragraph 17)")


@pytest.mark.parametrize(
    ("project_path", "uri", "base"),
    [
        ("docs/a b:é#1.md", "docs/a%20b%3A%C3%A9%231.md", "%SRCROOT%"),
        ("/elsewhere/notes.md", "file:///elsewhere/notes.md", None),
    ],
)
def test_a_file_is_named_as_the_repository_knows_it(
    report: Report, project_path: str, uri: str, base: str | None
) -> None:
    whole = replace(report, readings=(replace(report.readings[0], project_path=project_path),))
    (artifact,) = run(whole)["artifacts"]

    assert (uri, base) == (artifact["location"]["uri"], artifact["location"].get("uriBaseId"))
    assert artifact["location"] == run(whole)["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]


def test_a_fingerprint_stays_when_lines_move(report: Report) -> None:
    before, after = first_result(report), first_result(report, location=Location("notes.md", 90))

    assert before["partialFingerprints"] == after["partialFingerprints"]
    assert before["locations"] != after["locations"]


@pytest.mark.parametrize(
    ("by", "kind"),
    [
        (SuppressedBy.COMMENT, "inSource"),
        (SuppressedBy.BASELINE, "external"),
        (SuppressedBy.SELECTION, "external"),
    ],
)
def test_a_suppressed_finding_says_where_it_was_and_why(report: Report, by: SuppressedBy, kind: str) -> None:
    (said,) = first_result(report, suppression=Suppression(by, "moved next week"))["suppressions"]
    (unsaid,) = first_result(report, suppression=Suppression(by))["suppressions"]

    assert {"kind": kind, "status": "accepted", "justification": "moved next week"} == said
    assert unsaid["justification"]
    assert "suppressions" not in first_result(report)


def test_edits_are_one_fix(report: Report) -> None:
    (fix,) = run(full(report))["results"][1]["fixes"]
    (change,) = fix["artifactChanges"]

    assert "notes.md" == change["artifactLocation"]["uri"]
    assert [
        {
            "deletedRegion": {"startLine": 11, "startColumn": 3, "endLine": 11, "endColumn": 7},
            "insertedContent": {"text": "new"},
        }
    ] == change["replacements"]
    assert "fixes" not in first_result(report)


def test_other_places_are_related(report: Report) -> None:
    related = run(full(report))["results"][1]["relatedLocations"]

    assert [(1, 4), (2, 11)] == [(one["id"], one["physicalLocation"]["region"]["startLine"]) for one in related]


def test_no_text_becomes_a_link_in_a_message(report: Report) -> None:
    violation = replace(first(report).violation, message="It shows “[this](https://other.example)”.")

    assert "](" not in first_result(report, violation=violation)["message"]["text"]


def test_a_run_that_was_not_carried_through_says_so(report: Report) -> None:
    whole, cut = run(report), run(replace(report, run=replace(report.run, interrupted=True), warnings=("Full disk.",)))

    assert (True, False) == tuple(one["invocations"][0]["executionSuccessful"] for one in (whole, cut))
    assert ["Full disk."] == [one["message"]["text"] for one in cut["invocations"][0]["toolExecutionNotifications"]]
    assert ("2026-11-21T12:00:00Z", "2026-11-21T12:00:03Z") == (
        whole["invocations"][0]["startTimeUtc"],
        whole["invocations"][0]["endTimeUtc"],
    )
