"""Markers in running text that point to notes and entries: numbers, ranges, keys, authors with years."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from citecheck.expressions import expression
from citecheck.model.prose import Mark, beginning_in
from citecheck.model.reference import Citation, Kind, Reference
from citecheck.parsing.document.text.labels import roman
from citecheck.parsing.document.text.lines import Unit
from citecheck.parsing.document.text.taken import Taken

Style = Literal["number", "key", "author-date"]

_NUMBERS = r"\d{1,4}(?:\s?[-–—−,;]\s?\d{1,4}){0,40}"
_BRACKETS = expression(
    rf"\[\s?({_NUMBERS})(?:\s?,\s?(?:pp?|S|с|С|Sec|Ch|Fig|Theorem|Chap)\.?\s?[^\[\]]{{1,30}})?\s?\]|［({_NUMBERS})］"
)
_TAGGED = expression(rf"<sup>\s?\[?({_NUMBERS}|[ivxlc]{{1,8}})\]?\s?</sup>", re.IGNORECASE)
_CARET = expression(r"\[\^([\w-]{1,40})\](?!:)")
_CARET_NUMBER = expression(r"\[\^\d{1,4}\]")  # Markdown itself declares it a footnote
_RAISED = expression(r"(?<=[\w.,;:!?)\]\"'”’»])([⁰¹²³⁴-⁹]{1,4}(?:[⁻⁼,˒][⁰¹²³⁴-⁹]{1,4}){0,20})")
_ROMANS = expression(r"\[((?=[ivxlc])[ivxlc]{1,9})\]")
_KEYS = expression(r"\[([A-Z][^\[\]@\n]{1,60})\]")
_FROM_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁼˒", "0123456789--,")
_LONGEST_RANGE = 100
_WHOLE, _NEARLY_ALL, _FEW = 5, 0.8, 3  # entries, a part of them, numbers of no entry
_CHECKBOX = expression(r"\[[ xX]\]\s")
_DASH = expression(r"\s?[-‐‑–—−]\s?")
_INTERVAL = expression(
    r"[∈=≤≥<>∪∩×]\s*$|\b[A-Za-z]$|\b(?:interval|range|between|intervall|intervalle)\s+$", re.IGNORECASE
)
_NOTES = (Kind.FOOTNOTE, Kind.ENDNOTE)
_ENTRIES = (Kind.ENTRY,)


@dataclass(frozen=True, slots=True)
class Marker:
    """A marker as it stands: the labels that it names, in order."""

    labels: tuple[str, ...]
    unit: Unit
    start: int
    end: int
    style: Style = "number"
    declared: bool = False

    @property
    def raw(self) -> str:
        """The marker as it stands."""
        return self.unit.text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Numbering:
    """The labels of the notes or of the entries of a document, and those among them that the text cites.

    `by_number` are the labels by what they count, `decimal` says which kinds there are: digits, and others.
    `whole` says that they count from 1 without a gap; `others` counts what else is written in the same way.
    """

    labels: Mapping[str, Reference]
    cited: frozenset[str]
    by_number: Mapping[int, str]
    decimal: frozenset[bool]
    last: int
    whole: bool
    others: int

    @property
    def holds(self) -> bool:
        """Whether the text cites by these labels: at least half of them."""
        return bool(self.labels) and len(self.cited) >= max(1, 0.5 * len(self.labels))


def citations(text: Sequence[Unit], references: Sequence[Reference]) -> tuple[tuple[Citation, ...], tuple[Kind, ...]]:
    """Return the citations of the running text, and the kinds of references that it cites by number or key.

    A number counts as a marker where a reference bears it. A number that no reference bears counts only where the
    document clearly cites in this way and the list shows no hole that a misreading could have made.
    """
    groups = [_labels(references, kinds) for kinds in (_NOTES, _ENTRIES)]
    known = dict(groups[0]) | dict(groups[1])
    numbered = any(label.isdecimal() for label in known)
    markers = [marker for unit in text for marker in _markers(unit, known, numbered=numbered)]
    named = [(marker, label, _group(marker, label, groups)) for marker in markers for label in marker.labels]
    numberings = [
        _numbering(labels, {label for _, label, group in named if group == place})
        for place, labels in enumerate(groups)
    ]
    keyed = not numberings[1].holds  # keys of a bibliography in another file
    found = [
        _citation(marker, label)
        for marker, label, group in named
        if _counts(marker, label, numberings[group]) or (keyed and marker.style == "key")
    ]
    kinds = (
        kind
        for kinds, numbering in zip((_NOTES, _ENTRIES), numberings, strict=True)
        if numbering.holds
        for kind in kinds
    )
    return tuple(found), tuple(kinds)


def keys_within(units: Iterable[Unit], known: Sequence[Citation]) -> Iterator[Citation]:
    """Yield the keys that notes and entries cite themselves (*See [@smith2004]*), where the text cites by such keys."""
    seen = {(one.label, one.location.line, one.location.column) for one in known}
    for unit in units:
        for mark in beginning_in(unit.block.marks, unit.start, unit.end):
            start, end = mark.start - unit.start, mark.end - unit.start
            if mark.style == "key" and 0 < start < end <= len(unit.text):
                citation = _citation(Marker((mark.label,), unit, start, end, "key", declared=True), mark.label)
                if (citation.label, citation.location.line, citation.location.column) not in seen:
                    yield citation


def _labels(references: Iterable[Reference], kinds: Sequence[Kind]) -> dict[str, Reference]:
    return {
        normal(reference.label): reference for reference in references if reference.label and reference.kind in kinds
    }


def _numbering(labels: Mapping[str, Reference], named: set[str]) -> Numbering:
    by_number = {int(name) if name.isdecimal() else roman(name) or 0: name for name in labels}
    decimal = frozenset(name.isdecimal() for name in labels)
    last, cited = max(by_number, default=0), frozenset(labels.keys() & named)
    whole = decimal == {True} and last == len(labels) == len(by_number) and min(by_number) == 1
    return Numbering(labels, cited, by_number, decimal, last, whole, len(named - labels.keys()))


def _group(marker: Marker, label: str, groups: Sequence[Mapping[str, Reference]]) -> int:
    """Say what a marker points to: what the mark-up declares to a note, what the text writes to an entry, if it can."""
    order = (0, 1) if marker.declared and marker.style != "key" else (1, 0)
    if marker.style == "key":
        return next((place for place in order if label in groups[place]), 1)
    return next((place for place in order if label in groups[place]), next((p for p in order if groups[p]), order[0]))


def normal(label: str) -> str:
    """Write a label as it is compared: numbers without leading zeros, Roman numbers in small letters."""
    label = label.strip()
    if label.isdecimal():
        return str(int(label))
    return label.lower() if roman(label) else label


def _markers(unit: Unit, labels: Mapping[str, Reference], *, numbered: bool) -> Iterator[Marker]:
    spans: list[tuple[int, int]] = []
    for mark, named in declared(unit.block.text, beginning_in(unit.block.marks, unit.start, unit.end)):
        start, end = mark.start - unit.start, mark.end - unit.start
        if start < end <= len(unit.text):
            spans.append((start, end))
            style: Style = "key" if mark.style == "key" else "number"
            yield Marker(tuple(map(normal, named)), unit, start, end, style, declared=True)
    taken = Taken(spans)
    for start, end, names in _written(unit.text, labels, numbered=numbered):
        if not taken.meets(start, end):
            yield Marker(names, unit, start, end)


def declared(text: str, marks: Iterable[Mark]) -> Iterator[tuple[Mark, tuple[str, ...]]]:
    """Yield each mark with the labels that it names: with a dash before it, all numbers behind those of the last."""
    before: Mark | None = None
    for mark in marks:
        named: tuple[str, ...] = ()
        if before is not None and _DASH.fullmatch(text, before.end, mark.start):
            pair = before.label, mark.label
            named = _expanded("-".join(pair))[1:] if all(label.isdecimal() for label in pair) else ()
        yield mark, named or (mark.label,)
        before = mark


def _written(
    text: str, labels: Mapping[str, Reference], *, numbered: bool
) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """Find the markers that the plain text writes, in the styles that the labels allow."""
    if numbered:
        yield from _bracketed(text)
        yield from _raised(text, labels)
    for match in _TAGGED.finditer(text):
        numbers = _expanded(match[1]) if match[1][0].isdecimal() else (normal(match[1]),)
        if numbers:
            yield *match.span(), numbers
    for match in _CARET.finditer(text):
        yield *match.span(), (normal(match[1]),)
    for match in _ROMANS.finditer(text):
        if roman(match[1]) and not (match.start() == 0 and _CHECKBOX.match(text)):
            yield *match.span(), (match[1],)
    for match in _KEYS.finditer(text):
        keys = tuple(key.strip() for key in re.split(r"[,;]", match[1]))
        if all(key in labels for key in keys):
            yield *match.span(), keys


def _bracketed(text: str) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    for match in _BRACKETS.finditer(text):
        numbers = _expanded(match[1] or match[2])
        if numbers and not _INTERVAL.search(text[max(0, match.start() - 12) : match.start()]):
            yield *match.span(), numbers


def _raised(text: str, labels: Mapping[str, Reference]) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    for match in _RAISED.finditer(text):
        numbers = _expanded(match[1].translate(_FROM_RAISED))
        if numbers and all(number in labels for number in numbers):
            yield *match.span(), numbers


def _expanded(text: str) -> tuple[str, ...]:
    """Write out `3–5, 8` as 3, 4, 5, 8; nothing where a number is 0 or a range runs backwards or too far."""
    found: list[str] = []
    for part in re.split(r"\s?[,;]\s?", text):
        bounds = [int(number) for number in re.split(r"\s?[-–—−]\s?", part) if number]
        if not bounds or len(bounds) > 2 or bounds[0] < 1 or not 0 <= bounds[-1] - bounds[0] <= _LONGEST_RANGE:
            return ()
        found += [str(number) for number in range(bounds[0], bounds[-1] + 1)]
    return tuple(found)


def _counts(marker: Marker, label: str, numbering: Numbering) -> bool:
    if label in numbering.labels or not numbering.holds:
        return label in numbering.labels
    if marker.style == "key":
        return False in numbering.decimal
    if marker.declared and _CARET_NUMBER.fullmatch(marker.raw):
        return True
    if marker.start == 0 and not marker.declared and marker.unit.text[marker.end : marker.end + 1].isspace():
        return False  # `[21] A note` whose mark-up is damaged
    return _missing(label, numbering) or (marker.raw.startswith("[") and _is_beyond(label, numbering))


def _citation(marker: Marker, label: str) -> Citation:
    start, end = marker.unit.place(marker.start), marker.unit.place(max(marker.start, marker.end - 1))
    location = replace(start, end_line=end.line, end_column=end.column + 1)
    return Citation(label=label, raw=marker.raw, location=location, style=marker.style)


def _missing(label: str, numbering: Numbering) -> bool:
    """Whether it is certain that a marker lacks its note: the list is read without holes around its number."""
    labels, known = numbering.labels, numbering.by_number
    number = int(label) if label.isdecimal() else roman(label)
    if not number or label.isdecimal() not in numbering.decimal or len(numbering.cited) < 2:
        return False
    last = numbering.last
    if number > last:
        return number <= last + max(3, len(known) / 3)
    before = labels[known[number - 1]].raw if number - 1 in known else ""
    return (number == 1 or bool(before)) and number + 1 in known and not _swallowed(before, label)


def _is_beyond(label: str, numbering: Numbering) -> bool:
    """Whether a number lies beyond a list that counts from 1 without a gap, nearly all of it cited: `[77]` of ten.

    Where many numbers do, they are none of the list (paragraphs of a judgment, years).
    """
    sure = numbering.whole and numbering.last >= _WHOLE and len(numbering.cited) >= _NEARLY_ALL * numbering.last
    return sure and numbering.others <= _FEW and label.isdecimal() and numbering.last < int(label) < 1000


def _swallowed(raw: str, label: str) -> bool:
    return bool(re.search(rf"(?<!\d)[\[(]?{re.escape(label)}[\]).]?\s", raw))
