"""A library of Zotero (`zotero.sqlite`): every entry of it, its groups' too; places are addresses that Zotero opens."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from itertools import groupby

from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.biblio.item import Item
from citecheck.errors import InputError
from citecheck.expressions import expression
from citecheck.formats.files.safe_sqlite import damage_told, in_memory
from citecheck.formats.records.csl.items import item_of
from citecheck.formats.records.shared.edtf import read_edtf
from citecheck.formats.records.shared.numbers import bare_doi, standard_numbers
from citecheck.formats.records.shared.record import duplicate_keys
from citecheck.formats.records.shared.shown import shown
from citecheck.formats.records.zotero.extra_field import read_extra
from citecheck.formats.records.zotero.tables import Entry, Library
from citecheck.formats.records.zotero.variables import DATES, ROLES, TEXTS, TYPES
from citecheck.formats.table import SQLITE
from citecheck.model.document import Document, Reading, Remark
from citecheck.model.location import Location
from citecheck.model.reference import Kind, Reference, how_far_understood

_STORED_DATE = expression(r"(\d{4})-(\d\d)-(\d\d)(?: (.*))?", re.DOTALL)  # `2019-05-00 May 2019`: as read, as written


def read(document: Document) -> Reading:
    """Read every entry; what is in the bin, of feeds or without an entry is counted and left out.

    Raises `InputError` where it is no database, none of Zotero, or damaged.
    """
    if not document.content.startswith(SQLITE):
        raise InputError(f"{document.path} is no library of Zotero; name its zotero.sqlite.")
    with closing(in_memory(document.content, document.path)) as connection, damage_told(document.path):
        library = Library(connection, document.path)
        entries = library.entries()
        left_out = [f"{count:,} {name.split('|')[count > 1]}" for count, name in library.left_out() if count]
    references = tuple(_reference(document.path, entry, place) for place, entry in enumerate(entries, 1))
    by_group = groupby(zip(entries, references, strict=True), key=lambda pair: pair[0].group)
    repeated = [remark for _, pairs in by_group for remark in duplicate_keys([reference for _, reference in pairs])]
    return Reading(document.path, "zotero", references, remarks=(*_remarks(document.path, left_out), *repeated))


def _remarks(path: str, left_out: list[str]) -> Iterator[Remark]:
    if left_out:
        told = " and ".join(filter(None, (", ".join(left_out[:-1]), left_out[-1])))
        yield Remark("left-out", f"Left out of the library: {told}.", Location(path))


def _reference(path: str, entry: Entry, place: int) -> Reference:
    label, item = _item(entry)
    return Reference(
        id=str(place),
        kind=Kind.ENTRY,
        item=item,
        raw=shown(item),
        location=Location(path, place, unit="item", address=entry.address),
        label=label,
        understood=how_far_understood(item, whole=True),
    )


def _item(entry: Entry) -> tuple[str | None, Item]:
    """Return the citation key of an entry, where it has one, and what it says."""
    values: dict[str, object] = {"type": TYPES.get(entry.type, "document")}
    for field, variable in TEXTS.items():
        if entry.values.get(field):
            values.setdefault(variable, entry.values[field])
    values |= _dates(entry) | _people(entry) | _numbers(values)
    extra = read_extra(str(values.pop("note", "")), frozenset(values) - {"type"})
    values |= extra.values
    key = str(values.pop("citation-key", "")) or entry.citation_key
    more = {"note": "\n".join(extra.lines), "keyword": ", ".join(entry.tags), "collections": list(entry.collections)}
    item = item_of(values | {name: value for name, value in more.items() if value})
    return key or None, replace(item, doi=bare_doi(item.doi)) if item.doi else item


def _numbers(values: dict[str, object]) -> dict[str, object]:
    """Take the first of several ISBN or ISSN, which Zotero keeps in one field; the others stay as they are written."""
    found: dict[str, object] = {}
    for variable, attribute in (("ISBN", "isbn"), ("ISSN", "issn")):
        numbers, others = standard_numbers([str(values.get(variable, ""))])
        if attribute in numbers:
            found[variable] = numbers[attribute]
            found |= {f"further-{variable}": "; ".join(others)} if others else {}
    return found


def _dates(entry: Entry) -> dict[str, object]:
    found: dict[str, object] = {}
    for field, variable in DATES.items():
        date = _date(entry.values.get(field, ""))
        found |= {variable: date.to_csl()} if date else {}
    return found


def _date(text: str) -> PartialDate | None:
    """Read a date as Zotero understood it; a range, a season and an approximation as its owner wrote it."""
    stored = _STORED_DATE.fullmatch(text)
    if stored is None:
        return read_edtf(text)
    written = read_edtf(stored[4] or "")
    year, month, day = (int(part) or None for part in stored.groups()[:3])
    if year is None or (written and written.year and (written.end or written.season or written.circa)):
        return written
    return PartialDate(year, month, day)


def _people(entry: Entry) -> dict[str, object]:
    found: dict[str, list[dict[str, str]]] = {}
    for creator in entry.creators:
        family, given = creator.last.strip(), creator.first.strip()
        person = {"literal": family} if creator.single or not given else {"family": family, "given": given}
        if family or given:
            found.setdefault(ROLES.get(creator.role, creator.role), []).append(person)
    return dict(found)
