"""Law of the European Union and of the European Court of Human Rights: ECLI, the Official Journal, CELEX, HUDOC."""

from __future__ import annotations

from citecheck.parsing.reference.grammars.form import YEAR, Form, Grammar
from citecheck.parsing.reference.grammars.law.pieces import ANY_CASE, CASE, DAY
from citecheck.vocabulary.law_words import EUROPEAN_ACTS, EUROPEAN_BODIES, EUROPEAN_GAZETTES
from citecheck.vocabulary.rows import either, spellings

_NUMBER = r"[CTF][‑–-]?\d{1,4}/\d\d(?:\s?(?:P|R|PPU|RX|DEP))?(?!\d)"
_NUMBERS = (
    rf"(?P<number>{_NUMBER}(?:(?:,|\sand|\set|\sund|\sy|\se)\s{_NUMBER}){{0,6}}|\d{{1,4}}/\d\d(?:"
    rf"(?:,|\sand|\sto)\s\d{{1,4}}/\d\d){{0,3}})"
)
_ECLI = r"(?:ECLI:)?EU:[CTF]:\d{4}:\d{1,4}"
_PARAGRAPHS = r"(?:[,\s]{1,2}(?:at\s)?(?:paras?|paragraphs?|points?|Rn\.?|\[)\.?\s?(?P<locator>\d[\d\s,–-]{0,20})\]?)?"
_ECR = r"\[(?:\d{4})\]\sECR\s(?:(?P<volume>I{1,2})[‑–\s-]?)?(?P<page>\d{1,5})"
_REPORTED = rf"(?:[,;]?\s(?:{_ECR}|{_ECLI}|\[\d{{4}}\]\s[\w\s()]{{2,20}}\s\d{{1,5}})){{0,2}}"
_OPINION = r"(?:,?\sOpinion\sof\s(?:Advocate\sGeneral|AG)\s[\w’'-]{2,30})?"
_ACT = (
    rf"(?:(?:{either(spellings(EUROPEAN_BODIES))})\s){{0,2}}(?:{either(spellings(EUROPEAN_ACTS))})\s"
    r"(?:\((?:EU|EC|EEC|Euratom|UE|CE|CEE|EG|EWG|ЕС)(?:,\s?Euratom)?\)\s)?(?:(?:No|Nr|n[°ºo]|N)\.?\s?)?"
    r"(?P<number>\d{1,4}/\d{1,4}(?:/(?:EC|EEC|EU|CE|CEE|UE|EG|EWG|JHA|CFSP|ЕС|WE))?)"
)
_GAZETTE = (
    rf"(?P<container_title>(?:{either(spellings(EUROPEAN_GAZETTES))})(?:\s(?:of|der|de)\s.{{5,40}}?)?)\.?\s?"
    rf"(?:n[°ºo]\s?|(?P<issued>{YEAR})\s)?"
    r"(?:\(?(?P<volume>[LC](?:\s\d)?[\s-]?\d{1,4}(?:\s?[A-Z])?(?:/\d{1,4}(?=,))?)\)?)"
)
_SUBJECT = r"[^“”«»]{0,700}?"
_DATED_ACT = rf"{_ACT}{_SUBJECT}\s(?:of|vom|du|de|del|di|van|z\sdnia|от)\s(?P<issued>{DAY})"
_CELEX = r"(?:[\s,]{1,2}\(?CELEX:?\s[\dA-Z]{8,12}\)?)?"
_SECTION = r"(?:,?\s(?P<section>[Aa]rt(?:icle|ikel|s)?\.?\s\d[\w().\s-]{0,15}))?"
_JOURNAL = (
    rf"(?:\s\[(?P<issued>{YEAR})\]|[,;.])?\s\(?{_GAZETTE}"
    rf"(?:[,\s(]{{1,3}}(?:vom\s|du\s|of\s|del\s|z\s)?(?:{DAY}|{YEAR})\)?)?"
    rf"(?:,?\s?(?:/|pp?\.?\s|[Ss]\.\s|стр\.\s)\s?(?P<page>\d[\d–-]{{0,9}}))?\)?{_SECTION}{_CELEX}"
)
_COURT = r"(?P<authority>(?:CJEU|CJEC|ECJ|CJUE|TJUE|EuGH|EuG|GC|CFI|General\sCourt|Court\sof\sJustice))"
_VERSIONS = r"(?:\sECHR\s(?P<volume>\d{4}[–-][IVX]{1,5})(?:\s(?P<page>\d{1,4}))?)"
_APPLICATION = (
    r"(?:[Aa]pp(?:lication|l)?\.?\s|requête\s|Nr\.\s|Beschwerde(?:nr\.|\sNr\.)\s)?(?:[Nn]os?\.?\s|n[°ºo]s?\s)?"
    r"(?P<number>\d{1,5}/\d\d(?:(?:,|\sand|\set)\s\d{1,5}/\d\d){0,5})"
)

