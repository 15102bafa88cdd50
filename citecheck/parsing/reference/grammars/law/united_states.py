"""Law of the United States, as The Bluebook has it (rules 10 to 14)."""

from __future__ import annotations

from citecheck.parsing.reference.grammars.form import YEAR, Form, Grammar, loosely
from citecheck.parsing.reference.grammars.law.pieces import AMERICAN_DAY, ANY_CASE, CASE, PINS
from citecheck.vocabulary.law_reports import AMERICAN_DATABASES, AMERICAN_REPORTERS, AMERICAN_STATES
from citecheck.vocabulary.rows import either, spellings

_SERIES = r"(?:\s?(?:2d|3d|4th|5th|6th|7th))?"
_REPORTER = rf"{loosely(AMERICAN_REPORTERS)}{_SERIES}"
_DATABASE = loosely(AMERICAN_DATABASES)
_PAGE = r"(?:\d{1,2},\d{3}|\d{1,5}|_{1,4}|[–—]{1,4})"
_NOMINATIVE = r"(?:\s\(\d{1,3}\s[A-Z][\w.]{2,10}\))?"  # `99 U.S. (9 Otto) 674`
_REMARKS = r"(?:,?\s\([^()]{3,300}\)){0,3}"
_HISTORY = (
    r"(?:,\s(?:aff['’]d|rev['’]d|vacated|cert\.\s(?:denied|granted)|overruled|superseded|reh['’]g|modified|appeal)"
    r".{2,400}?)?"
)
_COURT = r"(?:(?P<authority>[^()]{2,60}?),?\s)?"
_WHEN = rf"\({_COURT}(?P<issued>{AMERICAN_DAY})\)"
_PARALLEL = rf"(?:,\s\d{{1,4}}\s[A-Z][\w.’' ]{{0,20}}(?:\([\w ]{{3,12}}\)\s)?{_PAGE}(?:,\s\d[\d\s,–-]{{0,20}})?){{0,4}}"
_TITLE = r"(?:(?P<title>(?=[A-Z0-9])[^“”\"«»]{3,250}?),?\s)?"
_MANY = (
    r"§{1,2}\s?(?P<section>\d[\w.:()–-]{0,30}(?<=[\w)])(?:(?:,\s|\sto\s|\s?[-–]\s?)[\w.()–-]{0,20}[\w)]){0,4}"
    r"(?:\set\sseq\.?)?)"
)
_DOCKET = (
    r"Nos?\.\s(?P<number>(?:[A-Z]{1,2}\s)?\d[\w:.–-]*(?:\s(?:Civ|Cr|Crim|Misc|CV|MD|MDL)\.?(?:\sNo\.)?\s?[\w-]*\d[\w-]*)?"
    r"(?:,\s\d[\w:.–-]*){0,3}(?:\s?\([A-Z]{2,4}\)|\s[A-Z]{2,3}(?=,)){0,3})"
)
_FILED = rf"\({_COURT}(?:(?:filed|argued|decided)\s)?(?P<issued>{AMERICAN_DAY})\)"
_STATE = either(spellings(AMERICAN_STATES))
_CONGRESS = (
    r"(?P<authority>\d{1,3}(?:st|nd|rd|th|d)\sCong\.?)(?:,?\s(?:\d(?:st|nd|d)\s[Ss]ess\.|§\s?\d{1,4}"
    r"(?:\(\w\))*)){0,2}"
)
_BILL = (
    r"(?:H\.\s?R\.|S\.|H\.\s?Con\.\s?Res\.|S\.\s?Con\.\s?Res\.|H\.\s?J\.\s?Res\.|H\.R\.J\.\sRes\.|S\.\s?J\.\s?Res\.|"
    r"H\.\s?R\.\s?Res\.|H\.\s?Res\.|S\.\s?Res\.)"
)

_SIGNS = (
    "U.S. at ",
    "d at ",
    "Supp. at ",
    "Ct. at ",
    "Ed. at ",
    "§",
    " v. ",
    " vs. ",
    " v ",
    "In re ",
    "In the Matter of",
    "Ex parte",
    "Matter of ",
    "Cong.",
    "Fed. Reg.",
    " FR ",
    "Pub. L.",
    "Public Law",
    "C.F.R.",
    "CFR",
    "U.S. Const",
    "Fed. R.",
    "Rep. No.",
    "Doc. No.",
    "Restatement (",
)

