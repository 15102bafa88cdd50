"""Books of bookdown (`_bookdown.yml`): the chapters, which all draw on what the first page, `index.Rmd`, names."""

from __future__ import annotations

from citecheck.formats.files.places import Source
from citecheck.formats.projects.named_files import at, companion, folder_named, opened, pages
from citecheck.model.document import Companion, Document, Reading


def read(document: Document) -> Reading:
    """Read which chapters a book has (bookdown.org, "Configuration"); all that its folder holds where it names none."""
    source, root = opened(document)
    chapters = [companion(source, node) for node in pages(at(root, "rmd_files"))]
    first = Companion("index.Rmd", Source(document.path, "").place(0), ("index.rmd",), aside=True)
    return Reading(document.path, "bookdown", parts=(first, *(chapters or [folder_named(document, "")])))
