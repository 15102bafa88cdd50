from __future__ import annotations

import datetime

import pytest

from citecheck.biblio.item import Item
from citecheck.model.exits import Exit, exit_code
from citecheck.model.finding import Finding, Rule, Severity, Violation
from citecheck.model.location import Location
from citecheck.model.reference import Kind, Reference
from citecheck.model.report import Check, Judgement, Report, Run
from citecheck.model.verdict import Verdict

NOW = datetime.datetime(2026, 11, 21, tzinfo=datetime.UTC)
PLACE = Location("a.md")
REFERENCE = Reference(id="a", kind=Kind.ENTRY, item=Item(), raw="", location=PLACE)
CHECK = Check("webpage", "https://a.example/", None, (), None, "skipped", "", None, None, None, 0, False, 0.0, NOW)


def finding(severity: Severity, *, suppressed: bool = False) -> Finding:
    return Finding(Rule("CC301", "dead-link", severity, "0.1", ""), severity, Violation("…"), PLACE, suppressed)


def report(run: Run, verdict: Verdict, *findings: Finding) -> Report:
    return Report(run=run, judgements=(Judgement(REFERENCE, verdict, (CHECK,), findings),))


@pytest.mark.parametrize(
    ("severity", "fail_on", "code"),
    [
        (Severity.ERROR, Severity.ERROR, Exit.FINDINGS),
        (Severity.WARNING, Severity.ERROR, Exit.CLEAN),
        (Severity.WARNING, Severity.WARNING, Exit.FINDINGS),
        (Severity.ERROR, "never", Exit.CLEAN),
    ],
)
def test_findings_at_or_above_the_threshold_exit_1(severity: Severity, fail_on: Severity, code: Exit) -> None:
    assert code == exit_code(report(Run(NOW, network="up"), Verdict.BROKEN, finding(severity)), fail_on)


def test_a_suppressed_finding_does_not_fail_the_run() -> None:
    seen = report(Run(NOW, network="up"), Verdict.BROKEN, finding(Severity.ERROR, suppressed=True))

    assert Exit.CLEAN == exit_code(seen, Severity.ERROR)


def test_a_network_that_is_down_exits_3_even_when_the_documents_show_errors() -> None:
    seen = report(Run(NOW, network="down"), Verdict.SKIPPED, finding(Severity.ERROR))

    assert Exit.NOT_DONE == exit_code(seen, Severity.ERROR)


def test_offline_by_request_is_not_a_failure() -> None:
    seen = report(Run(NOW, network="down", offline=True), Verdict.SKIPPED)

    assert Exit.CLEAN == exit_code(seen, Severity.ERROR)


def test_an_interrupt_exits_130() -> None:
    assert Exit.INTERRUPTED == exit_code(report(Run(NOW, interrupted=True), Verdict.SKIPPED), Severity.ERROR)
