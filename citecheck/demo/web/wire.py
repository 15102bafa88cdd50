"""What goes over the wire of the small web: a request read, a script of what is sent back, an answer written out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """A request as it came in: header names in lower case; `nth` counts the requests for this host and path from 1."""

    method: str
    target: str
    host: str
    path: str
    query: str = ""
    secure: bool = False
    headers: Mapping[str, str] = field(default_factory=dict)
    nth: int = 1


@dataclass(frozen=True, slots=True)
class Wait:
    """Send nothing for so many seconds; the end of the web cuts it short."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Reset:
    """Drop the connection with a TCP reset."""


@dataclass(frozen=True, slots=True)
class Keep:
    """Keep the connection for the next request; a script that ends without it ends with a close."""


Script: TypeAlias = Iterable[bytes | Wait | Reset | Keep]
Behaviour: TypeAlias = Callable[[Request], Script]

reasons = {200: "OK", 301: "Moved Permanently", 302: "Found", 303: "See Other", 304: "Not Modified",
           307: "Temporary Redirect", 308: "Permanent Redirect", 400: "Bad Request", 401: "Unauthorized",
           403: "Forbidden", 404: "Not Found", 405: "Method Not Allowed", 410: "Gone", 429: "Too Many Requests",
           451: "Unavailable For Legal Reasons", 500: "Internal Server Error", 502: "Bad Gateway",
           503: "Service Unavailable", 504: "Gateway Timeout"}  # fmt: skip


def answer(status: int = 200, body: bytes = b"", /, **headers: str) -> Script:
    """Write a whole answer that keeps the connection; `content_type="text/html"` becomes `Content-Type`."""
    return (head(status, body_length=len(body), **headers) + body, Keep())


def head(status: int = 200, *, body_length: int | None = None, **headers: str) -> bytes:
    """Write a status line and headers; without a length the body ends with the connection."""
    lines = [f"HTTP/1.1 {status} {reasons.get(status, '')}".rstrip()]
    if body_length is not None:
        lines.append(f"Content-Length: {body_length}")
    lines += [f"{name.replace('_', '-').title()}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode("utf-8", "surrogateescape")


def split_head(raw: bytes) -> tuple[str, str, dict[str, str]] | None:
    """Read a request's head: method, target, headers; `None` where it is not HTTP."""
    first, *rest = raw.decode("latin-1").split("\r\n")
    words = first.split(" ")
    if len(words) != 3:
        return None
    fields = (line.partition(":") for line in rest if line)
    return words[0], words[1], {name.strip().lower(): value.strip() for name, _, value in fields}
