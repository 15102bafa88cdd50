"""Law of other countries: of Spain, Italy, Brazil, the Netherlands, Poland and their neighbours, of East Asia."""

from __future__ import annotations

from citecheck.parsing.reference.grammars.form import YEAR, Form, Grammar
from citecheck.parsing.reference.grammars.law.pieces import DAY
from citecheck.vocabulary.law_words import NATIONAL_ACTS, NATIONAL_COURTS, NATIONAL_GAZETTES
from citecheck.vocabulary.rows import either, spellings

_DAY = rf"(?P<issued>{DAY})"
_ROMANCE_DAY = rf"(?:\d{{1,2}}[°ºo]?\s(?:de\s)?[^\W\d_]{{3,10}}(?:\s(?:de\s)?{YEAR})?)"
_SUBJECT = r"[^“”«»\"]{0,300}?"
_ARTICLE = r"(?:,?\s(?P<section>[Aa]rts?(?:\.|ículos?|icolo|igo)?\s\d[\w.,\s–-]{0,20}?))?"


def _words(language: str, table: str) -> str:
    tables = {"acts": NATIONAL_ACTS, "courts": NATIONAL_COURTS, "gazettes": NATIONAL_GAZETTES}
    return f"(?:{either(spellings(row for row in tables[table] if row.language == language))})"


_SPANISH_GAZETTE = (
    rf"(?:[,.]?\s\(?(?P<container_title>{_words('es', 'gazettes')}),?\s(?:(?:de\s)?{_ROMANCE_DAY},\s)?"
    rf"(?:[Nn](?:úm|[oº])\.?\s(?P<issue>\d{{1,4}}))(?:,?\s(?:de\s)?{_ROMANCE_DAY})?"
    r"(?:,?\s(?:pp?|págs?)\.\s(?P<page>\d[\d.\s–-]{0,20}\d))?\)?)?"
)
_ITALIAN_GAZETTE = rf"(?:,\s\(?(?P<container_title>{_words('it', 'gazettes')})\s[^()]{{3,60}}\)?)?"
_POLISH_GAZETTE = (
    rf"(?:[,\s(]{{1,3}}(?:t\.\s?j\.\s)?(?P<container_title>{_words('pl', 'gazettes')})\s?(?:z\s)?"
    rf"(?:{YEAR}|\({YEAR}\))"
    r"(?:\sr\.)?,?\s(?:[Nn]r\s(?P<issue>\d{1,4}),?\s)?poz\.\s(?P<page>\d{1,5})\)?)?"
)
_BRAZILIAN = (
    r"(?:(?P<author>BRASIL)|(?P<organisation>(?:[A-ZÀ-Ý]{2,}\s){1,5}\((?:Estado|Município|Cidade|[A-Z]{2})\)))\.\s"
)
_ASIAN_DAY = rf"(?:{YEAR}[.年년]\s?\d{{1,2}}[.月월]\s?\d{{1,2}}[.日일]?)"
_ERA_DAY = r"(?:(?:明治|大正|昭和|平成|令和|明|大|昭|平|令)(?:元|\d{1,2})(?:年|・)\d{1,2}(?:月|・)\d{1,2}日?)"

_SIGNS = (
    *(f"{act} " for act in spellings(NATIONAL_ACTS) if len(act) > 2),
    ", n. ",
    " z dnia ",
    "Закон України",
    "Указ Президента України",
    "BRASIL. ",
    " (Estado). ",
    " (Município). ",
    "STC ",
    "STS ",
    "NJA ",
    "Rt. ",
    "SFS ",
    "ECLI:",
    ", NJ ",
    "Sb.",
    "sayılı ",
    "法",
    "最",
    "判",
    "法律",
    "법률",
    "선고",
    "결정",
    "판결",
)

