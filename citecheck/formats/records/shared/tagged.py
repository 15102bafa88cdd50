"""Formats of tagged lines (RIS, Refer, MEDLINE): records of tags and values, each with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.biblio.dates.written_dates import read_date
from citecheck.biblio.names.name import Name
from citecheck.biblio.names.one_name import is_organisation, parse_name
from citecheck.expressions import expression
from citecheck.formats.records.shared.edtf import read_edtf
from citecheck.formats.records.shared.record import one_line

_NATURAL = expression(r"(?:[^\W\d_][^\W\d_'’.-]{0,30} ){0,2}(?:[^\W\d_]\.[- ]?){1,4} ?(?:[^\W\d_][\w'’-]{0,40} ?){1,4}")
_SLASHED = expression(r"(\d{4})/(\d{0,2})(?:/(\d{0,2})(?:/(.*))?)?", re.DOTALL)


@dataclass(slots=True)
class Tag:
    """A tag with its value (continuation lines joined by newlines) and the value's span in the text."""

    name: str
    lines: list[str]
    start: int
    end: int

    @property
    def value(self) -> str:
        """The lines of the value that say something, joined by newlines."""
        return "\n".join(self.lines)


@dataclass(slots=True)
class TaggedRecord:
    """The tags of one record in order, and its span; `closed` says whether its end was marked."""

    tags: list[Tag] = field(default_factory=list)
    start: int = 0
    end: int = 0
    closed: bool = False

    def all(self, *names: str) -> list[str]:
        """Return the values of these tags that say something, in the order of the record."""
        return [text for tag in self.tags if tag.name in names and (text := one_line(tag.value))]

    def first(self, *names: str) -> str | None:
        """Return the value of the first of these names that is stated."""
        return next((text for name in names for text in self.all(name)), None)

    def place(self, *names: str) -> tuple[int, int] | None:
        """Return the span of the value that `first` returns."""
        return next(
            ((tag.start, tag.end) for name in names for tag in self.tags if tag.name == name and tag.value.strip()),
            None,
        )


@dataclass(frozen=True, slots=True)
class Grammar:
    """How a format writes: a tag line (groups: name, value), the tags that open a record, the tag that closes one.

    With `blank_closes` an empty line ends a record as well.
    """

    tag: re.Pattern[str]
    opening: frozenset[str]
    closing: str | None = None
    blank_closes: bool = False


def split(text: str, grammar: Grammar) -> Iterator[TaggedRecord]:
    """Yield the records of a text; a line without a tag goes on with the value before it."""
    record = TaggedRecord()
    offset = 0
    blank = False
    for line in text.splitlines(keepends=True):
        start, offset = offset, offset + len(line)
        match = grammar.tag.match(line.rstrip("\r\n"))
        if match is None:
            blank = blank or not line.strip()
            _continue(record, line, start)
            continue
        name = match["name"].upper()
        if record.tags and (name in grammar.opening or (blank and grammar.blank_closes)):
            yield record
            record = TaggedRecord()
        blank = False
        if name == grammar.closing:
            if record.tags:
                record.closed, record.end = True, start + len(line.rstrip())
                yield record
            record = TaggedRecord()
            continue
        _append(record, match, name, start)
    if record.tags:
        yield record


def values_of(
    record: TaggedRecord, variables: Mapping[str, Sequence[str]]
) -> tuple[dict[str, object], dict[str, tuple[int, int]]]:
    """Return the texts of a record by Item attribute, and where each stands."""
    values: dict[str, object] = {}
    places = {}
    for attribute, names in variables.items():
        value, place = record.first(*names), record.place(*names)
        if value and place:
            values[attribute] = value
            places[attribute] = place
    return values, places


def joined(pairs: Sequence[tuple[str, object]]) -> list[tuple[str, object]]:
    """Return tags and values, each tag once; the values of a tag that is repeated stand in one, parted by `; `."""
    found: dict[str, list[object]] = {}
    for name, value in pairs:
        found.setdefault(name, []).append(value)
    return [(name, "; ".join(map(str, values)) if len(values) > 1 else values[0]) for name, values in found.items()]


def name_of(text: str) -> Name:
    """Read `Family, Given, Suffix`; without a comma a name in natural order, an organisation, or a single name.

    In natural order only what shows it is read: initials before the last word (`J. Doe`). Two commas stand for one
    inside an organisation's name, as EndNote writes it.
    """
    if ",," in text:
        return Name(literal=text.replace(",,", ",").strip(" ,") or None)
    parts = [part.strip() for part in text.split(",")]
    parts = [part for part in parts if part]
    if len(parts) == 1 and _NATURAL.fullmatch(parts[0]) and not is_organisation(parts[0]):
        return parse_name(parts[0])
    if len(parts) < 2 or len(parts) > 3:
        return Name(literal=text.strip().rstrip(",").strip() or None)
    return Name(parts[0], parts[1], suffix=parts[2] if len(parts) == 3 else None)


def page_range(start: str | None, end: str | None) -> str | None:
    """Join the first and the last page, which may be abbreviated or already joined."""
    if not start or not end or "-" in start or start == end:
        return start or end
    return f"{start}-{end}"


def _append(record: TaggedRecord, match: re.Match[str], name: str, start: int) -> None:
    if not record.tags:
        record.start = start
    value = match["value"] or ""
    stop = start + len(match[0].rstrip())
    first = start + match.start("value") if value else stop
    record.tags.append(Tag(name, [value.strip()] if value.strip() else [], first, max(first, stop)))
    record.end = record.tags[-1].end


def _continue(record: TaggedRecord, line: str, start: int) -> None:
    if record.tags and line.strip():
        last = record.tags[-1]
        last.lines.append(line.strip())
        last.end = record.end = start + len(line.rstrip())


def slashed_date(text: str) -> PartialDate | None:
    """Read `2020/05/06/note`, `2020///Spring`, ISO 8601 or a date in words; what is none of these is a literal."""
    if re.fullmatch(r"0{4}(?:[/-]\d{0,2}){0,3}/?", text.strip()):
        return None  # no year is stated
    match = _SLASHED.fullmatch(text.strip())
    if not match:
        return read_edtf(text)
    year, month, day = (int(part) if part and int(part) else None for part in match.groups()[:3])
    return _in_season(PartialDate(year, month, day), match[4] or "")


def _in_season(date: PartialDate, words: str) -> PartialDate:
    read = read_date(f"{words} {date.year}") if words.strip() and date.month is None else None
    return read if read and read.year == date.year and (read.season or read.month) else date
