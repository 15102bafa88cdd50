"""Bare addresses in running text."""

from __future__ import annotations

import pytest

from citecheck.parsing.document.finders.links import addresses

ADDRESSES = {
    "see https://a.example/b.": ["https://a.example/b"],
    "see www.a.example (mirror)": ["www.a.example"],
    "see http://ab... there": ["http://ab"],
    "see http://a... there": [],
    "https://a.example[The page] and https://b.example/c[12]": ["https://a.example", "https://b.example/c[12]"],
    "http://[2001:db8::1]/a": ["http://[2001:db8::1]/a"],
}


@pytest.mark.parametrize(("text", "found"), ADDRESSES.items())
def test_a_bare_address_is_found_without_the_sentence_around_it(text: str, found: list[str]) -> None:
    assert found == [text[start:end] for start, end in addresses(text)]
