"""The doors of a DOI: which of them are asked, and what their answers say."""

from __future__ import annotations

import datetime
import json

import pytest

from citecheck.biblio.item import Item
from citecheck.model.evidence import (
    AddressKind,
    Evidence,
    Exchange,
    Failure,
    FailureKind,
    Registration,
    Request,
    Response,
)
from citecheck.model.location import Location
from citecheck.model.reference import Kind, Reference
from citecheck.sources import doi, learn, plan

AT = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)
DOI = "10.5555/harbour.2"
RESOLVER, HANDLES, AGENCIES = (f"https://doi.org/{service}{DOI}" for service in ("", "api/handles/", "ra/"))
CITING = Reference(id="r", kind=Kind.ENTRY, item=Item(doi=DOI, title="Ice"), raw="", location=Location("paper.md"))


def answer(url: str, body: object, status: int, address: AddressKind = AddressKind.HANDLE) -> Exchange:
    content = body if isinstance(body, str) else json.dumps(body)
    return Exchange(
        request=Request(url, address=address), outcome=Response(url=url, status=status, body=content.encode()), at=AT
    )


def asked(answers: dict[str, tuple[object, int] | FailureKind]) -> list[str]:
    """Carry the loop out over a world of these answers; return whom it asked, in order."""
    evidence, order = Evidence(), []
    while requests := plan(CITING, evidence):
        for request in requests:
            order.append(request.url)
            match answers[request.url]:
                case FailureKind() as kind:
                    evidence = learn(evidence, Exchange(request=request, outcome=Failure(kind, request.url), at=AT))
                case body, status:
                    evidence = learn(evidence, answer(request.url, body, status, request.address))
    return order


NO = ("<h1>DOI Not Found</h1>", 404)
NOT_A_HANDLE = ({"responseCode": 100, "handle": DOI}, 404)


def test_a_doi_that_resolves_asks_no_second_door() -> None:
    assert [RESOLVER] == asked({RESOLVER: ("<title>Ice</title>", 200)})


def test_a_resolver_that_fails_asks_no_second_door() -> None:
    assert [RESOLVER] == asked({RESOLVER: ("", 503)})
    assert [RESOLVER] == asked({RESOLVER: FailureKind.READ_TIMEOUT})


def test_the_second_door_is_asked_about_what_the_resolver_does_not_know() -> None:
    assert [RESOLVER, HANDLES] == asked({RESOLVER: NO, HANDLES: NOT_A_HANDLE})


def test_a_second_door_that_contradicts_ends_the_asking() -> None:
    assert [RESOLVER, HANDLES] == asked({RESOLVER: NO, HANDLES: ({"responseCode": 1, "handle": DOI}, 200)})


@pytest.mark.parametrize(
    "second", [("Resource not found.", 404), ("", 503), ({"responseCode": 2}, 500), FailureKind.RESET]
)
def test_a_third_door_is_asked_where_the_second_says_nothing(second: tuple[object, int] | FailureKind) -> None:
    assert [RESOLVER, HANDLES, AGENCIES] == asked({RESOLVER: NO, HANDLES: second, AGENCIES: NO})


@pytest.mark.parametrize(
    ("body", "exists"),
    [
        ({"responseCode": 1, "handle": DOI, "values": []}, True),
        ({"responseCode": 200, "handle": DOI}, True),
        ({"responseCode": 100, "handle": DOI}, False),
        ({"responseCode": 100, "handle": DOI.upper()}, False),
        ({"responseCode": 100, "handle": "10.5555/another"}, None),
        ({"responseCode": 100}, None),
        ({"responseCode": 2, "handle": DOI}, None),
        ({"responseCode": 301, "message": "That prefix doesn't live here", "handle": DOI}, None),
        ([{"DOI": DOI, "RA": "Crossref"}], True),
        ([{"DOI": DOI, "status": "DOI does not exist"}], False),
        ([{"DOI": DOI, "status": "Invalid DOI"}], False),
        ([{"DOI": DOI, "status": "Unknown"}], None),
        ([{"DOI": "10.5555/another", "status": "DOI does not exist"}], None),
        ([], None),
        (100, None),
        ("Resource not found.", None),
        ('{"responseCode": 100, "handle": "10.55', None),
        ("[" * 100_000, None),
        ("", None),
    ],
)  # fmt: skip
def test_only_an_answer_in_its_own_form_says_anything(body: object, exists: bool | None) -> None:
    said = doi.registration(answer(HANDLES, body, 404))

    assert (None if exists is None else Registration(DOI, exists)) == said


@pytest.mark.parametrize(
    ("url", "status", "denies"),
    [
        (RESOLVER, 404, True),
        (f"http://dx.doi.org/{DOI}", 404, True),
        (RESOLVER, 410, False),
        (RESOLVER, 200, False),
        (f"https://publisher.example.org/doi/{DOI}", 404, False),
        ("https://doi.org/the-foundation/news/2006", 404, False),
    ],
)
def test_the_resolver_alone_denies_a_doi_and_says_so_by_404(url: str, status: int, denies: bool) -> None:
    said = doi.registration(answer(url, "<h1>Not Found</h1>", status, AddressKind.CITED))

    assert (Registration(DOI, exists=False) if denies else None) == said


def test_a_landing_page_that_is_gone_denies_no_doi() -> None:
    landed = Response(url="https://publisher.example.org/2", status=404)

    assert doi.registration(Exchange(request=Request(RESOLVER), outcome=landed, at=AT)) is None
