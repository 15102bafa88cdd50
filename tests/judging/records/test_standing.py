"""What was published of a preprint, told by all that one registry holds of it."""

from __future__ import annotations

from dataclasses import replace

from citecheck.api import parse
from citecheck.judging.records.holdings import Holdings
from citecheck.judging.records.standing import successor
from citecheck.model.evidence import Answer
from citecheck.model.location import Location
from citecheck.model.record import By, Question, Registry, Reply
from citecheck.model.reference import Kind, Reference
from tests.rules.registries import answer, record

PREPRINT = "Bat, D. (2021). A new bridge of the Selenge. arXiv:2101.12345."
PUBLISHED = "Bat, D. (2021). A new bridge of the Selenge. Asian Survey, 46(2), 275–297. https://doi.org/10.1000/1"


def held(cited: str, *said: str) -> Holdings:
    """Return what arXiv holds of a reference, and OpenAlex, where it finds all of `said` by words."""
    reference = Reference(id="r", kind=Kind.ENTRY, item=parse(cited), raw=cited, location=Location("paper.md"))
    by_id = answer(Question(Registry.ARXIV, By.ARXIV, "2101.12345", stated=True), PREPRINT)
    return Holdings(reference).hearing(by_id).hearing(found(*said))


def found(*said: str) -> Answer:
    records = [record(Registry.OPENALEX, one) for one in said]
    deposited = (replace(one, item=replace(one.item, genre="preprint")) if one.item.arxiv else one for one in records)
    return replace(
        answer(Question(Registry.OPENALEX, By.WORDS, "bridge"), "nothing"), reply=Reply(records=tuple(deposited))
    )


def test_a_publication_is_found_behind_the_preprint_in_one_answer() -> None:
    assert "10.1000/1" == successor(held(PREPRINT, PREPRINT, PUBLISHED))


def test_a_work_of_the_same_title_by_others_is_no_publication_of_a_preprint() -> None:
    assert successor(held(PREPRINT, PREPRINT, PUBLISHED.replace("Bat, D.", "Kim, M."))) is None


def test_a_reference_that_names_where_the_work_was_published_cites_no_preprint() -> None:
    cited = "Bat, D. (2021). A new bridge of the Selenge. Asian Survey, 46(2), 275–297. arXiv:2101.12345."

    assert successor(held(cited, PREPRINT, PUBLISHED)) is None
