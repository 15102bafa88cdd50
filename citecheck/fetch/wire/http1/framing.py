"""Where an answer's body ends (RFC 9112 §6 and §7): by its length, by its chunks, with the connection, or at once.

A framing takes off the buffer what belongs to the body, and leaves what does not.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Protocol

from citecheck.expressions import expression
from citecheck.fetch.wire.faults import Fault
from citecheck.fetch.wire.http1.head import Head
from citecheck.model.evidence import FailureKind

_BODILESS = frozenset({204, 304})
_DIGITS = expression(rb"\d{1,18}")
_CHUNK = expression(rb"[ \t]*([0-9A-Fa-f]{1,15})[ \t]*(?:;.*)?", re.DOTALL)
_LONGEST_LINE = 16 << 10


class Framing(Protocol):
    """One body; `ended` once its own end has come."""

    ended: bool

    def take(self, buffer: bytearray) -> bytes:
        """Take off the buffer what is of the body; raise Fault where its framing is broken."""

    def close(self) -> None:
        """Take note that the connection has ended; raise Fault where the body has not."""


def framing(head: Head) -> Framing:
    """Choose as browsers do: a coding that is not `chunked`, and a length that is no number, are not there."""
    if head.status in _BODILESS:
        return Counted(0)
    if b"chunked" in head.words(b"transfer-encoding"):
        return Chunked()
    lengths = {word for word in head.words(b"content-length") if _DIGITS.fullmatch(word)}
    if len({int(length) for length in lengths}) > 1:
        raise Fault(FailureKind.PROTOCOL, "it states two lengths of one answer")
    return Counted(int(lengths.pop())) if lengths else UntilClosed()


@dataclass(slots=True)
class Counted:
    """A body of so many bytes."""

    rest: int
    ended: bool = field(init=False)

    def __post_init__(self) -> None:
        self.ended = not self.rest

    def take(self, buffer: bytearray) -> bytes:
        """Take as many bytes as are wanting."""
        part = bytes(buffer[: self.rest])
        del buffer[: self.rest]
        self.rest -= len(part)
        self.ended = not self.rest
        return part

    def close(self) -> None:
        """Raise Fault: bytes are wanting."""
        if not self.ended:
            raise _broken_off()


@dataclass(slots=True)
class UntilClosed:
    """A body that ends with the connection."""

    ended: bool = False

    def take(self, buffer: bytearray) -> bytes:
        """Take everything."""
        part = bytes(buffer)
        buffer.clear()
        return part

    def close(self) -> None:
        """End."""
        self.ended = True


@dataclass(slots=True)
class Chunked:
    """A body in chunks, each under its size; the last has none, and trailers may follow it."""

    ended: bool = False
    _rest: int = 0
    _within: bool = False
    _in_trailers: bool = False

    def take(self, buffer: bytearray) -> bytes:
        """Take what has come of one chunk: who counts its pieces can tell a body that is cut up to cost time."""
        while not self._rest and not self.ended:
            line = _take_line(buffer)
            if line is None:
                return b""
            self._read(line)
        part = bytes(buffer[: self._rest])
        del buffer[: len(part)]
        self._rest -= len(part)
        return part

    def close(self) -> None:
        """Raise Fault where the last chunk has not come; that its trailers do not end does no harm."""
        if not self._in_trailers:
            raise _broken_off()
        self.ended = True

    def _read(self, line: bytes) -> None:
        """Read a line between chunks: the end of the one before, the size of the next, a trailer, or the end."""
        if self._in_trailers:
            self.ended = not line
        elif self._within:
            self._within = False
            if line:
                raise Fault(FailureKind.PROTOCOL, "its chunks are longer than they say")
        else:
            size = _CHUNK.fullmatch(line)
            if size is None:
                raise Fault(FailureKind.PROTOCOL, "its chunks bear no sizes")
            self._rest = int(size[1], 16)
            self._within = self._rest > 0
            self._in_trailers = not self._rest


def _take_line(buffer: bytearray) -> bytes | None:
    end = buffer.find(b"\n")
    if end < 0:
        if len(buffer) > _LONGEST_LINE:
            raise Fault(FailureKind.PROTOCOL, "its chunks bear no sizes")
        return None
    line = bytes(buffer[:end]).removesuffix(b"\r")
    del buffer[: end + 1]
    return line


def _broken_off() -> Fault:
    return Fault(FailureKind.TRUNCATED, "it broke off in the middle of its answer")
