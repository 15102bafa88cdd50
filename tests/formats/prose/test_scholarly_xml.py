"""JATS and TEI: tagged references state their fields, others are read as text, cross-references are citations."""

from __future__ import annotations

import pytest

from citecheck.errors import InputError
from citecheck.formats.prose.jats import read as jats
from citecheck.formats.prose.tei import read as tei
from citecheck.model.document import Document

ARTICLE = """<?xml version="1.0"?>
<!DOCTYPE article PUBLIC "-//NLM//DTD JATS//EN" "https://jats.nlm.nih.gov/none.dtd">
<article xmlns:xlink="http://www.w3.org/1999/xlink"><front><article-meta><title-group><article-title>Own title
</article-title></title-group></article-meta></front>
<body><sec><title>Introduction</title><p>As shown [<xref ref-type="bibr" rid="B1">1</xref>,
<xref ref-type="bibr" rid="B2">2</xref>], see <ext-link xlink:href="https://a.org">here</ext-link>.</p></sec></body>
<back><ref-list><title>References</title>
<ref id="B1"><label>1</label><element-citation publication-type="journal">
<person-group person-group-type="author"><name>
<surname>M&#252;ller</surname><given-names>T</given-names></name><collab>The Cat Group</collab></person-group>
<article-title>The lives of <italic>Felis</italic></article-title><source>J Cats</source>
<year>2019</year><month>05</month><volume>3</volume><issue>2</issue><fpage>12</fpage><lpage>34</lpage>
<pub-id pub-id-type="doi">10.1000/x</pub-id><date-in-citation content-type="access-date"
iso-8601-date="2020-01-02">2 Jan</date-in-citation></element-citation></ref>
<ref id="B2"><label>2</label><mixed-citation>Smith, J. (2020). The lives of dogs. Oxford: Oxford University Press.
</mixed-citation></ref>
<ref id="B3"><label>3</label><mixed-citation publication-type="book"><name>
<surname>Doe</surname><given-names>J</given-names>
</name>. <source>Whole</source>. <publisher-name>OUP</publisher-name>; <year>2001</year>.</mixed-citation></ref>
</ref-list></back></article>"""


def test_tagged_citations_of_jats_state_their_fields() -> None:
    reading = jats.read(Document("a.nxml", ARTICLE.encode()))
    first, second, third = (found for found in reading.references if found.kind == "entry")

    assert ("1", "article-journal", "The lives of Felis", "J Cats", "12–34", "10.1000/x", "2019-05", "2020-01-02") == (
        first.label, first.item.type, first.item.title, first.item.container_title, first.item.page, first.item.doi,
        str(first.item.issued), str(first.item.accessed),
    )  # fmt: skip
    assert ["T Müller", "The Cat Group"] == [str(name) for name in first.item.author or ()]
    assert ("2", "The lives of dogs") == (second.label, second.item.title)
    assert ("book", "Whole", "OUP") == (third.item.type, third.item.title, third.item.publisher)


def test_what_a_mixed_citation_says_outside_its_tags_is_read_too() -> None:
    source = (
        "<article><back><ref-list><ref id='r'><mixed-citation publication-type='web'><collab>"
        "Ministry of Trade</collab>. <source>Trade in figures</source>. Available at: "
        "https://trade.example.org/x (Accessed: 3 May 2021).</mixed-citation>"
        "</ref></ref-list></back></article>"
    )
    (reference,) = jats.read(Document("a.nxml", source.encode())).references

    item = reference.item
    assert ("Trade in figures", "https://trade.example.org/x", "2021-05-03") == (
        item.title,
        item.url,
        str(item.accessed),
    )


def test_cross_references_of_jats_are_citations() -> None:
    reading = jats.read(Document("a.nxml", ARTICLE.encode()))

    assert ["1", "2"] == sorted(citation.label for citation in reading.citations)


def test_places_in_jats_are_lines() -> None:
    reading = jats.read(Document("a.nxml", ARTICLE.encode()))

    assert [6, 8, 15, 17] == [reference.location.line for reference in reading.references]


