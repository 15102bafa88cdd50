"""Formats that are not read: each is called by its name with the way out, and no prose is read from it."""

from __future__ import annotations

import pytest

from citecheck.errors import InputError
from citecheck.formats import read
from citecheck.formats.table import FORMATS
from citecheck.formats.unread import SUFFIXES
from citecheck.model.document import Document

OLE = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600)
FILES = [
    ("paper.doc", OLE, "a document of Word 97–2003"),
    ("paper.pages", b"PK\x03\x04" + bytes(100), "a document of Apple Pages"),
    ("paper.typ", b'= Ice\n\nAs said @bat2019.\n\n#bibliography("refs.bib")\n', "a Typst document"),
    ("savedrecs.txt", b"FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nER\n", "a Web of Science"),
    ("a.xml", b'<?xml version="1.0"?>\n<modsCollection xmlns="x"><mods/></modsCollection>', "MODS"),
    ("a.xml", b'<!DOCTYPE PubmedArticleSet PUBLIC "x">\n<PubmedArticleSet></PubmedArticleSet>', "PubMed"),
    ("all.zip", b"PK\x03\x04" + bytes(100), "a packed archive"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "content", "called"), FILES, ids=[file[2] for file in FILES])
def test_a_format_that_is_not_read_is_named(name: str, content: bytes, called: str) -> None:
    with pytest.raises(InputError) as told:
        read(Document(name, content))

    said = str(told.value)
    assert said.startswith(f"{name} is {called}")
    assert "which citecheck does not read; " in said
    assert said.endswith(".")


def test_no_ending_that_tells_its_format_is_both_read_and_unread() -> None:
    read_ones = {suffix for row in FORMATS for suffix in row.suffixes}

    assert set() == read_ones & set(SUFFIXES)


def test_a_text_that_somebody_calls_doc_is_read() -> None:
    reading = read(Document("notes.doc", b"References\n\nBat, O. (2019). Ice of the lakes. Riga: Lake Press.\n"))

    assert ["2019"] == [str(one.item.issued) for one in reading.references]
