"""A work's address is where a reader finds it, and never a question to a service that was asked about it."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

from citecheck.biblio.item import Item
from citecheck.model.evidence import AddressKind, Answer, Evidence, Exchange, Request, Response, Visit
from citecheck.model.record import By, Question, Registry
from citecheck.model.report import Judgement, Report
from citecheck.reports.shared.work_address import checks_of_addresses, work_address
from tests.reports.conftest import check

PAGE, SEARCH, AGENCY = "https://a.example/", "https://api.crossref.org/works?query=x", "https://doi.org/doiRA/10.1/x"


def exchange(url: str, kind: AddressKind) -> Exchange:
    at = datetime.datetime(2026, 7, 1, tzinfo=datetime.UTC)
    return Exchange(request=Request(url, address=kind), outcome=Response(url=url, status=200), at=at)


@pytest.fixture
def asked(report: Report) -> Judgement:
    answers = (Answer(Question(Registry.CROSSREF, By.WORDS, "x"), exchange(SEARCH, AddressKind.REGISTRY)),)
    visits = (Visit(exchange(AGENCY, AddressKind.AGENCY)), Visit(exchange(PAGE, AddressKind.CITED)))
    checks = tuple(check(url, 200, "ok") for url in (AGENCY, PAGE, SEARCH))
    return replace(report.judgements[0], checks=checks, evidence=Evidence(visits, answers))


def test_a_page_that_was_visited_comes_before_what_was_asked(asked: Judgement) -> None:
    assert [PAGE] == [one.url for one in checks_of_addresses(asked)]
    assert work_address(asked) == PAGE


@pytest.mark.parametrize(
    ("item", "address"),
    [
        (Item(doi="10.1000/a(b)"), "https://doi.org/10.1000/a(b)"),
        (Item(doi="10.1000/x", url="https://b.example/"), "https://b.example/"),
        (Item(), ""),
    ],
)
def test_where_only_services_were_asked_the_stated_address_is_shown(asked: Judgement, item: Item, address: str) -> None:
    checks = tuple(one for one in asked.checks if one.url != PAGE)

    assert address == work_address(replace(asked, checks=checks, reference=replace(asked.reference, item=item)))
