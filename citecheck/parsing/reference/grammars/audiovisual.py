"""Films, broadcasts and interviews, whose makers are named by what they did."""

from __future__ import annotations

from citecheck.parsing.reference.grammars.form import YEAR, Form, Grammar

_NAME = r"(?:[^\W\d_a-zа-я][\w.'’-]{0,25}\s){1,4}[^\W\d_a-zа-я][\w'’-]{1,25}"
_NAMES = rf"{_NAME}(?:(?:,\s|,?\sand\s|,?\s&\s){_NAME}){{0,5}}"
_TURNED = r"(?=[^\W\d_a-zа-я])[^,;:.“”\"\d]{2,40},\s[^\W\d_a-zа-я][^,;:“”\"\d]{0,40}?"
_TITLE = r"(?=[^\W_a-z])[^“”\"]{1,150}?"
_QUOTED = r"[“\"«](?P<title>[^“”\"«»]{2,200}?)[.,?!]?[”\"»]\.?,?"
_DAY = (
    rf"(?:\d{{1,2}}\s[^\W\d_]{{3,9}}\.?,?\s{YEAR}|[A-Z][a-z]{{2,8}}\.?\s\d{{1,2}},\s{YEAR}|[A-Z][a-z]{{2,8}}\.?"
    rf"\s{YEAR}"
    rf"|{YEAR})"
)
_HOUSE = r"(?P<publisher>(?=[^\W_a-z])[^,;:“”\"\d]{2,60}?(?:,\sInc\.?)?)"
_CARRIER = (
    r"(?:[.,]\s(?P<medium>(?:Blu-[Rr]ay(?:\s[Dd]isc)?|DVD|VHS|[Ff]ilm|[Pp]odcast(?:\s[Aa]udio)?|MP3"
    r"\saudio|Netflix|Prime\sVideo|35\s?mm"
    r"|CD|Streaming)[^.]{0,30}))?"
)
_EPISODE = r"(?:,\s(?:[Ss]eason|[Ss]eries)\s(?P<volume>\d{1,3}))?,\s(?:[Ee]pisode|[Ee]p\.|[Nn]o\.)\s(?P<number>\d{1,5})"
_SIGNS = (
    "irected by ",
    ", director",
    ", host.",
    "(Director)",
    "nterview by ",
    "nterview with ",
    "nterviewed by ",
    ", dir.",
    ", réalisateur",
    "Regie: ",
    "Regie ",
)

AUDIOVISUAL = Grammar(
    _SIGNS,
    (
        Form(
            "motion_picture",
            rf"(?P<director>{_TURNED}),\s(?:director|dir\.|réalisateur)\.?\s(?P<title>{_TITLE})\.\s(?:"
            rf"(?P<publisher_place>[^.:,“”\d]{{3,40}}):"
            rf"\s)?{_HOUSE},\s(?P<issued>{YEAR}){_CARRIER}",
        ),
        Form(
            "motion_picture",
            rf"(?P<title>{_TITLE})[.,]\s[Dd]irected\sby\s(?P<director>{_NAMES})(?:[.,]\s[Pp]erformances?\sby\s"
            rf"[^.]{{3,100}})?[.;,]\s"
            rf"(?:(?P<issued>{YEAR})[.;,]\s)?(?:(?P<publisher_place>[^.:“”\d]{{3,40}}):\s)?{_HOUSE}(?:,\s"
            rf"(?P<issued>{YEAR}))?{_CARRIER}",
        ),
        Form(
            "motion_picture",
            rf"(?P<title>{_TITLE})\s\((?P<issued>{YEAR})\)[.,]?\s[Dd]irected\sby\s(?P<director>{_NAMES})\.?"
            rf"(?:\s\[(?P<medium>[^\[\]]{{2,25}})\])?(?:[.,]\s(?:Available\sat:\s)?(?:(?P<publisher_place>"
            rf"[^.:“”\d]{{3,40}}):\s)?{_HOUSE})?",
        ),
        Form(
            "motion_picture",
            rf"(?P<title>{_TITLE})\s\((?P<director>{_NAMES}),\s(?P<issued>{YEAR})\)",
        ),
        Form(
            "broadcast",
            rf"(?P<author>{_TURNED}),\shosts?\.\s{_QUOTED}\s(?P<container_title>{_TITLE}){_EPISODE},\s{_HOUSE},"
            rf"\s(?P<issued>{_DAY})"
            rf"{_CARRIER}",
        ),
        Form(
            "interview",
            rf"(?P<author>{_TURNED})\.\s(?:{_QUOTED}\s)?(?:Personal\s)?[Ii]nterview(?:ed)?\sby\s(?:the\sauthor|"
            rf"(?P<interviewer>{_NAMES}))"
            rf"[.,]\s(?:(?P<container_title>{_TITLE}),\s(?:no\.\s(?P<issue>\d{{1,4}})\s)?\(?)?"
            rf"(?:(?P<publisher_place>[^.:,“”\d]{{3,40}})[.,]\s)?(?P<issued>{_DAY})\)?"
            r"(?:[,:]\s(?P<page>\d{1,4}[–-]\d{1,4}))?",
        ),
        Form(
            "interview",
            rf"(?:Author[’']?s?\s)?[Ii]nterview\swith\s(?P<author>{_NAMES})(?:\sby\s(?P<interviewer>{_NAMES}))?"
            rf"(?:,\s(?P<publisher_place>(?=[A-Z])[^,.;“”\d]{{3,40}}(?:,\s[A-Z][^,.;\d]{{1,20}})?))?[,.]\s"
            rf"(?P<issued>{_DAY})",
        ),
    ),
    longest=400,
)
