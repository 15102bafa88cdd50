"""OpenDocument texts: paragraphs, notes, links, and the reference marks of Zotero."""

from __future__ import annotations

import json

from citecheck.formats.prose.odt import prose, read
from citecheck.model.document import Document
from citecheck.model.reference import Kind
from tests.formats.prose.document_builders import odt

NOTE = (
    '<text:note text:note-class="{kind}"><text:note-citation>{number}</text:note-citation><text:note-body>'
    "<text:p>{text}</text:p></text:note-body></text:note>"
)


def test_a_note_follows_its_paragraph_and_its_number_stays_in_the_text() -> None:
    note = NOTE.format(kind="endnote", number=1, text="Smith, Cats.")
    found = prose(odt(f"<text:p>Fact{note} goes on.</text:p>")).blocks

    assert [("paragraph", "Fact1 goes on."), ("note", "Smith, Cats.")] == [(block.kind, block.text) for block in found]
    assert (True, "1", ["1"]) == (found[1].endnote, found[1].label, [mark.label for mark in found[0].marks])


def test_links_italics_and_blanks_are_kept() -> None:
    (block,) = prose(
        odt(
            '<text:p><text:a xlink:href="https://a.org">a<text:s text:c="2"/>b</text:a> '
            '<text:span text:style-name="T1">it</text:span></text:p>'
        )
    ).blocks

    assert ("a b it", ["https://a.org"], ["it"]) == (
        block.text,
        [link.url for link in block.links],
        [block.text[start:end] for start, end in block.emphasised],
    )


def test_zoteros_reference_mark_states_the_fields() -> None:
    item = {"type": "book", "title": "The lives of cats", "DOI": "10.1000/cats"}
    code = json.dumps({"citationItems": [{"itemData": item}]}).replace('"', "&quot;")
    mark = f'<text:reference-mark-start text:name="ZOTERO_ITEM CSL_CITATION {code} RNDabc"/>'
    note = NOTE.format(kind="footnote", number=1, text=f"{mark}Smith, The lives of cats, 12.")

    (reference,) = read(odt(f"<text:p>Fact{note}.</text:p>")).references

    assert (Kind.FOOTNOTE, "10.1000/cats") == (reference.kind, reference.item.doi)


def test_a_flat_document_is_read_too() -> None:
    flat = '<?xml version="1.0"?><o:document xmlns:o="o" xmlns:t="t"><o:text><t:p>Hello</t:p></o:text></o:document>'

    assert ["Hello"] == [block.text for block in prose(Document("a.fodt", flat.encode())).blocks]
