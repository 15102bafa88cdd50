"""The part of a host's name that one owner registered."""

from __future__ import annotations


def registered_domain(host: str) -> str:
    """Return roughly the registered domain of a host: `www.example.org` → `example.org`, `a.b.co.kr` → `b.co.kr`."""
    labels = host.split(".")
    short = len(labels) > 2 and len(labels[-1]) == 2 and len(labels[-2]) <= 3
    return ".".join(labels[-3:] if short else labels[-2:])
