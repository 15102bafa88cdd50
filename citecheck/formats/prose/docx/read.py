"""Word documents (ECMA-376): paragraphs, notes, links, and what Zotero, Mendeley, EndNote and Word state in fields."""

from __future__ import annotations

from citecheck.formats.prose.docx.body import Body
from citecheck.formats.prose.docx.package import open_package
from citecheck.formats.prose.shared.stated_works import place_items
from citecheck.model.document import Document, Reading
from citecheck.model.prose import Prose
from citecheck.parsing.document.read_document import read_prose


def read(document: Document) -> Reading:
    """Read a Word document; what its fields state is taken over the text that they show."""
    body = Body(open_package(document.content, document.path), document.path)
    blocks = body.blocks()
    return place_items(read_prose(Prose(document.path, "docx", blocks)), body.cited())


def prose(document: Document) -> Prose:
    """Turn a Word document into blocks; places count paragraphs."""
    body = Body(open_package(document.content, document.path), document.path)
    return Prose(document.path, "docx", body.blocks())
