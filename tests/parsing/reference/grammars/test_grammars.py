"""The grammars that read what the model need not: notes that point back, bare notes, lines of news digests."""

from __future__ import annotations

import pytest

from citecheck.parsing.reference.grammars.back_reference import (
    opening_phrase,
    points_to_a_note,
    read_backreference,
)
from citecheck.parsing.reference.grammars.bare_note import read_note
from citecheck.parsing.reference.grammars.law.read_law import read_law
from citecheck.parsing.reference.grammars.news_digest import read_digest
from citecheck.parsing.reference.grammars.pointer_within import points_within
from citecheck.parsing.reference.parse import parse
from citecheck.parsing.reference.tokens.anchors import find_anchors
from citecheck.parsing.reference.tokens.tokeniser import tokenise

POINTS_BACK = {
    "Ibid.": ("ibid", None, "none"),
    "12 Ibid., pp. 57 – 59": ("ibid", "57-59", "partial"),
    "Ibid., 57, 213 - 215": ("ibid", "57, 213-215", "partial"),
    "op. cit., p. 9": ("op-cit", "9", "partial"),
}


@pytest.mark.parametrize(("text", "told"), POINTS_BACK.items())
def test_a_note_that_points_back_has_pages_alone(text: str, told: tuple[str, str | None, str]) -> None:
    parsed = read_backreference(text)

    assert parsed is not None
    assert told == (parsed.backreference, parsed.item.page, parsed.understood)
    assert parsed.item.page == parsed.item.locator
    assert parsed.confidence == ({"page": 0.98} if parsed.item.page else {})


def test_the_pages_of_a_note_that_points_back_know_their_place() -> None:
    text = "[ix] Ibid., p. 57, 213-215"

    parsed = read_backreference(text)

    assert parsed is not None
    assert "57, 213-215" == text[slice(*parsed.spans["page"])]


def test_a_note_that_goes_on_in_words_does_not_only_point_back() -> None:
    assert read_backreference("Ibid., with Darwin") is None
    assert read_backreference("Darwin, ibid.") is None


@pytest.mark.parametrize(("length", "found"), [(120, True), (121, False)])
def test_a_long_note_does_not_only_point_back(length: int, found: bool) -> None:
    text = "Ibid., 1" + ", 1" * 40

    assert found is (read_backreference(text[:length].ljust(length, ".")) is not None)


def test_an_opening_phrase_is_told() -> None:
    assert ["Ibid", None] == [opening_phrase(text) for text in ("3 Ibid., 9", "Darwin")]


NOTES = {
    "E. Renan, Vie de Jésus, Paris 1863, p. 12-15.": {
        "author": "E. Renan",
        "title": "Vie de Jésus",
        "place": "Paris",
        "date": "1863",
        "pages": "12-15",
    },
    "M. Weber, Politik als Beruf, in: Gesammelte politische Schriften, München 1921, S. 396.": {
        "author": "M. Weber",
        "title": "Politik als Beruf",
        "container": "Gesammelte politische Schriften",
        "place": "München",
        "date": "1921",
        "pages": "396",
    },
    "É. Zola, J'accuse, L'Aurore, 13.1.1898.": {
        "author": "É. Zola",
        "title": "J'accuse",
        "container": "L'Aurore",
        "date": "13.1.1898",
    },
}


@pytest.mark.parametrize(("text", "fields"), NOTES.items())
def test_the_order_of_a_bare_note_says_its_fields(text: str, fields: dict[str, str]) -> None:
    spans = read_note(text, tokenise(text, find_anchors(text)))

    assert spans is not None
    assert fields == {span.name: text[span.start : span.end].strip(" ") for span in spans}
    assert spans == sorted(spans, key=lambda span: span.start)


@pytest.mark.parametrize("text", ["E. Renan, «Vie de Jésus», Paris 1863.", "E. Renan", "www.a.example, Paris 1863"])
def test_other_notes_are_not_bare(text: str) -> None:
    assert read_note(text, tokenise(text, find_anchors(text))) is None


def test_a_line_of_a_digest_is_read() -> None:
    text = "7. “Hindenburg burns” WWW.NYTIMES.COM PUBLISHED: 1937/05/07"

    parsed = read_digest(text)

    assert parsed is not None
    assert ("Hindenburg burns", "www.nytimes.com", "1937-05-07", "full") == (
        parsed.item.title,
        parsed.item.url,
        str(parsed.item.issued),
        parsed.understood,
    )
    assert "article-newspaper" == parsed.item.type
    assert {"title": 0.97, "url": 0.97, "issued": 0.99} == parsed.confidence
    assert ["“Hindenburg burns”", "WWW.NYTIMES.COM"] == [text[slice(*parsed.spans[name])] for name in ("title", "url")]


def test_an_address_with_a_path_keeps_its_capitals() -> None:
    parsed = read_digest("Hindenburg burns nytimes.com/A published: 1937/05/07")

    assert parsed is not None
    assert ("Hindenburg burns", "nytimes.com/A") == (parsed.item.title, parsed.item.url)


