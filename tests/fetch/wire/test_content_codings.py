from __future__ import annotations

import gzip
import sys
import zlib
from collections import deque

import brotli
import pytest
from hypothesis import given
from hypothesis import strategies as st

from citecheck.fetch.wire.content_codings import DamagedCodingError, Decoder

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

TEXT = "On the way to the south. 남쪽으로 가는 길. ".encode() * 100
PLENTY = 1 << 20
SKIPPED = b"\x5a\x2a\x4d\x18" + (9).to_bytes(4, "little") + b"not shown"  # a skippable frame, RFC 8878 §3.1.2


def bare_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(data) + packer.flush()


CODINGS = {
    "gzip": gzip.compress(TEXT),
    "x-gzip": gzip.compress(TEXT[:100]) + gzip.compress(TEXT[100:]),
    "deflate": zlib.compress(TEXT),
    "Deflate ": bare_deflate(TEXT),
    "br": brotli.compress(TEXT),
    "zstd": zstd.compress(TEXT),
    "ZSTD": zstd.compress(TEXT[:100]) + zstd.compress(TEXT[100:]),
    " zstd": SKIPPED + zstd.compress(TEXT[:100]) + SKIPPED + zstd.compress(TEXT[100:]) + SKIPPED,
    "zstd ": zstd.compress(TEXT) + b"\n",
    "gzip, br": brotli.compress(gzip.compress(TEXT)),
    "identity": TEXT,
    "aes128gcm": TEXT,
    "": TEXT,
}
BOMBS = {
    "gzip": gzip.compress(bytes(50 << 20)),
    "deflate": zlib.compress(bytes(50 << 20)),
    "br": brotli.compress(bytes(50 << 20), quality=5),
    "zstd": zstd.compress(bytes(50 << 20)),
}


@pytest.mark.parametrize("coding", CODINGS)
@pytest.mark.parametrize("size", [1, 7, 1000, PLENTY])
def test_a_coding_is_undone_in_pieces_of_any_size(coding: str, size: int) -> None:
    decoder, data = Decoder(coding), CODINGS[coding]
    decoded = b"".join(decoder.decode(data[at : at + size], PLENTY) for at in range(0, len(data), size))

    assert decoded == TEXT


@pytest.mark.parametrize("coding", BOMBS)
def test_a_bomb_does_not_unfold(coding: str) -> None:
    decoded = Decoder(coding).decode(BOMBS[coding], 100_000)

    assert 100_000 <= len(decoded) <= 400_000


def test_five_codings_one_upon_another_are_undone_and_no_more() -> None:
    packed = TEXT
    for _ in range(5):
        packed = gzip.compress(packed)

    assert TEXT == Decoder(", ".join(["gzip"] * 5 + ["identity"] * 5)).decode(packed, PLENTY)
    with pytest.raises(DamagedCodingError, match="6 codings, one upon another"):
        Decoder(", ".join(["gzip"] * 6))


@pytest.mark.parametrize(("coding", "member"), [("gzip", gzip.compress(b"", mtime=0)), ("zstd", SKIPPED)])
@pytest.mark.parametrize("size", [1, 100_000])
def test_members_that_hold_nothing_are_counted(coding: str, member: bytes, size: int) -> None:
    decoder, data = Decoder(coding), member * 1_002
    parts = (data[at : at + size] for at in range(0, len(data), size))

    with pytest.raises(DamagedCodingError, match="more than 1,000 members"):
        deque((decoder.decode(part, PLENTY) for part in parts), maxlen=0)


@pytest.mark.parametrize(("log", "honest"), [(23, True), (24, False), (31, False)])
def test_a_window_of_eight_megabytes_is_the_largest(log: int, honest: bool) -> None:
    frame = (
        b"\x28\xb5\x2f\xfd\0" + bytes([log - 10 << 3]) + (3 << 3 | 1).to_bytes(3, "little") + b"ice"
    )  # RFC 8878 §3.1.1

    decoder = Decoder("zstd")

    if honest:
        assert b"ice" == decoder.decode(frame, PLENTY)
    else:
        with pytest.raises(DamagedCodingError):
            decoder.decode(frame, PLENTY)


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br", "zstd", "compress"])
def test_a_header_that_lies_about_a_page_does_no_harm(coding: str) -> None:
    assert Decoder(coding).decode(b"<html>plain</html>", PLENTY) == b"<html>plain</html>"


@pytest.mark.parametrize("coding", ["gzip", "br", "zstd", "compress", "dcb"])
def test_bytes_that_are_in_no_such_coding_are_damage(coding: str) -> None:
    with pytest.raises(DamagedCodingError):
        Decoder(coding).decode(b"\x1f\x9d\x90\0\xff" * 40, PLENTY)


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br", "zstd"])
def test_a_coding_that_breaks_off_is_still_in_the_middle_of_something(coding: str) -> None:
    broken, whole = Decoder(coding), Decoder(coding)
    broken.decode(CODINGS[coding][:12], PLENTY)
    whole.decode(CODINGS[coding], PLENTY)

    assert (broken.begun, whole.begun) == (True, False)


@given(st.sampled_from(sorted(CODINGS)), st.lists(st.binary(min_size=1)))
def test_any_bytes_are_survived(coding: str, parts: list[bytes]) -> None:
    decoder = Decoder(coding)
    try:
        for part in parts:
            decoder.decode(part, 1000)
    except DamagedCodingError:
        return
