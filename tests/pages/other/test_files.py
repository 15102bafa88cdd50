"""PDFs, plain text, XML, JSON, images and files to download."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.model.page import Page, PageKind
from tests.pages.page_answers import read

PDF = ("content-type", "application/pdf")


def pdf(lines: Sequence[tuple[float, str]], information: str = "") -> bytes:
    """Write a PDF of one page whose lines have sizes of their own."""
    text, height = "", 780.0
    for size, line in lines:
        height -= size * 1.3
        text += f"BT /F1 {size} Tf 60 {height} Td ({line}) Tj ET\n"
    parts = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 595 842] >>",
        "<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        f"<< /Length {len(text)} >>\nstream\n{text}endstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        f"<< {information} >>",
    ]
    body, places = "%PDF-1.4\n", []
    for number, part in enumerate(parts, 1):
        places.append(len(body))
        body += f"{number} 0 obj\n{part}\nendobj\n"
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    trailer = f"trailer << /Size 7 /Root 1 0 R /Info 6 0 R >>\nstartxref\n{len(body)}\n%%EOF"
    return f"{body}xref\n0 7\n0000000000 65535 f \n{table}{trailer}".encode("latin-1")


PAPER = [
    (9, "Journal of Rivers, Vol. 12"),
    (20, "Rivers and Towns: A Long"),
    (20, "Story of the Highlands"),
    (11, "Ann Smith"),
    (10, "Abstract. The river rose in the night."),
    (10, "The town moved its boats."),
]


def texts(seen: Page) -> list[str]:
    return [candidate.text for candidate in seen.candidates]


def test_the_largest_text_of_a_pdf_is_its_title() -> None:
    seen = read(pdf(PAPER), headers=(PDF,))

    assert "Rivers and Towns: A Long Story of the Highlands" == seen.item.title
    assert (PageKind.WORK, True) == (seen.kind, seen.legible)


def test_the_information_of_a_pdf_is_a_candidate() -> None:
    information = "/Title (Rivers and Towns) /Author (Ann Smith) /CreationDate (D:20210305120000Z)"

    seen = read(pdf(PAPER, information), headers=(PDF,))

    assert {"Rivers and Towns", "Rivers and Towns: A Long Story of the Highlands"} <= set(texts(seen))
    assert ("Ann Smith", PartialDate(2021, 3, 5)) == (str((seen.item.author or ("",))[0]), seen.item.issued)


@pytest.mark.parametrize("title", ["Microsoft Word - draft3.docx", "untitled", "paper.dvi", "IJR-2021-00417"])
def test_a_pdf_named_after_its_file_keeps_the_title_on_its_page(title: str) -> None:
    seen = read(pdf(PAPER, f"/Title ({title})"), headers=(PDF,))

    assert title not in texts(seen)


@pytest.mark.parametrize("damage", [slice(0, 9), slice(0, 200), slice(0, 600), slice(30, None)])
def test_a_damaged_pdf_is_read_as_far_as_it_goes(damage: slice) -> None:
    seen = read(b"%PDF-1.4\n" + pdf(PAPER)[damage], headers=(PDF,))

    assert PageKind.WORK is seen.kind


def test_a_scan_shows_nothing_to_compare() -> None:
    assert not read(pdf([]), headers=(PDF,)).legible


def test_a_pdf_served_as_html_is_a_pdf() -> None:
    assert "Rivers and Towns: A Long Story of the Highlands" == read(pdf(PAPER)).item.title


def test_html_served_as_a_pdf_is_html() -> None:
    seen = read("<html><title>Page not found</title><p>Sorry.</p></html>", headers=(PDF,))

    assert PageKind.ERROR is seen.kind


@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        ("image/png", b"\x89PNG\r\n\x1a\nxxxx"),
        ("image/jpeg", b"\xff\xd8\xff\xe0"),
        ("text/html", b"\x89PNG\r\n\x1a\nxxxx"),
        ("application/zip", b"PK\x03\x04xx"),
        ("video/mp4", b"\0\0\0\x18ftyp"),
        ("application/msword", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
        ("application/octet-stream", b"\0\1\2\3"),
    ],
)
def test_a_binary_shows_nothing_to_compare(content_type: str, body: bytes) -> None:
    seen = read(body, headers=(("content-type", content_type),))

    assert (PageKind.WORK, False, ()) == (seen.kind, seen.legible, seen.candidates)


@pytest.mark.parametrize(
    ("disposition", "name"),
    [
        ('attachment; filename="Rivers_and_Towns_2021.docx"', "Rivers and Towns 2021"),
        (
            "attachment; filename*=UTF-8''%EA%B0%95%EA%B3%BC%20%EB%8F%84%EC%8B%9C%20%EC%9D%B4%EC%95%BC%EA%B8%B0.hwp",
            "강과 도시 이야기",
        ),
        ("inline; filename=Rivers%20and%20Towns.pdf", "Rivers and Towns"),
        ('attachment; filename="C:\\\\Users\\\\x\\\\Rivers and Towns.doc"', "Rivers and Towns"),
    ],
)
def test_the_name_of_a_file_is_a_title_candidate(disposition: str, name: str) -> None:
    headers = (("content-type", "application/octet-stream"), ("content-disposition", disposition))

    assert [name] == texts(read(b"\0\1\2", headers=headers))


@pytest.mark.parametrize(
    ("content_type", "body", "title"),
    [
        ("text/plain; charset=utf-8", "\n\nRivers and Towns\n======\n\nThe river rose.\n", "Rivers and Towns"),
        ("text/markdown", "# Rivers and Towns\n\nThe river rose.", "Rivers and Towns"),
        ("application/json", '{"title": "Rivers and Towns", "id": 3}', "Rivers and Towns"),
        ("application/vnd.citationstyles.csl+json", '[{"title": ["Rivers and Towns"]}]', "Rivers and Towns"),
        ("application/json", '{"message": {"title": ["Rivers and Towns"]}}', "Rivers and Towns"),
        (
            "application/xml",
            "<article><article-title>Rivers <i>and</i> Towns</article-title></article>",
            "Rivers and Towns",
        ),
        ("application/rss+xml", "<rss><title><![CDATA[Rivers & Towns]]></title></rss>", "Rivers & Towns"),
    ],
)
def test_the_title_of_other_texts(content_type: str, body: str, title: str) -> None:
    assert title == read(body, headers=(("content-type", content_type),)).item.title


def test_html_served_as_plain_text_is_html() -> None:
    headers = (("content-type", "text/plain"),)

    assert (
        "Rivers" == read("<!DOCTYPE html><html><head><title>Rivers</title></head></html>", headers=headers).item.title
    )


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (404, PageKind.ERROR),
        (401, PageKind.LOGIN),
        (429, PageKind.CHALLENGE),
        (451, PageKind.REGION),
        (200, PageKind.WORK),
    ],
)
def test_the_status_of_an_answer_that_is_no_page(status: int, kind: PageKind) -> None:
    assert kind is read('{"detail": "x"}', status=status, headers=(("content-type", "application/json"),)).kind
