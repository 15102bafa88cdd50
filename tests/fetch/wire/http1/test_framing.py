"""Where a body ends: each row the header lines, what comes behind them, and what of it is the body."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citecheck.fetch.wire.faults import Fault
from citecheck.fetch.wire.http1.framing import Framing, framing
from citecheck.fetch.wire.http1.head import take_head
from citecheck.model.evidence import FailureKind

OK = b"HTTP/1.1 200 OK\r\n"
CHUNKED = b"Transfer-Encoding: chunked\r\n"
BODIES: dict[str, tuple[bytes, bytes, bytes, bytes]] = {  # header lines, what comes, the body, what is left over
    "by length": (b"Content-Length: 4\r\n", b"bodyHTTP/1.1 400", b"body", b"HTTP/1.1 400"),
    "of no length": (b"Content-Length: 0\r\n", b"<p>moved</p>", b"", b"<p>moved</p>"),
    "a length twice alike": (b"Content-Length: 4\r\nContent-Length: 04\r\n", b"body!", b"body", b"!"),
    "a length twice in one line": (b"Content-Length: 4, 4\r\n", b"body!", b"body", b"!"),
    "a length that is no number": (b"Content-Length: some\r\n", b"body", b"body", b""),
    "a length below nothing": (b"Content-Length: -1\r\n", b"body", b"body", b""),
    "an empty length": (b"Content-Length:\r\n", b"body", b"body", b""),
    "until it closes": (b"", b"body", b"body", b""),
    "identity": (b"Transfer-Encoding: identity\r\nContent-Length: 4\r\n", b"body!", b"body", b"!"),
    "an empty coding": (b"Transfer-Encoding:\r\n", b"body", b"body", b""),
    "a coding that is none": (b"Transfer-Encoding: binary\r\nContent-Length: 4\r\n", b"body!", b"body", b"!"),
    "chunked": (CHUNKED, b"4\r\nbody\r\n0\r\n\r\n!", b"body", b"!"),
    "chunked twice": (CHUNKED + CHUNKED, b"4\r\nbody\r\n0\r\n\r\n", b"body", b""),
    "identity and chunked": (b"Transfer-Encoding: identity, Chunked\r\n", b"4\r\nbody\r\n0\r\n\r\n", b"body", b""),
    "chunked in spite of a length": (b"Content-Length: 9\r\n" + CHUNKED, b"4\r\nbody\r\n0\r\n\r\n", b"body", b""),
    "chunks with blanks": (CHUNKED, b"4  \r\nbody\r\n 1\t\r\n!\r\n0 \r\n\r\n", b"body!", b""),
    "chunks with extensions": (CHUNKED, b'4;a="b\xfc"\r\nbody\r\n0;c\r\n\r\n', b"body", b""),
    "chunks with line feeds alone": (CHUNKED, b"4\nbody\n0\n\n", b"body", b""),
    "chunks of many digits": (CHUNKED, b"0004\r\nbody\r\n0000\r\n\r\n", b"body", b""),
    "trailers": (CHUNKED, b"4\r\nbody\r\n0\r\nExpires: never\r\nFoo\r\n\r\n!", b"body", b"!"),
    "trailers that do not end": (CHUNKED, b"4\r\nbody\r\n0\r\n", b"body", b""),
}
BROKEN: dict[str, tuple[bytes, bytes, FailureKind]] = {
    "too short": (b"Content-Length: 9\r\n", b"body", FailureKind.TRUNCATED),
    "within a chunk": (CHUNKED, b"9\r\nbody", FailureKind.TRUNCATED),
    "behind a chunk": (CHUNKED, b"4\r\nbody\r\n", FailureKind.TRUNCATED),
    "chunks without sizes": (CHUNKED, b"<html>\r\n", FailureKind.PROTOCOL),
    "a line without end": (CHUNKED, b"1" * 20_000, FailureKind.PROTOCOL),
    "a chunk that is longer": (CHUNKED, b"2\r\nbody\r\n", FailureKind.PROTOCOL),
    "two lengths": (b"Content-Length: 4\r\nContent-Length: 5\r\n", b"body", FailureKind.PROTOCOL),
}


def framed(lines: bytes, status: bytes = OK) -> Framing:
    head = take_head(bytearray(status + lines + b"\r\n"))
    assert head is not None
    return framing(head)


def read(body: Framing, sent: bytes, size: int) -> tuple[bytes, bytes]:
    """Feed a body in pieces, then close; return what was taken and what was left over."""
    buffer, taken, pieces = bytearray(), b"", [sent[at : at + size] for at in range(0, len(sent), size)]
    for piece in pieces:
        buffer += piece
        while part := body.take(buffer):
            taken += part
    if not body.ended:
        body.close()
    return taken, bytes(buffer)


@pytest.mark.parametrize("size", [1, 3, 1000])
@pytest.mark.parametrize("name", BODIES)
def test_a_body_ends_where_it_says(name: str, size: int) -> None:
    lines, sent, expected, left = BODIES[name]

    assert read(framed(lines), sent, size) == (expected, left)


@pytest.mark.parametrize("size", [1, 3, 30_000])
@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_body_is_a_fault(name: str, size: int) -> None:
    lines, sent, kind = BROKEN[name]
    with pytest.raises(Fault) as caught:
        read(framed(lines), sent, size)

    assert caught.value.kind is kind


@pytest.mark.parametrize("status", [b"HTTP/1.1 204 No Content\r\n", b"HTTP/1.1 304 Not Modified\r\n"])
def test_some_answers_have_no_body_whatever_they_say(status: bytes) -> None:
    assert framed(b"Content-Length: 4\r\n", status).ended


@given(st.lists(st.binary(min_size=1, max_size=50), max_size=8), st.integers(1, 20))
def test_chunks_of_any_size_come_back_whole(parts: list[bytes], size: int) -> None:
    sent = b"".join(b"%x\r\n%b\r\n" % (len(part), part) for part in parts) + b"0\r\n\r\n"

    assert read(framed(CHUNKED), sent, size) == (b"".join(parts), b"")
