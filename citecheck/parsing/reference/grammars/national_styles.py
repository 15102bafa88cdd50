"""Books and articles as historians of China, Korea, Vietnam and Mongolia write them in notes, by their own brackets."""

from __future__ import annotations

from citecheck.parsing.reference.grammars.form import YEAR, Form, Grammar
from citecheck.vocabulary.era_words import JAPANESE_ERAS, MINGUO
from citecheck.vocabulary.publisher_words import HOUSE_ENDINGS
from citecheck.vocabulary.rows import either, spellings

_HAN = r"[\u4e00-\u9fff·]"
_ENDINGS = either(spellings(row for row in HOUSE_ENDINGS if row.language == "zh"))
_HOUSE = rf"(?P<publisher>[\u4e00-\u9fff]{{2,20}}?(?:{_ENDINGS}))"
_ERA_YEAR = rf"(?P<issued>{YEAR}|(?:{either(spellings((*MINGUO, *JAPANESE_ERAS)))})\s?(?:元|\d{{1,3}})\s?年)"
_CHINESE_AUTHOR = (
    rf"(?:[\[［（(〔][^\[\]（）()［］〔〕]{{1,4}}[\]］）)〕]\s?)?(?P<author>{_HAN}{{2,12}}"
    rf"(?:、{_HAN}{{2,12}}){{0,4}}(?:等)?)(?:主编|编|著)?"
)
_PAGES = r"(?:[，,]\s?第?(?P<page>\d{1,5}(?:[–-]\d{1,5})?)[页頁])?"
_HANGUL = r"[\uac00-\ud7a3]"
_KOREAN_AUTHOR = rf"(?P<author>{_HANGUL}{{2,4}}(?:[·,]\s?{_HANGUL}{{2,4}}){{0,4}}(?:\s외)?)"
_VIETNAMESE_AUTHOR = (
    r"(?P<author>(?:[^\W\d_a-zđ]\w{0,6}\.?\s){1,4}[^\W\d_a-zđ]\w{0,6}(?:,\s(?:"
    r"[^\W\d_a-zđ]\w{0,6}\s){1,4}[^\W\d_a-zđ]\w{0,6}){0,4})"
)
_VIETNAMESE_HOUSE = r"(?:(?:Nxb|NXB|Nhà\sxuất\sbản)\.?\s(?P<publisher>[^,.;:]{2,60}))"

_STOP, _COMMA, _COLON = r"\s?[．.。]\s?", r"\s?[，,]\s?", r"\s?[：:]\s?"  # of GB/T 7714, in full width or not
_STANDARD_AUTHOR = rf"(?P<author>{_HAN}{{2,4}}(?:{_COMMA}{_HAN}{{2,4}}){{0,5}}(?:{_COMMA}等)?)"
_STANDARD_TITLE = rf"{_STOP}(?P<title>[^．.\[［]{{1,80}}?)"
_RANGE = rf"(?:{_COLON}(?P<page>\d{{1,5}}(?:\s?[-–]\s?\d{{1,5}})?))?"
_SEEN = rf"(?:{_STOP})?(?:[\[［]\s?(?P<accessed>{YEAR}\s?-\s?\d{{1,2}}\s?-\s?\d{{1,2}})\s?[\]］])?"
_IMPRINT = (
    rf"{_STOP}(?:(?P<publisher_place>{_HAN}{{2,5}}){_COLON})?(?P<publisher>{_HAN}{{2,20}}){_COMMA}"
    rf"(?P<issued>{YEAR}){_RANGE}{_SEEN}"
)


def _code(letters: str) -> str:
    return rf"\s?[\[［【]\s?(?:{letters})(?:\s?/\s?OL)?\s?[\]］】]"