TEI = """<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader>
<biblStruct><monogr><title>Own</title></monogr></biblStruct></teiHeader><text><body>
<p>As said <ref type="bibr" target="#b0">(Smith, 2020)</ref><note n="1">Jones,
<title>Book</title>, p. 3.</note> and so on.</p></body><back><listBibl>
<biblStruct xml:id="b0"><analytic><title level="a" type="main">A paper</title><author>
<persName><forename>Jane</forename><surname>Smith</surname></persName></author><idno type="DOI">10.1000/y</idno>
</analytic>
<monogr><title level="j">Journal</title><imprint><biblScope unit="volume">3</biblScope>
<biblScope unit="page" from="12" to="34"/><date type="published" when="2020-05">2020</date></imprint></monogr>
</biblStruct>
</listBibl></back></text></TEI>"""


def test_tei_states_fields_and_keeps_notes_apart() -> None:
    reading = tei.read(Document("a.tei", TEI.encode()))
    note, entry = reading.references

    assert ("footnote", "1") == (note.kind, note.label)
    assert ("b0", "article-journal", "A paper", "Journal", "3", "12–34", "10.1000/y", "2020-05", "Jane Smith") == (
        entry.label, entry.item.type, entry.item.title, entry.item.container_title, entry.item.volume, entry.item.page,
        entry.item.doi, str(entry.item.issued), str((entry.item.author or ("",))[0]),
    )  # fmt: skip
    assert {"1", "b0"} == {citation.label for citation in reading.citations}


@pytest.mark.parametrize("reader", [jats, tei])
def test_what_is_no_xml_is_said(reader: object) -> None:
    with pytest.raises(InputError, match=r"^a\.xml holds no XML"):
        reader.prose(Document("a.xml", b"no markup at all"))  # type: ignore[attr-defined]


def test_a_broken_article_is_read_as_far_as_it_goes() -> None:
    broken = ARTICLE.replace("</sec></body>", "").encode()[:-300]

    assert "The lives of Felis" in [found.item.title for found in jats.read(Document("a.nxml", broken)).references]


def test_entities_are_not_expanded() -> None:
    entities = '<!DOCTYPE article [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;">]>'
    bomb = f"{entities}<article><body><p>x &b; y</p></body></article>"

    (block,) = jats.prose(Document("a.nxml", bomb.encode())).blocks
    assert "lol" not in block.text


def cited(*citations: str) -> list[object]:
    """Read citations of one JATS reference each; say each reference's parts that tell its kind."""
    refs = "".join(f"<ref id='r{number}'>{citation}</ref>" for number, citation in enumerate(citations))
    article = f"<article xmlns:xlink='http://www.w3.org/1999/xlink'><back><ref-list>{refs}</ref-list></back></article>"
    items = [one.item for one in jats.read(Document("a.nxml", article.encode())).references]
    return [(item.type, item.title, item.container_title) for item in items]


def test_renderings_of_one_work_are_one_reference() -> None:
    parts = "<article-title>Reeds</article-title><source>J Marsh</source><year>2018</year>"
    both = (
        f"<citation-alternatives><mixed-citation>Reeds. <source>J Marsh</source> 2018</mixed-citation>"
        f"<element-citation publication-type='journal'>{parts}</element-citation></citation-alternatives>"
    )

    assert [("article-journal", "Reeds", "J Marsh")] == cited(both)


@pytest.mark.parametrize("tag", ["element-citation", "mixed-citation"])
def test_the_journal_is_no_title_of_an_article_cited_without_one(tag: str) -> None:
    parts = "<name><surname>Aho</surname></name> <source>Phys. Lett. X</source> <volume>7</volume> <fpage>1</fpage>"

    assert [("article-journal", None, "Phys. Lett. X")] == cited(f"<{tag} publication-type='journal'>{parts}</{tag}>")


def test_a_citation_without_a_title_is_kept() -> None:
    software = "<element-citation publication-type='other'><collab>Marsh Lab</collab><comment>REED 2.8</comment>"
    meeting = "<element-citation publication-type='confproc'><conf-name>Reed Day</conf-name><year>1971</year>"

    found = cited(f"{software}</element-citation>", f"{meeting}</element-citation>")

    assert [(None, None, None), ("paper-conference", None, None)] == found


