"""Readers of structured records on anything at all: a reading or one clear sentence, never another exception."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from citecheck.errors import InputError
from citecheck.formats import read
from citecheck.model.document import Document

FORMATS = ("bibtex", "biblatex", "csl-json", "csl-yaml", "ris", "endnote-xml", "enw", "nbib", "cff")
CASES = Path(__file__).parent / "cases"
WORDS = (
    "@article{", "@string{", "@comment{", "@book(", "key,", "title = {", 'author = "', "year = 2020,", "}", "{", '"',
    "#", "\n", "\\", "$", "%", "crossref={key}", "TY  - JOUR\n", "ER  - \n", "AU  - X, Y\n", "%0 Book\n", "%A X\n",
    "PMID- 1\n", "TI  - \n      more\n", "[", "]", ":", ",",
    '{"id": "a", "title": "b"}', '"issued": {"date-parts": [[1]]}',
    "- id: a\n  title: b\n", "references:\n", "&a", "*a", "title: x\n", "authors: [", "<record>", "</record>", "<xml>",
    "<title>", "&amp;", "\x00", "\ufeff", "\ud7ff", "é", "한", "\\'", "\\url{", "and", "date = {2020/}",
)  # fmt: skip


def outcome(content: bytes, format_name: str) -> bool:
    """Whether the reader gave a reading whose places lie in the file, or a sentence that names the file."""
    try:
        reading = read(Document("a file", content, format_name))
    except InputError as fault:
        return str(fault).startswith("a file") and "\n" not in str(fault)
    return all(reference.location.line >= 1 and reference.location.column >= 1 for reference in reading.references)


@pytest.mark.parametrize("format_name", FORMATS)
@given(content=st.binary(max_size=300))
@settings(max_examples=60)
def test_any_bytes_are_read_or_refused_in_a_sentence(format_name: str, content: bytes) -> None:
    assert outcome(content, format_name)


@pytest.mark.parametrize("format_name", FORMATS)
@given(words=st.lists(st.one_of(st.sampled_from(WORDS), st.text(max_size=8)), max_size=40))
@settings(max_examples=80)
def test_any_arrangement_of_the_formats_own_signs_is_read_or_refused(format_name: str, words: list[str]) -> None:
    assert outcome("".join(words).encode("utf-8", "replace"), format_name)


@pytest.mark.parametrize("path", sorted(CASES.glob("*/input.*")), ids=lambda path: path.parent.name)
@given(data=st.data())
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_file_cut_or_torn_anywhere_is_read_or_refused(path: Path, data: st.DataObject) -> None:
    content = path.read_bytes()
    start = data.draw(st.integers(0, len(content)))
    stop = data.draw(st.integers(start, len(content)))
    format_name = path.parent.name.split(".")[0]

    assert outcome(content[:start] + content[stop:], format_name)
