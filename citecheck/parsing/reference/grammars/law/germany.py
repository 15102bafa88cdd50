"""Law of Germany, Austria and Switzerland: decisions, codes, gazettes."""

from __future__ import annotations

from citecheck.parsing.reference.grammars.form import YEAR, Form, Grammar, loosely
from citecheck.parsing.reference.grammars.law.pieces import DAY
from citecheck.vocabulary.law_reports import GERMAN_REPORTS
from citecheck.vocabulary.law_words import GERMAN_CODES, GERMAN_COURTS, GERMAN_DECISIONS, GERMAN_GAZETTES
from citecheck.vocabulary.rows import either, spellings

_COURT = (
    rf"(?P<authority>(?:{either(spellings(GERMAN_COURTS))})(?:\s(?=[A-ZÄÖÜ])[\w./()-]{{2,25}}(?:\s"
    rf"(?:am|a\.)\s?\w{{2,10}})?){{0,2}})"
)
_DECISION = rf"(?:{either(spellings(GERMAN_DECISIONS))})"
_SIGN = (
    r"(?:(?:Rs\.|Az\.:?|Rechtssache|verb\.\sRs\.|Nr\.|Beschwerde-?\s?[Nn]r\.)\s)?"
    r"(?P<number>(?:[CT]-)?(?=[\w/.\s]*\d)[\wÄÖÜ()]{1,8}(?:[\s./-][\w()]{1,8}){0,5}[./-]\d{1,4}(?:[\w.]{0,4})"
    r"(?:\s\([A-Z]+\))?)"
)
_NAME = r"(?:[\s,]{1,2}[–—-]\s(?P<title>(?=[A-ZÄÖÜ„\"])[^;]{2,80}?)|\s\((?P<title>[A-ZÄÖÜ„][^()\d]{2,60})\))?"
_PLACE = (
    r"(?P<page>\d{1,5})(?:\s?\((?P<locator>\d{1,5}[\s\w.–-]{0,12})\)|,\s(?:Rn\.|Rdnr\.|Tz\.|Rz\.)?\s?"
    r"(?P<locator>\d{1,5}[\s\w.–-]{0,12}?))?"
)
_REPORT = rf"(?:{loosely(GERMAN_REPORTS)}|[A-ZÄÖÜ][\w&]{{0,5}}[A-ZÄÖÜ]\w{{0,3}}(?:-RR)?)"
_REPORTED = (
    rf"(?:(?P<container_title>{_REPORT})\s(?:(?:{YEAR}|(?P<volume>\d{{1,3}}))(?:,\s|\s(?:[IVX]{{1,3}}|S\.)\s?))?"
    rf"(?:S\.\s)?{_PLACE})"
)
_ECLI = r"(?:ECLI:)?[A-Z]{2}:[A-Za-z]{1,7}:\d{4}:[\w.]{1,25}"
_MORE = (
    rf"(?:\s?[,;=]\s(?:{_REPORT}\s\d{{1,4}},\s\d{{1,5}}[^,;]{{0,15}}|{_ECLI}|Rn\.\s\d[\d\sf.–-]{{0,10}}|juris|zit\."
    rf"\snach\sjuris)){{0,4}}"
)
_PARAGRAPH = r"(?:§{1,2}|Art\.|Artikel)\s?\d[\w\s.,;–-]{0,60}?"

_PERSON = r"(?:[A-ZÄÖÜ]\.\s?){0,2}(?:v\.\s)?[A-ZÄÖÜ][a-zäöüß]+(?:-[A-ZÄÖÜ][a-zäöüß]+)?"
_PERSONS = rf"{_PERSON}(?:/{_PERSON}){{0,4}}"
_PERSONS_OF_A_COMMENTARY = rf"{_PERSON}(?:[/-]{_PERSON}){{0,3}}"

_SIGNS = (
    "-Dr",
    "drucksache ",
    "Drucksache ",
    *(f"{name} {first}" for name in spellings(GERMAN_REPORTS) for first in "12"),
    "BGH",
    "BVerf",
    "BVerw",
    "BAG",
    "BSG",
    "BFH",
    "BPatG",
    *(f"RG{behind}" for behind in (" ", ",", ":", ".", "Z", "St", "-")),
    "LG ",
    "VG ",
    "KG ",
    "AG ",
    "OGH",
    "BGer",
    "EuG",
    "EGMR",
    "gericht",
    "Gerichtshof",
    "§",
    "Art.",
    "BGBl",
    "GBl",
    "VBl",
    "BAnz",
    " SR ",
    "(SR ",
    " RS ",
    "BGE ",
    "ATF ",
)

