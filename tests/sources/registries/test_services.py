"""What each registry is asked, and what its answer means."""

from __future__ import annotations

import json
from urllib.parse import unquote_plus

import pytest

from citecheck.model.record import By, Question, Record, Registry, Standing, Words
from citecheck.sources.registries import SERVICES, Sender

from .answers import ANSWERS, CROSSREF_WORK, OPENALEX_WORK, TITLE, WORDS

NO_WORKS = {Registry.DOI, Registry.ARCHIVE}  # they tell of identifiers and addresses
each = pytest.mark.parametrize("registry", list(Registry))
each_of_works = pytest.mark.parametrize("registry", [one for one in Registry if one not in NO_WORKS])


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
    ("registry", "parameter"),
    [
        (Registry.CROSSREF, "mailto"),
        (Registry.DATACITE, "mailto"),
        (Registry.OPENALEX, "mailto"),
        (Registry.PUBMED, "email"),
        (Registry.EUROPEPMC, "email"),
    ],
)
def test_an_e_mail_address_is_told_as_each_registry_wants_it_and_no_other_contact_is(
    registry: Registry, parameter: str
) -> None:
    sign = SERVICES[registry].sign

    assert {parameter: "reader@example.org"} == sign(Sender("reader@example.org"))
    assert {} == sign(Sender("https://example.org/reader"))


def test_who_gives_no_e_mail_address_is_slower_where_a_registry_says_so() -> None:
    limits = SERVICES[Registry.CROSSREF].limits
    told = [limits(Sender(contact)) for contact in ("reader@example.org", "https://example.org/reader", None)]

    assert [(1 / 3, 2), (1.0, 1), (1.0, 1)] == told


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


def test_the_categories_of_a_preprint_are_its_keywords() -> None:
    assert "cs.LG, stat.ML" == dict(read(Registry.ARXIV).item.extra)["keyword"]


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


def records(registry: Registry, by: By, value: str, told: object) -> tuple[Record, ...]:
    """Return what a registry holds that answers a question so."""
    question = Question(registry, by, value, WORDS if by is By.WORDS else None)
    return SERVICES[registry].read((question,), 200, json.dumps(told).encode())[question].records


@each_of_works
def test_an_error_in_the_form_of_an_answer_says_nothing(registry: Registry) -> None:
    question, body = ANSWERS[registry]

    with pytest.raises(ValueError):
        SERVICES[registry].read((question,), 503, body)


def test_an_error_of_the_agencies_says_nothing() -> None:
    question = Question(Registry.DOI, By.AGENCY, "10.1000/1")

    with pytest.raises(ValueError):
        SERVICES[Registry.DOI].read((question,), 503, b'[{"DOI": "10.1000/1", "status": "DOI does not exist"}]')


def test_books_are_found_by_words_with_every_year_that_they_were_published_in() -> None:
    book = {
        "title": "A new bridge", "subtitle": "a history", "author_name": ["Dorj Bat"], "first_publish_year": 2019,
        "publish_year": [2019, 2021, "s. a."], "publisher": ["Kortop Press"], "isbn": ["9783161484100", "316148410X"],
    }  # fmt: skip
    found, bare = records(Registry.OPENLIBRARY, By.WORDS, TITLE, {"docs": [book, {"title": "A new bridge"}]})

    assert ("A new bridge: a history", "A new bridge") == found.titles
    assert ((2019, 2021), "9783161484100", "Kortop Press") == (found.years, found.item.isbn, found.item.publisher)
    assert (None, None, ()) == (bare.item.isbn, bare.item.publisher, bare.years)


def test_a_list_of_books_without_books_is_none() -> None:
    with pytest.raises(ValueError):
        records(Registry.OPENLIBRARY, By.WORDS, TITLE, {"numFound": 1})


def test_a_book_that_is_not_there_is_not_held() -> None:
    assert () == records(Registry.OPENLIBRARY, By.ISBN, "9783161484100", {})


def test_europe_pmc_tells_of_another_doi_what_is_not_asked() -> None:
    works = [{"title": "A bridge.", "doi": "10.1000/2"}, {"title": "A bridge.", "doi": "10.1000/1", "pubYear": "2021"}]
    found = records(Registry.EUROPEPMC, By.DOI, "10.1000/1", {"resultList": {"result": works}})

    assert [("10.1000/1", (2021,))] == [(one.item.doi, one.years) for one in found]


@pytest.mark.parametrize(
    ("stated", "standings"),
    [
        ({"pubTypeList": {"pubType": ["Journal Article", "Retracted Publication"]}}, [Standing.RETRACTED]),
        (
            {"commentCorrectionList": {"commentCorrection": [{"type": "Erratum in", "reference": "R 2"}]}},
            [Standing.CORRECTED],
        ),
        ({"commentCorrectionList": {"commentCorrection": [{"type": "Comment in"}]}}, []),
        ({"pubTypeList": None}, []),
    ],
)
def test_europe_pmc_tells_what_became_of_a_work(stated: dict[str, object], standings: list[Standing]) -> None:
    (record,) = records(Registry.EUROPEPMC, By.PMID, "1", {"resultList": {"result": [{"title": "A bridge", **stated}]}})

    assert standings == [one.standing for one in record.notices]


