"""Saved answers, as `citecheck inspect --manifest` gives and takes them: one JSON object in, one out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import pairwise
from urllib.parse import urljoin

from citecheck.model.evidence import Hop, Response
from citecheck.model.page import Page
from citecheck.pages.read_page import read_page

_INPUTS = frozenset({"status", "headers", "redirects", "final_url", "charset"})


def inspect_saved(
    row: Mapping[str, object], body: bytes, read: Callable[[Response], Page] = read_page
) -> dict[str, object]:
    """Read a saved answer `{file, url, status, headers, redirects, final_url}`; keys not known are handed through.

    `headers` is an object or a list of pairs; `redirects` a list of addresses that were passed. The answer's own
    keys (`kind`, `title`, …) take the place of keys of the same name.
    """
    page = read(_response(row, body))
    return {**{key: value for key, value in row.items() if key not in _INPUTS}, **summary(page)}


def summary(page: Page) -> dict[str, object]:
    """Return what a page says of itself as plain JSON values."""
    return {
        "kind": page.kind.value,
        "title": page.item.title,
        "candidates": [candidate.text for candidate in page.candidates],
        "authors": [str(name) for name in page.item.author or ()],
        "date": str(page.item.issued) if page.item.issued else None,
        "publisher": page.item.publisher,
        "language": page.item.language,
        "canonical": page.canonical,
        "because": page.because,
    }


def _response(row: Mapping[str, object], body: bytes) -> Response:
    url = str(row.get("url") or "")
    status = row.get("status")
    passed = row.get("redirects")
    chain = [str(step) for step in passed] if isinstance(passed, list) else []
    headers = _headers(row.get("headers"))
    final = _final(row, url, headers)
    if final != url and not chain:
        chain = [url]
    hops = tuple(Hop(step, 302, following) for step, following in pairwise([*chain, final]))
    return Response(
        url=final,
        status=status if isinstance(status, int) else 200,
        headers=headers,
        body=body,
        redirects=hops,
    )


def _final(row: Mapping[str, object], url: str, headers: tuple[tuple[str, str], ...]) -> str:
    """Return the address that answered; savers that fold a chain's headers into one leave its last `location`."""
    stated = row.get("final_url")
    if isinstance(stated, str) and stated:
        return stated
    moved = next((value for name, value in headers if name == "location"), "")
    try:
        return urljoin(url, moved) if moved else url
    except ValueError:
        return url


def _headers(value: object) -> tuple[tuple[str, str], ...]:
    if isinstance(value, Mapping):
        return tuple((str(name).lower(), str(text)) for name, text in value.items())
    if isinstance(value, list):
        return tuple(
            (str(pair[0]).lower(), str(pair[1])) for pair in value if isinstance(pair, list) and len(pair) == 2
        )
    return ()
