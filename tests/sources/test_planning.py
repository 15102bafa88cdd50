"""Plan visits and learn from answers, turn by turn."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

from citecheck.biblio.item import Item
from citecheck.model.evidence import Answer, Evidence, Exchange, Failure, FailureKind, Request, Response
from citecheck.model.location import Location
from citecheck.model.record import By, Question, Record, Registry, Reply
from citecheck.model.reference import Kind, Reference
from citecheck.sources import hear, learn, plan

AT = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)
TITLE = "A New Bridge over the Selenge"


def cite(**item: object) -> Reference:
    return Reference(
        id="r",
        kind=Kind.ENTRY,
        item=Item(**item),  # type: ignore[arg-type]
        raw="",
        location=Location("paper.md"),
    )


def html(request: Request, title: str, status: int = 200) -> Exchange:
    text = "<p>Word after word.</p>" * 200
    body = f"<html><head><title>{title}</title></head><body><h1>{title}</h1>{text}</body></html>"
    headers = (("content-type", "text/html; charset=utf-8"),)
    return Exchange(
        request=request, outcome=Response(url=request.url, status=status, headers=headers, body=body.encode()), at=AT
    )


def fail(request: Request, kind: FailureKind) -> Exchange:
    return Exchange(request=request, outcome=Failure(kind, request.url), at=AT)


@pytest.mark.parametrize(
    ("item", "asked"),
    [
        ({"url": "https://example.org/a"}, ["https://example.org/a"]),
        ({"url": "HTTPS://Example.org:443/a"}, ["https://example.org/a"]),
        ({"url": "www.montsame.mn/en/read/336605"}, ["https://www.montsame.mn/en/read/336605"]),
        ({"doi": "10.1525/as.2006.46.2.275"}, ["https://doi.org/10.1525/as.2006.46.2.275"]),
        ({"doi": "10.1002/(SICI)1097-4679(199901)55:1<21::AID-JCLP2>3.0.CO;2-S"},
         ["https://doi.org/10.1002/(sici)1097-4679(199901)55:1%3C21::aid-jclp2%3E3.0.co;2-s"]),
        ({"url": "doi:10.1000/182"}, ["https://doi.org/10.1000/182"]),
        ({"url": "hdl:2027/mdp.390"}, ["https://hdl.handle.net/2027/mdp.390"]),
        ({"url": "urn:nbn:de:bvb:19-146642"}, ["https://nbn-resolving.org/urn:nbn:de:bvb:19-146642"]),
        ({"extra": (("hdl", "2027/mdp.390"),)}, ["https://hdl.handle.net/2027/mdp.390"]),
        ({"extra": (("urn", "urn:nbn:fi-fe2019091828524"),)}, ["https://urn.fi/urn:nbn:fi-fe2019091828524"]),
        ({"extra": (("bibcode", "2015ApJ...813...49A"),)}, []),
        ({"url": "https://example.org/a", "extra": (("hdl", "2027/mdp.390"),)}, ["https://example.org/a"]),
        ({"doi": "10.1000/182", "extra": (("hdl", "2027/mdp.390"),)}, ["https://doi.org/10.1000/182"]),
        ({"url": "doi:10.1000/182", "doi": "10.1000/182"}, ["https://doi.org/10.1000/182"]),
        ({"url": "https://example.org/a", "doi": "10.1000/182"}, ["https://example.org/a", "https://doi.org/10.1000/182"]),
        ({"url": "http://dx.doi.org/10.1000/182", "doi": "10.1000/182"}, ["http://dx.doi.org/10.1000/182"]),
        ({"arxiv": "1706.03762"}, ["https://arxiv.org/abs/1706.03762"]),
        ({"url": "https://example.org/a", "arxiv": "1706.03762"}, ["https://example.org/a"]),
        ({"pmid": "16813456"}, ["https://pubmed.ncbi.nlm.nih.gov/16813456/"]),
        ({"isbn": "978-3-16-148410-0"}, []),
        ({"url": "mailto:someone@example.org"}, []),
        ({"url": "file:///C:/a.pdf"}, []),
        ({"doi": "1O.1000/182"}, []),
        ({}, []),
    ],
)  # fmt: skip
def test_the_first_turn_asks_what_the_reference_states(item: dict[str, str], asked: list[str]) -> None:
    assert asked == [request.url for request in plan(cite(**item), Evidence())]


def test_a_request_carries_the_titles_cited() -> None:
    (request,) = plan(cite(url="https://example.org/a", title=TITLE, original_title="Шинэ гүүр"), Evidence())

    assert (TITLE, "Шинэ гүүр") == request.titles


def test_an_answer_that_fits_ends_the_loop() -> None:
    reference = cite(url="https://example.org/a", title=TITLE)
    (request,) = plan(reference, Evidence())

    evidence = learn(Evidence(), html(request, TITLE))

    assert () == plan(reference, evidence)
    assert "cited" == evidence.visits[0].address
    assert TITLE == evidence.visits[0].page.candidates[0].text  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "kind", [FailureKind.READ_TIMEOUT, FailureKind.OFFLINE, FailureKind.NETWORK_DOWN, FailureKind.TLS]
)
def test_a_passing_failure_asks_for_no_repair(kind: FailureKind) -> None:
    reference = cite(url="https://example.org/re-port.pdf).", title=TITLE)
    (request,) = plan(reference, Evidence())

    assert () == plan(reference, learn(Evidence(), fail(request, kind)))


def test_a_dead_address_asks_for_its_likeliest_repair_until_one_fits() -> None:
    reference = cite(url="https://example.org/body\\_pdf/bridge.pdf).", title=TITLE)
    evidence = Evidence()
    asked = []
    while requests := plan(reference, evidence):
        (request,) = requests
        asked.append((request.address, request.url))
        answer = (
            html(request, TITLE) if request.url.endswith("body_pdf/bridge.pdf") else html(request, "Not found", 404)
        )
        evidence = learn(evidence, answer)

    assert ("repair", "https://example.org/body_pdf/bridge.pdf") == asked[-1]
    assert "cited" == asked[0][0]


def test_a_title_that_is_not_stated_asks_for_no_repair() -> None:
    reference = replace(cite(url="https://example.org/a-b", title=TITLE), confidence={"title": 0.3})
    (request,) = plan(reference, Evidence())

    assert () == plan(reference, learn(Evidence(), html(request, "Another page about the weather of Tuesday")))


def test_repairs_end_after_three() -> None:
    reference = cite(url="https://example.org/a-b-c-d-e-f/g\\_h).", title=TITLE)
    evidence = Evidence()
    turns = 0
    while requests := plan(reference, evidence):
        turns += 1
        evidence = learn(evidence, html(requests[0], "Not found", 404))

    assert turns <= 4


def test_an_address_of_a_misspelt_scheme_is_repaired_first() -> None:
    (request,) = plan(cite(url="htp://example.org/a", title=TITLE), Evidence())

    assert ("repair", "http://example.org/a") == (request.address, request.url)


@pytest.mark.parametrize(
    ("written", "other"),
    [
        ("https://www.example.org/a", "https://example.org/a"),
        ("https://example.org/a", "https://www.example.org/a"),
        ("www.example.org", "https://example.org/"),
    ],
)
def test_a_host_that_does_not_exist_is_asked_for_with_www_or_without(written: str, other: str) -> None:
    reference = cite(url=written)
    (request,) = plan(reference, Evidence())

    (repair,) = plan(reference, learn(Evidence(), fail(request, FailureKind.HOST_NOT_FOUND)))

    assert ("repair", other) == (repair.address, repair.url)


def test_a_repair_needs_a_title_to_be_confirmed_by() -> None:
    assert () == plan(cite(url="htp://example.org/a"), Evidence())


@pytest.mark.parametrize(
    ("reply", "visits"),
    [
        (Reply(exists=True, agency="Crossref"), 1),
        (Reply(), 1),
        (None, 1),
        (Reply(exists=False), 0),
        (Reply(records=(Record(registry=Registry.CROSSREF, item=Item(title=TITLE)),)), 0),
    ],
    ids=["registered, no more", "no record", "no answer", "not registered", "a record"],
)
def test_the_page_of_an_identifier_is_asked_where_no_record_tells_of_it(reply: Reply | None, visits: int) -> None:
    question = Question(Registry.DOI, By.AGENCY, "10.1000/182", stated=True)
    exchange = Exchange(request=Request("https://doi.org/ra/10.1000/182"), outcome=Response(url="", status=200), at=AT)
    told = hear(Evidence(), Answer(question, exchange, reply))

    assert visits == len(plan(cite(doi="10.1000/182"), told))
