"""EPUB books: chapters in the order of the spine, places in their own files."""

from __future__ import annotations

from citecheck.formats.prose.epub import prose, read
from citecheck.model.document import Document
from tests.formats.prose.document_builders import epub, packed


def test_chapters_come_in_the_order_of_the_spine() -> None:
    found = prose(epub("<p>First</p>", "<p>Second</p>"))

    assert (["First", "Second"], "en") == ([block.text for block in found.blocks], found.language)


def test_a_place_names_the_chapter() -> None:
    found = prose(epub("<p>First</p>", "\n<p>Second</p>")).blocks

    assert "book.epub, OPS/ch1.xhtml, line 2" == str(found[1].place(0))


def test_ibid_takes_over_from_the_note_before_it_though_lines_begin_anew() -> None:
    note = '<p>Fact<a href="#n{0}" id="r{0}"><sup>{0}</sup></a></p>{2}<aside role="doc-footnote" id="n{0}">{1}</aside>'
    first = note.format(1, "Smith, J. (2020). <i>The lives of cats</i>. Oxford: Oxford University Press.", "\n" * 30)
    reading = read(epub(first, note.format(2, "Ibid., p. 14.", "")))

    assert ["The lives of cats", "The lives of cats"] == [found.item.title for found in reading.references]


def test_without_a_table_of_contents_all_pages_are_read() -> None:
    found = prose(Document("book.epub", packed({"a.xhtml": "<html><body><p>Text</p></body></html>"})))

    assert ["Text"] == [block.text for block in found.blocks]
