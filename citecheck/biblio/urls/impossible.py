"""Addresses that can lead nowhere, whoever asks (RFC 1035 §2.3.4, RFC 3986 §3.2)."""

from __future__ import annotations

import functools
import ipaddress
import re

from citecheck.biblio.urls.address import Address, split
from citecheck.biblio.urls.normal_form import normalise
from citecheck.expressions import expression

_LABEL = expression(r"[a-z0-9_-]+", re.IGNORECASE)  # hyphens anywhere: name services carry them
_TOP_LEVEL = expression(r"[a-z]{2,}|xn--[a-z0-9-]+", re.IGNORECASE)
_WHITE_SPACE = expression(r"\s")


@functools.lru_cache(maxsize=4096)
def impossible(url: str) -> str | None:
    """Say in one clause why a web address can lead nowhere; `None` where it might.

    `localhost` and IP literals are possible; whether they may be visited is another question.
    """
    address = split(normalise(url))
    if address.scheme is None or (address.host is None and "." in address.scheme):
        return "it has no scheme (http:// or https://)"
    if address.scheme not in {"http", "https"}:
        return None
    if not address.host:
        return "it names no host"
    if address.port is not None and (address.port_number is None or not 0 < address.port_number < 65536):
        return f"its port {address.port} is not between 1 and 65535"
    return _impossible_host(address)


def _impossible_host(address: Address) -> str | None:
    host = address.host or ""
    if _is_ip(host.strip("[]")) or host == "localhost":
        return None
    if host.startswith("["):
        return f"{host} is not an IPv6 address"
    if _WHITE_SPACE.search(host) or "%20" in host:
        return f"its host {host!r} has a blank in it"
    labels = host.split(".")
    if len(labels) < 2:
        return f"its host {host!r} has no dot"
    return _impossible_labels(labels)


def _impossible_labels(labels: list[str]) -> str | None:
    if sum(len(label) + 1 for label in labels) > 254 or any(len(label) > 63 for label in labels):
        return "its host is longer than a host can be"
    bad = next((label for label in labels if not _LABEL.fullmatch(label)), None)
    if bad is not None:
        return f"its host has an impossible part: {bad!r}" if bad else "its host has an empty part (two dots)"
    return None if _TOP_LEVEL.fullmatch(labels[-1]) else f"no top-level domain is called {labels[-1]!r}"


def _is_ip(host: str) -> bool:
    if ":" not in host and not host[-1:].isdigit():
        return False
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True
