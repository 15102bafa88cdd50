"""What every reader of structured records shares: a record with its span becomes a reference."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from citecheck.biblio.item import Item
from citecheck.formats.files.places import Source
from citecheck.formats.records.shared.numbers import FURTHER
from citecheck.model.document import Reading, Remark
from citecheck.model.location import Location
from citecheck.model.reference import Kind, Reference, how_far_understood, written_otherwise

_MOST_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Record:
    """One record of a file: its key, what it says, its span in the text, and the spans of its fields."""

    label: str | None
    item: Item
    start: int
    end: int
    fields: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    whole: bool = True


def reading(source: Source, format_name: str, records: Iterable[Record], remarks: Iterable[Remark] = ()) -> Reading:
    """Return the reading of a file's records; a key that stands twice is remarked upon, and both references stay."""
    references = tuple(_reference(source, record, place) for place, record in enumerate(records))
    every = sorted(
        [*remarks, *duplicate_keys(references), *_further(references)], key=lambda remark: remark.location.order
    )
    return Reading(source.path, format_name, references, remarks=tuple(every))


def span(source: Source, start: int, end: int) -> Location:
    """Return the place of a span of the text, with its end."""
    return source.span(start, max(start, end))


def broken(source: Source, start: int, end: int, message: str) -> Remark:
    """Return the remark that a record could not be read as it stands, and the way out."""
    suggestion = "Repair the entry; only what could be read of it was checked."
    return Remark("broken-entry", message, span(source, start, end), suggestion)


def one_line(text: str) -> str:
    """Collapse white space of every kind into single blanks."""
    return " ".join(text.split())


def quoted(text: str, longest: int = 60) -> str:
    """Return the beginning of a text for use in a message, without what a terminal would obey."""
    plain = re.sub(r"[^\x20-\x7e\u00a0-\u1fff\u2c00-\ud7ff\U00010000-\U0010ffff]", " ", one_line(text))
    return plain if len(plain) <= longest else plain[: longest - 1] + "…"


def _reference(source: Source, record: Record, place: int) -> Reference:
    return Reference(
        id=str(place),
        kind=Kind.ENTRY,
        item=record.item,
        raw=source.text[record.start : record.end],
        location=span(source, record.start, record.end),
        label=record.label,
        understood=how_far_understood(record.item, whole=record.whole),
        fields={attribute: span(source, *stands) for attribute, stands in record.fields.items()},
        written=written_otherwise(record.item, source.text, record.fields),
    )


def _further(references: Sequence[Reference]) -> Iterator[Remark]:
    """Say which addresses of the file are not visited: all but the first of each reference."""
    stating = [(reference, _further_of(reference)) for reference in references]
    every = list(dict.fromkeys(address for _, addresses in stating for address in addresses))
    if every:
        first = next(reference for reference, addresses in stating if addresses)
        shown = ", ".join(quoted(address, 100) for address in every[:_MOST_SHOWN])
        more = f" and {len(every) - _MOST_SHOWN} more" if len(every) > _MOST_SHOWN else ""
        message = f"Of several addresses of a reference only the first is visited; not these: {shown}{more}."
        yield Remark("left-out", message, first.location, "Give what must be checked an entry of its own.")


def _further_of(reference: Reference) -> list[str]:
    return [str(value) for name, value in reference.item.extra if re.fullmatch(rf"{FURTHER}\d+", name)]


def duplicate_keys(references: Sequence[Reference]) -> Iterator[Remark]:
    """Say which keys stand twice; they are compared without case, as BibTeX does."""
    first: dict[str, Reference] = {}
    for reference in references:
        if not reference.label:
            continue
        earlier = first.setdefault(reference.label.lower(), reference)
        if earlier is not reference:
            label, spot = quoted(reference.label), earlier.location.spot
            message = f"The key {label} is used a second time; it stands first at {spot}."
            yield Remark("duplicate-key", message, reference.location, "Give one of the two entries another key.")
