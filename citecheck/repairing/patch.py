"""The difference that edits make, as a unified diff in the file's own bytes: `patch` and `git apply` take it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from citecheck.formats.files.decoding import decoded
from citecheck.model.finding import Edit
from citecheck.repairing.mending import FileRepairs

_CONTEXT = 3
_NO_LINE_END = b"\\ No newline at end of file\n"
_WIDE = ("utf-16", "utf-32")


@dataclass(frozen=True, slots=True)
class _Change:
    """Old lines from `first` up to `last`, and the lines that are to stand there."""

    first: int
    last: int
    new: tuple[bytes, ...]


def patch(file: FileRepairs) -> Iterator[bytes]:
    """Yield the lines of the difference of one file; nothing where there is none.

    A file in UTF-16 or UTF-32 is shown in UTF-8.
    """
    if not file.edits:
        return
    content, edits = _narrow(file.content, file.edits)
    lines = content.splitlines(keepends=True) if b"\n" not in content else _lines(content)
    changes = list(_changes(lines, edits))
    name = file.path.encode("utf-8", "surrogateescape")
    yield b"--- " + name + b"\n"
    yield b"+++ " + name + b"\n"
    shift = 0
    for hunk in _hunks(changes):
        yield from _hunk(lines, hunk, shift)
        shift += sum(len(change.new) - (change.last - change.first) for change in hunk)


def _lines(content: bytes) -> list[bytes]:
    """Split at line feeds, as `diff` does."""
    pieces = content.split(b"\n")
    return [*(piece + b"\n" for piece in pieces[:-1]), *([pieces[-1]] if pieces[-1] else [])]


def _narrow(content: bytes, edits: Sequence[Edit]) -> tuple[bytes, Sequence[Edit]]:
    """Write a wide file and its edits in UTF-8."""
    if not edits[0].charset.startswith(_WIDE):
        return content, edits
    mark = decoded(content).mark
    narrow, at, found = [], len(mark), list[Edit]()
    size = 0
    for edit in edits:
        between = content[at : edit.start].decode(edit.charset).encode()
        old = edit.old.encode()
        start = size + len(between)
        found.append(Edit(edit.location, start, start + len(old), edit.old, edit.new))
        narrow += [between, old]
        at, size = edit.end, start + len(old)
    return b"".join([*narrow, content[at:].decode(edits[0].charset).encode()]), found


def _changes(lines: Sequence[bytes], edits: Sequence[Edit]) -> Iterator[_Change]:
    """Yield the lines that edits change; edits of the same lines are one change."""
    number, start = 0, 0  # of a line, and of its first byte
    waiting = list(edits)
    while waiting:
        while start + len(lines[number]) <= waiting[0].start and number + 1 < len(lines):
            start += len(lines[number])
            number += 1
        first, end = number, start
        old: list[bytes] = []
        here: list[Edit] = []
        while waiting and (waiting[0].start < end or not old):
            edit = waiting.pop(0)
            here.append(edit)
            while end < edit.end or not old:
                old.append(lines[number])
                end += len(lines[number])
                number += 1
        yield _Change(first, number, tuple(_lines(_amended(b"".join(old), here, start))))
        start = end
        if number == len(lines):
            return


def _amended(old: bytes, edits: Sequence[Edit], start: int) -> bytes:
    pieces, at = [], 0
    for edit in edits:
        pieces += [old[at : edit.start - start], edit.new.encode(edit.charset)]
        at = edit.end - start
    return b"".join([*pieces, old[at:]])


def _hunks(changes: Sequence[_Change]) -> Iterator[list[_Change]]:
    """Join changes whose context touches."""
    hunk: list[_Change] = []
    for change in changes:
        if hunk and change.first - hunk[-1].last > 2 * _CONTEXT:
            yield hunk
            hunk = []
        hunk.append(change)
    if hunk:
        yield hunk


def _hunk(lines: Sequence[bytes], changes: Sequence[_Change], shift: int) -> Iterator[bytes]:
    first = max(0, changes[0].first - _CONTEXT)
    last = min(len(lines), changes[-1].last + _CONTEXT)
    added = sum(len(change.new) - (change.last - change.first) for change in changes)
    sizes = (_span(first, last - first), _span(first + shift, last - first + added))
    yield f"@@ -{sizes[0]} +{sizes[1]} @@\n".encode()
    at = first
    for change in changes:
        yield from _marked(b" ", lines[at : change.first])
        yield from _marked(b"-", lines[change.first : change.last])
        yield from _marked(b"+", change.new)
        at = change.last
    yield from _marked(b" ", lines[at:last])


def _span(start: int, length: int) -> str:
    return str(start + 1) if length == 1 else f"{start + bool(length)},{length}"


def _marked(mark: bytes, lines: Sequence[bytes]) -> Iterator[bytes]:
    for line in lines:
        yield mark + line if line.endswith(b"\n") else mark + line + b"\n" + _NO_LINE_END
