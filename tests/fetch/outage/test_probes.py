"""Whether any of the best-known hosts is there."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import pytest

from citecheck.fetch.outage.probes import any_reached, resolves, well_known

NOBODY = ("no-such-host.invalid", 443)


def reached(*others: tuple[str, int], listening: bool) -> bool:
    """Probe a port of this machine, where somebody listens or has just left, after those others."""

    async def probe() -> bool:
        server = await asyncio.start_server(lambda _, writer: writer.close(), "127.0.0.1", 0)
        here: tuple[str, int] = server.sockets[0].getsockname()
        if not listening:
            server.close()
            await server.wait_closed()
        reached = await any_reached([*others, here])
        server.close()
        return reached

    return asyncio.run(probe())


def test_a_host_that_takes_a_connection_was_reached() -> None:
    assert reached(listening=True) is True
    assert reached(NOBODY, listening=True) is True


def test_a_host_that_takes_no_connection_was_not_reached() -> None:
    assert reached(listening=False) is False
    assert reached(NOBODY, listening=False) is False
    assert asyncio.run(any_reached([])) is False


@pytest.mark.parametrize(
    ("hosts", "known"),
    [
        (["127.0.0.1"], True),
        (["no-such-host.invalid", "127.0.0.1"], True),
        (["no-such-host.invalid"], False),
        ([], False),
    ],
)
def test_a_name_service_knows_any_of_these_hosts(hosts: Sequence[str], known: bool) -> None:
    assert known is asyncio.run(resolves(hosts))


def test_the_best_known_hosts_are_of_many_operators() -> None:
    assert len({host.rpartition(".")[2] + host.split(".")[-2] for host, _ in well_known}) == len(well_known)
