"""What is cited by book, chapter and verse or line: scripture, and the authors of antiquity."""

from __future__ import annotations

from citecheck.parsing.reference.grammars.form import Form, Grammar
from citecheck.vocabulary.ancient_words import (
    ANCIENT_AUTHORS,
    BOOKS_OF_SCRIPTURE,
    INSCRIPTIONS,
    PLAYWRIGHTS,
    SACRED_BOOKS,
    TRACTATES,
)
from citecheck.vocabulary.rows import either, spellings

_BOOK = rf"(?P<title>(?:(?:[1-4]|I{{1,3}}|First|Second|Third)\.?\s)?(?:{either(spellings(BOOKS_OF_SCRIPTURE))}))"
_VERSES = r"(?P<locator>\d{1,3}\s?[:,.]\s?\d{1,3}[a-c]?(?:ff?\.?)?(?:\s?[–,;-]\s?\d{1,3}(?:[:.]\d{1,3})?[a-c]?){0,6})"
_VERSION = r"(?:(?:,?\s\(?|\s\[)(?P<version>(?=[A-Z])[A-Za-z][\w\s.’'-]{1,50}?)[)\]]?)?"
_PLACE = (
    r"(?P<locator>(?:[IVX]{1,6}\.)?\d{1,4}(?:\.\d{1,4}){1,3}(?:\s?[–,-]\s?\d{1,4}(?:\.\d{1,4}){0,3}){0,4}"
    r"|[IVX]{1,6}\.\d{1,4}(?:\s?[–-]\s?\d{1,4})?|\d{1,4}[a-e]\d{0,2}(?:\s?[–,-]\s?\d{0,4}[a-e]?\d{0,2}){0,3})"
)

CLASSICS = Grammar(
    (
        *(f"{name} " for name in spellings(BOOKS_OF_SCRIPTURE)),
        *(f"{name}{mark}" for name in spellings(ANCIENT_AUTHORS) for mark in (", ", " ", ". ")),
        *(f"{name} " for name in spellings((*SACRED_BOOKS, *TRACTATES, *INSCRIPTIONS))),
        *(f"{name}, " for name in spellings(PLAYWRIGHTS)),
        "Aquinas",
    ),
    (
        Form("classic", rf"{_BOOK}\s{_VERSES}{_VERSION}"),
        Form(
            "book",
            rf"(?P<author>{either(spellings(ANCIENT_AUTHORS))})\.\s(?P<title>(?=[^\W_a-z])[^.:“”\d]{{2,80}})\."
            r"(?:\s(?:Trans(?:lated|\.)\s(?:by\s)?)(?P<translator>(?=[A-Z])[^:“”\d]{3,60}?)\.)?"
            r"\s(?P<publisher_place>(?=[A-Z])[^.:“”\d]{2,40}):\s(?P<publisher>(?=[^\W_])[^:“”\d]{2,60}),\s(?P<issued>(?:1[5-9]|20)\d\d)",
        ),
        Form("classic", rf"(?P<title>(?:Psalms?|Pss?\.?|Ps\.))\s(?P<locator>\d{{1,3}}){_VERSION}"),
        Form(
            "classic",
            rf"(?:(?:The|the)\s)?(?P<title>(?:[1-4]\s)?(?:{either(spellings(SACRED_BOOKS))})(?:\s"
            rf"(?:{either(spellings(TRACTATES))}))?),?\s"
            rf"(?P<locator>\d{{1,4}}(?:[.:]\d{{1,3}}){{0,3}}(?:\s?[–-]\s?\d{{1,3}}(?:[.:]"
            rf"\d{{1,3}}){{0,2}})?){_VERSION}",
        ),
        Form(
            "classic",
            rf"(?P<title>(?:(?:b|y|m|t|Babylonian\sTalmud|Jerusalem\sTalmud|BT|JT|TB)\.?,?\s)"
            rf"(?:{either(spellings(TRACTATES))}))\s"
            r"(?P<locator>\d{1,3}(?:[ab]|[:.]\d{1,2})(?:\s?[–-]\s?\d{0,3}[ab]?)?)",
        ),
        Form(
            "classic",
            rf"(?P<title>{either(spellings(INSCRIPTIONS))})\s?(?P<locator>(?:[IVX]{{1,5}}[²³]?,?\s?)?\d{{1,6}}"
            r"(?:[.,]\s?\d{1,5}){0,2}(?:\s?[–-]\s?\d{1,6})?(?:\s[A-Z]\s?\d{1,4}[a-z]?)?)",
        ),
        Form(
            "classic",
            rf"(?P<author>{either(spellings(PLAYWRIGHTS))}),\s(?P<title>(?=[A-Z])[^,;:“”\d]{{2,50}}?),?\s"
            r"(?P<locator>\d{1,2}\.\d{1,4}(?:\.\d{1,4})?(?:\s?[–-]\s?\d{1,4}(?:\.\d{1,4}){0,2})?|[IVX]{1,4}\."
            r"[ivx]{1,4}\.\d{1,4}"
            r"(?:[–-]\d{1,4})?|(?:canto|Canto|act|Act|book|Book)\s[\dIVXivx]{1,5},\s(?:sc(?:ene|\.)\s"
            r"[\divx]{1,4},\s)?(?:ll?\.|lines?)\s"
            r"\d{1,4}(?:[–-]\d{1,4})?)",
        ),
        Form(
            "classic",
            r"(?P<author>Thomas\sAquinas|St\.?\sThomas\sAquinas|Aquinas),\s(?P<title>(?=[A-Z])[A-Z]"
            r"[^,;:\d]{3,40}?),?\s"
            r"(?P<locator>[IVX]{1,3}(?:[–-][IVX]{1,3})?,\s?q\.\s?\d{1,3}(?:,\s?aa?\.\s?\d{1,2}(?:[–-]\d{1,2})?)?"
            r"(?:,\s?[\w. ]{2,12})?)",
        ),
        Form(
            "classic",
            rf"(?P<author>{either(spellings(ANCIENT_AUTHORS))}),?\s(?:"
            rf"(?P<title>(?=[A-Z])[A-Z][^,;:“”\d]{{1,50}}?),?\s)?{_PLACE}"
            r"(?:,?\s\((?P<translator>[^()]{3,40}),\s?trans\.\)|,?\strans\.\s(?P<translator>[^,()]{3,40}))?",
        ),
    ),
    longest=160,
)
