"""A fragment is called absent only where the page itself names its places, and surely not this one."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from citecheck.model.evidence import Hop, Response
from citecheck.pages import read_page
from tests.pages.page_answers import PROSE

PLACES = '<h2 id="girders">Girders</h2><h2 id="the-first-piers">Piers</h2><a name="old"></a><p id=plain>It rained.</p>'


def absent(fragment: str, body: str = PLACES, **answer: Any) -> dict[str, str | None]:
    page = f"<html><head><title>A New Bridge</title></head><body><h1>A New Bridge</h1>{PROSE}{body}</body></html>"
    html = (("content-type", "text/html"),)
    response = Response(url="https://example.org/x", status=200, body=page.encode(), headers=html)
    return dict(read_page(replace(response, **answer), frozenset({fragment})).absent)


@pytest.mark.parametrize(
    ("fragment", "near"), [("girder", "girders"), ("the-first-pier", "the-first-piers"), ("rivets", None)]
)
def test_a_fragment_that_no_place_of_the_page_bears_is_absent(fragment: str, near: str | None) -> None:
    assert {fragment: near} == absent(fragment)


@pytest.mark.parametrize(
    ("fragment", "body"),
    [
        ("girders", PLACES),
        ("Girders", PLACES),
        ("old", PLACES),
        ("plain", PLACES),
        ("%C3%9Cber", '<h2 id="Über">Ü</h2>'),
        ("über", '<h2 id="%C3%BCber">Ü</h2>'),
        (".C3.9Cber", '<h2 id="Über">Ü</h2>'),
        ("a%20b", '<h2 id="a_b">A b</h2>'),
        ("use", '<h2><a id="user-content-use"></a>Use</h2>'),
        ("a&b", "<h2 id='a&amp;b'>A</h2>"),
    ],
)
def test_a_place_is_known_by_every_spelling_of_its_name(fragment: str, body: str) -> None:
    assert {} == absent(fragment, body)


@pytest.mark.parametrize(
    "body",
    [
        "<h2>Girders</h2><div id=content></div>",
        '<h2>Girders</h2><a id="skip" href="#content">Skip</a>',
        PLACES + '<script>show({"place": "rivets"})</script>',
        PLACES + '<a href="#rivets">Rivets</a>',
        PLACES + "<script>show('<h2 id=\\\"rivets\\\">')</script>",
    ],
)
def test_a_place_that_a_script_may_make_is_not_called_absent(body: str) -> None:
    assert {} == absent("rivets", body)


@pytest.mark.parametrize(
    "answer",
    [
        {"complete": False},
        {"status": 404},
        {"redirects": (Hop("https://example.org/y", 301, "https://example.org/x#girders"),)},
        {"headers": (("content-type", "image/png"),), "body": b"\x89PNG"},
    ],
)
def test_what_was_cut_off_led_elsewhere_or_shows_no_page_is_no_evidence(answer: dict[str, Any]) -> None:
    assert {} == absent("rivets", **answer)
