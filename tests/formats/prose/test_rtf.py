"""Rich text: paragraphs, notes, links, lists, charsets, and what Zotero leaves in fields."""

from __future__ import annotations

import json

import pytest

from citecheck import formats
from citecheck.errors import InputError
from citecheck.formats.prose.office.rtf import prose, read
from citecheck.model.document import Document, Reading
from citecheck.model.prose import Block
from citecheck.model.reference import Kind

FONTS = r"{\fonttbl{\f0\fcharset0 Times;}{\f1\fcharset204 Times;}{\f2\fcharset128 MS Mincho;}}"
LEVELS = r"{\listlevel\levelnfc0\levelstartat1{\leveltext\'02\'00.;}{\levelnumbers\'01;}}"
LISTS = (
    rf"{{\*\listtable{{\list\listtemplateid1{LEVELS}\listid7}}}}"
    r"{\*\listoverridetable{\listoverride\listid7\listoverridecount0\ls1}}"
)
LINK = r'{\field{\*\fldinst{HYPERLINK "https://example.org/bridge"}}{\fldrslt the bridge}}'
CATS = {"type": "book", "title": "The lives of cats — café", "author": [{"family": "Smith", "given": "Jane"}]}


def rtf(text: str) -> Document:
    return Document("paper.rtf", rf"{{\rtf1\ansi\ansicpg1252\uc1{FONTS}{LISTS}{text}}}".encode("ascii"))


def blocks(text: str) -> tuple[Block, ...]:
    return prose(rtf(text)).blocks


def shown(text: str) -> list[tuple[str, str, str | None]]:
    return [(one.kind, one.text, one.label) for one in blocks(text)]


def escaped(text: str) -> str:
    signs = text.replace("\\", "\\\\").replace("{", "\\{").replace("}", "\\}")
    return "".join(sign if sign.isascii() else f"\\u{ord(sign)}?" for sign in signs)


def citation(item: object) -> str:
    code = escaped(json.dumps({"citationItems": [{"itemData": item}]}, ensure_ascii=False))
    return rf"{{\field\fldedit{{\*\fldinst {{\rtlch ADDIN ZOTERO_ITEM CSL_CITATION {code}}}}}{{\fldrslt (Smith)}}}}"


def test_a_footnote_follows_its_paragraph_and_its_marker_is_its_number() -> None:
    found = blocks(
        r"\pard Fact.{\super\chftn{\footnote\pard{\super\chftn} Smith, Cats.}} Another.{\footnote B}\par Next"
    )

    assert [
        ("paragraph", "Fact.1 Another.2", None), ("note", "Smith, Cats.", "1"), ("note", "B", "2"),
        ("paragraph", "Next", None),
    ] == [(one.kind, one.text, one.label) for one in found]  # fmt: skip
    assert ["1", "2"] == [mark.label for mark in found[0].marks]


def test_an_endnote_is_told_from_a_footnote() -> None:
    assert [False, True] == [one.endnote for one in blocks(r"\pard a{\footnote b}{\footnote\ftnalt c}") if one.label]


def test_links_are_kept_in_text_and_in_notes() -> None:
    found = blocks(rf"\pard See {LINK}.{{\footnote {LINK}}}")

    assert [["https://example.org/bridge"]] * 2 == [[link.url for link in one.links] for one in found]
    assert "the bridge" == found[0].text[found[0].links[0].start : found[0].links[0].end]


def test_places_count_paragraphs() -> None:
    assert ["paper.rtf, paragraph 1", "paper.rtf, paragraph 2"] == [
        str(one.place(0)) for one in blocks(r"\pard One\par\pard Two\par")
    ]


def test_a_list_has_its_numbers_and_a_table_its_cells() -> None:
    items = r"\pard\ls1\ilvl0 Ice.\par\pard\ls1\ilvl0 Snow.\par\pard"
    table = r"\trowd\cellx1000\cellx2000\pard\intbl One\cell Two\cell\row\pard "

    assert [("item", "Ice.", "1"), ("item", "Snow.", "2"), ("cell", "One", None), ("cell", "Two", None)] == shown(
        items + table
    )
    assert [1, 1] == [one.level for one in blocks(items)]


