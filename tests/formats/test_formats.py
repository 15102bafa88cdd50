"""Which format a document is in, and how its bytes become text."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citecheck.biblio.item import Item
from citecheck.errors import InputError
from citecheck.formats import format_named, format_of, write
from citecheck.formats.detection import sniff
from citecheck.formats.files.decoding import decode
from citecheck.model.document import Document
from citecheck.model.location import Location
from citecheck.model.reference import Kind, Reference
from tests.formats.prose.document_builders import packed

MONGOLIAN = "Нуурын мөс. Улаанбаатар: Усны хэвлэл, 2019 он. Гол мөрний урсгал хаврын улиралд нэмэгдэв."
KOREAN = "김철수. (2020). 호수의 얼음에 관한 연구. 호수학보, 12(3), 45-67. 겨울철 강의 결빙에 관한 보고서."
RUSSIAN = "Иванов И. И. Лёд на озёрах // Озёрный вестник. 2018. № 3. С. 45–67. Москва: Наука. Зимние дороги."


@pytest.mark.parametrize(
    ("path", "content", "name"),
    [
        ("a.md", b"", "markdown"),
        ("a.BIB", b"", "bibtex"),
        ("a.txt", b"Plain words.", "text"),
        ("a.txt", b"## Heading\n\n<sup>1</sup> Bat, O. <https://ice.example>.\n", "markdown"),
        ("a.txt", b"@article{bat2019,\n title = {Ice}\n}\n", "bibtex"),
        ("-", b"TY  - JOUR\nTI  - Ice\nER  - \n", "ris"),
        ("-", b'[{"id": "a", "type": "book", "title": "Ice"}]', "csl-json"),
        ("-", b"<!DOCTYPE html><title>Ice</title>", "html"),
        ("-", b"\\documentclass{article}\n\\begin{document}", "latex"),
        ("-", b"%PDF-1.7\n", "pdf"),
        ("-", b"PMID- 123\nTI  - Ice\n", "nbib"),
        ("a.unknown", b"Words.", "text"),
        ("-", b"# mine\n\nreferences:\n# first\n- id: ice\n  title: Ice\n", "csl-yaml"),
        ("-", b"%YAML 1.2\n---\n# mine\n- id: ice\n  title: Ice\n", "csl-yaml"),
        ("a.yaml", b"nocite: all\nreferences:\n  - {type: book, title: Ice}\n", "csl-yaml"),
        ("a.txt", b"# Notes\n\n- title: of this note\n", "text"),
        ("a.md", b"# Notes\n\n- id: ice\n", "markdown"),
    ],
)
def test_name_and_content_tell_the_format(path: str, content: bytes, name: str) -> None:
    assert name == format_of(Document(path, content)).name


@pytest.mark.parametrize(
    ("members", "name"),
    [
        (("word/document.xml",), "docx"),
        (("mimetype", "content.xml"), "odt"),
        (("mimetype", "META-INF/container.xml", "content.xml"), "epub"),
    ],
)
def test_the_members_of_an_archive_tell_its_format(members: tuple[str, ...], name: str) -> None:
    assert name == format_of(Document("-", packed(dict.fromkeys(members, "<a/>")))).name


@pytest.mark.parametrize("content", [packed({"a.txt": "ice"}), b"PK\x03\x04 broken"], ids=["unknown", "broken"])
def test_an_archive_of_no_known_kind_shows_no_format(content: bytes) -> None:
    assert sniff(content) is None


def test_the_format_that_the_user_forces_wins() -> None:
    assert "lines" == format_of(Document("a.bib", b"", "lines")).name


def test_a_binary_file_of_no_kind_is_refused_in_one_sentence() -> None:
    with pytest.raises(InputError, match="binary"):
        format_of(Document("a.txt", bytes(range(256)) * 20))


def test_an_unknown_format_names_the_known_ones() -> None:
    with pytest.raises(InputError, match="markdown"):
        format_named("word-perfect")


def test_a_format_that_is_only_read_is_not_written() -> None:
    with pytest.raises(InputError, match="bibtex"):
        write([], "pdf")


@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_unicode_is_read_in_each_of_its_encodings(charset: str) -> None:
    text = f"References\n\n{MONGOLIAN}"

    assert text == decode(text.encode(charset))


@pytest.mark.parametrize(
    ("text", "charset"),
    [(KOREAN, "cp949"), (RUSSIAN.replace("–", "-"), "cp1251"), (RUSSIAN.replace("–", "-").replace("№", "N"), "koi8-r")],
)
def test_legacy_charsets_are_recognised(text: str, charset: str) -> None:
    assert text == decode(text.encode(charset))


def test_line_ends_of_every_system_count_as_one() -> None:
    assert "a\nb\nc" == decode(b"a\r\nb\rc")


@given(st.binary(max_size=300))
def test_any_bytes_are_decoded(content: bytes) -> None:
    assert isinstance(decode(content), str)


DOUBTFUL = Reference(
    id="ice",
    kind=Kind.ENTRY,
    item=Item(type="book", title="Ice", note="Signed."),
    raw="Ice",
    location=Location("a.md", 3, 7),
    understood="partial",
    confidence={"title": 0.6},
)


def test_what_was_read_in_part_is_exported_with_what_to_compare_it_with() -> None:
    assert "annote = {Read in part: compare a.md:3:7.}" in write([DOUBTFUL], "bibtex")
    assert '"note": "Signed. Read in part: compare a.md:3:7."' in write([DOUBTFUL], "csl-json")


@pytest.mark.parametrize("sure", [replace(DOUBTFUL, understood="full"), replace(DOUBTFUL, confidence={})])
def test_what_was_read_in_full_or_stated_by_its_names_is_exported_without_remark(sure: Reference) -> None:
    assert "Read in part" not in write([sure], "bibtex") + write([sure], "csl-json")
