"""Every bundle in `cases/` comes to the verdict and the findings that it states.

A bundle of a wrong verdict becomes a case by writing into it what is true: `verdict`, and the rules of `findings`.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from citecheck.bundles.replay import replay
from citecheck.model.verdict import Verdict

FILES = sorted((Path(__file__).parent / "cases").glob("*.json"))
CASES: dict[str, dict[str, Any]] = {
    f"{file.stem}:{case['reference']['id']}": case
    for file in FILES
    for case in json.loads(file.read_text(encoding="utf-8"))["cases"]
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_a_bundle_comes_to_what_it_states(case: dict[str, Any]) -> None:
    judgement = replay(case)

    assert case["verdict"] == judgement.verdict
    assert [one["rule"] for one in case["findings"]] == [one.rule.code for one in judgement.findings]


def test_a_page_of_no_text_is_taken_as_it_was_understood() -> None:
    case = CASES["demonstration:austen-1813"]
    visit = case["visits"][0] | {"body": None}

    assert Verdict.MISMATCH is replay(case | {"visits": [visit]}).verdict
    assert Verdict.MISMATCH is not replay(case | {"visits": [visit | {"page": None}]}).verdict
