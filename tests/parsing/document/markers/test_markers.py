"""Markers in the running text, by number, and the notes and entries that they point to."""

from __future__ import annotations

import pytest

from citecheck.formats.prose.text import prose
from citecheck.parsing.document.read_document import read_prose

WORKS = (
    "C. Darwin, On the origin of species. London: John Murray, 1859.",
    "A. M. Turing, Computing machinery and intelligence. Mind 59(236), 433-460 (1950).",
    "C. E. Shannon, A mathematical theory of communication. Bell Syst. Tech. J. 27(3), 379-423 (1948).",
    "L. Onsager, Crystal statistics. Physical Review 65, 117-149 (1944).",
    "E. Hubble, A relation between distance and radial velocity. PNAS 15, 168-173 (1929).",
    "P. W. Higgs, Broken symmetries. Physical Review Letters 13(16), 508-509 (1964).",
)


def cited(sentence: str, numbers: tuple[int, ...] = (1, 2, 3, 4, 5, 6)) -> list[str]:
    listed = "\n\n".join(f"[{number}] {WORKS[number - 1]}" for number in numbers)
    reading = read_prose(prose("a.txt", f"It is known {sentence} from works.\n\nReferences\n\n{listed}\n"))
    return [citation.label for citation in reading.citations]


MARKERS = {
    "[1]": ["1"],
    "[1, 3]": ["1", "3"],
    "[1;3]": ["1", "3"],
    "[2-4]": ["2", "3", "4"],
    "[2–4, 6]": ["2", "3", "4", "6"],
    "[4-2]": [],
    "[0]": [],
    "[2-2]": ["2"],
    "<sup>2</sup>": ["2"],
    "so² and so": ["2"],
    "so²⁻³ and so": ["2", "3"],
    "so⁹ and so": [],
    "in [1] and [2]": ["1", "2"],
}


@pytest.mark.parametrize(("written", "labels"), MARKERS.items())
def test_a_marker_is_every_number_in_it(written: str, labels: list[str]) -> None:
    assert labels == cited(written)


def test_a_number_above_the_last_is_told_where_the_text_cites_by_number() -> None:
    assert ["1", "2", "3", "7"] == cited("[1] [2] [3] [7]")
    assert ["1", "2", "3", "9"] == cited("[1] [2] [3] [9]")
    assert ["1", "2", "3"] == cited("[1] [2] [3] [10]")


def test_a_number_that_no_entry_bears_is_not_told_where_few_entries_are_cited() -> None:
    assert ["1", "2"] == cited("[1] [2] [7]")


def test_a_hole_of_one_number_is_told() -> None:
    assert ["1", "2", "3", "4"] == cited("[1] [2] [3] [4]", (1, 2, 4, 5, 6))[:4]
    assert "3" in cited("[1] [2] [3] [4]", (1, 2, 4, 5, 6))
    assert "1" in cited("[1] [2] [3] [4]", (2, 3, 4, 5, 6))


def test_a_raised_number_that_no_list_knows_is_a_power() -> None:
    assert ["1", "2", "3"] == cited("[1], [2] and [3] over 40 km⁷ of ice")


def test_a_hole_of_two_numbers_may_be_a_misreading() -> None:
    assert ["1", "2", "5"] == cited("[1] [2] [3] [5]", (1, 2, 5, 6))


@pytest.mark.parametrize(
    ("sentence", "beyond"),
    [
        ("in [1-6] and [77]", ["77"]),
        ("in [1-5] and [77, 78]", ["77", "78"]),
        ("in [1-3] and [77]", []),
        ("in [1-6] and [1984]", []),
        ("in [1-6], and in paragraphs [70], [71], [72] and [77]", []),
        ("in [1-6] and at x[77]", []),
    ],
)
def test_a_number_far_beyond_a_list_that_is_cited_whole_lacks_its_entry(sentence: str, beyond: list[str]) -> None:
    assert beyond == [label for label in cited(sentence) if int(label) > len(WORKS)]
