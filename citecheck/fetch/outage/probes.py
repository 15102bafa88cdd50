"""Probes of the network: name service and a TCP connection to hosts that are always there."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from citecheck.fetch.wire.limits import at_once
from citecheck.fetch.wire.resolver import Resolver

well_known = (  # kept by different operators, on several continents; a run's whole network is down only if all fail
    ("one.one.one.one", 443),
    ("dns.google", 443),
    ("www.wikipedia.org", 443),
    ("doi.org", 443),
    ("www.iana.org", 443),
    ("www.baidu.com", 443),
    ("www.kernel.org", 443),
)
_PATIENCE = 3.0


async def any_reached(endpoints: Sequence[tuple[str, int]]) -> bool:
    """Return whether any of the hosts takes a connection within three seconds, asked all at once."""
    turns = asyncio.Semaphore(at_once(len(endpoints)))
    tasks = [asyncio.create_task(_reached(host, port, turns)) for host, port in endpoints]
    try:
        for done in asyncio.as_completed(tasks, timeout=_PATIENCE):
            if await done:
                return True
    except TimeoutError:
        pass
    finally:
        for task in tasks:
            task.cancel()
    return False


async def resolves(hosts: Sequence[str]) -> bool:
    """Return whether the name service still knows any of these hosts."""
    resolver = Resolver()
    for host in hosts:
        try:
            async with asyncio.timeout(_PATIENCE):
                await resolver.resolve(host, 0)
        except (OSError, TimeoutError):
            continue
        return True
    return False


async def _reached(host: str, port: int, turns: asyncio.Semaphore) -> bool:
    try:
        async with turns:
            for address, _ in (await Resolver().resolve(host, port))[:2]:
                _, writer = await asyncio.open_connection(address, port)
                writer.close()
                return True
    except OSError:
        return False
    return False
