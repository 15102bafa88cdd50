"""Names of files that stand where a title should."""

from __future__ import annotations

import pytest

from citecheck.biblio.titles import is_file_name, same_title


@pytest.mark.parametrize(
    "text",
    ["budget.xlsx", "final report.pdf", "Microsoft Word - tides_final3.doc", "PowerPoint - Harbours", "tides.py"],
)
def test_a_files_name_is_told(text: str) -> None:
    assert is_file_name(text)


@pytest.mark.parametrize(
    "text", ["Report on the harbour.pdf", "Node.js", "Word and image", "Ferries v. Harbours", "3.14"]
)
def test_a_title_is_no_files_name(text: str) -> None:
    assert is_file_name(text) is (text == "Node.js")


@pytest.mark.parametrize(
    ("cited", "candidate", "same"),
    [
        ("Tides of the northern harbours", "tides_final3.xlsx", None),
        ("Tides of the northern harbours", "Microsoft Word - tides_final3.doc", None),
        ("tides.py", "moon_phases.py", False),
        ("tides_of_the_north.py", "tides_of_the_north.py", True),
        ("Tides of the northern harbours", "Budget of the town for the year", False),
    ],
)
def test_a_files_name_contradicts_no_title_but_another_files(cited: str, candidate: str, same: bool | None) -> None:
    assert same is same_title(cited, [candidate]).same
