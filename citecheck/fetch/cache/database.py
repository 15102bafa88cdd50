"""The cache's SQLite file: opened, versioned, and moved aside where it is damaged."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

file_name = "citecheck.sqlite3"

_VERSION = 1
_PATIENCE_MS = 5000
_LARGEST_ROW = 16 << 20  # bytes; thrice what is written
_SCHEMA = """
CREATE TABLE IF NOT EXISTS answers (
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
"""


class NewerCacheError(Exception):
    """The file was written by a later version, whose cache is not ours to change."""


def open_database(folder: Path) -> tuple[sqlite3.Connection, Path | None]:
    """Open the cache of a folder, making both where they are not there.

    Returns the connection and where a damaged file was moved to, if one was. Raises sqlite3.Error or OSError where
    the folder cannot be used, NewerCacheError where a later version wrote the file.
    """
    _make_folder(folder)
    try:
        return _open(folder / file_name), None
    except sqlite3.DatabaseError as error:
        if not is_damage(error):
            raise
    aside = move_aside(folder / file_name)
    return _open(folder / file_name), aside


def is_damage(error: sqlite3.Error) -> bool:
    """Whether the error says that the file itself is damaged."""
    return getattr(error, "sqlite_errorname", "").startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB"))


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
    connection = sqlite3.connect(path, timeout=_PATIENCE_MS / 1000, isolation_level=None, check_same_thread=False)
    try:
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LARGEST_ROW)
        connection.execute(f"PRAGMA busy_timeout = {_PATIENCE_MS}")
        version = _version(connection, path)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        if version != _VERSION:
            _create(connection)
        connection.execute("SELECT count(*) FROM (SELECT 1 FROM answers LIMIT 1)").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


def _version(connection: sqlite3.Connection, path: Path) -> int:
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if version > _VERSION:
        raise NewerCacheError(f"{path} was written by a later version of citecheck")
    return version


def _create(connection: sqlite3.Connection) -> None:
    connection.execute("BEGIN IMMEDIATE")
    if connection.execute("PRAGMA user_version").fetchone()[0] != _VERSION:
        connection.execute("DROP TABLE IF EXISTS answers")
        connection.execute(_SCHEMA)
        connection.execute(f"PRAGMA user_version = {_VERSION}")
    connection.execute("COMMIT")