def test_a_number_with_a_fraction_numbers_no_line() -> None:
    assert read_digest("7 % of Hindenburg burns nytimes.com published: 1937/05/07") is None


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("See note 12 above.", True),
        ("See also supra note 7.", True),
        ("[5] Vgl. Anm. 3.", True),
        ("см. прим. 5", True),
        ("See note 3, at 57.", True),
        ("See Smith, note 3, p. 5", False),
        ("Note 4 to the Report, 2019", False),
        ("Nature 171, 737", False),
    ],
)
def test_a_note_may_only_send_its_reader_to_another(text: str, points: bool) -> None:
    assert points == points_to_a_note(text)


@pytest.mark.parametrize(
    ("text", "within"),
    [
        ("See Remark 5.13.", True),
        ("Cf. Theorem thm:main and Equation eq1.", True),
        ("See Remark remark-MS5.", True),
        ("See above, p. 13.", True),
        ("Vgl. oben Kapitel 4.", True),
        ("Voir supra, chap. II.", True),
        ("См. раздел 3 настоящей работы.", True),
        ("See Appendix B for the proof.", True),
        ("See Smith, Chapter 3.", False),
        ("See Chapter 3 of Knuth (1997).", False),
        ("See § 823 BGB.", False),
        ("See Part 2: The Return.", False),
        ("See Note, 82 Harv. L. Rev. 1", False),
        ("Section 3.", False),
    ],
)
def test_a_note_may_only_send_its_reader_to_another_part_of_the_text(text: str, within: bool) -> None:
    assert within == points_within(text)


NO_LAW = [
    "Smith v. Jones revisited. Journal of Legal Studies, 12(3), 45-61 (2001).",
    "John Hart Ely, The Wages of Crying Wolf: A Comment on Roe v. Wade, 82 Yale L.J. 920 (1973).",
    "S. Walby, ‘Is Citizenship Gendered?’ (1994) 28 Sociology 379.",
    "Young, Alison L. Parliamentary Sovereignty and the Human Rights Act 1998. Oxford: Hart, 2009.",
    "Kuner, C. (2020). The EU General Data Protection Regulation (EU) 2016/679: A commentary. Oxford University Press.",
    "Wesel, U. Der Gang nach Karlsruhe: das Bundesverfassungsgericht. München: Blessing, 2004.",
    "Комментарий к Гражданскому кодексу Российской Федерации / под ред. О. Н. Садикова. М.: Юрайт, 2005.",
]


@pytest.mark.parametrize("text", NO_LAW)
def test_what_is_written_about_law_is_no_law(text: str) -> None:
    assert read_law(text) is None


def test_a_statute_that_is_named_by_its_place_is_understood() -> None:
    parsed = parse("26 U.S.C. § 501 (2018).")

    assert ("full", None, "501") == (parsed.understood, parsed.item.title, parsed.item.section)


def test_the_parts_of_a_case_know_their_places() -> None:
    text = "See *Brown v. Board of Education*, 347 U.S. 483 (1954)."

    parsed = read_law(text)

    assert parsed is not None
    assert {"title": "Brown v. Board of Education", "volume": "347", "page": "483", "issued": "1954"} == {
        name: text[slice(*parsed.spans[name])].strip(" *") for name in ("title", "volume", "page", "issued")
    }


def test_the_country_of_a_report_of_several_countries_is_not_told() -> None:
    one, other = (parse(f"Fell v Moor (1990) 4 {report} 225.") for report in ("NZLR", "SCC"))

    assert ("NZ", None) == (one.item.jurisdiction, other.item.jurisdiction)


NO_NUMBER_OF_ITS_OWN = [
    "Fell, J. (2015). A survey of IEEE 802.11 networks. Journal of Moors, 3(2), 1-9.",
    "Fell J, Moor K. ISO 9001: a review. J Qual. 2001;3:1-5.",
    "Eggert, L. (2011). Moving the Undeployed TCP Extensions RFC 1072, RFC 1106, and RFC 1110 to Historic Status.",
    "“Sequence 1 from Patent US 4849348” (1993). Available at: http://www.ncbi.nlm.nih.gov/nuccore/I01425.1",
]


@pytest.mark.parametrize("text", NO_NUMBER_OF_ITS_OWN)
def test_a_work_about_a_standard_is_none(text: str) -> None:
    assert parse(text).item.type not in {"standard", "patent"} or parse(text).item.number is None


NO_PLACE_IN_A_BOOK = ["John 2001, Ponds, Ufer, Bonn.", "Acts Chem. 12: 3–5.", "Mark, J. (2001). Ponds. Bonn: Ufer."]


@pytest.mark.parametrize("text", NO_PLACE_IN_A_BOOK)
def test_a_name_that_is_also_a_book_of_scripture_is_a_name(text: str) -> None:
    assert parse(text).item.type != "classic"