GERMANY = Grammar(
    _SIGNS,
    (
        Form(
            "legal_case",
            rf"{_COURT}[,:]?\s(?:{_DECISION}\s(?:v\.|vom)\s|v\.\s|vom\s)?"
            rf"(?P<issued>{DAY})\s?[,–—-]{{0,2}}\s{_SIGN}{_NAME}(?:\s?[,;=]\s{_REPORTED})?{_NAME}{_MORE}{_NAME}",
        ),
        Form(
            "legal_case",
            rf"{_COURT}[,:]?\s(?:{_DECISION}\s(?:v\.|vom)\s|v\.\s|vom\s)?(?P<issued>{DAY})"
            rf"(?:\s?[,;=:]\s|\sin:?\s){_REPORTED}{_NAME}{_MORE}",
        ),
        Form(
            "legal_case",
            rf"{_COURT},?\s(?P<container_title>{_REPORT})\s(?P<issued>{YEAR}),\s(?:S\.\s)?{_PLACE}{_NAME}{_MORE}",
        ),
        Form(
            "legal_case",
            rf"(?:{_COURT}[,:]?\s)?(?P<container_title>BVerfGE|BVerfGK|BGHZ|BGHSt|BVerwGE|BAGE|BSGE|BFHE|RGZ|RGSt)\s"
            rf"(?P<volume>\d{{1,3}}),\s{_PLACE}{_NAME}{_MORE}",
            "DE",
        ),
        Form(
            "legal_case",
            rf"(?:BGer,?\s)?(?P<container_title>BGE|ATF|DTF)\s(?P<volume>\d{{1,3}}\s[IV]{{1,3}}[a-z]?)\s{_PLACE}"
            rf"(?:\sE\.\s[\w.]{{1,8}})?(?:\sS\.\s\d+)?",
            "CH",
        ),
        Form(
            "legal_case",
            rf"{_COURT},?\s{_DECISION}\s(?:v\.|vom)\s(?P<issued>{DAY}),\s(?:Nr\.|Beschwerde-?\s?[Nn]r\.)\s"
            rf"(?P<number>\d{{1,5}}/\d\d)"
            r",\s(?P<title>(?=[A-ZÄÖÜ])[^;]{3,120}?)",
        ),
        Form(
            "article-journal",
            rf"(?P<author>{_PERSONS}),\s(?P<container_title>{_REPORT})\s(?:(?P<volume>\d{{1,3}})\s\("
            rf"(?P<issued>{YEAR})\)"
            rf"|(?P<issued>{YEAR})),\s(?:S\.\s)?{_PLACE}",
        ),
        Form(
            "book",
            rf"(?P<editor>{_PERSONS_OF_A_COMMENTARY})/(?P<author>{_PERSON}),\s(?P<title>(?=[A-ZÄÖÜ])"
            rf"[^,;\d]{{2,80}}?),\s"
            rf"(?P<edition>\d{{1,3}})\.\sAufl(?:age|\.),?\s(?P<issued>{YEAR})(?:,\s(?P<locator>"
            rf"(?:§{{1,2}}|Art\.)\s[^;]{{1,40}}?))?",
        ),
        Form(
            "chapter",
            rf"(?P<author>{_PERSONS}),\sin:\s(?P<editor>{_PERSONS_OF_A_COMMENTARY})(?:\s\(Hrsg\.\))?,\s"
            rf"(?P<container_title>(?=[A-ZÄÖÜ])[^;\d]{{2,80}}?),\s(?P<edition>\d{{1,3}})\.\sAufl(?:age|\.),?\s(?P<issued>{YEAR}),\s"
            r"(?P<locator>(?:§{1,2}|Art\.|Vor(?:bem)?\.?)\s[^;]{1,40}?)",
        ),
        Form(
            "legislation",
            rf"(?P<title>(?=[A-ZÄÖÜ])[^“”„\"«»]{{3,300}}?)(?:,?\s(?:vom|v\.|du|del)\s(?P<issued>{DAY}))?(?:\s\([A-Z]\w{{1,12}}\))?"
            r"(?:,\s|\s\()(?P<container_title>SR|RS)\s(?P<number>0?\.?\d{1,3}(?:\.\d{1,4}){0,4})\)?(?:,?\s\(?Stand:?\s[^()]{5,30}\)?)?",
            "CH",
        ),
        Form(
            "report",
            rf"(?P<container_title>(?:BT|BR)-(?:Drs|Drucks|Drucksache)\.?|Bundes(?:tags|rats)-?[Dd]rucksache)\s"
            rf"(?:Nr\.\s)?(?P<number>\d{{1,4}}/\d{{1,5}})(?:\s?[,(]\s?(?:{DAY}|vom\s{DAY})\)?)?(?:,?\sS\.\s"
            rf"(?P<page>\d{{1,5}}(?:[–-]\d{{1,5}})?(?:\sff?\b)?))?",
            "DE",
        ),
        Form(
            "legislation",
            rf"(?P<container_title>{either(spellings(GERMAN_CODES))})(?:\s(?:[IVX]{{1,4}}))?,?\s"
            rf"(?P<section>{_PARAGRAPH})",
        ),
        Form(
            "legislation",
            rf"(?P<section>{_PARAGRAPH})\s(?P<container_title>{either(spellings(GERMAN_CODES))})(?:\s"
            rf"(?:[IVX]{{1,4}}|[an]\.F\.|\d{{4}}))?",
        ),
        Form(
            "legislation",
            rf"(?P<title>(?=[A-ZÄÖÜ])[^“”„\"«»]{{3,300}}?)[,\s]{{1,2}}(?:(?:in\sder\sFassung\s"
            rf"(?:der\sBekanntmachung\s)?)?(?:vom|v\.)\s(?P<issued>{DAY}))?[,\s]{{0,2}}\(?"
            rf"(?P<container_title>(?:{loosely(GERMAN_GAZETTES)}))\s(?:(?P<volume>[I]{{1,3}}|\d{{4}}"
            rf"(?:\s?[IV]{{1,3}})?|[IV]{{1,3}}/\d{{4}})\s?)?(?:\d{{4}},?\s)?(?:,?\s?(?:S\.|Nr\.)\s?(?P<page>\d{{1,5}}"
            rf"(?:/\d{{4}})?))"
            r"(?:[\s,]{1,2}(?:ber\.|zuletzt\sgeändert)[^()]{3,200})?\)?(?:,?\s\(?zuletzt\s.{3,200})?",
        ),
    ),
)
