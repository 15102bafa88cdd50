"""The only door to the network: client, cache, politeness, retries, guard."""

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
