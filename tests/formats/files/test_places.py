"""Offsets of a text as places in its file."""

from __future__ import annotations

from itertools import combinations_with_replacement

from citecheck.formats.files.places import Source

TEXT = "ab\n\ncd\ne"


def test_a_stretch_begins_and_ends_where_its_ends_are() -> None:
    source = Source("a.bib", TEXT)

    for start, end in combinations_with_replacement(range(len(TEXT) + 1), 2):
        first, last, stretch = source.place(start), source.place(end), source.span(start, end)
        assert (first.line, first.column) == (stretch.line, stretch.column)
        assert (last.line, last.column) == (stretch.end_line, stretch.end_column)
