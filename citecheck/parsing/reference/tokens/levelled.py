"""A reference made alike for the rules, letter for letter: what is levelled stands where it stood.

Marks of direction and mark-up become blanks, Arabic commas and foreign digits become those of ASCII, and the year in
which an author died becomes the full stop behind the name: `(ت 256هـ)،` is no date of the work. What a note says before
the work that it names (*See also*, *Hierzu ausführlich*) becomes blanks.
"""

from __future__ import annotations

import re
import unicodedata

from citecheck.expressions import expression
from citecheck.vocabulary import signal_words
from citecheck.vocabulary.back_references import SEE
from citecheck.vocabulary.era_words import DIED
from citecheck.vocabulary.rows import either, spellings

_TAG = expression(r"</?(?:i|em|b|u|italic|bold|strong|sub|span|sc)>", re.IGNORECASE)
_DIRECTION = expression("[\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
_DEATH = expression(
    rf"[(\[]\s?(?:{'|'.join(spellings(DIED))})[:\s]{{0,3}}(?:ca?\.\s?)?\d{{1,4}}[^()\[\]\d]{{0,12}}"
    r"(?:[/=–-]\s?\d{1,4}[^()\[\]\d]{0,8})?[)\]]\s?[,.:]?",
    re.IGNORECASE,
)
_TITLES_TOO = spellings(signal_words.SIGNALS_AND_TITLES)
_POINTING = spellings((*SEE, *signal_words.SIGNALS))
_SURE, _ANY = either(word for word in _POINTING if word not in _TITLES_TOO), either((*_POINTING, *_TITLES_TOO))
_BESIDES = either(spellings(signal_words.BESIDES))
_ON = either(spellings(signal_words.ON_A_POINT))
_SIGNAL = expression(  # what a footnote says before the work it names: `39 For discussion of law, see N. Naffine`
    rf"\s{{0,9}}(?:(?:\d{{1,3}}|{_ON})\s[^.‘“\"«(\d]{{0,160}}?(?<![^\W\d_])(?:{_ANY})|{_SURE}"
    rf"|(?:{_ANY})(?=,?\s(?:{_BESIDES})(?![^\W\d_]))|(?-i:{_BESIDES})(?=\s))"
    rf"(?:,?\s(?:{_BESIDES})(?![^\W\d_])){{0,3}}[,:]?\s(?=(?-i:[A-ZÀ-ÞА-Я])|[“‘«„\"])",
    re.IGNORECASE,
)
_COMMAS, _STOPS = str.maketrans("،؛", ",;"), str.maketrans("٫۔।", "...")
_FOREIGN_DIGIT = expression("[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0e50-\u0e59\u17e0-\u17e9]")


def without_marks(text: str) -> str:
    """Return the text with blanks in the place of mark-up and of marks of direction."""
    plain = _TAG.sub(_blanks, text)
    return plain if plain.isascii() else _DIRECTION.sub(" ", plain)


def levelled(plain: str) -> str:
    """Return a text with the marks and digits that rules know, and without the years in which authors died."""
    if not plain.isascii():
        stops = _STOPS if "," in plain else _COMMAS | _STOPS  # beside commas of ASCII, those of a title are its own
        plain = _FOREIGN_DIGIT.sub(lambda digit: str(unicodedata.digit(digit[0])), plain.translate(stops))
    plain = _SIGNAL.sub(_blanks, plain, count=1) if _SIGNAL.match(plain) else plain
    return _DEATH.sub(lambda died: ".".rjust(len(died[0])), plain)


def _blanks(match: re.Match[str]) -> str:
    return " " * len(match[0])
