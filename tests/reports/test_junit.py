"""The JUnit report is valid for Jenkins, and fails what fails the run and nothing else."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Literal

import pytest
from hypothesis import HealthCheck, given, settings
from junitparser import JUnitXml, TestCase, TestSuite
from lxml import etree

from citecheck.model.document import Reading
from citecheck.model.finding import Severity, SuppressedBy, Suppression
from citecheck.model.report import Report
from citecheck.model.verdict import Verdict
from citecheck.reports import write
from tests.reports.conftest import DIFFER, finding
from tests.reports.shared.test_printable import HOSTILE, spoilt

XSD = etree.XMLSchema(file=str(Path(__file__).parent / "schemas" / "junit-10.xsd"))


def suites(report: Report) -> list[TestSuite]:
    return list(JUnitXml.fromstring(write(report, "junit").encode()))


def cases(report: Report) -> list[TestCase]:
    (suite,) = suites(report)
    return list(suite)


@given(text=HOSTILE)
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_report_is_valid(report: Report, text: str) -> None:
    for one in (report, spoilt(report, text), replace(report, readings=(), judgements=())):
        tree = etree.fromstring(write(one, "junit").encode())

        assert XSD.validate(tree), XSD.error_log


def test_a_document_is_a_suite_and_a_reference_a_case(report: Report) -> None:
    (suite, empty) = suites(replace(report, readings=(*report.readings, Reading("empty.md", "markdown"))))

    assert ["notes.md", "empty.md"] == [suite.name, empty.name]
    assert ["the document itself", "work-1", "work-2", "work-3", "work-4", "work-5", "work-7"] == [
        case.name.split(":")[0] for case in suite
    ]
    assert (7, 1, 4, 0) == (suite.tests, suite.failures, suite.skipped, suite.errors)
    assert ["the document itself"] == [case.name for case in empty]


@pytest.mark.parametrize(
    ("fail_on", "failing"),
    [("never", []), (Severity.ERROR, ["work-1"]), (Severity.WARNING, ["work-1", "work-2"])],
)
def test_what_fails_the_run_is_a_failure(
    report: Report, fail_on: Severity | Literal["never"], failing: list[str]
) -> None:
    failed = cases(replace(report, run=replace(report.run, fail_on=fail_on)))

    assert failing == [case.name.split(":")[0] for case in failed if case.is_failure]


def test_a_failure_tells_the_place_the_fact_and_the_cure(report: Report) -> None:
    failure = cases(report)[1].result[0]

    assert "CC301 dead-link" == failure.type
    assert "The address answers 404 Not Found." == failure.message
    assert (
        "notes.md:11:1: error CC301 dead-link: The address answers 404 Not Found. [https://example.org/new]"
        == failure.text
    )


def test_what_fails_nothing_stands_in_the_output(report: Report) -> None:
    case = cases(report)[2]

    assert case.is_passed
    assert "warning CC703 note-and-entry-differ: The author reads two ways." in (case.system_out or "")


def test_what_is_suppressed_fails_nothing_and_says_why(report: Report) -> None:
    first = report.judgements[0]
    silenced = replace(first.findings[0], suppression=Suppression(SuppressedBy.COMMENT, "moved next week"))
    case = cases(replace(report, judgements=(replace(first, findings=(silenced,)), *report.judgements[1:])))[1]

    assert case.is_passed
    assert (case.system_out or "").endswith("(suppressed by comment: moved next week)")


@pytest.mark.parametrize("verdict", list(Verdict))
def test_what_could_not_be_looked_at_has_not_passed(report: Report, verdict: Verdict) -> None:
    judgements = tuple(replace(one, verdict=verdict, findings=()) for one in report.judgements)
    skipped = {case.is_skipped for case in cases(replace(report, judgements=judgements))[1:]}

    assert {verdict in {Verdict.BLOCKED, Verdict.UNREACHABLE, Verdict.UNLINKED, Verdict.SKIPPED}} == skipped


def test_what_fails_is_not_skipped(report: Report) -> None:
    case = cases(replace(report, run=replace(report.run, fail_on=Severity.NOTE)))[-1]

    assert (True, False) == (case.is_failure, case.is_skipped)


def test_a_finding_of_the_document_fails_the_document(report: Report) -> None:
    grave = replace(
        finding(DIFFER, report.judgements[0].reference, report.judgements[1].findings[0].violation),
        severity=Severity.ERROR,
    )
    head = cases(replace(report, findings=(grave,)))[0]

    assert ("the document itself", True) == (head.name, head.is_failure)
