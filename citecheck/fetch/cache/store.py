"""What the world said, remembered from run to run in one SQLite file.

Every visit is committed as soon as it is made, so that a killed run loses nothing. Two runs may share the file. A
cache that cannot be used is done without; `warnings` says so once.
"""

from __future__ import annotations

import contextlib
import datetime
import sqlite3
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from citecheck.errors import InputError
from citecheck.fetch.cache import replies, silences
from citecheck.fetch.cache.bodies import packed
from citecheck.fetch.cache.database import (
    TABLES,
    NewerCacheError,
    file_name,
    is_damage,
    is_locked,
    move_aside,
    open_database,
)
from citecheck.fetch.cache.freshness import life, sign
from citecheck.fetch.cache.records import DAMAGE, History, Record, recalled, written
from citecheck.fetch.cache.tracked import is_strangers
from citecheck.fetch.cache.understood import Understood
from citecheck.fetch.cache.understood import recalled as recalled_page
from citecheck.fetch.cache.writing import Statement, Writing
from citecheck.model.evidence import Exchange, Response, Silence
from citecheck.model.record import Question, Reply

_END_OF_TIME = 250_000_000_000.0  # seconds; the year 9892
_LOOK_UP = """
SELECT at, seconds, expires, outcome, {body}, page, first_seen, last_ok, deaths, dead_since FROM answers WHERE key = ?
"""
_WHOLE, _UNOPENED = _LOOK_UP.format(body="body"), _LOOK_UP.format(body="NULL")
_STORE = """
INSERT INTO answers (key, at, seconds, expires, outcome, body, page, first_seen, last_ok, deaths, dead_since)
VALUES (:key, :at, :seconds, :expires, :outcome, :body, :page, :at, :ok, :dead, :died)
ON CONFLICT (key) DO UPDATE SET
    at = :at, seconds = :seconds, expires = :expires, outcome = :outcome, body = :body, page = :page,
    last_ok = coalesce(:ok, last_ok),
    deaths = CASE WHEN :ok IS NOT NULL THEN 0 ELSE deaths + :dead END,
    dead_since = CASE WHEN :ok IS NOT NULL THEN NULL ELSE coalesce(dead_since, :died) END
"""
_ANNOTATE = "UPDATE answers SET page = :page WHERE key = :key AND at = :at"
_RECALL = "SELECT at, expires, record FROM records WHERE source = ? AND key = ?"
_COUNT = "SELECT count(*), coalesce(sum(expires < ?), 0), min(at), max(at) FROM {rows}"
_REPLIES = "records WHERE source <> 'user'"
_EITHER = f"(SELECT at, expires FROM answers UNION ALL SELECT at, expires FROM {_REPLIES})"  # noqa: S608 (our own)
_ROW_OF_RECORDS = "records (source, key, at, expires, record) VALUES (:source, :key, :at, :expires, :record)"
_USER = "user"  # in place of a registry: what the user of a cache was told
_RETAIN = f"""
INSERT INTO {_ROW_OF_RECORDS}
ON CONFLICT (source, key) DO UPDATE SET at = :at, expires = :expires, record = :record
"""


