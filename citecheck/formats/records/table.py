"""References as a table for spreadsheets (RFC 4180, UTF-8): a row each, names with semicolons between them."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from citecheck.biblio.item import Item, csl_variable, name_variables
from citecheck.biblio.spreadsheet import harmless
from citecheck.formats.records.shared.markup import plain
from citecheck.model.reference import Reference

_VARIABLES = (
    "type", "author", "editor", "translator", "issued", "title", "container_title", "collection_title", "volume",
    "issue", "page", "edition", "event_title", "publisher", "publisher_place", "doi", "isbn", "issn", "arxiv", "pmid",
    "pmcid", "url", "accessed", "archive_url", "archived", "language", "genre", "note",
)  # fmt: skip
COLUMNS = ("key", *map(csl_variable, (name for name in _VARIABLES if name != "type")))
COLUMNS = ("key", "type", *COLUMNS[1:])
"""The names of the columns: the key, then the variables of CSL."""


def write(references: Sequence[Reference], keys: Sequence[str]) -> str:
    """Write a row a reference, with a head of names; what a spreadsheet would run stands behind an apostrophe."""
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\n", quoting=csv.QUOTE_ALL)
    table.writerow(COLUMNS)
    table.writerows(
        [_cell(key), *(_cell(_value(reference.item, name)) for name in _VARIABLES)]
        for key, reference in zip(keys, references, strict=True)
    )
    return text.getvalue()


def _value(item: Item, attribute: str) -> str:
    value = getattr(item, attribute)
    if attribute in name_variables:
        return "; ".join(map(str, value or ()))
    return "" if value is None else str(value)


def _cell(text: str) -> str:
    """Write a text in one line without mark-up."""
    return harmless(" ".join(plain(text).split()))
