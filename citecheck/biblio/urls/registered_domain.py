"""The part of a host's name that one owner registered, by the Public Suffix List (publicsuffix.org)."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from publicsuffixlist import PublicSuffixList

_SUFFIXES = ("com", "edu", "gov", "info", "int", "net", "org")
"""Under these, two labels are a name that somebody registered: the list need not be read."""

_CATEGORIES = ("ac", "co", "com", "edu", "gov", "net", "org")
"""Under a country many owners have names below these, listed or not (`com.mn`)."""


@functools.lru_cache(maxsize=4096)
def registered_domain(host: str) -> str:
    """Return what one owner registered: `www.example.org` → `example.org`, `a.b.co.kr` → `b.co.kr`.

    Hosts that are under no public suffix, or are one themselves, are their own: `localhost`, `co.kr`, `192.0.2.1`.
    """
    labels = host.lower().rstrip(".").split(".")
    if len(labels) < 2 or labels[-1].isdigit() or "[" in host:
        return host
    if len(labels) == 2 and labels[1] in _SUFFIXES:
        return host
    name: str = _list().privatesuffix(".".join(labels)) or host
    size = name.count(".") + 1
    category = size == 2 and len(labels) > 2 and labels[-2] in _CATEGORIES and len(labels[-1]) == 2
    return ".".join(labels[-3:]) if category else name


@functools.cache
def _list() -> PublicSuffixList:
    from publicsuffixlist import PublicSuffixList

    return PublicSuffixList()
