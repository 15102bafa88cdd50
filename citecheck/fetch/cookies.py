"""Cookies of a visit: each goes back to its host alone."""

from __future__ import annotations

from collections.abc import Iterable
from http.cookiejar import Cookie, CookieJar, DefaultCookiePolicy

import httpx

# A cookie without a domain goes back to its host alone (RFC 6265, §5.3), which `http.cookiejar` does only when told so.
_EACH_TO_ITS_HOST = DefaultCookiePolicy(strict_ns_domain=DefaultCookiePolicy.DomainStrictNonDomain)


def cookies(kept: Iterable[Cookie] = ()) -> httpx.Cookies:
    """Return a jar from which each cookie goes back to its host alone."""
    jar = httpx.Cookies(CookieJar(_EACH_TO_ITS_HOST))
    for cookie in kept:
        jar.jar.set_cookie(cookie)
    return jar


def cookie(attributes: dict[str, object]) -> Cookie:
    """Return a cookie of which the attributes were kept."""
    rest = attributes.pop("_rest", {})
    return Cookie(**attributes, rest=rest)  # type: ignore[arg-type]
