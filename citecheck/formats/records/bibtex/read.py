"""BibTeX (`.bib`), read and written through bibtexparser; `biblatex` shares all of it.

References: Patashnik, BibTeXing (1988); Kime, Wemheuer, Lehman, The biblatex Package (2024), §2 and §3.
"""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.formats.records.bibtex.reading import read_entries
from citecheck.formats.records.bibtex.writing import write_entries
from citecheck.model.document import Document, Reading
from citecheck.model.reference import Reference


def read(document: Document) -> Reading:
    """Read every entry of a BibTeX file; what is broken is read as far as possible and remarked upon."""
    return read_entries(document, "bibtex")


def write(references: Sequence[Reference]) -> str:
    """Write references as BibTeX that classic tools read: ASCII keys, UTF-8 values, standard types and fields."""
    return write_entries(references, "bibtex")
