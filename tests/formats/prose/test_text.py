"""Plain text into lines with their places."""

from __future__ import annotations

from citecheck.formats.prose.text import prose, read
from citecheck.model.document import Document


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
