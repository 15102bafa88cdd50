"""The folder of a run's output, on this machine or in a store that fsspec knows; what is in it is there whole."""

from __future__ import annotations

import errno
import functools
import io
import json
import operator
import os
import secrets
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pyarrow as pa
    from fsspec import AbstractFileSystem


class Store:
    """A folder by its address; paths within it are written with `/`."""

    def __init__(self, address: str) -> None:
        """Take the address: a path, or one such as `s3://bucket/run`."""
        self.address = address

    def __reduce__(self) -> tuple[type[Store], tuple[str]]:
        """Travel as an address alone."""
        return Store, (self.address,)

    def exists(self, path: str) -> bool:
        """Whether something lies there."""
        return bool(self._files.exists(self._place(path)))

    def names(self, folder: str) -> frozenset[str]:
        """Return the names of what lies in a folder; none where there is no such folder."""
        self._files.invalidate_cache()
        try:
            found = self._files.ls(self._place(folder), detail=False)
        except FileNotFoundError:
            return frozenset()
        names = (os.path.basename(str(one).rstrip("/")) for one in found)  # noqa: PTH119 (of any store)
        return frozenset(name for name in names if not name.startswith("."))

    def read(self, path: str) -> bytes:
        """Return what lies there; raise FileNotFoundError where nothing does."""
        return bytes(self._files.cat_file(self._place(path)))

    def write(self, path: str, content: bytes) -> None:
        """Put it there as a whole or not at all, in the place of what was there."""
        place = self._place(path)
        self._files.makedirs(place.rpartition("/")[0], exist_ok=True)
        if not self._is_local:
            self._files.pipe_file(place, content)  # a store shows an object once all of it has come
            return
        os.replace(_aside(place, content), place)  # noqa: PTH105

    def create(self, path: str, content: bytes) -> bool:
        """Put it there unless something lies there already; return whether that was so."""
        place = self._place(path)
        self._files.makedirs(place.rpartition("/")[0], exist_ok=True)
        try:
            if self._is_local:
                _put_first(place, content)
            else:
                self._files.pipe_file(place, content, mode="create")
        except FileExistsError:
            return False
        return True

    def remove(self, path: str) -> None:
        """Take away what lies there, if anything does."""
        try:
            self._files.rm_file(self._place(path))
        except FileNotFoundError:
            return

    def read_json(self, path: str) -> Any:
        """Return the JSON that lies there; `None` where nothing does."""
        try:
            return json.loads(self.read(path))
        except FileNotFoundError:
            return None

    def write_json(self, path: str, value: object) -> None:
        """Put a value there as JSON."""
        self.write(path, json.dumps(value, ensure_ascii=False, indent=1).encode() + b"\n")

    def write_rows(self, path: str, rows: Sequence[Mapping[str, Any]], schema: pa.Schema) -> None:
        """Put a table there as Parquet."""
        import pyarrow as pa
        import pyarrow.parquet as pq

        file = io.BytesIO()
        table = pa.Table.from_pylist(list(rows), schema=schema)
        pq.write_table(table, file, compression="zstd", row_group_size=_ROW_GROUP)
        self.write(path, file.getvalue())

    def rows(
        self, path: str, *, columns: Sequence[str] | None = None, within: tuple[str, int, int] | None = None
    ) -> list[dict[str, Any]]:
        """Return the rows of a table in their order; `within` a column, only those from one number to another.

        The table is sorted by that column, so that little more than these rows is read.
        """
        import pyarrow.parquet as pq

        found: list[dict[str, Any]] = []
        with self._files.open(self._place(path)) as file:
            table = pq.ParquetFile(file)
            for group in range(table.num_row_groups):
                if within is None or _may_hold(table.metadata.row_group(group), *within):
                    found += table.read_row_group(group, columns=list(columns) if columns else None).to_pylist()
        if within is None:
            return found
        name, low, high = within
        return [row for row in found if low <= row[name] <= high]

    def matching(
        self, folder: str, columns: Sequence[str], partition: str | None, conditions: Sequence[Any]
    ) -> Iterator[dict[str, Any]]:
        """Yield the rows of a folder's tables that meet every condition; its folders are named by the `partition`."""
        import pyarrow as pa
        import pyarrow.dataset as ds

        if not self.exists(folder):
            return
        flavour = ds.partitioning(pa.schema([(partition, pa.string())]), flavor="hive") if partition else None
        held = ds.dataset(self._place(folder), filesystem=self._files, format="parquet", partitioning=flavour)
        met = functools.reduce(operator.and_, conditions) if conditions else None
        for batch in held.to_batches(columns=list(columns), filter=met):
            yield from batch.to_pylist()

    @cached_property
    def _opened(self) -> tuple[AbstractFileSystem, str]:
        from fsspec.core import url_to_fs

        files, root = url_to_fs(self.address)
        return files, str(root).rstrip("/")

    @property
    def _files(self) -> AbstractFileSystem:
        return self._opened[0]

    @cached_property
    def _is_local(self) -> bool:
        return "file" in self._files.protocol

    def _place(self, path: str) -> str:
        return f"{self._opened[1]}/{path}" if path else self._opened[1]


_ROW_GROUP = 500
_NO_LINKS = frozenset({errno.EPERM, errno.ENOSYS, errno.EOPNOTSUPP})  # a file system that knows one name of a file


def _aside(place: str, content: bytes) -> str:
    """Put something beside its place, under a name that no reader of tables looks at, and return that."""
    folder, _, name = place.rpartition("/")
    aside = f"{folder}/.{name}.{secrets.token_hex(4)}.part"
    with open(aside, "wb") as file:  # noqa: PTH123 (a path of the store)
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    return aside


def _put_first(place: str, content: bytes) -> None:
    """Put something where nothing lies, or raise FileExistsError: of several who try at once one succeeds."""
    aside = _aside(place, content)
    try:
        os.link(aside, place)
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        with open(place, "xb") as file:  # noqa: PTH123
            file.write(content)
    finally:
        os.unlink(aside)  # noqa: PTH108


def _may_hold(group: Any, name: str, low: int, high: int) -> bool:
    """Whether a group of rows may hold one whose column is within the bounds, by what the table says of itself."""
    column = next(one for one in map(group.column, range(group.num_columns)) if one.path_in_schema == name)
    told = column.statistics
    return told is None or not told.has_min_max or (told.min <= high and low <= told.max)
