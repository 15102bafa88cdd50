"""The head of an answer: its status line and header lines, cleaned of what is no header (RFC 9112 §2 to §5)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from citecheck.expressions import expression
from citecheck.fetch.wire.faults import Fault
from citecheck.fetch.wire.limits import most_bytes_of_head
from citecheck.model.evidence import FailureKind

_END = expression(rb"\r?\n\r?\n")
_LINE_END = expression(rb"\r?\n")
_STATUS = expression(rb"HTTP(?:/(\d{1,3})(?:\.(\d{1,3}))?)?[ \t]+(\d{3})(?!\d)[ \t]?(.*)", re.IGNORECASE | re.DOTALL)
_TOKEN = expression(rb"[!#$%&'*+.^_`|~0-9A-Za-z-]+")  # RFC 9110 §5.6.2
_UNFIT = expression(rb"[\r\n\0]")
_BLANK = b" \t\r\n"
_MOST_STRAY_BYTES = 4  # before the status line, as Chromium's parser has it
_SHORTEST_NAME = 4  # of the protocol: `HTTP`


@dataclass(frozen=True, slots=True)
class Head:
    """A status with its header lines, in the order of the wire."""

    status: int
    reason: bytes
    version: tuple[int, int]
    headers: tuple[tuple[bytes, bytes], ...]

    def words(self, name: bytes) -> list[bytes]:
        """Return the comma-separated words of all lines of a field, in lower case; empty ones are none."""
        values = b",".join(value for known, value in self.headers if known.lower() == name)
        return [word for part in values.split(b",") if (word := part.strip(_BLANK).lower())]

    @property
    def keeps(self) -> bool:
        """Whether the connection may be used again (RFC 9112 §9.3)."""
        words = self.words(b"connection")
        return b"close" not in words and (self.version >= (1, 1) or b"keep-alive" in words)


def take_head(buffer: bytearray) -> Head | None:
    """Take the head off what came; `None` until its end has come. Raise Fault where it is not HTTP, or never ends."""
    start = _start(buffer)
    end = _END.search(buffer, start)
    if end is None or (len(buffer) if end is None else end.start()) > most_bytes_of_head:
        if len(buffer) > most_bytes_of_head:
            raise Fault(FailureKind.TOO_LARGE, "its headers do not end")
        return None
    lines = _LINE_END.split(bytes(buffer[start : end.start()]))
    del buffer[: end.end()]
    return _read(lines)


def _start(buffer: bytearray) -> int:
    """Return where the status line begins: behind blank lines (RFC 9112 §2.2) and a few stray bytes."""
    start = len(buffer) - len(buffer.lstrip(_BLANK))
    opening = bytes(buffer[start : start + _MOST_STRAY_BYTES + _SHORTEST_NAME]).upper()
    found = opening.find(b"HTTP")
    if found < 0 and len(opening) == _MOST_STRAY_BYTES + _SHORTEST_NAME:
        shown = bytes(buffer[start : start + 40]).decode("ascii", "replace")
        raise Fault(FailureKind.PROTOCOL, f"its answer is not HTTP (it begins {shown!r})")
    return start + max(0, found)


def _read(lines: list[bytes]) -> Head:
    status = _STATUS.fullmatch(lines[0])
    if status is None:
        shown = lines[0][:60].decode("ascii", "replace")
        raise Fault(FailureKind.PROTOCOL, f"its answer is not HTTP (its first line is {shown!r})")
    version = (int(status[1] or b"1"), int(status[2] or b"0"))
    return Head(int(status[3]), status[4].strip(_BLANK), version, tuple(_headers(lines[1:])))


def _headers(lines: list[bytes]) -> list[tuple[bytes, bytes]]:
    """Read header lines: a folded one goes on (§5.2), blanks before the colon go (§5.1), what is no header is dropped.

    A folded line behind a dropped one belongs to it.
    """
    headers: list[tuple[bytes, bytes]] = []
    dropped = True
    for line in lines:
        if line[:1] in (b" ", b"\t"):
            if not dropped:
                name, value = headers[-1]
                headers[-1] = name, b"%b %b" % (value, _clean(line))
            continue
        name, colon, value = line.partition(b":")
        name = name.rstrip(_BLANK)
        dropped = not colon or not _TOKEN.fullmatch(name)
        if not dropped:
            headers.append((name, _clean(value)))
    return headers


def _clean(value: bytes) -> bytes:
    return _UNFIT.sub(b" ", value).strip(_BLANK)
