"""Which registry is asked what next: identifiers before searches, and nobody once the work is settled."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from citecheck.api import parse
from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.judging.records.holdings import Holdings
from citecheck.model.evidence import Evidence
from citecheck.model.location import Location
from citecheck.model.record import By, Question, Registry, Reply
from citecheck.model.reference import Kind, Reference
from citecheck.sources import inquire
from tests.rules.registries import answer

ALL = frozenset(Registry)
WORK = "Bat, D. (2021). A new bridge of the Selenge. Asian Survey, 46(2), 275–297."
OTHER = "Kim, M. (2020). Winter wheat in the north. Asian Survey, 45(1), 3–19."
IN_A_JOURNAL = "Bat, D. (2021). A new bridge of the Selenge. Journal of Asian Studies, 46(2), 275–297."
OF_COMPUTING = "Bat, D. (2021). A new bridge of the Selenge. Journal of Neural Computing, 46(2), 275–297."
CHANGED = "Bat, D. (2012). A new bridge of the Selenge. Journal of Neural Computing, 46(2), 275–297."
DOI = " https://doi.org/10.1000/1"
BOOK = "Bat, D. (2021). A new bridge of the Selenge. Ulaanbaatar: Kortop Press. ISBN 978-3-16-148410-0."


def cite(text: str, kind: Kind = Kind.ENTRY) -> Reference:
    return Reference(id="r", kind=kind, item=parse(text), raw=text, location=Location("paper.md"))


def asked(
    text: str, told: Mapping[str, str], *, kind: Kind = Kind.ENTRY, chosen: frozenset[Registry] = ALL
) -> list[str]:
    """Return what is asked in turn, where every registry of which nothing is told holds nothing."""
    held, said = Holdings(cite(text, kind)), []
    while questions := inquire(held, chosen):
        said += [f"{one.registry} {one.by}" for one in questions]
        for one in questions:
            held = held.hearing(answer(one, told.get(one.registry.value, "nothing")))
    return said


@pytest.mark.parametrize(
    ("text", "told", "turns"),
    [
        (WORK + DOI, {"doi": "Crossref", "crossref": WORK}, ["doi agency", "crossref doi", "openalex doi"]),
        (WORK + DOI, {"doi": "DataCite", "datacite": WORK}, ["doi agency", "datacite doi", "openalex doi"]),
        (WORK + DOI, {"doi": "ISTIC"}, ["doi agency", "openalex doi", "wikidata doi"]),
        (WORK, {"crossref": WORK}, ["crossref words"]),
        (WORK, {"crossref": WORK + DOI, "openalex": WORK + DOI}, ["crossref words", "openalex doi"]),
        (WORK, {"openalex": WORK}, ["crossref words", "openalex words"]),
        (WORK, {}, ["crossref words", "openalex words", "crossref journal"]),
        (WORK, {"openalex": OTHER}, ["crossref words", "openalex words"]),
        (IN_A_JOURNAL, {}, ["crossref words", "openalex words"]),
        (OF_COMPUTING, {}, ["crossref words", "openalex words", "dblp words"]),
        (WORK, {"openalex": CHANGED}, ["crossref words", "openalex words", "dblp words"]),
        (BOOK, {"openlibrary": BOOK}, ["openlibrary isbn"]),
        (BOOK, {}, ["openlibrary isbn", "openlibrary words", "crossref words", "openalex words", "wikidata isbn"]),
    ],
)
def test_registries_are_asked_in_turn(text: str, told: Mapping[str, str], turns: list[str]) -> None:
    assert turns == asked(text, told)


def test_a_doi_that_an_agency_denies_is_asked_at_a_second_door() -> None:
    turns = asked(WORK + DOI, {"doi": "unregistered"})

    assert ["doi agency", "doi handle"] == turns[:2]
    assert "crossref doi" not in turns


def test_a_doi_that_the_second_door_knows_is_looked_up_although_an_agency_denies_it() -> None:
    held = Holdings(cite(WORK + DOI))
    for by, told in ((By.AGENCY, "unregistered"), (By.HANDLE, "Crossref")):
        held = held.hearing(answer(Question(Registry.DOI, by, "10.1000/1", stated=True), told))

    assert "10.1000/1" in [one.value for one in inquire(held, ALL) if one.registry is Registry.CROSSREF]


def test_where_no_door_answers_every_registry_is_asked_that_may_hold_the_doi() -> None:
    turns = asked(WORK + DOI, {"doi": "read-timeout", "crossref": WORK})

    assert {"crossref doi", "datacite doi", "openalex doi"} <= set(turns)


def test_an_archive_that_denies_its_own_identifier_is_asked_twice() -> None:
    turns = asked("Bat, D. (2021). A new bridge of the Selenge. arXiv:2101.54321.", {"arxiv": "unregistered"})

    assert 2 == turns.count("arxiv arxiv")


@pytest.mark.parametrize(
    ("text", "silent", "instead"),
    [
        ("Bat, D. (2021). A new bridge of the Selenge. arXiv:2101.12345.", "arxiv", "datacite doi"),
        ("Bat, D. (2021). A new bridge of the Selenge. PMID: 12345678.", "pubmed", "europepmc pmid"),
    ],
)
def test_an_archive_that_does_not_answer_is_stood_in_for(text: str, silent: str, instead: str) -> None:
    assert instead in asked(text, {silent: "read-timeout"})


def test_a_link_is_looked_up_by_its_identifier_alone() -> None:
    assert [] == asked(WORK, {}, kind=Kind.INLINE)
    assert "doi agency" in asked(WORK + DOI, {"doi": "Crossref"}, kind=Kind.INLINE)
    assert "crossref words" not in asked(WORK + DOI, {"doi": "Crossref"}, kind=Kind.INLINE)


def test_nobody_is_asked_who_was_not_chosen() -> None:
    assert [] == asked(WORK + DOI, {}, chosen=frozenset())
    assert ["openalex doi", "openalex words"] == asked(WORK + DOI, {}, chosen=frozenset({Registry.OPENALEX}))


def test_what_is_heard_one_by_one_is_what_is_heard_at_once() -> None:
    question = Question(Registry.CROSSREF, By.DOI, "10.1000/1", stated=True)
    told = answer(question, WORK)
    cited = cite(WORK + DOI)

    assert Holdings.of(cited, Evidence(answers=(told,))) == Holdings(cited).hearing(told)


def test_the_publication_of_a_preprint_is_looked_for_in_two_places_one_after_the_other() -> None:
    preprint = "Bat, D. (2021). A new bridge of the Selenge. arXiv:2101.12345."
    looked_for = [one for one in asked(preprint, {"arxiv": preprint}) if one.endswith("words")]

    assert ["openalex words", "dblp words"] == looked_for


@pytest.mark.parametrize(("category", "asks"), [("cs.LG", True), ("math.OC, eess.SY", True), ("astro-ph.GA", False)])
def test_dblp_is_asked_for_the_publication_of_no_preprint_but_those_of_computing(category: str, *, asks: bool) -> None:
    preprint = "Bat, D. (2021). A new bridge of the Selenge. arXiv:2101.12345."
    told = answer(Question(Registry.ARXIV, By.ARXIV, "2101.12345", stated=True), preprint)
    kept = replace(told.records[0].item, extra=(("keyword", category),))
    told = replace(told, reply=Reply(records=(replace(told.records[0], item=kept),), exists=True))
    held = Holdings(cite(preprint)).hearing(told)
    while questions := inquire(held, ALL):
        for one in questions:
            held = held.hearing(answer(one, "nothing"))

    assert asks == any(one.question.registry is Registry.DBLP for one in held.answers)


def test_a_doi_broken_by_a_blank_is_asked_for_as_written_and_then_joined() -> None:
    held, said = Holdings(cite(f"{WORK} doi:10.1000/a. 2021.01")), []
    while questions := inquire(held, frozenset({Registry.DOI, Registry.CROSSREF})):
        said += [f"{one.by} {one.value}" for one in questions if one.by is not By.WORDS]
        for one in questions:
            known = one.value == "10.1000/a.2021.01"
            held = held.hearing(answer(one, "Crossref" if known else "unregistered"))

    assert ["agency 10.1000/a", "handle 10.1000/a", "agency 10.1000/a.2021.01"] == said[:3]
    assert "doi 10.1000/a.2021.01" in said


@pytest.mark.parametrize("place", ["arXiv", "arXiv preprint", "arXiv (Cornell University)"])
def test_a_preprint_without_its_number_is_looked_for_where_it_says_to_lie(place: str) -> None:
    item = replace(parse(WORK), type="article", container_title=place, volume=None, page=None)
    first, *_ = inquire(Holdings(replace(cite(WORK), item=item)), ALL)

    assert (Registry.ARXIV, By.WORDS, True) == (first.registry, first.by, first.covered)


def covered(**stated: object) -> dict[Registry, bool | None]:
    """Return who would hold the work, as it is asked for with other fields than its own."""
    item = replace(parse(WORK), volume=None, issue=None, page=None, **stated)  # type: ignore[arg-type]
    holdings = Holdings(replace(cite(WORK), item=item))
    told: dict[Registry, bool | None] = {}
    while questions := inquire(holdings, ALL):
        for one in questions:
            told[one.registry] = told.get(one.registry, one.covered)
            holdings = holdings.hearing(answer(one, "nothing"))
    return told


def test_a_paper_of_an_unnamed_meeting_may_be_covered() -> None:
    told = covered(type="paper-conference", container_title=None)

    assert {Registry.CROSSREF: None, Registry.OPENALEX: None, Registry.DBLP: None} == told


def test_what_stands_on_pages_of_nothing_may_be_covered_and_what_stands_nowhere_is_not() -> None:
    assert covered(type="document", container_title=None)[Registry.CROSSREF] is False
    item = replace(parse(WORK), type="document", container_title=None, volume=None)
    (question,) = inquire(Holdings(replace(cite(WORK), item=item)), ALL)
    assert (Registry.CROSSREF, None) == (question.registry, question.covered)


def test_a_data_set_that_says_no_more_than_its_publisher_is_looked_for_where_these_are_registered() -> None:
    assert Registry.DATACITE in covered(type="document", container_title=None, publisher="PANGAEA")


@pytest.mark.parametrize(
    ("name", "held"),
    [
        ("International Conference on Ferries", True),
        ("Symposium on the Selenge", True),
        ("Workshop on Ferries", None),
        ("Ferryman", None),
    ],
)
def test_what_only_a_meeting_calls_itself_is_one_whatever_its_papers_are_taken_for(
    name: str, held: bool | None
) -> None:
    assert held is covered(type="article-journal", container_title=name)[Registry.OPENALEX]


@pytest.mark.parametrize(("year", "held"), [(1990, True), (1989, None), (1980, None), (1979, False)])
def test_an_older_article_is_covered_only_where_others_of_its_journal_and_year_are(
    year: int, held: bool | None
) -> None:
    assert held is covered(container_title="Journal of Asian Studies", issued=PartialDate(year))[Registry.CROSSREF]


@pytest.mark.parametrize(
    ("name", "held"),
    [("Annual Review of Soil Physics", True), ("Geoforum", True), ("Advances in Neural Information Processing", False)],
)
def test_a_journal_that_is_cited_as_proceedings_is_covered_as_a_journal(name: str, *, held: bool) -> None:
    told = covered(type="paper-conference", container_title=f"{name}{' Systems' * (not held)}")
    assert held is bool(told[Registry.CROSSREF])


def test_nobody_looks_for_the_publication_of_what_is_cited_wrongly_but_one() -> None:
    preprint = "Bat, D. (2021). A new bridge of the Selenge. arXiv:2101.12345."
    cited = preprint.replace("2021)", "2011)")

    assert "openalex words" in asked(cited, {"arxiv": preprint})
    assert "dblp words" not in asked(cited, {"arxiv": preprint})


def test_who_would_hold_a_work_is_asked_by_its_title_as_found_elsewhere_and_then_as_cited() -> None:
    cited = "Bat, D., & Kim, M. (2021). A new bridge of the Selenge. In International Conference on Machine Learning."
    found = cited.replace("new", "wooden")

    assert 2 == asked(cited, {"openalex": found}).count("dblp words")
    assert 1 == asked(cited, {}).count("dblp words")
