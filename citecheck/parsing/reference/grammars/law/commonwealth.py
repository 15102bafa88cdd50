"""Law of the United Kingdom, Ireland and the Commonwealth: OSCOLA, the McGill Guide, AGLC, neutral citations."""

from __future__ import annotations

from citecheck.parsing.reference.grammars.form import YEAR, Form, Grammar
from citecheck.parsing.reference.grammars.law.pieces import ANY_CASE, CASE, DAY, PINS
from citecheck.vocabulary import law_reports as reports
from citecheck.vocabulary.law_words import ACTS, LANDS
from citecheck.vocabulary.rows import either, spellings

_REPORTS = (
    *reports.BRITISH_REPORTS,
    *reports.IRISH_REPORTS,
    *reports.EUROPEAN_REPORTS,
    *reports.CANADIAN_REPORTS,
    *reports.AUSTRALIAN_REPORTS,
    *reports.NEW_ZEALAND_REPORTS,
    *reports.OTHER_REPORTS,
)
_COURTS = (
    *reports.BRITISH_COURTS,
    *reports.IRISH_COURTS,
    *reports.CANADIAN_COURTS,
    *reports.AUSTRALIAN_COURTS,
    *reports.NEW_ZEALAND_COURTS,
    *reports.OTHER_COURTS,
)
_DOTTED = "|".join(r"\.\s?".join(name) + r"\." for name in spellings(_REPORTS) if name.isupper() and name.isalpha())
_REPORT = (
    rf"(?:{either(spellings(_REPORTS))}|{_DOTTED}|All\sE\.\s?R\.)(?:\s\((?:\d[a-z]{{1,2}}|NS|HL|PC|Comm|D|R|Eng)\))?"
)
_COURT = either(spellings(_COURTS))
_CITED = (
    rf"(?:{YEAR}\s\(\d{{1,2}}\)\s|\[?{YEAR}\]?\s(?:\d{{1,3}}\s)?|\({YEAR}\),?\s(?:\d{{1,3}}\s)?|\d{{1,3}}\s)"
    r"[A-Z][\w.&’' ]{0,16}"
    rf"(?:\s?\([\w. ]{{2,8}}\))?\s\d{{1,5}}(?:\s\([A-Za-z. ]{{2,12}}\))?"
)
_PARALLEL = rf"(?:[,;]?\s{_CITED}(?:,?\s(?:at\s)?[\[\d][\d\]\[,\s–-]{{0,20}})?){{0,4}}"
_BENCH = r"(?:,?\s\((?P<authority>(?=[A-Z])[\w.’' &]{1,40})\))?"
_PIN_BEHIND = (
    r"(?:,?\s(?P<locator>\d{1,5}(?:[–-]\d{1,5})?|\[\d{1,4}\](?:[–-]\[\d{1,4}\])?))?"  # OSCOLA: behind the bench
)
_JUDGES = r"(?:\s\([^()]{3,80}\))?"
_SECTION = r"(?:,?\s(?P<section>(?:ss?|arts?|pts?|sch|regs?|rr?|cl|paras?|c)\.?\s?\d[\w().,\s–-]{0,40}))?"
_SHORT_TITLE = (
    rf"(?P<title>(?=[A-Z])[^“”‘\"«».:;\d]{{3,150}}?(?:\([^()]{{3,60}}\)\s)?(?:{either(spellings(ACTS))}),?\s"
    rf"(?P<issued>{YEAR}))"
)
_LAND = rf"(?:\s\((?P<jurisdiction>{either(spellings(LANDS))})\))?"

_SIGNS = (
    " v ",
    " v. ",
    " vs ",
    " c ",
    "Re ",
    " re ",
    "parte ",
    "atter of ",
    " Act ",
    " Act, ",
    " Act (",
    " Bill",
    " Code, ",
    "Order 1",
    "Order 2",
    "Regulations 1",
    "Regulations 2",
    "Rules 1",
    "Rules 2",
    "] UK",
    "] EW",
    "] HC",
    "] NZ",
    "] SC",
    "] AC",
    "] QB",
    "] 1 ",
    "] 2 ",
    "] 3 ",
    " Deb ",
    "Law Com",
    "(Cm ",
    "(Cmnd ",
    "(Cmd ",
    "Constitution of ",
)

