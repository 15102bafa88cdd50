"""Addresses and saved answers into what their pages say of themselves."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from citecheck import pages
from citecheck.engines.page_reading import PageReader
from citecheck.errors import InputError
from citecheck.formats.files.regular_file import open_regular, read_within
from citecheck.model.evidence import Failure, Request, Response, Visit
from citecheck.model.settings import Settings
from citecheck.workers import Pool

_LARGEST = 64_000_000  # bytes of a saved page

Row = dict[str, Any]


def visited_or_saved(names: Sequence[str], settings: Settings) -> list[Row]:
    """Visit each address, open each saved page; one row each, in order.

    Raise InputError for a file that cannot be read.
    """
    addresses = [name for name in names if "://" in name]
    with Pool() as pool:
        reader = PageReader(pool)
        visits = asyncio.run(_visit(addresses, settings, reader)) if addresses else []
        visited = dict(zip(addresses, visits, strict=True))
        return [
            _visited(visited[name]) if name in visited else _saved({"file": name}, Path(), reader) for name in names
        ]


def manifest(file: str) -> Iterator[Row]:
    """Read saved answers, one JSON object a line: `{file, url, status, headers, …}`; keys not known are handed through.

    Files are named relative to the current folder, else to the manifest's own. A line or a page that cannot be read
    gives a row with `kind` `None` and the `error`, and the rest goes on. Raise InputError for the manifest itself.
    """
    folder = Path(file).parent if file != "-" else Path()
    with Pool() as pool:
        reader = PageReader(pool)
        for number, line in enumerate(_lines(file), 1):
            if line.strip():
                yield _inspected(line, folder, reader, where=f"{file}, line {number}")


def _visited(visit: Visit) -> Row:
    match visit.exchange.outcome:
        case Response() as response:
            row: Row = {"url": visit.exchange.request.url, "final_url": response.url, "status": response.status}
            return row | (pages.summary(visit.page) if visit.page else {})
        case Failure() as failure:
            return {"url": visit.exchange.request.url, "kind": None, "error": f"{failure.kind.value}: {failure.detail}"}


async def _visit(addresses: Sequence[str], settings: Settings, reader: PageReader) -> list[Visit]:
    from citecheck.fetch.client import Fetcher

    async with Fetcher(settings, pages.enough, kind=reader.kind, understand=reader.understand) as fetcher:
        return list(await asyncio.gather(*(fetcher.visit(Request(address)) for address in addresses)))


def _saved(row: Mapping[str, Any], folder: Path, reader: PageReader, where: str = "") -> Row:
    return pages.inspect_saved(row, _body(str(row.get("file", "")), folder, where), reader.page)


def _inspected(line: str, folder: Path, reader: PageReader, where: str) -> Row:
    row: Row = {}
    try:
        row = _parse(line, where)
        return _saved(row, folder, reader, where=f"{where}: ")
    except InputError as fault:
        return row | {"kind": None, "error": str(fault)}


def _lines(file: str) -> Iterator[str]:
    if file == "-":
        yield from sys.stdin
        return
    try:
        with Path(file).open(encoding="utf-8") as stream:
            yield from stream
    except (OSError, UnicodeDecodeError) as fault:
        raise InputError(f"{file}: the manifest cannot be read: {fault}.") from fault


def _parse(line: str, where: str) -> Row:
    try:
        row = json.loads(line)
    except json.JSONDecodeError as fault:
        raise InputError(f"{where}: not a JSON object: {fault.msg}.") from fault
    if not isinstance(row, dict) or not isinstance(row.get("file"), str):
        raise InputError(f'{where}: expected an object with a key "file" that names a saved page.')
    return row


def _body(name: str, folder: Path, where: str) -> bytes:
    path = next((path for path in (Path(name), folder / name) if path.is_file()), None)
    try:
        with open_regular(str(path or name)) as file:
            content = read_within(file, _LARGEST)
    except OSError as fault:
        raise InputError(f"{where}{name}: the saved page cannot be read: {fault.strerror}.") from fault
    if content is None:
        raise InputError(f"{where}{name}: the saved page holds more than {_LARGEST // 1_000_000} MB.")
    return content
