"""Wikitext of MediaWiki: citation templates of many languages state their fields; other notes are read as text."""

from __future__ import annotations

from dataclasses import replace

from citecheck.formats.files.decoding import decode
from citecheck.formats.files.places import Source
from citecheck.formats.prose.shared.structured import read_beside
from citecheck.formats.prose.wikitext.flow import WikiFlow
from citecheck.model.document import Document, Reading
from citecheck.model.prose import Prose


def read(document: Document) -> Reading:
    """Read a page's wikitext."""
    flow = _walked(document)
    reading = read_beside(Prose(document.path, "wikitext", flow.blocks), flow.references, flow.citations)
    return replace(reading, remarks=(*reading.remarks, *flow.remarks))


def prose(document: Document) -> Prose:
    """Turn the text of a page into blocks; what citation templates state is not in them."""
    return Prose(document.path, "wikitext", _walked(document).blocks)


def _walked(document: Document) -> WikiFlow:
    flow = WikiFlow(Source(document.path, decode(document.content)))
    flow.walk()
    return flow
