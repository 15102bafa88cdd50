"""The only door to the network: every address asked politely, under guard, once; every fault of the world a value.

A request takes this way: `client` (cache, one visit an address, dead means dead twice) → `visit` (redirects) →
`asking` (queue, retries, deadlines) → `transport` and `connection` (httpcore, name service, guard, TLS).
Beside it stand the decisions, most of them pure: `redirects`, `retry`, `rate_limits`, `throttle`, `circuit`, `network`,
`guard`, `limits`, `lifetimes`, `faults`; and the memory: `cache`, `records`, `database`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from citecheck.fetch.client import Fetcher

__all__ = ["Fetcher"]


def __getattr__(name: str) -> Any:
    """Import the fetcher when it is first asked for: it brings httpx with it."""
    if name == "Fetcher":
        from citecheck.fetch.client import Fetcher

        return Fetcher
    raise AttributeError(name)
