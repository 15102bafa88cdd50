"""What each registry is asked, and what its answer means."""

from __future__ import annotations

import json

import pytest

from citecheck.model.record import By, Question, Record, Registry, Standing
from citecheck.sources.registries import SERVICES, Sender

from .answers import ANSWERS, TITLE, WORDS

each = pytest.mark.parametrize("registry", list(Registry))
each_of_works = pytest.mark.parametrize("registry", [one for one in Registry if one is not Registry.DOI])


def read(registry: Registry) -> Record:
    question, body = ANSWERS[registry]
    (record,) = SERVICES[registry].read((question,), 200, body)[question].records
    return record


@each_of_works
def test_every_registry_tells_title_author_and_year(registry: Registry) -> None:
    record = read(registry)

    assert TITLE in record.titles
    assert "Bat" in {name.sort_key for name in record.item.author or ()}
    assert 2021 in record.years or registry is Registry.OPENALEX


@each
@pytest.mark.parametrize(
    "body", ["", "<html><title>Making sure you're not a bot!</title></html>", "{", "null", "[1]", '{"a": 1}', "<a/>"]
)
def test_what_is_not_in_the_form_of_a_registry_says_nothing(registry: Registry, body: str) -> None:
    question, _ = ANSWERS[registry]
    try:
        replies = SERVICES[registry].read((question,), 200, body.encode())
    except ValueError:
        return

    assert not any(reply.records or reply.exists is not None for reply in replies.values())


@each
def test_who_asks_is_told_apart_from_what_is_asked(registry: Registry) -> None:
    service = SERVICES[registry]
    sender = Sender("reader@example.org", {registry: "secret"})
    address = service.ask((ANSWERS[registry][0],))

    assert "reader" not in address
    assert {"reader@example.org", "secret"} >= set(service.sign(sender).values())


@pytest.mark.parametrize(
    ("registry", "by", "values", "asked"),
    [
        (Registry.DOI, By.AGENCY, ("10.1000/1", "10.1000/2"), "https://doi.org/doiRA/10.1000/1,10.1000/2"),
        (Registry.DOI, By.HANDLE, ("10.1000/1",), "https://doi.org/api/handles/10.1000/1"),
        (Registry.CROSSREF, By.DOI, ("10.1000/1", "10.1000/2"), "filter=doi:10.1000/1,doi:10.1000/2&rows=8&"),
        (Registry.DATACITE, By.DOI, ("10.5072/a", "10.5072/b"), "ids=10.5072/a,10.5072/b&"),
        (Registry.OPENALEX, By.DOI, ("10.1000/1", "10.1000/2"), "filter=doi:10.1000/1|10.1000/2&"),
        (Registry.ARXIV, By.ARXIV, ("2101.12345", "hep-th/9901001"), "id_list=2101.12345,hep-th/9901001&max_results=2"),
        (Registry.PUBMED, By.PMID, ("123", "456"), "id=123,456&retmode=xml"),
        (Registry.OPENLIBRARY, By.ISBN, ("9783161484100",), "bibkeys=ISBN:9783161484100&"),
    ],
)
def test_one_request_carries_many_questions(registry: Registry, by: By, values: tuple[str, ...], asked: str) -> None:
    questions = tuple(Question(registry, by, value) for value in values)

    assert asked in SERVICES[registry].ask(questions)
    assert SERVICES[registry].most[by] >= len(values)


@pytest.mark.parametrize(
    "registry", [Registry.CROSSREF, Registry.DATACITE, Registry.OPENALEX, Registry.EUROPEPMC, Registry.OPENLIBRARY]
)
def test_a_work_is_looked_for_by_its_words(registry: Registry) -> None:
    address = SERVICES[registry].ask((Question(registry, By.WORDS, TITLE, WORDS),))

    assert "Selenge" in address


def test_a_doi_that_is_not_in_a_list_is_not_held() -> None:
    known, body = ANSWERS[Registry.CROSSREF]
    unknown = Question(Registry.CROSSREF, By.DOI, "10.1000/none")
    replies = SERVICES[Registry.CROSSREF].read((known, unknown), 200, body)

    assert (1, 0) == (len(replies[known].records), len(replies[unknown].records))


def test_a_part_of_a_work_is_no_work() -> None:
    _, body = ANSWERS[Registry.CROSSREF]
    question = Question(Registry.CROSSREF, By.WORDS, TITLE, WORDS)
    records = SERVICES[Registry.CROSSREF].read((question,), 200, body)[question].records

    assert ["10.1000/1"] == [one.item.doi for one in records]


