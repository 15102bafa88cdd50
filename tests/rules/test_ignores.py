"""Comments that ask for findings to be left out, in every format that has comments."""

from __future__ import annotations

from pathlib import Path

import pytest

from citecheck.model.finding import SuppressedBy
from citecheck.rules import RULES

from .examples import Example
from .told import Table, cases, messages, name


@pytest.mark.parametrize("case", cases("cc9_ignores"), ids=name)
def test_a_comment_covers_what_is_told(case: Table, tmp_path: Path) -> None:
    example = Example(RULES[0], True, case.get("format", "markdown"), case["text"], case.get("answers", {}))
    found = list(example.report(tmp_path).all_findings())
    counted = [one for one in found if not one.suppressed]
    left_out = [one for one in found if one.suppression and one.suppression.by is SuppressedBy.COMMENT]

    assert case["findings"] == [one.rule.name for one in counted]
    assert case.get("says", messages(counted)) == messages(counted)
    assert case.get("left_out", []) == [[one.rule.name, one.location.line] for one in left_out]
    assert {"known for years"} >= {one.suppression.reason for one in left_out if one.suppression}
