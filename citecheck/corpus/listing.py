"""Sources into shares: the documents behind paths, folders, globs, lists and addresses, as much as one worker takes.

A table of reference strings (JSON Lines, Parquet) is cut by its rows.
"""

from __future__ import annotations

import os
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from citecheck.corpus.campaign import Share
from citecheck.errors import InputError
from citecheck.formats.table import FORMATS
from citecheck.intake.paths import left_behind, listed
from citecheck.model.settings import Settings

JSON_LINES, PARQUET = (".jsonl", ".ndjson"), (".parquet",)
_TABLES = (*JSON_LINES, *PARQUET)
_READABLE = tuple(suffix for row in FORMATS for suffix in row.suffixes)
_MOST_DOCUMENTS, _MOST_BYTES, _MOST_ROWS = 50, 8 << 20, 1_000  # of a share


def shares_of(sources: Iterable[str], settings: Settings, without: Container[str] = ()) -> tuple[Share, ...]:
    """Return the shares of all documents that the sources name, each document in one of them, `without` some.

    Raise InputError where an address cannot be looked into.
    """
    documents = list(
        dict.fromkeys(found for source in sources for found in _documents(source, settings) if found not in without)
    )
    tables = [one for one in documents if one.lower().endswith(_TABLES)]
    others = [one for one in documents if not one.lower().endswith(_TABLES)]
    shares = [*map(_share, _bundled(others)), *(share for table in tables for share in _cut(table))]
    return tuple(replace(share, number=number) for number, share in enumerate(shares))


def left_out_of(sources: Iterable[str], settings: Settings) -> dict[str, str]:
    """Return what folders hold that looks like a document and is read as none: why, by its path."""
    folders = [source for source in sources if not is_address(source)]
    return {one.path: str(one) for one in left_behind(folders, settings.exclude, settings.input_format)}


def sources_in(lists: Iterable[str]) -> Iterator[str]:
    """Yield the sources that files list, one a line; raise InputError where one cannot be read."""
    for file in lists:
        try:
            lines = Path(file).read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeDecodeError) as error:
            raise InputError(f"{file} cannot be read: {getattr(error, 'strerror', None) or error}.") from error
        yield from (line.strip() for line in lines if line.strip())


def is_address(source: str) -> bool:
    """Whether a source lies in a store that is not this machine's: `s3://bucket/theses`."""
    return "://" in source


def _documents(source: str, settings: Settings) -> Iterator[str]:
    if is_address(source):
        yield from _addresses(source, settings)
    else:
        yield from list(listed([source], settings.exclude, settings.input_format)) or [source]


def _addresses(source: str, settings: Settings) -> Iterator[str]:
    from fsspec.core import url_to_fs

    try:
        files, place = url_to_fs(source)
        found: list[str] = files.glob(place) if any(mark in place for mark in "*?[") else [place]
        found = [one for some in found for one in (sorted(files.find(some)) if files.isdir(some) else [some])]
    except Exception as error:  # each store fails in its own way
        raise InputError(f"{source} cannot be looked into: {error}") from error
    if not found:
        raise InputError(f"No file matches {source}.")
    wanted = (
        one for one in found if one == place or settings.input_format or one.lower().endswith((*_READABLE, *_TABLES))
    )
    yield from map(files.unstrip_protocol, wanted)


def _share(paths: Sequence[str]) -> Share:
    return Share(number=0, paths=tuple(paths))


def _bundled(paths: Iterable[str]) -> Iterator[list[str]]:
    held: list[str] = []
    size = 0
    for path in paths:
        weight = Path(path).stat().st_size if os.path.isfile(path) else 0  # noqa: PTH113
        if held and (len(held) >= _MOST_DOCUMENTS or size + weight > _MOST_BYTES):
            yield held
            held, size = [], 0
        held.append(path)
        size += weight
    if held:
        yield held


def _cut(table: str) -> Iterator[Share]:
    from fsspec.core import url_to_fs

    files, place = url_to_fs(table)
    try:
        cut = _cut_parquet if table.lower().endswith(PARQUET) else _cut_lines
        yield from cut(table, files, place)
    except (OSError, ValueError):  # whoever reads it says what is wrong with it
        yield Share(number=0, paths=(table,), rows=(0, 0), span=(0, 0))


def _cut_parquet(table: str, files: Any, place: str) -> Iterator[Share]:
    import pyarrow.parquet as pq

    with files.open(place) as file:
        count = pq.ParquetFile(file).metadata.num_rows
    for first in range(0, count, _MOST_ROWS):
        yield Share(number=0, paths=(table,), rows=(first, min(first + _MOST_ROWS, count)))


def _cut_lines(table: str, files: Any, place: str) -> Iterator[Share]:
    """Cut JSON Lines by their bytes: a share's rows begin behind a line feed."""
    row, begun, first = 0, 0, 0
    with files.open(place) as file:
        for _ in file:
            row += 1
            if row - first == _MOST_ROWS:
                yield Share(number=0, paths=(table,), rows=(first, row), span=(begun, file.tell()))
                first, begun = row, file.tell()
        if row > first:
            yield Share(number=0, paths=(table,), rows=(first, row), span=(begun, file.tell()))
