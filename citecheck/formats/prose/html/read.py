"""HTML and saved web pages: paragraphs, lists, notes and links, without the furniture of the page."""

from __future__ import annotations

from urllib.parse import urlsplit

from lxml import etree

from citecheck.formats.files.places import Source
from citecheck.formats.files.safe_xml import find_all, parse_html
from citecheck.formats.prose.html.charset import page_text
from citecheck.formats.prose.html.flow import Flow
from citecheck.formats.prose.html.notes import find_notes
from citecheck.model.document import Document, Reading
from citecheck.model.prose import Block, Prose
from citecheck.parsing.document.read_document import read_prose


def read(document: Document) -> Reading:
    """Read the references and citations of an HTML page, or of the page in an `.mhtml` archive."""
    return read_prose(prose(document))


def prose(document: Document) -> Prose:
    """Turn a page into blocks; places are lines and columns of the decoded file."""
    source = Source(document.path, page_text(document.content))
    root = parse_html(source.text, source.path)
    if root is None:
        return Prose(document.path, "html", ())
    blocks = Flow(source, find_notes(root), _site(root)).blocks(root)
    return Prose(document.path, "html", blocks, root.get("lang") or None)


def html_blocks(source: Source) -> tuple[Block, ...]:
    """Return the blocks of an HTML text; an EPUB's chapters are read by it too."""
    root = parse_html(source.text, source.path)
    if root is None:
        return ()
    return Flow(source, find_notes(root)).blocks(root)


def _site(root: etree._Element) -> str | None:
    """Return the host that the page says it comes from: its links to itself are not sources."""
    for link in find_all(root, "link"):
        if link.get("rel") == "canonical":
            try:
                return urlsplit(link.get("href") or "").hostname
            except ValueError:
                return None
    return None
