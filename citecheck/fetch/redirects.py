"""Where an answer sends its reader: by status and `Location`, by a `Refresh` header, by a page's own meta refresh."""

from __future__ import annotations

import html
import re
from urllib.parse import urljoin

from citecheck.biblio.urls import host, impossible, normalise, resource, split
from citecheck.fetch.wire.faults import Fault
from citecheck.fetch.wire.limits import longest_refresh
from citecheck.model.evidence import FailureKind

redirecting_statuses = frozenset({301, 302, 303, 307, 308})
_SCANNED = 32 << 10
_SKIPPED = re.compile(
    r"<!--.*?(?:-->|$)|<(noscript|script|style|template|textarea)\b.*?(?:</\1|$)", re.IGNORECASE | re.DOTALL
)
_META = re.compile(r"<meta\b([^<>]{0,2000})>", re.IGNORECASE)
_ATTRIBUTE = re.compile(
    r"""([a-z-]{1,40})\s{0,9}=\s{0,9}(?:"([^"]{0,1900})"|'([^']{0,1900})'|([^\s"'>]{1,1900}))""", re.IGNORECASE
)
_REFRESH = re.compile(
    r"\s{0,9}(\d{1,6})(?:\.\d{0,6})?\s{0,9}[;,\s]\s{0,9}(?:url\s{0,9}=\s{0,9})?(.{1,1800})", re.IGNORECASE | re.DOTALL
)


def next_address(url: str, status: int, location: str | None) -> str | None:
    """Return where a redirecting status leads from `url`; `None` where it is none.

    Raises Fault where it leads to nowhere that a reader of the web can go.
    """
    if status not in redirecting_statuses:
        return None
    if not (location or "").strip():
        raise Fault(FailureKind.BAD_REDIRECT, f"it answers {status} and does not say where to")
    return _followed(url, location or "")


def refreshed_address(url: str, header: str | None, content_type: str | None, body: bytes) -> str | None:
    """Return where an immediate refresh (`Refresh` header or `<meta http-equiv>`) leads, if to another address."""
    for content in filter(None, (header, _meta_refresh(content_type, body))):
        match = _REFRESH.fullmatch(html.unescape(content))
        if match and float(match[1]) <= longest_refresh:
            target = match[2].strip().strip("'\"").strip()
            joined = _joined(url, target)
            if (
                joined
                and host(joined)
                and split(joined).scheme in {"http", "https"}
                and resource(joined) != resource(url)
            ):
                return joined
    return None


def location(header: str | None) -> str | None:
    """Return a `Location` header as its sender meant it: UTF-8 where it is, else each foreign byte percent-encoded.

    Headers come as latin-1, byte for byte (RFC 9110 §5.5).
    """
    if header is None or header.isascii():
        return header
    try:
        return header.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return "".join(c if c.isascii() else f"%{ord(c):02X}" for c in header)


def _followed(url: str, target: str) -> str:
    joined = _joined(url, target.strip())
    scheme = split(joined).scheme if joined else None
    if scheme not in {"http", "https"}:
        raise Fault(
            FailureKind.BAD_REDIRECT, f"it redirects to {target.strip()[:200]!r}, where no reader of the web can go"
        )
    if reason := impossible(joined):
        raise Fault(FailureKind.BAD_REDIRECT, f"it redirects to {joined[:200]!r}, and {reason}")
    return joined


def _joined(url: str, target: str) -> str:
    """Resolve a reference (RFC 3986 §5); the fragment of the old address goes along where the new one has none."""
    try:
        joined = normalise(urljoin(url, target))
    except ValueError:
        return ""
    fragment = split(url).fragment
    return f"{joined}#{fragment}" if fragment and "#" not in joined else joined


def _meta_refresh(content_type: str | None, body: bytes) -> str | None:
    if b"refresh" not in body[:_SCANNED].lower() or (content_type and "html" not in content_type.lower()):
        return None
    text = _SKIPPED.sub(" ", body[:_SCANNED].decode("utf-8", "replace"))
    for meta in _META.finditer(text):
        attributes = {
            name.lower(): double or single or bare for name, double, single, bare in _ATTRIBUTE.findall(meta[1])
        }
        if attributes.get("http-equiv", "").lower() == "refresh":
            return attributes.get("content")
    return None
