"""PDF: columns, running heads, links, notes; pages without text and locked files are said."""

from __future__ import annotations

from base64 import b64decode
from dataclasses import replace
from io import BytesIO

import pytest
from fpdf import FPDF

from citecheck.errors import InputError
from citecheck.formats.prose.pdf.pages import _Gathered
from citecheck.formats.prose.pdf.read import prose, read
from citecheck.formats.prose.pdf.typefaces import is_italic
from citecheck.model.document import Document

LEFT = [f"left column line {count:02d} of the text" for count in range(12)]
GREY = b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGM4AQAAygDJmcpdfgAAAABJRU5ErkJggg=="
)  # a PNG of one pixel
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


def test_columns_below_a_page_of_one_column_are_read_one_after_the_other() -> None:
    pdf = canvas()
    pdf.add_page()
    ends = [
        "and with it the paragraph ends here, behind the",
        "and so does this one, which ends beyond the middle of it",
    ]
    body = [
        f"body line {count:02d} that fills the page from its left to its right margin, over both columns of it"
        for count in range(20)
    ]
    write(pdf, [*body, *ends], 50, 100)
    for left, right, count in zip(LEFT, RIGHT, range(12), strict=True):
        write(pdf, [left], 50, 400 + 12 * count)
        write(pdf, [right], 270, 400 + 12 * count)

    assert [*LEFT, *RIGHT] == lines(pdf)[22:]


def test_a_gutter_may_be_as_narrow_as_a_letter_is_wide() -> None:
    pdf = canvas()
    pdf.add_page()
    lefts, rights = ([f"{line}, with more words to fill it" for line in side] for side in (LEFT, RIGHT))
    width = max(map(pdf.get_string_width, lefts))
    for left, right, count in zip(lefts, rights, range(12), strict=True):
        write(pdf, [left], 50, 100 + 12 * count)
        write(pdf, [right], 50 + width + 9.5, 100 + 12 * count)

    assert [*lefts, *rights] == lines(pdf)


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


def test_a_head_that_comes_once_is_known_by_the_number_of_its_page() -> None:
    pdf = canvas()
    heads = ["INTRODUCTION", "CHAPTER 2. METHODS", "Ice of the lake", "CHAPTER 4. RESULTS", "CHAPTER 5. BIBLIOGRAPHY"]
    for page, head in enumerate(heads, start=1):
        pdf.add_page()
        write(pdf, [f"{head} {page + 10}"], top=30)
        write(pdf, [f"body {'abcdef'[page] * count} of the page" for count in range(1, 8)])
        write(
            pdf, [f"Bat, O. The {'abcdef'[page]} of ice, part 1, 2", f"{'abcdef'[page] * 4} Press {7 * page}"], top=700
        )

    assert not [line for line in lines(pdf) if line.startswith(("INTRODUCTION", "CHAPTER", "Ice"))]
    assert len(lines(pdf)) == 5 * 9


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


def test_the_blank_pages_of_a_book_are_no_scans() -> None:
    pdf = canvas()
    for page in range(4):
        pdf.add_page()
        if page % 2:
            write(pdf, ["A line of text"])

    assert () == read(document(pdf)).remarks


def test_a_picture_in_place_of_text_is_a_scan() -> None:
    pdf = canvas()
    for page in range(4):
        pdf.add_page()
        if page:
            write(pdf, ["A line of text"])
        else:
            pdf.image(BytesIO(GREY), 0, 0, 600, 800)

    assert ["1 of 4 pages have no text: scanned pages cannot be read."] == [
        one.message for one in read(document(pdf)).remarks
    ]


def test_a_figure_that_nobody_named_is_no_scan() -> None:
    pdf = canvas()
    pdf.add_page()
    pdf.rect(10, 10, 100, 100)

    assert () == read(replace(document(pdf), named=False)).remarks


def test_a_locked_file_is_said_with_the_way_out() -> None:
    pdf = canvas()
    pdf.add_page()
    pdf.set_encryption(owner_password="owner", user_password="secret")

    with pytest.raises(InputError, match=r"^paper\.pdf is encrypted; save it without a password"):
        prose(document(pdf))


def test_what_is_no_pdf_is_said() -> None:
    with pytest.raises(InputError, match=r"^paper\.pdf is no PDF"):
        prose(Document("paper.pdf", b"%PDF-1.7 nothing more"))


