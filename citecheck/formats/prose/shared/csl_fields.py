"""What reference managers leave in word processors' fields: CSL-JSON, tied to the references that show it.

Zotero writes `ADDIN ZOTERO_ITEM CSL_CITATION {…}` into fields and reference marks, Mendeley Desktop `ADDIN
CSL_CITATION {…}`, Mendeley Cite `MENDELEY_CITATION_v3_` and Base64 into the tag of a content control.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from citecheck.biblio.item import Item
from citecheck.formats.prose.shared.structured import merge, overlay, stated_reference
from citecheck.formats.records.shared.shown import shown
from citecheck.model.document import Reading
from citecheck.model.location import Location
from citecheck.model.reference import Kind, Reference, how_far_understood

_CODE = re.compile(r"CSL_CITATION|ZOTERO_ITEM")
_MENDELEY_CITE = "MENDELEY_CITATION_v3_"
_TAG = re.compile(r"</?(?:i|b|sc|sup|sub|span)\b[^<>]{0,100}>")
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
    for citation in _citation_items(_citation(code)):
        data = citation.get("itemData")
        if isinstance(data, Mapping):
            yield Item.from_csl({str(key): _plain(value) for key, value in data.items() if key not in _UNSAID})


def place_items(reading: Reading, cited: list[FieldItem]) -> Reading:
    """Put what fields state over the references that show it; a work that no reference shows becomes an entry."""
    references = list(reading.references)
    added: dict[str, Reference] = {}
    for field in cited:
        shown = [at for at, reference in enumerate(references) if _shows(reference, field)]
        for at in shown:
            item = overlay(references[at].item, field.item)
            references[at] = replace(references[at], item=item, understood=how_far_understood(item))
        if not shown:
            added.setdefault(_key(field.item), _entry(field))
    return merge(replace(reading, references=tuple(references)), added.values())


def _entry(field: FieldItem) -> Reference:
    kind = Kind.FOOTNOTE if field.note else Kind.ENTRY
    return stated_reference(field.item, shown(field.item), field.location, kind=kind, label=field.note or field.key)


def _shows(reference: Reference, field: FieldItem) -> bool:
    if field.note and reference.kind in {Kind.FOOTNOTE, Kind.ENDNOTE} and reference.label != field.note:
        return False
    raw, title = _letters(reference.raw), _letters(field.item.title or "")
    short = _letters(field.item.title_short or (field.item.title or "").partition(":")[0])
    if reference.label == field.note and len(short) > 6 and short in raw:
        return True
    return len(title) > 3 and title in raw


def _key(item: Item) -> str:
    return _letters(item.title or "") + str(item.issued or "") + (item.doi or item.url or "")


def _letters(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())


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
