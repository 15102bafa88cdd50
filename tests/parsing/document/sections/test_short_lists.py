"""A document that is nothing but one or two references holds them, whether a heading announces them or not."""

from __future__ import annotations

from pathlib import Path

import pytest

from citecheck.formats.prose.text import prose
from citecheck.model.reference import Kind
from citecheck.parsing.document.read_document import read_prose

WITHOUT = Path(__file__).parent / "without"


def entries(text: str) -> list[str | None]:
    found = read_prose(prose("list.txt", text)).references
    return [one.item.title for one in found if one.kind is Kind.ENTRY]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Kafka, F. (1915). Die Verwandlung. Leipzig: Kurt Wolff.", ["Die Verwandlung"]),
        (
            "[1] Lorenz, E. N. (1963). Deterministic nonperiodic flow. J. Atmos. Sci., 20(2), 130-141.\n[2] http://noaa.gov/",
            ["Deterministic nonperiodic flow", None],
        ),
        (
            "Бахтин М. М. Проблемы поэтики Достоевского. М.: Советский писатель, 1963.",
            ["Проблемы поэтики Достоевского"],
        ),
    ],
)
def test_one_or_two_references_are_a_list(text: str, titles: list[str | None]) -> None:
    assert titles == entries(text)


def test_a_likely_line_beside_running_text_is_no_list() -> None:
    cited = "Kafka, F. (1915). Die Verwandlung. Leipzig: Kurt Wolff."

    assert [] == entries(f"{cited}\n\nThe story was read to friends before it was printed, and some of them laughed.")


@pytest.mark.parametrize("name", ["act", "article", "log", "news", "novel", "novel-russian", "schedule"])
def test_no_paragraph_of_other_texts_is_a_list_of_its_own(name: str) -> None:
    paragraphs = (WITHOUT / f"{name}.txt").read_text(encoding="utf-8").split("\n\n")

    assert [] == [found for paragraph in paragraphs for found in entries(paragraph)]


CITED = (
    "Arendt, Hannah, 1958: Vita activa. Stuttgart: Kohlhammer.",
    "Simmel, Georg, 1908: Soziologie. Leipzig: Duncker & Humblot.",
)
OWN = (
    "1/2003 Ahlers, H., Gezeiten und Deiche, Januar 2003",
    "2/2003 Behn, J., Von der Marsch zur Geest: eine Grenze, Februar 2003",
    "3/2004 Claus, I., Watt und Wind, März 2004",
)


@pytest.mark.parametrize(
    "announced",
    [
        "Bereits erschienene Arbeitspapiere",
        "In dieser Reihe sind erschienen:",
        "Previously published working papers",
        "Other titles in this series",
        "Dans la même collection",
    ],
)
def test_what_a_series_has_in_print_is_no_list_of_references(announced: str) -> None:
    assert len(CITED) == len(entries("\n".join(["Literatur", *CITED, announced, *OWN])))


def test_a_document_that_is_nothing_but_its_series_keeps_its_list() -> None:
    works = [f"Simmel, G. ({year}). Letters on salt, part {year}. Leipzig: Duncker." for year in range(1900, 1908)]

    assert len(works) == len(entries("\n".join(["In this series", "", *works])))


def test_an_entry_may_say_what_has_been_published_of_it() -> None:
    entry = "Simmel, Georg: Gesamtausgabe. Bisher erschienen: Bd. 1–24. Frankfurt: Suhrkamp, 1989."

    assert 2 == len(entries(f"Literatur\n{CITED[0]}\n{entry}"))
