"""Notices of removal under a title that is only the site's, 404 in a heading; and works that speak of the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from citecheck.model.page import PageKind
from tests.pages.page_answers import PROSE, page, read

NOTICES = (Path(__file__).parent / "removal_notices.txt").read_text(encoding="utf-8").splitlines()
MENU = "<ul>" + "".join(f"<li><a href='/{word}'>{word.title()}</a></li>" for word in ("home", "news", "help")) + "</ul>"


@pytest.mark.parametrize("notice", NOTICES)
@pytest.mark.parametrize(
    "layout",
    [
        "<p>{}</p>",
        "<h1>Example Archive</h1><div>{}</div>",
        "<h2>{}</h2>",
        "<table><tr><td>{}</td></tr></table>",
    ],
)
def test_a_notice_of_removal_under_the_name_of_the_site_is_no_work(notice: str, layout: str) -> None:
    shown = f"<header>{MENU}</header><main>{layout.format(notice)}</main><footer>© Example Archive {MENU}</footer>"

    assert PageKind.ERROR is read(page("Example Archive", shown)).kind


@pytest.mark.parametrize(
    "heading",
    [
        "404",
        "Error 404",
        "404 – գտնված չէ",
        "Ошибка 404",
        "404: ገጹ የለም",
        "404 エラー",
        "4 0 4",
        "Page 404",
        "Oops, 404",
        "We lost this page (404)",
    ],
)
def test_404_in_any_heading_beside_the_name_of_the_site_is_no_work(heading: str) -> None:
    shown = f"<h1>Example Archive</h1><h2>{heading}</h2><p>Խնդրում ենք վերադառնալ գլխավոր էջ</p>"

    assert PageKind.ERROR is read(page("Example Archive", shown)).kind


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("Example Archive", "<h1>Cranes at dusk</h1><p>This photo has been removed from the walls.</p>"),
        ("This photo has been removed | Example", "<h1>This photo has been removed</h1><p>Poem by D. Bat.</p>"),
        ("Example Cars", "<h1>Peugeot 404</h1><p>Built from 1960.</p>"),
        ("Example Archive", "<h1>Cranes at dusk</h1><p>This topic is closed.</p>"),
        ("Cranes at dusk", "<h1>Cranes at dusk</h1><p>This comment has been removed by the author.</p>" + PROSE),
        ("Example Archive", "<h1>Notes</h1><p>This paper has been removed from the shelf.</p>" + PROSE),
    ],
)
def test_a_work_that_speaks_of_removal_is_a_work(title: str, shown: str) -> None:
    assert PageKind.WORK is read(page(title, shown)).kind
