"""Documents whose every line is a reference."""

from __future__ import annotations

import pytest

from citecheck.formats.prose.text import prose
from citecheck.model.reference import Kind
from citecheck.parsing.document.read_document import read_lines


def test_every_line_is_an_entry() -> None:
    lines = (
        "Darwin, C. On the origin of species. London: John Murray, 1859.\n[2] Turing, A. Intelligence. Mind, 1950.\n"
    )

    actual = read_lines(prose("a.txt", lines))

    assert [(Kind.ENTRY, None, 1), (Kind.ENTRY, "2", 2)] == [
        (one.kind, one.label, one.location.line) for one in actual.references
    ]
    assert ("a.txt", "text") == (actual.path, actual.format)


@pytest.mark.parametrize(
    "text", ["C. Darwin, On the Origin of Species, London 1859.", "L. Euler, Opera omnia, Leipzig 1911."]
)
def test_an_initial_that_could_be_a_number_is_no_label(text: str) -> None:
    (actual,) = read_lines(prose("a.txt", text)).references

    assert (None, text) == (actual.label, actual.raw)
