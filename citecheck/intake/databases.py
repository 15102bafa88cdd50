"""A Zotero library as documents, one a group: what holds its references, taken from a copy, past Zotero's locks."""

# Paths are shown as the user wrote them, which pathlib does not keep.
# ruff: noqa: PTH113, PTH118, PTH120

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from citecheck.errors import InputError
from citecheck.formats.files.regular_file import open_regular
from citecheck.formats.files.safe_sqlite import bounded, damage_told, in_memory
from citecheck.formats.records.zotero.tables import FURTHER, KEYS, NEEDED, check
from citecheck.model.document import Document

_BESIDE = ("", "-wal", "-journal")  # what is not yet, or no longer, in the database itself
_KEYS_FILE = "better-bibtex.sqlite"
_TRIES = 3
_MOST_PAGES = 65_536  # of 4 KB: some 250 MB of references
_LIBRARIES = """
    SELECT libraryID, name, MIN(itemID IN (SELECT itemID FROM feedItems))
    FROM items LEFT JOIN groups USING (libraryID) GROUP BY libraryID ORDER BY libraryID
"""


def libraries(path: str, input_format: str | None) -> Iterator[Document | InputError]:
    """Yield the libraries of a Zotero database: the user's own by its path, a group's as `zotero.sqlite/Readers`."""
    try:
        with TemporaryDirectory(prefix="citecheck-") as folder, damage_told(path):
            excerpt = _excerpt(path, folder)
            for name, content in _parts(excerpt, path):
                yield Document(f"{path}/{name}" if name else path, content, input_format)
    except InputError as fault:
        yield fault
    except OSError as fault:
        yield InputError(f"{path} cannot be copied to be read: {fault.strerror or fault}.")


def _excerpt(path: str, folder: str) -> bytes:
    """Return the tables that hold the references as a database of their own."""
    copy = _copied(path, os.path.join(folder, "library"))
    with closing(sqlite3.connect(copy)) as connection:
        bounded(connection)
        names = check(connection, path)
        connection.execute("ATTACH ':memory:' AS excerpt")
        connection.execute(f"PRAGMA excerpt.max_page_count={_MOST_PAGES}")
        for name, columns in (NEEDED | FURTHER).items():
            rows = f"AS SELECT {columns} FROM main.{name}" if name in names else f"({columns})"  # noqa: S608 (our own names)
            connection.execute(f"CREATE TABLE excerpt.{name} {rows}")
        _add_keys(connection, os.path.join(os.path.dirname(path), _KEYS_FILE), folder)
        connection.commit()
        return connection.serialize(name="excerpt")


def _add_keys(connection: sqlite3.Connection, path: str, folder: str) -> None:
    """Take the citation keys of Better BibTeX, where it keeps them in a database of its own."""
    if not os.path.isfile(path):
        return
    connection.execute("ATTACH ? AS keys", (_copied(path, os.path.join(folder, "keys")),))
    for name, columns in KEYS.items():
        connection.execute(f"CREATE TABLE excerpt.{name} AS SELECT {columns} FROM keys.{name}")  # noqa: S608 (our own names)


def _copied(path: str, copy: str) -> str:
    """Copy a database with what lies beside it, once more where it was written to meanwhile."""
    for _ in range(_TRIES):
        before = _state(path)
        for ending in _BESIDE:
            Path(copy + ending).unlink(missing_ok=True)
            if os.path.isfile(path + ending):
                with open_regular(path + ending) as source, Path(copy + ending).open("wb") as target:
                    shutil.copyfileobj(source, target, 1 << 20)
        if before == _state(path):
            return copy
    raise InputError(f"{path} is being written to without a pause; try again in a moment.")


def _state(path: str) -> list[tuple[int, int] | None]:
    found = (Path(path + ending) for ending in _BESIDE)
    return [(one.stat().st_size, one.stat().st_mtime_ns) if one.is_file() else None for one in found]


def _parts(excerpt: bytes, path: str) -> Iterator[tuple[str, bytes]]:
    """Yield each library by the name of its group, the user's own by none; what feeds hold stays with the first."""
    with closing(in_memory(excerpt, path)) as connection:
        found = connection.execute(_LIBRARIES).fetchall()
    every, feeds = {number for number, *_ in found}, {number for number, _, is_feed in found if is_feed}
    kept = [(number, name) for number, name, is_feed in found if not is_feed]
    for place, (number, name) in enumerate(kept or [(0, None)]):
        others = every - {number} - (set() if place else feeds)
        yield str(name or "").replace("/", "-"), _without(others, excerpt, path)


def _without(libraries: set[int], excerpt: bytes, path: str) -> bytes:
    if not libraries:
        return excerpt
    with closing(in_memory(excerpt, path)) as connection:
        connection.executemany("DELETE FROM items WHERE libraryID = ?", ((number,) for number in libraries))
        connection.commit()
        return connection.serialize()
