"""Documents into readings and references into files: one module a format, found by name, by ending or by content.

A module is a file, or a folder where a format needs several. What they share stands in three folders: `files` (bytes
into text and trees), `prose` (mark-up into blocks) and `records` (stated fields into references). `within` is what
links of a project lead to.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from importlib import import_module
from pathlib import PurePath
from types import ModuleType

from citecheck.biblio.key_patterns import made_keys
from citecheck.biblio.urls import drop_passwords
from citecheck.errors import InputError, nearest
from citecheck.expressions import expression
from citecheck.formats.comments import ignores
from citecheck.formats.detection import sniff
from citecheck.formats.files.decoding import looks_binary
from citecheck.formats.records.shared.keyed import keys_of
from citecheck.formats.records.shared.order import SORTS, arranged
from citecheck.formats.table import EXPORTS, FORMATS, Format
from citecheck.formats.unread import sentence, unread
from citecheck.model.document import Companion, Document, Reading
from citecheck.model.reference import Reference

__all__ = ["EXPORTS", "FORMATS", "SORTS", "Format", "companions", "format_named", "format_of", "read", "write"]
_HEAD = 65_536  # bytes of a file that show what it is
_UNSCHEMED = expression(r"www\.[\w-]{1,63}\.|(?:[\w-]{1,63}\.){1,8}[^\W\d_]{2,24}/", re.IGNORECASE)
_ANNOTATED = {"bibtex", "biblatex"}  # their styles print a `note`, and no `annote`
_UNSURE = {"text"}  # a `.txt` may hold BibTeX, RIS, or Markdown: its content is looked at


def read(document: Document) -> Reading:
    """Read a document in the format that the user forced, or that its ending or its content tells.

    Raises `InputError` (one sentence) where no reader fits or the file is damaged beyond reading.
    """
    row = format_of(document)
    if row.text and looks_binary(document.content):
        raise InputError(f"{document.path} holds no text, but binary data; is it really {row.name}?")
    module = _module(row.module)
    reading: Reading = module.read(document)
    return replace(reading, ignores=ignores(document, row, getattr(module, "without_code", None)))


def companions(document: Document) -> tuple[Companion, ...]:
    """Return the files of entries that a document names, for the formats that can name one; opens nothing."""
    named = getattr(_module(format_of(document).module), "companions", None)
    return named(document) if named else ()


def write(
    references: Sequence[Reference],
    format: str,  # noqa: A002 (the contract's word)
    *,
    key_format: str | None = None,
    sort: str = "input",
) -> str:
    """Write references in a format of the table; raises `InputError` where it cannot be written.

    Keys are those of the source where it has any, unless `key_format` says how all are made; `sort` is one of `SORTS`.
    """
    if format not in EXPORTS:
        raise InputError(f"{format} cannot be written; choose one of {', '.join(EXPORTS)}.{nearest(format, EXPORTS)}")
    made = made_keys([one.item for one in references], key_format) if key_format else keys_of(references)
    pairs = arranged(references, made, sort)
    written = [_addressed(_remarked(reference, format)) for reference, _ in pairs]
    return drop_passwords(_module(EXPORTS[format]).write(written, [key for _, key in pairs]))


def _remarked(reference: Reference, format_name: str) -> Reference:
    """Say of a reference that was read out of a text with doubt that it is to be compared, and with what."""
    if reference.understood != "partial" or not reference.confidence:
        return reference
    item, said = reference.item, f"Read in part: compare {reference.location}."
    if format_name in _ANNOTATED:
        return replace(reference, item=replace(item, extra=(*item.extra, ("annote", said))))
    return replace(reference, item=replace(item, note=" ".join(filter(None, (item.note, said)))))


def _addressed(reference: Reference) -> Reference:
    """Give an address that begins with its host the scheme that programs need: `www.example.org/a`."""
    url = reference.item.url or ""
    if not _UNSCHEMED.match(url):
        return reference
    return replace(reference, item=replace(reference.item, url=f"https://{url}"))


def format_named(name: str) -> Format:
    """Return the row of that name; raises `InputError` naming the known ones."""
    for row in FORMATS:
        if row.name == name:
            return row
    names = [row.name for row in FORMATS]
    raise InputError(f"The format {name!r} is not known; choose one of {', '.join(names)}.{nearest(name, names)}")


def format_of(document: Document) -> Format:
    """Say which format a document is in: forced, by a sure ending, by its content, else plain text.

    Raises `InputError` where the content is of a kind that is not read, or binary and of no known kind.
    """
    if document.format:
        return format_named(document.format)
    ending = document.path.lower()
    of_project = [row for row in FORMATS if PurePath(document.path).name in row.files]
    if of_project:
        return of_project[0]
    by_ending = [row for row in FORMATS if ending.endswith(row.suffixes)]
    if by_ending and by_ending[0].name not in _UNSURE:
        return by_ending[0]
    kind = unread(document.path, document.content)
    if kind:
        raise InputError(sentence(document.path, kind))
    name = sniff(document.content) or _signed(ending, document.content[:_HEAD])
    if name:
        return format_named(name)
    if looks_binary(document.content):
        raise InputError(
            f"{document.path} is a binary file of a kind that citecheck does not read; convert it to text first."
        )
    return by_ending[0] if by_ending else format_named("text")


def _signed(ending: str, head: bytes) -> str | None:
    """Return the format of a file whose ending belongs to many, and whose beginning shows one of them."""
    rows = (row for row in FORMATS if row.signature and ending.endswith(row.doubtful or "\0"))
    return next((row.name for row in rows if re.search(row.signature, head)), None)


def _module(name: str) -> ModuleType:
    return import_module(f"citecheck.formats.{name}")
