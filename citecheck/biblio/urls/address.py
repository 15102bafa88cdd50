"""The parts of an address (RFC 3986 §3), read from any text without ever failing."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

from citecheck.expressions import expression

default_ports = {"http": "80", "https": "443", "ftp": "21", "ws": "80", "wss": "443"}

_PARTS = expression(r"(?:([^:/?#]*):)?(?://([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?", re.DOTALL)
_SCHEME = expression(r"[A-Za-z][A-Za-z0-9+.-]*")


@dataclass(frozen=True, slots=True)
class Address:
    """The parts of an address as written; `None` = not there, `""` = there and empty.

    `host` keeps the brackets of an IPv6 literal; `port` is text, since documents hold impossible ones.
    """

    scheme: str | None = None
    userinfo: str | None = None
    host: str | None = None
    port: str | None = None
    path: str = ""
    query: str | None = None
    fragment: str | None = None

    def __str__(self) -> str:
        parts = [] if self.scheme is None else [self.scheme, ":"]
        if self.host is not None:
            userinfo = "" if self.userinfo is None else f"{self.userinfo}@"
            port = "" if self.port is None else f":{self.port}"
            parts.append(f"//{userinfo}{self.host}{port}")
        parts.append(self.path)
        if self.query is not None:
            parts.append(f"?{self.query}")
        if self.fragment is not None:
            parts.append(f"#{self.fragment}")
        return "".join(parts)

    @property
    def port_number(self) -> int | None:
        """The port that is connected to: the stated one, else the scheme's own; `None` where there is none."""
        text = self.port or default_ports.get((self.scheme or "").lower(), "")
        return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None


@functools.lru_cache(maxsize=4096)
def split(url: str) -> Address:
    """Split an address into its parts; what is before a colon counts as a scheme only where it can be one."""
    match = _PARTS.fullmatch(url)
    if match is None:  # the pattern matches every text
        return Address(path=url)
    scheme, authority, path, query, fragment = match.groups()
    if scheme is not None and not _SCHEME.fullmatch(scheme):
        path = f"{scheme}:{'' if authority is None else '//' + authority}{path}"
        scheme = authority = None
    if authority is None:
        return Address(scheme, path=path, query=query, fragment=fragment)
    userinfo, at, place = authority.rpartition("@")
    name, port = _host_and_port(place)
    return Address(scheme, userinfo if at else None, name, port, path, query, fragment)


def host(url: str) -> str:
    """Return the host of an address in lower case without a final dot; empty where it has none."""
    return (split(url).host or "").lower().rstrip(".")


def _host_and_port(place: str) -> tuple[str, str | None]:
    if place.startswith("["):
        literal, bracket, rest = place.partition("]")
        behind, colon, port = rest.partition(":")
        return literal + bracket + behind, port if colon else None
    name, colon, port = place.partition(":")
    return name, port if colon else None
