"""Addresses that carry the true one within: notices before leaving a site, scanners of mail, viewers, proxies."""

from __future__ import annotations

import functools
import re
from typing import NamedTuple
from urllib.parse import parse_qsl, unquote

from citecheck.biblio.urls.address import split
from citecheck.biblio.urls.normal_form import resolve
from citecheck.expressions import expression


class Wrapper(NamedTuple):
    """Where a wrapper stands, and the parameters that hold the true address; without any it stands behind the host."""

    host: str
    path: str
    parameters: str
    source: str


WRAPPERS = (  # host and path as regular expressions over the whole; parameters in the order they are looked for
    Wrapper(r"(?:www\.)?google(?:\.[a-z]{2,3}){1,2}", "/url", "q url", "github.com/ThinkUpLLC/ThinkUp/issues/1282"),
    Wrapper(r"(?:www\.)?google(?:\.[a-z]{2,3}){1,2}", "/imgres", "imgrefurl", "common knowledge"),
    Wrapper(r"scholar\.google(?:\.[a-z]{2,3}){1,2}", "/scholar_url", "url", "common knowledge"),
    Wrapper(r"translate\.google(?:\.[a-z]{2,3}){1,2}", "/(?:translate|website)", "u", "common knowledge"),
    Wrapper(r"docs\.google\.com", "/g?view(?:er)?", "url", "common knowledge"),
    Wrapper(r"view\.officeapps\.live\.com", r"/op/(?:view|embed)\.aspx", "src", "common knowledge"),
    Wrapper(r"(?:l|lm)\.(?:facebook|instagram)\.com", r"/(?:l\.php)?", "u", "common knowledge"),
    Wrapper(r"(?:www\.|m\.)?facebook\.com", r"/(?:l|flx/warn)(?:\.php)?/?", "u", "common knowledge"),
    Wrapper(r"l\.(?:threads\.(?:net|com)|messenger\.com|wl\.co)", r"/(?:l\.php)?", "u", "common knowledge"),
    Wrapper(r"(?:www\.)?linkedin\.com", r"/(?:redir/[\w-]+|safety/go)/?", "url", "common knowledge"),
    Wrapper(r"(?:www\.)?linkedin\.com", "/authwall/?", "sessionRedirect", "common knowledge"),
    Wrapper(r"(?:www\.|m\.)?youtube\.com", "/redirect", "q", "common knowledge"),
    Wrapper(r"[\w.-]+\.safelinks\.protection\.(?:outlook\.com|office365\.us)", "/.*", "url", "common knowledge"),
    Wrapper(r"[\w.]*teams\.(?:cdn\.office\.net|microsoft\.com)", "/.*/safelinks/.*", "url", "common knowledge"),
    Wrapper(r"vk\.(?:com|ru)", r"/away\.php", "to", "common knowledge"),
    Wrapper(r"out\.reddit\.com", "/.*", "url", "common knowledge"),
    Wrapper(r"t\.umblr\.com", "/redirect", "z", "common knowledge"),
    Wrapper(r"steamcommunity\.com", "/linkfilter/?", "u url", "common knowledge"),
    Wrapper(r"slack-redir\.net", "/link", "url", "common knowledge"),
    Wrapper(r"(?:html\.)?duckduckgo\.com", "/l/?", "uddg", "common knowledge"),
    Wrapper(r"r\.search\.yahoo\.com", ".*", "RU", "common knowledge"),
    Wrapper(r"(?:www\.)?medium\.com", "/(?:r|m/global-identity(?:-2)?)/?", "url redirectUrl", "common knowledge"),
    Wrapper(r"disq\.us|exit\.sc|gate\.sc", "/.*", "url", "common knowledge"),
    Wrapper(r"link\.(?:zhihu\.com|juejin\.cn|csdn\.net)|gitee\.com", "/(?:link)?/?", "target", "common knowledge"),
    Wrapper(r"(?:www\.)?jianshu\.com|(?:www\.)?douban\.com", "/(?:go-wild|link2)/?", "url", "common knowledge"),
    Wrapper(r"(?:www\.)?pixiv\.net", r"/jump\.php", "", "common knowledge"),
    Wrapper(r"(?:www\.)?deviantart\.com", "/users/outgoing", "", "common knowledge"),
    Wrapper(r"(?:cn\.)?bing\.com|(?:www\.)?bing\.com", "/(?:newtabredir|alink/link)", "url", "common knowledge"),
    Wrapper(r"outgoing\.prod\.mozaws\.net", "/v1/[0-9a-f]+/.*", "", "common knowledge"),
    Wrapper(r"(?:[\w-]+\.)*[a-z]{0,6}-?proxy[\w-]*(?:\.[\w-]+)+", "/(?:login|connect)?", "url qurl", "EZproxy"),
    Wrapper(r"urldefense\.com|urldefense\.us", "/v3/.*", "", "Proofpoint's URL Defense"),
    Wrapper(r"href\.li|nullrefer\.com|anonym\.to|dereferer\.me", "/.*", "", "common knowledge"),
    Wrapper(r".*", r".*/(?:web/)?viewer\.html", "file pdfurl src", "github.com/mozilla/pdf.js"),
)  # fmt: skip