COMMONWEALTH = Grammar(
    _SIGNS,
    (
        Form(
            "legal_case",
            rf"{ANY_CASE},?\s\[?(?P<issued>{YEAR})\]?\s(?P<authority>{_COURT})\s(?P<number>\d{{1,5}})"
            rf"(?:\s\((?P<authority>[A-Za-z][A-Za-z. ]{{1,12}})\))?{PINS}"
            rf"(?:[,;]\s(?:\[{YEAR}\]\s(?:(?P<volume>\d{{1,3}})\s)?|\({YEAR}\)\s(?P<volume>\d{{1,3}})\s|"
            rf"(?P<volume>\d{{1,3}})\s)"
            rf"(?P<container_title>{_REPORT})\s(?P<page>\d{{1,5}})(?:,?\s(?:at\s)?[\[\d][\d\]\[,\s–-]{{0,20}})?)?"
            rf"{_PARALLEL}{_JUDGES}",
        ),
        Form(
            "legal_case",
            rf"{CASE},?\s(?P<issued>{YEAR})\s\((?P<volume>\d{{1,2}})\)\s(?P<container_title>{_REPORT})\s"
            rf"(?P<page>\d{{1,5}})"
            rf"{_BENCH}{PINS}",
        ),
        Form(
            "legal_case",
            rf"{CASE},?\s(?P<container_title>AIR)\s(?P<issued>{YEAR})\s(?P<authority>[A-Z][A-Za-z&]{{1,8}})\s"
            rf"(?P<page>\d{{1,5}})",
            "IN",
        ),
        Form(
            "legal_case",
            rf"{CASE},?\s(?:\[(?P<issued>{YEAR})\]|\((?P<issued>{YEAR})\)),?\s(?:(?P<volume>\d{{1,3}})\s)?"
            rf"(?P<container_title>{_REPORT})\s(?P<page>\d{{1,5}}){PINS}{_PARALLEL}{_BENCH}{_PIN_BEHIND}{_JUDGES}",
        ),
        Form(
            "legal_case",
            rf"{CASE},?\s[\[(](?P<issued>{YEAR})[\])]\s(?P<container_title>LR|L\.R\.)\s(?P<volume>\d{{1,2}})\s"
            rf"(?P<authority>(?:HL|H\.L\.|QB|Q\.B\.|CP|C\.P\.|Ex|Exch|Ch\sApp|Eq|PC|P\.C\.|CCR|A\s&\sE|P\s&\sD))\s"
            rf"(?P<page>\d{{1,4}}){PINS}{_BENCH}{_PIN_BEHIND}",
            "GB",
        ),
        Form(
            "legal_case",
            rf"{CASE},?\s(?P<issued>{YEAR})\s(?P<container_title>SC|SLT|JC|SCCR|SCLR|S\.C\.|S\.L\.T\.)"
            rf"(?:\s\((?P<authority>[A-Z][\w. ]{{1,12}})\))?\s(?P<page>\d{{1,4}}){PINS}",
            "GB-SCT",
        ),
        Form(
            "legal_case",
            rf"(?P<title>The\s[A-Z][^,.;:“”‘\"\[]{{2,60}}?),?\s\[(?P<issued>{YEAR})\]\s(?:(?P<volume>\d{{1,3}})\s)?"
            rf"(?P<container_title>{_REPORT})\s(?P<page>\d{{1,5}}){PINS}{_PARALLEL}{_BENCH}{_JUDGES}",
        ),
        Form(
            "legal_case",
            rf"{CASE},?\s(?P<volume>\d{{1,3}})\s(?P<container_title>{_REPORT})\s(?P<page>\d{{1,5}}){PINS}{_PARALLEL}"
            rf"\s\((?:(?P<authority>[A-Z][\w. ]{{1,20}}),?\s)?(?P<issued>{YEAR})\)",
        ),
        Form(
            "legal_case",
            rf"{CASE}\s\((?P<authority>(?=[A-Z])[A-Z][\w.’' &]{{1,50}}),\s(?P<issued>{DAY})\)",
        ),
        Form(
            "legislation",
            r"(?P<title>(?=[A-Z])[^“”‘\"«»;]{3,150}?),?\s"
            r"(?P<container_title>[RS]\.?\s?[CSNQABMOPY]?\.?\s?[A-Z]{0,4}\.?)\s(?P<issued>"
            rf"{YEAR})(?:-\d{{2,4}})?,?\sc\.?\s(?P<chapter_number>[A-Z]?[\w.-]{{1,10}}){_SECTION}",
            "CA",
        ),
        Form(
            "legislation",
            rf"{_SHORT_TITLE},\s(?:Act\s)?No\.\s(?P<number>\d{{1,4}}(?:\sof\s{YEAR})?)(?:,\s(?:Acts\sof\sParliament),\s{YEAR})?"
            rf"{_LAND}{_SECTION}",
        ),
        Form(
            "legislation",
            rf"(?P<title>(?=[A-Z])[^“”‘\"«».:;\d]{{3,150}}?\sAct,?\s\(?(?:Act\s)?(?:[Nn]o\.?\s)?(?P<number>\d{{1,4}})\sof\s"
            rf"(?P<issued>{YEAR})\)?){_LAND}{_SECTION}",
        ),
        Form(
            "legislation",
            rf"{_SHORT_TITLE}{_LAND}(?:,?\s\(?c(?:h|hap)?\.?\s?(?P<chapter_number>\d{{1,4}})\)?)?{_LAND}"
            rf"(?:,\s\(?(?P<number>(?:SI|SR|SSI|S\.I\.)\s(?:No\.?\s)?{YEAR}[/\s]\d{{1,5}})\)?)?{_SECTION}",
        ),
        Form(
            "bill",
            rf"(?P<title>(?=[A-Z])[^“”‘\"«».:;\d]{{3,150}}?\sBill)(?:\s(?:HC|HL))?\s\[?(?P<number>"
            rf"(?:HC|HL)?\s?Bill\s[\w\s-]{{1,12}}|\[?\d{{1,3}})\]?"
            rf"(?:[,\s(]{{1,2}}(?P<issued>{YEAR})(?:[–-]\d{{2,4}})?\)?)?",
            "GB",
        ),
        Form(
            "hearing",
            rf"(?P<container_title>(?:HC|HL)\sDeb)\s(?:\((?:{DAY})\)\s)?(?P<issued>{DAY}),\svol(?:ume)?\.?\s"
            rf"(?P<volume>\d{{1,4}}),\s(?:cols?|cc?)\.?\s(?P<page>\d{{1,5}}(?:[–-]\d{{1,5}})?\w{{0,2}})",
            "GB",
        ),
        Form(
            "report",
            rf"(?P<author>(?=[A-Z])[^,;“”‘\"()]{{3,100}}),\s(?P<title>(?=[A-Z])[^“”‘\"]{{3,250}}?)\s\((?P<number>"
            rf"(?:Law\sCom|Cm|Cmnd|Cmd|CP|Scot\sLaw\sCom)\.?\s(?:No\.?\s)?\d{{1,5}}),\s(?P<issued>{YEAR})\)"
            rf"(?:,?\s(?:paras?|pp?)\.?\s(?P<locator>\d[\d.\s,–-]{{0,30}}(?<=\d)))?",
            "GB",
        ),
        Form(
            "legislation",
            rf"(?P<title>Constitution\sof\s(?:the\s)?[A-Z][^,.;\d]{{2,60}}?)(?:,?\s\(?"
            rf"(?P<issued>{YEAR})\)?)?{_SECTION}",
        ),
        Form(
            "bill",
            rf"(?:Bill\s)(?P<number>[CS]-\d{{1,4}}),\s(?P<title>An?\sAct\s.{{3,250}}?),\s(?P<authority>\d"
            rf"(?:st|nd|rd|th|d)\s[Ss]ess,"
            rf"\s\d{{1,3}}(?:st|nd|rd|th|d)\s(?:Parl|Leg)[^,]{{0,20}}),\s(?P<issued>{YEAR})",
            "CA",
        ),
    ),
)
