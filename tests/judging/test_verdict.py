"""One word for a reference: which visit has the last one, and what is said where there was none."""

from __future__ import annotations

from itertools import pairwise

import pytest

from citecheck.biblio.item import Item
from citecheck.judging.case import Case, can_be_followed, other_protocol, why_impossible
from citecheck.judging.verdict import verdict
from citecheck.model.verdict import Verdict
from tests.rules.told import Table, circumstances, evidence, reference

TITLE = "A New Bridge over the Selenge"
EARNS: dict[str, Table] = {
    "verified": {"titles": [TITLE]},
    "mismatch": {"titles": ["Weather for Tuesday"]},
    "reachable": {},
    "broken": {"status": 404},
    "blocked": {"status": 403},
    "unreachable": {"status": 500},
    "skipped": {"failure": "offline"},
}
RANKING = tuple(EARNS)


def judged(*answers: Table, **csl: str) -> str:
    told = {"csl": {"title": TITLE, "URL": "https://example.org/2019/bridge"} | csl, "answers": answers}
    return verdict(Case.of(reference(told), evidence(told), circumstances(told))).value


@pytest.mark.parametrize("word", RANKING)
def test_a_visit_alone_earns_its_verdict(word: str) -> None:
    assert word == judged(EARNS[word])


@pytest.mark.parametrize(("better", "worse"), tuple(pairwise(RANKING)))
def test_of_two_visits_the_better_verdict_counts(better: str, worse: str) -> None:
    assert better == judged(EARNS[better], {**EARNS[worse], "address": "doi"})
    assert better == judged(EARNS[worse], {**EARNS[better], "address": "doi"})


@pytest.mark.parametrize(
    ("shown", "earned"), [("verified", "verified"), ("mismatch", "broken"), ("reachable", "broken")]
)
def test_a_repaired_address_counts_only_where_it_shows_the_work(shown: str, earned: str) -> None:
    assert earned == judged(EARNS["broken"], {**EARNS[shown], "address": "repair"})


def test_an_address_that_can_lead_nowhere_is_broken_without_a_visit() -> None:
    assert "broken" == judged(URL="http://a..example.org/")
    assert "broken" == judged({"status": 403, "address": "doi"}, URL="http://a..example.org/", DOI="10.1000/182")
    assert "verified" == judged({"titles": [TITLE], "address": "doi"}, URL="http://a..example.org/", DOI="10.1000/182")


@pytest.mark.parametrize(
    ("csl", "word"),
    [
        ({}, Verdict.SKIPPED),
        ({"URL": ""}, Verdict.UNLINKED),
        ({"URL": "", "DOI": "10.1000/182"}, Verdict.SKIPPED),
        ({"URL": "", "DOI": "harbour report"}, Verdict.UNLINKED),
        ({"URL": "", "PMID": "12345678"}, Verdict.SKIPPED),
        ({"URL": "gopher://example.org/"}, Verdict.UNLINKED),
        ({"URL": "gopher://example.org/", "DOI": "10.1000/182"}, Verdict.SKIPPED),
    ],
)
def test_what_could_be_followed_and_was_not_is_skipped(csl: dict[str, str], word: Verdict) -> None:
    assert word == judged(**csl)


FOLLOWED = ["https://example.org/a", " HTTP://EXAMPLE.org ", "ftp://example.org/a", "example.org/a"]
NOT_FOLLOWED = ["", " ", "mailto:a@example.org", "news:comp.infosystems", "http://a..example.org/", "C:\\report.doc"]


@pytest.mark.parametrize("url", FOLLOWED)
def test_an_address_of_the_web_can_be_followed(url: str) -> None:
    assert can_be_followed(Item(url=url))


@pytest.mark.parametrize("url", NOT_FOLLOWED)
def test_any_other_address_cannot_be_followed(url: str) -> None:
    assert not can_be_followed(Item(url=url))


@pytest.mark.parametrize(
    ("url", "scheme"),
    [
        (" GOPHER://example.org/a", "gopher"),
        ("https://example.org/a", None),
        ("example.org/a", None),
        ("file:///home/a.pdf", None),
    ],
)
def test_another_protocol_than_the_webs_is_named(url: str, scheme: str | None) -> None:
    assert scheme == other_protocol(Item(url=url))


OWN_MACHINE = "it names a place on the writer's own machine"
NO_ADDRESS = "it is no web address"
CLAUSES = [
    (None, None),
    ("  ", None),
    ("https://example.org/a", None),
    ("example.org/a", None),
    ("ftp://example.org/a", None),
    ("file:///home/a.pdf", OWN_MACHINE),
    (" FILE:///home/a.pdf", OWN_MACHINE),
    ("chrome-extension://abc/a.pdf", OWN_MACHINE),
    ("C:\\Users\\report.doc", OWN_MACHINE),
    ("see above", NO_ADDRESS),
    ("report/4711.html", NO_ADDRESS),
    ("mailto:a@example.org", None),
    ("gopher://example.org/a", None),
    ("ipfs://abc/a", None),
    ("htps://example.org/a", "no protocol is called 'htps'"),
    ("zotero://select/items/1", "it names a place on the writer's own machine"),
    ("www.example.org://a", None),
    ("http://", "it names no host"),
    ("example..org/a", "its host has an empty part (two dots)"),
    ("http://a..example.org/", "its host has an empty part (two dots)"),
]


@pytest.mark.parametrize(("url", "clause"), CLAUSES)
def test_an_impossible_address_is_told_why(url: str | None, clause: str | None) -> None:
    assert clause == why_impossible(Item(url=url))