OTHER_NATIONS = Grammar(
    _SIGNS,
    (
        Form(
            "legislation",
            r"(?:(?:España|ESPAÑA)\.\s)?"
            rf"(?P<title>{_words('es', 'acts')}\s(?P<number>\d{{1,4}}/(?P<issued>{YEAR})),\sde"
            rf"\s{_ROMANCE_DAY}{_SUBJECT})"
            rf"{_SPANISH_GAZETTE}{_ARTICLE}",
            "ES",
        ),
        Form(
            "legal_case",
            rf"(?P<authority>STC|STS|SAN|STSJ|Sentencia\sdel\sTribunal\s\w{{6,14}})\s(?:[Nn]úm\.\s)?(?P<number>\d{{1,5}}/"
            rf"(?P<issued>{YEAR}))"
            rf"(?:,\sde\s{_ROMANCE_DAY})?(?:,?\s(?:FJ|F\.\sJ\.)\s(?P<locator>\d{{1,3}}))?"
            r"(?:[,.]?\s\(?(?:ECLI:)?ES:[A-Z]{2,5}:\d{4}:\w{1,8}\)?)?",
            "ES",
        ),
        Form(
            "legislation",
            rf"(?P<title>{_words('it', 'acts')}\s(?P<issued>{DAY}),\sn\.\s(?P<number>"
            rf"\d{{1,4}}){_SUBJECT}){_ITALIAN_GAZETTE}{_ARTICLE}",
            "IT",
        ),
        Form(
            "legal_case",
            rf"(?P<authority>(?:{_words('it', 'courts')})(?:,?\s(?:civ|pen|sez)\.?(?:,?\s(?:sez\.\s)?"
            rf"(?:un\.|lav\.|[IVX]{{1,4}}\b))?){{0,2}})"
            rf",?\s(?:sent\.\s|sentenza\s|ord\.\s)?(?P<issued>{DAY}),\sn\.\s(?P<number>\d{{1,6}}(?:/\d{{2,4}})?)"
            rf"(?:,\s(?:in\s)?(?P<container_title>(?=[A-Z])[^,\d]{{3,40}}),\s(?:{YEAR}),?\s(?:(?P<volume>"
            rf"[IVX]{{1,4}}),\s)?"
            r"(?:p\.\s)?(?P<page>\d{1,5}))?",
            "IT",
        ),
        Form(
            "legal_case",
            rf"{_BRAZILIAN}(?P<authority>(?:Supremo|Superior|Tribunal)\s[^.()]{{5,80}}(?:\s\([^()]{{2,40}}\))?)\.\s"
            rf"(?P<title>(?=[A-ZÀ-Ý])[^“”\"]{{3,160}}?\s(?:(?:n\.?[°ºo]?|nº|nr\.)\s?)?(?P<number>\d[\d.,/-]{{1,24}}"
            rf"(?:[/\s–-]{{1,3}}[A-Z]{{2}})?))[.,]\s.{{0,600}}?(?P<issued>{DAY}|{_ROMANCE_DAY}).{{0,200}}",
            "BR",
        ),
        Form(
            "legislation",
            rf"{_BRAZILIAN}\[?Constituição\s?[(\[]?{YEAR}[)\]]{{0,2}}\.\s(?P<title>Constituição\s[^.:]{{3,120}})"
            rf"(?:[.:]\s[^.]{{3,120}})?\.\s(?P<publisher_place>[A-ZÀ-Ý][^:\d]{{2,30}}?):\s(?P<publisher>[^,:]{{3,60}}),\s"
            rf"\[?(?P<issued>{YEAR})\]?",
            "BR",
        ),
        Form(
            "legislation",
            rf"(?:{_BRAZILIAN}|(?P<author>Brasil|PORTUGAL)\.\s)?(?P<title>{_words('pt', 'acts')}\s(?:n\.?[°ºo]\s?)?"
            rf"(?P<number>\d[\d./-]{{0,10}}),\sde\s(?P<issued>\d{{1,2}}[°ºo]?\sde\s[^\W\d_]{{4,10}}\sde"
            rf"\s{YEAR}){_SUBJECT})"
            rf"(?:\.\s(?P<container_title>{_words('pt', 'gazettes')})[^.]{{0,60}},\s(?P<publisher_place>[A-Z]"
            rf"[^,\d]{{3,20}}"
            rf"(?:,\s[A-Z]{{2}})?),\s\d{{1,2}}\s[^\W\d_]{{3,10}}\.?\s{YEAR}[^,;]{{0,60}}"
            rf"|\.\s(?P<container_title>Lex|LEX|{_words('pt', 'gazettes')})[:,].{{3,200}})?",
            "BR",
        ),
        Form(
            "legal_case",
            rf"(?P<authority>{_words('nl', 'courts')}(?:\s(?=[A-Z])[\w-]{{3,20}}){{0,2}})\s(?P<issued>{DAY}),\s"
            r"(?:(?P<number>ECLI:NL:[A-Z]{2,6}:\d{4}:\w{1,10})|(?P<container_title>NJ|AB|JAR|BNB|AMI)\s"
            r"(?P<volume>\d{4})"
            r"[/,]\s?(?P<page>\d{1,5}))(?:,\s(?:NJ|AB)\s\d{4}[/,]\s?\d{1,5})?"
            r"(?:,?\s\(?(?P<title>(?=[A-Z])[\w/’'. -]{3,60}?)\)?)?",
            "NL",
        ),
        Form(
            "legislation",
            rf"(?P<title>{_words('pl', 'acts')}\sz\sdnia\s(?P<issued>{DAY})(?:\sr\.)?{_SUBJECT}){_POLISH_GAZETTE}",
            "PL",
        ),
        Form(
            "legal_case",
            rf"(?P<genre>Wyrok|Postanowienie|Uchwała|wyrok|uchwała)\s(?P<authority>(?=[A-Z])[^\d,]{{2,60}}?)\sz"
            rf"(?:\sdnia)?\s"
            rf"(?P<issued>{DAY})(?:\sr\.)?,?\s(?:sygn\.\s(?:akt\s)?)?(?P<number>[IVXKPSU][\w\s]{{0,8}}\s?"
            rf"\d{{1,5}}/\d\d)",
            "PL",
        ),
        Form(
            "legislation",
            rf"(?P<genre>{_words('cs', 'acts')})\sč\.\s(?P<number>\d{{1,4}}/(?P<issued>{YEAR}))\s"
            rf"(?P<container_title>Sb\.|Z\.\sz\.)"
            r"(?:,?\s(?:o\s)?(?P<title>[^“”;]{3,200}?))?",
        ),
        Form(
            "legislation",
            rf"(?P<container_title>SFS)\s(?P<number>(?P<issued>{YEAR}):\d{{1,5}})(?:[.,]?\s(?P<title>"
            rf"[^“”;]{{3,200}}?))?",
            "SE",
        ),
        Form("legal_case", rf"(?P<container_title>NJA)\s(?P<issued>{YEAR})\ss\.\s(?P<page>\d{{1,5}})", "SE"),
        Form(
            "legal_case",
            rf"(?P<container_title>Rt\.|Retstidende)\s(?P<issued>{YEAR})\ss\.\s(?P<page>\d{{1,5}}(?:\s\("
            rf"\d{{1,5}}\))?)",
            "NO",
        ),
        Form(
            "legislation",
            rf"(?P<title>(?P<number>\d{{1,5}})\ssayılı\s[^“”;]{{3,150}}?)(?:,\s"
            rf"(?P<container_title>{_words('tr', 'gazettes')}),\s"
            rf"(?P<issued>{DAY})(?:,\sSayı:?\s(?P<issue>\d{{1,6}}))?)?(?:,?\sm(?:adde|\.)\s(?P<section>"
            rf"[\d/]{{1,8}}))?",
            "TR",
        ),
        Form(
            "legislation",
            rf"(?P<title>(?=[А-ЯЄІЇҐ])[^«»\"“”:/]{{3,300}}?)\s?:\s"
            rf"(?P<genre>(?i:{_words('uk', 'acts')})[^\d«»/]{{0,80}}?)\s"
            rf"від\s(?P<issued>{DAY})(?:\s?р(?:\.|оку))?\s№\s?(?P<number>[\w/-]{{1,15}})"
            r"(?:\.?\s(?://|URL)[^/].{2,250})?",
            "UA",
        ),
        Form(
            "legislation",
            rf"(?P<genre>Закон\sУкраїни|Указ\sПрезидента\sУкраїни)\s[«\"“](?P<title>[^»\"”]{{3,300}})[»\"”]\s"
            rf"(?:від\s)"
            rf"(?P<issued>{DAY})(?:\sр\.)?\s(?:№\s(?P<number>[\w/-]{{1,15}}))?",
            "UA",
        ),
        Form(
            "legal_case",
            rf"(?P<authority>最(?:大|[一二三]小?)?[判決]|[^\W\d_]{{1,5}}[高地]裁?[判決]|最高裁(?:判所)?(?:大法廷|第[一二三]小法廷))"
            rf"(?:判決|[決定]{{1,2}})?(?P<issued>{_ERA_DAY}|{_ASIAN_DAY})"
            r"(?P<container_title>[^\W\d_]{2,6})(?P<volume>\d{1,4})巻?(?:(?P<issue>\d{1,3})号)?(?P<page>\d{1,5})頁",
            "JP",
        ),
        Form(
            "legislation",
            r"(?P<title>[\u3040-\u9fff]{1,40}法(?:律|典)?)（(?P<issued>(?:明治|大正|昭和|平成|令和)(?:元|\d{1,2})年)"
            r"(?P<number>法律第\d{1,4}号)）"
            r"(?P<section>第?\d{1,4}条[\d\w]{0,10})?",
            "JP",
        ),
        Form(
            "legislation",
            rf"(?P<title>《?中华人民共和国[\u4e00-\u9fff]{{1,30}}(?:法|法典|条例|宪法)》?)(?:[（(][^（）()]{{4,40}}[)）])?"
            rf"(?P<section>第[一二三四五六七八九十百千\d]{{1,8}}条)?(?:[.。]\s?(?P<issued>{_ASIAN_DAY})[^.。]{{2,60}})?",
            "CN",
        ),
        Form(
            "legal_case",
            rf"(?P<authority>{_words('ko', 'courts')})\s(?P<issued>{_ASIAN_DAY}|{YEAR}\.\s\d{{1,2}}\.\s"
            rf"\d{{1,2}}\.)\s(?:선고\s|자\s)?"
            r"(?P<number>\d{2,4}[가-힣]{1,3}\d{1,7})(?:\s전원합의체)?(?:\s(?P<genre>판결|결정))?",
            "KR",
        ),
        Form(
            "legislation",
            rf"(?P<title>[가-힣][가-힣\s·ㆍ]{{1,60}}),?\s[(「]?(?P<number>(?:법률|대통령령)\s?제\d{{1,6}}호)(?:,\s"
            rf"(?P<issued>{YEAR}\.\s\d{{1,2}}\.\s\d{{1,2}})\.?"
            r"(?:,\s[가-힣\s]{2,10})?)?[)」]?",
            "KR",
        ),
    ),
)
