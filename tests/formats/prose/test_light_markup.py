"""Org, AsciiDoc and notebooks: their notes, links and citations."""

from __future__ import annotations

import json

import pytest

from citecheck.errors import InputError
from citecheck.formats.prose import asciidoc, ipynb, org
from citecheck.model.document import Document
from citecheck.model.prose import Block


def in_org(source: str) -> tuple[Block, ...]:
    return org.prose(Document("a.org", source.encode())).blocks


def in_asciidoc(source: str) -> tuple[Block, ...]:
    return asciidoc.prose(Document("a.adoc", source.encode())).blocks


def notebook(*cells: dict[str, object]) -> Document:
    return Document("a.ipynb", json.dumps({"nbformat": 4, "cells": cells}).encode())


def test_org_ties_notes_links_and_citations() -> None:
    found = in_org(
        "A fact[fn:1] and /more/[fn:: inline [[https://b.org][note]]].\nSee [[https://a.org/x_y][the page]],"
        " [cite/t:see @k1 p. 3; @k2].\n\n[fn:1] Smith, /Cats/.\n"
    )

    assert ["paragraph", "note", "note"] == [block.kind for block in found]
    assert [("1", "note"), ("2", "note"), ("k1", "key"), ("k2", "key")] == [(m.label, m.style) for m in found[0].marks]
    assert [("the page", "https://a.org/x_y")] == [(found[0].text[x.start : x.end], x.url) for x in found[0].links]


def test_org_leaves_out_drawers_comments_and_source() -> None:
    found = in_org(
        "* Head\n:PROPERTIES:\n:ID: x\n:END:\n"
        "# comment\n#+begin_src sh\ncurl https://no.org\n#+end_src\nText\n- item\n  more\n"
    )

    assert [("heading", "Head"), ("paragraph", "Text"), ("item", "item more")] == [(b.kind, b.text) for b in found]


def test_asciidoc_ties_notes_links_and_bibliography() -> None:
    found = in_asciidoc(
        "Fact.footnote:[See https://a.org[the\npage].] As <<s20>> and <<s20,Smith>> say.\n\n"
        "[bibliography]\n== References\n\n* [[[s20]]] Smith, J. _Cats_. 2020.\n  More of it.\n"
    )

    assert [("paragraph", None), ("note", "1"), ("heading", None), ("item", "s20")] == [
        (b.kind, b.label) for b in found
    ]
    assert [("1", "note"), ("s20", "key"), ("s20", "key")] == [(mark.label, mark.style) for mark in found[0].marks]
    assert ["https://a.org"] == [link.url for link in found[1].links]
    assert "Smith, J. Cats. 2020. More of it." == found[3].text


def test_asciidoc_leaves_out_listings_comments_and_attributes() -> None:
    found = in_asciidoc("= Title\n:toc:\n\n// comment\nText\n\n----\nhttps://no.org\n----\n\ninclude::x.adoc[]\n")

    assert ["Title", "Text"] == [block.text for block in found]


def test_a_notebook_gives_its_markdown_cells_with_their_numbers() -> None:
    document = notebook(
        {"cell_type": "code", "source": ["# https://no.org"]},
        {"cell_type": "markdown", "source": ["# Head\n", "\n", "See [page](https://a.org)."]},
    )

    found = ipynb.prose(document).blocks
    assert [("Head", "a.ipynb, cell 2, line 1"), ("See page.", "a.ipynb, cell 2, line 3")] == [
        (block.text, str(block.place(0))) for block in found
    ]


@pytest.mark.parametrize("content", [b"", b"[1]", b'{"cells": 3}', b"[" * 100_000, b'{"cells": [}'])
def test_what_is_no_notebook_is_said(content: bytes) -> None:
    with pytest.raises(InputError, match=r"^a\.ipynb"):
        ipynb.prose(Document("a.ipynb", content))


def test_asciidoc_names_its_notes() -> None:
    found = in_asciidoc("A footnote:[one] footnote:x[two] footnote:x[] footnote:7[seven] footnote:y[]")

    assert ["A 1 2 2 7 y", "one", "two", "seven"] == [block.text for block in found]
    assert ["1", "2", "2", "7", "y"] == [mark.label for mark in found[0].marks]


def test_asciidoc_shows_the_words_of_its_links_and_quotations() -> None:
    (block,) = in_asciidoc("https://a.org[] https://b.org[B^] \"`q`\" '`r`' _it_ cite:[a,b(3)]")

    assert "https://a.org B “q” “r” it [a, b]" == block.text
    assert ["https://a.org", "https://b.org"] == [link.url for link in block.links]
    assert ["it"] == [block.text[start:end] for start, end in block.emphasised]
