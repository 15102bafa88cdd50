"""A missing field is written in the manner of its neighbours, or not at all where no neighbour can be told."""

from __future__ import annotations

import pytest

from citecheck.formats import read
from citecheck.model.document import Document
from citecheck.model.finding import Amendment
from citecheck.repairing.insertion import before_a_field
from citecheck.repairing.source_text import SourceText

MISSING = Amendment("doi", "", "10.1000/182")
CITATION = """cff-version: 1.2.0
message: Cite this work.
title: A New Bridge
authors:
  - name: Harbour Trust
url: https://a.example/bridge
"""


def written(name: str, text: str, format_name: str) -> str | None:
    (reference,) = read(Document(path=name, content=text.encode())).references
    replacement = before_a_field(SourceText(name, text.encode()), format_name, reference, MISSING)
    return None if replacement is None else text[: replacement[0]] + replacement[2] + text[replacement[1] :]


def test_a_doi_is_written_into_a_citation_file_before_its_address() -> None:
    told = CITATION.replace("url: ", "doi: 10.1000/182\nurl: ")

    assert told == written("CITATION.cff", CITATION, "cff")


@pytest.mark.parametrize(
    ("name", "text", "format_name"),
    [
        ("a.nbib", "PMID- 1\nTI  - A New Bridge\n", "pubmed"),
        ("a.yaml", '- id: a\n  "type": book\n  "title": A New Bridge\n', "csl-yaml"),
    ],
)
def test_without_a_name_or_a_neighbour_nothing_is_written(name: str, text: str, format_name: str) -> None:
    assert written(name, text, format_name) is None
