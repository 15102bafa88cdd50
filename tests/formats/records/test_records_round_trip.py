# ruff: noqa: E501 -- a strategy stays on one line
"""What is written is read back the same: any item, in every format that can be written."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import fields, replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.biblio.item import Item, name_variables, type_names
from citecheck.biblio.names.name import Name
from citecheck.formats import read, write
from citecheck.model.document import Document
from citecheck.model.location import Location
from citecheck.model.reference import Kind, Reference

WRITTEN = ("bibtex", "biblatex", "csl-json", "ris")

LETTERS = st.characters(exclude_categories=("C", "Z"), exclude_characters="\u0340\u0341\u0343\u0344\u0387")
WORDS = st.one_of(
    st.sampled_from(
        ("NASA", "iPhone", "R&D", "100%", "C#", "a_b", "$5", "it's", "“q”", "--", "---", "{x}", "\\alpha", "~")
    ),
    st.sampled_from(
        ("Müßig", "Čapek", "서울", "東京", "Монгол", "of", "and", "the", "``", "''", "^2", "x,", "<i>", "?`")
    ),
    st.text(LETTERS, min_size=1, max_size=8),
)
TEXTS = (
    st.lists(WORDS, min_size=1, max_size=6).map(" ".join).filter(lambda text: unicodedata.is_normalized("NFC", text))
)
NAME_PARTS = st.sampled_from(
    ("Smith", "Müßig", "O'Neil", "Smith-Jones", "García Lorca", "de Silva", "김", "Петров", "Ō", "Brown & Co")
)
NAMES = st.one_of(
    st.builds(Name, family=NAME_PARTS, given=st.sampled_from(("Ann", "J. R.", "Jean-Luc", "정은", "Bob and Co"))),
    st.builds(Name, family=st.sampled_from(("Berg", "Gogh")), given=st.just("L."), non_dropping_particle=st.sampled_from(("van", "van der"))),
    st.builds(Name, family=st.just("King"), given=st.just("M. L."), suffix=st.just("Jr.")),
    st.builds(Name, literal=st.sampled_from(("World Bank", "Smith and Sons", "Ministry of Trade, Industry and Energy", "외교부"))),
)  # fmt: skip
DATES = st.one_of(
    st.builds(PartialDate, st.integers(1000, 2100)),
    st.builds(PartialDate, st.integers(1000, 2100), st.integers(1, 12)),
    st.builds(PartialDate, st.integers(1000, 2100), st.integers(1, 12), st.integers(1, 28)),
    st.builds(PartialDate, st.integers(1000, 2100), season=st.integers(1, 4)),
    st.builds(PartialDate, st.integers(1000, 1500), end=st.builds(PartialDate, st.integers(1501, 2000))),
    st.builds(PartialDate, st.integers(1000, 2100), circa=st.just(True)),
)
URLS = st.sampled_from((
    "https://example.org/a_b%20c?x=1&y=~z#frag", "http://example.org/(paren)/한글", "https://example.org/a--b;c,d'e",
    "https://web.archive.org/web/2020/http://example.org/",
))  # fmt: skip
SINGLE = {
    "url": URLS, "archive_url": URLS, "type": st.sampled_from(sorted(type_names)),
    "doi": st.sampled_from(("10.1000/abc", "10.1175/1520-0493(1974)102<0736:WACOJ>2.0.CO;2", "10.1002/x_y#z")),
    "isbn": st.just("978-3-16-148410-0"), "issn": st.just("0378-5955"), "pmid": st.just("123"), "pmcid": st.just("PMC1"),
    "arxiv": st.sampled_from(("1706.03762", "hep-th/9901001")), "page": st.sampled_from(("1-10", "e12", "12, 15-17", "S1-S9")),
    "language": st.sampled_from(("en", "de", "ko", "mn", "xx")), "volume": st.sampled_from(("3", "XII", "3-4")),
    "issue": st.sampled_from(("3", "3-4", "Suppl. 1")), "number": st.sampled_from(("12", "RFC 9110")),
    "collection_number": st.just("7"), "keyword": st.sampled_from(("a", "a, b c")),
}  # fmt: skip


def values(attribute: str) -> st.SearchStrategy[object]:
    if attribute in name_variables:
        return st.lists(NAMES, min_size=1, max_size=3).map(tuple)
    if attribute in ("issued", "accessed", "archived", "original_date", "event_date", "submitted"):
        return DATES
    return SINGLE.get(attribute, TEXTS)


ATTRIBUTES = [one.name for one in fields(Item) if one.name != "extra"]
ITEMS = (
    st.sets(st.sampled_from(ATTRIBUTES), min_size=1, max_size=9)
    .flatmap(lambda chosen: st.fixed_dictionaries({name: values(name) for name in sorted(chosen | {"type", "title"})}))
    .map(lambda stated: Item(**stated))  # type: ignore[arg-type]
)


def reference(item: Item) -> Reference:
    return Reference(id="one", kind=Kind.FOOTNOTE, item=item, raw="", location=Location("a file"), label="1")


def back(item: Item, format_name: str) -> Item:
    text = write([reference(item)], format_name)
    reading = read(Document("a file", text.encode(), format_name))
    of_the_item = {"missing-required-field", "markup-in-field", "names-joined-otherwise", "wrong-orcid"}
    assert [] == [remark for remark in reading.remarks if remark.rule not in of_the_item]
    (found,) = reading.references
    assert re.fullmatch(r"[A-Za-z0-9\-]+", found.label or "")
    return found.item


def as_told(item: Item, format_name: str) -> Item:
    """Return what a format may change: RIS has no particles and tells organisations from people by the comma alone."""
    if format_name != "ris":
        return item
    names = {
        role: tuple(Name(literal=str(name).replace(",", "")) for name in people)
        for role in name_variables
        if (people := getattr(item, role))
    }
    return replace(item, **names)  # type: ignore[arg-type]


@pytest.mark.parametrize("format_name", WRITTEN)
@given(item=ITEMS)
@example(item=Item(type="webpage", title="ok", container_title="The Site", url="https://example.org/", publisher="P"))
@example(item=Item(type="article", title="a", arxiv="1706.03762", issue="2", number="3"))
@example(item=Item(type="book", title="{a", collection_title="S", collection_number="1", number="2", issue="3"))
@settings(max_examples=150)
def test_any_item_comes_back_as_it_was(format_name: str, item: Item) -> None:
    assert as_told(item, format_name) == as_told(back(item, format_name), format_name)
