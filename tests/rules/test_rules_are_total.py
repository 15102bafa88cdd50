"""No rule raises, whatever a reference says and whatever the world answered."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.biblio.item import Item, date_variables, name_variables
from citecheck.biblio.names.name import Name
from citecheck.model.circumstances import Circumstances
from citecheck.model.document import Reading, Remark
from citecheck.model.evidence import (
    AddressKind,
    Evidence,
    Exchange,
    Failure,
    FailureKind,
    Hop,
    Request,
    Response,
    Visit,
)
from citecheck.model.location import Location
from citecheck.model.page import Page, PageKind, TitleCandidate
from citecheck.model.reference import Citation, Kind, Reference
from citecheck.model.verdict import Verdict
from citecheck.rules import judge, review
from citecheck.sources import plan

AT = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)
PLACE = Location("paper.md")
texts = st.text(max_size=40) | st.sampled_from(
    ["", " ", "Ibid.", "р. 7", "10.1000/182", "https://a..b/", "htp:/x", "[ii]"]
)
urls = texts | st.sampled_from(
    [
        "https://example.org/a",
        "https://2021-2025.example.org/2025/13/45/",
        "http://[::1",
        "https://example.org:99999999/",
        "\x00",
    ]
)
dates = st.builds(
    PartialDate,
    st.none() | st.integers(-99999, 99999),
    st.none() | st.integers(-5, 20),
    st.none() | st.integers(-5, 40),
    season=st.none() | st.integers(0, 9),
    end=st.none() | st.builds(PartialDate, st.integers(0, 9999)),
)
names = st.lists(
    st.builds(Name, family=texts, given=st.none() | texts) | st.builds(Name, literal=texts) | st.just(Name()),
    max_size=3,
).map(tuple)
items = st.builds(
    lambda fields: Item(**fields),
    st.fixed_dictionaries(
        {},
        optional={
            **dict.fromkeys(
                (
                    "title",
                    "container_title",
                    "publisher",
                    "page",
                    "volume",
                    "isbn",
                    "issn",
                    "doi",
                    "arxiv",
                    "pmid",
                    "type",
                ),
                texts,
            ),
            **dict.fromkeys(("url", "archive_url"), urls),
            **dict.fromkeys(name_variables[:2], names),
            **dict.fromkeys(date_variables, dates),
        },
    ),
)
references = st.builds(
    Reference,
    id=st.sampled_from(["a", "b", "c"]),
    kind=st.sampled_from(Kind),
    item=items,
    raw=texts,
    location=st.just(PLACE),
    label=st.none() | texts,
    same_as=st.none() | st.sampled_from(["a", "b", "z"]),
    antecedent=st.none() | st.just("a"),
    truncated=st.booleans(),
    understood=st.sampled_from(["full", "partial", "none"]),
)
hops = st.lists(st.builds(Hop, urls, st.sampled_from([301, 302, 200]), urls), max_size=2).map(tuple)
outcomes = st.builds(Failure, st.sampled_from(FailureKind), urls, texts, hops) | st.builds(
    Response, url=urls, status=st.integers(0, 1000), redirects=hops
)
pages = st.none() | st.builds(
    Page,
    kind=st.sampled_from(PageKind),
    item=items,
    candidates=st.lists(st.builds(TitleCandidate, texts, st.just("title")), max_size=2).map(tuple),
    site=st.none() | texts,
    legible=st.booleans(),
)
visits = st.builds(
    lambda url, outcome, page, whose: Visit(
        Exchange(request=Request(url, address=whose), outcome=outcome, at=AT), page
    ),
    urls,
    outcomes,
    pages,
    st.sampled_from(AddressKind),
)
circumstances = st.builds(
    Circumstances, today=st.just(AT.date()), network=st.sampled_from(["up", "down", "unknown"]), offline=st.booleans()
)


@pytest.mark.slow
@settings(max_examples=300)
@given(references, st.lists(visits, max_size=3).map(tuple), circumstances)
def test_any_reference_under_any_evidence_gets_a_verdict(
    reference: Reference, seen: tuple[Visit, ...], today: Circumstances
) -> None:
    judgement = judge(reference, Evidence(seen), today)

    assert judgement.verdict in Verdict
    assert len(seen) == len(judgement.checks)


@pytest.mark.slow
@settings(max_examples=200)
@given(st.lists(references, max_size=4), st.lists(texts, max_size=4), circumstances)
def test_any_document_can_be_reviewed(claims: list[Reference], labels: list[str], today: Circumstances) -> None:
    citations = tuple(Citation(label=label, raw=label, location=PLACE) for label in labels)
    remarks = (Remark("broken-entry", "It is broken.", PLACE),)
    reading = Reading("paper.md", "markdown", tuple(claims), citations, remarks, numbered=True)

    findings = review([reading], today)

    assert "broken-entry" in {finding.rule.name for finding in findings}


@settings(max_examples=200)
@given(references, st.lists(visits, max_size=3).map(tuple))
def test_any_reference_can_be_planned_for(reference: Reference, seen: tuple[Visit, ...]) -> None:
    requests = plan(reference, Evidence(seen))

    assert all(request.url.startswith(("http://", "https://", "ftp://")) for request in requests)
