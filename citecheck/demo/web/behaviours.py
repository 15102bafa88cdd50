"""Ready behaviours of hosts: each a function that makes a `Behaviour`."""

from __future__ import annotations

import html
import itertools

from citecheck.demo.web.wire import Behaviour, Request, Script, Wait, answer

_HTML = "text/html; charset=utf-8"


def page(title: str, *, heading: str | None = None, body: str = "", status: int = 200, **headers: str) -> Behaviour:
    """Serve an HTML page with that title and heading."""
    text = (
        f"<!doctype html><html><head><meta charset='utf-8'><title>{html.escape(title)}</title></head>"
        f"<body><h1>{html.escape(heading or title)}</h1>{body}</body></html>"
    )
    headers.setdefault("content_type", _HTML)
    return lambda _: answer(status, text.encode(), **headers)


def content(body: bytes, *, status: int = 200, **headers: str) -> Behaviour:
    """Serve these bytes; give `content_type` and other headers by name."""
    return lambda _: answer(status, body, **headers)


def redirect(location: str, status: int = 302, **headers: str) -> Behaviour:
    """Redirect there; `{path}` and `{query}` stand for those of the request."""

    def behave(request: Request) -> Script:
        return answer(status, b"", location=location.format(path=request.path, query=request.query), **headers)

    return behave


def slow(seconds: float, behind: Behaviour) -> Behaviour:
    """Say nothing for so long, then behave."""
    return lambda request: itertools.chain([Wait(seconds)], behind(request))


def silent(_: Request) -> Script:
    """Take the request and never answer."""
    return (Wait(3600.0),)
