"""A `.bib` file into raw entries: bibtexparser splits it, our own scan recovers what it gives up on."""

from __future__ import annotations

import logging
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from citecheck.expressions import expression
from citecheck.formats.files.places import Source
from citecheck.formats.records.bibtex.recovery import KNOWN_FIELDS, UNOPENED, recover
from citecheck.formats.records.bibtex.scanned import RawEntry, RawField
from citecheck.formats.records.bibtex.types import ENTRY_TYPES
from citecheck.formats.records.shared.record import broken, quoted
from citecheck.model.document import Remark

if TYPE_CHECKING:
    from bibtexparser.model import Block, Entry

logging.getLogger("bibtexparser").addHandler(logging.NullHandler())  # its warnings become remarks

_SWALLOWED = expression(
    rf"^=|(?:\n|[}}\"][ \t]*+;?)[ \t]*+(?:{KNOWN_FIELDS})[ \t]*(?:=[ \t]*[{{\"]|:[ \t]*\{{)", re.IGNORECASE
)
_LEFT_OVER = expression(rf"\s*+,?\s*+(?:{KNOWN_FIELDS})[ \t]*=[ \t]*[{{\"\d]", re.IGNORECASE)  # after a brace too many
_BRACE = expression(r"(?<!\\)[{}]")
_STRAY_ENTRY = expression(
    r"^[ \t]*+(?:(?:@[ \t]*+)?(?:article|book|in\w{4,13}|misc|online|\w{3,6}thesis|techreport|report)[ \t]*[{(]"
    rf"|{UNOPENED})",
    re.IGNORECASE | re.MULTILINE,
)


@dataclass(slots=True)
class Blocks:
    """The raw entries of a file in order, its `@string` definitions (lower-case names, raw values), and remarks."""

    entries: list[RawEntry] = field(default_factory=list)
    strings: dict[str, str] = field(default_factory=dict)
    remarks: list[Remark] = field(default_factory=list)


def split(source: Source) -> Blocks:
    """Split a file into its entries; nothing that looks like an entry is left out, `@comment` apart."""
    blocks = Blocks()
    end = 0
    for block, start, stop in _placed(source):
        if start < end:
            continue
        end = stop
        _take(source, block, (start, stop), blocks)
    return blocks


def _take(source: Source, block: object, span: tuple[int, int], blocks: Blocks) -> None:
    from bibtexparser.model import Entry, String

    start, stop = span
    if isinstance(block, String):
        blocks.strings.setdefault(block.key.lower(), block.value)
    elif isinstance(block, Entry):
        entry = _raw_entry(block, source.text, start, stop)
        if entry is None:
            _recover(source, start, stop, blocks)
        else:
            blocks.entries.append(entry)
            blocks.remarks.extend(_remarks(source, entry))
    elif block is None:
        _recover(source, start, stop, blocks)


def _placed(source: Source) -> Iterator[tuple[object, int, int]]:
    """Yield the blocks that matter with their spans; a stretch that could not be split comes as `None`."""
    from bibtexparser.model import ExplicitComment, ImplicitComment, ParsingFailedBlock, Preamble

    text, cursor = source.text, 0
    unread: int | None = None
    blocks = _library_blocks(text)
    blocks.reverse()
    while blocks:
        block = blocks.pop()  # and let go of it: all of them take many times the memory of their text
        inner = block.ignore_error_block if isinstance(block, ParsingFailedBlock) else block
        raw = (inner or block).raw or ""
        start = text.find(raw, max(cursor, source.offset((block.start_line or 0) + 1)))
        start = text.find(raw, cursor) if start < 0 else start
        if start < 0:
            continue
        if isinstance(block, ImplicitComment):
            stray = None if unread is not None else _STRAY_ENTRY.search(raw)
            unread = start + stray.start() if stray else unread
            continue
        if isinstance(block, ParsingFailedBlock) and (inner is None or inner is block):
            if not re.match(r"@(?:comment|preamble)\b", raw, re.IGNORECASE):
                unread = start if unread is None else unread
            cursor = start + 1
            continue
        if unread is not None:
            yield None, unread, start
            unread = None
        cursor = start + max(1, len(raw))
        if _LEFT_OVER.match(text, cursor):
            unread = start
            continue
        if not isinstance(block, ExplicitComment | Preamble):
            yield inner, start, start + len(raw)
    if unread is not None:
        yield None, unread, len(text)


def _library_blocks(text: str) -> list[Block]:
    """Split by the library without its middlewares; where the library itself fails, one failed block is the file."""
    from bibtexparser.model import ParsingFailedBlock
    from bibtexparser.splitter import Splitter

    try:
        return list(Splitter(text).split().blocks)
    except Exception as fault:  # noqa: BLE001 (the library raises whatever it meets; the file is read without it)
        return [ParsingFailedBlock(error=fault, start_line=0, raw=text)]


def _raw_entry(block: Entry, text: str, start: int, stop: int) -> RawEntry | None:
    """Return the entry with the places of its fields; `None` where a value has swallowed its neighbours."""
    fields: list[RawField] = []
    cursor = start
    for one in block.fields:
        if _has_swallowed(one.value):
            return None
        sign = text.find("=", text.find(one.key, cursor, stop), stop)
        place = text.find(one.value, max(sign, cursor), stop)
        cursor = place + len(one.value)
        fields.append(RawField(one.key.lower(), one.value, place))
    key = block.key.split()[-1] if block.key.split() else ""
    return RawEntry(block.entry_type.lower(), key, tuple(fields), start, stop)


def _has_swallowed(value: str) -> bool:
    """Whether a value holds the field behind it; in `{Ice {Age} journal: {I}}` the word stands within the value."""
    quoted_value, depth, counted = value.startswith('"'), 0, 0
    for match in _SWALLOWED.finditer(value):
        closed = match.start() + 1
        depth += sum(1 if brace[0] == "{" else -1 for brace in _BRACE.finditer(value, counted, closed))
        counted = closed
        if match[0][0] not in '}"' or (depth <= 0 and (not quoted_value or match[0][0] == '"')):
            return True
    return False


def _remarks(source: Source, entry: RawEntry) -> Iterator[Remark]:
    if not entry.key:
        yield broken(source, entry.start, entry.end, f"An entry @{quoted(entry.type)} has no key.")
    if not entry.fields and entry.type in ENTRY_TYPES:
        yield broken(source, entry.start, entry.end, f"The entry {quoted(entry.key or entry.type)} has no fields.")
    counts = Counter(name for name, _ in {(one.name, " ".join(one.value.split())): None for one in entry.fields})
    for name in (name for name, count in counts.items() if count > 1):
        message = (
            f"The entry {quoted(entry.key)} states the field {quoted(name)} more than once; the first value was used."
        )
        yield broken(source, entry.start, entry.end, message)


def _recover(source: Source, start: int, stop: int, blocks: Blocks) -> None:
    for entry, reason in recover(source.text, start, stop):
        name = quoted(entry.key) or f"@{quoted(entry.type)}"
        blocks.remarks.append(broken(source, entry.start, entry.end, f"The entry {name} is broken: {reason}."))
        blocks.entries.append(entry)
