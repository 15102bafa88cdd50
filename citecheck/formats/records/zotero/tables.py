"""The tables of `zotero.sqlite` that hold its references, and what they say.

Reference: the schema of Zotero 5 and later (zotero/zotero, `resource/schema/userdata.sql`).
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from citecheck.errors import InputError
from citecheck.formats.files.safe_sqlite import damage_told, tables

NEEDED = {
    "items": "itemID, itemTypeID, libraryID, key",
    "itemTypes": "itemTypeID, typeName",
    "fields": "fieldID, fieldName",
    "baseFieldMappings": "itemTypeID, baseFieldID, fieldID",
    "itemData": "itemID, fieldID, valueID",
    "itemDataValues": "valueID, value",
    "creators": "creatorID, firstName, lastName, fieldMode",
    "creatorTypes": "creatorTypeID, creatorType",
    "itemCreators": "itemID, creatorID, creatorTypeID, orderIndex",
}
FURTHER = {
    "deletedItems": "itemID",
    "itemNotes": "itemID, parentItemID",
    "itemAttachments": "itemID, parentItemID",
    "feedItems": "itemID",
    "groups": "groupID, libraryID, name",
    "collections": "collectionID, collectionName, parentCollectionID",
    "collectionItems": "collectionID, itemID",
    "tags": "tagID, name",
    "itemTags": "itemID, tagID",
}
KEYS = {"citationkey": "itemID, libraryID, itemKey, citationKey"}
"""What Better BibTeX keeps in `better-bibtex.sqlite`, beside the libraries of Zotero 7 and before."""

_OF_ZOTERO_4 = "creatorData"
_NO_REFERENCES = {"attachment", "note", "annotation"}
_LOOSE = {
    "itemNotes": "note without an entry|notes without an entry",
    "itemAttachments": "file without an entry|files without an entry",
}
_MOST_FOLDS = 50  # collections within collections

_VALUES = """
    SELECT itemData.itemID, COALESCE(base.fieldName, fields.fieldName), value
    FROM itemData JOIN items USING (itemID) JOIN fields USING (fieldID) JOIN itemDataValues USING (valueID)
    LEFT JOIN baseFieldMappings AS mapped
        ON mapped.itemTypeID = items.itemTypeID AND mapped.fieldID = itemData.fieldID
    LEFT JOIN fields AS base ON base.fieldID = mapped.baseFieldID
"""
_CREATORS = """
    SELECT itemID, creatorType, firstName, lastName, fieldMode
    FROM itemCreators JOIN creators USING (creatorID) LEFT JOIN creatorTypes USING (creatorTypeID)
    ORDER BY itemID, orderIndex
"""
_TAGS = "SELECT itemID, name FROM itemTags JOIN tags USING (tagID) ORDER BY name"
_CITATION_KEYS = """
    SELECT itemID, citationKey FROM citationkey JOIN items USING (itemID, libraryID) WHERE itemKey = items.key
"""
_ITEMS = "SELECT itemID, items.key, libraryID, typeName FROM items LEFT JOIN itemTypes USING (itemTypeID)"


@dataclass(frozen=True, slots=True)
class Creator:
    """Who made an entry, in which role; an organisation, and a person of one name, has the `last` alone."""

    role: str
    first: str
    last: str
    single: bool


@dataclass(frozen=True, slots=True)
class Entry:
    """A reference of a library: its fields by the names of Zotero's base fields, and what it belongs to."""

    key: str
    group: int | None
    type: str
    values: Mapping[str, str]
    creators: Sequence[Creator]
    tags: Sequence[str]
    collections: Sequence[str]
    citation_key: str | None

    @property
    def address(self) -> str:
        """The address that shows it in Zotero."""
        return f"zotero://select/{'library' if self.group is None else f'groups/{self.group}'}/items/{self.key}"


def check(connection: sqlite3.Connection, path: str) -> frozenset[str]:
    """Return the names of the tables; raises `InputError` where they are no library that is read here."""
    with damage_told(path):
        names = tables(connection)
    if _OF_ZOTERO_4 in names:
        raise InputError(f"{path} is a library of Zotero 4 or before; open it in today's Zotero first.")
    if not names >= NEEDED.keys():
        raise InputError(f"{path} is an SQLite database, but no library of Zotero, the one kind that citecheck reads.")
    return names


