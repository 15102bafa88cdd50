"""What registries that hold nothing come to: absence is earned, and hardly where nobody knows who would hold a work."""

from __future__ import annotations

from dataclasses import replace

import pytest

from citecheck.api import parse
from citecheck.judging.records.holdings import Holdings
from citecheck.model.location import Location
from citecheck.model.record import By, Question, Registry
from citecheck.model.reference import Kind, Reference
from tests.rules.registries import answer

PAPER = replace(parse("Bat, D. (2021). A new bridge of the Selenge."), type="paper-conference", container_title=None)


def held(*told: tuple[Registry, bool | None, str], place: str | None = None) -> Holdings:
    item = replace(PAPER, container_title=place)
    holdings = Holdings(Reference(id="r", kind=Kind.ENTRY, item=item, raw=str(item.title), location=Location("a.bib")))
    for registry, covered, said in told:
        holdings = holdings.hearing(answer(Question(registry, By.WORDS, "bridge", covered=covered), said))
    return holdings


CROSSREF = (Registry.CROSSREF, False, "nothing")
OPENALEX = (Registry.OPENALEX, None, "nothing")
DBLP = (Registry.DBLP, None, "nothing")


def test_a_paper_that_names_no_meeting_and_that_nobody_holds_is_unplaced_not_absent() -> None:
    holdings = held(CROSSREF, OPENALEX, DBLP)

    assert holdings.unplaced
    assert not holdings.absent


@pytest.mark.parametrize(
    "holdings",
    [
        held(CROSSREF, OPENALEX),
        held(CROSSREF, OPENALEX, (Registry.DBLP, None, "read-timeout")),
        held(CROSSREF, OPENALEX, DBLP, place="Proceedings of the Ferrymen"),
        held(CROSSREF, OPENALEX, (Registry.DBLP, None, "Bat, D. (2021). A new bridge of the Selenge.")),
    ],
    ids=["one alone", "an outage", "it names a place", "held"],
)
def test_nothing_is_said_of_a_paper_that_may_be_somewhere(holdings: Holdings) -> None:
    assert not holdings.unplaced


@pytest.mark.parametrize(("year", "known"), [(2021, True), (2023, True), (2024, False), (1990, False)])
def test_a_journal_is_known_by_what_is_held_of_it_of_about_the_same_year(year: int, known: bool) -> None:
    other = f"Kim, M. ({year}). Winter wheat in the north. Ferryman, 45(1), 3–19."

    assert known is held((Registry.CROSSREF, None, other), place="Ferryman").knows_the_journal
