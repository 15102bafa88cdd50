"""A document that is nothing but one or two references holds them, whether a heading announces them or not."""

from __future__ import annotations

from pathlib import Path

import pytest

from citecheck.formats.prose.text import prose
from citecheck.model.reference import Kind
from citecheck.parsing.document import read_prose

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
