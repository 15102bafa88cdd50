"""Citations by author and year held to the list, where the document surely cites so.

A citation counts as answered where any entry, or any text in the region of the list, holds the name and the year in
whatever field: the list may be misread, and then it is not the author who is wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from citecheck.biblio.languages.script import romanised
from citecheck.expressions import expression
from citecheck.model.location import Location
from citecheck.model.reference import Citation, Kind, Reference, Unanswered
from citecheck.parsing.document.markers.dated import Dated, dated
from citecheck.parsing.document.text.lines import Unit

_FEWEST = 5  # entries of a list that citations are held to
_MOST = 0.6  # of the entries are cited so
_NEARLY_ALL = 0.85  # of the citations: a list that answers fewer was misread
_NAMED = 0.7  # of the entries are cited, before one counts as not cited
_YEAR = expression(r"(?<!\d)((?:1[5-9]|20)\d{2})(?!\d)([a-z](?![a-z]))?")
_UMLAUTS = expression(r"(?<=[aou])e")
_SIGNS = expression(r"[^a-z0-9]+")
_LARGEST = 2_000_000_000  # letters that are looked through for all citations of a document
_REGION = 3  # units that are looked at together
_LONGEST_DISTANCE = 25  # years between an edition and another


@dataclass(frozen=True, slots=True)
class _Entry:
    """What an entry can be cited by; `text` is all that it says, `family` its first author as the list has it."""

    reference: Reference
    text: str
    years: frozenset[str]
    letters: frozenset[str]
    family: str
    authors: int

    def called(self, year: str) -> str:
        return f"{self.family} {year}"


def held_to_the_list(
    text: Sequence[Unit], whole: Sequence[Unit], references: Sequence[Reference]
) -> tuple[tuple[Unanswered, ...], tuple[Location, ...]]:
    """Return the citations that the list does not answer, and where the entries stand that the text never names.

    Nothing is returned unless most entries are cited by author and year, and most such citations have their entry, nor
    of a document that is larger than any thesis.
    """
    entries = [_entry(one) for one in references if one.kind is Kind.ENTRY and not one.truncated]
    if len(entries) < _FEWEST:
        return (), ()
    first, last = entries[0].reference.location.order, entries[-1].reference.location.order
    outside = [unit for unit in text if not first <= unit.place().order <= last]
    markers = [marker for unit in outside if unit.kind not in ("quote", "code") for marker in dated(unit)]
    markers = list({marker.label: marker for marker in reversed(markers)}.values())[::-1]
    region = _windows([unit for unit in whole if first <= unit.place().order <= last])
    if len(markers) * sum(len(stretch) for _, stretch in region) > _LARGEST:
        return (), ()
    answered = [marker for marker in markers if _answers(marker, entries, region)]
    tied = [entry for entry in entries if any(_is_of(marker, entry) for marker in answered)]
    known, said = {one.label for one in answered}, {one.label for one in markers}
    strange = len(said - known)
    if len(tied) < max(_FEWEST - 1, _MOST * len(entries)) or strange > max(1, (1 - _NEARLY_ALL) * len(said)):
        return (), ()
    unsure = {one.label for one in markers if _letter_stands(one, region)}
    return tuple(_faults(markers, known, unsure, entries)), tuple(_never_named(entries, tied, outside))


def _entry(reference: Reference) -> _Entry:
    item = reference.item
    names = item.author or item.editor or ()
    dates = [date for date in (item.issued, item.issued.end if item.issued else None) if date and date.year]
    written = _YEAR.findall(reference.raw)
    return _Entry(
        reference,
        _folded(reference.raw),
        frozenset([*(year for year, _ in written), *(str(date.year) for date in dates)]),
        frozenset(year + letter for year, letter in written if letter),
        (names[0].family or "") if names else "",
        len(names),
    )


def _folded(text: str) -> str:
    """Write a text as names in it are compared: romanised, without signs, `ue` and `u` for `ü` alike."""
    return _UMLAUTS.sub("", _SIGNS.sub("", romanised(text)))


def _windows(units: Sequence[Unit]) -> list[tuple[str, str]]:
    """Return the text of the list's region in overlapping stretches: folded, and as it stands."""
    texts = [unit.text for unit in units]
    stretches = (" ".join(texts[at : at + _REGION]) for at in range(len(texts)))
    return [(_folded(stretch), stretch) for stretch in stretches]


def _answers(marker: Dated, entries: Sequence[_Entry], region: Sequence[tuple[str, str]]) -> bool:
    name = _name(marker)
    if not name or marker.names[0].isupper():  # an organisation's initials
        return True
    if any(name in entry.text and marker.year in entry.years for entry in entries):
        return True
    return any(name in folded and marker.year in stretch for folded, stretch in region)