NATIONAL_STYLES = Grammar(
    (
        "《",
        "『",
        "Nxb",
        "NXB",
        "Nhà xuất bản",
        "УБ., ",
        "Уб., ",
        "［",
        *(f"[{code}" for code in "MJD"),
    ),
    (
        Form("book", rf"{_STANDARD_AUTHOR}{_STANDARD_TITLE}{_code('[MCRZ]')}{_IMPRINT}"),
        Form("thesis", rf"{_STANDARD_AUTHOR}{_STANDARD_TITLE}{_code('D')}{_IMPRINT}"),
        Form(
            "article-journal",
            rf"{_STANDARD_AUTHOR}{_STANDARD_TITLE}{_code('J')}{_STOP}(?P<container_title>[^，,．.\d]{{2,40}}?){_COMMA}"
            rf"(?P<issued>{YEAR})(?:{_COMMA}(?P<volume>\d{{1,4}}))?(?:\s?[（(]\s?(?P<issue>\d{{1,4}})\s?"
            rf"[）)])?{_RANGE}{_SEEN}",
        ),
        Form(
            "book",
            rf"{_CHINESE_AUTHOR}[:：，,]?\s?《(?P<title>[^《》]{{1,100}})》(?:[，,（(]\s?(?P<volume>第"
            rf"[\d一二三四五六七八九十]{{1,4}}[卷册])[）)]?)?"
            rf"[，,]\s?(?:(?P<publisher_place>[\u4e00-\u9fff]{{2,4}})[：:]\s?)?{_HOUSE}[，,]?\s?{_ERA_YEAR}"
            rf"\s?年?版?{_PAGES}",
        ),
        Form(
            "article-journal",
            rf"{_CHINESE_AUTHOR}[:：，,]?\s?《(?P<title>[^《》]{{1,100}})》[，,]\s?(?:载)?《(?P<container_title>"
            rf"[^《》]{{1,40}})》[，,]?\s?"
            rf"(?P<issued>{YEAR})\s?年?第\s?(?P<issue>\d{{1,4}})\s?期{_PAGES}",
        ),
        Form(
            "book",
            rf"{_KOREAN_AUTHOR},\s?『(?P<title>[^『』]{{1,100}})』,\s?(?:(?P<publisher_place>{_HANGUL}{{2,5}})\s?:\s?)?"
            rf"(?P<publisher>[^\d,:『』]{{2,30}}),\s?(?P<issued>{YEAR})년?(?:,\s?(?P<page>\d{{1,4}}(?:[–~-]"
            rf"\d{{1,4}})?)\s?[쪽면])?",
        ),
        Form(
            "book",
            rf"{_VIETNAMESE_AUTHOR}\s\((?P<issued>{YEAR})\),\s(?P<title>[^,“”\"]{{2,150}}(?:,\s[^,“”\"]{{2,60}})?),\s"
            rf"{_VIETNAMESE_HOUSE},\s(?P<publisher_place>[^,.;\d]{{2,30}})(?:,\str\.\s(?P<page>\d[\d–-]{{0,9}}))?",
        ),
        Form(
            "book",
            rf"{_VIETNAMESE_AUTHOR},\s(?P<title>[^,“”\"]{{2,150}}(?:,\s[^,“”\"]{{2,60}})?),\s{_VIETNAMESE_HOUSE},\s"
            rf"(?P<publisher_place>[^,.;\d]{{2,30}}),\s(?P<issued>{YEAR})(?:,\str\.\s(?P<page>\d[\d–-]{{0,9}}))?",
        ),
        Form(
            "book",
            r"(?P<author>[А-ЯЁӨҮ][а-яёөү]+\s(?:[А-ЯЁӨҮ]\.\s?){1,2}),\s(?P<title>(?=[А-ЯЁӨҮ])[^,“”«»]{3,150}),\s"
            rf"(?P<publisher_place>УБ\.|Уб\.|Улаанбаатар),\s(?P<issued>{YEAR})(?:\s?он)?(?:,\s(?:х|тал)\.\s?"
            rf"(?P<page>\d[\d–-]{{0,9}}))?",
        ),
    ),
    longest=300,
)
