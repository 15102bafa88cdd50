"""EPUB (EPUB 3.3): the chapters in the order of the spine, each read as HTML; notes are tied across chapters."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import unquote

from citecheck.errors import InputError
from citecheck.formats.files.decoding import decode
from citecheck.formats.files.places import Source
from citecheck.formats.files.safe_xml import find_all, parse_xml, text_of
from citecheck.formats.files.safe_zip import Archive
from citecheck.formats.prose.html.read import html_blocks
from citecheck.model.document import Document, Reading
from citecheck.model.prose import Block, Prose
from citecheck.parsing.document.read_document import read_prose

_PAGES = {"application/xhtml+xml", "text/html", "application/x-dtbook+xml"}


def read(document: Document) -> Reading:
    """Read a book; raises `InputError` where it is no EPUB."""
    return read_prose(prose(document))


def prose(document: Document) -> Prose:
    """Turn a book into blocks; a place says the chapter's file and the line in it."""
    archive = Archive(document.content, document.path, "EPUB")
    language, chapters = _spine(archive)
    blocks = [block for number, member in enumerate(chapters, start=1) for block in _chapter(archive, number, member)]
    return Prose(document.path, "epub", tuple(blocks), language)


def _spine(archive: Archive) -> tuple[str | None, list[str]]:
    """Return the language and the members of the book in reading order; all pages where the spine is damaged."""
    package = _package(archive)
    content = archive.read(package) if package else None
    pages = [name for name in archive.names if name.lower().endswith((".xhtml", ".html", ".htm"))]
    if content is None:
        return None, pages
    try:
        root = parse_xml(content, archive.path)
    except InputError:
        return None, pages
    manifest = {item.get("id"): item for item in find_all(root, "item") if item.get("media-type") in _PAGES}
    order = [manifest[ref.get("idref")] for ref in find_all(root, "itemref") if ref.get("idref") in manifest]
    folder = posixpath.dirname(package or "")
    members = [posixpath.normpath(posixpath.join(folder, unquote(item.get("href") or ""))) for item in order]
    language = next((text_of(element) for element in find_all(root, "language")), None)
    return language or None, list(dict.fromkeys(members)) or pages


def _package(archive: Archive) -> str | None:
    content = archive.read("META-INF/container.xml")
    if content is None:
        return next((name for name in archive.names if name.endswith(".opf")), None)
    try:
        root = parse_xml(content, archive.path)
    except InputError:
        return None
    return next(
        (str(element.get("full-path")) for element in find_all(root, "rootfile") if element.get("full-path")), None
    )


def _chapter(archive: Archive, number: int, member: str) -> Iterator[Block]:
    content = archive.read(member)
    if content is None:
        return
    unit = f"{member}, line"
    for block in html_blocks(Source(archive.path, decode(content))):
        yield replace(
            block, places=tuple((offset, replace(place, unit=unit, part=number)) for offset, place in block.places)
        )
