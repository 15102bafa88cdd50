from __future__ import annotations

import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citecheck.fetch.wire.connection import Backend
from citecheck.fetch.wire.faults import Fault
from citecheck.fetch.wire.private_addresses import forbidden_host, forbidden_ip
from citecheck.fetch.wire.resolver import Endpoint, Resolver
from citecheck.model.evidence import Failure, FailureKind, Response
from tests.fetch.trips import take
from tests.web import behaviours as b
from tests.web.small_web import Web

REFUSED = """
127.0.0.1 127.8.9.10 0.0.0.0 0.1.2.3 10.0.0.1 172.16.0.1 172.31.255.255 192.168.1.1 100.64.0.1 100.100.100.200
169.254.169.254 192.0.0.192 198.18.0.1 224.0.0.1 239.255.255.250 240.0.0.1 255.255.255.255 168.63.129.16
::1 :: fe80::1 fe80::1%eth0 fc00::1 fd00:ec2::254 ff02::1 fec0::1 2001:db8::1 2001::1
::ffff:127.0.0.1 ::ffff:10.0.0.1 ::ffff:0:127.0.0.1 ::127.0.0.1 64:ff9b::7f00:1 64:ff9b::a9fe:a9fe 64:ff9b:1::1
2002:7f00:1:: 2002:a9fe:a9fe::1 nonsense
"""
ALLOWED = """
1.1.1.1 8.8.8.8 172.32.0.1 100.128.0.1 2606:4700::1111 ::ffff:8.8.8.8 64:ff9b::808:808 2002:808:808::
"""
LOCAL = [
    "http://127.0.0.1/", "http://2130706433/", "http://0x7f.1/", "http://0177.0.0.1/", "http://127.1/",
    "http://[::1]/", "http://[::ffff:127.0.0.1]/", "http://[64:ff9b::7f00:1]/", "http://0.0.0.0/", "http://localhost/",
    "http://LOCALHOST./", "http://printer.local/", "http://metadata.google.internal/", "http://169.254.169.254/",
    "http://%31%32%37.0.0.1/", "http://１２７.0.0.1/",
]  # fmt: skip


@pytest.mark.parametrize("address", REFUSED.split())
def test_an_address_of_our_own_network_is_refused(address: str) -> None:
    assert forbidden_ip(address)


@pytest.mark.parametrize("address", ALLOWED.split())
def test_a_public_address_is_open(address: str) -> None:
    assert forbidden_ip(address) is None


def test_every_spelling_of_this_machine_is_refused() -> None:
    with Web({}) as web:
        kinds = {e.request.url: e.outcome.kind for e in take(web, LOCAL).exchanges if isinstance(e.outcome, Failure)}

        assert dict.fromkeys(LOCAL, FailureKind.FORBIDDEN_ADDRESS) == kinds
        assert web.connections == 0


class LeadingHere(Resolver):
    async def resolve(self, host: str, port: int) -> tuple[Endpoint, ...]:
        return (("127.0.0.1", port), ("::ffff:10.0.0.1", port))


def test_a_name_that_leads_here_is_refused() -> None:
    with Web({}) as web:
        backend = Backend(LeadingHere(), open_hosts=lambda _: False)
        with pytest.raises(Fault, match=r"127\.0\.0\.1 leads to this machine") as raised:
            asyncio.run(backend.connect_tcp("harmless.example", web.port))

        assert raised.value.kind is FailureKind.FORBIDDEN_ADDRESS
        assert web.connections == 0


def test_the_user_may_open_private_hosts() -> None:
    with Web({"127.0.0.1": {"*": b.page("Here")}}) as web:
        outcome = take(web, [f"http://127.0.0.1:{web.port}/"], hosts=(), allow_private_hosts=True).only.outcome

    assert isinstance(outcome, Response)
    assert outcome.status == 200
    assert outcome.address == "127.0.0.1"


@given(st.text())
def test_any_text_is_judged(text: str) -> None:
    assert isinstance(forbidden_ip(text), str | None)
    assert isinstance(forbidden_host(text), str | None)