class Cache:
    """The memory of one run; without a folder it remembers nothing.

    Rows are read in the caller's thread and written in one of their own, over a connection each: a disk or another
    run that keeps a write waiting keeps nothing else waiting.
    """

    def __init__(self, folder: str | None) -> None:
        """Open the folder's cache."""
        self.warnings: list[str] = []
        self._folder = Path(folder) if folder is not None else None
        self._reader: sqlite3.Connection | None = None
        self._writer: sqlite3.Connection | None = None
        self._writing = Writing(self._write)
        self._lock = threading.RLock()
        self._open()

    def look_up(self, key: str, reader: str = "") -> Record | None:
        """Return what is remembered of a request, past its life or not.

        Where `reader` has understood the body, and says so, the body is not opened.
        """
        record = self._look_up(_UNOPENED, key, reader) if reader else None
        return record if record is not None and record.understood is not None else self._look_up(_WHOLE, key)

    def _look_up(self, query: str, key: str, reader: str = "") -> Record | None:
        if self._reader is None:
            return None
        try:
            row = self._reader.execute(query, (key,)).fetchone()
        except sqlite3.DataError:  # a row beyond the largest that is written
            return None
        except sqlite3.Error as error:
            self._give_up(error)
            return None
        return _record(row, reader) if row else None

    def learnt_at(self, key: str) -> float:
        """Return when what is remembered of a request was learnt; 0 where nothing is."""
        if self._reader is None:
            return 0.0
        try:
            row = self._reader.execute("SELECT at FROM answers WHERE key = ?", (key,)).fetchone()
        except sqlite3.Error:  # the next look at the answer itself will tell
            return 0.0
        return row[0] if row and isinstance(row[0], float) else 0.0

    def silence(self, key: str) -> Silence | None:
        """Return for how long a request has met no usable answer; `None` where it has, or was never asked."""
        if self._reader is None:
            return None
        try:
            return silences.recalled(self._reader.execute(silences.RECALL, (key,)).fetchone())
        except sqlite3.Error:
            return None

    async def store(  # noqa: PLR0913 (by name, and each has its default)
        self,
        key: str,
        exchange: Exchange,
        understood: Understood | None = None,
        *,
        provisional: bool = False,
        gone: bool = False,
        silent: bool = False,
    ) -> None:
        """Remember an exchange, on the disk when this returns; a provisional one is asked again.

        `gone` says that a success shows no source: it is remembered as dead, and for as long as what is dead. `silent`
        says that there was no usable answer, which is counted until there is one. `understood` is what its body says.
        """
        if self._writer is not None:
            row = _row(key, exchange, provisional=provisional, gone=gone)
            row["page"] = understood.written() if understood is not None else None
            counted = silences.statements(key, exchange, silent=silent)
            await self._writing.write((_STORE, row), *counted)

    async def annotate(self, key: str, at: float, understood: Understood) -> None:
        """Remember what an answer says that was learnt at this time, where no newer one has come meanwhile."""
        if self._writer is not None:
            row: dict[str, object] = {"key": key, "at": at, "page": understood.written()}
            await self._writing.write((_ANNOTATE, row))

    def recall(self, question: Question, *, lenient: bool, limit: float | None) -> tuple[Reply, float] | None:
        """Return what a registry replied and when; past its life, or older than `limit`, only where lenient."""
        if self._reader is None:
            return None
        try:
            row = self._reader.execute(_RECALL, (question.registry.value, question.key)).fetchone()
        except sqlite3.Error:
            return None
        return replies.recalled(row, now=time.time(), lenient=lenient, limit=limit) if row else None

    async def retain(self, question: Question, reply: Reply) -> None:
        """Remember what a registry replied to a question, for as long as such a reply holds."""
        if self._writer is not None:
            row = replies.row(question, reply, now=time.time())
            await self._writing.write((_RETAIN, row))

    def close(self) -> None:
        """Finish what is still to be written."""
        self._writing.close()
        self._close_connections()

    def _write(self, statements: Sequence[Statement]) -> None:
        """Write what has come together, in one transaction."""
        ready = [(statement, _ready(row)) for statement, row in statements]
        writer = self._writer
        if writer is None:
            return
        try:
            writer.execute("BEGIN IMMEDIATE")
            for statement, row in ready:
                writer.execute(statement, row)
            writer.execute("COMMIT")
        except sqlite3.Error as error:
            self._give_up(error, writing=True)

    def _open(self) -> None:
        folder = self._folder
        if folder is None:
            return
        if is_strangers(folder / file_name):
            self.warnings.append(
                f"The cache in {folder} is part of the repository, and may be anybody's; it was not used."
            )
            return
        try:
            opened = open_database(folder)
            self._reader = opened.connection
            if not opened.read_only:
                self._writer = open_database(folder).connection
        except NewerCacheError as error:
            self.warnings.append(f"{error}; this run goes on without a cache.")
            return
        except (sqlite3.Error, OSError) as error:
            self._close_connections()
            self.warnings.append(f"The cache in {folder} cannot be used ({error}); this run goes on without one.")
            return
        if opened.read_only:
            self.warnings.append(f"The cache in {folder} cannot be written; what this run learns is not remembered.")
        if opened.aside is not None:
            self.warnings.append(f"The cache was damaged; it was moved to {opened.aside} and a new one was started.")

    def _give_up(self, error: sqlite3.Error, *, writing: bool = False) -> None:
        """Rebuild a damaged file; do without one that cannot be used, or that another program keeps to itself."""
        with self._lock:
            if self._folder is None or self._reader is None or (writing and self._writer is None):
                return
            if writing and is_locked(error) and self._writer is not None:
                self._writer.close()
                self._writer = None
                self.warnings.append(
                    f"Another program keeps the cache in {self._folder} locked; what this run learns from now on is "
                    "not remembered."
                )
                return
            self._close_connections()
            if not is_damage(error):
                self.warnings.append(
                    f"The cache in {self._folder} cannot be used ({error}); this run goes on without one."
                )
                return
            aside = move_aside(self._folder / file_name)
            self.warnings.append(f"The cache was damaged; it was moved to {aside} and a new one was started.")
            self._open()

    def _close_connections(self) -> None:
        for connection in (self._reader, self._writer):
            if connection is not None:
                connection.close()
        self._reader = self._writer = None


def _row(key: str, exchange: Exchange, *, provisional: bool, gone: bool) -> dict[str, object]:
    outcome = exchange.outcome
    at = exchange.at.timestamp()
    omen = "dead" if gone else sign(exchange.outcome)
    return {
        "key": key,
        "at": at,
        "seconds": exchange.seconds,
        "expires": at if provisional else at + life(exchange.outcome, key, gone=gone),
        "outcome": written(outcome),
        "body": outcome.body if isinstance(outcome, Response) else None,
        "ok": at if omen == "alive" else None,
        "dead": int(omen == "dead"),
        "died": at if omen == "dead" else None,
    }


