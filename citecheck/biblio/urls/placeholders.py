"""Addresses that nobody is meant to follow: forms to fill in, names reserved for examples, places of the writer's own.

Reserved names: RFC 2606 §2–3, RFC 6761, RFC 6762 §3 (`.local`), RFC 8375 (`home.arpa`), RFC 9476 (`.alt`), ICANN 2024
(`.internal`). Private addresses: RFC 1918, RFC 4193, RFC 3927 and RFC 6890.
"""

from __future__ import annotations

import functools
import ipaddress
import re

from citecheck.biblio.urls.address import host, split
from citecheck.vocabulary.placeholder_words import NOUNS, NOUNS_OF_HOSTS, POSSESSIVES
from citecheck.vocabulary.rows import spellings

_RESERVED = ("test", "example", "invalid", "alt", "example.com", "example.net", "example.org", "example.edu")
_PRIVATE = ("localhost", "local", "internal", "home.arpa", "localdomain", "lan", "intranet", "corp", "onion")
_FIELD = re.compile(
    r"\{[^{}/]{0,80}\}|<[^<>/]{0,80}>|\$\{?[A-Za-z_]\w{0,60}\}?|%\(?[sd](?![0-9A-Fa-f])|%[A-Z_]{3,40}%"
    r"|\[[A-Za-z_][\w -]{1,40}\]|…|(?<![.\w])\.{3}|(?<=/)\*(?=/|$)|(?<=/):[A-Za-z_]\w*(?=/|$)|@@\w+@@"
)
"""What template languages and manuals write for a value: `{id}`, `<user>`, `$HOST`, `%s`, `[your-org]`, `:owner`."""

_OWNERS = "|".join(map(re.escape, spellings(POSSESSIVES)))
_SHOUTED = r"(?-i:[A-Z]{2,}(?:_[A-Z]+)+)"


def _words(nouns: tuple[str, ...], *others: str) -> re.Pattern[str]:
    things = "|".join(map(re.escape, nouns))
    phrases = (rf"(?:{_OWNERS})[-_.]?(?:[a-z]{{2,12}}[-_])?(?:{things})", _SHOUTED, *others)
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(phrases)})(?![^\W\d_])", re.IGNORECASE)


_IN_HOST = _words(spellings((*NOUNS, *NOUNS_OF_HOSTS)), r"(?:my|your)(?:site|name|org|app)", r"x{3,}(?=\.)")
_IN_PATH = _words(spellings(NOUNS), r"your[-_]?name")
_STAND_INS = re.compile(
    r"(?:user(?:name)?|owner|org(?:ani[sz]ation)?|author|somebody|someone)/(?:repo(?:sitory)?|project|name|app)(?:\.git)?/?"
)
_PORT = re.compile(r"[A-Za-z_]+")


@functools.lru_cache(maxsize=4096)
def placeholder(url: str) -> str | None:
    """Say in one clause why an address of running text is none to follow; `None` where a reader may follow it."""
    address = split(url)
    name = host(url).strip("[]")
    if not address.host or _FIELD.search(url) or (address.port and _PORT.fullmatch(address.port)):
        return "it is a form to be filled in"
    if _IN_HOST.search(address.host) or _IN_PATH.search(address.path) or _STAND_INS.fullmatch(address.path.strip("/")):
        return "it is a form to be filled in"
    if _ends_in(name, _RESERVED):
        return "its host is reserved for examples"
    if "." not in name and ":" not in name:
        return "its host is a name of a private network"
    return "it leads to the writer's own machine or network" if _ends_in(name, _PRIVATE) or _is_private(name) else None


def _ends_in(name: str, zones: tuple[str, ...]) -> bool:
    return any(name == zone or name.endswith(f".{zone}") for zone in zones)


def _is_private(name: str) -> bool:
    try:
        address = ipaddress.ip_address(name)
    except ValueError:
        return False
    return not address.is_global
