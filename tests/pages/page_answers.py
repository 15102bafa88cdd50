"""Answers of our own making for the tests of this folder."""

from __future__ import annotations

from citecheck.model.evidence import Hop, Response
from citecheck.model.page import Page
from citecheck.pages import read_page

ADDRESS = "https://www.example.org/2024/05/a-long-story-about-rivers"
PROSE = "<p>" + "The river rose in the night and the town moved its boats to the hill. " * 40 + "</p>"


def answer(
    body: str | bytes,
    *,
    status: int = 200,
    url: str = ADDRESS,
    asked: str | None = None,
    headers: tuple[tuple[str, str], ...] = (("content-type", "text/html; charset=utf-8"),),
) -> Response:
    hops = (Hop(asked, 302, url),) if asked else ()
    content = body if isinstance(body, bytes) else body.encode()
    return Response(url=url, status=status, headers=headers, body=content, redirects=hops)


def read(body: str | bytes, **options: object) -> Page:
    return read_page(answer(body, **options))  # type: ignore[arg-type]


def page(title: str, text: str = "", head: str = "") -> str:
    return f"<!doctype html><html><head><title>{title}</title>{head}</head><body>{text}</body></html>"


def article(title: str) -> str:
    return page(f"{title} | The Example", f"<h1>{title}</h1>{PROSE}")
