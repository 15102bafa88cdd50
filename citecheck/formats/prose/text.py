"""Plain text, hard-wrapped or not, also as it comes out of PDF files and OCR: one block a physical line."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.formats.files.decoding import decode
from citecheck.model.document import Document, Reading
from citecheck.model.location import Location
from citecheck.model.prose import Block, Prose
from citecheck.parsing.document import read_prose

_PAGE_BREAK = "\f"


def read(document: Document) -> Reading:
    """Read a plain-text document."""
    return read_prose(prose(document.path, decode(document.content)))


def prose(path: str, text: str) -> Prose:
    """Turn lines into blocks; blank lines are told by the line numbers, page breaks are blocks of their own."""
    return Prose(path, "text", tuple(_blocks(path, text)))


def _blocks(path: str, text: str) -> Iterator[Block]:
    for number, line in enumerate(text.split("\n"), start=1):
        column = 1
        for count, piece in enumerate(line.split(_PAGE_BREAK)):
            place = Location(path, number, column)
            if count:
                yield Block(text="", kind="break", places=((0, place),))
            if piece and not piece.isspace():
                yield Block(text=piece.rstrip(), kind="line", places=((0, place),))
            column += len(piece) + 1
