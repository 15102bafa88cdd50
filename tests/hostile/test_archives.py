"""Documents that unpack to far more than they are: named and left, in little memory."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.hostile.hostile_archives import docx_of, packed
from tests.hostile.measured import Run, citecheck

MOST = 300
PAPER = b"# Paper\n\n## References\n\nBat, D. (2021). A New Bridge. Harbour Press.\n"


def read_beside_a_paper(folder: Path, name: str, content: bytes) -> Run:
    (folder / name).write_bytes(content)
    (folder / "paper.md").write_bytes(PAPER)
    return citecheck("list", folder / name, folder / "paper.md")


@pytest.mark.parametrize(
    ("paragraphs", "said"),
    [
        pytest.param(31_000_000, "unpacks to far more than a document of its size holds", marks=pytest.mark.slow),
        (2_500_000, "holds far more tags than a document of its size"),
    ],
)
def test_paragraphs_without_text_are_left(tmp_path: Path, paragraphs: int, said: str) -> None:
    run = read_beside_a_paper(tmp_path, "bomb.docx", docx_of(b"<w:p/>" * paragraphs))

    assert f"bomb.docx {said}" in run.complained
    assert "A New Bridge" in run.said
    assert run.peak < MOST


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("bomb.fodt", b"<?xml version='1.0'?><office>" + b"<p/>" * 3_000_000),
        ("bomb.tei", b"<TEI>" + b"<p/>" * 3_000_000),
        ("bomb.html", b"<html>" + b"<p>" * 3_000_000),
    ],
)
def test_tags_without_text_are_left(tmp_path: Path, name: str, content: bytes) -> None:
    run = read_beside_a_paper(tmp_path, name, content)

    assert f"{name} holds far more tags than a document of its size" in run.complained
    assert "A New Bridge" in run.said
    assert run.peak < MOST


def test_many_chapters_that_are_small_by_themselves_are_left(tmp_path: Path) -> None:
    chapters = [f"ch{number}.xhtml" for number in range(2000)]
    items = "".join(f'<item id="{name}" href="{name}" media-type="application/xhtml+xml"/>' for name in chapters)
    spine = "".join(f'<itemref idref="{name}"/>' for name in chapters)
    book = f"<package><manifest>{items}</manifest><spine>{spine}</spine></package>".encode()
    container = b'<container><rootfiles><rootfile full-path="book.opf"/></rootfiles></container>'
    bomb = packed({"META-INF/container.xml": container, "book.opf": book, **dict.fromkeys(chapters, bytes(100_000))})

    run = read_beside_a_paper(tmp_path, "bomb.epub", bomb)

    assert "bomb.epub unpacks to far more than a document of its size holds" in run.complained
    assert run.peak < MOST


def test_a_directory_of_a_million_members_is_left(tmp_path: Path) -> None:
    entry = b"PK\x01\x02" + bytes(24) + b"\1" + bytes(17) + b"a"
    end = b"PK\x05\x06" + bytes(4) + b"\xff\xff\xff\xff" + (len(entry) * 1_000_000).to_bytes(4, "little") + bytes(6)

    run = read_beside_a_paper(tmp_path, "bomb.docx", b"PK\x03\x04" + entry * 1_000_000 + end)

    assert "bomb.docx holds more than 20,000 files" in run.complained
    assert run.peak < MOST
