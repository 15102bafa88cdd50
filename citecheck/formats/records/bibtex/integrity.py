"""What users of BibTeX and biber expect to be told of an entry: slips in its type and fields, names, months, markup."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping, Sequence

from rapidfuzz.distance import OSA

from citecheck.biblio.identifiers import read_orcid
from citecheck.expressions import expression
from citecheck.formats.files.places import Source
from citecheck.formats.records.bibtex.data_model import FIELDS, MISTAKEN_FIELDS, MISTAKEN_TYPES, REQUIRED, TYPES
from citecheck.formats.records.bibtex.people import joined_otherwise
from citecheck.formats.records.bibtex.scanned import RawEntry
from citecheck.formats.records.shared.record import quoted, span
from citecheck.model.document import Remark
from citecheck.vocabulary.months import MONTHS, SEASONS
from citecheck.vocabulary.rows import spellings

_NAMES = ("author", "editor", "translator", "bookauthor")
_TEXTS = (
    "title", "subtitle", "booktitle", "maintitle", "journal", "journaltitle", "publisher", "institution", "school",
    "organization", "series", "address", "location", "author", "editor", "shorttitle", "eventtitle", "edition",
)  # fmt: skip
_ENTITY = expression(r"\\?&(?:\\?(?:amp|lt|gt|quot|apos|nbsp|ndash|mdash)|\\?#\d{2,6}|#x[0-9a-fA-F]{2,6});")
_TAG = expression(
    r"</?(?:i|b|em|strong|sub|sup|span|p|br|scp|sc|inf|jats:\w{1,20})(?:\s[^<>]{0,100})?/?>", re.IGNORECASE
)
_ORCID = expression(r"(?<![\d-])\d{4}-\d{4}-\d{4}-\d{3}[\dXx](?![\w-])")
_MONTH = expression(r"[^\W\d_]{3,20}|\d{1,4}")
_KNOWN_MONTHS = {
    word.strip().casefold().rstrip(".")
    for table in (MONTHS, SEASONS)
    for words in spellings(table)
    for word in words.split(",")
}
_TERMS = {"fall", "michaelmas", "hilary", "trinity", "easter", "christmas", "quarter"}
_LONG = 10  # letters of a type in which two slips are one word still


def integrity(source: Source, entries: Sequence[RawEntry], values: Sequence[Mapping[str, str]]) -> Iterator[Remark]:
    """Yield what is wrong with the form of each entry, where it stands."""
    for entry, fields in zip(entries, values, strict=True):
        if entry.type not in TYPES:
            yield from _type(source, entry)
        for field in entry.fields:
            place = span(source, field.offset, field.offset + len(field.value))
            for rule, message, cure in _of_field(field.name, fields.get(field.name, "")):
                yield Remark(rule, f"In {quoted(entry.key or entry.type)}, {message}", place, cure)


def lacking(source: Source, entry: RawEntry, fields: Mapping[str, str]) -> Iterator[Remark]:
    """Yield what an entry of its type has to state and does not, with what it inherits counted."""
    for what, stating in REQUIRED.get(entry.type, ()):
        if entry.whole and fields.get("title") and not any(fields.get(name) for name in stating):
            message = f"{quoted(entry.key or entry.type)} is of type {entry.type}, but does not state {what}."
            yield Remark("missing-required-field", message, span(source, entry.start, entry.end))


def _type(source: Source, entry: RawEntry) -> Iterator[Remark]:
    cure = _nearest(entry.type, MISTAKEN_TYPES, slips=2 if len(entry.type) >= _LONG else 1)
    if cure:
        message = f"No entry type is called @{quoted(entry.type, 30)}; @{cure} is."
        yield Remark("unknown-entry-type", message, span(source, entry.start, entry.start + len(entry.type) + 1), cure)


def _of_field(name: str, value: str) -> Iterator[tuple[str, str, str | None]]:
    cure = _nearest(name, MISTAKEN_FIELDS) if name not in FIELDS else None
    if cure:
        yield "unknown-field", f"the field {quoted(name, 30)} is none that BibTeX or biblatex know; {cure} is.", cure
    if name in _NAMES:
        for part in (one for one in joined_otherwise(value) if "=" not in one):
            said = (
                f"“{quoted(part)}” are no names as they stand: “and” joins several, braces hold the name of one body."
            )
            yield "names-joined-otherwise", said, None
    if name == "month" and (wrong := _no_month(value)):
        yield "no-such-month", f"“{quoted(wrong)}” is no month.", None
    if name in _TEXTS:
        for found in (*_ENTITY.finditer(value), *_TAG.finditer(value)):
            plain = html.unescape(found[0].replace("\\", ""))
            yield (
                "markup-in-field",
                f"the field {name} holds “{quoted(found[0])}”, which is printed as it stands.",
                (None if found[0].startswith("<") else plain.replace("&", "\\&")),
            )
    if "orcid" in name or "orcid.org" in value.lower():
        for number in _ORCID.findall(value):
            if (read := read_orcid(f"orcid {number}")) and read.valid is False:
                yield "wrong-orcid", f"the check digit of the ORCID {number} is wrong.", None


def _nearest(word: str, known: Sequence[str], slips: int = 1) -> str | None:
    """Return the known word that one is a slip of; what only stands before or behind it was meant so."""
    if not word.isalpha():
        return None
    near = [one for one in known if OSA.distance(word, one, score_cutoff=slips) <= slips and not word.endswith(one)]
    return min(near, key=lambda one: OSA.distance(word, one)) if near and len(word) >= 4 else None


def _no_month(value: str) -> str | None:
    """Return what stands for a month and is none; `None` where it may be one, or a span, a day, a term of a year."""
    written = value.strip().rstrip(".")
    if not _MONTH.fullmatch(written):
        return None
    if written.isdecimal():
        return written if not 1 <= int(written) <= 12 else None
    return None if written.casefold() in _KNOWN_MONTHS | _TERMS else written
