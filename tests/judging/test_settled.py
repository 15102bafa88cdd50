"""What is no longer found may be called mended only where the run saw enough to know."""

from __future__ import annotations

import datetime

import pytest

from citecheck.biblio.item import Item
from citecheck.judging.settled import is_settled, is_told_by_the_document
from citecheck.model.location import Location
from citecheck.model.reference import Kind, Reference
from citecheck.model.report import Check, Judgement
from citecheck.model.verdict import Verdict

AT = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)
REFERENCE = Reference(id="r", kind=Kind.ENTRY, item=Item(), raw="", location=Location("a.md"))


def check(outcome: str) -> Check:
    return Check("webpage", "https://a.org/", None, (), 200, outcome, "", None, None, None, 1, False, 0.1, AT)


@pytest.mark.parametrize(
    ("verdict", "outcomes", "settled"),
    [
        (Verdict.VERIFIED, ["ok"], True),
        (Verdict.BROKEN, ["not-found"], True),
        (Verdict.UNLINKED, [], True),
        (Verdict.SKIPPED, [], False),
        (Verdict.BLOCKED, ["forbidden"], False),
        (Verdict.UNREACHABLE, ["read-timeout"], False),
        (Verdict.VERIFIED, ["ok", "read-timeout"], False),
        (Verdict.BROKEN, ["not-found", "challenge"], False),
    ],
)
def test_every_address_must_have_told_of_its_source(verdict: Verdict, outcomes: list[str], settled: bool) -> None:
    assert settled == is_settled(Judgement(REFERENCE, verdict, tuple(map(check, outcomes))))


@pytest.mark.parametrize(("code", "told"), [("CC105", True), ("cc7", True), ("CC301", False), ("CC", False)])
def test_some_families_need_no_visit(code: str, told: bool) -> None:
    assert told == is_told_by_the_document(code)
