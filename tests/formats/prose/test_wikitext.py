"""Wikitext: citation templates in many languages, notes, short citations, links."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.biblio.names.name import Name
from citecheck.formats.prose.wikitext import parameters, templates
from citecheck.formats.prose.wikitext.read import prose, read
from citecheck.model.document import Document, Reading
from citecheck.model.reference import Kind


def page(source: str) -> Reading:
    return read(Document("page.wiki", source.encode()))


CASES = [
    (
        (
            "{{cite news |last1=Smith |first1=Jane |author2=Kim Lee |title=A [[cat|Cat]] |url=https://n.org"
            " |work=''Times''"
            " |date=3 May 2020 |access-date=2021-01-02 |archive-url=https://web.archive.org/x}}"
        ),
        ("article-newspaper", "A Cat", "Times", "Jane Smith; Kim Lee", "2020-05-03", "2021-01-02", "https://n.org"),
    ),
    (
        (
            "{{Internetquelle |autor=Max Mustermann, Erika Muster |url=https://de.org |titel=Titel |titelerg=Zusatz "
            "|werk=Zeitung |datum=2019-01-02 |abruf=2020-02-03}}"
        ),
        (
            "webpage",
            "Titel: Zusatz",
            "Zeitung",
            "Max Mustermann; Erika Muster",
            "2019-01-02",
            "2020-02-03",
            "https://de.org",
        ),
    ),
    (
        "{{Literatur |Autor=Hans Meyer |Titel=Teil |Sammelwerk=Ganzes |Verlag=Verlag |Ort=Berlin |Jahr=1999}}",
        ("article", "Teil", "Ganzes", "Hans Meyer", "1999", None, None),
    ),
    (
        (
            "{{Lien web |nom=Dupont |prénom=Jean |titre=Une page |url=https://fr.org |site=Le Monde |date=3 mai 2011 "
            "|consulté le=4 juin 2012}}"
        ),
        ("webpage", "Une page", "Le Monde", "Jean Dupont", "2011-05-03", "2012-06-04", "https://fr.org"),
    ),
    (
        (
            "{{статья |автор=Иванов И. И., Петров П. П. |заглавие=Статья |издание=Журнал |год=2010 |том=3 |номер=2"
            " |ссылка=http://ru.org}}"
        ),
        ("article-journal", "Статья", "Журнал", "И. И. Иванов; П. П. Петров", "2010", None, "http://ru.org"),
    ),
    (
        (
            "{{cita web|apellido=García|nombre=Ana|título=Una página|url=https://es.org|fecha=3 de mayo de 2015"
            "|fechaacceso=4 de junio de 2016|obra=El País}}"
        ),
        ("webpage", "Una página", "El País", "Ana García", "2015-05-03", "2016-06-04", "https://es.org"),
    ),
    (
        "{{cita libro|autore=Mario Rossi|titolo=Il libro|editore=Einaudi|anno=2001|città=Torino}}",
        ("book", "Il libro", None, "Mario Rossi", "2001", None, None),
    ),
    (
        "{{웹 인용|제목=제목입니다|url=https://ko.kr|웹사이트=연합뉴스|날짜=2020년 3월 4일|확인날짜=2021-01-01}}",
        ("webpage", "제목입니다", "연합뉴스", "", "2020-03-04", "2021-01-01", "https://ko.kr"),
    ),
    (
        "{{Cite web|和書|title=日本の新聞|url=https://ja.jp|website=新聞|date=2020-03-04|accessdate=2021年1月2日}}",
        ("webpage", "日本の新聞", "新聞", "", "2020-03-04", "2021-01-02", "https://ja.jp"),
    ),
    (
        "{{cite book |author=Doe, John |year=2001 |title=Whole |chapter=Part |publisher=OUP |isbn=0-19-853453-1}}",
        ("chapter", "Part", "Whole", "John Doe", "2001", None, None),
    ),
    (
        "{{צ-מאמר|מחבר=משה לוי|שם=נחלים|כתב עת=קתדרה|שנת הוצאה=1998|כרך=12}}",
        ("article-journal", "נחלים", "קתדרה", "משה לוי", "1998", None, None),
    ),
    (
        "{{استشهاد ويب|الأخير=حداد|الأول=سامي|عنوان=الأنهار|مسار=https://ar.org|موقع=الصحيفة|تاريخ=2015-02-03}}",
        ("webpage", "الأنهار", "الصحيفة", "سامي حداد", "2015-02-03", None, "https://ar.org"),
    ),
    (
        "{{یادکرد وب|نویسنده=رضا احمدی|عنوان=رودها|نشانی=https://fa.org|وبگاه=ایران|تاریخ بازبینی=2015-02-03}}",
        ("webpage", "رودها", "ایران", "رضا احمدی", None, "2015-02-03", "https://fa.org"),
    ),
    (
        "{{Chú thích sách|họ=Trần|tên=Văn|tiêu đề=Sông|nhà xuất bản=Trẻ|năm=2005}}",
        ("book", "Sông", None, "Văn Trần", "2005", None, None),
    ),
    (
        "{{CitLib|aut=Nagy János|tit=A folyók|red=Akadémiai|loc=Budapest|ann=1987}}",
        ("book", "A folyók", None, "Nagy János", "1987", None, None),
    ),
    (
        "{{Lehtiviite|Tekijä=Matti Virtanen|Otsikko=Joet|Julkaisu=Suomi|Ajankohta=3.5.2001|Osoite=https://fi.org}}",
        ("article-newspaper", "Joet", "Suomi", "Matti Virtanen", "2001-05-03", None, "https://fi.org"),
    ),
    (
        "{{ref-publicació|cognom=Serra|nom=Pau|article=Els rius|publicació=Aigua|data=2003|exemplar=4}}",
        ("article-journal", "Els rius", "Aigua", "Pau Serra", "2003", None, None),
    ),
    (
        "{{книга|автор=Петров П. П.|заглавие=Реки|издание=2-е изд.|издательство=Наука|год=1988}}",
        ("book", "Реки", None, "П. П. Петров", "1988", None, None),
    ),
    (
        "{{cite hansard |title=Water Bill |url=https://h.org |date=3 May 2010}}",
        ("webpage", "Water Bill", None, "", "2010-05-03", None, "https://h.org"),
    ),
    (
        "{{Ogham source |title=Rivers |year=1999}}",
        ("document", "Rivers", None, "", "1999", None, None),
    ),
    (
        "{{cite journal |vauthors=Roe jr JA, van Dyk H, ((Delta Group)), et al |title=Mud |journal=J Mud |date=2015}}",
        ("article-journal", "Mud", "J Mud", "JA Roe jr; H van Dyk; Delta Group", "2015", None, None),
    ),
    (
        (
            "{{cite web |title=Ice &amp; {{lang|fr|le froid}} of{{nbsp}}2<sup>nd</sup><br>rank<!-- x -->"
            "{{lang|fr}}{{odd|x}} |website=[https://q.org Frost] |url=https://a.org |date=n.d.}}"
        ),
        ("webpage", "Ice & le froid of 2nd rank", "Frost", "", "n.d.", None, "https://a.org"),
    ),
    (
        "{{citation |title=Thaw |journal=J Ice |volume=3 |date=May |year=2001}}",
        ("article-journal", "Thaw", "J Ice", "", "2001-05", None, None),
    ),
    (
        "{{citation |title=Thaw |journal=J Ice |day=3 |month=5 |year=2001}}",
        ("article", "Thaw", "J Ice", "", "2001-05-03", None, None),
    ),
    (
        "{{citation |title=Thaw |isbn=9780306406157 |month=5 |year=2001}}",
        ("book", "Thaw", None, "", "2001-05", None, None),
    ),
    ("{{citation |title=Thaw |year=2001}}", ("document", "Thaw", None, "", "2001", None, None)),
    (
        "{{cite book |title=Ice |chapter=Thaw |last=Snow |odd7=x |author2=((Ice and Frost Office)) |year=2001}}",
        ("chapter", "Thaw", "Ice", "Snow; Ice and Frost Office", "2001", None, None),
    ),
    (
        "{{cite court |litigants=Lake v. Shore |vol=12 |reporter=F. Supp. |opinion=34 |date=1990}}",
        ("legal_case", "Lake v. Shore", "F. Supp.", "", "1990", None, None),
    ),
]


@pytest.mark.parametrize(("source", "expected"), CASES, ids=[case[0][2:18] for case in CASES])
def test_a_template_states_its_fields(source: str, expected: tuple[str | None, ...]) -> None:
    (reference,) = page(f"Fact.<ref>{source}</ref>").references

    item = reference.item
    actual = (
        item.type,
        item.title,
        item.container_title,
        "; ".join(str(name) for name in item.author or ()),
        str(item.issued or "") or None,
        str(item.accessed or "") or None,
        item.url,
    )
    assert expected == actual
    assert (Kind.FOOTNOTE, source) == (reference.kind, reference.raw)


@pytest.mark.parametrize(
    ("source", "attribute", "value"),
    [
        ("{{Internetquelle |titel=Ice |url=https://a.org |hrsg=Amt}}", "publisher", "Amt"),
        ("{{Literatur |Titel=Ice |Hrsg=Ana Frost}}", "editor", (Name(family="Frost", given="Ana"),)),
        ("{{cite book |title=Ice |publisher=[https://p.org House]}}", "publisher", "House"),
        ("{{cite book |title=Ice |publisher=[https://p.org]}}", "publisher", "https://p.org"),
        ("{{cite journal |title=Ice |pmc=12345}}", "pmcid", "PMC12345"),
        ("{{cite report |title=Ice |number=12}}", "number", "12"),
        ("{{citation |title=[https://a.org Ice]}}", "url", "https://a.org"),
        ("{{cite book |title=[https://a.org Ice] |chapter=Thaw}}", "url", None),
        ("{{citation |title=[https://a.org Ice] |url=https://b.org}}", "url", "https://b.org"),
        ("{{citation |title=Ice |year=2001 |month=5 |day=first}}", "issued", PartialDate(2001, 5)),
    ],
)
def test_a_parameter_means_what_its_template_means_by_it(source: str, attribute: str, value: object) -> None:
    (reference,) = page(f"Fact.<ref>{source}</ref>").references

    assert value == getattr(reference.item, attribute)


def test_a_note_is_read_through_its_markup() -> None:
    reading = page(
        "A<ref>Snow &amp; [[Ice|Frost]], ''Ice'', 2001<br>p.&nbsp;3 <math>x</math>[[File:x.png|thumb]]"
        "[//a.org here] {{lang|fr|le froid}}{{lang|fr}}</ref>"
    )

    (reference,) = reading.references
    assert ("Snow & Frost, Ice, 2001 p. 3 here le froid", "https://a.org") == (
        " ".join(reference.raw.split()),
        reference.item.url,
    )


def test_an_empty_note_cites_and_the_first_content_of_a_name_counts() -> None:
    reading = page("A<ref name=a></ref> b<ref name=a>X, https://c.org</ref> c<ref name=a>Y, https://d.org</ref>{{sfn}}")

    assert ["https://c.org"] == [reference.item.url for reference in reading.references]
    assert ["1", "1", "1"] == [citation.label for citation in reading.citations]


def test_a_list_item_ends_with_its_line_but_not_in_a_note() -> None:
    source = "* one\n* two\nText.<ref>\n* three\n\n* four</ref><div>Said</div>"
    found = prose(Document("page.wiki", source.encode())).blocks

    assert [
        ("item", "one"),
        ("item", "two"),
        ("paragraph", "Text."),
        ("note", "three four"),
        ("paragraph", "Said"),
    ] == [(block.kind, block.text) for block in found]


def test_each_field_has_its_place() -> None:
    (reference,) = page("Fact.<ref>{{cite web\n| title = A page\n| url = https://a.org}}</ref>").references

    assert {"title": (2, 11), "url": (3, 9)} == {
        key: (place.line, place.column) for key, place in reference.fields.items()
    }


def test_a_named_note_is_one_reference_and_many_citations() -> None:
    reading = page(
        "A<ref name=x>{{cite web|title=T|url=https://a.org}}</ref> b<ref>Other, ''Book'', 2001.</ref> c<ref name=x/>"
    )

    assert ["1", "2"] == [reference.label for reference in reading.references]
    assert ["1", "2", "1"] == [citation.label for citation in reading.citations]


def test_notes_defined_in_the_list_are_numbered_by_their_first_marker() -> None:
    reading = page("A<ref name=b/> c<ref name=a/>\n{{reflist|refs=\n<ref name=a>{{cite web|title=TA|url=https://a.org}}</ref>\n"
     ""
                   "<ref name=b>{{cite web|title=TB|url=https://b.org}}</ref>}}")  # fmt: skip

    assert {"TA": "2", "TB": "1"} == {reference.item.title: reference.label for reference in reading.references}


def test_a_short_citation_points_to_its_entry() -> None:
    reading = page(
        "Fact.{{sfn|Doe|Roe|2001|p=5}}\n== Sources ==\n* {{cite book|last=Doe|first=J|last2=Roe|year=2001|title=T}}"
    )

    assert ["DoeRoe2001"] == [reference.label for reference in reading.references]
    assert ["DoeRoe2001"] == [citation.label for citation in reading.citations]


def test_links_of_the_text_and_of_boxes_are_not_lost() -> None:
    reading = page("{{Infobox|website={{URL|https://box.org}}}}\nSee [https://a.org here] and https://b.org/x.")

    assert {"https://box.org", "https://a.org", "https://b.org/x"} == {found.item.url for found in reading.references}


def test_categories_and_other_languages_are_no_text() -> None:
    reading = page(
        "== Sources ==\n* Smith, J. (2020). ''The lives of cats''. Oxford: OUP.\n\n[[Category:Cats]]\n[[de:Katzen]]"
    )

    assert ["The lives of cats"] == [reference.item.title for reference in reading.references]


def test_no_word_of_templates_stands_in_two_rows() -> None:
    source = Path(templates.__file__).read_text(encoding="utf-8") + Path(parameters.__file__).read_text("utf-8")

    for table in re.findall(r"by_word\(\{\n(.*?)\n\}\)", source, re.DOTALL):
        rows = re.findall(r'^    "[^"\n]*":((?:\s+"(?:[^"\\\n]|\\.)*")+)', table, re.MULTILINE)
        words = [word for row in rows for word in "".join(re.findall(r'"((?:[^"\\\n]|\\.)*)"', row)).split(" | ")]
        assert [] == [word for word in set(words) if words.count(word) > 1]


def test_an_unknown_template_in_a_list_of_sources_is_an_entry() -> None:
    reading = page("== Sources ==\n* {{Old atlas|title=Maps of mud|year=1901|author=Ann Lake}}")

    assert ["Maps of mud"] == [reference.item.title for reference in reading.references]


def test_a_box_with_a_title_is_no_source() -> None:
    assert () == page("{{Infobox book|title=Maps of mud|author=Ann Lake|year=1901}}\nText.").references


def test_a_note_of_an_unknown_template_is_remarked_upon() -> None:
    reading = page("Fact.<ref>{{harbournews|Ann Lake|The mud|12345}}</ref>")

    assert [("unread-template", 1, 11)] == [
        (remark.rule, remark.location.line, remark.location.column) for remark in reading.remarks
    ]
    assert "harbournews" in reading.remarks[0].message


def test_a_short_citation_in_a_note_is_not_remarked_upon() -> None:
    assert () == page("Fact.<ref>{{sfn|Doe|2001}}</ref>").remarks


def test_the_address_in_an_unknown_template_of_a_note_is_read() -> None:
    reading = page("Fact.<ref>{{Official link|https://a.org/x}}</ref>")

    assert ["https://a.org/x"] == [reference.item.url for reference in reading.references]


def test_the_copy_of_a_source_is_no_second_source() -> None:
    reading = page(
        "Fact.<ref>{{cite web|title=T|url=https://a.org}} {{webarchive|url=https://web.archive.org/x|title=T}}</ref>"
        " More.<ref>{{webarchive|url=https://web.archive.org/y|title=U}}</ref>"
    )

    assert ["T", "U"] == [reference.item.title for reference in reading.references]


def test_an_act_has_its_number() -> None:
    (reference,) = page(
        "Law.<ref>{{cite act |title=Mud Act |number=9-5 |legislature=Diet |date=1972}}</ref>"
    ).references

    item = reference.item
    assert ("legislation", "9-5", "Diet", None) == (item.type, item.number, item.publisher, item.issue)
