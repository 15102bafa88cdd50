"""The grammar of notes that point to a part of the same text: *See Section 3.2 below*, *Vgl. oben Kap. 4*."""

from __future__ import annotations

import re

from citecheck.expressions import expression
from citecheck.parsing.reference.grammars.back_reference import unlabelled
from citecheck.vocabulary.back_references import AT_ANOTHER_PLACE, NOTES, PARTS, SEE
from citecheck.vocabulary.field_cues import PAGES
from citecheck.vocabulary.list_headings import APPENDICES, CHAPTERS
from citecheck.vocabulary.rows import Row, either, spellings

_LABEL_OF_TEX = r"[a-z]{1,12}(?:[:-][\w:.-]{1,40}|\d{1,3})\b"
_NUMBER = rf"\(?(?-i:\d{{1,4}}|[A-Z]|[IVXLC]{{1,6}}|{_LABEL_OF_TEX})(?:[.:–-]\d{{1,4}}){{0,4}}(?-i:[a-z]\b)?\)?"
_AND = r"(?:[,;]|,?\s\w{1,3})\s"


def _any_of(*tables: tuple[Row, ...]) -> str:
    return f"(?:{either(word.rstrip('.') for table in tables for word in spellings(table))})"


_HERE = _any_of(AT_ANOTHER_PLACE)
_PART = rf"(?:§§?|{_any_of(PARTS, CHAPTERS, APPENDICES, NOTES)}\.?)\s?{_NUMBER}(?:{_AND}{_NUMBER})?"
_PAGE = rf"{_any_of(PAGES)}\.?\s?\d{{1,4}}(?:[-–]\d{{1,4}})?"
_PLACE = rf"(?:{_HERE}(?:,?\s(?:{_PART}|{_PAGE}))?|{_PART}(?:,?\s{_HERE})?)"
_OPENING = rf"(?:{_any_of(SEE)}\.?\s(?:(?-i:[^\W\d_]{{4,7}})\s)?{_PLACE}|{_HERE},?\s(?:{_PART}|{_PAGE}))"
_REMARK = r"(?:,?(?:\s(?-i:[^\W\d_A-Z]{1,16})){1,8})?"
_WITHIN = expression(rf"{_OPENING}(?:{_AND}{_PLACE}){{0,3}}{_REMARK}\s?\.?", re.IGNORECASE)


def points_within(text: str) -> bool:
    """Whether a note does nothing but send its reader to a part, or a page, of the same text."""
    return _WITHIN.fullmatch(unlabelled(text)) is not None
