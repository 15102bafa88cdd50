from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from citecheck.fetch.client import Fetcher
from citecheck.fetch.outage.network_state import all_works
from citecheck.model.evidence import Exchange, Request
from citecheck.model.settings import Settings
from tests.web.small_web import Web

NOBODY = (("no-such-host.invalid", 443),)


@dataclass(frozen=True)
class Trip:
    """What came of some requests against a small web."""

    exchanges: list[Exchange]
    network: str
    requests: int
    from_cache: int
    warnings: tuple[str, ...]
    web: Web

    @property
    def only(self) -> Exchange:
        (exchange,) = self.exchanges
        return exchange


def never_enough(_type: str | None, _body: bytes, _titles: tuple[str, ...] | None) -> bool:
    return False


def take(
    web: Web, requests: Iterable[Request | str], enough: Any = never_enough, kind: Any = all_works, **settings: Any
) -> Trip:
    """Ask for all of these at once."""
    asked = [request if isinstance(request, Request) else Request(request) for request in requests]
    given: dict[str, Any] = {"hosts": web.hosts, "ca_bundle": web.ca_bundle, "timeout": 4.0, "patience": 1.0} | settings

    async def fetch_all() -> Trip:
        async with Fetcher(Settings(**given), enough, kind=kind, probed=NOBODY) as fetcher:
            exchanges = await asyncio.gather(*(fetcher.fetch(request) for request in asked))
        return Trip(exchanges, fetcher.network, fetcher.requests, fetcher.from_cache, fetcher.warnings, web)

    return asyncio.run(fetch_all())
