"""Addresses of archived copies: what was kept, and when."""

from __future__ import annotations

import pytest

from citecheck.biblio.urls.mementos import memento, mementos


@pytest.mark.parametrize(
    ("url", "original", "day"),
    [
        ("https://web.archive.org/web/20120501120000/https://a.example/b", "https://a.example/b", "2012-05-01"),
        ("http://web.archive.org/web/20120501120000id_/http://a.example/b", "http://a.example/b", "2012-05-01"),
        ("https://web.archive.org/web/20120501/http:/a.example/b", "http://a.example/b", "2012-05-01"),
        ("https://www.archive.org/web/20120501/a.example/b", "http://a.example/b", "2012-05-01"),
        ("https://web.archive.org/web/2012/https://a.example/b_(c)", "https://a.example/b_(c)", "None"),
        ("https://web.archive.org/web/20121301/https://a.example/b", "https://a.example/b", "None"),
    ],
)
def test_a_copy_tells_what_was_kept_and_when(url: str, original: str, day: str) -> None:
    found = memento(url)

    assert found
    assert (original, day) == (found.original, str(found.day))


@pytest.mark.parametrize(
    "url", [None, "https://a.example/b", "https://archive.org/details/b", "https://web.archive.org/web/*/a.example"]
)
def test_another_address_is_no_copy(url: str | None) -> None:
    assert memento(url) is None


def test_the_copies_of_a_text_end_before_its_signs() -> None:
    text = "Kept (https://web.archive.org/web/20120501/https://a.example/b). [x](https://web.archive.org/web/2013/c.example)"

    assert ["https://a.example/b", "http://c.example"] == [one.original for one in mementos(text)]
