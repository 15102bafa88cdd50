"""A host that speaks HTTP/2 only, on a real socket."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Iterator
from pathlib import Path

import h2.config
import h2.connection
import h2.events
import pytest
import trustme

from citecheck.model.evidence import Response
from tests.fetch.trips import take
from tests.web.small_web import Web

BODY = b"<title>On the way to the south</title>"


def serve(listener: socket.socket, context: ssl.SSLContext) -> None:
    while True:
        try:
            connection, _ = listener.accept()
        except OSError:
            return
        try:
            with context.wrap_socket(connection, server_side=True) as stream:
                if stream.selected_alpn_protocol() == "h2":
                    converse(stream)
        except OSError:
            continue


def converse(stream: ssl.SSLSocket) -> None:
    peer = h2.connection.H2Connection(h2.config.H2Configuration(client_side=False))
    peer.initiate_connection()
    stream.sendall(peer.data_to_send())
    while data := stream.recv(65536):
        for event in peer.receive_data(data):
            if isinstance(event, h2.events.RequestReceived) and event.stream_id:
                peer.send_headers(event.stream_id, [(":status", "200"), ("content-type", "text/html")])
                peer.send_data(event.stream_id, BODY, end_stream=True)
        stream.sendall(peer.data_to_send())


@pytest.fixture
def modern(tmp_path: Path) -> Iterator[tuple[int, str]]:
    """Serve HTTP/2 only; an older client is dropped after the handshake."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(tmp_path / "authority.pem")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.set_alpn_protocols(["h2"])
    authority.issue_cert("modern.example").configure_cert(context)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=serve, args=(listener, context), daemon=True).start()
        yield listener.getsockname()[1], str(tmp_path / "authority.pem")
        listener.shutdown(socket.SHUT_RDWR)


def test_a_host_that_speaks_http_2_only_is_understood(modern: tuple[int, str]) -> None:
    port, bundle = modern
    with Web({}) as web:
        hosts = (("modern.example", "127.0.0.1", port),)
        exchange = take(web, ["https://modern.example/x"], hosts=hosts, ca_bundle=bundle).only

    assert isinstance(exchange.outcome, Response)
    assert (exchange.outcome.status, exchange.outcome.body, exchange.attempts) == (200, BODY, 2)
