"""Bodies as the cache keeps them: packed with Zstandard (RFC 8878), before version 3 of the cache with zlib."""

from __future__ import annotations

import sys
import zlib

if sys.version_info >= (3, 14):
    from compression.zstd import DecompressionParameter, ZstdDecompressor, ZstdError, compress
else:
    from backports.zstd import DecompressionParameter, ZstdDecompressor, ZstdError, compress

FAULTS = (ZstdError, zlib.error)

_LEVEL = 1  # on pages, as small as zlib's first in a third of the time
_FRAME = b"\x28\xb5\x2f\xfd"
_LARGEST = 8 << 20  # bytes; twice what is read of any answer
_WINDOW_LOG = 23


def packed(body: bytes) -> bytes:
    """Pack a body."""
    return compress(body, _LEVEL)


def unpacked(kept: bytes) -> bytes:
    """Unpack a body; raise ValueError, or one of `FAULTS`, where the row is damaged.

    A row that unpacks to more than is ever read of an answer is damage: it was not written here.
    """
    unpacking = (
        ZstdDecompressor(options={DecompressionParameter.window_log_max: _WINDOW_LOG})
        if kept.startswith(_FRAME)
        else zlib.decompressobj()
    )
    body = unpacking.decompress(kept, _LARGEST)
    if not unpacking.eof:
        raise ValueError("a body larger than any that is read")
    return body
