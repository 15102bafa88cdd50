"""Judge the told references of every family."""

from __future__ import annotations

import pytest

from citecheck.rules import judge

from .told import Table, amendments, cases, circumstances, details, evidence, messages, name, reference

TOLD = [
    case
    for family in (
        "cc1_form",
        "cc2_identifiers",
        "cc3_links",
        "cc4_agreement",
        "cc5_registries",
        "cc6_preservation",
        "cc8_access",
        "cc9_unchecked",
    )
    for case in cases(family)
]


@pytest.mark.parametrize("case", TOLD, ids=name)
def test_a_reference_is_judged_as_told(case: Table) -> None:
    judgement = judge(reference(case), evidence(case), circumstances(case))
    findings = [one for one in judgement.findings if not one.suppressed]

    assert case["findings"] == [one.rule.name for one in findings]
    assert case.get("says", messages(findings)) == messages(findings)
    said = [details(one) for one in findings]
    assert case.get("told", said if "amends" in case else [{}] * len(findings)) == said
    assert case.get("suppressed", []) == [one.rule.name for one in judgement.findings if one.suppressed]
    assert case.get("amends", amendments(findings)) == amendments(findings)
    assert case["verdict"] == judgement.verdict
    if "outcome" in case:
        assert [case["outcome"]] == [check.outcome for check in judgement.checks]
