"""Tables of reference strings, a row a reference: JSON Lines and Parquet, as documents of lines."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from citecheck.corpus.campaign import Share
from citecheck.corpus.listing import PARQUET
from citecheck.errors import InputError

_KNOWN = ("reference", "raw", "unstructured", "citation", "text")


def strings(share: Share, column: str | None) -> list[str]:
    """Return the reference of each row of a share, in one line, empty where a row has none.

    Raise InputError where the table cannot be read, or has no such column.
    """
    (table,) = share.paths
    try:
        rows = _of_parquet(share, column) if table.lower().endswith(PARQUET) else _of_lines(share, column)
        return [" ".join(one.split()) if isinstance(one, str) else "" for one in rows]
    except (OSError, ValueError, LookupError) as error:
        raise InputError(f"{table} cannot be read: {error}") from error


def _of_parquet(share: Share, column: str | None) -> list[Any]:
    import pyarrow.parquet as pq
    from fsspec.core import url_to_fs

    files, place = url_to_fs(share.paths[0])
    first, end = share.rows or (0, 0)
    found: list[Any] = []
    with files.open(place) as file:
        table = pq.ParquetFile(file)
        name = _chosen(table.schema_arrow.names, column)
        row = 0
        for group in range(table.num_row_groups):
            count = table.metadata.row_group(group).num_rows
            if row < end and first < row + count:
                held = table.read_row_group(group, columns=[name]).column(0)
                found += held.slice(max(0, first - row), min(end, row + count) - max(first, row)).to_pylist()
            row += count
    return found


def _of_lines(share: Share, column: str | None) -> Iterator[Any]:
    from fsspec.core import url_to_fs

    files, place = url_to_fs(share.paths[0])
    begun, end = share.span or (0, 0)
    for line in files.cat_file(place, start=begun, end=end).splitlines():
        row = _row(line)
        yield row.get(_chosen(row, column)) if isinstance(row, dict) else row


def _row(line: bytes) -> Any:
    """Return what a line says; nothing where it is no JSON, so that the others are read all the same."""
    try:
        return json.loads(line)
    except ValueError:
        return None


def _chosen(names: Iterable[str], column: str | None) -> str:
    held = list(names)
    wanted = (column,) if column else _KNOWN
    for name in wanted:
        if name in held:
            return name
    raise LookupError(f"no column {' or '.join(wanted)} is among {', '.join(held)}; --column names another.")
