"""Addresses that a stranger's document must not make us visit: our own machine, our own network, a cloud's metadata.

Checked on the IP address that is connected to, so that neither names, redirects nor odd notations get past.
"""

from __future__ import annotations

import ipaddress
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network

_REFUSED_V4 = (  # IANA IPv4 Special-Purpose Address Registry (RFC 6890 and successors)
    ("0.0.0.0/8", "this network"),
    ("10.0.0.0/8", "a private network"),
    ("100.64.0.0/10", "a carrier's shared network"),
    ("127.0.0.0/8", "this machine"),
    ("169.254.0.0/16", "the local link or a cloud's metadata"),
    ("172.16.0.0/12", "a private network"),
    ("192.0.0.0/24", "a protocol's own range"),
    ("192.0.2.0/24", "documentation"),
    ("192.88.99.0/24", "a relay"),
    ("192.168.0.0/16", "a private network"),
    ("198.18.0.0/15", "benchmarks"),
    ("198.51.100.0/24", "documentation"),
    ("203.0.113.0/24", "documentation"),
    ("224.0.0.0/4", "many receivers (multicast)"),
    ("240.0.0.0/4", "a reserved range"),
    ("168.63.129.16/32", "a cloud's metadata"),  # Azure's virtual public address
)
_REFUSED_V6 = (  # IANA IPv6 Special-Purpose Address Registry
    ("::/128", "no address"),
    ("::1/128", "this machine"),
    ("64:ff9b:1::/48", "a private network"),
    ("100::/64", "nowhere (discard)"),
    ("2001::/23", "a protocol's own range"),
    ("2001:db8::/32", "documentation"),
    ("3fff::/20", "documentation"),
    ("5f00::/16", "a protocol's own range"),
    ("fc00::/7", "a private network"),
    ("fe80::/10", "the local link"),
    ("fec0::/10", "a private network"),
    ("ff00::/8", "many receivers (multicast)"),
)
_EMBEDDING = (  # networks whose addresses carry an IPv4 address: so many bits from the right end
    (IPv6Network("::ffff:0:0/96"), 0),  # mapped, RFC 4291
    (IPv6Network("::ffff:0:0:0/96"), 0),  # translated, RFC 2765
    (IPv6Network("::/96"), 0),  # compatible, RFC 4291
    (IPv6Network("64:ff9b::/96"), 0),  # NAT64, RFC 6052
    (IPv6Network("2002::/16"), 80),  # 6to4, RFC 3056
)
_REFUSED = [(IPv4Network(net), why) for net, why in _REFUSED_V4] + [(IPv6Network(net), why) for net, why in _REFUSED_V6]
_LOCAL_NAMES = frozenset({"localhost", "ip6-localhost", "ip6-loopback", "metadata", "metadata.google.internal"})
_LOCAL_SUFFIXES = (
    ".localhost",
    ".local",
    ".internal",
    ".intranet",
    ".lan",
    ".home.arpa",
    ".corp",
)  # RFC 6761, 6762, 8375
_PLAIN_V6 = frozenset({IPv6Address("::"), IPv6Address("::1")})


def forbidden_ip(text: str) -> str | None:
    """Say what an IP address leads to where it must not be visited; `None` where it may be."""
    try:
        ip = ipaddress.ip_address(text.partition("%")[0])
    except ValueError:
        return "what is no IP address"
    return _forbidden(ip)


def forbidden_host(host: str) -> str | None:
    """Say what a host leads to where its very name or literal is refused: what can be told before a proxy is asked."""
    name = host.strip("[]").rstrip(".").lower()
    if name in _LOCAL_NAMES or name.endswith(_LOCAL_SUFFIXES):
        return "this machine or its own network"
    try:
        return _forbidden(ipaddress.ip_address(name))
    except ValueError:
        return None


def _forbidden(ip: IPv4Address | IPv6Address) -> str | None:
    if isinstance(ip, IPv6Address) and ip not in _PLAIN_V6:
        for network, shift in _EMBEDDING:
            if ip in network:
                return _forbidden(IPv4Address((int(ip) >> shift) & 0xFFFFFFFF))
    return next((why for network, why in _REFUSED if ip.version == network.version and ip in network), None)
