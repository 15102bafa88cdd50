"""What is cited by where it is kept: manuscripts, files, letters."""

from __future__ import annotations

from citecheck.parsing.reference.grammars.form import YEAR, Form, Grammar
from citecheck.vocabulary.ancient_words import (
    FILES,
    FILES_OF_MONGOLIA,
    FONDS_OF_MONGOLIA,
    KEEPERS,
    LEAVES,
    LEAVES_OF_MONGOLIA,
    MANUSCRIPTS,
    RECORD_CLASSES,
    SERIES_OF_MONGOLIA,
)
from citecheck.vocabulary.rows import either, spellings

_DAY = (
    rf"(?:\d{{1,2}}\s[^\W\d_]{{3,9}}\s{YEAR}|[A-Z][a-z]{{2,8}}\s\d{{1,2}},\s{YEAR}|\d{{1,2}}\.\d{{1,2}}\.{YEAR}"
    rf"|{YEAR})"
)
_KEEPER = (
    rf"(?P<archive>(?=[^\W\d_a-zа-я])(?=[^,;.:]{{0,60}}(?i:{either(spellings(KEEPERS))}))[^,;:]{{3,80}}?)"
    r"(?:,\s(?P<publisher_place>[A-Z][^\W\d_]{2,20}(?:\s[A-Z][^\W\d_]{2,20})?))?"
)
_CLASS = rf"(?:{either(spellings(RECORD_CLASSES))})\s?\d{{1,5}}[/,]\s?\d[\w/.-]{{0,15}}"
_MANUSCRIPT = (
    rf"(?:{either(spellings(MANUSCRIPTS))})\.?\s(?:[A-Za-z][\w.]{{1,15}}\s){{0,3}}"
    rf"(?:[A-Z]\.?\s?)?[A-Z]?\d[\w./-]{{0,12}}"
)
_LEAF = r"(?:,?\s(?P<locator>(?:fols?|ff?|Bl|f°|л)\.?\s?\d[\drv–\s,-]{0,15}(?:\[?[rv]\]?)?))?"
_BOX = r"(?:[Bb]ox|[Ff]older|[Ff]ile|[Rr]eel|[Cc]arton|[Ss]eries)\s[\w./–-]{1,10}"
_KEPT = (
    rf"(?:{_CLASS}|{_MANUSCRIPT}|R\s\d{{1,3}}\s[IVX]{{1,4}}/\d{{1,5}}[a-z]?|RG\s\d{{1,4}}(?:,\s"
    rf"[^;“”]{{2,60}}){{0,4}}|[A-ZÄÖÜ][\w.]{{0,15}}\s?(?:[IVX]{{1,4}}\s)?[\w./-]{{0,10}}\d[\w./-]{{0,12}}|NL\s"
    rf"[\w\s]{{2,20}}\d{{1,4}}|\d[\d.–/-]{{0,8}}[A-Z]?(?=,\sNr\.))"
)
_PIECE = (
    r"(?:(?:Bl|fols?|ff?|fasc|b|n|reg|L|leg|dossier|carton|boîte|filza|legajo|Karton|Kt|liasse|exp|caja|"
    r"[Bb]usta|Nr|inv\.\s?nr|toegang|Best|Rep|doc)\.?\s"
    r"[\w./–-]{1,12})"
)
_LATIN = (  # transliterated: fond, opis', delo, list
    r"(?P<archive_location>f\.\s?(?:R-)?\d[\w-]{0,6},\s(?:op\.\s?\d[\w-]{0,5},\s)?d\.\s?\d[\w-]{0,6})"
    r"(?:,\s(?P<locator>l{1,2}\.\s?\d[\d\sob.,–-]{0,20}?))?"
)
_RUSSIAN = (
    r"(?P<archive_location>[Фф]\.\s?(?:Р-)?\d[\w-]{0,6}[.,]\s?(?:[Оо]п\.\s?\d[\w-]{0,5}[.,]\s?)?"
    rf"(?:{either(spellings(FILES))})\.\s?\d[\w-]{{0,6}})"
    rf"(?:[.,]\s?(?:{either(spellings(LEAVES))})\.\s?(?P<locator>\d[\d\sобзв.,–-]{{0,30}}))?"
)
_OF = r"[.\s-]{0,2}\d[\w-]{0,6}"
_MONGOLIAN = (
    rf"(?P<archive_location>(?:{either(spellings(FONDS_OF_MONGOLIA))}){_OF},\s?"
    rf"(?:{either(spellings(SERIES_OF_MONGOLIA))}){_OF},\s?(?:{either(spellings(FILES_OF_MONGOLIA))}){_OF})"
    rf"(?:,\s?(?:{either(spellings(LEAVES_OF_MONGOLIA))})[.\s-]{{0,2}}(?P<locator>\d[\d–-]{{0,9}}))?"
)

