"""The Wayback Machine: which copies of an address there are, the nearest to a day first.

Its availability service (https://archive.org/help/wayback_api.php) answers fast, and often that there is none where
there is one; its index (https://github.com/internetarchive/wayback, CDX server) knows, and is slow to give leave.
`/save/` asks it to keep a page from now on, which takes it up to a minute.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.biblio.item import Item
from citecheck.biblio.urls.mementos import memento, memento_address
from citecheck.model.record import By, Question, Record, Registry, Reply
from citecheck.sources.registries.reading import address, inner, json_of, mapping
from citecheck.sources.registries.service import Replies, Service

_AVAILABLE = "https://archive.org/wayback/available"
_INDEX = "https://web.archive.org/cdx/search/cdx"
_SAVE = "https://web.archive.org/save/"
_FIELDS = "timestamp,original,mimetype,statuscode,digest"
_EXCLUDED = b"AdministrativeAccessControlException"  # its owner asked the archive to show nothing
_MOST = 5


def ask(questions: Sequence[Question]) -> str:
    """Ask for the copy nearest to a day, or for those in the index; without a day for the latest."""
    stamp, _, url = questions[0].value.partition(" ")
    if questions[0].by is By.SAVE:
        return f"{_SAVE}{url}"
    if questions[0].by is By.AVAILABLE:
        return address(_AVAILABLE, {"url": url} | ({"timestamp": stamp} if stamp else {}))
    near = {"closest": stamp, "sort": "closest", "limit": str(_MOST)}
    asked = {"url": url, "output": "json", "fl": _FIELDS, "filter": "statuscode:200"}
    return address(_INDEX, asked | (near if stamp else {"limit": str(-_MOST), "fastLatest": "true"}))


def read(questions: Sequence[Question], status: int, body: bytes) -> Replies:
    """Read the copies; raise ValueError where the answer is not in the archive's form."""
    question = questions[0]
    if question.by is By.SAVE and status < 300:
        return {question: Reply(exists=True)}
    if question.by is By.CAPTURES and status == 403 and _EXCLUDED in body:
        return {question: Reply(exists=False)}
    if status >= 300:
        raise ValueError("no list of copies")
    answer = json_of(body)
    found = _nearest(mapping(answer)) if question.by is By.AVAILABLE else _captures(answer)
    return {question: Reply(records=tuple(found))}


def _nearest(answer: Mapping[str, Any]) -> Iterator[Record]:
    closest = inner(mapping(answer["archived_snapshots"]), "closest")
    copy = memento(str(closest.get("url")))
    if copy and closest.get("available") is True and str(closest.get("status")) == "200":
        yield _record(copy.stamp, copy.original)


def _captures(rows: object) -> Iterator[Record]:
    """Yield the copies of what answered with success, as the index has them in their order."""
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise ValueError("no table of copies")
    if not rows:
        return
    names = rows[0]
    if "timestamp" not in names or "original" not in names:
        raise ValueError("a table without its heading")
    for row in rows[1:]:
        one = dict(zip(names, map(str, row), strict=False))
        if one.get("statuscode", "200") == "200" and one.get("timestamp", "").isdigit():
            yield _record(one["timestamp"], one["original"])


def _record(stamp: str, original: str) -> Record:
    copy = memento_address(stamp, original)
    found = memento(copy)
    day = found.day if found else None
    kept = PartialDate(day.year, day.month, day.day) if day else None
    return Record(registry=Registry.ARCHIVE, item=Item(url=original, archive_url=copy, archived=kept), complete=False)


SERVICE = Service(
    registry=Registry.ARCHIVE,
    most={By.AVAILABLE: 1, By.CAPTURES: 1, By.SAVE: 1},
    spacing=2.0,  # 30 a minute for its index; every second request shows a copy
    slow={By.SAVE: 6.0},  # of 15 a minute that it keeps for who has no account, 10
    ask=ask,
    read=read,
)