@pytest.mark.parametrize(
    ("creator", "name"),
    [
        ({"familyName": "Bat", "givenName": "D."}, "Bat"),
        ({"name": "Bat, D."}, "Bat"),
        ({"name": "Ministry of Roads, Bridges", "nameType": "Organizational"}, "Ministry of Roads, Bridges"),
        ({"name": "Kortop"}, "Kortop"),
    ],
)
def test_an_organisation_of_datacite_is_no_family(creator: dict[str, str], name: str) -> None:
    work = {"attributes": {"doi": "10.5072/a", "titles": [{"title": "A"}], "creators": [creator], "dates": [
        {"dateType": "Issued", "date": "2021-06-17"}, {"dateType": "Updated", "date": "2026-01-01"}]}}  # fmt: skip
    (record,) = records(Registry.DATACITE, By.DOI, "10.5072/a", {"data": [work]})

    assert [name] == [one.sort_key for one in record.item.author or ()]
    assert (2021,) == record.years


def test_an_answer_nested_without_end_or_with_entities_of_its_own_says_nothing() -> None:
    question, _ = ANSWERS[Registry.CROSSREF]
    feed, _ = ANSWERS[Registry.ARXIV]

    with pytest.raises(ValueError):
        SERVICES[Registry.CROSSREF].read((question,), 200, b"[" * 100_000)
    with pytest.raises(ValueError, match="entities"):
        SERVICES[Registry.ARXIV].read((feed,), 200, b'<!DOCTYPE a [<!ENTITY b "c">]><feed>&b;</feed>')


def test_a_journal_is_asked_for_about_a_year() -> None:
    question = Question(Registry.CROSSREF, By.JOURNAL, "Asian Survey | 2021", Words("", "", 2021, "Asian Survey"))
    address = SERVICES[Registry.CROSSREF].ask((question,))
    body = json.dumps({"message": {"items": [CROSSREF_WORK]}}).encode()

    assert "query.container-title=Asian+Survey" in address
    assert "from-pub-date:2020,until-pub-date:2022" in address
    assert SERVICES[Registry.CROSSREF].read((question,), 200, body)[question].records


@pytest.mark.parametrize(
    ("source", "stated", "genre"),
    [
        ({"display_name": "Deep Blue (University of Michigan)"}, {"doi": None}, "preprint"),
        ({"display_name": "Zenodo", "type": "repository"}, {"doi": None}, "preprint"),
        ({"display_name": "Deep Blue (University of Michigan)"}, {}, None),
        ({"display_name": "Asian Survey (Berkeley)"}, {"doi": None}, None),
    ],
)
def test_what_an_archive_alone_holds_was_not_published(
    source: dict[str, str], stated: dict[str, object], genre: str | None
) -> None:
    work = OPENALEX_WORK | {"locations": [{"source": source}]} | stated
    question = Question(Registry.OPENALEX, By.WORDS, "", WORDS)
    body = json.dumps({"results": [work]}).encode()

    (record,) = SERVICES[Registry.OPENALEX].read((question,), 200, body)[question].records
    assert genre == record.item.genre


def test_wikidata_tells_authors_in_their_places_and_what_was_retracted() -> None:
    record = read(Registry.WIKIDATA)

    assert ["Bat", "Kim"] == [name.family for name in record.item.author or ()]
    assert [Standing.RETRACTED] == [one.standing for one in record.notices]
    assert (TITLE,) == record.titles


def test_wikidata_tells_no_authors_whose_places_it_does_not_know() -> None:
    rows = [{"item": {"value": "Q1"}, "itemLabel": {"value": TITLE}, "author": {"value": name}} for name in "AB"]
    [record] = records(Registry.WIKIDATA, By.DOI, "10.1000/1", {"results": {"bindings": rows}})

    assert ((TITLE,), None) == (record.titles, record.item.author)


def test_a_book_is_asked_for_at_wikidata_however_its_isbn_is_parted() -> None:
    question = Question(Registry.WIKIDATA, By.ISBN, "9783161484100")
    asked = unquote_plus(SERVICES[Registry.WIKIDATA].ask((question,)))

    assert asked.startswith("https://query.wikidata.org/sparql?query=SELECT")
    assert all(one in asked for one in ('wdt:P212 "9783161484100"', '"978-3-16-148410-0"', '"3-16-148410-X"'))


def test_an_article_is_asked_for_at_wikidata_by_its_doi_in_capitals() -> None:
    asked = unquote_plus(SERVICES[Registry.WIKIDATA].ask((Question(Registry.WIKIDATA, By.DOI, '10.1000/a"b'),)))

    assert asked.startswith("https://query-scholarly.wikidata.org/sparql?query=SELECT")
    assert 'wdt:P356 "10.1000/A\\"B"' in asked


def test_arxiv_is_asked_for_a_title_and_denies_nothing_then() -> None:
    question = Question(Registry.ARXIV, By.WORDS, "", WORDS)
    service = SERVICES[Registry.ARXIV]

    assert "search_query=ti:%22A+new+bridge+of+the+Selenge%22&" in service.ask((question,))
    (found,) = service.read((question,), 200, ANSWERS[Registry.ARXIV][1])[question].records
    assert TITLE in found.titles
    assert service.read((question,), 200, b'<feed xmlns="http://www.w3.org/2005/Atom"/>')[question].exists is None
