"""Rich text (RTF 1.9.1), through anydoc: paragraphs, lists, notes and links, and what fields state."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from citecheck.errors import InputError
from citecheck.expressions import expression
from citecheck.formats.prose.office.body import FIELD_BEGINS, FIELD_ENDS, Body, opened
from citecheck.formats.prose.shared.stated_works import place_items
from citecheck.model.document import Document, Reading, Remark
from citecheck.model.location import Location
from citecheck.model.prose import Prose
from citecheck.parsing.document.read_document import read_prose

_BEGINS = expression(rb"\s*\{\\rtf")
_STATES = expression(rb"CSL_CITATION|<EndNote>")
_FIELD, _CODE = b"{\\field", b"\\fldinst"
_REACH = 2_000  # bytes between the beginning of a field, its code, and the word that is looked for
_BRACE = expression(rb"\\[\s\S]|[{}]")


def read(document: Document) -> Reading:
    """Read a document; what its fields state is taken over the text that they show.

    Raises `InputError` where it is none.
    """
    body = _opened(document)
    reading = read_prose(Prose(document.path, "rtf", body.blocks()))
    return replace(place_items(reading, body.cited), remarks=(*reading.remarks, *_breaks_off(document)))


def prose(document: Document) -> Prose:
    """Turn a document into blocks; places count paragraphs."""
    return Prose(document.path, "rtf", _opened(document).blocks())


def _opened(document: Document) -> Body:
    if not _BEGINS.match(document.content):
        raise InputError(f"{document.path} is no RTF document; save it again from the program it comes from.")
    return Body(opened(_with_codes(document.content), document.path, "rtf"), document.path)


def _breaks_off(document: Document) -> Iterator[Remark]:
    if not document.content.rstrip(b"\0\x1a \t\r\n").endswith(b"}"):
        message = "The document breaks off: what stands before its last group is read, and the rest is not there."
        yield Remark("torn-document", message, Location(document.path), "Save it again from the program it comes from.")


def _with_codes(content: bytes) -> bytes:
    """Put the code of each field that states a work into the text, between marks, so that it is decoded with it."""
    pieces, end = [], 0
    for found in _STATES.finditer(content):
        field = content.rfind(_FIELD, max(end, found.start() - 2 * _REACH), found.start())
        code = content.rfind(_CODE, max(end, found.start() - _REACH), found.start())
        if 0 <= field < code:
            behind = _end_of_group(content, code)
            pieces += [content[end:field], _marked(content[code + len(_CODE) : behind]), content[field:behind]]
            end = behind
    return b"".join([*pieces, content[end:]])


def _marked(code: bytes) -> bytes:
    return b"{" + _unicode(FIELD_BEGINS) + code + _unicode(FIELD_ENDS) + b"}"


def _unicode(character: str) -> bytes:
    return b"{\\uc0\\u%d }" % (ord(character) - 0x10000)


def _end_of_group(content: bytes, start: int) -> int:
    """Return where the group that is open at `start` is closed."""
    depth = 1
    for brace in _BRACE.finditer(content, start):
        depth += {b"{": 1, b"}": -1}.get(brace.group(), 0)
        if not depth:
            return brace.start()
    return len(content)
