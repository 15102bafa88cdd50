"""CSL-JSON: an array of items, one item, or an object that holds the array under `items`.

References: https://github.com/citation-style-language/schema (csl-data.json), CSL 1.0.2 Appendices III and IV.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from citecheck.errors import InputError
from citecheck.expressions import expression
from citecheck.formats.files.decoding import decode
from citecheck.formats.files.json_members import Member, after_comma, members_of, skip, value_at
from citecheck.formats.files.places import Source
from citecheck.formats.records.csl.items import attribute_of, item_of, looks_like_item, record_of
from citecheck.formats.records.shared.record import Record, broken, reading
from citecheck.model.document import Document, Reading, Remark
from citecheck.model.reference import Reference

_LISTS = ("items", "references", "data", "bibliography", "records")
_HOLDER = expression(
    r"\{\s*(?:\"[^\"]{0,80}\"\s*:\s*(?:\"[^\"]{0,400}\"|[\w.]{1,40})\s*,\s*){0,20}"
    rf"\"(?:{'|'.join(_LISTS)})\"\s*:\s*(?=\[)"
)
_NEXT_ITEM = expression(r"\}\s*+,?\s*+(?=\{\s*\")|\n[ \t]{0,40}(?=\{\s*\")")
_KEY = expression(r"\"([A-Za-z][\w\-]{0,60})\"\s{0,20}:\s{0,20}")


def read(document: Document) -> Reading:
    """Read every item with its place; an item that is no JSON is remarked upon and the next one read.

    Raises `InputError` naming the line where nothing at all can be read.
    """
    source = Source(document.path, decode(document.content))
    found = _Found()
    _walk(source, skip(source.text, 0), found)
    if not found.records and found.faults:
        place = source.place(found.faults[0][0])
        raise InputError(f"{document.path}, line {place.line}, is not JSON: {found.faults[0][1]}; repair it there.")
    remarks = [broken(source, at, at + 1, f"An item is not JSON: {fault}.") for at, fault in found.faults]
    return reading(source, "csl-json", found.records, [*remarks, *found.remarks])


def write(references: Sequence[Reference], keys: Sequence[str]) -> str:
    """Write references as a CSL-JSON array; what CSL has no variable for goes to `custom`."""
    items = [{"id": key, **record_of(one.item)} for key, one in zip(keys, references, strict=True)]
    return json.dumps(items, ensure_ascii=False, indent=2) + "\n"


@dataclass(slots=True)
class _Found:
    records: list[Record] = field(default_factory=list)
    faults: list[tuple[int, str]] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)


def _walk(source: Source, at: int, found: _Found) -> None:
    text = source.text
    if text.startswith("[", at):
        _read_array(source, at, found)
    elif text.startswith("{", at):
        _read_top_object(source, at, found)
    else:
        found.faults.append((min(at, len(text)), "it begins with neither [ nor {"))


def _read_array(source: Source, at: int, found: _Found) -> None:
    text, at = source.text, skip(source.text, at + 1)
    while at < len(text) and not text.startswith("]", at):
        try:
            members, end = members_of(text, at) if text.startswith("{", at) else ([], value_at(text, at)[1])
            _keep(source, at, end, members, found)
            at = after_comma(text, end)
        except (ValueError, RecursionError) as fault:
            error_at, message = _fault(fault, at)
            found.faults.append((error_at, message))
            following = _NEXT_ITEM.search(text, max(error_at, at + 1))
            end = following.end() if following else len(text)
            _keep_damaged(source, at, end, found)
            at = end


def _read_top_object(source: Source, at: int, found: _Found) -> None:
    """Read an object: one item, or a holder of items; a damaged holder is searched for its list."""
    text = source.text
    match = _HOLDER.match(text, at)
    if match:
        _read_array(source, match.end(), found)
        return
    try:
        members, end = members_of(text, at)
    except (ValueError, RecursionError) as fault:
        found.faults.append(_fault(fault, at))
        return
    lists = [member for member in members if member.key in _LISTS and isinstance(member.value, list)]
    keyed = [member for member in members if isinstance(member.value, dict) and looks_like_item(member.value)]
    if lists:
        _read_array(source, lists[0].start, found)
    elif keyed and not looks_like_item({member.key: member.value for member in members}):
        for member in keyed:
            _keep(source, member.start, member.end, members_of(text, member.start)[0], found, key=member.key)
    else:
        _keep(source, at, end, members, found)


def _keep(  # noqa: PLR0913 (a span, what stands in it, and how)
    source: Source,
    start: int,
    end: int,
    members: list[Member],
    found: _Found,
    *,
    key: str | None = None,
    whole: bool = True,
) -> None:
    values: Mapping[str, object] = {member.key: member.value for member in members}
    if not members:
        found.remarks.append(broken(source, start, end, "An entry of the list is not an item with fields."))
        return
    item = item_of(values)
    label = values.get("id", values.get("citation-key", key))
    places = {}
    for member in members:
        attribute = attribute_of(member.key)
        if attribute:
            inner = int(isinstance(member.value, str))
            places[attribute] = (member.start + inner, member.end - inner)
    name = str(label) if isinstance(label, str | int) else None
    found.records.append(Record(name, item, start, end, places, whole))


def _keep_damaged(source: Source, start: int, end: int, found: _Found) -> None:
    """Keep what can be read of an item that is no JSON: every member that stands whole."""
    members: list[Member] = []
    at = start
    while key := _KEY.search(source.text, at, end):
        at = key.end()
        try:
            value, at = value_at(source.text, key.end())
        except (ValueError, RecursionError):
            continue
        if at <= end:
            members.append(Member(key[1], value, key.end(), at))
    if members:
        _keep(source, start, start + len(source.text[start:end].rstrip(" \t\n,")), members, found, whole=False)


def _fault(fault: Exception, at: int) -> tuple[int, str]:
    if isinstance(fault, json.JSONDecodeError):
        return fault.pos, (fault.msg[:1].lower() + fault.msg[1:]).removesuffix(" starting at")
    return at, "it is nested too deeply" if isinstance(fault, RecursionError) else "a number is too long"
