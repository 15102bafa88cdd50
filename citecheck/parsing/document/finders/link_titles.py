"""What the words of a link say of the work behind it: its title, perhaps its title, or nothing.

In running text the words of a link are its author's sentence. They name the work where the sentence says so: in
quotation marks, in italics, in a table's column of titles, or with an author or a year beside them. Other words may
happen to be the title, so they can confirm a page and never accuse it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from citecheck.biblio.titles import words as title_words
from citecheck.expressions import expression
from citecheck.model.prose import beginning_in
from citecheck.parsing.document.text.lines import Unit
from citecheck.vocabulary.link_words import BY, CONTROLS, FORMS_OF_A_WORK, TITLE_COLUMNS
from citecheck.vocabulary.rows import either, spellings

_OPENING, _CLOSING = "\"“„«‹「『《〈‘'", "\"”“»›」』》〉’'"
_QUOTED = expression(r"[\"“„«「『《]([^\"“”„«»「」『』《》]{8,300})[\"”“»」』》]")
_NUMBERED = expression(
    r"[#!]?\d[\d.,/-]*|v?\d+(?:\.\d+)+\S*|(?:pr|mr|issue|bug|rfc|pep|section|chapter|§)s?\s?#?\d[\d.]*", re.IGNORECASE
)
_CITATION = expression(
    r"[^\W\d_][\w'’.-]*(?:,? (?:et al\.?|and|und|et|y|&) ?[\w'’.-]*){0,3},? ?[\[(]?(?:1[5-9]|20)\d\d[a-z]?[\])]?"
)
_YEAR = r"[\[(]?(?:1[5-9]|20)\d\d[a-z]?\b"
_NAME = r"[^\W\d_a-zа-я][\w'’.-]*"
_BESIDE = expression(
    rf"[*_\"”»’']{{0,3}}[\s,.;–—-]{{0,3}}(?:{_YEAR}|\(?(?:{either(spellings(BY))}) {_NAME}"
    rf"|\(?{_NAME}(?:,? (?:(?:and|&) )?{_NAME}){{0,8}},? {_YEAR})"
)
_CONTROL = expression(rf"[*_\"”»’'`]{{0,3}}\s+(?:{either(spellings(CONTROLS))})\b", re.IGNORECASE)
_BRACKETED = expression(r"^[\[(]+([^\[\]()]*)[\])]+$")
_YEAR_BEHIND = expression(r"(?<=\w\w)[\s,.]*[\[(](?:1[5-9]|20)\d\d[a-z]?[\])]$")
_FORMS, _COLUMNS = frozenset(spellings(FORMS_OF_A_WORK)), frozenset(spellings(TITLE_COLUMNS))
_BEFORE, _BEHIND = 2000, 2000  # characters of the text around a link that are looked at
_BESIDE_IT = 2
"""Characters by which italics and a link may differ: quotation marks, a stop."""

_FEWEST = 3.0
"""The weight of words from which a link's words may be a title: three that say something."""


@dataclass(frozen=True, slots=True)
class LinkTitle:
    """The title that a link's words state, or perhaps state."""

    text: str
    stated: bool


def title_of(unit: Unit, start: int, end: int) -> LinkTitle | None:
    """Return the title that the link at `unit.text[start:end]` gives the work behind it; `None` where it gives none."""
    shown = unit.text[start:end].strip()
    inner = _YEAR_BEHIND.sub("", _BRACKETED.sub(r"\1", shown)).strip(_OPENING + _CLOSING + "*_ ")
    plain = inner.casefold().rstrip(".:")
    if not plain or _NUMBERED.fullmatch(inner) or _CITATION.fullmatch(shown):
        return None
    if plain in _FORMS:
        return _named_beside(unit.text, start)
    reading = title_words.read(title_words.undressed(inner))
    telling = sum(title_words.weigh(word) for word in reading.words if not word.isdigit()) >= _FEWEST
    if (telling or not inner[0].islower()) and _is_stated(unit, start, end, shown, alone=len(reading.words) == 1):
        return LinkTitle(inner, stated=True)
    return LinkTitle(shown, stated=False) if telling else None


def _is_stated(unit: Unit, start: int, end: int, shown: str, *, alone: bool) -> bool:
    """Whether the sentence or the table says that these words are a title; a word alone needs an author or a year."""
    before = unit.text[max(0, start - _BEFORE) : start].rstrip(" *_[")
    after = unit.text[end : min(_next_link(unit, end), end + _BEHIND)]
    if _CONTROL.match(after):
        return False
    inside = shown[:1] in _OPENING and shown[-1:] in _CLOSING and len(shown) > 2
    around = before[-1:] in _OPENING and after.lstrip(" *_]")[:1] in _CLOSING
    column = unit.block.column.casefold().strip(" :*") in _COLUMNS if unit.block.column else False
    quoted = inside or (around and bool(before)) or _is_emphasised(unit, start, end)
    return (quoted and not alone) or column or bool(_BESIDE.match(after))


def _next_link(unit: Unit, end: int) -> int:
    """Return where the next link begins: its words say nothing of this one."""
    behind = beginning_in(unit.block.links, unit.start + end, unit.end)
    return behind[0].start - unit.start if behind else len(unit.text)


def _is_emphasised(unit: Unit, start: int, end: int) -> bool:
    """Whether these words alone are in italics, rather than the whole sentence around them."""
    low, high = unit.start + start, unit.start + end
    first, behind = (bisect_left(unit.block.emphasised, (low + by, 0)) for by in (-_BESIDE_IT, _BESIDE_IT + 1))
    return any(abs(b - high) <= _BESIDE_IT for _, b in unit.block.emphasised[first:behind])


def _named_beside(text: str, start: int) -> LinkTitle | None:
    """Take the one work that is quoted before a link called *Paper* or *PDF*: `"Title", Venue. [Paper]`."""
    quoted = _QUOTED.findall(text, max(0, start - _BEFORE), start)
    return LinkTitle(quoted[0].strip(" ,."), stated=True) if len(quoted) == 1 else None