def test_headings_and_italics_are_told() -> None:
    heading, text = blocks(r"\pard\outlinelevel1 References\par\pard\outlinelevel9 Bat. {\i A Bridge}.\par")

    assert ("heading", 2) == (heading.kind, heading.level)
    assert ["A Bridge"] == [text.text[start:end] for start, end in text.emphasised]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (r"\u1046?\u-10179?\u-8704?", "Ж😀"), (r"{\f1\'cc\'e8\'f0}", "Мир"), (r"{\f2\'93\'fa\'96\'7b}", "日本"),
        (r"\'93a\'94\endash b", "“a”–b"), (r"{\v hidden}{\*\unknown no}yes", "hiddenyes"),
    ],
)  # fmt: skip
def test_letters_of_every_charset_are_read(written: str, read: str) -> None:
    assert [read] == [one.text for one in blocks(rf"\pard {written}\par")]


def test_what_a_field_states_is_an_entry_where_no_text_shows_it() -> None:
    reading = read(rtf(rf"\pard Cats live {citation(CATS)}.\par\pard Next\par"))

    assert [(Kind.ENTRY, CATS["title"], "paper.rtf, paragraph 1")] == [
        (one.kind, one.item.title, str(one.location)) for one in reading.references
    ]


def test_what_a_field_of_a_note_states_is_put_over_its_text() -> None:
    note = rf"{{\footnote {citation(CATS)} Smith, The lives of cats \u8212? caf\u233?, Town 2020.}}"
    (reference,) = read(rtf(rf"\pard A.{note}\par")).references

    assert (Kind.FOOTNOTE, "book") == (reference.kind, reference.item.type)
    assert "Smith, The lives of cats" in reference.raw


def test_a_list_of_references_is_read() -> None:
    reading = read(rtf(r"\pard References\par\pard Bat, D. (2021). A New Bridge. Harbour Press.\par"))

    assert ["A New Bridge"] == [one.item.title for one in reading.references]
    assert () == reading.remarks


def test_what_programs_leave_behind_the_end_of_a_document_is_no_damage() -> None:
    assert () == read(Document("paper.rtf", rtf("Text").content + b"\r\n\0")).remarks


def test_a_document_that_breaks_off_is_read_and_said() -> None:
    whole = rtf(r"\pard References\par\pard Bat, D. (2021). A New Bridge. Harbour Press.\par\pard Snow")
    reading = read(Document("paper.rtf", whole.content[:-3]))

    assert ["A New Bridge"] == [one.item.title for one in reading.references][:1]
    assert ["torn-document"] == [remark.rule for remark in reading.remarks]


@pytest.mark.parametrize(("name", "content"), [("a.doc", rtf("a").content), ("a.xyz", b"\n" + rtf("a").content)])
def test_rich_text_is_known_by_its_content(name: str, content: bytes) -> None:
    assert "rtf" == formats.format_of(Document(name, content)).name


def test_what_is_no_rich_text_is_said_in_a_sentence() -> None:
    with pytest.raises(InputError, match=r"^paper\.rtf is no RTF document; save it again"):
        read(Document("paper.rtf", b"References\n\nBat, D. (2021)."))


def test_nests_beyond_any_document_are_left_or_read() -> None:
    nest = rtf("{" * 50_000 + "a" + "}" * 50_000)
    cells = rtf(r"\trowd\cellx1\intbl " * 300 + "a" + r"\cell\row" * 300)

    assert [Reading, Reading] == [type(read(one)) for one in (nest, cells)]


def test_what_endnote_states_in_a_field_is_read() -> None:
    record = "<record><titles><title>Ice on lakes</title></titles><dates><year>2019</year></dates></record>"
    code = escaped(f"ADDIN EN.CITE <EndNote><Cite>{record}</Cite></EndNote>")

    (reference,) = read(rtf(rf"\pard Ice {{\field{{\*\fldinst {code}}}{{\fldrslt (Bat)}}}}.\par")).references

    assert ("Ice on lakes", "2019") == (reference.item.title, str(reference.item.issued))
