"""The one normal form of an address: RFC 3986 §6.2, and the URL Standard where browsers read more than it allows
(back slashes and any number of slashes before a host, UTS #46 for hosts, odd IPv4 literals).
"""

from __future__ import annotations

import functools
import ipaddress
import re
from dataclasses import replace
from urllib.parse import unquote, urljoin

from citecheck.biblio.urls.address import default_ports, split
from citecheck.expressions import expression

_INVISIBLE_ENDS = "".join(map(chr, range(0x21))) + "\x7f\u00a0\u200b\u200c\u200d\u2028\u2029\u2060\u3000\ufeff"
_NORMAL = expression(
    r"https?://(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}[a-z]{2,24}/[A-Za-z0-9\-._~!$&'()*+,;=:@/]*+"
    r"(?:\?[A-Za-z0-9\-._~!$&'()*+,;=:@/?]*+)?"
)
"""Addresses that are as they are to be written; others may be, too."""

_SURROGATES = expression("[\ud800-\udfff]")
_LINE_BREAKS = expression(r"[\t\r\n]+")
_UNSAFE = expression(r"%(?:[0-9A-Fa-f]{2})?|[^A-Za-z0-9\-._~!$&'()*+,;=:@/?%]")
_UNSAFE_IN_HOST = expression(r"[^A-Za-z0-9\-._~!$&'()*+,;=]")
_UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
_WEB = expression(r"(https?|wss?|ftp):[/\\]*", re.IGNORECASE)
_TWO_SLASHES = expression(r"[/\\]{2,}")
_PATH_END = expression(r"[?#]")
_IPV4_NUMBER = expression(r"0[xX][0-9a-fA-F]*|[0-9]+")


@functools.lru_cache(maxsize=4096)
def normalise(url: str) -> str:
    """Return the normal form of an address: scheme and host in lower case, IDNA, no default port, no dot segments,
    percent-encoding only where it is needed and in upper case. Idempotent. The fragment is kept.
    """
    if _NORMAL.fullmatch(url) and "/." not in url:
        return url
    address = split(_with_slashes(_LINE_BREAKS.sub("", _SURROGATES.sub("\ufffd", url).strip(_INVISIBLE_ENDS))))
    scheme = address.scheme.lower() if address.scheme is not None else None
    address = replace(address, scheme=scheme, fragment=_encoded(address.fragment))
    if address.host is None:
        return str(address)
    path = _without_dot_segments(_encoded(address.path))
    host = _host(address.host)
    return str(
        replace(
            address,
            host=host,
            port=_port(scheme, address.port) if host else address.port,
            userinfo=(_encoded(address.userinfo) or None) if host else _encoded(address.userinfo),
            path=path or ("/" if scheme in default_ports else ""),
            query=_encoded(address.query),
        )
    )


def resource(url: str) -> str:
    """Return the normal form without its fragment: what a server is asked for."""
    return normalise(url).partition("#")[0]


def resolve(base: str, reference: str) -> str:
    """Return the normal form of the address that a reference on a web page leads to, as browsers resolve it.

    The fragment of the page goes along where the reference has none (RFC 9110 §10.2.2).
    """
    reference = _LINE_BREAKS.sub("", _SURROGATES.sub("\ufffd", reference).strip(_INVISIBLE_ENDS))
    own = f"{split(base).scheme}:"
    relative = reference[: len(own)].lower() == own and not _TWO_SLASHES.match(reference, len(own))
    reference = _with_slashes(reference.removeprefix(reference[: len(own)]) if relative else reference)
    reference = _TWO_SLASHES.sub("//", _forward(reference)) if split(reference).scheme is None else reference
    try:
        joined = normalise(urljoin(base, reference))
    except ValueError:
        return ""
    fragment = split(base).fragment
    return f"{joined}#{fragment}" if fragment and "#" not in joined else joined


def _with_slashes(text: str) -> str:
    r"""Write `https:\\host\path`, `https:///host` and `https:host` as they are understood (URL Standard §4.4)."""
    web = _WEB.match(text)
    return f"{web[1]}://{_forward(text[web.end() :])}" if web else text


def _forward(text: str) -> str:
    """Turn the back slashes before a query or a fragment."""
    end = _PATH_END.search(text)
    place = end.start() if end else len(text)
    return text[:place].replace("\\", "/") + text[place:]


def _encoded(text: str | None) -> str:
    return _UNSAFE.sub(_encode, text) if text is not None else None  # type: ignore[return-value]


def _encode(match: re.Match[str]) -> str:
    text = match[0]
    if len(text) == 3 and text[0] == "%":
        character = chr(int(text[1:], 16))
        return character if character in _UNRESERVED else text.upper()
    return _encode_one(match)


def _port(scheme: str | None, port: str | None) -> str | None:
    if not port:
        return None
    if port.isascii() and port.isdigit():
        port = port.lstrip("0") or "0"
    return None if port == default_ports.get(scheme or "") else port


def _host(host: str) -> str:
    if host.startswith("["):
        return _ipv6(host)
    if "%" in host:
        host = unquote(host, errors="replace")
    if not host.isascii():
        host = _to_ascii(host)
    if host.endswith(".") and not host.endswith("..") and host != ".":
        host = host[:-1]
    return _UNSAFE_IN_HOST.sub(_encode_one, _ipv4(host.lower()))


def _to_ascii(host: str) -> str:
    """Write a host as name services know it: UTS #46 as browsers use it, hearts and snowmen included."""
    import idna

    try:
        mapped = idna.uts46_remap(host, std3_rules=False, transitional=False)
    except (idna.IDNAError, ValueError, IndexError):
        return host
    labels = (mapped or host).split(".")
    return ".".join(label if label.isascii() else f"xn--{label.encode('punycode').decode()}" for label in labels)


def _encode_one(match: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in match[0].encode())


def _ipv6(host: str) -> str:
    try:
        return f"[{ipaddress.IPv6Address(host.strip('[]'))}]"
    except ValueError:
        return host.lower()


def _ipv4(host: str) -> str:
    """Read decimal, octal, hexadecimal and shortened IPv4 notations as browsers do (URL Standard, IPv4 parser)."""
    parts = host.split(".")
    if len(parts) > 4 or not all(_IPV4_NUMBER.fullmatch(part) and len(part) < 20 for part in parts):
        return host
    try:
        numbers = [_ipv4_number(part) for part in parts]
    except ValueError:
        return host
    *front, last = numbers
    if any(number > 255 for number in front) or last >= 256 ** (5 - len(numbers)):
        return host
    value = last + sum(number << (24 - 8 * place) for place, number in enumerate(front))
    return str(ipaddress.IPv4Address(value))


def _ipv4_number(part: str) -> int:
    if part.lower().startswith("0x"):
        return int(part[2:] or "0", 16)
    return int(part, 8) if len(part) > 1 and part.startswith("0") else int(part)


def _without_dot_segments(path: str) -> str:
    if "/." not in path:
        return path
    kept: list[str] = []
    segments = path.split("/")
    for segment in segments[1:]:
        if segment == "..":
            del kept[-1:]
        elif segment != ".":
            kept.append(segment)
    if segments[-1] in {".", ".."}:
        kept.append("")
    return "/" + "/".join(kept)
