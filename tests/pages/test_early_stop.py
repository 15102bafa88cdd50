"""Reading stops where more cannot help."""

from __future__ import annotations

import pytest

from citecheck.pages import enough
from tests.pages.page_answers import PROSE, page

HTML = "text/html; charset=utf-8"
CITED = ("Rivers & Towns: a long story",)


@pytest.mark.parametrize(
    "shown",
    [
        "<title>Rivers &amp; Towns: A Long Story | The Example</title></head><body>",
        "<title>x</title><meta property='og:title' content='Rivers &amp; Towns: a long story'></head>",
        "<title>The Example</title></head><body><h1 class='t'><span>Rivers &amp; Towns:</span> a long story</h1>",
        '<title>x</title></head><body><script>{"headline": "Rivers & Towns: a long story"}</script>',
    ],
)
def test_a_cited_title_behind_the_end_of_the_head(shown: str) -> None:
    assert enough(HTML, f"<html><head>{shown}".encode(), CITED)


@pytest.mark.parametrize(
    "body",
    [
        "<html><head><title>Rivers &amp; Towns: a long story</title>",
        "<html><head><title>Another story</title></head><body><h1>Another story</h1>",
        "<html><head><title>Rivers</title></head><body>",
        "",
    ],
)
def test_a_head_that_goes_on_or_a_title_not_yet_met(body: str) -> None:
    assert not enough(HTML, body.encode(), CITED)


def test_a_title_of_another_charset() -> None:
    body = page("강과 도시의 긴 이야기 : 예제일보").encode("cp949")

    assert enough("text/html; charset=euc-kr", body, ("강과 도시의 긴 이야기",))


def test_without_a_cited_title_the_first_heading_and_what_follows() -> None:
    body = page("x", f"<h1>Rivers</h1>{PROSE * 10}").encode()

    assert [False, True] == [enough(HTML, body[:2000], ()), enough(HTML, body, ())]


def test_a_pdf_is_needed_whole() -> None:
    assert not enough("application/pdf", b"%PDF-1.7 " + b"x" * 100_000, CITED)


@pytest.mark.parametrize("content_type", ["image/png", "video/mp4", "application/zip"])
def test_of_other_binaries_nothing_is_needed(content_type: str) -> None:
    assert enough(content_type, b"\x89PNG", CITED)


@pytest.mark.parametrize(
    ("content_type", "sufficient"), [("text/plain", True), ("application/xml", True), ("application/json", False)]
)
def test_a_text_that_is_no_page_has_its_title_at_its_start(content_type: str, sufficient: bool) -> None:
    assert sufficient is enough(content_type, b"Rivers and towns " * 5000, CITED)
