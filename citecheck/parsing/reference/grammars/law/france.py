"""Law of France and of French-speaking neighbours: decisions, laws and decrees, codes."""

from __future__ import annotations

from citecheck.parsing.reference.grammars.form import Form, Grammar
from citecheck.parsing.reference.grammars.law.pieces import DAY
from citecheck.vocabulary.law_words import FRENCH_ACTS, FRENCH_CODES, FRENCH_COURTS
from citecheck.vocabulary.rows import either, spellings

_DAY = rf"(?P<issued>{DAY})"
_COURT = (
    rf"(?P<authority>(?:{either(spellings(FRENCH_COURTS))})(?:,?\s(?=\D)[\w’'À-ÿ./-]{{2,14}}\.?|,?\s\d"
    rf"(?:re|e|ère|ème)(?:\s(?:civ|ch)\.?)?(?:\s\w{{1,5}})?){{0,3}})"
)
_NUMBER = (
    r"(?:n[°ºo]s?|req\.|requête|aff\.|pourvoi|décision)\.?\s?(?:n[°ºo]s?\s?)?"
    r"(?P<number>(?=[\w.‑–/-]*\d)[\w.‑–/-]{3,20}(?:\s(?:DC|QPC|L|et\s[\w.‑–/-]{3,20}))?)"
)
_REPORT = (
    r"(?:\s?[,;:]\s?(?P<container_title>(?:Bull\.|Rec\.|D\.|JCP|GAJA|RTD|RFDA|AJDA|Gaz\.|Lebon|Dalloz"
    r"|Recueil)[^,;]{0,30}?)"
    r"(?:,?\s(?:n[°ºo]\s?(?P<volume>\d{1,4})|pp?\.\s?(?P<page>\d{1,5}(?:[-–]\d{1,5})?)))?(?:,?\s"
    r"(?:note|obs\.|concl\.|rapp\.)\s.{3,80})?){0,4}"
)
_ACT = (
    rf"(?P<title>(?:{either(spellings(FRENCH_ACTS))})\s(?:n[°ºo]\s?(?P<number>[\d‑–-]{{4,12}})\s)?du\s"
    rf"(?P<issued>{DAY}).{{0,500}}?)"
)
_GAZETTE = (
    rf"(?:,\s\(?(?P<container_title>JORF|JO|J\.O\.|Journal\sofficiel|Moniteur\sbelge|M\.B\.)\.?(?:\sn[°ºo]\s?"
    rf"(?P<volume>[\d\s]{{1,6}}))?(?:\s(?:du|,)?\s?(?:{DAY}))?"
    r"(?:,\stexte\sn[°ºo]\s?\d{1,4})?(?:,\spp?\.\s?(?P<page>\d[\d\s]{0,8}))?\)?)?"
)
_CODE = rf"(?P<container_title>{either(spellings(FRENCH_CODES))})"
_ARTICLE = r"(?P<section>(?:[Aa]rt(?:icles?|\.))\s?(?:[LRD]\.?\s?\*?)?\d[\w\s.,–-]{0,30}?)"

_SIGNS = (
    "n°",
    "aff. ",
    "req. ",
    "Lebon",
    "Bull. ",
    "Rec. ",
    "art. ",
    "Art. ",
    *(f"article{plural} {first}" for plural in ("", "s") for first in "LRD123456789"),
    *(f"{name} du " for name in spellings(FRENCH_ACTS)),
)

FRANCE = Grammar(
    _SIGNS,
    (
        Form(
            "legal_case",
            rf"{_COURT}[,.]?\s{_DAY},\s(?:(?P<title>(?=[A-ZÀ-Þ])[^“”«»;]{{2,150}}?),\s)?{_NUMBER}{_REPORT}",
        ),
        Form(
            "legal_case",
            rf"{_COURT},\s{_DAY},\s(?P<title>(?=[A-ZÀ-Þ])[^“”«»;]{{2,150}}?){_REPORT.replace('{0,4}', '{1,4}')}",
        ),
        Form(
            "legal_case",
            rf"{_COURT},\s{_DAY},\s{_NUMBER},\s(?P<title>(?=[A-ZÀ-Þ])[^“”«»;,]{{2,150}}?){_REPORT}",
        ),
        Form(
            "legal_case",
            rf"{_COURT},\s(?:décision\s)?n[°ºo]\s?(?P<number>[\d‑–-]{{4,9}}\s(?:DC|QPC|L))\sdu\s{_DAY}(?:,\s"
            rf"(?P<title>[^“”«»;]{{2,150}}?))?{_REPORT}",
            "FR",
        ),
        Form("legislation", rf"{_ACT}{_GAZETTE}"),
        Form("legislation", rf"{_CODE}(?:\s\([^()]{{2,20}}\))?,?\s{_ARTICLE}", "FR"),
        Form("legislation", rf"{_ARTICLE}\s(?:du\s|de\sla\s)?{_CODE}", "FR"),
    ),
)
