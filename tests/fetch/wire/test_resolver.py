"""Names that the C library asks nobody for are asked for at the name servers themselves."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Iterator

import dns.flags
import dns.message
import dns.rcode
import dns.rrset
import pytest

from citecheck.fetch.wire.resolver import Resolver

KNOWN = {"-harbour.example.": "192.0.2.7", "harbour-.example.": "192.0.2.8"}


def serve(server: socket.socket) -> None:
    while True:
        data, peer = server.recvfrom(4096)
        if not data:
            return
        answer = dns.message.make_response(dns.message.from_wire(data))
        name = answer.question[0].name.to_text()
        if name not in KNOWN:
            answer.set_rcode(dns.rcode.SERVFAIL if "ill" in name else dns.rcode.NXDOMAIN)
        elif answer.question[0].rdtype == 1:
            answer.answer.append(dns.rrset.from_text(name, 60, "IN", "A", KNOWN[name]))
        server.sendto(answer.to_wire(), peer)


@pytest.fixture
def resolver() -> Iterator[Resolver]:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as server:
        server.bind(("127.0.0.1", 0))
        thread = threading.Thread(target=serve, args=(server,), daemon=True)
        thread.start()
        yield Resolver(name_server=server.getsockname())
        server.sendto(b"", server.getsockname())
        thread.join()


@pytest.mark.parametrize(("host", "address"), [("-harbour.example", "192.0.2.7"), ("harbour-.example", "192.0.2.8")])
def test_a_name_with_a_hyphen_at_an_end_has_an_address(resolver: Resolver, host: str, address: str) -> None:
    assert asyncio.run(resolver.resolve(host, 80)) == ((address, 80),)


@pytest.mark.parametrize(
    ("host", "number"), [("-nobody.example", socket.EAI_NONAME), ("-ill.example.org", socket.EAI_AGAIN)]
)
def test_a_name_with_a_hyphen_that_leads_nowhere_says_why(resolver: Resolver, host: str, number: int) -> None:
    with pytest.raises(socket.gaierror) as caught:
        asyncio.run(resolver.resolve(host, 80))

    assert caught.value.errno == number