def _name(marker: Dated) -> str:
    return _folded(re.sub(r"[’']s?$", "", marker.names[0]))


def _is_of(marker: Dated, entry: _Entry) -> bool:
    return _name(marker) in entry.text and marker.year in entry.years


def _letter_stands(marker: Dated, region: Sequence[tuple[str, str]]) -> bool:
    """Whether the region of the list holds the name and the year with its letter, though no entry was read so."""
    name, written = _name(marker), marker.year + marker.letter
    return bool(marker.letter) and any(name in folded and written in stretch for folded, stretch in region)


def _faults(
    markers: Sequence[Dated], known: set[str], unsure: set[str], entries: Sequence[_Entry]
) -> Iterator[Unanswered]:
    for marker in markers:
        found = _of_letters(marker, entries) if marker.label in known else _missing(marker, entries)
        if found and marker.label not in unsure:
            yield found


def _of_letters(marker: Dated, entries: Sequence[_Entry]) -> Unanswered | None:
    """Hold the letter behind a year, or its absence, to the entries of the same authors in that year."""
    same = [one for one in _by_author(marker, entries) if marker.year in one.years and _as_many(marker, one)]
    letters = sorted({mark for one in same for mark in one.letters if mark.startswith(marker.year)})
    plain = [one for one in same if not any(mark.startswith(marker.year) for mark in one.letters)]
    if not marker.letter and len(letters) > 1 and not plain:
        return _unanswered(marker, "ambiguous", (f"{same[0].family} {mark}" for mark in letters))
    if marker.letter and same and not plain and marker.year + marker.letter not in letters:
        return _unanswered(marker, "letter", (f"{same[0].family} {mark}" for mark in letters))
    return None


def _missing(marker: Dated, entries: Sequence[_Entry]) -> Unanswered | None:
    same = [one for one in _by_author(marker, entries) if one.years]
    if same:
        others = [_folded(name) for name in marker.names[1:]]
        apart = [(sum(name not in one.text for name in others), _distance(marker, one), one) for one in same]
        apart.sort(key=lambda ranked: ranked[:2])
        if apart[0][1] > _LONGEST_DISTANCE:
            return None
        near = [one.called(_nearest_year(marker, one)) for _, _, one in apart[:3]]
        return _unanswered(marker, "year", near)
    alike = [one for one in entries if marker.year in one.years and _is_slip(_name(marker), _folded(one.family))]
    if alike:
        return _unanswered(marker, "name", [one.called(marker.year) for one in alike[:3]])
    if not marker.narrative and (marker.several or len(marker.names) > 1):
        return _unanswered(marker, "work", ())
    return None


def _by_author(marker: Dated, entries: Sequence[_Entry]) -> list[_Entry]:
    name = _name(marker)
    return [one for one in entries if one.family and _folded(one.family) == name]


def _as_many(marker: Dated, entry: _Entry) -> bool:
    """Whether a citation names as many authors as an entry has."""
    if marker.several:
        return entry.authors > 1
    return entry.authors == len(marker.names)


def _distance(marker: Dated, entry: _Entry) -> int:
    return min(abs(int(marker.year) - int(year)) for year in entry.years)


def _nearest_year(marker: Dated, entry: _Entry) -> str:
    return min(sorted(entry.years), key=lambda year: abs(int(marker.year) - int(year)))


def _is_slip(one: str, other: str) -> bool:
    """Whether two names differ by a slip of the hand: one letter, or two neighbours exchanged."""
    if min(len(one), len(other)) < 5 or one == other:
        return False
    from rapidfuzz.distance import OSA

    return OSA.distance(one, other) == 1


def _unanswered(marker: Dated, fault: str, nearest: Iterable[str]) -> Unanswered:
    first, last = marker.unit.place(marker.start), marker.unit.place(max(marker.start, marker.end - 1))
    location = replace(first, end_line=last.line, end_column=last.column + 1)
    citation = Citation(
        label=marker.label, raw=marker.unit.text[marker.start : marker.end], location=location, style="author-date"
    )
    return Unanswered(citation=citation, fault=fault, nearest=tuple(dict.fromkeys(nearest)))  # type: ignore[arg-type]


def _never_named(entries: Sequence[_Entry], tied: Sequence[_Entry], outside: Sequence[Unit]) -> Iterator[Location]:
    """Yield the places of the entries whose first author is named nowhere outside the list."""
    if len(tied) < _NAMED * len(entries):
        return
    text = _folded(" ".join(unit.text for unit in outside))
    for entry in entries:
        name = _folded(entry.family)
        if len(name) > 2 and entry.text.lstrip("0123456789").startswith(name) and name not in text:
            yield entry.reference.location
