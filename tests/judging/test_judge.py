"""How rules are carried out: which findings stand, in what order, where, and to whom they are handed."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

import pytest

from citecheck.biblio.item import Item
from citecheck.judging.case import Case
from citecheck.judging.judge import attach, judge_by, place, review_by
from citecheck.judging.rule import document_rule, practices, rule
from citecheck.judging.survey import Survey
from citecheck.model.choice import unknown_codes
from citecheck.model.circumstances import Circumstances
from citecheck.model.document import Reading
from citecheck.model.evidence import Evidence
from citecheck.model.finding import Finding, Rule, Severity, SuppressedBy, Suppression, Violation
from citecheck.model.location import Location
from citecheck.model.reference import Kind, Reference
from citecheck.model.report import Judgement
from citecheck.model.verdict import Verdict

TODAY = datetime.date(2026, 1, 1)
HERE = Location("paper.md", 7)
TITLE_HERE = Location("paper.md", 7, 20)


@rule("CC199", Severity.NOTE, since="0.1", of_text=True)
def odd_text(case: Case) -> Iterator[Violation]:
    """Notice every reference."""
    yield Violation("its text is odd", "title")


@rule("CC399", Severity.ERROR, since="0.1")
def odd_link(case: Case) -> Iterator[Violation]:
    """Notice every reference."""
    yield Violation("its link is odd", "URL")


@rule("CC299", Severity.NOTE, since="0.2")
def odd_number(case: Case) -> Iterator[Violation]:
    """Notice every reference, gravely."""
    yield Violation("its number is odd", severity=Severity.WARNING)


@document_rule("CC799", Severity.WARNING, since="0.1")
def odd_document(survey: Survey) -> Iterator[Violation]:
    """Notice the document, its last reference, and a place."""
    yield Violation("a place is odd", location=Location("paper.md", 3))
    yield Violation("its reference is odd", "title", about="smith")
    yield Violation("the document is odd")


@document_rule("CC798", Severity.NOTE, since="0.1")
def dull_document(survey: Survey) -> Iterator[Violation]:
    """Notice the same place."""
    yield Violation("a place is dull", location=Location("paper.md", 3))


RULES = (odd_text, odd_link, odd_number)


def reference(name: str = "smith", antecedent: str | None = None) -> Reference:
    return Reference(
        id=name,
        kind=Kind.ENTRY,
        item=Item(title="A New Bridge"),
        raw="A New Bridge",
        location=HERE,
        antecedent=antecedent,
        fields={"title": TITLE_HERE, "archive_url": Location("paper.md", 8)},
    )


def judged(one: Reference, **chosen: tuple[str, ...]) -> Judgement:
    return judge_by(RULES, Case.of(one, Evidence(), Circumstances(today=TODAY, **chosen)))  # type: ignore[arg-type]


def names(findings: tuple[Finding, ...]) -> list[str]:
    return [finding.rule.name for finding in findings]


def test_the_gravest_finding_comes_first_and_then_the_lowest_code() -> None:
    assert ["odd-link", "odd-number", "odd-text"] == names(judged(reference()).findings)
    assert ["error", "warning", "note"] == [one.severity for one in judged(reference()).findings]


def test_a_finding_stands_at_its_field() -> None:
    assert [HERE, HERE, TITLE_HERE] == [one.location for one in judged(reference()).findings]
    assert Location("paper.md", 8) == place(reference(), Violation("", "archive-url"))
    assert Location("paper.md", 9) == place(reference(), Violation("", "title", location=Location("paper.md", 9)))


def test_what_an_ibid_took_over_is_judged_where_it_is_written() -> None:
    assert ["odd-text"] == names(judged(reference(antecedent="jones")).findings)


def test_a_rule_that_was_not_chosen_leaves_a_suppressed_finding() -> None:
    judgement = judged(reference(), ignore=("ALL",), select=("CC3",))

    assert [("odd-link", False), ("odd-number", True), ("odd-text", True)] == [
        (one.rule.name, one.suppressed) for one in judgement.findings
    ]
    assert [None, *[Suppression(SuppressedBy.SELECTION)] * 2] == [one.suppression for one in judgement.findings]


def test_a_judgement_keeps_what_it_was_made_of() -> None:
    judgement = judged(reference())

    assert (reference(), Verdict.UNLINKED, Evidence(), ()) == (
        judgement.reference,
        judgement.verdict,
        judgement.evidence,
        judgement.checks,
    )


def reading(*references: Reference, path: str = "paper.md") -> Reading:
    return Reading(path=path, format="markdown", references=references)


def test_findings_of_a_document_stand_in_the_order_of_places() -> None:
    survey = Survey((reading(reference()),), Circumstances(today=TODAY))

    found = review_by((odd_document, dull_document), survey)

    assert ["the document is odd", "a place is dull", "a place is odd", "its reference is odd"] == [
        one.violation.message for one in found
    ]
    assert [Location("paper.md"), Location("paper.md", 3), Location("paper.md", 3), TITLE_HERE] == [
        one.location for one in found
    ]


def test_no_document_at_all_can_be_reviewed() -> None:
    found = review_by((odd_document,), Survey((), Circumstances(today=TODAY)))

    assert ["-", "-", "paper.md"] == [one.location.path for one in found]


def test_a_finding_about_a_reference_stands_before_its_own_and_the_rest_is_handed_back() -> None:
    smith, jones = judged(reference()), judged(reference("jones"))
    survey = Survey((reading(reference()),), Circumstances(today=TODAY))

    attached, rest = attach((smith, jones), review_by((odd_document,), survey))

    assert ["odd-document", "odd-link", "odd-number", "odd-text"] == names(attached[0].findings)
    assert jones is attached[1]
    assert ["the document is odd", "a place is odd"] == [one.violation.message for one in rest]


def test_a_finding_about_a_reference_that_nobody_judged_is_not_lost() -> None:
    survey = Survey((reading(reference()),), Circumstances(today=TODAY))

    attached, rest = attach((), review_by((odd_document,), survey))

    assert ((), 3) == (attached, len(rest))


class Family:
    """A family of rules, as a module is one."""

    def __init__(self, *rules: object) -> None:
        for number, one in enumerate(rules):
            setattr(self, f"rule_{number}", one)


def test_rules_are_listed_by_code() -> None:
    listed = practices([Family(odd_link, odd_document, "no rule"), Family(odd_text)])  # type: ignore[list-item]

    assert ["CC199", "CC399", "CC799"] == [one.rule.code for one in listed]


def test_a_rule_is_described_by_its_function() -> None:
    assert Rule("CC399", "odd-link", Severity.ERROR, "0.1", "Notice every reference.") == odd_link.rule
    assert Rule("CC299", "odd-number", Severity.NOTE, "0.2", "Notice every reference, gravely.") == odd_number.rule


@rule("CC399", Severity.ERROR, since="0.1")
def twin_code(case: Case) -> Iterator[Violation]:
    """Notice nothing."""
    yield from ()


def _of_the_same_name() -> object:
    @rule("CC398", Severity.ERROR, since="0.1")
    def odd_link(case: Case) -> Iterator[Violation]:
        """Notice nothing."""
        yield from ()

    return odd_link


@pytest.mark.parametrize("twin", [twin_code, _of_the_same_name()])
def test_two_rules_of_one_code_or_name_are_a_fault_of_the_house(twin: object) -> None:
    with pytest.raises(ValueError, match="two rules share a code or a name"):
        practices([Family(odd_link, twin)])  # type: ignore[list-item]


def test_codes_that_choose_no_rule_are_named() -> None:
    rules = [odd_link.rule, odd_text.rule]

    assert ("CC4", "odd-number", "X") == unknown_codes(rules, ("CC3", "CC4", "odd-number", "ODD-TEXT", "X", "all"))
