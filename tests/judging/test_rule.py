"""The table of rules, and the choice between them."""

from __future__ import annotations

import pickle

import pytest

from citecheck.model.choice import is_chosen
from citecheck.model.finding import Rule, Severity
from citecheck.rules import RULES

DEAD_LINK = Rule("CC301", "dead-link", Severity.ERROR, "0.1", "")


@pytest.mark.parametrize(
    ("select", "ignore", "chosen"),
    [
        ((), (), True),
        (("CC3",), (), True),
        (("CC7",), (), False),
        ((), ("CC3",), False),
        (("CC301",), ("CC3",), True),
        (("CC3",), ("CC301",), False),
        (("CC3",), ("CC3",), False),
        (("CC30",), ("CC3",), True),
        (("dead-link",), ("CC3",), True),
        ((), ("dead-link",), False),
        (("ALL",), ("CC3",), False),
        (("cc3",), (), True),
    ],
)
def test_the_longest_prefix_wins(select: tuple[str, ...], ignore: tuple[str, ...], chosen: bool) -> None:
    assert chosen == is_chosen(DEAD_LINK, select, ignore)


def test_every_rule_has_a_code_of_its_own() -> None:
    assert len(RULES) == len({rule.code for rule in RULES}) == len({rule.name for rule in RULES})


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_manual_page_says_what_is_wrong_and_why(rule: Rule) -> None:
    assert rule.documentation.startswith(("**What is wrong.**", "**What happened.**"))
    assert "**Why it" in rule.documentation or "**What it means.**" in rule.documentation


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_is_data_and_pickles(rule: Rule) -> None:
    assert rule == pickle.loads(pickle.dumps(rule))
