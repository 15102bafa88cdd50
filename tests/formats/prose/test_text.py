"""Plain text into lines with their places."""

from __future__ import annotations

from itertools import pairwise

from citecheck.formats.prose.text import prose, read
from citecheck.model.document import Document
from citecheck.parsing.document.text.lines import units


def test_each_line_keeps_its_indentation_and_its_number() -> None:
    blocks = prose("a.txt", "one\n\n    two  \n").blocks

    assert [("one", 1), ("    two", 3)] == [(block.text, block.places[0][1].line) for block in blocks]


def test_a_form_feed_is_a_page_break() -> None:
    blocks = prose("a.txt", "one\n\ftwo").blocks

    assert ["line", "break", "line"] == [block.kind for block in blocks]
    assert (2, 2) == (blocks[2].places[0][1].line, blocks[2].places[0][1].column)


def test_an_old_charset_is_no_obstacle() -> None:
    text = "Список литературы\n\nИванов И. И. Лёд на озёрах // Озёрный вестник. 2018. N 3. С. 45-67.\n"

    (reference,) = read(Document("a.txt", text.encode("cp1251"))).references

    assert reference.raw.startswith("Иванов")


LEFT = [
    "Arendt, H. (1958). The human condition.",
    "  Chicago: University of Chicago Press.",
    "Elias, N. (1969). The court society, and",
    "  what became of it. Oxford: Blackwell.",
    "Simmel, G. (1900). The philosophy of all",
    "  money. London: Routledge and the rest.",
] * 2
RIGHT = [
    "Tönnies, F. (1887). Community and a new",
    "  society. Cambridge: University Press.",
    "Veblen, T. (1899). The theory of leisure",
    "  and its classes. New York: Macmillan.",
    "Weber, M. (1922). Economy and the rest of",
    "  society. Berkeley: California Press.",
] * 2


def page(*, title: str = "") -> str:
    rows = [f"{left:44}{right}" for left, right in zip(LEFT, RIGHT, strict=True)]
    return "\n".join([title, "", *rows] if title else rows)


def test_two_columns_are_read_one_after_the_other() -> None:
    blocks = prose("a.txt", page(title="A title that runs over both columns of the page, to the very end")).blocks

    assert [*LEFT, *(line.strip() for line in RIGHT)] == [block.text for block in blocks if block.text][1:]
    assert ["break", "line"] == [block.kind for block in blocks[14:16]]


def test_a_line_of_a_column_knows_its_place_in_the_file() -> None:
    text = page()
    lines = text.split("\n")

    for block in prose("a.txt", text).blocks:
        place = block.place(0)
        assert lines[place.line - 1][place.column - 1 :].startswith(block.text)


def test_the_second_lines_of_entries_hang_in_the_right_column_too() -> None:
    found = read(Document("a.txt", f"References\n\n{page()}".encode())).references

    assert [line.split(",")[0] for line in (*LEFT[::2], *RIGHT[::2])] == [one.raw.split(",")[0] for one in found]


def test_a_line_is_indented_from_the_edge_of_its_column() -> None:
    assert {0, 2} == {unit.indent for unit in units(prose("a.txt", page()))}


def test_a_table_is_read_row_by_row() -> None:
    cells = ["ice", "a long winter of the north", "salt", "road", "of milk and of felt", "lake"] * 3
    rows = [f"{cell:44}{other}" for cell, other in pairwise(cells)]

    assert rows == [block.text for block in prose("a.txt", "\n".join(rows)).blocks]


def test_a_column_of_numbers_is_no_text() -> None:
    rows = [f"A line of words that is full up to {at:04}   12,345.{at:02} 13,345.{at:02} 14,345" for at in range(20)]

    assert rows == [block.text for block in prose("a.txt", "\n".join(rows)).blocks]
