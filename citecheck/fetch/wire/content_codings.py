"""Content codings undone as the bytes come, never more at a time than asked for (RFC 9110 §8.4)."""

from __future__ import annotations

import sys
import zlib
from collections.abc import Callable
from typing import Any, Protocol

accepted = "gzip, deflate, br, zstd"


class Coding(Protocol):
    """Undoes one content coding."""

    def decode(self, data: bytes, limit: int) -> bytes:
        """Return at most about `limit` decoded bytes of what came; what is beyond them may be dropped."""


class DamagedCodingError(Exception):
    """The bytes are not in the coding that the header names."""


class Decoder:
    """Undoes all codings of an answer, the last one first; unknown ones are left as they are."""

    def __init__(self, content_encoding: str | None) -> None:
        """Take the `Content-Encoding` header."""
        names = [name.strip().lower() for name in (content_encoding or "").split(",")]
        self._codings = [_CODINGS[name]() for name in reversed(names) if name in _CODINGS]

    def decode(self, data: bytes, limit: int) -> bytes:
        """Return at most about `limit` bytes; raise DamagedCodingError where a coding is broken."""
        for coding in self._codings:
            try:
                data = coding.decode(data, limit)
            except Exception as error:  # every library has an error of its own
                raise DamagedCodingError(str(error)) from error
        return data


class _Zlib:
    """gzip of one or more members, zlib, or bare deflate; bytes that are none of these pass as they are."""

    def __init__(self) -> None:
        self._unzip: Any = None
        self._plain = False

    def decode(self, data: bytes, limit: int) -> bytes:
        if self._plain or not data:
            return data
        if self._unzip is None and not self._recognise(data):
            return data
        decoded: bytes = self._unzip.decompress(data, max(1, limit))
        while self._unzip.eof and self._unzip.unused_data[:2] == b"\x1f\x8b" and len(decoded) < limit:
            rest = self._unzip.unused_data
            self._unzip = zlib.decompressobj(31)
            decoded += self._unzip.decompress(rest, limit - len(decoded))
        return decoded

    def _recognise(self, data: bytes) -> bool:
        if data[:1] in b"<{ \n\r\xef%":
            self._plain = True
            return False
        gzip = data[0] == 0x1F
        zlib_header = data[0] & 0x0F == 8 and (len(data) < 2 or (data[0] * 256 + data[1]) % 31 == 0)
        self._unzip = zlib.decompressobj(31 if gzip else 15 if zlib_header else -15)
        return True


class _Brotli:
    def __init__(self) -> None:
        import brotli

        self._decoder = brotli.Decompressor()

    def decode(self, data: bytes, limit: int) -> bytes:
        return bytes(self._decoder.process(data, output_buffer_limit=max(1, limit)))


class _Zstandard:
    def __init__(self) -> None:
        if sys.version_info >= (3, 14):
            from compression.zstd import ZstdDecompressor
        else:
            from backports.zstd import ZstdDecompressor
        self._decoder = ZstdDecompressor()

    def decode(self, data: bytes, limit: int) -> bytes:
        return b"" if self._decoder.eof else bytes(self._decoder.decompress(data, max(1, limit)))


_CODINGS: dict[str, Callable[[], Coding]] = {
    "gzip": _Zlib,
    "x-gzip": _Zlib,
    "deflate": _Zlib,
    "br": _Brotli,
    "zstd": _Zstandard,
}
