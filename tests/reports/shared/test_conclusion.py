"""One sentence that a hurried reader may take for the whole: a run that could not look is never called clean."""

from __future__ import annotations

from dataclasses import replace

import pytest

from citecheck.model.finding import Finding, Rule, Severity, SuppressedBy, Suppression, Violation
from citecheck.model.report import Judgement, Report
from citecheck.model.verdict import Verdict
from citecheck.reports.shared.conclusion import Tone, conclusion


def with_verdict(report: Report, verdict: Verdict, **run: object) -> Report:
    judged = tuple(Judgement(one.reference, verdict) for one in report.judgements)
    return replace(report, judgements=judged, run=replace(report.run, **run))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("severity", "suppression", "says"),
    [
        (Severity.ERROR, None, "1 source has given no usable answer for longer than --fail-after allows"),
        (Severity.WARNING, None, "Nothing here is known to be wrong"),
        (Severity.ERROR, Suppression(SuppressedBy.SELECTION), "Nothing here is known to be wrong"),
    ],
)
def test_a_source_that_is_silent_for_too_long_is_no_error_of_the_documents(
    report: Report, severity: Severity, suppression: Suppression | None, says: str
) -> None:
    rule = Rule("CC309", "unreachable", Severity.WARNING, "0.1", "")
    first, *_ = report.judgements
    said = Finding(rule, severity, Violation("Silent."), first.reference.location, suppression)
    judged = (Judgement(first.reference, Verdict.UNREACHABLE, findings=(said,)),)

    assert says in conclusion(replace(report, judgements=judged, findings=())).sentence


@pytest.mark.parametrize(
    ("verdict", "run", "tone", "says"),
    [
        (Verdict.VERIFIED, {}, Tone.FINE, "Nothing here is known to be wrong"),
        (Verdict.BROKEN, {}, Tone.WRONG, "6 references point to a source that is gone or is another work"),
        (Verdict.ABSENT, {}, Tone.WRONG, "6 references name a work that no registry knows."),
        (Verdict.SKIPPED, {"offline": True}, Tone.UNTOLD, "Offline"),
        (Verdict.SKIPPED, {"network": "down"}, Tone.UNTOLD, "The network failed"),
        (Verdict.SKIPPED, {"network": "captive"}, Tone.UNTOLD, "The network failed"),
        (Verdict.VERIFIED, {"network": "down"}, Tone.FINE, "Nothing"),
        (Verdict.BROKEN, {"interrupted": True}, Tone.UNTOLD, "what was learnt is in the cache"),
        (Verdict.SKIPPED, {"interrupted": True, "requests": 0, "from_cache": 0}, Tone.UNTOLD, "before the first visit"),
    ],
)
def test_a_run_is_told_in_one_sentence(
    report: Report, verdict: Verdict, run: dict[str, object], tone: Tone, says: str
) -> None:
    concluded = conclusion(with_verdict(report, verdict, **run))

    assert (tone, True) == (concluded.tone, says in concluded.sentence)
