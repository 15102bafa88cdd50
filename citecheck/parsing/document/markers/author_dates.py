"""Citations by author and year: `(Smith 2019a; Jones & Lee, 2020, p. 5)`, `Smith et al. (2019)`."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace

from citecheck.expressions import expression
from citecheck.model.reference import Citation, Kind, Reference
from citecheck.parsing.document.text.lines import Unit

_YEAR = r"(?:1[5-9]|20)\d{2}[a-z]?"
_NAME = r"[^\W\d_a-z][^\W\d_]{0,40}(?:['’-][^\W\d_]{1,40}){0,5}"
_BRACKETED = expression(rf"[(（]([^()（）]{{0,300}}?\b{_YEAR}[^()（）]{{0,80}})[)）]")
_PART = expression(rf"({_NAME}).{{0,60}}?\b({_YEAR})((?:\s?[,&]\s?(?:and\s)?(?:{_YEAR}|[a-z]\b)){{0,6}})")
_NARRATIVE = expression(
    rf"\b({_NAME})(?:(?:,?\s(?:and|&|und|et|y|e|и)\s{_NAME})|"
    rf"\s(?:et\s?al\.?|u\.\s?a\.|и др\.))?(?:['’]s)?\s?[(（]({_YEAR})[^()（）]{{0,30}}[)）]"
)


def author_dates(text: Sequence[Unit], references: Sequence[Reference]) -> Iterator[Citation]:
    """Yield the citations by author and year that an entry of the document answers; others are not told from prose."""
    known = _known(references)
    if not known:
        return
    for unit in text:
        for bracket in _BRACKETED.finditer(unit.text):
            for part in _PART.finditer(bracket[1]):
                start = bracket.start(1) + part.start()
                yield from _found(unit, start, bracket.start(1) + part.end(), _labels(part, known))
        for match in _NARRATIVE.finditer(unit.text):
            yield from _found(unit, match.start(), match.end(), _labels(match, known))


def _known(references: Sequence[Reference]) -> set[tuple[str, str]]:
    """Gather the family names and years that entries can be cited by; names of organisations by their first word."""
    found = set()
    for reference in references:
        item = reference.item
        if reference.kind is Kind.ENTRY and item.issued and item.issued.year:
            for name in (item.author or item.editor or ())[:1]:
                for word in re.findall(_NAME, name.family or name.literal or "")[:3]:
                    found.add((_folded(word), str(item.issued.year)))
    return found


def _labels(match: re.Match[str], known: set[tuple[str, str]]) -> list[str]:
    years = re.findall(_YEAR, " ".join(group or "" for group in match.groups()[1:]))
    return [f"{match[1]} {year}" for year in years if (_folded(match[1]), year[:4]) in known]


def _found(unit: Unit, start: int, end: int, labels: Sequence[str]) -> Iterator[Citation]:
    first, last = unit.place(start), unit.place(max(start, end - 1))
    location = replace(first, end_line=last.line, end_column=last.column + 1)
    for label in labels:
        yield Citation(label=label, raw=unit.text[start:end], location=location, style="author-date")


def _folded(word: str) -> str:
    plain = unicodedata.normalize("NFKD", word).casefold()
    return "".join(letter for letter in plain if letter.isalpha())
