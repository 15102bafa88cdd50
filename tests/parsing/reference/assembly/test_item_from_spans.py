"""How the fields of a reference are put together from the spans that were read."""

from __future__ import annotations

import pytest

from citecheck.biblio.item import Item
from citecheck.parsing.reference.assembly.item_from_spans import assemble
from tests.parsing.reference.marked import drafted


def read(marked: str) -> Item:
    """Assemble a text whose spans are marked: `{title On the origin of species}, {date 1859}`."""
    draft = drafted(marked)
    return assemble(draft.text, draft.tokens, draft.spans)[0]


DATES = {
    "{date 2011}, {date 24 August 2011}": "2011-08-24",
    "{date 2011}, {date 24 August 2012}": "2011",
    "{date 24 August 2011}, {date 3 May}": "2011-08-24",
    "{date 24 August}. {title Ice}, {date 2011}": "2011-08-24",
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


NEWSPAPERS = {
    "{author The Times of India} ({date 2020}). {title Ice}": "The Times of India",
    "{author The Times of India} ({date 2020}). {title Ice}. {container The Hindu}": "The Hindu",
    "{author The Times of India} ({date 2020}). {title Ice}. {publisher Penguin}": None,
    "{author Cook, R. The Times}. {title Ice}": None,
}


@pytest.mark.parametrize(("marked", "container"), NEWSPAPERS.items())
def test_a_newspaper_that_stands_for_the_author_contains_the_article(marked: str, container: str | None) -> None:
    assert container == read(marked).container_title


@pytest.mark.parametrize(("field", "names"), [("container", 1), ("publisher", 1), ("place", 2)])
def test_a_house_of_two_names_that_publishes_its_own_work_is_one_author(field: str, names: int) -> None:
    item = read(f"{{author Ernst and Young}}. {{title Ice}}. {{{field} Ernst and Young}}")

    assert names == len(item.author or ())
