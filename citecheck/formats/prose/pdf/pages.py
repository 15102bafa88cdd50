"""The pieces of text on the pages of a PDF with their boxes, and the addresses of its links (through PDFium)."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2
import pypdfium2.raw as pdfium

from citecheck.errors import InputError

MOST_PAGES = 5_000
_MOST_CHARACTERS = 200_000  # on one page
_MOST_LINKS = 5_000
_LONGEST_ADDRESS = 4_000
_LETTERS = str.maketrans({
    "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st", "\x02": "-", "\ufffe": "-",
    "\x00": None, "\r": " ", "\n": " ", "\t": " ", "\xad": "-",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Piece:
    """Text in one font on one line; its box in points, counted from the lower left corner."""

    left: float
    bottom: float
    right: float
    top: float
    text: str

    @property
    def height(self) -> float:
        """How high the box is."""
        return self.top - self.bottom

    @property
    def middle(self) -> float:
        """Half way up the box."""
        return (self.top + self.bottom) / 2


@dataclass(frozen=True, slots=True)
class Page:
    """What stands on one page; a link is a box whose text is its address."""

    pieces: tuple[Piece, ...]
    links: tuple[Piece, ...] = ()


def open_pdf(content: bytes, path: str) -> Iterator[Page]:
    """Yield the pages of a PDF; raises `InputError` where it is encrypted or cannot be read.

    A page that is damaged is yielded empty.
    """
    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise InputError(f"{path} is encrypted; save it without a password and check that copy.") from error
        raise InputError(f"{path} is no PDF that can be read; open it and save or print it to PDF again.") from error
    try:
        for number in range(min(len(document), MOST_PAGES)):
            yield _page(document, number)
    finally:
        document.close()


def _page(document: pypdfium2.PdfDocument, number: int) -> Page:
    try:
        page = document[number]
    except pypdfium2.PdfiumError:
        return Page(())
    try:
        text = page.get_textpage()
        try:
            return Page(tuple(_pieces(text)), tuple(_links(document, page)))
        finally:
            text.close()
    except pypdfium2.PdfiumError:
        return Page(())
    finally:
        page.close()


def _pieces(text: pypdfium2.PdfTextPage) -> Iterator[Piece]:
    """Gather characters into pieces; a wide gap, another line or another size of type begins a new one."""
    box = pdfium.FS_RECTF()
    gathered: list[str] = []
    left = bottom = right = top = 0.0
    for index in range(min(text.count_chars(), _MOST_CHARACTERS)):
        code = pdfium.FPDFText_GetUnicode(text, index)
        character = _character(code)
        if character == "\n" or not pdfium.FPDFText_GetLooseCharBox(text, index, ctypes.byref(box)):
            if character == " " and gathered:
                gathered.append(" ")
            continue
        if character.isspace() or box.top <= box.bottom:
            if gathered:
                gathered.append(" ")
            continue
        height = top - bottom
        if gathered and not (
            abs(box.bottom - bottom) < 0.2 * height
            and abs(box.top - box.bottom - height) < 0.2 * height
            and -0.5 * height < box.left - right < 0.8 * height
        ):
            yield Piece(left, bottom, right, top, "".join(gathered).translate(_LETTERS))
            gathered = []
        if not gathered:
            left, bottom, top = box.left, box.bottom, box.top
        gathered.append(character)
        right = box.right
    if gathered:
        yield Piece(left, bottom, right, top, "".join(gathered).translate(_LETTERS))


def _character(code: int) -> str:
    return chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd"


def _links(document: pypdfium2.PdfDocument, page: pypdfium2.PdfPage) -> Iterator[Piece]:
    position, link = ctypes.c_int(0), pdfium.FPDF_LINK()
    for _ in range(_MOST_LINKS):
        if not pdfium.FPDFLink_Enumerate(page, ctypes.byref(position), ctypes.byref(link)):
            return
        box = pdfium.FS_RECTF()
        if pdfium.FPDFLink_GetAnnotRect(link, ctypes.byref(box)):
            url = _address(document, link)
            if "://" in url:
                yield Piece(box.left, min(box.bottom, box.top), box.right, max(box.bottom, box.top), url)


def _address(document: pypdfium2.PdfDocument, link: object) -> str:
    action = pdfium.FPDFLink_GetAction(link)
    if not action:
        return ""
    length = pdfium.FPDFAction_GetURIPath(document, action, None, 0)
    if not 1 < length <= _LONGEST_ADDRESS:
        return ""
    buffer = ctypes.create_string_buffer(length)
    pdfium.FPDFAction_GetURIPath(document, action, buffer, length)
    return buffer.value.decode("utf-8", "replace").strip()
