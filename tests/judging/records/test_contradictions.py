"""What records contradict, and what a preprint says of where it is cited as published."""

from __future__ import annotations

from dataclasses import replace

import pytest

from citecheck.api import parse
from citecheck.judging.records.contradictions import Field, contradictions
from citecheck.judging.records.holdings import Holdings
from citecheck.model.location import Location
from citecheck.model.record import By, Question, Registry, Reply
from citecheck.model.reference import Kind, Reference
from tests.rules.registries import answer


def held(cited: str, *told: tuple[Registry, By, str]) -> Holdings:
    reference = Reference(id="r", kind=Kind.ENTRY, item=parse(cited), raw=cited, location=Location("paper.md"))
    holdings = Holdings(reference)
    for registry, by, said in told:
        stated = by is not By.WORDS
        holdings = holdings.hearing(answer(Question(registry, by, "x", covered=not stated, stated=stated), said))
    return holdings


def test_a_gatherer_alone_makes_an_order_suspect_and_accuses_nobody() -> None:
    theirs = "Bat, D., & Kim, M. (2021). A new bridge of the Selenge. Asian Survey, 46(2), 275–297."
    ours = theirs.replace("Bat, D., & Kim, M.", "Kim, M., & Bat, D.")
    holdings = held(ours, (Registry.OPENALEX, By.WORDS, theirs))

    assert [Field.ORDER] == [one.field for one in contradictions(holdings, whoever=True)]
    assert () == contradictions(holdings)


@pytest.mark.parametrize(
    ("theirs", "fields"),
    [
        ("Kim, M., & Bat, D.", [Field.ORDER]),
        ("Bat, D., & Kim, M.", []),
        ("Kim, M.", []),
        ("Bat, D., & Ochir, A.", [Field.MISSING]),
        ("Park, S., & Ochir, A.", []),
    ],
)
def test_a_list_that_may_not_be_whole_tells_of_the_order_and_of_who_stands_for_another(
    theirs: str, fields: list[Field]
) -> None:
    book = "{}. (2021). A new bridge of the Selenge. Ulaanbaatar: Kortop Press."
    told = answer(Question(Registry.OPENLIBRARY, By.ISBN, "9783161484100", stated=True), book.format(theirs))
    (one,) = told.records
    incomplete = replace(told, reply=Reply(records=(replace(one, complete=False),)))

    found = contradictions(held(book.format("Bat, D., & Kim, M.")).hearing(incomplete))
    assert fields == [one.field for one in found]


@pytest.mark.parametrize(("confidence", "fields"), [({}, [Field.MISSING]), ({"author": 0.9}, [])])
def test_a_namesake_who_is_left_out_is_told_where_names_were_stated_one_by_one(
    confidence: dict[str, float], fields: list[Field]
) -> None:
    theirs = "Bat, D., Kim, M., & Kim, S. (2021). A new bridge of the Selenge. Asian Survey, 46(2), 275–297."
    holdings = held(theirs.replace(", & Kim, S.", "").replace(", Kim", ", & Kim"), (Registry.CROSSREF, By.DOI, theirs))
    reference = replace(holdings.reference, confidence=confidence)

    assert fields == [one.field for one in contradictions(replace(holdings, reference=reference))]
