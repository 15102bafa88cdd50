"""A document's text into references and citations: where lists, notes, digests and links are and how they part."""

from citecheck.parsing.document.read_document import read_lines, read_prose

__all__ = ["read_lines", "read_prose"]
