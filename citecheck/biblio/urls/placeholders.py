"""Addresses that nobody is meant to follow: forms to fill in, names reserved for examples, places of the writer's own.

Reserved names: RFC 2606 §2–3, RFC 6761, RFC 6762 §3 (`.local`), RFC 8375 (`home.arpa`), RFC 9476 (`.alt`), ICANN 2024
(`.internal`). Private addresses: RFC 1918, RFC 4193, RFC 3927 and RFC 6890.
"""

from __future__ import annotations

import functools
import ipaddress
import re

from citecheck.biblio.urls.address import host, split
from citecheck.expressions import expression
from citecheck.vocabulary.placeholder_words import NOUNS, NOUNS_OF_HOSTS, POSSESSIVES
from citecheck.vocabulary.rows import either, spellings

_RESERVED = ("test", "example", "invalid", "alt", "example.com", "example.net", "example.org", "example.edu")
_PRIVATE = ("localhost", "local", "internal", "home.arpa", "localdomain", "lan", "intranet", "corp", "onion")
_FIELD = expression(
    r"\{[^{}/]{0,80}\}|<[^<>/]{0,80}>|\$\{?[A-Za-z_]\w{0,60}\}?|%\(?[sd](?![0-9A-Fa-f])"
    r"|(?<!%[0-9A-F]{2})%[A-Z_]{3,40}%(?![0-9A-F]{2})"
    r"|\[[A-Za-z_][\w -]{1,40}\]|…|(?<![.\w])\.{3}|(?<=/)\*(?=/|$)|(?<=/):[A-Za-z_]\w*(?=/|$)|@@\w+@@"
)
"""What template languages and manuals write for a value: `{id}`, `<user>`, `$HOST`, `%s`, `[your-org]`, `:owner`."""

_SHORTEST_RUN_TOGETHER = 4  # letters: `yourdomain` and `mydomain`, but a monkey is nobody's key
_SHOUTED = r"(?-i:[A-Z]{2,}(?:_[A-Z]+)+)"


def _owned(things: tuple[str, ...]) -> str:
    """Write the expression of a noun with its owner: `your-domain`, `DEINE_DOMAIN`, `your-github-username`."""
    owners, long = spellings(POSSESSIVES), _SHORTEST_RUN_TOGETHER
    parted = rf"(?:{either(owners)})[-_.](?:[a-z]{{2,12}}[-_])?(?:{either(things)})"
    loud = rf"(?:{either(word for word in owners if len(word) >= long)})(?:{either(things)})"
    return rf"{parted}|{loud}|my(?:{either(word for word in things if len(word) >= long)})"


_FOR_HOSTS = spellings((*NOUNS, *NOUNS_OF_HOSTS))
_IN_HOST = expression(
    rf"(?<![^\W_])(?:{_owned(_FOR_HOSTS)}|{_SHOUTED}|(?:my|your)(?:site|name|org|app)|x{{3,}}(?=\.))(?![^\W\d_])",
    re.IGNORECASE,
)
_IN_PATH = expression(
    rf"(?<=[/~@])(?:{_owned(spellings(NOUNS))}|your[-_]?name"
    rf"|(?-i:[A-Z]{{2,}}_(?:[A-Z]{{2,}}_){{0,3}}(?:{either(word.upper() for word in _FOR_HOSTS)})))(?=[/.]|$)",
    re.IGNORECASE,
)
"""A whole step of a path; `/changing-your-username` is a page on it, and `/EXTERNAL_HEADERS/` a folder."""

_STAND_INS = expression(
    r"(?:user(?:name)?|owner|org(?:ani[sz]ation)?|author|somebody|someone)/(?:repo(?:sitory)?|project|name|app)(?:\.git)?/?"
)
_PORT = expression(r"[A-Za-z_]+")


@functools.lru_cache(maxsize=4096)
def placeholder(url: str) -> str | None:
    """Say in one clause why an address of running text is none to follow; `None` where a reader may follow it."""
    address = split(url)
    name = host(url).strip("[]")
    if not address.host or _FIELD.search(url.partition("#")[0]) or (address.port and _PORT.fullmatch(address.port)):
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