_WORKING = r"(?P<number>(?:COM|SEC|SWD|JOIN)\s?[/(]?\d{4}[/)]?\s?\d{1,5}(?:\sfinal(?:/\d)?)?)"
_TITLE = r"(?=[^\W_a-z])[^“”‘’\"«»]{4,300}?"
_WHERE = rf"(?:,?\s(?:Brussels|Bruxelles|Brüssel),?\s\(?(?P<issued>{DAY})\)?|,?\s\(?(?P<issued>{DAY})\)?)?"

_SIGNS = (
    *(f"{body}{mark}" for body in ("COM", "SEC", "SWD", "JOIN") for mark in ("(", " (", "/")),
    "EU:C:",
    "EU:T:",
    " ECR ",
    "ECHR",
    "CEDH",
    "Case C",
    "Cases C",
    "Case T",
    "Cases T",
    "Case 1",
    "Case 2",
    "Judgment of",
    " OJ C",
    " v ",
    " v. ",
    *(f"{name} " for name in spellings(EUROPEAN_ACTS)),
)

EUROPE = Grammar(
    _SIGNS,
    (
        Form(
            "legal_case",
            rf"(?:Opinion\sof\sAG\s[\w’'-]{{2,30}}\sin\s)?(?:Joined\s)?Cases?\s{_NUMBERS}[,:]?\s{ANY_CASE},?"
            rf"(?:\s\(?\[?(?P<issued>{YEAR})\]?\)?)?"
            rf",?\s(?:ECLI:)?EU:[CTF]:(?P<issued>\d{{4}}):\d{{1,4}}{_REPORTED}{_PARAGRAPHS}{_OPINION}",
            "EU",
        ),
        Form(
            "legal_case",
            rf"(?:Opinion\sof\sAG\s[\w’'-]{{2,30}}\sin\s)?(?:Joined\s)?Cases?\s{_NUMBERS}[,:]?\s{ANY_CASE},?\s\[?"
            rf"(?P<issued>{YEAR})\]?"
            rf"\s(?P<container_title>ECR)\s(?:(?P<volume>I{{1,2}}|SC)[‑–\s-]{{1,2}})?(?P<page>"
            rf"(?:A-)?\d{{1,5}}){_REPORTED}{_PARAGRAPHS}{_OPINION}",
            "EU",
        ),
        Form(
            "legal_case",
            rf"(?:Joined\s)?Cases?\s{_NUMBERS}[,:]?\s{ANY_CASE}\s\((?:{_COURT},\s)?(?P<issued>{DAY})\){_PARAGRAPHS}",
            "EU",
        ),
        Form(
            "legal_case",
            rf"(?:(?:{_COURT},\s)?[Jj]udgments?\s(?:of\sthe\s(?:General\s)?Court(?:\sof\sJustice)?(?:\s\([^()]{{4,40}}\))?\s)?of\s|{_COURT},\s)(?P<issued>{DAY})[,:]\s"
            rf"{ANY_CASE},\s(?:Joined\s)?(?:Cases?\s)?{_NUMBERS}(?:,\s{_ECLI})?{_PARAGRAPHS}{_REPORTED}",
            "EU",
        ),
        Form(
            "legal_case",
            rf"{ANY_CASE},?\s\(?(?:(?:Joined\s)?Cases?\s)?{_NUMBERS}\)?,?(?:\s\[{YEAR}\])?\s(?:ECLI:)?EU:[CTF]:"
            rf"(?P<issued>\d{{4}}):\d{{1,4}}{_PARAGRAPHS}",
            "EU",
        ),
        Form(
            "legal_case",
            rf"(?:Case\sof\s)?{CASE}(?:\s\[GC\]|\s\(dec\.\))?[,\s]\s?\(?{_APPLICATION}\)?(?:,\s§{{1,2}}\s?(?P<locator>\d[\d–-]*))?,?\s\(?(?:"
            rf"(?P<authority>ECtHR|ECHR|Eur\.?\sCt\.?\sH\.?R\.?|CEDH|Commission\sDecision|EGMR)"
            rf"(?:\s\(?GC\)?|\s\[GC\]|,\sGrand\sChamber)?,?\s(?P<issued>{DAY}|{YEAR})|(?P<issued>{DAY}))\)?(?:,\s"
            rf"(?:§{{1,2}}|paras?\.?)\s?[\d–-]{{1,9}})?",
            "CoE",
        ),
        Form(
            "legal_case",
            rf"(?:Case\sof\s)?{CASE}(?:\s\[GC\]|\s\(dec\.\))?,\s{_APPLICATION}(?:,\s§{{1,2}}\s?(?P<locator>\d[\d–-]*"
            rf"(?:,\s\d+)*))?,\s"
            rf"(?P<container_title>ECHR|CEDH)\s(?P<issued>{YEAR})(?:[–-](?P<volume>[IVX]{{1,5}}))?(?:"
            rf"\s\(extracts\))?",
            "CoE",
        ),
        Form(
            "legal_case",
            rf"(?:Case\sof\s)?{CASE},?\s(?P<container_title>ECHR)\s(?P<issued>{YEAR})[–-](?P<volume>[IVX]{{1,5}})"
            rf"(?:,?\s(?P<page>\d{{1,4}}))?",
            "CoE",
        ),
        Form(
            "legal_case",
            rf"(?:Case\sof\s)?{CASE}\s\({_APPLICATION}\)\s\[(?P<issued>{YEAR})\]\s(?P<container_title>ECHR)\s"
            rf"(?P<page>\d{{1,5}})"
            rf"(?:\s\(\d{{1,2}}\s[A-Z][a-z]+(?:\s{YEAR})?\))?",
            "CoE",
        ),
        Form(
            "legal_case",
            rf"(?:Case\sof\s)?{CASE}(?:,\s(?:judgment\sof\s)?(?P<issued>{DAY})|\s\((?P<issued>{YEAR})\))"
            rf"(?:,\s§{{1,2}}\s?[\d–-]{{1,9}})?,?\s(?P<container_title>Series\sA)[,:]?\s[Nn]o\.?\s(?P<volume>"
            rf"\d{{1,3}}(?:-[A-Z])?)"
            rf"(?:,\s(?:§{{1,2}}|paras?\.?|pp?\.)\s?(?P<locator>[\d–-]{{1,9}}))?",
            "CoE",
        ),
        Form(
            "legal_case",
            rf"{ANY_CASE},?\s\(?(?:Joined\s)?Cases?\s{_NUMBERS}\)?,?\s\[(?P<issued>{YEAR})\]\s"
            rf"(?P<container_title>ECR)\s"
            rf"(?:(?P<volume>I{{1,2}})[‑–\s-]{{1,2}})?(?P<page>\d{{1,5}}){_PARAGRAPHS}",
            "EU",
        ),
        Form(
            "treaty",
            r"(?P<title>(?:Consolidated\s[Vv]ersion\sof\sthe\s|Charter\sof\sFundamental\sRights|Treaty\s)"
            r"[^“”«»]{0,120}?)"
            rf"{_JOURNAL}",
            "EU",
        ),
        Form("legislation", rf"(?P<title>{_DATED_ACT}{_SUBJECT}){_JOURNAL}", "EU"),
        Form("legislation", rf"(?P<title>{_ACT}{_SUBJECT}){_JOURNAL}", "EU"),
        Form(
            "legislation",
            rf"(?P<organisation>European\s[^.()\d]{{3,100}})\.?\s\((?P<issued>{YEAR})\)[.,]?\s(?P<title>{_ACT}{_SUBJECT})[.,]"
            rf"\s{_GAZETTE}(?:,\s(?:{DAY},\s)?(?:pp?\.\s)?(?P<page>\d[\d–-]{{0,9}}))?",
            "EU",
        ),
        Form(
            "report",
            rf"(?:(?P<organisation>(?:European\s)?Commission),\s)?{_WORKING}[,:.]\s(?P<title>{_TITLE}){_WHERE}",
            "EU",
        ),
        Form(
            "report",
            rf"(?:(?P<organisation>(?:European\s)?Commission)(?:\s\((?P<issued>{YEAR})\))?[,.]\s)?"
            rf"(?P<title>[‘“]?{_TITLE}[’”]?)[,.]?\s\(?{_WORKING}\)?{_WHERE}",
            "EU",
        ),
        Form("legislation", rf"(?P<title>{_DATED_ACT}{_SUBJECT}){_CELEX}", "EU"),
        Form("legislation", rf"(?P<title>{_ACT}(?:\s\([^()]{{2,80}}\))?){_SECTION}{_CELEX}", "EU"),
    ),
)
