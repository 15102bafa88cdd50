"""The cache's SQLite file: opened, versioned, and moved aside where it is damaged."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

file_name = "citecheck.sqlite3"

_PATIENCE_MS = 5000
_LARGEST_ROW = 16 << 20  # bytes; thrice what is written
_MIGRATIONS = (  # from each version to the next; what was released stays as it is, and a change is one more step
    (
        """
        CREATE TABLE answers (
            key TEXT PRIMARY KEY,
            at REAL NOT NULL,
            seconds REAL NOT NULL,
            expires REAL NOT NULL,
            outcome TEXT NOT NULL,
            body BLOB,
            first_seen REAL NOT NULL,
            last_ok REAL,
            deaths INTEGER NOT NULL DEFAULT 0,
            dead_since REAL
        )
        """,
    ),
    (
        "ALTER TABLE answers ADD COLUMN page TEXT",  # as it was understood, by which reader
        """
        CREATE TABLE records (
            source TEXT NOT NULL,
            key TEXT NOT NULL,
            at REAL NOT NULL,
            expires REAL NOT NULL,
            record TEXT,
            PRIMARY KEY (source, key)
        )
        """,  # what a registry holds; NULL where it knows no such work
        """
        CREATE TABLE moments (
            key TEXT NOT NULL,
            at REAL NOT NULL,
            outcome TEXT NOT NULL,
            final_url TEXT,
            PRIMARY KEY (key, at)
        )
        """,  # what an address showed at a time
    ),
    (),  # bodies are packed with Zstandard, and those of before are read as they are
)
_VERSION = len(_MIGRATIONS)
_OLDEST_READ = 2  # the version whose tables are today's
TABLES = ("answers", "records", "moments")


class NewerCacheError(Exception):
    """The file was written by a later version, whose cache is not ours to change."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A cache as it could be opened: to be read alone, where nothing can be written; and where a damaged file went."""

    connection: sqlite3.Connection
    aside: Path | None = None
    read_only: bool = False


def open_database(folder: Path, *, mending: bool = True) -> Opened:
    """Open the cache of a folder, making both where they are not there; `mending` moves a damaged file aside.

    Raises sqlite3.Error or OSError where the folder cannot be used, NewerCacheError where a later version wrote the
    file.
    """
    path = folder / file_name
    if path.exists() and not (os.access(folder, os.W_OK) and os.access(path, os.W_OK)):
        return Opened(_open_to_read(path), read_only=True)
    _make_folder(folder)
    try:
        return Opened(_open(path))
    except sqlite3.DatabaseError as error:
        if not (mending and is_damage(error)):
            raise
    aside = move_aside(path)
    return Opened(_open(path), aside)


def is_damage(error: sqlite3.Error) -> bool:
    """Whether the error says that the file itself is damaged."""
    return getattr(error, "sqlite_errorname", "").startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB"))


def is_locked(error: sqlite3.Error) -> bool:
    """Whether another program kept the file for longer than this one waits."""
    return getattr(error, "sqlite_errorname", "").startswith(("SQLITE_BUSY", "SQLITE_LOCKED"))


def move_aside(path: Path) -> Path | None:
    """Rename a damaged file to the first free `.damaged-N`; its journals go with it."""
    number = 1
    while (aside := path.with_name(f"{path.name}.damaged-{number}")).exists():
        number += 1
    with contextlib.suppress(FileNotFoundError):
        path.rename(aside)
    for suffix in ("-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    return aside if aside.exists() else None


def _make_folder(folder: Path) -> None:
    if folder.is_dir():
        return
    folder.mkdir(parents=True, exist_ok=True)
    (folder / ".gitignore").write_text("*\n", encoding="utf-8")


def _open(path: Path) -> sqlite3.Connection:
    connection = _connect(str(path))
    try:
        version = _version(connection, path)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        if version != _VERSION:
            _migrate(connection)
        _try_out(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _open_to_read(path: Path) -> sqlite3.Connection:
    """Open a file that nobody can write: beside it, its journal's index cannot be made either."""
    connection = _connect(f"file:{quote(str(path.absolute()))}?immutable=1", uri=True)
    try:
        _check_tables(_version(connection, path))
        _try_out(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _connect(name: str, *, uri: bool = False) -> sqlite3.Connection:
    seconds = _PATIENCE_MS / 1000
    connection = sqlite3.connect(name, timeout=seconds, isolation_level=None, check_same_thread=False, uri=uri)
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LARGEST_ROW)
    connection.execute(f"PRAGMA busy_timeout = {_PATIENCE_MS}")
    return connection


def _try_out(connection: sqlite3.Connection) -> None:
    connection.execute("SELECT count(*) FROM (SELECT 1 FROM answers LIMIT 1)").fetchone()


def _check_tables(version: int) -> None:
    """Raise sqlite3.NotSupportedError for a file whose tables are not today's."""
    if version < _OLDEST_READ:
        raise sqlite3.NotSupportedError("it is an earlier version's, and cannot be written")


def _version(connection: sqlite3.Connection, path: Path) -> int:
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if version > _VERSION:
        raise NewerCacheError(f"{path} was written by a later version of citecheck")
    return version


def _migrate(connection: sqlite3.Connection) -> None:
    """Bring an older cache up to date, in one transaction; who comes second finds it done."""
    connection.execute("BEGIN IMMEDIATE")
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if version == 0:
        connection.execute("DROP TABLE IF EXISTS answers")
    for step in _MIGRATIONS[version:]:
        for statement in step:
            connection.execute(statement)
    connection.execute(f"PRAGMA user_version = {_VERSION}")
    connection.execute("COMMIT")
