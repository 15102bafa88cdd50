"""What is cited by book, chapter and verse or line: scripture, and the authors of antiquity."""

from __future__ import annotations

from citecheck.parsing.reference.grammars.form import Form, Grammar
from citecheck.vocabulary.ancient_words import ANCIENT_AUTHORS, BOOKS_OF_SCRIPTURE
from citecheck.vocabulary.rows import either, spellings

_BOOK = rf"(?P<title>(?:(?:[1-4]|I{{1,3}}|First|Second|Third)\.?\s)?(?:{either(spellings(BOOKS_OF_SCRIPTURE))}))"
_VERSES = r"(?P<locator>\d{1,3}\s?[:,.]\s?\d{1,3}[a-c]?(?:ff?\.?)?(?:\s?[–,;-]\s?\d{1,3}(?:[:.]\d{1,3})?[a-c]?){0,6})"
_VERSION = r"(?:(?:,?\s\(?|\s\[)(?P<version>(?=[A-Z])[A-Za-z][\w\s.’'-]{1,50}?)[)\]]?)?"
_PLACE = (
    r"(?P<locator>(?:[IVX]{1,6}\.)?\d{1,4}(?:\.\d{1,4}){1,3}(?:\s?[–,-]\s?\d{1,4}(?:\.\d{1,4}){0,3}){0,4}"
    r"|\d{1,4}[a-e]\d{0,2}(?:\s?[–,-]\s?\d{0,4}[a-e]?\d{0,2}){0,3})"
)

CLASSICS = Grammar(
    (
        *(f"{name} " for name in spellings(BOOKS_OF_SCRIPTURE)),
        *(f"{name}{mark}" for name in spellings(ANCIENT_AUTHORS) for mark in (", ", " ")),
    ),
    (
        Form("classic", rf"{_BOOK}\s{_VERSES}{_VERSION}"),
        Form(
            "classic",
            rf"(?P<author>{either(spellings(ANCIENT_AUTHORS))}),?\s(?:"
            rf"(?P<title>(?=[A-Z])[A-Z][^,;:“”\d]{{1,50}}?),?\s)?{_PLACE}"
            r"(?:,?\s\((?P<translator>[^()]{3,40}),\s?trans\.\)|,?\strans\.\s(?P<translator>[^,()]{3,40}))?",
        ),
    ),
    longest=120,
)
