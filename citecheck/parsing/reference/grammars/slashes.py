"""References by ISBD in Latin letters, `TITLE / NAMES // HOST. — Place : House, 1999. — P. 1–9` (GOST 7.1, 7.0.100)."""

from __future__ import annotations

from citecheck.parsing.reference.grammars.form import YEAR, Form, Grammar

_AREA = r"\.?\s[–—-]\s"
_INITIALS = r"(?:[A-ZÀ-Þ]\.[\s-]?){1,3}"
_TURNED = rf"[A-ZÀ-Þ][\w’'-]+,?\s{_INITIALS}"
_HEADING = rf"(?:(?:{_TURNED}(?:,\s{_TURNED}){{0,4}})\s?)?"
_TITLE = r"(?P<title>(?=[^\W_a-z])[^/“”«»]{3,300}?)"
_NAME = (
    rf"(?:{_INITIALS}[A-ZÀ-Þ][\w’'-]+(?:\s[A-ZÀ-Þ][\w’'-]+)?|{_TURNED}"
    rf"|[A-ZÀ-Þ][\w’'-]+(?:\s[A-ZÀ-Þ][\w’'.-]*){{1,3}})"
)
_NAMES = (
    rf"(?P<author>{_NAME}(?:,\s{_NAME}){{0,8}})"
    rf"(?:,?\s(?:\[?et\sal\.?\]?|\[?и\sдр\.?\]?))?(?:\s?;\s[^/;]{{3,100}}?){{0,2}}"
)
_EDITORS = r"(?:\s/\s(?:[Ee]d(?:s|ited)?\.?\s(?:by\s)?(?P<editor>[^/—–]{3,100}?)|[^/—–]{3,100}?))?"
_IMPRINT = (
    rf"(?:(?P<publisher_place>(?=[A-ZÀ-ÞА-Я])[^:;,/\d—–]{{1,40}}?(?:,\s[A-Z]{{2}})?)\s?:\s)?"
    rf"(?:(?P<publisher>(?=[^\W_])[^:;/\d—–]{{2,80}}?),\s)?(?P<issued>{YEAR})"
)
_VOLUME = (
    rf"(?:{_AREA}(?:Vol|V|Bd|T)\.\s?(?P<volume>\d{{1,4}}))?"
    rf"(?:(?:,\s|{_AREA})(?:[Nn]o|[Ii]ss|№|Nr|N)\.?\s?(?P<issue>[\d/–-]{{1,9}}))?"
)
_PAGES = rf"(?:{_AREA}(?:[PpSsС]|pp)\.\s?(?P<page>\d{{1,5}}(?:[–-]\d{{1,5}})?))?"
_EXTENT = rf"(?:{_AREA}(?:[ivxlc]+,\s)?\d{{1,4}}\s?(?:p|pp|S|с|s)\.?)?"

SLASHES = Grammar(
    (" / ",),
    (
        Form(
            "article-journal",
            rf"{_HEADING}{_TITLE}\s/\s{_NAMES}\s//\s(?P<container_title>[^/—–]{{3,200}}?)"
            rf"{_AREA}(?P<issued>{YEAR}){_VOLUME}{_PAGES}",
        ),
        Form(
            "chapter",
            rf"{_HEADING}{_TITLE}\s/\s{_NAMES}\s//\s(?P<container_title>[^/—–]{{3,200}}?)"
            rf"{_EDITORS}{_AREA}{_IMPRINT}{_VOLUME}{_PAGES}",
        ),
        Form(
            "book",
            rf"{_HEADING}{_TITLE}\s/\s{_NAMES}"
            rf"(?:{_AREA}(?P<edition>[^—–:/\d]{{0,12}}\d{{0,2}}[\w\s]{{0,12}}\s?ed(?:ition|\.)?))?{_AREA}{_IMPRINT}{_EXTENT}",
        ),
    ),
    longest=500,
)
