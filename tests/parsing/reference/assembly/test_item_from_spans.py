"""How the fields of a reference are put together from the spans that were read."""

from __future__ import annotations

import re

import pytest

from citecheck.biblio.item import Item
from citecheck.parsing.reference.assembly.item_from_spans import assemble
from citecheck.parsing.reference.tokens.anchors import find_anchors
from citecheck.parsing.reference.tokens.spans import between
from citecheck.parsing.reference.tokens.tokeniser import tokenise

_FIELD = re.compile(r"\{(\w+) ([^{}]*)\}")


def read(marked: str) -> Item:
    """Assemble a text whose spans are marked: `{title On the origin of species}, {date 1859}`."""
    text, places = "", []
    for count, part in enumerate(_FIELD.split(marked)):
        if count % 3 == 1:
            places.append((part, len(text)))
        else:
            text += part
    tokens = tokenise(text, find_anchors(text))
    fields = _FIELD.findall(marked)
    spans = [
        between(name, tokens, start, start + len(words))
        for (name, start), (_, words) in zip(places, fields, strict=True)
    ]
    return assemble(text, tokens, [span for span in spans if span])[0]


DATES = {
    "{date 2011}, {date 24 August 2011}": "2011-08-24",
    "{date 2011}, {date 24 August 2012}": "2011",
    "{date 24 August 2011}, {date 3 May}": "2011-08-24",
    "{date 24 August 2011}, {date 2012}": "2011-08-24",
}


@pytest.mark.parametrize(("marked", "date"), DATES.items())
def test_two_dates_of_one_year_are_one(marked: str, date: str) -> None:
    assert date == str(read(marked).issued)


PAGES = {
    "pp. {pages 12-15}": ("12-15", None),
    "pp. {pages 12 – 15}.": ("12-15", None),
    "{pages 12}, pp. {pages 15-20}": ("15-20", None),
    "{pages 12-15}, pp. {pages 17-20}": ("17-20", None),
    "{pages 12-15}, {pages 17-20}": ("12-15", None),
    "pp. {pages 12-15, 14}": ("12-15", "12-15, 14"),
    "{pages none}": (None, None),
    "C{pages 04035}": ("C04035", None),
}


@pytest.mark.parametrize(("marked", "pages"), PAGES.items())
def test_the_pages_of_the_work_come_before_the_pages_cited(marked: str, pages: tuple[str, str]) -> None:
    item = read(marked)

    assert pages == (item.page, item.locator)


NUMBERS = {
    "{volume 제17권}": ("17", None),
    "{volume 第17卷}, {issue 3号}": ("第17", "3"),
    "{volume XVII}": ("XVII", None),
    "{volume (17)} {issue (3–4)}": ("17", "3-4"),
    "{volume of}": (None, None),
}


@pytest.mark.parametrize(("marked", "numbers"), NUMBERS.items())
def test_a_volume_is_its_number(marked: str, numbers: tuple[str | None, str | None]) -> None:
    item = read(marked)

    assert numbers == (item.volume, item.issue)


def test_whoever_translated_is_no_editor() -> None:
    item = read("{title Mimesis}, translated by {editor Willard Trask}")

    assert item.editor is None
    assert item.translator is not None
    assert read("{title Mimesis}, edited by {editor Willard Trask}").editor is not None


def test_what_a_work_is_is_no_part_of_its_title() -> None:
    item = read("{title Health and welfare in Europe (Press Release)}")

    assert ("Health and welfare in Europe", "Press Release") == (item.title, item.genre)


def test_the_longest_title_is_the_title() -> None:
    assert read("{title Origin}. {title On the origin of species}").title == "On the origin of species"
    assert read("{publisher John Murray}, {publisher John Murray and Sons}").publisher == "John Murray"


def test_a_note_behind_a_container_is_no_part_of_its_name() -> None:
    assert read("{container Nature (blog)}").container_title == "Nature"
    assert read("{container Nature, Online first}").container_title == "Nature"


def test_a_newspaper_publishes_itself() -> None:
    item = read("{title Hindenburg burns}. {publisher The New York Times}")

    assert (None, "The New York Times") == (item.publisher, item.container_title)
