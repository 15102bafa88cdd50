"""A visit written down: whose address it was, and which variable of the reference led to it."""

from __future__ import annotations

import datetime

import pytest

from citecheck.biblio.item import Item
from citecheck.judging.checks import check
from citecheck.judging.observation import look_at
from citecheck.model.evidence import AUTHORITIES, AddressKind, Evidence, Exchange, Request, Response
from citecheck.model.location import Location
from citecheck.model.reference import Kind, Reference
from citecheck.sources import learn, plan

AT = datetime.datetime(2024, 1, 1, tzinfo=datetime.UTC)


@pytest.mark.parametrize(
    ("item", "kind", "field"),
    [
        (Item(url="https://example.org/a"), "webpage", "URL"),
        (Item(url="https://doi.org/10.1000/182"), "doi", "URL"),
        (Item(doi="10.1000/182"), "doi", "DOI"),
        (Item(arxiv="1706.03762"), "arxiv", "arxiv"),
        (Item(pmid="16813456"), "pubmed", "PMID"),
        (Item(pmcid="PMC1540451"), "pmc", "PMCID"),
    ],
)
def test_a_check_names_whose_address_it_was_and_the_variable_that_led_to_it(item: Item, kind: str, field: str) -> None:
    reference = Reference(id="a", kind=Kind.ENTRY, item=item, raw="", location=Location("a.bib", 1))
    (request,) = plan(reference, Evidence())
    answer = Exchange(request=request, outcome=Response(url=request.url, status=404), at=AT)

    (look,) = look_at(reference, learn(Evidence(), answer), "up")

    assert (kind, field) == (check(look).kind, look.field)


@pytest.mark.parametrize("address", sorted(AUTHORITIES))
def test_a_check_of_whether_a_doi_is_registered_is_one_of_the_doi(address: AddressKind) -> None:
    reference = Reference(id="a", kind=Kind.ENTRY, item=Item(doi="10.1000/182"), raw="", location=Location("a.bib", 1))
    request = Request("https://registry.example/10.1000/182", address=address)
    answer = Exchange(request=request, outcome=Response(url=request.url, status=404), at=AT)

    (look,) = look_at(reference, learn(Evidence(), answer), "up")

    assert check(look).kind == "doi"