UNITED_STATES = Grammar(
    _SIGNS,
    (
        Form(
            "legal_case",
            rf"(?P<genre>(?:Brief|Petition|Transcript|Complaint|Reply|Motion|Memorandum)\s[^,\d]{{3,80}}?)"
            rf"(?:\sat\s(?P<locator>[\d–-]{{1,9}}))?,\s{CASE},\s(?P<volume>\d{{1,4}})\s"
            rf"(?P<container_title>{_REPORTER})\s"
            rf"(?P<page>{_PAGE}){_PARALLEL}\s{_WHEN}(?:\s\(Nos?\.\s(?P<number>[\w.,:\s–-]{{1,40}})\))?{_REMARKS}",
            "US",
        ),
        Form(
            "legal_case",
            rf"(?P<genre>(?:Brief|Petition|Transcript|Complaint|Reply|Answer|Motion|Memorandum|Declaration)"
            rf"(?:\s[^,\d]{{3,80}}?)?)(?:\sat\s(?P<locator>[\d–-]{{1,9}}))?,\s{CASE},\s{_DOCKET}\s{_FILED}{_REMARKS}",
            "US",
        ),
        Form(
            "legal_case",
            rf"{CASE},\s{_DOCKET}(?:,\s(?:{YEAR}\s(?P<container_title>{_DATABASE})\s(?P<page>\d{{1,8}})"
            rf"(?:,\s(?:at\s)?\*?(?P<locator>[\d*–-]{{1,9}}))?"
            rf"|(?P<volume>\d{{1,4}})\s(?P<container_title>{_REPORTER})\s(?P<page>{_PAGE}){PINS}{_PARALLEL}))?"
            rf"\s{_FILED}{_REMARKS}{_HISTORY}",
            "US",
        ),
        Form(
            "legal_case",
            rf"{CASE},\s(?P<issued>{YEAR})[\s-](?P<authority>(?:{_STATE})(?:\sApp|\sSuper)?)[\s-](?P<number>\d{{1,6}}U?)"
            rf"(?:,\s¶¶?\s?(?P<locator>\d[\d–-]*))?(?:,\s(?P<volume>\d{{1,4}})\s(?P<container_title>{_REPORTER})\s"
            rf"(?P<page>{_PAGE})(?:,\s\d[\d–-]*)?{_PARALLEL})?{_REMARKS}",
            "US",
        ),
        Form(
            "legal_case",
            rf"{CASE}\s\((?P<issued>{YEAR})\),?\s(?P<volume>\d{{1,4}})\s(?P<container_title>{_REPORTER})\s"
            rf"(?P<page>{_PAGE}){PINS}{_PARALLEL}",
            "US",
        ),
        Form(
            "legal_case",
            rf"{CASE},?\s(?P<volume>\d{{1,4}})\s(?P<container_title>{_REPORTER}){_NOMINATIVE}\s"
            rf"(?P<page>{_PAGE}){PINS}"
            rf"{_PARALLEL}\s{_WHEN}{_REMARKS}{_HISTORY}",
            "US",
        ),
        Form(
            "legal_case",
            rf"{ANY_CASE},\s(?:Civ\.\s|Crim\.\s)?Nos?\.\s(?P<number>[\w:.–-]*\d[\w:.–-]*"
            rf"(?:,?\s[\w:.–-]*\d[\w:.–-]*){{0,3}}"
            rf"(?:\s\([A-Z]{{2,4}}\)){{0,2}}),\s(?:{YEAR}\s(?P<container_title>{_DATABASE})\s(?P<page>\d{{1,8}})"
            rf"(?:,\s(?:at\s)?\*?(?P<locator>[\d*–-]{{1,9}}))?|slip\sop\."
            rf"(?:\sat\s\d{{1,3}})?)\s{_WHEN}{_REMARKS}{_HISTORY}",
            "US",
        ),
        Form(
            "legal_case",
            r"(?:(?P<title_short>(?=[A-Z])[^“”\"«»;:]{2,60}?),\s)?(?P<volume>\d{1,4})\s"
            rf"(?P<container_title>{_REPORTER})\sat\s(?P<locator>\d[\d,\s–-]{{0,12}}){_REMARKS}",
            "US",
        ),
        Form(
            "legal_case",
            rf"{CASE},\s{YEAR}\s(?P<container_title>{_DATABASE})\s(?P<page>\d{{1,8}}){PINS}\s{_WHEN}{_REMARKS}",
            "US",
        ),
        Form(
            "legal_case",
            rf"{CASE}\.\s(?P<volume>\d{{1,4}})\s(?P<container_title>{_REPORTER})\s(?P<page>{_PAGE})\.\s"
            rf"(?P<authority>[A-Z][^.\d]{{5,80}})\.\s(?P<issued>{AMERICAN_DAY})",
            "US",
        ),
        Form(
            "legislation",
            r"(?P<title>Fed\.\sR\.\s(?:Civ|Crim|App|Bankr|Evid)\.(?:\sP\.)?)\s(?P<section>\d[\w()]{0,20})",
            "US",
        ),
        Form(
            "legislation",
            rf"{_TITLE}Pub(?:lic|\.)\s?L(?:aw|\.)\s(?:No\.\s)?(?P<number>\d{{1,3}}[-–]\d{{1,4}})"
            rf"(?:,\s(?:§{{1,2}}|tit\.|div\.|art\.)\s?[\w().,\s–-]{{1,40}}?)?"
            rf"(?:,\s(?P<volume>\d{{1,3}})\s(?P<container_title>Stat\.?)\s(?P<page>\d{{1,2}},?\d{{0,3}}){PINS})?"
            rf"(?:\s\((?P<issued>{AMERICAN_DAY})\))?{_REMARKS}",
            "US",
        ),
        Form(
            "legislation",
            rf"{_TITLE}(?P<volume>\d{{1,2}})\s(?P<container_title>U\.?\s?S\.?\s?C\.?(?:\s?[AS]\.?|ode)?)\s{_MANY}"
            rf"(?:\s\((?:[A-Z][\w.\s&]{{1,20}}\s)?(?P<issued>{YEAR})(?:\s&\sSupp\.[^()]{{1,20}})?\))?{_REMARKS}"
            r"(?:;\s\d{1,2}\s(?:C\.?\s?F\.?\s?R|U\.?\s?S\.?\s?C)\.?\s(?:§{1,2}|pts?\.|Parts?)\s?\d[\w.,()–-]{0,20})?",
            "US",
        ),
        Form(
            "regulation",
            rf"{_TITLE}(?P<volume>\d{{1,2}})\s(?P<container_title>C\.?\s?F\.?\s?R\.?)\s"
            rf"(?:{_MANY}|(?P<section>(?:pts?\.|Parts?|subpt\.)\s\d[\w.,\s–-]{{0,20}}))(?:\s\("
            rf"(?P<issued>{YEAR})\))?{_REMARKS}",
            "US",
        ),
        Form(
            "regulation",
            rf"(?:(?P<title>Exec(?:utive|\.)\s?Order(?:\sNo\.)?\s(?P<number>\d[\d,]{{3,6}}))(?:,\s"
            rf"(?:[^\d§]{{3,150}}))?,\s|"
            rf"(?P<title>[A-Z][^“”\"§]{{3,250}}?),\s)?(?P<volume>\d{{1,3}})\s"
            rf"(?P<container_title>Fed\.\s?Reg\.|FR|F\.R\.)\s"
            rf"(?P<page>\d{{1,3}},?\d{{1,3}}){PINS}\s\((?:proposed\s)?(?P<issued>{AMERICAN_DAY})\){_REMARKS}",
            "US",
        ),
        Form(
            "legislation",
            r"(?P<container_title>(?=[A-Z])[\w.&'’,\s]{2,50}?(?:Code|Stat|Laws?|Ann|Comp|Consol|Rev|Const)\.?"
            r"(?:\sAnn\.)?"
            rf"(?:\stit\.\s\w{{1,4}},)?)\s(?:ch\.\s\w{{1,6}},\s)?{_MANY}(?:\s\((?:[A-Z][\w.,’'\s&]{{1,60}}\s)?"
            rf"(?P<issued>{YEAR})\))?{_REMARKS}",
            "US",
        ),
        Form(
            "legislation",
            r"(?P<title>U\.\s?S\.\sConst\.)\s(?P<section>(?:art|amend|pmbl)\.(?:\s[IVX]{1,6})?(?:,\s"
            r"(?:§\s?\d{1,2}|cl\.\s\d{1,2})){0,2})",
            "US",
        ),
        Form(
            "bill",
            rf"{_TITLE}(?:[Nn]o\.\s)?(?P<number>{_BILL}\s?\d{{1,5}}),\s{_CONGRESS}\s\("
            rf"(?P<issued>{AMERICAN_DAY})\){_REMARKS}",
            "US",
        ),
        Form(
            "report",
            r"(?P<title>(?P<number>(?:H\.R\.|S\.|H\.|H\.R\.\sConf\.)\s?(?:Rep|Doc)\.\sNo\.\s\d{1,3}[-–]\d{1,4}))"
            rf"(?:,\s(?:pt\.\s\d,\s)?at\s(?P<locator>[\d–-]{{1,9}}))?\s\((?:Conf\.\sRep\.\s)?"
            rf"(?P<issued>{AMERICAN_DAY})\){_REMARKS}(?:,\s(?:as\s)?reprinted\sin\s.{{5,60}})?",
            "US",
        ),
        Form(
            "book",
            r"(?P<title>Restatement\s\((?:First|Second|Third|Fourth)\)\s[Oo]f\s[A-Z][^§\d“”]{2,80}?)(?:,?\s"
            r"(?P<section>§{1,2}\s?[\w.–-]{1,12}))?(?:\scmt\.\s[\w.]{1,4})?\s"
            rf"\((?:(?P<publisher>Am\.\sL(?:aw|\.)\sInst\.),?\s)?(?P<issued>{YEAR})\)",
            "US",
        ),
        Form(
            "hearing",
            r"(?P<title>(?=[A-Z])[^“”\"]{3,250}?)[:,]\s(?:Joint\s)?Hearings?\s(?:on\s.{3,100}?\s)?[Bb]efore\s"
            r"(?:the\s)?"
            r"(?P<authority>.{3,200}?),\s(?P<number>\d{1,3}(?:st|nd|rd|th|d)\sCong\.?)(?:,?\s\d(?:st|nd|d)\s"
            r"[Ss]ess\.)?"
            rf"(?:,?\s(?:at\s)?(?P<page>\d[\d\s,–-]{{0,12}}))?\s\((?P<issued>{AMERICAN_DAY})\)"
            rf"(?:\s\([^()]{{3,300}}\))?",
            "US",
        ),
    ),
)
