"""How often a page is gone through, counted in calls: that is the same on every machine, however busy."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable
from functools import partial
from types import FrameType

import pytest

from citecheck.model.evidence import Response
from citecheck.pages import read_page

STORY = "<p>" + "The new bridge over the river was opened in 2021 by the mayor of the city. " * 5 + "</p>"
META = (
    '<meta property="og:title" content="A New Bridge"><meta property="og:type" content="article">'
    '<meta name="author" content="Ada Berg"><meta property="article:published_time" content="2021-05-04">'
)
PARSING = ("decode", "cut", "parsed", "visible", "BeautifulSoup.__init__", "find_dates")


def calls(work: Callable[[], object]) -> Counter[str]:
    """Count the calls of Python functions by their names."""
    counted: Counter[str] = Counter()

    def count(frame: FrameType, event: str, _: object) -> None:
        if event == "call":
            counted[frame.f_code.co_qualname] += 1

    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(None)
    return counted


def page(head: str, body: str) -> Response:
    text = f"<html><head><title>A New Bridge</title>{head}</head><body>{body}</body></html>"
    return Response(url="https://a.example/bridge", status=200, body=text.encode())


@pytest.mark.parametrize(
    ("head", "body", "expected"),
    [
        (META, f"<h1>A New Bridge</h1>{STORY * 9}", (1, 1, 1, 1, 0, 0)),
        ("", f"<h1>A New Bridge</h1><p class=byline>By Ada Berg</p>{STORY * 9}", (1, 1, 2, 3, 0, 1)),
        ("", f"<h1 itemprop=headline>A New Bridge</h1>{STORY * 9}", (1, 1, 1, 2, 1, 1)),
    ],
    ids=["metadata tell", "a byline tells", "microdata are a tree"],
)
def test_a_page_is_gone_through_no_more_than_its_metadata_leave_open(
    head: str, body: str, expected: tuple[int, ...]
) -> None:
    read_page(page("", ""))  # what is imported and compiled once

    counted = calls(partial(read_page, page(head, body)))

    assert expected == tuple(counted[name] for name in PARSING)


def test_a_title_that_is_stated_often_is_parted_once() -> None:
    often = '<meta name="twitter:title" content="A New Bridge"><meta name="citation_title" content="A New Bridge">'

    once, more = (calls(partial(read_page, page(head, "<h1>A New Bridge</h1>"))) for head in (META, META + often))

    assert once["_Parts.of"] == more["_Parts.of"]


def test_a_page_of_prose_is_cleaned_no_further_than_to_know_it() -> None:
    short, long = (calls(partial(read_page, page("", STORY * n))) for n in (9, 90))

    assert short["clean"] == long["clean"]


def test_all_signs_are_looked_for_in_one_go() -> None:
    counted = calls(partial(read_page, page("", "<h1>A New Bridge</h1><p>It was opened.</p>")))

    assert 1 == counted["WordSearch.within"]


def test_a_long_text_beside_links_is_measured_no_further_than_to_know_it() -> None:
    short, long = (calls(partial(read_page, page("", "<p>Opened.</p><a href=/>More</a>" * n))) for n in (900, 4500))

    assert short["own_pieces"] == long["own_pieces"]
