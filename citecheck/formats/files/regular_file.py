"""Regular files, and nothing else: what would be waited for in vain, or never ends, is told from them first."""

from __future__ import annotations

import errno
import functools
import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

_KINDS: tuple[tuple[Callable[[int], bool], str], ...] = (
    (stat.S_ISFIFO, "a named pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
    (stat.S_ISDIR, "a folder"),
)
_OF_THE_SYSTEM = (Path("/proc"), Path("/sys"))
_PIECE = 1 << 20
_AT_ONCE = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0) | getattr(os, "O_BINARY", 0)


class IrregularFileError(OSError):
    """A path that leads to no regular file; `strerror` says what it is, and the way out."""

    def __init__(self, path: str, kind: str) -> None:
        """Take the path and what it leads to."""
        super().__init__(
            errno.EINVAL, f"it is {kind}, no file; save what it holds first, or give it to standard input", path
        )


def open_regular(path: str) -> BinaryIO:
    """Open a regular file for reading; raise IrregularFileError for what is none, else OSError as `open` does.

    It is looked at before it is opened, since opening alone may move a device, and once more after, since it may have
    been changed between the two.
    """
    _check(path, Path(path).stat())
    descriptor = os.open(path, os.O_RDONLY | _AT_ONCE)
    try:
        _check(path, os.fstat(descriptor))
        return os.fdopen(descriptor, "rb")
    except BaseException:
        os.close(descriptor)
        raise


def read_within(stream: BinaryIO, most: int) -> bytes | None:
    """Return what a stream holds to its end; `None` where that is more than so many bytes, which are not read."""
    held, pieces, size = 0, list[bytes](), _size(stream)
    if size > most:
        return None
    while held <= most and (piece := stream.read(min(most + 1 - held, max(size - held, _PIECE)))):
        pieces.append(piece)
        held += len(piece)
    return b"".join(pieces) if held <= most else None


def irregular(status: os.stat_result) -> str | None:
    """Say what is no regular file on a disk; `None` of those that are."""
    kind = next((name for is_one, name in _KINDS if is_one(status.st_mode)), None)
    return kind or ("a file of the system's own" if status.st_dev in _devices_of_the_system() else None)


def _size(stream: BinaryIO) -> int:
    """Return how many bytes a stream says that it holds; 0 where it does not."""
    try:
        return os.fstat(stream.fileno()).st_size
    except OSError:
        return 0


def _check(path: str, status: os.stat_result) -> None:
    kind = irregular(status)
    if kind:
        raise IrregularFileError(path, kind)


@functools.cache
def _devices_of_the_system() -> frozenset[int]:
    return frozenset(place.stat().st_dev for place in _OF_THE_SYSTEM if place.is_mount())
