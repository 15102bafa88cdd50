"""PDF: columns, running heads, links, notes; pages without text and locked files are said."""

from __future__ import annotations

import pytest
from fpdf import FPDF

from citecheck.errors import InputError
from citecheck.formats.prose.pdf.read import prose, read
from citecheck.model.document import Document

LEFT = [f"left column line {count:02d} of the text" for count in range(12)]
RIGHT = [f"right column line {count:02d} of the text" for count in range(12)]


def canvas() -> FPDF:
    pdf = FPDF(unit="pt", format=(600, 800))
    pdf.set_auto_page_break(False)
    pdf.set_font("Helvetica", size=10)
    return pdf


def write(pdf: FPDF, lines: list[str], left: float = 50, top: float = 100) -> None:
    for count, line in enumerate(lines):
        pdf.text(left, top + 12 * count, line)


def document(pdf: FPDF) -> Document:
    return Document("paper.pdf", bytes(pdf.output()))


def lines(pdf: FPDF) -> list[str]:
    return [block.text.strip() for block in prose(document(pdf)).blocks if block.text]


def test_two_columns_are_read_one_after_the_other() -> None:
    pdf = canvas()
    pdf.add_page()
    pdf.text(50, 60, "A title that runs over the whole width of the page, over both columns of it, to the end of it")
    for left, right, count in zip(LEFT, RIGHT, range(12), strict=True):
        write(pdf, [left], 50, 100 + 12 * count)
        write(pdf, [right], 330, 100 + 12 * count)

    assert [*LEFT, *RIGHT] == lines(pdf)[1:]


def test_running_heads_and_page_numbers_are_no_text() -> None:
    pdf = canvas()
    for page in range(6):
        pdf.add_page()
        write(pdf, [f"Journal of Cats 12 ({page})"], top=30)
        write(pdf, [f"body {'abcdef'[page] * count} of the page" for count in range(1, 8)])
        write(pdf, [f"- {page + 1} -"], 300, 780)

    found = lines(pdf)
    assert 42 == len(found)
    assert not [line for line in found if not line.startswith("body")]


def test_entries_that_differ_by_their_numbers_alone_are_kept() -> None:
    pdf = canvas()
    entries = [f"Bat, O. ({1900 + count}). Ice of the lake, part {count}. Darkhan: Ice Press." for count in range(69)]
    for start in range(0, 69, 7):
        pdf.add_page()
        write(pdf, ["Ice of the lake"], top=30)
        write(pdf, entries[start : start + 7])
        write(pdf, [f"{start // 7 + 211}"], 300, 780)

    assert entries == lines(pdf)


def test_a_number_that_counts_no_pages_is_text() -> None:
    pdf = canvas()
    for number in ("31", "7", "1984"):
        pdf.add_page()
        write(pdf, [number])

    assert ["31", "7", "1984"] == lines(pdf)


def test_a_place_says_the_page() -> None:
    pdf = canvas()
    for text in ("first", "second"):
        pdf.add_page()
        write(pdf, [text])

    blocks = [block for block in prose(document(pdf)).blocks if block.text]
    assert ["paper.pdf, page 1", "paper.pdf, page 2"] == [str(block.place(0)) for block in blocks]


def test_a_link_stands_behind_the_words_that_its_box_covers() -> None:
    pdf = canvas()
    pdf.add_page()
    write(pdf, ["See the report for more."])
    width = pdf.get_string_width("See ")
    pdf.link(50 + width, 92, pdf.get_string_width("the report"), 10, link="https://example.org/report.pdf")

    (block,) = prose(document(pdf)).blocks
    assert [("the report", "https://example.org/report.pdf")] == [
        (block.text[link.start : link.end], link.url) for link in block.links
    ]


def test_a_box_that_reaches_into_the_next_line_is_of_its_own_line_alone() -> None:
    pdf = canvas()
    pdf.add_page()
    addresses = ["https://example.org/one", "https://example.org/another", "https://example.org/third"]
    write(pdf, addresses)
    for count, address in enumerate(addresses):
        pdf.link(50, 89 + 12 * count, 150, 16, link=address)

    assert addresses == [link.url for block in prose(document(pdf)).blocks for link in block.links]


def test_hanging_lines_and_gaps_are_kept() -> None:
    pdf = canvas()
    pdf.add_page()
    write(pdf, ["Smith, J. (2020) The lives of cats. Oxford"])
    write(pdf, ["University Press."], left=70, top=112)
    write(pdf, ["Jones, K. (2019) The lives of dogs."], top=124)
    write(pdf, ["Another part after a gap"], top=170)

    assert [False, True, False, None, False] == [
        block.text.startswith("  ") if block.text else None for block in prose(document(pdf)).blocks
    ]


def test_a_small_raised_number_is_a_marker() -> None:
    pdf = canvas()
    pdf.add_page()
    write(pdf, ["Cats sleep a lot."])
    pdf.set_font("Helvetica", size=6)
    pdf.text(51 + 77, 96, "12")

    (block,) = prose(document(pdf)).blocks
    assert ["12"] == [mark.label for mark in block.marks]


def test_references_are_found() -> None:
    pdf = canvas()
    pdf.add_page()
    write(pdf, ["References", "[1] Smith, J. (2020) The lives of cats. Oxford: Oxford University Press.",
                "[2] Jones, K. (2019) The lives of dogs. London: Routledge."])  # fmt: skip

    reading = read(document(pdf))
    assert [("1", "The lives of cats"), ("2", "The lives of dogs")] == [
        (reference.label, reference.item.title) for reference in reading.references
    ]


def test_a_scan_is_said_to_have_no_text() -> None:
    pdf = canvas()
    pdf.add_page()
    pdf.rect(10, 10, 100, 100)

    (remark,) = read(document(pdf)).remarks
    assert ("no-text", 1) == (remark.rule, remark.location.line)


def test_a_locked_file_is_said_with_the_way_out() -> None:
    pdf = canvas()
    pdf.add_page()
    pdf.set_encryption(owner_password="owner", user_password="secret")

    with pytest.raises(InputError, match=r"^paper\.pdf is encrypted; save it without a password"):
        prose(document(pdf))


def test_what_is_no_pdf_is_said() -> None:
    with pytest.raises(InputError, match=r"^paper\.pdf is no PDF"):
        prose(Document("paper.pdf", b"%PDF-1.7 nothing more"))
