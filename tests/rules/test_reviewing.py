"""Review told documents."""

from __future__ import annotations

import pytest

from citecheck.model.evidence import Evidence
from citecheck.model.verdict import Verdict
from citecheck.rules import attach, judge, review

from .told import Table, cases, circumstances, details, name, reading

DIFFERING = {
    "references": [
        {
            "kind": "footnote",
            "label": "1",
            "same_as": "r1",
            "line": 12,
            "csl": {"title": "Ice", "URL": "https://example.org/nm/"},
        },
        {"kind": "entry", "line": 90, "csl": {"title": "Ice", "URL": "https://example.org/nn/"}},
    ]
}


@pytest.mark.parametrize("case", cases("cc7_documents"), ids=name)
def test_a_document_is_reviewed_as_told(case: Table) -> None:
    findings = review([reading(case)], circumstances(case))

    assert case["findings"] == [one.rule.name for one in findings]
    assert case.get("told", [{}] * len(findings)) == [details(one) for one in findings]


def test_a_difference_shows_both_readings_and_both_places() -> None:
    (finding,) = review([reading(DIFFERING)], circumstances({}))
    clash = finding.violation.clash

    assert clash is not None
    assert ("https://example.org/nm/", "https://example.org/nn/") == (clash.ours, clash.theirs)
    assert ("Footnote 1, line 12", "list entry, line 90") == (clash.ours_at, clash.theirs_at)
    assert 12 == finding.location.line
    assert [90] == [place.line for place in finding.violation.related]


def test_the_address_that_answers_is_the_cure() -> None:
    verdicts = {"r0": Verdict.BROKEN, "r1": Verdict.VERIFIED}

    (finding,) = review([reading(DIFFERING)], circumstances({}), verdicts=verdicts)

    assert "https://example.org/nn/" == finding.violation.suggestion


def test_a_finding_about_one_reference_goes_to_its_judgement() -> None:
    document = reading(DIFFERING)
    judgements = [judge(reference, Evidence(), circumstances({})) for reference in document.references]

    attached, rest = attach(judgements, review([document], circumstances({})))

    assert ["note-and-entry-differ"] == [one.rule.name for one in attached[0].findings]
    assert () == rest
