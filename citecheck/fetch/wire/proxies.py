"""Which proxy leads to an address: the user's own choice, else `HTTP_PROXY` and its kin; never for `NO_PROXY`."""

from __future__ import annotations

import urllib.request
from urllib.parse import unquote, urlsplit

import httpcore

from citecheck.errors import ConfigurationError

_SCHEMES = {"http", "https", "socks5", "socks5h"}


class Proxies:
    """The proxies of one run."""

    def __init__(self, chosen: str | None) -> None:
        """Take the user's choice (`--proxy`); raise ConfigurationError where it is no proxy's address."""
        system = urllib.request.getproxies()
        self._by_scheme = {scheme: chosen or system.get(scheme) or system.get("all") for scheme in ("http", "https")}
        self._proxies = {url: _proxy(url) for url in self._by_scheme.values() if url}

    @property
    def hosts(self) -> frozenset[str]:
        """The proxies' own hosts."""
        return frozenset(proxy.url.host.decode() for proxy in self._proxies.values())

    def endpoints(self) -> tuple[tuple[str, int], ...]:
        """Return host and port of each proxy."""
        origins = (proxy.url.origin for proxy in self._proxies.values())
        return tuple({(origin.host.decode(), origin.port): None for origin in origins})

    def proxy(self, scheme: str, host: str) -> httpcore.Proxy | None:
        """Return the proxy that leads there, or `None` where the way is direct."""
        url = self._by_scheme.get(scheme)
        if not url or urllib.request.proxy_bypass(host):
            return None
        return self._proxies[url]


def _proxy(url: str) -> httpcore.Proxy:
    refusal = ConfigurationError(f"{url!r} is no address of a proxy; it should look like http://proxy.example:3128.")
    try:
        parts = urlsplit(url if "://" in url else f"http://{url}")
        port = parts.port
    except ValueError as fault:  # brackets of no IPv6 address; a port of no number
        raise refusal from fault
    if parts.scheme not in _SCHEMES or not parts.hostname:
        raise refusal
    default = {"http": 80, "https": 443}.get(parts.scheme, 1080)
    auth = (unquote(parts.username), unquote(parts.password or "")) if parts.username else None
    origin = httpcore.URL(scheme=parts.scheme, host=parts.hostname, port=port or default, target=b"/")
    return httpcore.Proxy(url=origin, auth=auth)
