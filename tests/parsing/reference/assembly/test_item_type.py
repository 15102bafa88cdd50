"""What type of work a reference names."""

from __future__ import annotations

from typing import Any

import pytest

from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.biblio.item import Item
from citecheck.biblio.names.name import Name
from citecheck.parsing.reference.assembly.item_type import infer_type

DAY, YEAR = PartialDate(1937, 5, 7), PartialDate(1937)
PAPER, BOOK_IN = {"container_title": "The New York Times"}, {"container_title": "Studies"}
DARWIN = (Name(family="Darwin"),)

TYPES: list[tuple[dict[str, Any], str, str | None]] = [
    ({}, "Darwin", None),
    ({"url": "https://a.example/x"}, "Darwin", "webpage"),
    ({"url": "https://a.example/x.pdf"}, "Darwin", "webpage"),
    ({"url": "https://a.example/x.pdf", "publisher": "WHO"}, "Darwin", "report"),
    ({"url": "https://twitter.com/x"}, "Darwin", "post"),
    ({"url": "https://archive.org/x", "publisher": "WHO"}, "Darwin", "book"),
    ({"url": "https://a.example/x", "publisher": "WHO", "publisher_place": "Geneva"}, "Darwin", "book"),
    ({"url": "https://[a.example/x"}, "Darwin", "webpage"),
    ({"publisher": "John Murray"}, "Darwin", "book"),
    ({"publisher_place": "London"}, "Darwin", "book"),
    ({"isbn": "9782707302755", "url": "https://a.example/"}, "Darwin", "book"),
    ({"edition": "2nd", "url": "https://a.example/"}, "Darwin", "book"),
    ({"publisher": "Beacon Press", "url": "https://a.example/"}, "Darwin", "book"),
    ({"publisher": "University of Leeds", "author": DARWIN}, "Darwin", "thesis"),
    ({"publisher": "University of Leeds"}, "Darwin", "book"),
    ({"publisher": "University of Leeds", "author": DARWIN, "edition": "2nd"}, "Darwin", "book"),
    ({"publisher": "University of Leeds", "author": DARWIN, "isbn": "9782707302755"}, "Darwin", "book"),
    ({"publisher": "Leeds University Press", "author": DARWIN}, "Darwin", "book"),
    ({"publisher": "The New York Times", "issued": DAY}, "Darwin", "article-newspaper"),
    ({"publisher": "The New York Times", "issued": YEAR}, "Darwin", "book"),
    ({**PAPER, "issued": DAY}, "Darwin", "article-newspaper"),
    ({**PAPER, "issued": YEAR, "page": "3"}, "Darwin", "article-journal"),
    ({**PAPER, "url": "https://a.example/", "page": "3"}, "Darwin", "article-newspaper"),
    ({**PAPER, "volume": "7", "issued": DAY}, "Darwin", "article-journal"),
    ({**BOOK_IN, "volume": "7"}, "Darwin", "article-journal"),
    ({**BOOK_IN, "page": "7", "publisher": "Beck"}, "Darwin", "chapter"),
    ({**BOOK_IN, "page": "7", "publisher": "Beck", "volume": "7"}, "Darwin", "article-journal"),
    ({**BOOK_IN, "page": "7", "publisher_place": "Bern"}, "Darwin", "chapter"),
    ({**BOOK_IN, "page": "7", "publisher_place": "Bern", "issue": "7"}, "Darwin", "article-journal"),
    ({**BOOK_IN, "editor": DARWIN}, "Darwin", "chapter"),
    ({**BOOK_IN, "editor": DARWIN, "volume": "7", "issue": "1"}, "Darwin", "article-journal"),
    ({**BOOK_IN, "publisher": "Beck"}, "Darwin. In: Studies", "chapter"),
    ({**BOOK_IN, "publisher": "Beck", "issue": "7"}, "Darwin. In: Studies", "article-journal"),
    ({**BOOK_IN, "issued": DAY}, "Darwin", "article-newspaper"),
    ({**BOOK_IN, "issued": DAY, "url": "https://a.example/"}, "Darwin", "webpage"),
    ({**BOOK_IN, "doi": "10.1000/1"}, "Darwin", "article-journal"),
    (BOOK_IN, "Darwin", None),
    ({}, "Darwin [M]", "book"),
    ({}, "Darwin [D]", "thesis"),
    ({"container_title": "Encyclopaedia Britannica"}, "Darwin", "entry-encyclopedia"),
    ({"container_title": "Encyclopaedia Britannica", "volume": "7"}, "Darwin", "article-journal"),
]


@pytest.mark.parametrize(("fields", "text", "kind"), TYPES)
def test_fields_and_words_tell_the_type(fields: dict[str, Any], text: str, kind: str | None) -> None:
    assert kind == infer_type(Item(**fields), text)