def run(pdf: FPDF, top: float, *parts: tuple[str, str, int], left: float = 50) -> None:
    """Write one line in several styles: (style, text, size)."""
    for style, text, size in parts:
        pdf.set_font("Times", style, size)
        pdf.text(left, top, text)
        left += pdf.get_string_width(text)


def test_a_line_in_larger_type_is_a_heading_of_its_rank() -> None:
    pdf = canvas()
    pdf.add_page()
    run(pdf, 80, ("", "Of winter roads", 20))
    run(pdf, 110, ("B", "The roads", 14))
    for count in range(8):
        run(pdf, 130 + 12 * count, ("", "A line of the text, which is set in smaller type than what heads it.", 10))

    blocks = [block for block in prose(document(pdf)).blocks if block.text]
    assert [("Of winter roads", 1), ("The roads", 2)] == [
        (block.text, block.level) for block in blocks if block.kind == "heading"
    ]


def test_a_list_in_larger_type_has_no_headings() -> None:
    pdf = canvas()
    pdf.add_page()
    write(pdf, ["A line of the text, which is set in smaller type than the list below."] * 30, top=30)
    for count in range(9):
        run(pdf, 500 + 16 * count, ("", f"Bat, O. Ice of the lake {count}", 14))

    assert "heading" not in {block.kind for block in prose(document(pdf)).blocks}


def test_a_part_of_a_list_in_larger_type_is_no_part_of_an_entry() -> None:
    pdf = canvas()
    pdf.add_page()
    run(pdf, 80, ("B", "References", 16))
    run(pdf, 100, ("", "Smith, J. (2020) The lives of cats. Oxford: Oxford University Press", 10))
    run(pdf, 116, ("B", "Articles on dogs", 12))
    run(pdf, 130, ("", "Jones, K. (2019) The lives of dogs. London: Routledge.", 10))
    run(pdf, 142, ("", "Lund, M. (2018) The lives of elks. London: Routledge.", 10))

    assert ["Smith, J.", "Jones, K.", "Lund, M."] == [one.raw.split(" (")[0] for one in read(document(pdf)).references]


def test_italics_tell_a_title_over_two_lines() -> None:
    pdf = canvas()
    pdf.add_page()
    run(pdf, 80, ("", "References", 10))
    run(pdf, 100, ("", "Arendt, H. (1958). The human condition. Chicago: University Press.", 10))
    run(pdf, 112, ("", "Doe, John (2003). ", 10), ("I", "Ponds", 10))
    run(pdf, 124, ("I", "and lakes", 10), ("", ". Location: Publisher, 2003.", 10), left=70)
    run(pdf, 136, ("", "Weber, M. (1922). Economy and society. Berkeley: University Press.", 10))

    blocks = [block for block in prose(document(pdf)).blocks if block.emphasised]
    assert ["Ponds", "and lakes"] == [block.text[slice(*block.emphasised[0])] for block in blocks]
    assert "Ponds and lakes" == read(document(pdf)).references[1].item.title


def test_where_all_is_in_italics_they_tell_nothing() -> None:
    pdf = canvas()
    pdf.add_page()
    run(pdf, 80, ("I", "Arendt, H. (1958). The human condition. Chicago: University Press.", 10))

    assert [()] == [block.emphasised for block in prose(document(pdf)).blocks]


@pytest.mark.parametrize(
    ("name", "italic"),
    [
        ("ABCDEF+Times-Italic", True), ("TimesNewRomanPS-BoldItalicMT", True), ("CMTI10", True), ("SFSL1000", True),
        ("MinionPro-It", True), ("AdvP41153C-BI", True), ("CMR10", False), ("Times-Bold", False), ("CMBX12", False),
        ("Capitals", False), ("LMRoman10-Italic", True), ("Digital", False),
    ],
)  # fmt: skip
def test_a_font_is_italic_by_its_name(name: str, *, italic: bool) -> None:
    assert italic == is_italic(name.encode(), 0)


def test_radicals_are_the_characters_of_their_look() -> None:
    piece = _Gathered(0, 0, 10, 10, 10, ["⼤", "学", "ﬁ"], [False] * 3).piece()

    assert piece.text == "大学fi"


def test_a_font_is_italic_by_its_flag() -> None:
    assert is_italic(b"F3", 96)
