"""What a reference says beside its fields, set aside before the model reads it.

Handles, roles, the kind of work in square brackets, the scale of a map: the model has hardly seen them and reads better
without them. What it cannot read is stood in for: a date (*ca.*, before Christ, 1991–92) by a year, and the author
of the work before, beside others, by a name. No stand-in is ever handed on.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.biblio.item import Item
from citecheck.expressions import expression
from citecheck.parsing.reference.grammars.blanks import blanked
from citecheck.vocabulary import type_words
from citecheck.vocabulary.back_references import SAME_AUTHOR
from citecheck.vocabulary.byline_words import ROLES
from citecheck.vocabulary.field_cues import BEFORE_CHRIST, CIRCA
from citecheck.vocabulary.name_words import JOINERS
from citecheck.vocabulary.rows import either, spellings

_HANDLE = expression(r"(?<=[\w.])\s\[@[\w.]{2,30}\]")  # of a person
_ROLE = expression(rf"\s\((?:{either(spellings(ROLES))})\)(?=[.,;&\s])", re.IGNORECASE)
_BROADCASTS = "|".join(spellings(type_words.GENRE_BROADCAST))
_OTHERS = "|".join(
    spellings(
        (
            *type_words.GENRE_DATASET,
            *type_words.GENRE_FILM,
            *type_words.GENRE_MAP,
            *type_words.GENRE_POST,
            *type_words.GENRE_SOFTWARE,
        )
    )
)
_GENRE = expression(rf"(?<=\s)\[(?P<genre>{_BROADCASTS}|{_OTHERS})\]", re.IGNORECASE)
_MISREAD_GENRE = expression(rf"(?<=\s)\[(?:{_BROADCASTS})\]|(?<=\)\s)\[(?:{_OTHERS})\]", re.IGNORECASE)
_THESIS = expression(
    rf"\s?[.,;:–—-]?\s[(\[]?(?P<thesis>(?:{'|'.join(spellings(type_words.THESIS_PHRASES))}))[)\]]?(?=\s?[.,;:–—(]|$)",
    re.IGNORECASE,
)
_VERSION = expression(  # of software, before what it calls itself or an address
    r"\s\((?:[Vv]ersion|[Rr]elease|[Vv]er\.|v\.?)\s?(?P<version>\d[\w.-]{0,16})\)(?=\s{1,40}\.|\.|\s\[)"
)
_SCALE = expression(
    r"(?<=[,.(\]]\s)(?:(?:[Ss]cale|Maßstab|[ÉéEe]chelle|[Ee]scala|М)\s)?"
    r"1\s?:\s?\d{1,3}[,. ]?000(?:[,. ]?000)?(?=[,.;)])"
)
_DATE = expression(
    rf"(?<=[(\[])(?:(?P<circa>{either(spellings(CIRCA))})\s?)?(?P<year>\d{{1,4}})"
    rf"(?:\s?(?P<christ>{either(spellings(BEFORE_CHRIST))})|\s?[–-]\s?(?P<last>\d\d(?:\d\d)?))?(?=[)\]])",
    re.IGNORECASE,
)
_AUTHORS = expression(r"\W{0,3}(?:\d{1,3}[.)\]]\s)?\D{2,250}?(?:(?<![A-ZÀ-ÞА-Я])[A-ZÀ-ÞА-Я]|[^\W\d_]\.)\s?[(\[]")
_YEAR = expression(r"(?<!\d)(?:1[4-9]|20)\d\d(?!\d)")
_SAME = expression(  # beside co-authors: `———, and Anna Blum`, `Ders. und Anna Blum`
    rf"^\s*(?P<same>[—–―_-]{{3,8}}|(?i:{either(spellings(SAME_AUTHOR))}))(?=,?\s(?:{either(spellings(JOINERS))})\s[^\W\d_a-z])"
)
_SOMEBODY, _STAND_IN = "Doe", "1900"


@dataclass(frozen=True, slots=True)
class Asides:
    """A text without what was set aside, as long as it was, and what that says."""

    text: str
    genre: str | None = None
    issued: PartialDate | None = None
    same_author: bool = False
    scale: str | None = None
    version: str | None = None

    def added_to(self, item: Item) -> Item:
        """Return the item that was read of the rest with what was set aside."""
        if self.same_author:
            item = replace(item, author=(item.author or ())[1:] or None)
        if self.genre and not item.genre and not item.medium:
            item = replace(item, genre=self.genre)
        if self.issued:
            item = replace(item, issued=self.issued)
        if self.version:
            item = replace(item, version=self.version)
        if self.scale and not item.container_title:
            item = replace(item, type="map", extra=(("scale", self.scale),))
        return item

    def is_misread(self, item: Item, written: str) -> bool:
        """Tell whether what stands in for a name or a year was read as something else."""
        said = [value for value in (item.title, item.container_title, item.publisher, item.publisher_place) if value]
        leaked = any(mark in value for mark in (_SOMEBODY, _STAND_IN) if mark not in written for value in said)
        return leaked or (self.same_author and not (item.author and str(item.author[0]) == _SOMEBODY))


def set_aside(text: str) -> Asides:
    """Set aside what the model should not see."""
    genre, scale = _GENRE.search(text), _SCALE.search(text)
    for pattern in (_HANDLE, _ROLE, _SCALE):
        text = pattern.sub(lambda found: " " * len(found[0]), text)
    thesis = _THESIS.search(text)
    version = _VERSION.search(text)
    for found in (*_MISREAD_GENRE.finditer(text), *((version,) if version else ())):
        text = blanked(text, *found.span())
    text = _without(text, thesis) if thesis else text
    same = _SAME.match(text)
    if same:
        text = text[: same.start("same")] + _SOMEBODY.ljust(len(same["same"])) + text[same.end("same") :]
    found = _DATE.search(text)
    issued = _dated(found) if found and _AUTHORS.fullmatch(text, 0, found.start()) else None
    if issued and issued.end and _YEAR.search(text, found.end() if found else 0):
        issued = None  # the years that a title speaks of
    if found and issued:
        year = found["year"] if issued.year and issued.year > int(_STAND_IN) // 2 else _STAND_IN
        text = text[: found.start()] + year.ljust(len(found[0])) + text[found.end() :]
    called = (genre and genre["genre"]) or (thesis and " ".join(thesis["thesis"].split()))
    return Asides(text, called or None, issued, same is not None, scale and scale[0], version and version["version"])


def _without(text: str, thesis: re.Match[str]) -> str:
    """Leave out what a thesis calls itself; of the marks around it the stronger one stays."""
    end = thesis.end() + (text[thesis.end() : thesis.end() + 1] in {".", ","})
    mark = "." if "." in (text[end - 1], thesis[0].strip()[:1]) else ","
    return text[: thesis.start()] + mark + " " * (end - thesis.start() - 1) + text[end:]


def _dated(found: re.Match[str]) -> PartialDate | None:
    """Read a date that is more than a year; a range of pages or issues is none."""
    year, last = int(found["year"]), found["last"]
    if found["christ"]:
        return PartialDate(-year, circa=bool(found["circa"]))
    if len(found["year"]) < len("1000"):
        return None
    if last:
        end = int(last) if len(last) == len(found["year"]) else int(found["year"][:2] + last)
        return PartialDate(year, end=PartialDate(end), circa=bool(found["circa"])) if 0 < end - year <= 99 else None
    return PartialDate(year, circa=True) if found["circa"] else None