class Library:
    """What the rows of a database say of references."""

    def __init__(self, connection: sqlite3.Connection, path: str) -> None:
        """Take a database that is open; raises `InputError` where it is no library, or damaged."""
        self._connection = connection
        self._names = check(connection, path)
        self._in_bin = self._set("deletedItems")
        self._in_feeds = self._set("feedItems")
        self._items = self._rows("items", f"{_ITEMS} ORDER BY libraryID, itemID")

    def entries(self) -> list[Entry]:
        """Return the references, library by library, in the order in which they were added."""
        values, creators = self._values(), self._creators()
        tags, collections = self._gathered("itemTags", _TAGS), self._collections()
        groups = dict(self._rows("groups", "SELECT libraryID, groupID FROM groups"))
        keys = dict(self._rows("citationkey", _CITATION_KEYS))
        return [
            Entry(
                _text(key), groups.get(library), kind, values[item], creators[item], tags[item], collections[item],
                _text(keys.get(item)) or None,
            )
            for item, key, library, kind in self._items
            if self._is_reference(item, kind)
        ]  # fmt: skip

    def left_out(self) -> Iterator[tuple[int, str]]:
        """Count what is no reference of the library and stands in it by itself, each with what it is called."""
        kinds = {item: kind for item, _, _, kind in self._items}
        binned = [item for item in self._in_bin if kinds.get(item, "note") not in _NO_REFERENCES]
        yield len(binned), "entry in the bin|entries in the bin"
        yield len(self._in_feeds & kinds.keys()), "item of a feed|items of feeds"
        for table, names in _LOOSE.items():
            loose = self._rows(table, f"SELECT itemID FROM {table} WHERE parentItemID IS NULL")  # noqa: S608 (our own names)
            yield len({item for (item,) in loose} & kinds.keys() - self._in_bin - self._in_feeds), names

    def _is_reference(self, item: int, kind: str) -> bool:
        return kind not in _NO_REFERENCES and item not in self._in_bin and item not in self._in_feeds

    def _values(self) -> dict[int, dict[str, str]]:
        found: dict[int, dict[str, str]] = defaultdict(dict)
        for item, name, value in self._rows("itemData", _VALUES):
            found[item][_text(name)] = _text(value)
        return found

    def _creators(self) -> dict[int, list[Creator]]:
        found: dict[int, list[Creator]] = defaultdict(list)
        for item, role, first, last, mode in self._rows("itemCreators", _CREATORS):
            found[item].append(Creator(_text(role), _text(first), _text(last), mode == 1))
        return found

    def _collections(self) -> dict[int, list[str]]:
        """Return the collections of each item, each with those around it: `Thesis/Chapter 1`."""
        rows = self._rows("collections", "SELECT collectionID, collectionName, parentCollectionID FROM collections")
        known = {number: (_text(name), parent) for number, name, parent in rows}
        found = self._gathered("collectionItems", "SELECT itemID, collectionID FROM collectionItems")
        return defaultdict(list, {item: [_path(number, known) for number in inner] for item, inner in found.items()})

    def _gathered(self, table: str, query: str) -> dict[int, list[Any]]:
        found: dict[int, list[Any]] = defaultdict(list)
        for item, value in self._rows(table, query):
            found[item].append(value)
        return found

    def _set(self, table: str) -> set[int]:
        return {item for (item,) in self._rows(table, f"SELECT itemID FROM {table}")}  # noqa: S608 (our own names)

    def _rows(self, table: str, query: str) -> list[tuple[Any, ...]]:
        return self._connection.execute(query).fetchall() if table in self._names else []


def _path(number: int, known: Mapping[int, tuple[str, int | None]]) -> str:
    names: list[str] = []
    while (found := known.get(number)) and len(names) < _MOST_FOLDS:
        names.insert(0, found[0])
        number = found[1] or 0
    return "/".join(names)


def _text(value: object) -> str:
    return "" if value is None else str(value)
