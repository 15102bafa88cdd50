"""Word documents: paragraphs, notes, links, lists, and what reference managers leave in fields."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping

import pytest
from lxml import etree

from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.biblio.item import Item
from citecheck.biblio.names.name import Name
from citecheck.errors import InputError
from citecheck.formats.prose.docx.read import prose, read
from citecheck.formats.prose.docx.word_sources import read_source
from citecheck.model.document import Document
from citecheck.model.reference import Kind
from tests.formats.prose.document_builders import W, docx, packed, paragraph, run, word_field

CATS = {"type": "book", "title": "The lives of cats", "author": [{"family": "Smith", "given": "Jane"}],
        "issued": {"date-parts": [["2020"]]}, "DOI": "10.1000/cats"}  # fmt: skip
NOTE = '<w:r><w:footnoteReference w:id="7"/></w:r>'


def citation(*items: Mapping[str, object]) -> str:
    said = {"citationItems": [{"id": 1, "itemData": item} for item in items]}
    return json.dumps(said).replace("&", "&amp;").replace("<", "&lt;")


def test_a_footnote_follows_its_paragraph_and_its_marker_is_its_number() -> None:
    found = prose(docx(paragraph(run("Fact."), NOTE), notes={"7": paragraph(run("Smith, Cats, 12."))})).blocks

    assert [("paragraph", "Fact.1", None), ("note", "Smith, Cats, 12.", "1")] == [
        (b.kind, b.text, b.label) for b in found
    ]
    assert ["1"] == [mark.label for mark in found[0].marks]


def test_a_place_counts_paragraphs() -> None:
    found = prose(docx(paragraph(run("One")), paragraph(), paragraph(run("Three")))).blocks

    assert ["paper.docx, paragraph 1", "paper.docx, paragraph 3"] == [str(block.place(0)) for block in found]


def test_links_of_relations_and_of_fields_are_kept() -> None:
    relations = '<Relationships><Relationship Id="r1" TargetMode="External" Target="https://a.org/x"/></Relationships>'
    linked = f'<w:hyperlink r:id="r1">{run("here")}</w:hyperlink>'
    field = word_field('HYPERLINK "https://b.org/y"', "there")
    (block,) = prose(
        docx(paragraph(linked, run(" and "), field), parts={"word/_rels/document.xml.rels": relations})
    ).blocks

    assert [("here", "https://a.org/x"), ("there", "https://b.org/y")] == [
        (block.text[link.start : link.end], link.url) for link in block.links
    ]


def test_deleted_text_and_the_code_of_fields_are_no_text() -> None:
    deleted = "<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>"
    (block,) = prose(docx(paragraph(run("kept "), deleted, word_field(" PAGE ", "3")))).blocks

    assert "kept 3" == block.text


def test_numbered_paragraphs_bear_their_numbers() -> None:
    numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>'
    found = prose(docx(*(paragraph(run(text), properties=numbered) for text in ("a", "b")))).blocks

    assert [("item", "1", "a"), ("item", "2", "b")] == [(block.kind, block.label, block.text) for block in found]


def test_bullets_bear_no_numbers_and_a_style_can_number_its_paragraphs() -> None:
    numbering = (
        f'<w:numbering {W}><w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl>'
        '</w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>'
        '<w:num w:numId="3"><w:abstractNumId w:val="9"/></w:num></w:numbering>'
    )
    numbered = '<w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>'
    styles = f'<w:styles {W}><w:style w:styleId="S">{numbered}</w:style></w:styles>'
    found = prose(
        docx(
            paragraph(run("bullet"), properties='<w:numPr><w:numId w:val="2"/></w:numPr>'),
            paragraph(run("styled"), properties='<w:pStyle w:val="S"/>'),
            paragraph(run("taken out"), properties='<w:numPr><w:numId w:val="0"/></w:numPr>'),
            parts={"word/numbering.xml": numbering, "word/styles.xml": styles},
        )
    ).blocks

    assert [("item", None), ("item", "1"), ("paragraph", None)] == [(block.kind, block.label) for block in found]


@pytest.mark.parametrize(
    ("style", "level"),
    [
        ('<w:name w:val="heading 3"/>', 3),
        ('<w:name w:val="Title"/>', 1),
        ('<w:name w:val="Own"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr>', 2),
        ('<w:name w:val="Own"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>', 0),
    ],
)
def test_a_style_says_the_level_of_a_heading(style: str, level: int) -> None:
    styles = f'<w:styles {W}><w:style w:styleId="S">{style}</w:style></w:styles>'
    (block,) = prose(
        docx(paragraph(run("Ice"), properties='<w:pStyle w:val="S"/>'), parts={"word/styles.xml": styles})
    ).blocks

    assert ("heading" if level else "paragraph", level) == (block.kind, block.level)


def test_a_cell_is_a_cell_and_breaks_part_its_words() -> None:
    table = f"<w:tbl><w:tr><w:tc>{paragraph(run('a'), '<w:r><w:br/></w:r>', run('b'), '<w:r><w:tab/></w:r>', run('c'))}"
    (block,) = prose(docx(f"{table}</w:tc></w:tr></w:tbl>")).blocks

    assert ("cell", "a\nb c") == (block.kind, block.text)


def test_an_endnote_is_a_note_at_the_end_and_a_note_that_is_missing_is_none() -> None:
    endnotes = f'<w:endnotes {W}><w:endnote w:id="3">{paragraph(run("Snow, Ice, 12."))}</w:endnote></w:endnotes>'
    markers = '<w:r><w:endnoteReference w:id="3"/></w:r>', '<w:r><w:endnoteReference w:id="4"/></w:r>'
    found = prose(docx(paragraph(run("Fact."), *markers), parts={"word/endnotes.xml": endnotes})).blocks

    assert [("paragraph", "Fact.12", False), ("note", "Snow, Ice, 12.", True)] == [
        (block.kind, block.text, block.endnote) for block in found
    ]


def test_a_simple_field_links_what_it_shows() -> None:
    field = f"""<w:fldSimple w:instr='HYPERLINK "https://a.org"'>{run("here")}</w:fldSimple>"""
    local = f"""<w:fldSimple w:instr='HYPERLINK "page.html"'>{run("there")}</w:fldSimple>"""
    (block,) = prose(docx(paragraph(field, run(" "), local))).blocks

    assert [("here", "https://a.org")] == [(block.text[link.start : link.end], link.url) for link in block.links]


def test_a_field_that_ends_without_having_begun_loses_no_text() -> None:
    turns = [f'<w:r><w:fldChar w:fldCharType="{turn}"/></w:r>' for turn in ("separate", "end")]
    (block,) = prose(
        docx(paragraph(run("kept "), *turns, "<w:r><w:instrText>PAGE</w:instrText></w:r>", run("too")))
    ).blocks

    assert "kept too" == block.text


@pytest.mark.parametrize(("toggle", "words"), [("<w:i/>", ["slanted"]), ('<w:i w:val="false"/>', [])])
def test_italics_can_be_switched_off(toggle: str, words: list[str]) -> None:
    (block,) = prose(docx(paragraph(run("plain "), run("slanted", toggle)))).blocks

    assert words == [block.text[start:end] for start, end in block.emphasised]


@pytest.mark.parametrize(
    "code", ["CSL_CITATION no object", "CSL_CITATION {broken", "MENDELEY_CITATION_v3_§§§", "CSL_CITATION [1]"]
)
def test_a_damaged_citation_field_states_nothing(code: str) -> None:
    assert () == read(docx(paragraph(word_field(f"ADDIN {code}" if "v3" not in code else code, "(Snow)")))).references


def test_zotero_states_the_fields_of_a_footnote() -> None:
    code = f"ADDIN ZOTERO_ITEM CSL_CITATION {citation(CATS)}"
    note = paragraph(word_field(code, "Jane Smith, The lives of cats, 2020, p. 3."))
    reading = read(docx(paragraph(run("Fact."), NOTE), notes={"7": note}))

    (reference,) = reading.references
    assert (Kind.FOOTNOTE, "1", "10.1000/cats") == (reference.kind, reference.label, reference.item.doi)
    assert "Jane Smith, The lives of cats, 2020, p. 3." == reference.raw


def test_a_work_that_a_field_cites_and_no_list_shows_is_an_entry_once() -> None:
    code = f"ADDIN CSL_CITATION {citation(CATS)}"
    reading = read(docx(paragraph(word_field(code, "(Smith, 2020)")), paragraph(word_field(code, "(Smith, 2020)"))))

    assert [(Kind.ENTRY, "The lives of cats")] == [(found.kind, found.item.title) for found in reading.references]


def test_the_list_that_zotero_writes_takes_over_what_its_fields_state() -> None:
    code = f"ADDIN ZOTERO_ITEM CSL_CITATION {citation(CATS)}"
    listed = paragraph(run("Smith, J. (2020). The lives of cats. Oxford: Oxford University Press."))
    other = paragraph(run("Jones, K. (2019). The lives of dogs. London: Routledge."))
    text = paragraph(run("As said "), word_field(code, "(Smith, 2020)"), run("."))
    reading = read(docx(text, paragraph(run("References")), other, listed))

    assert [("The lives of dogs", None), ("The lives of cats", "10.1000/cats")] == [
        (reference.item.title, reference.item.doi) for reference in reading.references
    ]


def test_mendeley_cite_is_read_from_content_controls() -> None:
    coded = base64.b64encode(citation(CATS).encode()).decode()
    control = f'<w:sdt><w:sdtPr><w:tag w:val="MENDELEY_CITATION_v3_{coded}"/></w:sdtPr>{run("(Smith, 2020)")}</w:sdt>'

    (reference,) = read(docx(paragraph(control))).references

    assert "10.1000/cats" == reference.item.doi


def test_words_own_sources_are_read() -> None:
    source = (
        '<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"><b:Source><b:Tag>Smi20</b:Tag>'
        "<b:SourceType>InternetSite</b:SourceType><b:Author><b:Author><b:NameList><b:Person><b:Last>Smith</b:Last>"
        "<b:First>Jane</b:First></b:Person></b:NameList></b:Author></b:Author><b:Title>Cats online</b:Title>"
        "<b:Year>2020</b:Year><b:YearAccessed>2021</b:YearAccessed><b:MonthAccessed>5</b:MonthAccessed>"
        "<b:URL>https://cats.org</b:URL></b:Source></b:Sources>"
    )
    cited = paragraph(word_field(r" CITATION Smi20 \\l 1033 ", "(Smith, 2020)"))

    (reference,) = read(docx(cited, parts={"customXml/item1.xml": source})).references

    assert ("Smi20", "webpage", "https://cats.org", "2021-05") == (
        reference.label,
        reference.item.type,
        reference.item.url,
        str(reference.item.accessed),
    )


def word_source(body: str) -> Item:
    namespace = 'xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"'
    _, item = read_source(etree.fromstring(f"<b:Source {namespace}>{body}</b:Source>"))
    return item


@pytest.mark.parametrize(
    ("body", "attribute", "value"),
    [
        ("<b:Year>2020</b:Year><b:Month>May</b:Month><b:Day>3</b:Day>", "issued", PartialDate(2020)),
        ("<b:Year>about 2020</b:Year>", "issued", PartialDate(literal="about 2020")),
        ("<b:StandardNumber>978-0-306-40615-7</b:StandardNumber>", "isbn", "978-0-306-40615-7"),
        ("<b:StandardNumber>12</b:StandardNumber>", "isbn", None),
        ("<b:Author><b:Author><b:Corporate>Ice Office</b:Corporate></b:Author></b:Author>", "author",
         (Name(literal="Ice Office"),)),
        ("<b:Author><b:Author><b:Person><b:First>Snow</b:First></b:Person><b:Person/></b:Author></b:Author>", "author",
         (Name(literal="Snow"),)),
        ("<b:Author><b:Editor><b:Person><b:Last>Frost</b:Last></b:Person></b:Editor></b:Author>", "editor",
         (Name(family="Frost"),)),
        ("<b:Author><b:Counsel><b:Person><b:Last>Frost</b:Last></b:Person></b:Counsel></b:Author>", "author", None),
    ],
)  # fmt: skip
def test_a_source_of_word_states_its_fields(body: str, attribute: str, value: object) -> None:
    assert value == getattr(word_source(body), attribute)


@pytest.mark.parametrize(
    "content",
    [b"", b"PK\x03\x04 broken", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", packed({"a": "b"})],
    ids=["empty", "broken", "an older format", "another archive"],  # an archive holds the time of its making
)
def test_what_is_no_docx_is_said_in_one_sentence(content: bytes) -> None:
    with pytest.raises(InputError) as error:
        prose(Document("paper.docx", content))

    assert str(error.value).startswith("paper.docx ")
    assert "\n" not in str(error.value)


def test_external_entities_are_not_read() -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname"><!ENTITY b "lol">]>'
    body = f"{bomb}<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>x&a;&b;y</w:t></w:r></w:p></w:body></w:document>"
    (block,) = prose(Document("paper.docx", packed({"word/document.xml": body}))).blocks

    assert block.text.startswith("x")
    assert "lol" not in block.text


def test_the_document_is_the_part_that_the_package_calls_so() -> None:
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    parts = {
        "_rels/.rels": f'<Relationships><Relationship Type="{kind}" Target="/word/document2.xml"/></Relationships>',
        "word/document2.xml": f"<w:document {W}><w:body>{paragraph(run('The true text.'))}</w:body></w:document>",
    }

    found = prose(docx(paragraph(run("A part that nothing names.")), parts=parts)).blocks

    assert ["The true text."] == [block.text for block in found]


WAVES = {"type": "article-journal", "title": "Waves of ice", "author": [{"family": "Smith", "given": "Jane"}],
         "container-title": "Lakes", "volume": "116", "page": "45-67", "issued": {"date-parts": [["2016"]]},
         "DOI": "10.1000/waves"}  # fmt: skip
RECORD = (
    '<record><rec-number>7</rec-number><ref-type name="Journal Article">17</ref-type><contributors><authors>'
    "<author>Bat, Dorj</author></authors></contributors><titles><title>Ice on lakes</title></titles>"
    "<dates><year>2019</year></dates><electronic-resource-num>10.1000/ice</electronic-resource-num></record>"
)
ENDNOTE = f"<EndNote><Cite><Author>Bat</Author><Year>2019</Year>{RECORD}</Cite></EndNote>"


def of_endnote(*, as_data: bool) -> str:
    if not as_data:
        return word_field(f" ADDIN EN.CITE {ENDNOTE.replace('<', '&lt;')}", "(Bat, 2019)")
    data = f"<w:fldData>{base64.b64encode(ENDNOTE.encode()).decode()}</w:fldData>"
    begin = '<w:fldChar w:fldCharType="begin"/>'
    return word_field(" ADDIN EN.CITE ", "(Bat, 2019)").replace(begin, begin.replace("/>", f">{data}</w:fldChar>"), 1)


def stated(*paragraphs: str, notes: dict[str, str] | None = None) -> list[tuple[str, str | None, str | None]]:
    found = read(docx(*paragraphs, notes=notes)).references
    return [(one.kind.value, one.item.title, one.item.doi) for one in found]


@pytest.mark.parametrize(
    "printed",
    [
        "J. Smith, Lakes 116, 45–67 (2016).", "Smith. Lakes 2016. 116, 45.", "Smith, Lakes, doi:10.1000/WAVES.",
    ],
)  # fmt: skip
def test_a_style_that_prints_no_titles_shows_a_work_all_the_same(printed: str) -> None:
    field = word_field(f"ADDIN ZOTERO_ITEM CSL_CITATION {citation(WAVES)}", "[1]")
    entries = [paragraph(run(f"{number}. {text}")) for number, text in enumerate((printed, "B. Roe, Ice 3, 1."), 1)]

    assert [("entry", "Waves of ice", "10.1000/waves")] == [
        one for one in stated(paragraph(run("As "), field), paragraph(run("References")), *entries) if one[2]
    ]


@pytest.mark.parametrize(
    "printed", ["J. Smith, Lakes 116, 99 (2016).", "J. Smith, Lakes 7, 45 (2016).", "Roe, 2016, 116, 45."]
)
def test_a_work_of_another_place_is_not_shown(printed: str) -> None:
    field = word_field(f"ADDIN ZOTERO_ITEM CSL_CITATION {citation(WAVES)}", "[1]")
    entries = [paragraph(run(f"1. {printed}")), paragraph(run("2. B. Roe, Ice 3, 1 (2001)."))]

    found = stated(paragraph(run("As "), field), paragraph(run("References")), *entries)

    assert 3 == len(found)


def test_a_reference_shows_the_work_of_the_longest_title() -> None:
    longer = {**WAVES, "title": "Waves of ice on lakes", "DOI": "10.1000/longer"}
    field = word_field(f"ADDIN ZOTERO_ITEM CSL_CITATION {citation(longer, WAVES)}", "[1]")
    entry = paragraph(run("1. Smith, J. (2016). Waves of ice on lakes. Lakes, 7."))

    references = read(docx(paragraph(run("As "), field), paragraph(run("References")), entry)).references

    assert {(1, "Waves of ice"), (3, "Waves of ice on lakes")} == {
        (one.location.line, one.item.title) for one in references
    }


def test_two_works_of_one_note_are_two() -> None:
    shown = "Smith, The lives of cats, 2020; Smith, Waves of ice, 2016"
    note = paragraph(word_field(f"ADDIN ZOTERO_ITEM CSL_CITATION {citation(CATS, WAVES)}", shown))
    found = stated(paragraph(run("a"), NOTE), notes={"7": note})

    assert {("footnote", "The lives of cats", "10.1000/cats"), ("footnote", "Waves of ice", "10.1000/waves")} == set(
        found
    )


@pytest.mark.parametrize("as_data", [False, True])
def test_what_endnote_states_is_put_over_the_list(as_data: bool) -> None:
    entry = paragraph(run("Bat, D. (2019). Ice on lakes. Limnology, 3, 45–67."))

    assert [("entry", "Ice on lakes", "10.1000/ice")] == stated(
        paragraph(run("Ice "), of_endnote(as_data=as_data)), paragraph(run("References")), entry
    )


@pytest.mark.parametrize("data", ["", "%%%", *(base64.b64encode(one).decode() for one in (b"no XML", b"<EndNote>"))])
def test_the_data_of_another_field_state_nothing(data: str) -> None:
    begin = f'<w:r><w:fldChar w:fldCharType="begin"><w:fldData>{data}</w:fldData></w:fldChar></w:r>'

    assert [] == stated(paragraph(run("Text"), begin, '<w:r><w:fldChar w:fldCharType="end"/></w:r>'))