def test_a_subtitle_apart_is_joined_and_entities_are_undone() -> None:
    record = read(Registry.CROSSREF)

    assert "A new bridge of the Selenge: A history" == record.item.title
    assert ("Asian Survey & Review",) == record.containers


def test_one_notice_from_two_sources_is_told_once() -> None:
    record = read(Registry.CROSSREF)

    assert [(Standing.RETRACTED, "10.1000/notice")] == [(one.standing, one.notice) for one in record.notices]
    assert ("10.1101/9",) == record.versions
    assert not record.announces


def test_a_notice_is_not_what_it_is_about() -> None:
    work = {"DOI": "10.1000/n", "title": ["Retraction: A bridge"], "update-to": [{"DOI": "10.1000/1"}]}
    question = Question(Registry.CROSSREF, By.DOI, "10.1000/n")
    body = json.dumps({"message": {"items": [work]}}).encode()
    (record,) = SERVICES[Registry.CROSSREF].read((question,), 200, body)[question].records

    assert record.announces
    assert () == record.notices


def test_the_main_title_of_datacite_is_called_nothing_else() -> None:
    record = read(Registry.DATACITE)

    assert (TITLE, "Brücken") == record.titles
    assert ("10.5072/b",) == record.versions


def test_openalex_never_means_its_authors_to_be_all() -> None:
    record = read(Registry.OPENALEX)

    assert not record.complete
    assert ("123", "2101.12345", "275-297") == (record.item.pmid, record.item.arxiv, record.item.page)
    assert [Standing.RETRACTED] == [one.standing for one in record.notices]


def test_brackets_short_pages_and_two_dates_of_pubmed_are_read() -> None:
    record = read(Registry.PUBMED)

    assert (TITLE, "275-297", (2020, 2021)) == (record.item.title, record.item.page, record.years)
    assert [Standing.RETRACTED] == [one.standing for one in record.notices]


@pytest.mark.parametrize(("registry", "by"), [(Registry.PUBMED, By.PMID), (Registry.ARXIV, By.ARXIV)])
def test_an_archive_denies_an_identifier_only_where_it_knows_another(registry: Registry, by: By) -> None:
    known, body = ANSWERS[registry]
    unknown = Question(registry, by, "999")
    together = SERVICES[registry].read((known, unknown), 200, body)

    assert (True, False) == (together[known].exists, together[unknown].exists)


def test_an_empty_feed_denies_nothing() -> None:
    question = Question(Registry.ARXIV, By.ARXIV, "2101.12345")
    body = b'<feed xmlns="http://www.w3.org/2005/Atom"></feed>'

    assert SERVICES[Registry.ARXIV].read((question,), 200, body)[question].exists is None


def test_a_preprint_says_in_its_summary_that_it_was_withdrawn() -> None:
    record = read(Registry.ARXIV)

    assert [Standing.WITHDRAWN] == [one.standing for one in record.notices]
    assert ("10.1000/1",) == record.versions


def test_what_europe_pmc_marks_is_taken_off_the_title() -> None:
    record = read(Registry.EUROPEPMC)

    assert TITLE == record.item.title
    assert {Standing.WITHDRAWN} == {one.standing for one in record.notices}


def test_a_namesake_has_no_number_and_corr_is_arxiv() -> None:
    record = read(Registry.DBLP)

    assert ["Bat"] == [name.sort_key for name in record.item.author or ()]
    assert ("2101.12345", "preprint") == (record.item.arxiv, record.item.genre)


@pytest.mark.parametrize(("code", "exists"), [(1, True), (200, True), (100, False), (2, None)])
def test_a_handle_exists_by_its_code(code: int, exists: bool | None) -> None:
    question = Question(Registry.DOI, By.HANDLE, "10.1000/1")
    body = json.dumps({"responseCode": code, "handle": "10.1000/1"}).encode()

    assert SERVICES[Registry.DOI].read((question,), 404, body)[question].exists is exists


@pytest.mark.parametrize(("status", "exists"), [("DOI does not exist", False), ("Unknown", None)])
def test_an_agency_may_not_know(status: str, exists: bool | None) -> None:
    question = Question(Registry.DOI, By.AGENCY, "10.1000/1")
    body = json.dumps([{"DOI": "10.1000/1", "status": status}]).encode()
    reply = SERVICES[Registry.DOI].read((question,), 200, body).get(question)

    assert (reply.exists if reply else None) is exists
