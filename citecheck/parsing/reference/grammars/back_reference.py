"""The grammar of notes that point back: `Ibid., p. 57, 213-215` and its like, a word and pages, nothing else."""

from __future__ import annotations

import re

from citecheck.biblio.item import Item
from citecheck.expressions import expression
from citecheck.parsing.reference.parsed import Parsed
from citecheck.vocabulary.back_references import EARLIER_WORK, NOTES, SAME_AUTHOR, SAME_NOTE, SEE
from citecheck.vocabulary.field_cues import PAGES
from citecheck.vocabulary.rows import Row, either, spellings

_LABEL = expression(
    r"^\s*(?:<sup>\s?\[?\d{1,4}\]?\s?</sup>|\[[ivxlcdm\d]{1,8}\]|[*•·–—-](?=\s)|\^(?:\s[a-z](?=\s)){0,8}|↑)\s*",
    re.IGNORECASE,
)
_PAGES = expression(r"\d+(?:\s?[-–—,;]\s?\d+){0,20}")
_LONGEST = 120


def _phrase(phrase: str) -> str:
    """Write a phrase with its blanks and inner stops as loosely as notes do; initials begin no name: `O.C. Marsh`."""
    loose = re.escape(phrase).replace(r"\.\ ", r"\.?\s?").replace(r"\ ", r"\s?")
    return loose + (r"(?!\s?(?-i:[A-ZÀ-ÞΑ-ΩА-Я]))" if re.fullmatch(r"(?:\w\.){2,}", phrase) else r"(?![^\W\d_])")


def _any_of(table: tuple[Row, ...]) -> str:
    return "(?:" + "|".join(map(_phrase, sorted(spellings(table), key=len, reverse=True))) + ")"


SAME, EARLIER = _any_of(SAME_NOTE), _any_of(EARLIER_WORK)
"""Expressions of what means the note before, and of what means an earlier work."""

IDEM = frozenset(word.rstrip(".") for word in spellings(SAME_AUTHOR))
"""What stands in the place of an author for the author of the work before."""

_RECALLS = expression(rf"(?<![^\W\d_]){EARLIER}", re.IGNORECASE)
_SIGNS = tuple("".join(filter(str.isalnum, word.lower())) for word in spellings(EARLIER_WORK) if word.isascii())
_SEE = rf"(?:(?:but\s)?(?:{either(spellings(SEE))})(?![^\W\d_]),?\s)?"
_OPENS = expression(
    rf"^[\W\d]{{0,12}}{_SEE}(?P<phrase>{SAME}|{_any_of(SAME_AUTHOR)}|(?P<earlier>{EARLIER}))", re.IGNORECASE
)
_TO_A_NOTE = expression(
    rf"(?:{either(spellings(SEE))})?\.?\s?(?:[^\W\d_]{{4,12}}\s)?(?:{either(spellings(NOTES))})\.?\s?\d{{1,4}}"
    r"(?:[,;\s]{1,2}(?:[^\W\d_]{2,6}\.?\s)?\d{1,4}(?:\s?[-–—]\s?\d{1,4})?)?(?:,?\s[^\W\d_]{4,10})?\s?\.?",
    re.IGNORECASE,
)
_PAGE_WORDS = frozenset(spellings(PAGES))


def opening_phrase(text: str) -> str | None:
    """Return the phrase with which a note opens and points back, *idem* among them; `None` where there is none."""
    found = _OPENS.match(text)
    return found["phrase"] if found else None


def recalls(text: str) -> re.Match[str] | None:
    """Find a phrase that means an earlier work, anywhere in a text."""
    if text.isascii():
        squeezed = "".join(text.lower().replace(".", "").split())
        if not any(sign in squeezed for sign in _SIGNS):
            return None
    return _RECALLS.search(text)


def read_backreference(text: str) -> Parsed | None:
    """Read a note that only points back; `None` where the text is none."""
    mark = _LABEL.match(text)
    body = text[mark.end() :] if mark else text
    match = _OPENS.match(body)
    if not match or len(body) > _LONGEST:
        return None
    rest = body[match.end() :]
    pages = _PAGES.search(rest)
    if any(word.lower() not in _PAGE_WORDS for word in re.findall(r"[^\W\d_]{4,}", rest)):
        return None
    value = re.sub(r"\s?[–—-]\s?", "-", pages[0]) if pages else None
    offset = len(text) - len(rest)
    places = {"page": (offset + pages.start(), offset + pages.end())} if pages else {}
    return Parsed(
        Item(page=value, locator=value),
        {"page": 0.98} if value else {},
        "partial" if value else "none",
        spans=places,
        backreference="op-cit" if match["earlier"] else "ibid",
    )


def points_to_a_note(text: str) -> bool:
    """Whether a note does nothing but send its reader to another by number, as in *See note 12 above, at 57*."""
    return _TO_A_NOTE.fullmatch(unlabelled(text)) is not None


def unlabelled(text: str) -> str:
    """Return a note without the number or the mark that it begins with."""
    mark = _LABEL.match(text)
    return text[mark.end() :].strip() if mark else text.strip()
