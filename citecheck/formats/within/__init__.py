"""Links from a file of a project to another, and the anchors in a file that links may lead to; opens nothing.

A module a format has `links(text)`, which yields offsets and targets, and `anchors(text)`.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pathlib import PurePath
from types import ModuleType

from citecheck.formats.files.decoding import decode
from citecheck.formats.files.places import Source
from citecheck.formats.within.anchors import Anchors
from citecheck.model.document import Document, LocalLink
from citecheck.model.location import Location

__all__ = ["Anchors", "anchors", "is_known", "links"]

_MODULES = {
    ".md": "markdown", ".markdown": "markdown", ".mdown": "markdown", ".mkd": "markdown", ".mdx": "markdown",
    ".qmd": "markdown", ".rmd": "markdown", ".ipynb": "markdown", ".html": "html", ".htm": "html", ".xhtml": "html",
    ".rst": "rst", ".rest": "rst", ".adoc": "asciidoc", ".asciidoc": "asciidoc", ".asc": "asciidoc", ".org": "org",
}  # fmt: skip


def is_known(path: str) -> bool:
    """Whether a file is of a format whose links and anchors are known."""
    return PurePath(path).suffix.lower() in _MODULES


def links(document: Document) -> tuple[LocalLink, ...]:
    """Return the links of a document that name a place of its project, in the order of the text."""
    found = []
    for start, text in _shown(document):
        source = Source(document.path, text)
        for offset, target in _module(document.path).links(text):
            place = source.place(offset)
            at = Location(document.path, place.line, place.column, unit=start.unit, part=start.part)
            found.append(LocalLink(target, at))
    return tuple(sorted(found, key=lambda link: link.location.order))


def anchors(document: Document) -> Anchors:
    """Return the anchors of a document."""
    texts = (text for _, text in _shown(document)) if _is_notebook(document) else [decode(document.content)]
    found: Anchors = _module(document.path).anchors("\n\n".join(texts))
    return found


def _shown(document: Document) -> Iterator[tuple[Location, str]]:
    """Yield the text that a reader sees, cell by cell in a notebook."""
    from citecheck.formats.prose import ipynb
    from citecheck.formats.prose.markdown.read import code_blanked

    if _is_notebook(document):
        yield from ipynb.without_code(document)
        return
    text = decode(document.content)
    yield Location(document.path), code_blanked(text) if _name(document.path) == "markdown" else text


def _is_notebook(document: Document) -> bool:
    return document.path.lower().endswith(".ipynb")


def _name(path: str) -> str:
    return _MODULES[PurePath(path).suffix.lower()]


def _module(path: str) -> ModuleType:
    return import_module(f"citecheck.formats.within.{_name(path)}")
