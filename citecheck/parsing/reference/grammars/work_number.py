"""The number by which a patent, a standard or an RFC is known, where it stands as a field of its own.

The words around it are left to the model, which reads them better without it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from citecheck.biblio.item import Item
from citecheck.expressions import expression
from citecheck.parsing.reference.grammars.blanks import blanked
from citecheck.vocabulary.number_words import PATENT_OFFICES, PATENTS, RUSSIAN_LANDS, STANDARDS
from citecheck.vocabulary.rows import either, spellings

_BEFORE = r"(?:^|(?<=[.,:;()\[”\"’»])|(?<=[?!]))\s*"
_BEHIND = r"(?=\s*(?:$|[;)\](]|[.,:](?!\d)))"
_DIGITS = r"\d{1,3}(?:[,. ]\d{3}){1,3}|\d{2,4}/\d{4,7}|10\s\d{4}\s\d{3}\s\d{3}|\d{5,12}"
_CODE = either(spellings(PATENT_OFFICES))
_KIND = r"(?:[\s-]?[ABCUTY]\d?)"
_WORDED = expression(
    rf"{_BEFORE}(?:{either(spellings(PATENTS))})\s(?:appl(?:ication|\.)\s)?(?:(?:no|pub|nr|publication|№)\.?\s?){{0,3}}"
    rf"(?P<number>(?:(?:{_CODE})\s?)?(?:RE|D|PP)?\s?(?:{_DIGITS}){_KIND}?)(?![\d/])",
    re.IGNORECASE,
)
_CODED = expression(
    rf"{_BEFORE}(?P<number>(?P<country>{_CODE})[\s-]?(?:{_DIGITS}){_KIND}|(?:{_CODE})\d{{6,12}}(?:\.\d)?){_BEHIND}"
)
_OF_GB_T = expression(  # GB/T 7714: the land, the number, the code
    r"[:：]\s?(?:[\u4e00-\u9fff]{2,4}[,，]\s?)?(?P<number>(?:[A-Z]{2}\s?)?\d{6,13}(?:\.[\dX]|[A-Z]\d?)?)(?=\s?\[P[/\]])"
)
_STANDARD = expression(
    rf"{_BEFORE}(?P<number>(?:{either(spellings(STANDARDS))})(?:\sNo\.)?[\s-](?P<of>[A-Z]{{0,2}}\.?\d[\d.]*"
    rf"(?:[-–—/]\d+[A-Z]?){{0,3}}"
    rf"(?::\s?(?:19|20)\d\d(?:[-–]\d\d)?)?(?:\s\(R?(?:19|20)\d\d\))?\*?)(?<!\.))"
    rf"(?:{_BEHIND}|(?=\s[\u3040-\u9fff\uac00-\ud7a3]))"
)
_RFC = expression(
    rf"{_BEFORE}(?:(?:Report|(?:Internet\s)?Requests?\sfor\sComments)(?:\sNo\.)?:?\s)?(?P<number>"
    rf"(?:IETF\s)?RFC[\s-]?\d{{1,4}}){_BEHIND}"
)
_OF_PATENTS = expression(  # the roles of people and the day of application
    r",?\s\(?inventors?\)?(?=[;.,])|;\s[^;.]{2,80}"
    r"(?:\.\s?[^;.]{0,20})?,\sassignees?(?=[;.,])|,?\sfiled\s[^;]{6,25}?,?\sand(?=\sissued)"
    rf"|(?:{either(spellings(RUSSIAN_LANDS))})"
    rf"(?:,\sМПК\d?\s?[^.]{{2,40}}?)?(?=[.,:;])|Бюл\.\s№\s?\d+\.?|№\s\d[\d/]+\s?;\sзаявл\.\s[\d.]+\s?;\sопубл\."
)
_OF_STANDARDS = expression(r"\s\((?:Revision|Incorporat|Amend|Supersed|Consolidat)[^()]{3,150}\)")
_YEAR_OF_STANDARD = expression(r"[:–—-]\s?(?P<year>(?:19|20)\d\d)(?:[-–]\d\d)?(?:\s\(R?\d{4}\))?$")
_RFCS = expression(r"RFC[\s-]?(\d{1,4})")
_BODIES = tuple(dict.fromkeys(name.split()[0].split("/")[0] for name in spellings(STANDARDS)))
_KINDS: tuple[tuple[str, re.Pattern[str], tuple[str, ...]], ...] = (
    ("patent", _WORDED, ("atent", "ATENT", "pat.", "Pat.", "revet", "ат", "с.")),
    ("patent", _CODED, tuple(spellings(PATENT_OFFICES))),
    ("patent", _OF_GB_T, ("[P",)),
    ("standard", _STANDARD, _BODIES),
    ("standard", _RFC, ("RFC",)),
)
_SENTENCE = expression(r"[\s.,:–—-]*(?P<sentence>[^\W\d_][^.]{2,200})\.")
_PARTED = " .,:;"


@dataclass(frozen=True, slots=True)
class WorkNumber:
    """The number of a work, its type, and where both stand in the text, with what parts them from the rest."""

    kind: str
    number: str
    start: int
    end: int
    country: str | None = None
    opens: bool = False

    def without(self, text: str) -> str:
        """Return the text with blanks in the place of the number, and of others of its kind (an equal standard)."""
        rest = blanked(text, self.start, self.end)
        for found in (_OF_PATENTS if self.kind == "patent" else _OF_STANDARDS).finditer(rest):
            rest = blanked(rest, *found.span())
        other = work_number(rest)
        return other.without(rest) if other and other.kind == self.kind else rest

    def suits(self, item: Item) -> bool:
        """Tell whether the rest is that of such a work: a standard of no person, neither of them in a journal."""
        persons = any(name.family and name.given for name in item.author or ()) and not self.opens
        article = item.container_title and (item.volume or item.issue)
        return not article and not (self.kind == "standard" and persons and "RFC" not in self.number)

    def title_behind(self, text: str) -> str | None:
        """Return the sentence behind the number with which a reference opens."""
        found = _SENTENCE.match(text, self.end) if self.opens else None
        return found["sentence"] if found else None

    @property
    def year(self) -> int | None:
        """The year of the edition that the number of a standard states."""
        found = _YEAR_OF_STANDARD.search(self.number) if self.kind == "standard" else None
        return int(found["year"]) if found else None


def work_number(text: str) -> WorkNumber | None:
    """Find the number of the patent, standard or RFC that a reference is of; `None` where it is of none."""
    for kind, pattern, signs in _KINDS:
        found = pattern.search(text) if any(sign in text for sign in signs) else None
        if found and not (pattern is _RFC and len({*_RFCS.findall(text)}) > 1):  # a paper about several
            start, end = _with_its_brackets(text, found.start(), found.end())
            said = re.sub(r"\s(?:Standard\s)?No\.", "", " ".join(found["number"].split()))
            return WorkNumber(kind, said, start, end, _country(kind, found), opens=not text[:start].strip(_PARTED))
    return None


def _country(kind: str, found: re.Match[str]) -> str | None:
    code = re.match(rf"(?:{_CODE})(?=[\s\d-])", found["number"]) if kind == "patent" else None
    american = kind == "patent" and re.match(r"\s*(?:U\.?\s?S|United\sStates)", found[0])
    return code[0] if code else "US" if american else None


def _with_its_brackets(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen the place of a number by the brackets around it, else by the mark that parts it from its neighbour."""
    before, behind = text[:start].rstrip(), text[end:].lstrip()
    if before[-1:] in "([" and before and behind[:1] in ")]" and behind:
        return len(before) - 1, len(text) - len(behind) + 1
    if not before.strip(" .,:;"):
        return start, len(text) - len(behind.lstrip(_PARTED))
    return (
        (len(before) - 1, end) if before[-1:] in ",;:" else (start, len(text) - len(behind) + (behind[:1] in _PARTED))
    )
