"""The elements that speak of a page: what their texts are, and what is left out of them."""

from __future__ import annotations

import pytest

from citecheck.pages.html.outline import outline, text_of


@pytest.mark.parametrize(
    ("heading", "text"),
    [
        ("Bridges of the north", "Bridges of the north"),
        ("Bridges<br>of the <i>north</i>", "Bridges of the north"),
        ("<span>Bri</span>dges", "Bridges"),
        ("<ruby>橋<rp>(</rp><rt>はし</rt><rp>)</rp></ruby>の話", "橋の話"),
        ("Bridges<template> and tunnels</template>", "Bridges"),
    ],
)
def test_a_heading_says_what_a_reader_reads_in_it(heading: str, text: str) -> None:
    [found] = outline(f"<html><body><h1>{heading}</h1></body></html>").all("h1")

    assert text == text_of(found)
