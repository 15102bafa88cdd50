from __future__ import annotations

from citecheck.rules import RULES

from .conftest import Command


def test_every_rule_has_its_line_in_the_table(citecheck: Command) -> None:
    lines = citecheck("rule", COLUMNS="400").stdout.splitlines()

    assert ["code"] == lines[0].split()[:1]
    assert sorted((rule.code, rule.name, rule.severity.value) for rule in RULES) == [
        tuple(line.split()[:3]) for line in lines[1:]
    ]


def test_a_rule_is_found_by_its_code_or_its_name_however_written(citecheck: Command) -> None:
    pages = {citecheck("rule", asked).stdout for asked in ("CC301", "cc301", "Dead-Link")}

    assert 1 == len(pages)
    assert pages.pop().startswith("CC301 dead-link")


def test_a_rule_that_does_not_exist_is_said_so(citecheck: Command) -> None:
    done = citecheck("rule", "CC999")

    assert (2, "") == (done.returncode, done.stdout)
    assert "There is no rule 'CC999'" in done.stderr


def test_the_beginning_of_a_code_lists_its_family(citecheck: Command) -> None:
    lines = citecheck("rule", "cc3", COLUMNS="400").stdout.splitlines()

    assert [rule.code for rule in RULES if rule.code.startswith("CC3")] == [line.split()[0] for line in lines[1:]]


def test_a_name_without_its_hyphen_is_that_rule(citecheck: Command) -> None:
    assert citecheck("rule", "dead-link").stdout == citecheck("rule", "deadlink").stdout


def test_the_nearest_rule_is_named(citecheck: Command) -> None:
    assert "Did you mean 'dead-link'?" in citecheck("rule", "ded-link").stderr
