"""Every example of a rule's manual page is true: the bad ones are found, and the good ones are clean."""

from __future__ import annotations

from pathlib import Path

import pytest

from citecheck.model.finding import Rule
from citecheck.rules import RULES

from .examples import LABELS, Example, blocks, examples

EXAMPLES = [example for rule in RULES for example in examples(rule)]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_manual_page_shows_what_fires_and_what_does_not(rule: Rule) -> None:
    shown = [example.fires for example in examples(rule)]

    assert True in shown
    assert False in shown or "\nBad" not in rule.documentation
    assert LABELS.findall(rule.documentation) == [label for label, _ in blocks(rule)]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: f"{example.rule.code}: {example.text.strip()[:60]}")
def test_an_example_is_true(example: Example, tmp_path: Path) -> None:
    told = sorted({finding.rule.name for finding in example.findings(tmp_path)})

    assert ([example.rule.name] if example.fires else []) == told
