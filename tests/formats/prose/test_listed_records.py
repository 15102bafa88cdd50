"""References that a document states as records within its text."""

from __future__ import annotations

import pytest

from citecheck.formats import companions, read
from citecheck.model.document import Document, Reading

ENTRY = "@inproceedings{lake2020mud,\n  author = {Ann Lake},\n  title = {On Mud},\n  year = {2020}\n}"
INDENTED = "\n".join(f"    {line}" for line in ENTRY.splitlines())
LISTINGS = [
    ("README.md", f"# Mud\n\n## Citing\n\n```bibtex\n{ENTRY}\n```\n", 6),
    ("README.md", f"# Mud\n\n~~~{{.bib}}\n{ENTRY}\n~~~\n", 4),
    ("README.md", f"# Mud\n\n```\n{ENTRY}\n```\n", 4),
    ("README.md", f"# Mud\n\n- Cite:\n\n  ```bibtex\n  {ENTRY}\n  ```\n", 6),
    ("README.md", f"# Mud\n\nPlease cite\n\n{INDENTED}\n\nThanks.\n", 5),
    ("a.rst", f"Mud\n===\n\nPlease cite::\n\n{INDENTED}\n\nThanks.\n", 6),
    ("a.rst", f"Mud\n===\n\n.. code-block:: bibtex\n   :caption: How\n\n{INDENTED}\n", 7),
    ("a.org", f"* Mud\n#+BEGIN_SRC bibtex\n{ENTRY}\n#+END_SRC\n", 3),
    ("a.adoc", f"= Mud\n\n[source,bibtex]\n----\n{ENTRY}\n----\n", 5),
]


def reading(path: str, text: str) -> Reading:
    return read(Document(path, text.encode()))


@pytest.mark.parametrize(("path", "text", "line"), LISTINGS)
def test_the_entry_that_a_readme_asks_to_cite_is_read(path: str, text: str, line: int) -> None:
    (reference,) = reading(path, text).references

    assert ("On Mud", "lake2020mud", line) == (reference.item.title, reference.label, reference.location.line)


def test_an_entry_that_two_listings_show_is_no_double() -> None:
    found = reading("a.md", f"# Mud\n\n```bibtex\n{ENTRY}\n```\n\nAfter:\n\n```bibtex\n{ENTRY}\n```\n")

    assert ([], 2) == ([one.rule for one in found.remarks], len(found.references))


@pytest.mark.parametrize(
    "listing",
    [
        "```python\n@article{a, title={T}}\n```",
        "```\n@app.route('/')\n```",
        "```\nmail me@ann{x}, y\n```",
        "```bibtex\n@misc{https://a.example/b,\n```",
    ],
)
def test_other_listings_hold_no_entry(listing: str) -> None:
    assert () == reading("README.md", f"# Mud\n\n{listing}\n").references


METADATA = """---
title: Mud
author: Ann Lake
references:
- id: lake
  type: book
  title: On Mud
  issued: 1999
- {id: shore, title: On Shores}

nocite: "@*"
---

As @lake says, and [see @shore, p. 3], not @path.
"""


def test_the_metadata_holds_references() -> None:
    found = reading("a.md", METADATA)

    assert [("lake", "On Mud", 5), ("shore", "On Shores", 9)] == [
        (one.label, one.item.title, one.location.line) for one in found.references
    ]
    assert ["lake", "shore"] == [citation.label for citation in found.citations]


def test_metadata_at_the_end_holds_references_too() -> None:
    found = reading("a.md", "As @lake says.\n\n---\nreferences:\n- id: lake\n  title: On Mud\n...\n")

    assert [("On Mud", 5)] == [(one.item.title, one.location.line) for one in found.references]


def test_an_example_of_metadata_is_none() -> None:
    text = "# Guide\n\n```yaml\n---\nreferences:\n- id: lake\n  title: On Mud\n---\n```\n"

    assert () == reading("a.md", text).references


def test_metadata_that_is_no_yaml_is_remarked_upon() -> None:
    found = reading("a.md", "---\nreferences:\n- id: [lake\n  title: On Mud\n---\n\nText.\n")

    assert ["broken-entry"] == [remark.rule for remark in found.remarks]


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("{cite:t}`lake1999` and {cite}`lake1999, shore2001`", ["lake1999", "lake1999", "shore2001"]),
        ("{cite:p}`{see}lake1999{p. 3}`; {footcite}`shore`", ["lake1999", "shore"]),
        ("{doc}`lake1999` and {ref}`shore`", []),
    ],
)
def test_the_roles_of_myst_cite_keys(text: str, keys: list[str]) -> None:
    found = reading("a.md", f"# Page\n\nAs shown {text}.\n\n```{{bibliography}} refs.bib\n```\n")

    assert keys == [citation.label for citation in found.citations]


def test_the_directive_of_myst_names_the_library() -> None:
    document = Document("a.md", b"# Page\n\n:::{bibliography} refs.bib more.bib\n:style: plain\n:::\n")

    assert ["refs.bib", "more.bib"] == [companion.name for companion in companions(document)]


@pytest.mark.parametrize("text", ["Install @node-core/utils.", "Use [@Component] and @path.", "Thanks [@harbour]!"])
def test_a_handle_is_no_key_where_no_bibliography_is_named(text: str) -> None:
    assert () == reading("a.md", f"# Tool\n\n{text}\n").citations
