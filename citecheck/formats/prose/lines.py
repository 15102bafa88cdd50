"""One reference a line: nothing is searched for, every line that is not blank is a reference."""

from __future__ import annotations

from citecheck.formats.files.decoding import decode
from citecheck.model.document import Document, Reading
from citecheck.model.location import Location
from citecheck.model.prose import Block, Prose
from citecheck.parsing.document.read_document import read_lines


def read(document: Document) -> Reading:
    """Read a document that holds one reference a line."""
    return read_lines(prose(document.path, decode(document.content)))


def prose(path: str, text: str) -> Prose:
    """Turn every line that is not blank into a block."""
    blocks = [
        Block(text=line.rstrip(), kind="line", places=((0, Location(path, number)),))
        for number, line in enumerate(text.split("\n"), start=1)
        if line.strip("\f") and not line.isspace()
    ]
    return Prose(path, "lines", tuple(blocks))
