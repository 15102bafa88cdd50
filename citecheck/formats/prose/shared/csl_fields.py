"""What reference managers leave in the fields of word processors: CSL-JSON, and the XML of EndNote.

Zotero writes `ADDIN ZOTERO_ITEM CSL_CITATION {…}` into fields and reference marks, Mendeley Desktop `ADDIN
CSL_CITATION {…}`, Mendeley Cite `MENDELEY_CITATION_v3_` and Base64 into the tag of a content control; EndNote writes
`ADDIN EN.CITE <EndNote>…`, with the records of its library, or the same in Base64 as the data of the field.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from citecheck.biblio.item import Item
from citecheck.expressions import expression
from citecheck.formats.records.endnote_xml import items_within
from citecheck.model.location import Location

_CODE = expression(r"CSL_CITATION|ZOTERO_ITEM")
_ENDNOTE = "<EndNote>"
_MENDELEY_CITE = "MENDELEY_CITATION_v3_"
_TAG = expression(r"</?(?:i|b|sc|sup|sub|span)\b[^<>]{0,100}>")
_UNSAID = {"abstract", "id", "citation-label", "citation-key", "uris", "uri", "keyword", "source", "shortTitle"}


@dataclass(frozen=True, slots=True)
class FieldItem:
    """A work that a field cites, where the field stands, and the number of the note that it stands in."""

    item: Item
    location: Location
    note: str | None = None
    key: str | None = None


def items_in(code: str) -> Iterator[Item]:
    """Yield the works that a field's code cites; nothing where it is another field or is damaged."""
    if _ENDNOTE in code:
        yield from items_within(code[code.index(_ENDNOTE) :])
    for citation in _citation_items(_citation(code)):
        data = citation.get("itemData")
        if isinstance(data, Mapping):
            yield Item.from_csl({str(key): _plain(value) for key, value in data.items() if key not in _UNSAID})


def decoded(data: str) -> str:
    """Return the data of a field, which stand in Base64, as text; nothing where they are damaged."""
    try:
        return base64.b64decode("".join(data.split())).decode("utf-8", "replace").replace("\0", "")
    except (binascii.Error, ValueError):
        return ""


def _citation(code: str) -> object:
    if code.startswith(_MENDELEY_CITE):
        coded = code.removeprefix(_MENDELEY_CITE)
        try:
            code = base64.b64decode(coded + "=" * (-len(coded) % 4)).decode("utf-8", "replace")
        except (binascii.Error, ValueError):
            return None
    elif not _CODE.search(code):
        return None
    start = code.find("{")
    try:
        return json.JSONDecoder(strict=False).raw_decode(code, start)[0] if start >= 0 else None
    except (ValueError, RecursionError):
        return None


def _citation_items(citation: object) -> Iterator[Mapping[str, object]]:
    items = citation.get("citationItems") if isinstance(citation, Mapping) else None
    if isinstance(items, list):
        yield from (item for item in items if isinstance(item, Mapping))


def _plain(value: object) -> object:
    return _TAG.sub("", value) if isinstance(value, str) else value
