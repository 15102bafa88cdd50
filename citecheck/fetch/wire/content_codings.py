"""Content codings undone as the bytes come, never more at a time than asked for (RFC 9110 §8.4)."""

from __future__ import annotations

import sys
import zlib
from collections.abc import Callable
from typing import Any, Protocol

from citecheck.expressions import expression

accepted = "gzip, deflate, br, zstd"
_BEGINS_PLAIN = b"<{ \n\r\xef%"
_CONTROLS = expression(rb"[\0-\x08\x0e-\x1f]")
_GZIP = b"\x1f\x8b"
_MOST_CODINGS = 5  # one upon another, as curl has it
_MOST_MEMBERS = 1_000  # of one body; a page packed in pieces has some dozens
_WINDOW_LOG = 23  # of Zstandard: 8 MB, RFC 9659 §3
_FRAMES = bytes([0x28, *range(0x50, 0x60)])  # first bytes of Zstandard's frames, skippable ones included


class Coding(Protocol):
    """Undoes one content coding."""

    def decode(self, data: bytes, limit: int) -> bytes:
        """Return at most about `limit` decoded bytes of what came; what is beyond them may be dropped."""

    @property
    def begun(self) -> bool:
        """Whether it is in the middle of something."""


class DamagedCodingError(Exception):
    """The bytes are not in the coding that the header names."""


class Decoder:
    """Undoes all codings of an answer, the last one first; words that are none are left as they are."""

    def __init__(self, content_encoding: str | None, content_type: str | None = None) -> None:
        """Take the headers; under a word that is no coding, a text must look like one.

        Raise DamagedCodingError where they name more codings than any server applies.
        """
        names = [name.strip().lower() for name in (content_encoding or "").split(",")]
        unknown = _Unread if (content_type or "").lower().startswith("text/") else None
        codings = (_CODINGS.get(name, unknown) for name in reversed(names) if name not in {"", "identity"})
        named = [coding for coding in codings if coding]
        if len(named) > _MOST_CODINGS:
            raise DamagedCodingError(f"{len(named)} codings, one upon another")
        self._codings = [coding() for coding in named]

    @property
    def begun(self) -> bool:
        """Whether more would have to come."""
        return any(coding.begun for coding in self._codings)

    def decode(self, data: bytes, limit: int) -> bytes:
        """Return at most about `limit` bytes; raise DamagedCodingError where a coding is broken."""
        for coding in self._codings:
            try:
                data = coding.decode(data, limit)
            except DamagedCodingError:
                raise
            except Exception as error:  # every library has an error of its own
                raise DamagedCodingError(str(error)) from error
        return data


class _UnlessPlain:
    """A coding whose bytes may turn out to be none: pages that were never packed, whatever their header says."""

    def __init__(self) -> None:
        self._plain: bool | None = None
        self._members = 0

    def decode(self, data: bytes, limit: int) -> bytes:
        if not data:
            return data
        if self._plain is None:
            self._plain = self._is_plain(data)
        return data if self._plain else self._unpack(data, limit)

    def _is_plain(self, data: bytes) -> bool:
        return data[:1] in _BEGINS_PLAIN

    def _begin_member(self) -> None:
        """Count a member; raise DamagedCodingError for one more than any honest body has."""
        self._members += 1
        if self._members > _MOST_MEMBERS:
            raise DamagedCodingError(f"more than {_MOST_MEMBERS:,} members, one behind another")

    def _unpack(self, data: bytes, limit: int) -> bytes:
        raise NotImplementedError


class _Zlib(_UnlessPlain):
    """gzip of one or more members, zlib, or bare deflate."""

    def __init__(self) -> None:
        super().__init__()
        self._unzip: Any = None

    @property
    def begun(self) -> bool:
        return self._unzip is not None and not self._unzip.eof

    def _unpack(self, data: bytes, limit: int) -> bytes:
        if self._unzip is None:
            self._unzip = zlib.decompressobj(_window_bits(data))
        decoded: bytes = self._unzip.decompress(data, max(1, limit))
        while self._unzip.eof and self._unzip.unused_data[:2] == _GZIP and len(decoded) < limit:
            self._begin_member()
            rest = self._unzip.unused_data
            self._unzip = zlib.decompressobj(31)
            decoded += self._unzip.decompress(rest, limit - len(decoded))
        return decoded


def _window_bits(data: bytes) -> int:
    zlib_header = data[0] & 0x0F == 8 and (len(data) < 2 or (data[0] * 256 + data[1]) % 31 == 0)
    return 31 if data[0] == _GZIP[0] else 15 if zlib_header else -15


class _Brotli(_UnlessPlain):
    """Brotli, which has no mark of its own: a page is told from it where it cannot be unpacked."""

    def __init__(self) -> None:
        super().__init__()
        import brotli

        self._decoder = brotli.Decompressor()
        self._trial = brotli.Decompressor()

    @property
    def begun(self) -> bool:
        return self._plain is False and not self._decoder.is_finished()

    def _is_plain(self, data: bytes) -> bool:
        if not super()._is_plain(data):
            return False
        try:
            self._trial.process(data, output_buffer_limit=1)
        except Exception:  # noqa: BLE001 (the library's error has no public name in all its versions)
            return True
        return False

    def _unpack(self, data: bytes, limit: int) -> bytes:
        return bytes(self._decoder.process(data, output_buffer_limit=max(1, limit)))


class _Zstandard(_UnlessPlain):
    """Zstandard of one or more frames, some of which hold nothing (RFC 8878 §3.1)."""

    def __init__(self) -> None:
        super().__init__()
        self._decoder = _zstandard()

    @property
    def begun(self) -> bool:
        return self._plain is False and not self._decoder.eof

    def _unpack(self, data: bytes, limit: int) -> bytes:
        decoded = b""
        while data and len(decoded) < limit:
            if self._decoder.eof:
                if data[0] not in _FRAMES:
                    break
                self._begin_member()
                self._decoder = _zstandard()
            decoded += self._decoder.decompress(data, max(1, limit - len(decoded)))
            data = self._decoder.unused_data if self._decoder.eof else b""
        return decoded


def _zstandard() -> Any:
    if sys.version_info >= (3, 14):
        from compression.zstd import DecompressionParameter, ZstdDecompressor
    else:
        from backports.zstd import DecompressionParameter, ZstdDecompressor
    return ZstdDecompressor(options={DecompressionParameter.window_log_max: _WINDOW_LOG})


class _Unread(_UnlessPlain):
    """A coding that nobody asked for and nobody reads, or a word that is none: all but a plain page is damage."""

    begun = False

    def _is_plain(self, data: bytes) -> bool:
        return not _CONTROLS.search(data)

    def _unpack(self, data: bytes, limit: int) -> bytes:
        raise DamagedCodingError(f"{min(len(data), limit)} bytes of a coding that is not read here")


_CODINGS: dict[str, Callable[[], Coding]] = {  # IANA's registry
    "gzip": _Zlib,
    "x-gzip": _Zlib,
    "deflate": _Zlib,
    "br": _Brotli,
    "zstd": _Zstandard,
    **dict.fromkeys(("aes128gcm", "compress", "dcb", "dcz", "exi", "pack200-gzip", "x-compress"), _Unread),
}
