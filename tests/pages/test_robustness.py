"""Any bytes under any headers are a page, and soon."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citecheck.model.evidence import Hop, Response
from citecheck.model.page import Page
from citecheck.pages import enough, inspect_saved, read_page
from tests.pages.page_answers import read

PIECES = st.sampled_from(
    [
        "<html>",
        "<head>",
        "</head>",
        "<title>",
        "</title>",
        "<h1>",
        "</h1>",
        "<meta name='author' content=",
        '"',
        "'",
        ">",
        "<",
        "<!--",
        "-->",
        "<script type='application/ld+json'>",
        "</script>",
        '{"@graph":[',
        '{"@type":"Article","headline":',
        "]}",
        "<svg>",
        "<span itemprop=name>",
        "<link rel=canonical href=http://[",
        "<base href=//>",
        "<meta http-equiv=refresh content='0;url=",
        "\x00",
        "\u202e",
        "\ud83d",
        "é",
        "한",
        "404",
        "<time datetime=",
        "2024-13-45",
        "99999-01-01",
        "&#x110000;",
        "&amp;",
        "<meta property=og:url content=https://[::1",
        "%PDF-1.7",
        "class='author'",
        "<noscript>",
    ]
)
TYPES = st.one_of(
    st.none(),
    st.sampled_from(
        [
            "text/html",
            "text/html; charset=euc-kr",
            "application/pdf",
            "application/json",
            "text/xml",
            "text/plain",
            "image/png",
            "x",
            "text/html; charset=\x00",
        ]
    ),
    st.text(max_size=40),
)
ADDRESSES = st.one_of(
    st.sampled_from(["https://example.org/a", "http://[", "", "https://example.org:99999/", "//x"]),
    st.text(max_size=30),
)


@settings(max_examples=150)
@given(st.lists(PIECES, max_size=25), TYPES, ADDRESSES, st.integers(100, 999))
def test_no_markup_raises(pieces: list[str], content_type: str | None, url: str, status: int) -> None:
    body = "".join(pieces).encode("utf-8", "surrogatepass")
    headers = (("content-type", content_type),) if content_type is not None else ()

    seen = read_page(Response(url=url, status=status, headers=headers, body=body, redirects=(Hop(url, 302, url),)))

    assert isinstance(seen, Page)


@settings(max_examples=100)
@given(st.binary(max_size=400), TYPES, st.text(max_size=60))
def test_no_bytes_raise(body: bytes, content_type: str | None, disposition: str) -> None:
    headers = (("content-type", content_type or ""), ("content-disposition", disposition))

    assert isinstance(read_page(Response(url="https://example.org/", status=200, headers=headers, body=body)), Page)
    assert isinstance(enough(content_type, body, ("A title",)), bool)


@settings(max_examples=50)
@given(
    st.dictionaries(
        st.sampled_from(["url", "status", "headers", "redirects", "final_url", "id"]),
        st.one_of(st.none(), st.text(max_size=9), st.integers(), st.lists(st.text(max_size=5), max_size=3)),
    )
)
def test_no_row_of_a_manifest_raises(row: dict[str, object]) -> None:
    assert "kind" in inspect_saved(row, b"<title>x</title>")


HOSTILE = {
    "deep": b"<div>" * 300_000,
    "deep heading": b"<h1>" + b"<b>" * 100_000,
    "many metas": b"<meta name='og:title' content='x'>" * 50_000,
    "a megabyte in an attribute": b"<meta property='og:title' content='" + b"a" * 1_500_000 + b"'>",
    "quotes that never close": b'<meta name="og:title" content="' * 30_000,
    "elements that never close": b"<svg>" * 200_000,
    "comments that never close": b"<!--" * 300_000,
    "angles": b"<" * 1_500_000,
    "ampersands": b"<title>" + b"&lt;" * 400_000,
    "brackets in linked data": b"<script type='application/ld+json'>" + b"[" * 500_000 + b"</script>",
    "separators": b"<title>" + b" | a" * 3000 + b"</title>",
    "escapes": b"<title>" + b"\x1b]" * 500_000,
    "bylines": b"<a class='author' " * 60_000,
    "dates": b"<h1>x</h1>" + b"1 January 2020 " * 60_000,
    "high bytes": b"\xff\xfe\x80" * 400_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_page_is_read_in_bounded_time(name: str) -> None:
    started = time.process_time()

    read(HOSTILE[name])

    assert time.process_time() - started < 3
