"""What a part has learnt on the disk of its machine: who takes over from a killed worker asks none of it again."""

from __future__ import annotations

import errno
import os
import struct
import zlib
from pathlib import Path
from types import TracebackType
from typing import Self

from citecheck.corpus.courses import Result
from citecheck.corpus.packing import packed

_KEY = 16  # bytes
_HEAD = struct.Struct("<II")  # the length of an entry, and its CRC-32


class Journal:
    """A file of entries, each whole or not there: one that was cut short by a kill is written over.

    `results` are what came of wants, packed, by their keys.
    """

    def __init__(self, path: Path) -> None:
        """Take the file, which need not be there."""
        self.results: dict[bytes, bytes] = {}
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._file = open(os.open(path, os.O_RDWR | os.O_CREAT, 0o600), "r+b", buffering=0)  # noqa: PTH123, SIM115

    def __enter__(self) -> Self:
        """Read what was learnt before."""
        content = self._file.read()
        place = 0
        while (end := place + _HEAD.size) <= len(content):
            length, sum_ = _HEAD.unpack(content[place:end])
            entry = content[end : end + length]
            if len(entry) < length or zlib.crc32(entry) != sum_:
                break
            self.results[entry[:_KEY]] = entry[_KEY:]
            place = end + length
        self._file.seek(place)
        self._file.truncate()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Close the file; what is in it stays."""
        self._file.close()

    def add(self, key: bytes, result: Result) -> None:
        """Keep what has come of a want, so that no kill loses it; raise OSError where the disk is full."""
        entry = key + packed(result)
        written = _HEAD.pack(len(entry), zlib.crc32(entry)) + entry
        if self._file.write(written) < len(written):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        self.results[key] = entry[_KEY:]
