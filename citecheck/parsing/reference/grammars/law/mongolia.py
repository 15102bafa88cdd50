"""Law of Mongolia: acts, decrees and rulings by name, day and number."""

from __future__ import annotations

from citecheck.parsing.reference.grammars.form import YEAR, Form, Grammar
from citecheck.vocabulary.law_words import MONGOLIAN_ACTS
from citecheck.vocabulary.rows import either, spellings

_ACT = rf"(?:{either(spellings(MONGOLIAN_ACTS))})"
_DAY = (
    rf"(?P<issued>{YEAR}(?:[./-]\d{{1,2}}[./-]\d{{1,2}}|\s?оны?(?:\s\d{{1,2}}"
    rf"(?:\s?-?\s?р|\sдугаар|\sдүгээр)\sсарын\s\d{{1,2}}(?:-?ны|-?ний)?(?:\sөдөр|\sөдрийн)?)?)?)"
)

_SIGNS = (*spellings(MONGOLIAN_ACTS),)

MONGOLIA = Grammar(
    _SIGNS,
    (
        Form(
            "legislation",
            rf"(?P<title>(?=[А-ЯЁӨҮ«“\"])[^:;/]{{3,250}}?{_ACT}[»”\"]?)"
            rf"(?:\s\([^()]{{3,60}}\))?[.,\s]{{1,3}}\(?{_DAY}\)?(?:[.,\s]{{1,3}}(?:№|дугаар)\s?"
            rf"(?P<number>[\w/-]{{1,10}}))?"
            r"(?:[.,\s]{1,3}(?P<container_title>Төрийн\sмэдээлэл)[.,\s]{1,3}(?:(?:19|20)\d\d[.,\s]{1,3})?(?:№\s?"
            r"(?P<issue>\d{1,3}))?(?:[.,\s]{1,3}\(?\d{1,4}\)?)?(?:[.,\s]{1,3}(?:тал|х)\.?\s?"
            r"(?P<page>[\d–-]{1,9}))?)?"
            r"(?:[.,\s]{1,3}(?P<section>\d{1,3}(?:\.\d{1,3}){0,3})(?:[\s-]{0,2}"
            r"(?:дугаар|дүгээр|р|т|д)\s?зүйл\w{0,4})?)?",
            "MN",
        ),
    ),
)