_SCHEMES = expression(
    r"(?:view-source|feed|read|reader):/{0,2}(?=https?:)|(?:chrome|moz|edge|safari-web|ms-browser)-extension://[\w@.{}-]+/(?=https?:|file:)",
    re.IGNORECASE,
)
"""What a browser puts before the address of a page that it shows in a way of its own."""

_OF_BROWSERS = expression(r"(?:about:reader|read:|resource:|(?:chrome|moz|edge|ms-browser)-extension:)", re.IGNORECASE)
_WITHIN = expression(r"(?:^|[?&/_])(?:url=|file=|pdfurl=|src=|__)?(https?(?::|%3A)(?:/|%2F){1,2}[^\s]+)", re.IGNORECASE)
_WEB = expression(r"https?://[^/\s.]+\.[^\s]+", re.IGNORECASE)
_MOST_LAYERS = 3
_ANY = expression("|".join(f"(?:{row.host})\n(?:{row.path})" for row in WRAPPERS))  # host and path, in two lines


@functools.lru_cache(maxsize=4096)
def unwrapped(url: str) -> str | None:
    """Return the true address within another; `None` where there is no other within."""
    if url.startswith("http") and "?" not in url and "http" not in url[4:].lower():
        return None
    found = None
    for _ in range(_MOST_LAYERS):
        inner = _within(found or url.strip())
        if inner is None:
            break
        found = inner
    return found


def _within(url: str) -> str | None:
    bare = _SCHEMES.sub("", url, count=1)
    if bare != url:
        return bare if _WEB.match(bare) else None
    if _OF_BROWSERS.match(url):
        return _address(_WITHIN.search(url))
    address = split(url)
    name, path = (address.host or "").lower(), address.path
    if (address.scheme or "").lower() not in {"http", "https"}:
        return None
    if not _ANY.fullmatch(f"{name}\n{path or '/'}"):
        return None
    for row in WRAPPERS:
        if re.fullmatch(row.host, name) and re.fullmatch(row.path, path or "/"):
            return _stated(row, url, address.query or "")
    return None


def _stated(row: Wrapper, url: str, query: str) -> str | None:
    """Return the address that a wrapper states; a viewer's may be relative to its own."""
    if not row.parameters:
        return _address(_WITHIN.search(url.partition("://")[2].partition("/")[2]))
    given = dict(reversed(parse_qsl(query)))
    value = next((given[name] for name in row.parameters.split() if given.get(name)), "")
    if row.host == ".*" and value.startswith(("/", ".")):
        value = resolve(url, value)
    return value if _WEB.match(value) else None


def _address(found: re.Match[str] | None) -> str | None:
    """Return an address that stands in a path or a query, without what the wrapper puts behind it."""
    if found is None:
        return None
    text = found[1]
    encoded = "%3a" in text[:8].lower()
    text = unquote(text.partition("&")[0]) if encoded else text.partition("__;")[0].removesuffix("__")
    text = re.sub(r"^(https?):/{1,2}", r"\1://", text, flags=re.IGNORECASE)
    return text if _WEB.match(text) else None
