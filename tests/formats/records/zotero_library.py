"""A library of Zotero for tests: the tables that hold references, as Zotero makes them, and what a test puts in."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path

# The columns that matter here, of `resource/schema/userdata.sql` of Zotero 7.
SCHEMA = """
CREATE TABLE itemTypes (itemTypeID INTEGER PRIMARY KEY, typeName TEXT, templateItemTypeID INT, display INT DEFAULT 1);
CREATE TABLE fields (fieldID INTEGER PRIMARY KEY, fieldName TEXT, fieldFormatID INT);
CREATE TABLE baseFieldMappings (itemTypeID INT, baseFieldID INT, fieldID INT,
    PRIMARY KEY (itemTypeID, baseFieldID, fieldID));
CREATE TABLE creatorTypes (creatorTypeID INTEGER PRIMARY KEY, creatorType TEXT);
CREATE TABLE libraries (libraryID INTEGER PRIMARY KEY, type TEXT NOT NULL);
CREATE TABLE items (itemID INTEGER PRIMARY KEY, itemTypeID INT NOT NULL, libraryID INT NOT NULL, key TEXT NOT NULL,
    UNIQUE (libraryID, key));
CREATE TABLE itemDataValues (valueID INTEGER PRIMARY KEY, value UNIQUE);
CREATE TABLE itemData (itemID INT, fieldID INT, valueID, PRIMARY KEY (itemID, fieldID));
CREATE TABLE itemNotes (itemID INTEGER PRIMARY KEY, parentItemID INT, note TEXT, title TEXT);
CREATE TABLE itemAttachments (itemID INTEGER PRIMARY KEY, parentItemID INT, linkMode INT, path TEXT);
CREATE TABLE tags (tagID INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE itemTags (itemID INT NOT NULL, tagID INT NOT NULL, type INT NOT NULL, PRIMARY KEY (itemID, tagID));
CREATE TABLE creators (creatorID INTEGER PRIMARY KEY, firstName TEXT, lastName TEXT, fieldMode INT,
    UNIQUE (lastName, firstName, fieldMode));
CREATE TABLE itemCreators (itemID INT NOT NULL, creatorID INT NOT NULL, creatorTypeID INT NOT NULL DEFAULT 1,
    orderIndex INT NOT NULL DEFAULT 0, PRIMARY KEY (itemID, creatorID, creatorTypeID, orderIndex));
CREATE TABLE collections (collectionID INTEGER PRIMARY KEY, collectionName TEXT NOT NULL,
    parentCollectionID INT DEFAULT NULL, libraryID INT NOT NULL, key TEXT NOT NULL);
CREATE TABLE collectionItems (collectionID INT NOT NULL, itemID INT NOT NULL, orderIndex INT NOT NULL DEFAULT 0,
    PRIMARY KEY (collectionID, itemID));
CREATE TABLE feedItems (itemID INTEGER PRIMARY KEY, guid TEXT NOT NULL UNIQUE);
CREATE TABLE deletedItems (itemID INTEGER PRIMARY KEY, dateDeleted DEFAULT CURRENT_TIMESTAMP NOT NULL);
CREATE TABLE groups (groupID INTEGER PRIMARY KEY, libraryID INT NOT NULL UNIQUE, name TEXT NOT NULL);
INSERT INTO libraries VALUES (1, 'user');
"""
BASE_FIELDS = {
    ("thesis", "university"): "publisher", ("bookSection", "bookTitle"): "publicationTitle",
    ("preprint", "archiveID"): "number",
}  # fmt: skip
KEYS = "CREATE TABLE citationkey (itemID, itemKey, libraryID, citationKey, pinned)"

Creators = Sequence[tuple[str, str, str | None]]


class Filling:
    """A library that is being filled: types, fields and values get their numbers when they are first met."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Make the tables."""
        self.connection = connection
        connection.executescript(SCHEMA)
        for (kind, field), base in BASE_FIELDS.items():
            row = self._number("itemTypes", kind), self._number("fields", base), self._number("fields", field)
            connection.execute("INSERT INTO baseFieldMappings VALUES (?, ?, ?)", row)

    def add(
        self, kind: str, values: Mapping[str, str] | None = None, creators: Creators = (), *, library: int = 1
    ) -> int:
        """Add an item; a creator without a first name has the single name of an organisation."""
        row = self._number("itemTypes", kind), library
        made = self.connection.execute("INSERT INTO items (itemTypeID, libraryID, key) VALUES (?, ?, '')", row)
        item = made.lastrowid or 0
        self.connection.execute("UPDATE items SET key = ? WHERE itemID = ?", (f"KEY{item:05}", item))
        for field, value in (values or {}).items():
            stated = item, self._number("fields", field), self._number("itemDataValues", value)
            self.connection.execute("INSERT INTO itemData VALUES (?, ?, ?)", stated)
        for place, (role, last, first) in enumerate(creators):
            one = self.connection.execute("INSERT INTO creators VALUES (NULL, ?, ?, ?)", (first, last, first is None))
            part = item, one.lastrowid or 0, self._number("creatorTypes", role), place
            self.connection.execute("INSERT INTO itemCreators VALUES (?, ?, ?, ?)", part)
        return item

    def run(self, statement: str, *values: object) -> None:
        """Carry out a statement."""
        self.connection.execute(statement, values)

    def _number(self, table: str, name: str) -> int:
        key, column = self.connection.execute(f"SELECT * FROM {table} LIMIT 0").description[:2]
        found = self.connection.execute(f"SELECT {key[0]} FROM {table} WHERE {column[0]} = ?", (name,)).fetchone()
        if found:
            return int(found[0])
        return self.connection.execute(f"INSERT INTO {table} ({column[0]}) VALUES (?)", (name,)).lastrowid or 0


def opened(path: Path | None = None) -> Filling:
    """Begin a library, in a file or in memory."""
    return Filling(sqlite3.connect(path or ":memory:"))


def saved(filling: Filling) -> bytes:
    """Return a library as the bytes of its file."""
    with closing(filling.connection) as connection:
        connection.commit()
        return connection.serialize()


def single(kind: str, values: Mapping[str, str], creators: Creators = ()) -> bytes:
    """Return a library of one entry."""
    filling = opened()
    filling.add(kind, values, creators)
    return saved(filling)
