"""reStructuredText: footnotes, citations, links; nothing is included or executed."""

from __future__ import annotations

from citecheck.formats.prose.rst import prose, read
from citecheck.model.document import Document
from citecheck.model.prose import Block


def blocks(source: str) -> tuple[Block, ...]:
    return prose(Document("paper.rst", source.encode())).blocks


def test_notes_citations_and_links_are_marked() -> None:
    found = blocks(
        "Text [Cit20]_, a note [#auto]_ and `a page <https://a.org/x>`_, :cite:`k1,k2`.\n\n"
        ".. [Cit20] Smith. *Cats*. 2020.\n.. [#auto] A note\n   of two lines.\n"
    )

    assert [("Cit20", "key"), ("1", "note"), ("k1", "key"), ("k2", "key")] == [
        (m.label, m.style) for m in found[0].marks
    ]
    assert [("a page", "https://a.org/x")] == [(found[0].text[x.start : x.end], x.url) for x in found[0].links]
    assert [("item", "Cit20", "Smith. Cats. 2020."), ("note", "1", "A note of two lines.")] == [
        (block.kind, block.label, block.text) for block in found[1:]
    ]


def test_no_file_is_included_and_raw_content_is_left_out() -> None:
    found = blocks(
        "A\n\n.. include:: /etc/hostname\n\n.. csv-table::\n   :file: /etc/passwd\n\n.. raw:: html\n\n   raw\n\nB\n"
    )

    assert ["A", "B"] == [block.text for block in found]


def test_directives_of_sphinx_are_text() -> None:
    found = blocks(".. seealso::\n\n   `The page <https://a.org>`_\n")

    assert ["https://a.org"] == [link.url for block in found for link in block.links]


def test_a_place_is_the_line_and_column() -> None:
    found = blocks("Title\n=====\n\n#. One item\n#. Another item\n")

    assert [(1, 1), (4, 4), (5, 4)] == [(b.place(0).line, b.place(0).column) for b in found]


def test_a_reference_list_gives_references() -> None:
    source = (
        "References\n----------\n\n- Smith, J. (2020). *The lives of cats*. Oxford: Oxford University Press.\n"
        "- Jones, K. (2019). *The lives of dogs*. London: Routledge.\n"
    )

    found = read(Document("paper.rst", source.encode())).references
    assert ["The lives of cats", "The lives of dogs"] == [reference.item.title for reference in found]


def test_a_table_of_contents_does_not_hold_the_places_of_what_follows() -> None:
    found = blocks("Title\n=====\n\n.. contents:: Table\n\nFirst\n-----\n\nOne.\n\nSecond\n------\n\nTwo.\n")

    assert [("Title", 1), ("First", 6), ("One.", 9), ("Second", 11), ("Two.", 14)] == [
        (block.text, block.place(0).line) for block in found
    ]


def test_a_prefix_of_keys_is_none_of_the_key() -> None:
    source = "See :cite:`faq-smith` and :cite:`jones`.\n\n.. bibliography:: refs.bib\n   :keyprefix: faq-\n"

    assert ["smith", "jones"] == [one.label for one in read(Document("faq.rst", source.encode())).citations]


def test_words_in_braces_around_a_key_are_none_of_it() -> None:
    source = "As :cite:p:`{see}smith{p. 1},jones` say.\n"

    assert ["smith", "jones"] == [one.label for one in read(Document("faq.rst", source.encode())).citations]


def test_the_roles_of_series_lead_to_their_documents() -> None:
    (block,) = blocks("See :pep:`550#notes`, :rfc:`2324` and :pep:`the guide <20>`.")

    assert [
        ("PEP 550", "https://peps.python.org/pep-0550/#notes"),
        ("RFC 2324", "https://datatracker.ietf.org/doc/html/rfc2324"),
        ("the guide", "https://peps.python.org/pep-0020/"),
    ] == [(block.text[link.start : link.end], link.url) for link in block.links]
