"""The numbers of lines in the margin of a manuscript are no text of it; those of a list are."""

from __future__ import annotations

from citecheck.formats.prose.pdf.line_numbers import without_line_numbers
from citecheck.formats.prose.pdf.pages import Page, Piece


def piece(left: float, row: int, text: str) -> Piece:
    return Piece(left, 700 - 14 * row, left + 5 * len(text), 710 - 14 * row, text)


def page(first: int, *, step: int = 1, rows: int = 30, at: float = 40) -> Page:
    numbers = [(row, str(first + row)) for row in range(rows) if (first + row) % step == 0]
    margin = [piece(at + 5 * (3 - len(number)), row, number) for row, number in numbers]
    return Page((*margin, *(piece(80, row, f"Ice and water, part {row}, on the river") for row in range(rows))))


def shown(pages: list[Page]) -> set[str]:
    return {one.text for each in without_line_numbers(pages) for one in each.pieces if one.text.isdecimal()}


def test_numbers_that_count_the_lines_of_most_pages_are_taken_out() -> None:
    assert shown([page(1), page(31), page(61), page(91)]) == set()


def test_numbers_of_every_fifth_line_are_taken_out() -> None:
    assert shown([page(1, step=5), page(31, step=5), page(61, step=5)]) == set()


def test_numbers_in_the_right_margin_are_taken_out() -> None:
    assert shown([page(1, at=500), page(31, at=500)]) == set()


def test_a_numbered_list_of_one_page_keeps_its_numbers() -> None:
    plain = Page(tuple(piece(80, row, "Ice and water on the river") for row in range(30)))

    assert len(shown([plain, plain, page(1)])) == 30


def test_years_below_each_other_count_nothing() -> None:
    rows = [*(piece(40, row, year) for row, year in enumerate(("2001", "2007", "1999", "2015", "2003", "1987")))]
    table = Page((*rows, *(piece(80, row, "Ice and water") for row in range(6))))

    assert len(shown([table, table])) == 6
