"""Citations by author and year."""

from __future__ import annotations

import pytest

from citecheck.formats.prose.text import prose
from citecheck.parsing.document.read_document import read_prose

LIST = """
References

Darwin, C. (1859). On the origin of species. London: John Murray.

Shannon, C. E., & Weaver, W. (1949). The mathematical theory of communication. Urbana: University of Illinois Press.

World Health Organization (1946). Constitution of the World Health Organization. New York: United Nations.

Turing, A. M. (1950). Computing machinery and intelligence. Mind, 59(236), 433-460.
"""
CITED = {
    "It is known (Darwin, 1859).": ["Darwin 1859"],
    "It is known (Darwin, 1859; Shannon & Weaver 1949, p. 3).": ["Darwin 1859", "Shannon 1949"],
    "It is known (see Turing 1950a, 1951).": ["Turing 1950a"],
    "It is known to Darwin (1859).": ["Darwin 1859"],
    "It is known to Shannon and Weaver (1949, p. 3).": ["Shannon 1949"],
    "It is known to Turing et al. (1950).": ["Turing 1950"],
    "It is known (World Health Organization, 1946).": ["World 1946"],
    "It is known (Darwin, 1860).": [],
    "It is known (Hubble, 1929).": [],
    "It is known of Darwin in 1859.": [],
}


@pytest.mark.parametrize(("sentence", "labels"), CITED.items())
def test_what_an_entry_answers_is_a_citation(sentence: str, labels: list[str]) -> None:
    reading = read_prose(prose("a.txt", f"{sentence}\n{LIST}"))

    assert labels == [citation.label for citation in reading.citations]
    assert {"author-date"} >= {citation.style for citation in reading.citations}


def test_a_citation_knows_its_place() -> None:
    (citation,) = read_prose(prose("a.txt", f"It is known to Darwin (1859).\n{LIST}")).citations

    assert ("Darwin (1859)", 1, 16, 29) == (
        citation.raw,
        citation.location.line,
        citation.location.column,
        citation.location.end_column,
    )
