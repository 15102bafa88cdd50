"""Heads as servers send them: each row a head, and what is read of it."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citecheck.fetch.wire.faults import Fault
from citecheck.fetch.wire.http1.head import take_head
from citecheck.model.evidence import FailureKind

OK = b"HTTP/1.1 200 OK\r\n"
HEADERS: dict[str, tuple[bytes, list[tuple[bytes, bytes]]]] = {
    "plain": (b"A: b\r\nC: d\r\n", [(b"A", b"b"), (b"C", b"d")]),
    "no blank behind the colon": (b"A:b\r\n", [(b"A", b"b")]),
    "many blanks": (b"A: \t b \t\r\n", [(b"A", b"b")]),
    "line feeds alone": (b"A: b\nC: d\n", [(b"A", b"b"), (b"C", b"d")]),
    "no colon": (b"Nonsense\r\nA: b\r\n", [(b"A", b"b")]),
    "in quotes": (b'"X-Frame-Options: DENY"\r\nA: b\r\n', [(b"A", b"b")]),
    "blanks before the colon": (b"Server \t: old\r\nA: b\r\n", [(b"Server", b"old"), (b"A", b"b")]),
    "no name": (b": lost\r\n:\r\nA: b\r\n", [(b"A", b"b")]),
    "a comment": (b"<!-- made by hand: yes -->\r\n/* so */\r\nA: b\r\n", [(b"A", b"b")]),
    "a blank within the name": (b"Set Cookie: a=b\r\nA: b\r\n", [(b"A", b"b")]),
    "a name in Latin-1": (b"Gr\xf6\xdfe: 3\r\nA: b\r\n", [(b"A", b"b")]),
    "a second status line": (b"HTTP/1.1 200 OK\r\nA: b\r\n", [(b"A", b"b")]),
    "folded": (b"A: b\r\n  c\r\n\td\r\n", [(b"A", b"b c d")]),
    "folded at once": (b"  stray\r\nA: b\r\n", [(b"A", b"b")]),
    "folded behind a line that is none": (b"Nonsense\r\n more: of it\r\nA: b\r\n", [(b"A", b"b")]),
    "folded behind a line that is none, behind one that is": (b"A: b\r\nNonsense\r\n more\r\n", [(b"A", b"b")]),
    "a value in Latin-1": (b"A: Z\xfcrich\r\n", [(b"A", b"Z\xfcrich")]),
    "a carriage return and a zero in a value": (b"A: b\rC\0d\r\n", [(b"A", b"b C d")]),
    "no value": (b"A:\r\n", [(b"A", b"")]),
    "none": (b"", []),
}
STATUS_LINES: dict[bytes, tuple[int, bytes, tuple[int, int]]] = {
    b"HTTP/1.1 200 OK": (200, b"OK", (1, 1)),
    b"HTTP/1.0 404 Not Found": (404, b"Not Found", (1, 0)),
    b"HTTP/1.1 200": (200, b"", (1, 1)),
    b"HTTP/1.1 200 ": (200, b"", (1, 1)),
    b"HTTP/1.1 \t250 Fine": (250, b"Fine", (1, 1)),
    b"HTTP/1.1 200 G\xe9nial": (200, b"G\xe9nial", (1, 1)),
    b"http/1.1 200 ok": (200, b"ok", (1, 1)),
    b"HTTP/2 200": (200, b"", (2, 0)),
    b"HTTP 200 OK": (200, b"OK", (1, 0)),
    b"HTTP/1.1 999 Request denied": (999, b"Request denied", (1, 1)),
}
NOT_HTTP = [b"220 mail.example ESMTP", b"SSH-2.0-OpenSSH_9", b"HTTP/1.1 2000 OK", b"HTTP/1.1 OK", b"<html><body>"]


@pytest.mark.parametrize("name", HEADERS)
def test_what_is_no_header_is_left_out_and_the_rest_is_read(name: str) -> None:
    lines, expected = HEADERS[name]
    head = take_head(bytearray(OK + lines + b"\r\n"))

    assert head is not None
    assert list(head.headers) == expected


@pytest.mark.parametrize("line", STATUS_LINES)
def test_a_status_line_is_read_as_browsers_read_it(line: bytes) -> None:
    head = take_head(bytearray(line + b"\r\n\r\n"))

    assert head is not None
    assert (head.status, head.reason, head.version) == STATUS_LINES[line]


@pytest.mark.parametrize("line", NOT_HTTP)
def test_what_is_not_http_is_a_fault(line: bytes) -> None:
    with pytest.raises(Fault) as caught:
        take_head(bytearray(line + b"\r\n\r\n"))

    assert caught.value.kind is FailureKind.PROTOCOL


@pytest.mark.parametrize("before", [b"\r\n", b"\n\n\r\n", b" \r\n", b"\0\0\0", b"\xef\xbb\xbf"])
def test_blank_lines_and_a_few_stray_bytes_may_come_first(before: bytes) -> None:
    head = take_head(bytearray(before + OK + b"A: b\r\n\r\n"))

    assert head is not None
    assert (head.status, head.headers) == (200, ((b"A", b"b"),))


def test_a_head_is_taken_once_its_end_has_come_and_leaves_the_body() -> None:
    buffer = bytearray()
    whole = OK + b"A: b\r\n\r\nbody"
    taken = []
    for byte in whole[:-4]:
        buffer.append(byte)
        taken.append(take_head(buffer))
    buffer += b"body"

    assert [head is None for head in taken] == [True] * (len(taken) - 1) + [False]
    assert buffer == b"body"


def test_a_head_without_end_is_a_fault() -> None:
    with pytest.raises(Fault) as caught:
        take_head(bytearray(OK + b"A: " + b"b" * (200 << 10)))

    assert caught.value.kind is FailureKind.TOO_LARGE


@pytest.mark.parametrize(
    ("lines", "keeps"),
    [
        (b"HTTP/1.1 200 OK\r\n", True),
        (b"HTTP/1.1 200 OK\r\nConnection: Close\r\n", False),
        (b"HTTP/1.1 200 OK\r\nConnection: foo, close\r\n", False),
        (b"HTTP/1.0 200 OK\r\n", False),
        (b"HTTP/1.0 200 OK\r\nConnection: Keep-Alive\r\n", True),
    ],
)
def test_a_connection_is_kept_where_its_version_and_its_words_say_so(lines: bytes, keeps: bool) -> None:
    head = take_head(bytearray(lines + b"\r\n"))

    assert head is not None
    assert head.keeps is keeps


@given(st.binary(max_size=300))
def test_any_bytes_are_a_head_or_a_fault(data: bytes) -> None:
    with contextlib.suppress(Fault):
        take_head(bytearray(data + b"\r\n\r\n"))
