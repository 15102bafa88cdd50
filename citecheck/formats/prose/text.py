"""Plain text, hard-wrapped or not, also as it comes out of PDF files and OCR: one block a physical line."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.formats.files.decoding import decode
from citecheck.formats.prose.shared.columns import columns
from citecheck.model.document import Document, Reading
from citecheck.model.location import Location
from citecheck.model.prose import Block, Prose
from citecheck.parsing.document.read_document import read_prose

_PAGE_BREAK = "\f"


def read(document: Document) -> Reading:
    """Read a plain-text document."""
    return read_prose(prose(document.path, decode(document.content)))


def prose(path: str, text: str) -> Prose:
    """Turn lines into blocks; blank lines are told by the line numbers, breaks of pages and columns are blocks."""
    return Prose(path, "text", tuple(_blocks(path, text)))


def _blocks(path: str, text: str) -> Iterator[Block]:
    first, at = 1, 1
    for count, page in enumerate(text.split(_PAGE_BREAK)):
        for part, column in enumerate(columns(page.split("\n"))):
            if count or part:
                yield Block(text="", kind="break", places=((0, Location(path, first, at)),))
            for line in column:
                start = line.start + (at if not line.line else 1)
                place = Location(path, first + line.line, start)
                yield Block(text=line.text, kind="line", places=((0, place),), level=line.left)
        breaks = page.count("\n")
        at = len(page) - page.rfind("\n") + 1 if breaks else at + len(page) + 1
        first += breaks
