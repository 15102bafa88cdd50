"""Law of Russia: federal laws, codes, decrees, plenary rulings, and the gazettes that print them."""

from __future__ import annotations

from citecheck.parsing.reference.grammars.form import YEAR, Form, Grammar
from citecheck.parsing.reference.grammars.law.pieces import DAY
from citecheck.vocabulary.law_words import (
    RUSSIAN_ACTS,
    RUSSIAN_CODES,
    RUSSIAN_COURTS,
    RUSSIAN_DECISIONS,
    RUSSIAN_GAZETTES,
)
from citecheck.vocabulary.rows import either, spellings

_DAY = rf"{DAY}(?:\s?г(?:\.|ода)?)?"
_NUMBER = r"(?:№|N|No\.?)\s?(?P<number>[\w./-]*\d[\w./-]{0,20}(?:-(?:ФЗ|ФКЗ|I|1|П|О))?)"
_ACT = rf"(?:{either(spellings(RUSSIAN_ACTS))})(?:\s[А-ЯЁа-яё][\w.-]{{1,20}}){{0,6}}?"
_EDITION = r"(?:\s?[(\[](?:ред\.|в\sред\.|с\sизм\.|принят|одобрен)[^()\[\]]{3,250}[)\]]){0,4}"
_GAZETTE = (
    rf"(?:\s?(?://|[–—-])\s?(?P<container_title>{either(spellings(RUSSIAN_GAZETTES))})\.?,?\s?[–—-]?\s?"
    rf"(?:{YEAR})?[.,]?\s?[–—-]?\s?"
    rf"(?:\d{{1,2}}\s[а-я]{{3,9}})?[.,]?\s?[–—-]?\s?(?:(?:№|N)\s?(?P<issue>[\d\s()ч.,I]{{1,14}}?)[.,]?)?\s?[–—-]?\s?"
    rf"(?:[Сс]т\.\s?(?P<section>\d{{1,5}})|[Сс]\.\s?(?P<page>[\d–-]{{1,9}}))?)?"
    r"(?:\s?//\s?[^/]{3,80}?)?"  # a data base
)
_QUOTED = r"(?P<title>[«\"“][^«»\"“”]{3,400}(?:«[^«»]{2,100}»[^«»]{0,200})?[»\"”])"

_NAMES = spellings((*RUSSIAN_ACTS, *RUSSIAN_CODES, *RUSSIAN_DECISIONS))
_SIGNS = tuple(dict.fromkeys(name.split()[0][1:] for name in _NAMES))  # whatever its first letter

RUSSIA = Grammar(
    _SIGNS,
    (
        Form(
            "legislation",
            rf"(?P<genre>{_ACT})\sот\s(?P<issued>{_DAY})\s{_NUMBER}{_EDITION},?\s?{_QUOTED}{_EDITION}{_GAZETTE}",
        ),
        Form("legislation", rf"(?P<genre>{_ACT})\s{_QUOTED}\sот\s(?P<issued>{_DAY})\s{_NUMBER}{_EDITION}{_GAZETTE}"),
        Form(
            "legislation",
            rf"(?P<title>(?=[А-ЯЁ])[^«»\"“”:/]{{3,300}}?)\s?:\s(?P<genre>(?i:{_ACT}))\sот\s"
            rf"(?P<issued>{_DAY})\s{_NUMBER}{_EDITION}{_GAZETTE}",
        ),
        Form(
            "legislation",
            rf"(?P<title>(?:{either(spellings(RUSSIAN_CODES))})[^«»\"/№]{{0,200}}?)(?:\sот\s"
            rf"(?P<issued>{_DAY})\s{_NUMBER})?{_EDITION}{_GAZETTE}",
        ),
        Form(
            "legal_case",
            rf"(?P<title>(?:{either(spellings(RUSSIAN_DECISIONS))})\s(?P<authority>(?:[\w.-]{{2,30}}\s){{0,5}}"
            rf"(?:{either(spellings(RUSSIAN_COURTS))})[^«»\"№/]{{0,100}}?))"
            rf"\sот\s(?P<issued>{_DAY})(?:\s{_NUMBER})?(?:\s(?:по\sделу\s{_NUMBER}|{_QUOTED}))?{_EDITION}{_GAZETTE}",
            "RU",
        ),
    ),
)
