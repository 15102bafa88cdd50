"""reStructuredText that costs its reader dear is read as plain text, and the reading says so."""

from __future__ import annotations

import pytest

from citecheck.formats.prose.rst import read
from citecheck.formats.prose.shared.rst_costs import too_costly
from citecheck.model.document import Document

ENTRY = "\n\nReferences\n==========\n\n- Bat, D. (2021). A New Bridge. Harbour Press.\n"
CASES = {
    "a paragraph": "`a " * 7_000,
    "a paragraph beneath a list": "- one\n\n" + "|a\n- b " * 4_000,
    "a table": "+--+\n" + "| |a|\n" * 20_000,
    "substitutions": "".join(f".. |s{n}| replace:: |s{n + 1}| |s{n + 1}|\n" for n in range(30)) + "\n\n|S0|\n",
    "one long substitution": ".. |s| replace:: " + "x" * 9_000 + "\n\n" + "|s| " * 100,
}  # fmt: skip
ORDINARY = {
    "a long list": "- an item of it\n" * 3_000,
    "a long numbered list": "".join(f"{n}. an item\n" for n in range(3_000)),
    "a circle": ".. |a| replace:: |b|\n.. |b| replace:: |a|\n\n|a| |b|\n",
    "a substitution": ".. |name| replace:: *citecheck*\n\n" + "|name| is short.\n\n" * 500,
}


@pytest.mark.parametrize("case", CASES)
def test_what_costs_more_than_it_is_long_is_read_as_plain_text_and_said(case: str) -> None:
    reading = read(Document("paper.rst", (CASES[case] + ENTRY).encode()))

    assert ["Read as plain text, since "] == [remark.message[:26] for remark in reading.remarks]
    assert "A New Bridge" in [one.item.title for one in reading.references]


@pytest.mark.parametrize("case", ORDINARY)
def test_what_documents_hold_costs_no_more_than_it_is_long(case: str) -> None:
    assert too_costly(ORDINARY[case] + ENTRY) is None
