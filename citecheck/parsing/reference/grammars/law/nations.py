"""Law between nations: treaties and their series, resolutions and documents of the United Nations, its courts."""

from __future__ import annotations

from citecheck.parsing.reference.grammars.form import YEAR, Form, Grammar
from citecheck.parsing.reference.grammars.law.pieces import AMERICAN_DAY, CASE, DAY
from citecheck.vocabulary.law_words import TREATIES, TREATY_SERIES
from citecheck.vocabulary.rows import either, spellings

_ANY_DAY = rf"(?:{DAY}|{AMERICAN_DAY})"
_NAME = rf"(?P<title>(?=[A-ZÀ-ÞА-Я])[^“”\"«»;]{{0,250}}?(?:{either(spellings(TREATIES))})[^“”\"«»;]{{0,250}}?)"
_STATES = (
    rf"\((?:(?:adopted|signed|opened\sfor\ssignature|concluded|done|signé[e]?|adopté[e]?)\s(?:on\s)?)?"
    rf"(?P<issued>{_ANY_DAY})"
    rf"(?:[,;]\s(?:entered|entry|entré)[^()]{{3,80}})?\)"
)
_SERIES = rf"(?P<container_title>{either(spellings(TREATY_SERIES))})"
_PLACE = (
    rf"(?:\d{{1,3}}\s(?:Stat|U\.?S\.?T)\.?\s\d{{1,5}},\s)?(?:(?P<volume>\d{{1,4}})\s{_SERIES}\s"
    rf"(?P<page>\d{{1,5}}|[XVI]{{1,5}}\b)|{_SERIES}\s(?:[Nn]os?\.?\s)?(?P<number>\d{{1,5}}(?:-\d{{1,5}})?))"
)
_AFTER = (
    r"(?:,?\s\((?:[^()]{2,150}(?:\([^()]{2,60}\))?)\)){0,3}(?:,?\s(?P<section>[Aa]rt"
    r"(?:icle|s)?\.?\s\d[\w().–-]{0,12}))?"
)
_MORE = (
    rf"(?:,\s(?:\d{{1,4}}\s)?(?:{either(spellings(TREATY_SERIES))})\s(?:[Nn]o\.?\s)?\d{{1,5}}|,\s[ST]\.\s"
    rf"(?:Treaty\s)?(?:Doc\.|Exec\.)[^,]{{3,30}}){{0,3}}"
)
_BODY = (
    r"(?P<authority>(?:U\.?\s?N\.?\s)?(?:General\sAssembly|Security\sCouncil|Economic\sand\sSocial\sCouncil|Human"
    r"\sRights\sCouncil)"
    r"|UNGA|UNSC|UNHRC|UNHCR|ECOSOC|G\.?\s?A\.|S\.?\s?C\.)"
)
_SYMBOL = (
    r"(?P<number>(?:A|S|E|ST|CCPR|CAT|CRC|CERD|CEDAW|HRI|TD|UNEP|FCCC|CBD|HR)/[A-Z0-9][\w./-]{0,30}"
    r"(?:\s?\([IVXLA]{1,6}\)[\w./-]{0,12})?)"
)
_DOCUMENT = r"(?:U\.?N\.?\s(?:Doc|GAOR|SCOR)\.?\s)?"

_SIGNS = (
    *(f" {name} " for name in spellings(TREATY_SERIES)),
    "UN Doc",
    "U.N. Doc",
    "/RES/",
    "/C/",
    "/HRC/",
    "UN Committee",
    "G.A. Res",
    "S.C. Res",
    "UNGA",
    "UNSC",
    "United Nations",
    "ICJ",
    "I.C.J.",
    "PCIJ",
    "IT-9",
    "ICTR-",
    "ICTY-",
    "ICC-",
    "SCSL-",
)

