"""Quarto projects (`_quarto.yml`): the bibliography and the chapters of a book, a website or a manuscript."""

from __future__ import annotations

from citecheck.formats.projects.named_files import at, companion, folder_named, opened, pages, texts
from citecheck.model.document import Companion, Document, Reading

_CHAPTERS = (("book", "chapters"), ("book", "appendices"))  # quarto.org, "Book Structure"


def read(document: Document) -> Reading:
    """Read which pages a project has: the chapters of a book in their order, else all that its folder holds."""
    source, root = opened(document)
    chapters = [companion(source, node) for keys in _CHAPTERS for node in pages(at(root, *keys))]
    return Reading(document.path, "quarto", parts=tuple(chapters) or (folder_named(document, ""),))


def companions(document: Document) -> tuple[Companion, ...]:
    """Return the files of entries that all pages draw on."""
    source, root = opened(document)
    return tuple(companion(source, node) for node in texts(at(root, "bibliography")))
