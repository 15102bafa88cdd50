"""BibLaTeX: the dialect of BibTeX with `@online`, ISO dates and `langid`."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.formats.records.bibtex.read import read_entries
from citecheck.formats.records.bibtex.writing import write_entries
from citecheck.model.document import Document, Reading
from citecheck.model.reference import Reference


def read(document: Document) -> Reading:
    """Read every entry of a BibLaTeX file; the two dialects are read by one reader, since files mix them."""
    return read_entries(document, "biblatex")


def write(references: Sequence[Reference], keys: Sequence[str]) -> str:
    """Write references as BibLaTeX."""
    return write_entries(references, keys, "biblatex")