NATIONS = Grammar(
    _SIGNS,
    (
        Form("treaty", rf"{_NAME}\s{_STATES},?\s{_PLACE}{_MORE}{_AFTER}"),
        Form(
            "treaty",
            rf"(?P<organisation>United\sNations|UN|Council\sof\sEurope),\s{_NAME},?\s\(?(?P<issued>{_ANY_DAY})\)?,?\s{_PLACE}{_MORE}{_AFTER}",
        ),
        Form(
            "treaty",
            rf"{_NAME},?\s(?:art(?:s)?\.\s[\w().–\s-]{{1,15}},\s)?(?:"
            rf"(?:[A-Z][\w.\s]{{1,15}}[-–][A-Z][\w.\s]{{1,15}}),\s)?(?:"
            rf"(?:signed|opened\sfor\ssignature|adopted|done)\s(?:at\s\w+,?\s)?)?"
            rf"(?P<issued>{_ANY_DAY}),?\s{_PLACE}{_MORE}(?:\s\((?:entered\sinto\sforce)[^()]{{3,60}}\))?{_AFTER}",
        ),
        Form("treaty", rf"{_NAME},\s{_PLACE}{_MORE}\s\((?P<issued>{_ANY_DAY})\){_AFTER}"),
        Form(
            "legislation",
            rf"(?P<author>(?:UN|United\sNations)\s(?:General\sAssembly|Security\sCouncil|Economic\sand\sSocial"
            rf"\sCouncil|Human\sRights\sCouncil)|UNGA|UNSC)"
            rf"(?:\s\({_ANY_DAY}\))?,\s(?P<title>.{{3,300}}?)[,.]?\s\(?{_DOCUMENT}{_SYMBOL}\)?[,.]?\s\(?"
            rf"(?P<issued>{_ANY_DAY})\)?",
            "UN",
        ),
        Form(
            "legislation",
            rf"(?P<title>{_BODY}\sRes(?:olution|\.)?\s[\dIVXLA()/\s]{{1,18}}?[A-Z]?)(?:,?\s¶\s?\d{{1,3}})?(?:,?\s\("
            rf"(?P<issued>{_ANY_DAY})\))?,?\s\(?{_DOCUMENT}{_SYMBOL}\)?"
            rf"(?:,?\s(?:at|para|paras?\.?)\s\d{{1,4}})?(?:\s\((?P<issued>{_ANY_DAY})\))?(?:,?\sart\.?\s\d{{1,3}})?",
            "UN",
        ),
        Form(
            "legislation",
            rf"{_BODY}\sRes(?:olution|\.)?\s(?P<number>[\dIVXLA()/\s]{{1,18}}?[A-F]?),\s(?P<title>(?=[A-Z])"
            rf"[^“”;]{{3,250}}?)"
            rf"(?:,?\s\(?{_DOCUMENT}(?:A|S|E)/[\w/.]{{3,20}}\)?)?,?\s\((?P<issued>{_ANY_DAY})\)",
            "UN",
        ),
        Form(
            "report",
            rf"(?P<author>(?:UN|United\sNations)\s(?=[A-Z])[^,“”\"‘]{{3,100}}),\s(?P<title>[^“”\"‘]{{3,300}}?),"
            rf"\s{_SYMBOL}"
            rf"(?:,?\s(?:paras?\.?|¶)\s[\d–-]{{1,9}})?\s\((?P<issued>{_ANY_DAY})\)",
            "UN",
        ),
        Form(
            "report",
            rf"(?P<author>(?:UN|United\sNations|U\.N\.)[^,“”\"‘]{{0,80}}|[A-Z][^,“”\"‘]{{3,100}}"
            rf"(?:Committee|Council|Commission|Secretary-General|Rapporteur)[^,“”\"‘]{{0,80}})"
            rf",\s(?P<title>[‘“\"]?[^“”\"‘]{{3,300}}?[’”\"]?)[,]?\s\(?"
            rf"(?P<issued>{_ANY_DAY})?\)?,?\s?U\.?N\.?\sDoc\.?\s{_SYMBOL}(?:,?\s(?:at|paras?\.?|¶)\s[\d–-]{{1,9}})?"
            rf"(?:\s\((?:(?P<issued>{_ANY_DAY})|[A-Z][a-z]{{2,8}}\.?\s\d{{1,2}})\))?",
            "UN",
        ),
        Form(
            "legal_case",
            rf"(?P<title>(?=[A-Z])[^“”\"‘\[\]]{{3,150}}?(?:\([^()]{{3,100}}\))?)(?:\s\([^()]{{3,60}}\))?,?\s(?:\["
            rf"(?P<issued>{YEAR})\]|(?P<issued>{YEAR}))?\s?"
            rf"(?P<container_title>ICJ\sRep(?:orts|\.)?|I\.C\.J\.(?:\sRep(?:orts|\.))?|P\.?C\.?I\.?J\.?"
            rf"(?:\s\(?[Ss]er\.?\s[AB]/?B?\)?)?)(?:\s(?P<issued>{YEAR}))?,?\s(?:(?:No\.?\s(?P<number>\d{{1,3}}))|"
            rf"(?:p\.\s)?(?P<page>\d{{1,4}}))(?:,\s(?:at\s)?[¶\d][\d,\s–-]{{0,12}})?(?:\s\((?:"
            rf"(?P<issued>{_ANY_DAY})|[A-Z][a-z]{{2,8}}\.?\s\d{{1,2}})\))?",
            "UN",
        ),
        Form(
            "legal_case",
            rf"{CASE},?\s(?:\((?:[A-Z][^()]{{3,80}})\),?\s)?(?:Case\sNo\.?\s)?(?P<number>"
            rf"(?:ICC|ICTR|ICTY|IT|SCSL|MICT|STL)-[\w/-]{{3,20}})(?:,\s[^()]{{3,120}}?)?,?\s\(?(?:"
            rf"(?P<authority>[A-Z][\w.\s’']{{2,50}}?)\s)?(?P<issued>{_ANY_DAY})\)?",
            "UN",
        ),
    ),
)
