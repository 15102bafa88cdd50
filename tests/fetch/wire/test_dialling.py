"""Ways to a host: through proxies of both kinds, and past the versions of HTTP that it does not speak."""

from __future__ import annotations

import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import trustme

from citecheck.model.evidence import Failure, FailureKind, Response
from tests.fetch.trips import take
from tests.web import behaviours as b
from tests.web.small_web import Web

PAGE = b.page("On the way to the south")
NO_APPLICATION_PROTOCOL = b"\x15\x03\x03\x00\x02\x02\x78"  # a fatal alert, RFC 7301 §3.2
ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\nfound"


@contextmanager
def listening(attend: Callable[[socket.socket], None]) -> Iterator[int]:
    """Serve each connection in a thread of its own; yield the port."""

    def guarded(peer: socket.socket) -> None:
        with peer:
            try:
                attend(peer)
            except (OSError, IndexError):  # it only knocked
                return

    def accept(listener: socket.socket) -> None:
        while True:
            try:
                peer, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=guarded, args=(peer,), daemon=True).start()

    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=accept, args=(listener,), daemon=True).start()
        yield listener.getsockname()[1]
        listener.shutdown(socket.SHUT_RDWR)


def hello(peer: socket.socket) -> bytes:
    """Look at a ClientHello without taking it."""
    length = 5 + int.from_bytes(peer.recv(5, socket.MSG_PEEK | socket.MSG_WAITALL)[3:5], "big")
    return peer.recv(length, socket.MSG_PEEK | socket.MSG_WAITALL)


@pytest.mark.parametrize("unknown", [b"\x08http/1.1", b"\x02h2"], ids=["wants no offer at all", "wants no HTTP/2"])
def test_a_host_that_refuses_the_protocols_offered_is_offered_others(tmp_path: Path, unknown: bytes) -> None:
    authority = trustme.CA()
    authority.cert_pem.write_to_path(tmp_path / "authority.pem")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("picky.example").configure_cert(context)

    def attend(peer: socket.socket) -> None:
        if unknown in hello(peer):
            peer.recv(4096)
            peer.sendall(NO_APPLICATION_PROTOCOL)
            return
        with context.wrap_socket(peer, server_side=True) as stream:
            stream.recv(65536)
            stream.sendall(ANSWER)

    with listening(attend) as port, Web({}) as web:
        hosts = (("picky.example", "127.0.0.1", port),)
        exchange = take(web, ["https://picky.example/x"], hosts=hosts, ca_bundle=str(tmp_path / "authority.pem")).only

    assert isinstance(exchange.outcome, Response)
    assert (exchange.outcome.body, exchange.attempts) == (b"found", 1)


def test_a_host_that_refuses_every_protocol_has_a_fault_of_tls() -> None:
    def attend(peer: socket.socket) -> None:
        peer.recv(4096)
        peer.sendall(NO_APPLICATION_PROTOCOL)

    with listening(attend) as port, Web({}) as web:
        outcome = take(web, ["https://picky.example/x"], hosts=(("picky.example", "127.0.0.1", port),)).only.outcome

    assert isinstance(outcome, Failure)
    assert (outcome.kind, outcome.detail) == (FailureKind.TLS, "it speaks no version of HTTP that is spoken here")


def socks(to: int, user: bytes | None = None, reply: int = 0) -> Callable[[socket.socket], None]:
    """Be a SOCKS 5 proxy that leads every name to one port of this machine (RFC 1928, RFC 1929)."""

    def attend(peer: socket.socket) -> None:
        methods = peer.recv(2)[1]
        offered = peer.recv(methods)
        wanted = 0 if user is None else 2
        if wanted not in offered:
            peer.sendall(b"\x05\xff")
            return
        peer.sendall(bytes([5, wanted]))
        if user is not None:
            said = peer.recv(512)
            good = said == b"\x01" + bytes([len(user)]) + user + b"\x06secret"
            peer.sendall(b"\x01\x00" if good else b"\x01\x01")
            if not good:
                return
        peer.recv(512)
        peer.sendall(b"\x05" + bytes([reply]) + b"\x00\x01" + bytes(4) + struct.pack("!H", 80))
        if not reply:
            with socket.create_connection(("127.0.0.1", to)) as other:
                join(peer, other)

    return attend


def join(one: socket.socket, other: socket.socket) -> None:
    def pour(source: socket.socket, target: socket.socket) -> None:
        try:
            while data := source.recv(65536):
                target.sendall(data)
            target.shutdown(socket.SHUT_WR)
        except OSError:
            return

    back = threading.Thread(target=pour, args=(other, one), daemon=True)
    back.start()
    pour(one, other)
    back.join()


@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("user", [None, b"hill"])
def test_a_socks_proxy_leads_to_hosts(scheme: str, user: bytes | None) -> None:
    with Web({"a.example": {"*": PAGE}}) as web, listening(socks(web.port, user)) as port:
        who = f"{user.decode()}:secret@" if user else ""
        trip = take(web, [f"{scheme}://a.example/x"], hosts=(), proxy=f"socks5h://{who}127.0.0.1:{port}")

    assert isinstance(trip.only.outcome, Response)
    assert trip.only.outcome.status == 200


@pytest.mark.parametrize(
    ("attend", "kind"),
    [
        (socks(0, b"another"), FailureKind.PROXY),
        (socks(0, reply=5), FailureKind.NO_ROUTE),
        (lambda peer: peer.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n"), FailureKind.PROXY),
    ],
    ids=["does not know us", "refuses", "speaks another tongue"],
)
def test_a_socks_proxy_that_does_not_serve_is_no_fault_of_the_source(
    attend: Callable[[socket.socket], None], kind: FailureKind
) -> None:
    with Web({}) as web, listening(attend) as port:
        exchange = take(web, ["http://a.example/x"], hosts=(), proxy=f"socks5://127.0.0.1:{port}", retries=0).only

    assert isinstance(exchange.outcome, Failure)
    assert exchange.outcome.kind is kind


@pytest.mark.parametrize(
    ("answer", "kind"),
    [(b"407 Proxy Authentication Required", FailureKind.PROXY), (b"503 No", FailureKind.NO_ROUTE)],
)
def test_a_proxy_that_refuses_a_tunnel_says_whose_fault_it_is(answer: bytes, kind: FailureKind) -> None:
    def attend(peer: socket.socket) -> None:
        if peer.recv(65536).startswith(b"CONNECT a.example:443 HTTP/1.1\r\nHost: a.example:443\r\n"):
            peer.sendall(b"HTTP/1.1 %b\r\nContent-Length: 0\r\n\r\n" % answer)

    with Web({}) as web, listening(attend) as port:
        proxy = f"http://127.0.0.1:{port}"
        outcome = take(web, ["https://a.example/"], hosts=(), proxy=proxy, retries=0).only.outcome

    assert isinstance(outcome, Failure)
    assert outcome.kind is kind
