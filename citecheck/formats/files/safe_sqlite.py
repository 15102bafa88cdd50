"""Open SQLite databases from strangers: what their schema could run is off, and work is bounded.

Reference: https://www.sqlite.org/security.html, "Untrusted SQLite Database Files".
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from citecheck.errors import InputError

_WRITTEN_AHEAD = b"\x02\x02"  # at byte 18 of a database that keeps its changes in a file beside it (fileformat2, §1.3)
_STEPS = 1_000_000  # of SQLite's machine, between two looks
_MOST_LOOKS = 1_000  # some twenty seconds; a library of 100,000 entries takes a few
_LARGEST_VALUE = 64_000_000  # bytes


def in_memory(content: bytes, path: str) -> sqlite3.Connection:
    """Open the bytes of a database; raises `InputError` where they are none, or damaged in their first pages."""
    if content[18:20] == _WRITTEN_AHEAD:
        content = content[:18] + b"\x01\x01" + content[20:]
    connection = sqlite3.connect(":memory:")
    with damage_told(path):
        connection.deserialize(content)
        bounded(connection)
    return connection


def bounded(connection: sqlite3.Connection, looks: int = _MOST_LOOKS) -> None:
    """Let a database run nothing of its own, and its reading take so much work and no more."""
    left = iter(range(looks))
    connection.execute("PRAGMA trusted_schema=OFF")
    connection.execute("PRAGMA cell_size_check=ON")
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LARGEST_VALUE)
    connection.set_progress_handler(lambda: next(left, None) is None, _STEPS)


def tables(connection: sqlite3.Connection) -> frozenset[str]:
    """Return the names of the tables that hold rows, views and what is computed left out."""
    rows = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'")
    return frozenset(str(name) for (name,) in rows)


@contextmanager
def damage_told(path: str) -> Iterator[None]:
    """Say in one sentence that a database is damaged, locked up by a password, or takes too much work."""
    try:
        yield
    except sqlite3.Error as fault:
        raise InputError(
            f"{path} cannot be read as an SQLite database ({fault}); it may be damaged: try a backup of it."
        ) from fault
