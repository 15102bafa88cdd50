"""Where an answer sends its reader: by status and `Location`, by a `Refresh` header, by a page's own meta refresh."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from citecheck.biblio.urls import host, impossible, resolve, resource, split
from citecheck.expressions import expression
from citecheck.fetch.wire.faults import Fault
from citecheck.fetch.wire.limits import longest_refresh, longest_refresh_of_a_notice
from citecheck.model.evidence import FailureKind

redirecting_statuses = frozenset({301, 302, 303, 307, 308})
_SCANNED = 32 << 10
_LITTLE_TO_SHOW = 8 << 10
_SKIPPED = expression(
    r"<!--.*?(?:-->|$)|<(noscript|script|style|template|textarea)\b.*?(?:</\1|$)", re.IGNORECASE | re.DOTALL
)
_ELEMENT = r"<{}\b([^<>]{{0,2000}})>"
_ATTRIBUTE = expression(
    r"""([a-z-]{1,40})\s{0,9}=\s{0,9}(?:"([^"]{0,1900})"|'([^']{0,1900})'|([^\s"'>]{1,1900}))""", re.IGNORECASE
)
_REFRESH = expression(
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
    """Return where a refresh (`Refresh` header or `<meta http-equiv>`) leads, if soon and to another address.

    A page that has little to show may take longer to send its reader on.
    """
    patience = longest_refresh if len(body) > _LITTLE_TO_SHOW else longest_refresh_of_a_notice
    base, meta = _declared(url, content_type, body)
    for start, content in ((url, header), (base, meta)):
        match = _REFRESH.fullmatch(html.unescape(content or ""))
        if match and float(match[1]) <= patience:
            joined = resolve(start, match[2].strip().strip("'\"").strip())
            web = bool(host(joined)) and split(joined).scheme in {"http", "https"}
            if web and resource(joined) != resource(url):
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
    joined = resolve(url, target)
    if split(joined).scheme not in {"http", "https"}:
        shown = target.strip()[:200]
        raise Fault(FailureKind.BAD_REDIRECT, f"it redirects to {shown!r}, where no reader of the web can go")
    if reason := impossible(joined):
        raise Fault(FailureKind.BAD_REDIRECT, f"it redirects to {joined[:200]!r}, and {reason}")
    return joined


def _declared(url: str, content_type: str | None, body: bytes) -> tuple[str, str | None]:
    """Return what a page's own addresses are relative to, and its meta refresh."""
    if b"refresh" not in body[:_SCANNED].lower() or (content_type and "html" not in content_type.lower()):
        return url, None
    text = _SKIPPED.sub(" ", body[:_SCANNED].decode("utf-8", "replace"))
    based = next((one["href"] for one in _elements("base", text) if "href" in one), "")
    refreshes = (one for one in _elements("meta", text) if one.get("http-equiv", "").lower() == "refresh")
    meta = next((one.get("content") for one in refreshes), None)
    return resolve(url, html.unescape(based)) if based else url, meta


def _elements(name: str, text: str) -> Iterator[dict[str, str]]:
    """Return the attributes of each element of a name; of several attributes of one name the first holds."""
    for element in re.finditer(_ELEMENT.format(name), text, re.IGNORECASE):
        found = _ATTRIBUTE.findall(element[1])
        yield {key.lower(): double or single or bare for key, double, single, bare in reversed(found)}
