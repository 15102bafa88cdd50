"""What speaks against a reference although no registry says so alone: preprints cited as published, and gatherers."""

from __future__ import annotations

import datetime

import pytest

from citecheck.judging.records.contradictions import Field
from citecheck.judging.records.holdings import Holdings
from citecheck.judging.records.suspicions import borne_out, suspicions, unpublished
from citecheck.model.record import By, Question, Registry, Words
from tests.judging.records.test_contradictions import held
from tests.rules.registries import answer

PREPRINT = "Bat, D. (2021). A new bridge of the Selenge. arXiv preprint arXiv:2101.12345."
CITED = (
    "Bat, D. (2021). A new bridge of the Selenge. In Proceedings of the International Conference on Machine Learning. "
    "arXiv:2101.12345."
)
LATER = datetime.date(2023, 1, 1)
PAPER = "{}. (2021). {}. In International Conference on Machine Learning."
AUTHORS, TITLE = "Bat, D., & Kim, M.", "A new bridge of the Selenge and its seven narrow arches"


def of_a_preprint(cited: str = CITED, dblp: str = "nothing") -> Holdings:
    nothing = (Registry.OPENALEX, By.WORDS, "nothing")
    return held(cited, (Registry.ARXIV, By.ARXIV, PREPRINT), nothing, (Registry.DBLP, By.WORDS, dblp))


def test_a_preprint_is_cited_as_published_where_nobody_has_it() -> None:
    (found,) = unpublished(of_a_preprint(), LATER)

    assert (Field.VENUE, "arXiv") == (found.field, found.found)


@pytest.mark.parametrize(
    "holdings",
    [
        of_a_preprint(dblp=CITED.replace(" arXiv:2101.12345.", "")),
        of_a_preprint(dblp="read-timeout"),
        of_a_preprint(CITED.replace(" arXiv", " To appear. arXiv")),
        of_a_preprint(CITED.replace("Conference", "Workshop")),
        of_a_preprint(PREPRINT),
    ],
    ids=["published", "an outage", "to come", "a workshop", "cited as a preprint"],
)
def test_nothing_is_held_against_a_publication_that_may_be(holdings: Holdings) -> None:
    assert () == unpublished(holdings, LATER)


def test_a_preprint_of_the_last_months_may_have_been_accepted() -> None:
    assert () == unpublished(of_a_preprint(), datetime.date(2021, 3, 1))


def of_a_meeting(theirs: str, dblp: str = "nothing", title: str = TITLE) -> Holdings:
    question = Question(Registry.DBLP, By.WORDS, "x", words=Words(title), covered=True)
    return held(PAPER.format(AUTHORS, TITLE), (Registry.OPENALEX, By.WORDS, theirs)).hearing(answer(question, dblp))


@pytest.mark.parametrize(
    ("theirs", "field"),
    [
        (PAPER.format(AUTHORS, TITLE.replace("new", "wooden")), Field.TITLE),
        (PAPER.format("Park, S., & Ochir, A.", TITLE), Field.CHIMERA),
        (PAPER.format(AUTHORS, TITLE).replace("Machine Learning", "Learning Representations"), Field.VENUE),
    ],
)
def test_what_a_gatherer_has_otherwise_counts_where_who_would_hold_it_as_cited_does_not(
    theirs: str, field: Field
) -> None:
    (found,) = borne_out(of_a_meeting(theirs))

    assert (field, (Registry.DBLP,)) == (found.field, found.borne_out)


@pytest.mark.parametrize("dblp", ["read-timeout", PAPER.format(AUTHORS, TITLE)], ids=["an outage", "held as cited"])
def test_nothing_bears_out_a_gatherer_where_who_would_hold_the_work_holds_it_or_is_silent(dblp: str) -> None:
    assert () == borne_out(of_a_meeting(PAPER.format(AUTHORS, TITLE.replace("new", "wooden")), dblp))


def test_a_gatherer_is_not_borne_out_in_the_year_of_a_copy_or_by_another_name_of_a_journal() -> None:
    assert () == borne_out(of_a_meeting(PAPER.format(AUTHORS, TITLE).replace("2021", "2018")))
    assert () == borne_out(
        of_a_meeting(PAPER.format(AUTHORS, TITLE).replace("International Conference on Machine", "Soil"))
    )


def test_nothing_is_borne_out_of_a_meeting_that_is_not_known_by_name() -> None:
    ours, theirs = (
        PAPER.format(AUTHORS, one).replace("Machine Learning", "Forestry")
        for one in (TITLE, TITLE.replace("new", "wooden"))
    )
    question = Question(Registry.DBLP, By.WORDS, "x", words=Words(TITLE), covered=True)
    holdings = held(ours, (Registry.OPENALEX, By.WORDS, theirs)).hearing(answer(question, "nothing"))

    assert () == borne_out(holdings)


@pytest.mark.parametrize("other", [TITLE.replace("new", "wooden"), TITLE.removesuffix(" arches")])
def test_who_was_asked_for_another_title_than_that_cited_bears_nothing_out(other: str) -> None:
    theirs = PAPER.format(AUTHORS, TITLE.replace("new", "wooden"))

    assert () == borne_out(of_a_meeting(theirs, title=other))


def test_what_nobody_bears_out_is_a_suspicion() -> None:
    theirs = PAPER.format(AUTHORS, TITLE.replace("new", "wooden"))

    assert [Field.TITLE] == [one.field for one in suspicions(of_a_meeting(theirs, "read-timeout"))]
