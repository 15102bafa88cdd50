"""CSL-YAML, as pandoc reads it: `references:` in a file or in the metadata of a document, or a bare list of items."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from ruamel.yaml.nodes import Node

from citecheck.errors import InputError
from citecheck.expressions import expression
from citecheck.formats.files.decoding import decode
from citecheck.formats.files.places import Source
from citecheck.formats.files.yaml_nodes import Fault, items, members, roots, span_of, value_of
from citecheck.formats.records.csl import pandoc_markdown
from citecheck.formats.records.csl.items import attribute_of, item_of, looks_like_item
from citecheck.formats.records.shared.record import Record, broken, reading
from citecheck.model.document import Document, Reading

_LISTS = ("references", "bibliography", "items")
_NOT_MARKED = {"id", "type"}
_ADDRESSES = {"URL", "url", "DOI", "doi", "archive-url", "archive_url", "custom"}
_ENTRY = expression(r"^([ \t]{0,20})- +(?=[\w\"'])", re.MULTILINE)
_LINE = expression(r"^[ \t]{0,40}(?:- +)?([A-Za-z][\w\-]{0,40}):[ \t]+([^\s].*)$", re.MULTILINE)


def read(document: Document) -> Reading:
    """Read every item with its place; where the YAML is damaged, the items before and after are read one by one.

    Raises `InputError` naming the line where nothing can be read.
    """
    source = Source(document.path, decode(document.content))
    nodes, fault = roots(source.text)
    records = [_record(source, node) for root in nodes for node in _items_of(root)]
    if fault is None:
        return reading(source, "csl-yaml", records)
    found, faults = _one_by_one(source) if not records else (records, [fault])
    if not found:
        place = source.place(min(fault.at, len(source.text)))
        message = f"{document.path}, line {place.line}, is not YAML: {fault.message}; repair it there."
        raise InputError(" ".join(message.split()))
    remarks = [
        broken(source, one.at, one.at, f"An item is not YAML: {' '.join(one.message.split())}.") for one in faults
    ]
    return reading(source, "csl-yaml", found, remarks)


def _items_of(root: Node) -> Iterator[Node]:
    top = dict(members(root))
    lists = [top[name] for name in _LISTS if name in top]
    if lists:
        yield from (node for one in lists for node in items(one))
    elif top and looks_like_item(top):
        yield root
    else:
        yield from items(root)


def _record(source: Source, node: Node, offset: int = 0) -> Record:
    value = _plain(value_of(node))
    start, end = (place + offset for place in span_of(node))
    end = start + len(source.text[start:end].rstrip())
    if not isinstance(value, dict):
        return Record(None, item_of({"note": str(value)}), start, end, whole=False)
    places = {}
    for key, inner in members(node):
        attribute = attribute_of(key)
        if attribute:
            first, last = (place + offset for place in span_of(inner))
            quoted = source.text[first : first + 1] in ("'", '"')
            places[attribute] = (first + quoted, last - quoted)
    label = value.get("id")
    return Record(str(label) if label else None, item_of(value), start, end, places)


def _plain(value: object, name: str = "") -> object:
    """Read the Markdown of the texts of an item."""
    match value:
        case str():
            return value if name in _NOT_MARKED else pandoc_markdown.read(value, address=name in _ADDRESSES)
        case dict():
            return {key: _plain(one, name or str(key)) for key, one in value.items()}
        case list():
            return [_plain(one, name) for one in value]
    return value


def _one_by_one(source: Source) -> tuple[list[Record], list[Fault]]:
    """Read each entry of a damaged list for itself: an entry begins at a dash as deep as the first one."""
    records, faults = [], []
    entries = list(_ENTRY.finditer(source.text))
    depth = min((len(entry[1]) for entry in entries), default=0)
    outer = [entry.start() for entry in entries if len(entry[1]) == depth]
    for start, end in pairwise([*outer, len(source.text)]):
        nodes, fault = roots(source.text[start:end])
        if fault:
            faults.append(Fault(start + fault.at, fault.message))
            records += _line_by_line(source, start, end)
        else:
            records += [_record(source, node, start) for root in nodes for node in items(root)]
    return records, faults


def _line_by_line(source: Source, start: int, end: int) -> list[Record]:
    """Keep of a damaged item the fields that stand on one line."""
    values: dict[str, object] = {}
    places: dict[str, tuple[int, int]] = {}
    for line in _LINE.finditer(source.text, start, end):
        values.setdefault(line[1], line[2].strip().strip("'\""))
        attribute = attribute_of(line[1])
        if attribute:
            places.setdefault(attribute, line.span(2))
    if not values:
        return []
    stop = start + len(source.text[start:end].rstrip())
    start += source.text[start:end].index("-") + 2
    label = values.get("id")
    return [Record(str(label) if label else None, item_of(values), start, stop, places, whole=False)]
