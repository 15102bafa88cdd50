"""The headers of a polite reader: who we are, what we read, and the user's own for single hosts."""

from __future__ import annotations

import base64
import os
from collections.abc import Iterable, Mapping
from urllib.parse import unquote

from citecheck import about
from citecheck.biblio.urls import host as host_of
from citecheck.biblio.urls import split
from citecheck.fetch.wire.content_codings import accepted
from citecheck.model.settings import Settings

_ACCEPT = "text/html,application/xhtml+xml,application/xml;q=0.9,application/pdf;q=0.9,*/*;q=0.8"
_LANGUAGES = "en,*;q=0.5"
_USER_AGENT = f"Mozilla/5.0 (compatible; citecheck/{about.__version__}; +{about.REPOSITORY}{{contact}})"
"""A browser-like reader that can be looked up, and written to where its user says whom."""

_GITHUB = ("github.com", "api.github.com")
_SECRET = frozenset({"authorization", "cookie", "proxy-authorization", "x-api-key"})


class Headers:
    """What to say to whom; `for_hosts` are `Settings.headers`, `tokens` secrets for hosts by name."""

    def __init__(
        self,
        user_agent: str | None,
        for_hosts: Iterable[tuple[str, str, str]],
        tokens: Mapping[str, str] | None = None,
        contact: str | None = None,
    ) -> None:
        """Take the user's own name for us and own headers for hosts (`.example.org`: and its subdomains).

        A host means its https at port 443; `http://host` and `host:8443` say otherwise.
        """
        self._tokens = dict(tokens or {})
        self._always = {
            "User-Agent": user_agent or _USER_AGENT.format(contact=_told(contact)),
            "Accept": _ACCEPT,
            "Accept-Language": _LANGUAGES,
            "Accept-Encoding": accepted,
        }
        self._for_hosts = [(_origin(place), name, value) for place, name, value in for_hosts]

    def for_hop(self, url: str, first_url: str, asked: Iterable[tuple[str, str]]) -> dict[str, str]:
        """Return the headers for `url` of a visit that began at `first_url` with headers of its own.

        Secrets go only to the host that they are for, and never from https to http.
        """
        here, origin = split(url), split(first_url)
        at_home = here.host == origin.host and here.scheme in {origin.scheme, "https"}
        headers = dict(self._always)
        for name, value in asked:
            if at_home or name.lower() not in _SECRET:
                _put(headers, name, value)
        scheme, host, port = _origin(url)
        for (its_scheme, pattern, its_port), name, value in self._for_hosts:
            if (its_scheme, its_port) == (scheme, port) and _is_for(pattern, host):
                _put(headers, name, value)
        if here.scheme == "https" and (token := self._tokens.get(host_of(url))):
            headers.setdefault("Authorization", f"Bearer {token}")
        if here.userinfo:
            headers.setdefault("Authorization", _basic(here.userinfo))
        return headers


def tokens(settings: Settings) -> dict[str, str]:
    """Return the secrets that the environment has for hosts, where the user's configuration lets them be used."""
    token = os.environ.get("GITHUB_TOKEN") if settings.github_token else None
    return dict.fromkeys(_GITHUB, token) if token else {}


def _basic(userinfo: str) -> str:
    """Write an address's own `user:password` as a header (RFC 7617)."""
    name, _, password = userinfo.partition(":")
    credentials = f"{unquote(name)}:{unquote(password)}".encode()
    return f"Basic {base64.b64encode(credentials).decode()}"


def _origin(place: str) -> tuple[str, str, int | None]:
    """Return scheme, host and port of an address, or of what a user calls a server by (RFC 6454)."""
    url = place if "://" in place else f"https://{place}"
    address = split(url)
    return (address.scheme or "").lower(), host_of(url), address.port_number


def _told(contact: str | None) -> str:
    """Write a contact as one more word of the comment in a User-Agent (RFC 9110, §10.1.5)."""
    return f"; {'mailto:' if '@' in contact else '+'}{contact}" if contact else ""


def _put(headers: dict[str, str], name: str, value: str) -> None:
    same = next((known for known in headers if known.lower() == name.lower()), name)
    headers[same] = value


def _is_for(pattern: str, host: str) -> bool:
    return host == pattern or (pattern.startswith(".") and (host.endswith(pattern) or host == pattern[1:]))
