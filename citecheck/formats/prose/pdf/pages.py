"""The pieces of text on the pages of a PDF with their boxes, and the addresses of its links (through PDFium)."""

from __future__ import annotations

import ctypes
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

import pypdfium2
import pypdfium2.raw as pdfium

from citecheck.errors import InputError
from citecheck.formats.prose.pdf.typefaces import is_italic

MOST_PAGES = 5_000
_MOST_CHARACTERS = 200_000  # on one page
_MOST_LINKS = 5_000
_LONGEST_NAME = 200  # of a font
_LONGEST_ADDRESS = 4_000
_RADICALS = range(0x2F00, 0x2FD6)  # Kangxi radicals, by which many fonts of PDFs name the characters of their look
_LETTERS = {code: unicodedata.normalize("NFKC", chr(code)) for code in _RADICALS} | str.maketrans({
    "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st", "\x02": "-", "\ufffe": "-",
    "\x00": None, "\r": " ", "\n": " ", "\t": " ", "\xad": "-",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Piece:
    """Text in one size of type on one line; its box in points, counted from the lower left corner.

    `italics` are the stretches of the text in italics, `size` is that of its type.
    """

    left: float
    bottom: float
    right: float
    top: float
    text: str
    italics: tuple[tuple[int, int], ...] = ()
    size: float = 0.0

    @property
    def height(self) -> float:
        """How high the box is."""
        return self.top - self.bottom

    @property
    def middle(self) -> float:
        """Half way up the box."""
        return (self.top + self.bottom) / 2


_MOST_OF_A_PAGE = 0.5


@dataclass(frozen=True, slots=True)
class Page:
    """What stands on one page; a link is a box whose text is its address, a scanned page a picture in place of text."""

    pieces: tuple[Piece, ...]
    links: tuple[Piece, ...] = ()
    scanned: bool = False


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
            pieces = tuple(_pieces(text))
            return Page(pieces, tuple(_links(document, page)), scanned=not pieces and _is_pictured(page))
        finally:
            text.close()
    except pypdfium2.PdfiumError:
        return Page(())
    finally:
        page.close()


def _is_pictured(page: pypdfium2.PdfPage) -> bool:
    """Whether pictures cover most of a page."""
    left, bottom, right, top = page.get_mediabox()
    pictures = (one.get_bounds() for one in page.get_objects(filter=(pdfium.FPDF_PAGEOBJ_IMAGE,)))
    covered: float = sum((box[2] - box[0]) * (box[3] - box[1]) for box in pictures)
    whole: float = (right - left) * (top - bottom)
    return covered > _MOST_OF_A_PAGE * whole


def _pieces(text: pypdfium2.PdfTextPage) -> Iterator[Piece]:
    """Gather characters into pieces; a wide gap, another line or another size of type begins a new one."""
    box = pdfium.FS_RECTF()
    faces = _Faces(text)
    gathered: _Gathered | None = None
    for index in range(min(text.count_chars(), _MOST_CHARACTERS)):
        character = _character(pdfium.FPDFText_GetUnicode(text, index))
        placed = character != "\n" and pdfium.FPDFText_GetLooseCharBox(text, index, ctypes.byref(box))
        if not placed or character.isspace() or box.top <= box.bottom:
            if gathered and (placed or character == " "):
                gathered.add(" ", slanted=gathered.slanted[-1])
            continue
        if gathered and not gathered.takes(box):
            yield gathered.piece()
            gathered = None
        if gathered is None:
            size = pdfium.FPDFText_GetFontSize(text, index)
            gathered = _Gathered(box.left, box.bottom, box.right, box.top, size)
        within = gathered.is_within(character)
        gathered.add(character, slanted=gathered.slanted[-1] if within else faces.is_italic(index))
        gathered.right = box.right
    if gathered:
        yield gathered.piece()


@dataclass(slots=True)
class _Gathered:
    """The characters of a piece so far, and whether each is slanted."""

    left: float
    bottom: float
    right: float
    top: float
    size: float
    characters: list[str] = field(default_factory=list)
    slanted: list[bool] = field(default_factory=list)

    def takes(self, box: pdfium.FS_RECTF) -> bool:
        """Whether the next character stands on the same line, in type of the same size, without a wide gap."""
        height = self.top - self.bottom
        return bool(
            abs(box.bottom - self.bottom) < 0.2 * height
            and abs(box.top - box.bottom - height) < 0.2 * height
            and -0.5 * height < box.left - self.right < 0.8 * height
        )

    def add(self, character: str, *, slanted: bool) -> None:
        """Append a character."""
        self.characters.append(character)
        self.slanted.append(slanted)

    def is_within(self, character: str) -> bool:
        """Whether the next character goes on in a word, whose face is known."""
        return bool(self.characters) and self.characters[-1].isalnum() and character.isalnum()

    def piece(self) -> Piece:
        """Return what was gathered, ligatures written out."""
        shown = "".join(self.characters)
        box = (self.left, self.bottom, self.right, self.top)
        return Piece(*box, shown.translate(_LETTERS), _spans(shown, self.slanted), self.size)


def _spans(shown: str, slanted: Sequence[bool]) -> tuple[tuple[int, int], ...]:
    """Return the stretches of slanted characters in a text as it is once its letters are written out."""
    if not any(slanted):
        return ()
    spans, at = [], 0
    for is_slanted, together in groupby(zip(shown, slanted, strict=True), key=lambda pair: pair[1]):
        length = len("".join(character for character, _ in together).translate(_LETTERS))
        if is_slanted:
            spans.append((at, at + length))
        at += length
    return tuple(spans)


class _Faces:
    """The typefaces of the characters of a page."""

    def __init__(self, text: pypdfium2.PdfTextPage) -> None:
        self._text = text
        self._name = ctypes.create_string_buffer(_LONGEST_NAME)
        self._flags = ctypes.c_int(0)

    def is_italic(self, index: int) -> bool:
        """Whether a character is set in italics."""
        length = pdfium.FPDFText_GetFontInfo(self._text, index, self._name, _LONGEST_NAME, ctypes.byref(self._flags))
        return 0 < length <= _LONGEST_NAME and is_italic(self._name.value, self._flags.value)


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
