"""A status that a project accepts of a host counts as an answer of the source, and convicts nobody."""

from __future__ import annotations

import datetime

import pytest

from citecheck.biblio.item import Item
from citecheck.judging.case import Case
from citecheck.judging.verdict import verdict
from citecheck.model.address_rules import AddressRules, HostRule
from citecheck.model.circumstances import Circumstances
from citecheck.model.evidence import Evidence, Exchange, Request, Response
from citecheck.model.location import Location
from citecheck.model.reference import Kind, Reference
from citecheck.sources import learn

AT = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)
URL = "https://www.example.org/bridge"
RULES = AddressRules(hosts=(HostRule(host=".example.org", accept=(403, 503)),))


@pytest.mark.parametrize(
    ("status", "rules", "earned"),
    [
        (403, RULES, "reachable"),
        (503, RULES, "reachable"),
        (404, RULES, "broken"),
        (403, AddressRules(), "blocked"),
    ],
)
def test_an_accepted_status_makes_a_source_reachable(status: int, rules: AddressRules, earned: str) -> None:
    reference = Reference(id="r", kind=Kind.ENTRY, item=Item(url=URL), raw="", location=Location("a.md"))
    answer = Response(url=URL, status=status, body=b"<html><title>No</title></html>")
    evidence = learn(Evidence(), Exchange(request=Request(URL), outcome=answer, at=AT))
    case = Case.of(reference, evidence, Circumstances(today=AT.date(), network="up", address_rules=rules))

    assert earned == verdict(case).value
    assert (earned == "reachable") == (case.looks[0].outcome.word == "accepted")
