"""What speaks for a work under another title, and when a page states none."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from citecheck.biblio.item import Item
from citecheck.biblio.titles import Difference, TitleMatch
from citecheck.judging.title_evidence import (
    compare,
    compare_titles,
    is_edited,
    is_headed_by,
    is_misspelt,
    may_be_translated,
    may_contradict,
    names_only_the_site,
)
from citecheck.model.location import Location
from citecheck.model.page import Page, PageKind, TitleCandidate
from citecheck.model.reference import Kind, Reference

OYUN = [{"family": "Oyun", "given": "Bat"}]
KIM = [{"family": "Kim", "given": "Min"}]
CITED = Item.from_csl({"title": "Bridge opens", "author": OYUN, "issued": {"date-parts": [[2019, 5, 4]]}})


def page(*titles: str, source: str = "title", site: str | None = None, **says: object) -> Page:
    candidates = tuple(TitleCandidate(text, source) for text in titles)
    return Page(kind=PageKind.WORK, item=Item.from_csl(says), candidates=candidates, site=site)


def other(*differences: tuple[str, str, str]) -> TitleMatch:
    return TitleMatch(False, 0.5, "", tuple(Difference(*one) for one in differences))


AUTHORS = [
    ("of that author and day", OYUN, [2019, 5, 4], True),
    ("of another author", KIM, [2019, 5, 4], False),
    ("of that author among others cited otherwise", [*OYUN, *KIM], [2019, 5, 4], True),
    ("of no author", [], [2019, 5, 4], False),
    ("of another day", OYUN, [2019, 5, 3], False),
    ("of another month", OYUN, [2019, 4, 4], False),
    ("of another year", OYUN, [2018, 5, 4], False),
    ("of no day", OYUN, [2019, 5], False),
]


@pytest.mark.parametrize(("fact", "author", "day", "edited"), AUTHORS, ids=[fact for fact, *_ in AUTHORS])
def test_a_headline_was_edited_where_author_and_day_are_the_same(
    fact: str, author: list[dict[str, str]], day: list[int], edited: bool
) -> None:
    shown = page("Ferry sinks", author=author, issued={"date-parts": [day]})

    assert edited is is_edited(CITED, shown, other(("word", "Bridge opens", "Ferry sinks")))


def test_a_name_in_common_is_weak_where_others_differ() -> None:
    cited = Item.from_csl({"title": "Bridge opens", "author": [*OYUN, {"family": "Bold"}]})
    cited = Item.from_csl(cited.to_csl() | {"issued": {"date-parts": [[2019, 5, 4]]}})
    shown = page("Ferry sinks", author=[*OYUN, *KIM], issued={"date-parts": [[2019, 5, 4]]})

    assert not is_edited(cited, shown, other(("word", "Bridge opens", "Ferry sinks")))


@pytest.mark.parametrize(("kind", "edited"), [("word", True), ("number", False), ("part", False), ("subtitle", True)])
def test_another_number_or_part_is_no_edited_headline(kind: str, edited: bool) -> None:
    shown = page("Ferry sinks", author=OYUN, issued={"date-parts": [[2019, 5, 4]]})

    assert edited is is_edited(CITED, shown, other(("word", "a", "b"), (kind, "4", "5")))


def test_a_work_without_a_date_was_not_edited_that_day() -> None:
    shown = page("Ferry sinks", author=OYUN, issued={"date-parts": [[2019, 5, 4]]})

    assert not is_edited(Item.from_csl({"author": OYUN}), shown, other(("word", "a", "b")))
    assert not is_edited(CITED, page("Ferry sinks", author=OYUN), other(("word", "a", "b")))


AT_THE_SITE = Item.from_csl({"title": "Bridge opens", "container-title": "River News", "author": OYUN})
PAIRS = [
    ("Selengge", "Selengen", True),
    ("Selengé", "Selenge\u0301", True),
    ("imports", "exports", False),
    ("increase", "decrease", False),
    ("bridge", "bridges", True),
    ("Bridges", "BRIDGES", True),
    ("river", "rivers", False),
    ("ферма", "фермы", False),
]


@pytest.mark.parametrize(("cited", "found", "misspelt"), PAIRS)
def test_a_slip_is_hardly_more_than_a_letter_of_a_longer_word(cited: str, found: str, misspelt: bool) -> None:
    assert misspelt is is_misspelt(AT_THE_SITE, page("x", site="River News"), other(("word", cited, found)))


def test_a_slip_is_one_word_and_no_number() -> None:
    shown = page("x", site="River News")

    assert not is_misspelt(AT_THE_SITE, shown, other())
    assert not is_misspelt(AT_THE_SITE, shown, other(("number", "Selengge", "Selengen")))
    assert not is_misspelt(AT_THE_SITE, shown, other(*[("word", "Selengge", "Selengen")] * 2))
    assert is_misspelt(AT_THE_SITE, shown, other(("word", "Selengge", "Selengen"), ("subtitle", "", "More")))


@pytest.mark.parametrize(
    ("shown", "misspelt"),
    [
        (page("x", site="River News"), True),
        (page("x", publisher="River News"), True),
        (page("x", author=OYUN), True),
        (page("x", site="Other News", author=KIM), False),
        (page("x"), False),
    ],
)
def test_a_slip_is_one_only_at_the_site_or_by_the_author_cited(shown: Page, misspelt: bool) -> None:
    assert misspelt is is_misspelt(AT_THE_SITE, shown, other(("word", "Selengge", "Selengen")))


@pytest.mark.parametrize(
    ("source", "headed"),
    [("title", True), ("og:title", True), ("DC.title", True), ("h1", False), ("h2", False), ("class", False)],
)
def test_only_the_titles_of_the_whole_head_a_page(source: str, headed: bool) -> None:
    assert headed is is_headed_by(CITED, page("Bridge opens", source=source))


def test_nothing_heads_a_page_that_was_not_read() -> None:
    assert not is_headed_by(CITED, None)
    assert not is_headed_by(CITED, page())
    assert not is_headed_by(CITED, page("Ferry sinks"))


def test_nothing_is_compared_where_one_side_states_no_title() -> None:
    assert compare_titles(Item(), page("Bridge opens")) is None
    assert compare_titles(CITED, page()) is None
    assert compare_titles(CITED, None) is None


def test_of_several_titles_cited_the_one_that_fits_counts() -> None:
    translated = Item.from_csl({"title": "Bridge opens", "original-title": "Гүүр нээгдэв хоёр"})

    for shown in (page("Bridge opens"), page("Гүүр нээгдэв хоёр")):
        match = compare_titles(translated, shown)
        assert match is not None
        assert match.same is True


def test_the_sites_name_is_known_when_titles_are_compared() -> None:
    assert compare("Bridge opens at last", page("Bridge opens at last – River News", site="River News")).same is True


SITES = [
    ("the site's name", page("River News", site="River News"), True),
    ("the site's name joined", page("RiverNews", site="River News"), True),
    ("the publisher's name", page("Delta", publisher="Delta"), True),
    ("what it says to stand in", page("Delta", **{"container-title": "Delta"}), True),
    ("what is cited to hold the work", page("The Courier"), True),
    ("who is cited to publish the work", page("Harbour Press"), True),
    ("the host", page("river-news.example"), True),
    ("the host's first part", page("River News"), True),
    ("a headline", page("Ferry sinks"), False),
    ("the site's name and a headline", page("River News", "Ferry sinks", site="River News"), False),
    ("a headline of a section", page("Ferry sinks", source="h3"), True),
    ("a headline in a cell", page("Ferry sinks", source="class"), True),
    ("a headline in the wrong charset", page("F\ufffdrry sinks"), True),
    ("nothing", page(), True),
]


@pytest.mark.parametrize(("fact", "shown", "only"), SITES, ids=[fact for fact, *_ in SITES])
def test_a_page_that_names_only_its_site_states_no_title(fact: str, shown: Page, only: bool) -> None:
    cited = Item(title="Bridge opens", container_title="The Courier", publisher="Harbour Press")

    assert only is names_only_the_site(cited, shown, "https://www.river-news.example/2019/4")


ENGLISH = "The new bridge over the river and the towns of the valley"
GERMAN = "Die neue Brücke über den Fluss und die Städte im Tal"
ANOTHER = "The harbours of the north and their ferries"


@pytest.mark.parametrize(
    ("cited", "shown", "says", "translated"),
    [
        (ENGLISH, GERMAN, {"author": OYUN}, True),
        (ENGLISH, GERMAN, {"author": KIM}, False),
        (ENGLISH, GERMAN, {}, False),
        (ENGLISH, ANOTHER, {"author": OYUN, "language": "de"}, False),
        (ENGLISH, "Flussbrücken", {"author": OYUN, "language": "de-AT", "issued": {"date-parts": [[2019]]}}, True),
        (ENGLISH, "Flussbrücken", {"author": OYUN, "language": "de", "issued": {"date-parts": [[2015]]}}, False),
        (ENGLISH, "River bridges", {"author": OYUN, "language": "en", "issued": {"date-parts": [[2019]]}}, False),
        ("Bridges", GERMAN, {"author": OYUN, "issued": {"date-parts": [[2019]]}}, True),
        ("Bridges", GERMAN, {"author": OYUN}, False),
        ("Bridges", ANOTHER, {"author": OYUN, "issued": {"date-parts": [[2019]]}}, False),
    ],
)
def test_a_title_may_be_translated_where_the_author_is_the_same_and_the_language_is_not(
    cited: str, shown: str, says: dict[str, Any], translated: bool
) -> None:
    item = Item.from_csl({"title": cited, "author": OYUN, "issued": {"date-parts": [[2019]]}})

    assert translated is may_be_translated(item, page(shown, **says), shown)


def test_some_of_several_authors_are_not_enough_for_a_translation() -> None:
    item = Item.from_csl({"title": ENGLISH, "author": [*OYUN, *KIM]})
    other_pair = [*OYUN, {"family": "Hwang", "given": "Jin"}]

    assert not may_be_translated(item, page(GERMAN, author=other_pair), GERMAN)


@pytest.mark.parametrize(
    ("fact", "sure", "shown", "contradicts"),
    [
        ("begins and ends alike", 0.9, "A new ferry of the Selenge", True),
        ("shares no word", 0.9, "Quarterly sales of steel", True),
        ("goes on where the text does", 0.9, "A new ferry of the Selenge and its tolls", False),
        ("stands elsewhere in the text", 0.9, "Asian survey of steel", False),
        ("was hardly read", 0.6, "A new ferry of the Selenge", False),
        ("is not shown", 0.9, None, False),
    ],
    ids=str,
)
def test_a_doubtful_title_is_held_against_what_bears_it_out_or_is_foreign_to_all_of_the_text(
    fact: str, sure: float, shown: str | None, contradicts: bool
) -> None:
    raw = "Bat. A new bridge of the Selenge. Asian Survey and Tolls"
    reference = Reference(
        id="r",
        kind=Kind.ENTRY,
        item=Item(title="A new bridge of the Selenge"),
        raw=raw,
        location=Location("a.md"),
        understood="partial",
        confidence={"title": sure},
    )

    assert contradicts is may_contradict(reference, shown)
    assert may_contradict(replace(reference, understood="full"), shown)