def test_a_chapter_and_an_accession_number_are_told() -> None:
    chapter = "<element-citation publication-type='book'><chapter-title>Ch</chapter-title><source>B</source>"

    assert [("chapter", "Ch", "B")] == cited(f"{chapter}</element-citation>")

    data = (
        "<article xmlns:x='http://www.w3.org/1999/xlink'><back><ref-list><ref><element-citation "
        "publication-type='data'><data-title>Counts</data-title><pub-id pub-id-type='accession' "
        "x:href='https://data.example/7'>D7</pub-id></element-citation></ref></ref-list></back></article>"
    )
    (reference,) = jats.read(Document("a.nxml", data.encode())).references
    assert reference.item.url == "https://data.example/7"


def test_tei_tells_a_journal_from_a_title_and_reads_a_tagged_bibl() -> None:
    source = (
        "<TEI xmlns='http://www.tei-c.org/ns/1.0'><text><back><listBibl>"
        "<biblStruct><monogr><author>Aho</author><title level='j'>Phys. Lett. X</title><imprint>"
        "<biblScope unit='volume'>7</biblScope></imprint></monogr></biblStruct>"
        "<biblStruct><monogr><title level='j'>Marsh Letters</title></monogr></biblStruct>"
        "<bibl><author>Roe, J.</author>, <title level='a'>Reeds</title>, in: <title level='j'>J Marsh</title> "
        "<biblScope unit='volume'>3</biblScope> (<date when='2001'>2001</date>).</bibl></listBibl></back></text></TEI>"
    )

    items = [one.item for one in tei.read(Document("a.tei", source.encode())).references]

    assert [(None, "Phys. Lett. X"), ("Marsh Letters", None), ("Reeds", "J Marsh")] == [
        (item.title, item.container_title) for item in items
    ]


def test_a_dash_between_two_markers_cites_what_is_between() -> None:
    entries = "".join(
        f"<ref id='r{n}'><label>{n}.</label><mixed-citation>A <source>B {n}</source> <year>200{n}</year>"
        "</mixed-citation></ref>"
        for n in range(1, 6)
    )
    text = "<xref ref-type='bibr' rid='r1'>1</xref>–<xref ref-type='bibr' rid='r4'>4</xref>"
    source = f"<article><body><p>One [{text}].</p></body><back><ref-list>{entries}</ref-list></back></article>"

    assert ["1", "2", "3", "4"] == [one.label for one in jats.read(Document("a.nxml", source.encode())).citations]


def test_statements_and_notes_of_tables_are_no_notes_of_the_text() -> None:
    source = (
        "<article><body><table-wrap><table-wrap-foot><fn id='t1'><p>LS: https://a.org/x</p></fn></table-wrap-foot>"
        "</table-wrap></body><back><fn-group><fn fn-type='conflict'><p>None to declare.</p></fn>"
        "<fn id='f1'><label>1</label><p>Smith 2004.</p></fn></fn-group></back></article>"
    )

    assert [("paragraph", "LS: https://a.org/x"), ("paragraph", "None to declare."), ("note", "Smith 2004.")] == [
        (block.kind, block.text) for block in jats.prose(Document("a.nxml", source.encode())).blocks
    ]


def test_a_label_in_words_keeps_its_brackets() -> None:
    source = (
        "<article><back><ref-list><ref id='r'><label>Sluis (2007)</label><mixed-citation>A <source>B</source> "
        "<year>2007</year></mixed-citation></ref></ref-list></back></article>"
    )

    assert ["Sluis (2007)"] == [one.label for one in jats.read(Document("a.nxml", source.encode())).references]


def test_a_pointer_of_tei_to_a_table_cites_nothing_and_an_empty_note_is_none() -> None:
    source = (
        "<TEI xmlns='http://www.tei-c.org/ns/1.0'><text><body><p>See <ref target='#t1'>Table 1</ref>, "
        "<ref type='figure' target='#none'>Figure 2</ref> and <ref target='#b1'>Smith</ref>.</p>"
        "<figure xml:id='t1'><note/></figure><note>Doe 2001.</note></body>"
        "<back><listBibl><biblStruct xml:id='b1'><monogr><title>B</title></monogr></biblStruct></listBibl></back>"
        "</text></TEI>"
    )
    found = tei.prose(Document("a.tei", source.encode())).blocks

    assert ["b1"] == [mark.label for block in found for mark in block.marks if mark.style == "key"]
    assert [("1", "Doe 2001.")] == [(block.label, block.text) for block in found if block.kind == "note"]
