"""The form of citations by author and year: `(see Simon 1956: 12; Simon and Newell, 1958a)`, `Simon et al. (1960)`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from citecheck.expressions import expression
from citecheck.parsing.document.text.lines import Unit
from citecheck.vocabulary.field_cues import ET_AL
from citecheck.vocabulary.name_words import JOINERS, PARTICLES
from citecheck.vocabulary.rows import either, spellings

_PARTICLES = either(word for word in spellings(PARTICLES) if len(word) > 1 and word.isalpha())
_WORD = r"[^\W\d_a-z][^\W\d_]{1,30}(?:[’'‐-][^\W\d_]{1,30}){0,3}"
_INITIALS = r"(?:[^\W\d_a-z]\.[\s-]?){0,3}"
_SURNAME = rf"(?:(?:{_PARTICLES})\s){{0,3}}{_WORD}"
_AND = rf"(?:{either(spellings(JOINERS))})"
_NAMES = (
    rf"{_INITIALS}(?P<first>{_SURNAME})"
    rf"(?:(?P<others>(?:,\s{_INITIALS}{_SURNAME}){{0,6}}[,，]?\s{_AND}\s{_INITIALS}{_SURNAME})"
    rf"|(?P<several>[,，]?\s?(?:{either(spellings(ET_AL))})\.?))?"
)
_YEAR = r"(?:1[5-9]|20)\d{2}"
_YEARS = rf"(?P<years>{_YEAR}[a-z]?(?:\s?[,，&]\s?(?:{_YEAR}[a-z]?|[a-z])\b){{0,6}})(?![\w–—−/-])"
_BRACKETED = expression(rf"[(（]([^()（）]{{0,400}}?\b{_YEAR}[^()（）]{{0,120}})[)）]")
_PART = expression(
    rf"\s*(?:[^\W\dA-Z_][\w.’'-]{{0,14}},?\s){{0,4}}?{_NAMES}[,，]?\s?{_YEARS}\s*(?:[,:，：].{{0,60}})?", re.DOTALL
)
_NARRATIVE = expression(rf"(?<![\w.’'-]){_NAMES}(?:[’']s?)?\s?[(（]{_YEARS}\s*(?:[,:，：;][^()（）]{{0,60}})?[)）]")
_WRITTEN_YEAR = expression(rf"({_YEAR})([a-z]?)|\b([a-z])\b")


@dataclass(frozen=True, slots=True)
class Dated:
    """A citation as it is written: the family names, whether there are others, one year with its letter, the place."""

    names: tuple[str, ...]
    several: bool
    year: str
    letter: str
    unit: Unit
    start: int
    end: int
    narrative: bool

    @property
    def label(self) -> str:
        """How it is spoken of: `Simon & Newell 1958a`."""
        others = " et al." if self.several or len(self.names) > 2 else "".join(f" & {name}" for name in self.names[1:])
        return f"{self.names[0]}{others} {self.year}{self.letter}"


def dated(unit: Unit) -> Iterator[Dated]:
    """Yield the citations of a unit that have the whole form: family names, years, and no other words between them."""
    for bracket in _BRACKETED.finditer(unit.text):
        start = bracket.start(1)
        for part in re.split(r"(?<=[;；])", bracket[1]):
            match = _PART.fullmatch(part.rstrip(";； \n"))
            if match:
                yield from _years(match, unit, start, narrative=False)
            start += len(part)
    for match in _NARRATIVE.finditer(unit.text):
        yield from _years(match, unit, 0, narrative=True)


def _years(match: re.Match[str], unit: Unit, offset: int, *, narrative: bool) -> Iterator[Dated]:
    others = re.findall(_SURNAME, re.sub(rf"\s{_AND}\s", " , ", match["others"] or ""))
    names = (match["first"], *(name for name in others if name))
    year = ""
    for written in _WRITTEN_YEAR.finditer(match["years"]):
        year, letter = (written[1], written[2]) if written[1] else (year, written[3])
        start = offset + match.start("first")
        yield Dated(names, bool(match["several"]), year, letter, unit, start, offset + match.end(), narrative)