def _ready(row: dict[str, Any]) -> dict[str, Any]:
    """Return a row with its body packed, which takes its time."""
    return row | {"body": packed(row["body"])} if row.get("body") else row


def _record(row: tuple[Any, ...], reader: str) -> Record | None:
    at, seconds, expires, outcome, body, page, *history = row
    told = [at, seconds, expires, *(number for number in history if number is not None)]
    if not all(isinstance(number, float | int) and 0 <= number < _END_OF_TIME for number in told):
        return None
    try:
        understood = recalled_page(page, reader) if reader else None
        return Record(recalled(outcome, body), at, seconds, expires, History(*history), understood)
    except DAMAGE:
        return None


@dataclass(frozen=True, slots=True)
class Info:
    """What a cache holds: where, how many answers, how many past their life, bytes, the oldest and the newest.

    `replies` are those of registries, which are not among the answers, and `outlived` those past their life.
    """

    path: str
    answers: int
    expired: int
    size: int
    oldest: datetime.datetime | None
    newest: datetime.datetime | None
    replies: int = 0
    outlived: int = 0


def info(folder: str) -> Info:
    """Return what the cache of a folder holds."""
    path = Path(folder) / file_name
    if not path.exists():
        return Info(str(path), 0, 0, 0, None, None)
    answers, expired, *_ = _query(folder, _COUNT.format(rows="answers"), (time.time(),))
    told, outlived, *_ = _query(folder, _COUNT.format(rows=_REPLIES), (time.time(),))
    *_, oldest, newest = _query(folder, _COUNT.format(rows=_EITHER), (time.time(),))
    size = sum(file.stat().st_size for file in path.parent.glob(f"{file_name}*") if "damaged" not in file.name)
    return Info(str(path), answers, expired, size, _moment(oldest), _moment(newest), told, outlived)


def describe(folder: str) -> str:
    """Say in a few lines what the cache of a folder holds."""
    held = info(folder)
    if not (held.answers or held.replies):
        return f"{held.path}\nno answers"
    lines = [held.path, f"{held.answers} answers, {held.expired} of them past their life; {held.size / 1e6:.1f} MB"]
    if held.replies:
        lines.append(f"{held.replies} answers of registries, {held.outlived} of them past their life")
    if held.oldest and held.newest:
        lines.append(f"learnt between {held.oldest:%Y-%m-%d %H:%M} and {held.newest:%Y-%m-%d %H:%M} UTC")
    return "\n".join(lines)


def clear(folder: str) -> int:
    """Forget every answer, and whatever else is remembered; return how many answers there were."""
    answers = ("answers", _REPLIES)
    return sum(_delete(folder, *((f"DELETE FROM {rows}", ()) for rows in (*answers, *TABLES)))[: len(answers)])  # noqa: S608 (names of our own)


def prune(folder: str) -> int:
    """Forget the answers past their life; return how many there were. The dead are kept for their history."""
    now = (time.time(),)
    past = ("DELETE FROM answers WHERE expires < ? AND deaths = 0", "DELETE FROM records WHERE expires < ?")
    return sum(_delete(folder, *((statement, now) for statement in past)))


def _delete(folder: str, *statements: tuple[str, tuple[float, ...]]) -> list[int]:
    """Carry statements out; return how many rows each has deleted."""
    if not (Path(folder) / file_name).exists():
        return []
    with _opened(folder) as connection:
        deleted = [connection.execute(statement, values).rowcount for statement, values in statements]
        connection.execute("VACUUM")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return deleted


def _query(folder: str, query: str, values: tuple[float, ...]) -> tuple[int, int, float | None, float | None]:
    with _opened(folder) as connection:
        row: tuple[int, int, float | None, float | None] = connection.execute(query, values).fetchone()
    return row


def is_first_told(folder: str | None, what: str) -> bool:
    """Whether the user of a cache has not been told of something before; from now on he has."""
    if folder is None or is_strangers(Path(folder) / file_name):
        return True
    row = {"source": _USER, "key": what, "at": time.time(), "expires": _END_OF_TIME, "record": None}
    try:
        with contextlib.closing(open_database(Path(folder), mending=False).connection) as connection:
            return connection.execute(f"INSERT OR IGNORE INTO {_ROW_OF_RECORDS}", row).rowcount == 1
    except (NewerCacheError, sqlite3.Error, OSError):
        return True


@contextlib.contextmanager
def _opened(folder: str) -> Iterator[sqlite3.Connection]:
    """Open a cache for a user who asked for it; raise InputError where that, or what he asks for, cannot be done."""
    try:
        with contextlib.closing(open_database(Path(folder)).connection) as connection:
            yield connection
    except NewerCacheError as error:
        raise InputError(f"{error}, and is not this one's to look into.") from error
    except (sqlite3.Error, OSError) as error:
        raise InputError(f"The cache in {folder} cannot be used ({error}).") from error


def _moment(seconds: float | None) -> datetime.datetime | None:
    return datetime.datetime.fromtimestamp(seconds, datetime.UTC) if seconds is not None else None