ARCHIVES = Grammar(
    (
        *(f" {name}{stop} " for name in spellings(MANUSCRIPTS) for stop in ("", ".")),
        *(f" {name} {digit}" for name in spellings(RECORD_CLASSES) for digit in "0123456789"),
        *(
            "op. ",
            "Bl. ",
            "Archivo ",
            "Archivio ",
            "dossier ",
            "carton ",
            "filza ",
            "legajo ",
            "RG 5",
            "RG 2",
            "boîte ",
            "Kt. ",
            "Karton ",
        ),
        *("archiv ", "Letter to ", " Papers", "inv.nr.", "inv. nr.", "Archief", "ХН", "хн."),
        *("box ", "Box ", "folder ", "Folder ", "Ф. ", "ф. ", "Ф.", "ф."),
    ),
    (
        Form(
            "manuscript",
            rf"(?:{_KEEPER}(?:\s\([A-Z]{{2,8}}\))?|(?P<archive>[A-Z]{{2,5}})),\s"
            rf"(?P<archive_location>{_CLASS}|{_MANUSCRIPT})"
            rf"{_LEAF}(?:[,:]\s(?P<title>(?=[^\W\d_a-z])[^\d“”]{{4,150}}?))?(?:,\s\(?(?P<issued>{_DAY})\)?)?{_LEAF}",
        ),
        Form(
            "manuscript",
            rf"(?P<title>(?=[^\W\d_a-z])[^“”]{{4,150}}?),\s(?:(?P<issued>{_DAY}),\s)?"
            rf"(?P<archive_location>{_CLASS}|{_MANUSCRIPT}){_LEAF}"
            rf",\s{_KEEPER}(?:\s\([A-Z]{{2,8}}\))?(?:,\s(?P<publisher_place>[A-Z][^\W\d_]{{2,20}}))?",
        ),
        Form(
            "personal_communication",
            rf"(?P<title>(?P<author>(?=[A-Z])[^,;:“”]{{2,60}}?)\sto\s(?P<recipient>[A-Z][^,;:“”]{{2,60}}?)),\s"
            rf"(?P<issued>{_DAY})"
            rf"(?:,\s(?P<archive_location>{_BOX}(?:,\s{_BOX}){{0,3}}))?(?:,\s(?P<collection_title>[^,;]{{3,80}}?"
            rf"(?:[Pp]apers|[Cc]ollection|[Rr]ecords)))?(?:\s\([A-Z][^()]{{1,20}}\))?"
            rf"(?:,\s(?P<archive_location>{_BOX}(?:,\s{_BOX}){{0,3}}))?,\s(?P<archive>[^;]{{3,100}}?)(?:,\s"
            rf"(?P<publisher_place>[A-Z][\w\s]{{2,25}},\s[A-Z]{{2}}))?",
        ),
        Form(
            "personal_communication",
            rf"(?P<author>(?=[A-Z])[^;:“”\d]{{3,60}}?)\.\s(?P<title>Letter\sto\s(?P<recipient>[A-Z][^,;:“”]{{2,60}}?))[,.]\s"
            rf"(?P<issued>{_DAY})\.\s(?:(?P<collection_title>[^,;.]{{3,80}}?(?:[Pp]apers|[Cc]ollection|[Rr]ecords))[,.]\s)?"
            rf"(?P<archive>(?=[A-Z])[^;“”\d]{{3,100}}?)(?:,\s(?P<publisher_place>[A-Z][\w\s]{{2,25}},\s[A-Z]{{2}}))?",
        ),
        Form("manuscript", rf"(?:{_KEEPER}(?:\s\([A-Z]{{2,8}}\))?|(?P<archive>[A-Z]{{3,8}})),\s{_LATIN}"),
        Form(
            "manuscript",
            rf"(?:(?P<publisher_place>[A-Z][^\W\d_]{{2,20}}),\s)?{_KEEPER},\s(?:(?P<collection_title>(?=[A-Z])"
            rf"[^\d;]{{3,80}}?),\s)?"
            rf"(?P<archive_location>{_KEPT}(?:,\s{_PIECE}){{0,3}}|{_PIECE}(?:,\s{_PIECE}){{0,3}}|{_BOX}(?:,"
            rf"\s{_BOX}){{0,3}}){_LEAF}"
            rf"(?:,\s(?P<title>(?=[^\W\d_a-z])[^\d“”;]{{4,120}}?))?(?:,\s\(?(?P<issued>{_DAY})\)?)?",
        ),
        Form(
            "manuscript",
            rf"(?P<archive_location>{_BOX}(?:,\s{_BOX}){{0,3}}),\s(?P<collection_title>[^,;\d]{{3,80}}?"
            rf"(?:[Pp]apers|[Cc]ollection|[Rr]ecords|[Aa]rchives?)),\s(?P<archive>(?=[A-Z])[^,;\d]{{3,80}})"
            r"(?:,\s(?P<publisher_place>[A-Z][\w\s,]{2,40}))?",
        ),
        Form(
            "manuscript",
            rf"(?:(?P<title>(?=[А-ЯЁӨҮ«])[^/]{{4,200}}?)\s?(?://|\.)\s?)?{_KEEPER}[.,]\s(?:{_RUSSIAN}|{_MONGOLIAN})",
        ),
    ),
    longest=300,
)
