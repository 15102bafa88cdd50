"""What hosts do, well and ill: the behaviours of the demonstration, and those that only a test needs."""

from __future__ import annotations

import gzip
import itertools
import time
import zlib
from collections.abc import Iterator
from email.utils import formatdate

from citecheck.demo.web.behaviours import content, page, redirect, silent, slow
from citecheck.demo.web.wire import Behaviour, Keep, Request, Reset, Script, Wait, answer, head

__all__ = [
    "by_method", "chunked", "closing", "content", "cookie_wall", "drip", "endless", "gzip_bomb", "header_flood",
    "http_date", "in_turn", "malformed", "meta_refresh", "page", "raw", "redirect", "resetting", "silent", "slow",
    "too_many", "truncated", "zipped",
]  # fmt: skip

_HTML = "text/html; charset=utf-8"


def meta_refresh(location: str, seconds: int = 0) -> Behaviour:
    """Redirect by a page's own `<meta http-equiv=refresh>`."""
    text = f'<html><head><meta http-equiv="refresh" content="{seconds}; url={location}"><title>Moved</title></head>'
    return content(text.encode(), content_type=_HTML)


def in_turn(*behaviours: Behaviour) -> Behaviour:
    """Behave as the first at the first request, as the second at the second; the last one stays."""
    return lambda request: behaviours[min(request.nth, len(behaviours)) - 1](request)


def by_method(**behaviours: Behaviour) -> Behaviour:
    """Behave by the request's method (`GET=…, HEAD=…`); others are not allowed."""
    return lambda request: behaviours.get(request.method, content(b"", status=405))(request)


def cookie_wall(behind: Behaviour, cookie: str = "seen=1") -> Behaviour:
    """Set a cookie and redirect to the same address until the cookie comes back."""

    def behave(request: Request) -> Script:
        if cookie in request.headers.get("cookie", ""):
            return behind(request)
        return answer(302, location=request.path, set_cookie=f"{cookie}; Path=/")

    return behave


def too_many(retry_after: str = "1", **headers: str) -> Behaviour:
    """Answer 429 with `Retry-After` in seconds or as a date."""
    return content(b"slow down", status=429, retry_after=retry_after, **headers)


def http_date(seconds_from_now: float) -> str:
    """Return a date as HTTP writes it, so many seconds from now (RFC 9110 §5.6.7)."""
    return formatdate(time.time() + seconds_from_now, usegmt=True)


def closing(_: Request) -> Script:
    """Close without a word."""
    return ()


def resetting(_: Request) -> Script:
    """Reset the connection instead of an answer."""
    return (Reset(),)


def raw(*pieces: bytes | Wait | Reset) -> Behaviour:
    """Send these very bytes, then close."""
    return lambda _: pieces


def malformed(_: Request) -> Script:
    """Answer with what is not HTTP."""
    return (b"220 mail.example ESMTP ready\r\n\r\n",)


def truncated(body: bytes, promised: int = 1_000_000) -> Behaviour:
    """Promise more bytes than are sent."""
    return lambda _: (head(200, body_length=promised, content_type=_HTML) + body,)


def drip(body: bytes, *, every: float, size: int = 1) -> Behaviour:
    """Send a few bytes at a time with a wait after each."""

    def behave(_: Request) -> Iterator[bytes | Wait]:
        yield head(200, content_type=_HTML, body_length=len(body))
        for start in range(0, len(body), size):
            yield body[start : start + size]
            yield Wait(every)

    return behave


def chunked(body: bytes, size: int = 1) -> Behaviour:
    """Send the body in chunks of so many bytes (RFC 9112 §7.1)."""
    pieces = (body[start : start + size] for start in range(0, len(body), size))
    sent = b"".join(b"%x\r\n%b\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"
    return lambda _: (head(200, content_type=_HTML, transfer_encoding="chunked") + sent, Keep())


def endless(start: bytes = b"<html><body>", again: bytes = b"<p>and so on " * 512) -> Behaviour:
    """Send a page that never ends."""

    def behave(_: Request) -> Iterator[bytes]:
        yield head(200, content_type=_HTML) + start
        while True:
            yield again

    return behave


def header_flood(_: Request) -> Iterator[bytes]:
    """Send headers that never end."""
    yield b"HTTP/1.1 200 OK\r\n"
    for number in itertools.count():
        yield b"X-Flood-%d: %b\r\n" % (number, b"a" * 1000)


def zipped(body: bytes, **headers: str) -> Behaviour:
    """Serve the body with `Content-Encoding: gzip`."""
    headers.setdefault("content_type", _HTML)
    return lambda _: answer(200, gzip.compress(body), content_encoding="gzip", **headers)


def gzip_bomb(start: bytes = b"<html>", mebibytes: int = 200) -> Behaviour:
    """Serve a few hundred kilobytes that unpack into hundreds of megabytes."""
    packer = zlib.compressobj(9, wbits=31)
    packed = [packer.compress(start), *(packer.compress(bytes(1 << 20)) for _ in range(mebibytes)), packer.flush()]
    return content(b"".join(packed), content_type=_HTML, content_encoding="gzip")
