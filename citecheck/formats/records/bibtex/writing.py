"""References into a `.bib` file, as a librarian types it: the right type, a readable key, and nothing lost."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import fields as attributes_of

from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.biblio.item import Item, date_variables, name_variables
from citecheck.biblio.names.name import Name
from citecheck.expressions import expression
from citecheck.formats.records.bibtex.fields import read_fields
from citecheck.formats.records.bibtex.languages import langid_of
from citecheck.formats.records.bibtex.latex import encode
from citecheck.formats.records.bibtex.layout import fields_of, marked, written_address
from citecheck.formats.records.bibtex.people import write_names
from citecheck.formats.records.bibtex.source import entry_in, type_kept, values_kept
from citecheck.formats.records.bibtex.types import Dialect, entry_type, subtype_of
from citecheck.formats.records.bibtex.values import compute
from citecheck.formats.records.bibtex.variables import OWN_PREFIX, VERBATIM, VERBATIM_EXTRA
from citecheck.formats.records.shared.edtf import write_edtf
from citecheck.formats.records.shared.markup import plain
from citecheck.model.reference import Reference

_FIELD_NAME = expression(r"[A-Za-z][A-Za-z0-9_:.+\-]{0,60}")


def write(references: Sequence[Reference], keys: Sequence[str]) -> str:
    """Write references as BibTeX that classic tools read: ASCII keys, UTF-8 values, standard types and fields."""
    return write_entries(references, keys, "bibtex")


def write_entries(references: Sequence[Reference], keys: Sequence[str], dialect: Dialect) -> str:
    """Write one entry a reference, in order. What the dialect has no field for stands in a field of our own."""
    from bibtexparser.entrypoint import write_string
    from bibtexparser.library import Library
    from bibtexparser.model import Entry, Field
    from bibtexparser.writer import BibtexFormat

    library = Library()
    for key, reference in zip(keys, references, strict=True):
        source = entry_in(reference.raw)
        kind, fields = entry_of(reference.item, dialect, type_kept(source, reference.item, dialect) if source else None)
        fields = values_kept(source, fields) if source else fields
        library.add(Entry(kind, key, [Field(name, value) for name, value in fields.items()]))
    layout = BibtexFormat()  # type: ignore[no-untyped-call]
    layout.indent, layout.block_separator, layout.trailing_comma = "  ", "\n", True
    return str(write_string(library, unparse_stack=[], bibtex_format=layout))


def entry_of(item: Item, dialect: Dialect, kept: str | None = None) -> tuple[str, dict[str, str]]:
    """Return the entry type and the fields, each value with its braces (a month is a bare name).

    The entry is read back: a field that would be taken for another variable is left out, and a variable that would
    come back otherwise is stated in a field of our own.
    """
    kind = kept or entry_type(item, dialect)
    fields = fields_of(item, kind, dialect)
    back, sources = read_fields(kind, _plain(fields))
    misread = [name for variable, name in sources.items() if getattr(item, variable) is None and name in fields]
    if misread:
        fields = {name: value for name, value in fields.items() if name not in misread}
        back, _ = read_fields(kind, _plain(fields))
    if item.type and back.type != item.type:
        fields["entrysubtype"] = "{" + subtype_of(item.type) + "}"
    for attribute in (one.name for one in attributes_of(Item) if one.name not in ("type", "extra")):
        value = getattr(item, attribute)
        if value is not None and not _same(attribute, value, getattr(back, attribute)):
            fields[OWN_PREFIX + attribute.replace("_", "-")] = _own(attribute, value)
    for name, extra in item.extra:
        if _FIELD_NAME.fullmatch(name) and name != "et-al" and name.lower() not in fields:
            text = extra if isinstance(extra, str) else json.dumps(extra, ensure_ascii=False)
            said = " ".join(text.split())
            literal = name.lower() in VERBATIM_EXTRA and not re.search(r"[{}]", said)
            fields[name.lower()] = "{" + (said if literal else encode(said)) + "}"
    return kind, {name: value for name, value in fields.items() if value not in ("", "{}")}


def _plain(fields: dict[str, str]) -> dict[str, str]:
    return {name: compute(value, {}) for name, value in fields.items()}


def _same(attribute: str, ours: object, back: object) -> bool:
    """Whether a variable came back; white space and the kind of dash between pages do not count."""
    if isinstance(ours, str) and isinstance(back, str):
        return _comparable(attribute, ours) == _comparable(attribute, back)
    if attribute in name_variables and isinstance(ours, tuple) and isinstance(back, tuple):
        return [str(name) for name in ours] == [str(name) for name in back]
    return ours == back or (ours == () and back is None)


def _comparable(attribute: str, text: str) -> str:
    said = unicodedata.normalize("NFKC", " ".join(plain(text).split()))  # `\\textsubscript{2}` comes back as `₂`
    if attribute in ("url", "archive_url", "doi"):
        return written_address(text)
    if attribute == "page":
        return re.sub(r"\s*[–—‐‑-]+\s*", "-", said)
    return langid_of(said) or said if attribute == "language" else said


def _own(attribute: str, value: object) -> str:
    if attribute in name_variables and isinstance(value, tuple):
        return "{" + write_names([name for name in value if isinstance(name, Name)]) + "}"
    if attribute in date_variables and isinstance(value, PartialDate):
        return "{" + encode(write_edtf(value)).replace(r"\textasciitilde{}", "~") + "}"
    text = " ".join(str(value).split())
    return "{" + (text if attribute in VERBATIM else marked(text)) + "}"
