"""The paragraphs, lists, tables and notes that anydoc finds in a document, as blocks; places count paragraphs."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from citecheck.errors import InputError
from citecheck.expressions import expression
from citecheck.formats.prose.shared.csl_fields import FieldItem, items_in
from citecheck.formats.prose.shared.passage import Passage
from citecheck.model.location import Location
from citecheck.model.prose import Block, BlockKind

if TYPE_CHECKING:
    from anydoc import Block as Piece
    from anydoc import Document as Office
    from anydoc import Inline, List, Note, Table

FIELD_BEGINS, FIELD_ENDS = "\ufdd0", "\ufdd1"
"""What stands around the code of a field in a text: characters that no document holds (Unicode, noncharacters)."""

_FIELD = expression(f"({FIELD_BEGINS}|{FIELD_ENDS})")
_DEEPEST = 100  # lists within lists, tables within tables


def opened(content: bytes, path: str, kind: Literal["rtf"]) -> Office:
    """Open a document; raises `InputError` where it is none, damaged beyond reading, or far larger than honest ones."""
    import anydoc

    try:
        return anydoc.to_document(content, kind)
    except anydoc.EncryptedError as fault:
        raise InputError(f"{path} is encrypted; save it without a password and check that copy.") from fault
    except anydoc.ResourceLimitError as fault:
        raise InputError(f"{path} holds far more than a document of its size, and was left ({fault}).") from fault
    except anydoc.ConvertError as fault:
        raise InputError(
            f"{path} is no whole {kind.upper()} document; save it again from the program it comes from."
        ) from fault


class Body:
    """One reading of a document; `blocks` first, then `cited`, the works that its fields cite."""

    def __init__(self, office: Office, path: str) -> None:
        """Take what anydoc found."""
        self.cited: list[FieldItem] = []
        self._office = office
        self._place = Location(path, unit="paragraph")
        self._begun = False
        self._counts: Counter[str] = Counter()
        self._labels: dict[str, str] = {}
        self._notes = {note.id: note for note in office.notes}
        self._waiting: deque[Note] = deque()
        self._note: str | None = None
        self._code: list[str] | None = None

    def blocks(self) -> tuple[Block, ...]:
        """Return the blocks of the text; each note follows the paragraph that its marker stands in."""
        return tuple(self._of(self._office.blocks))

    def _of(
        self, pieces: Sequence[Piece], kind: BlockKind = "paragraph", depth: int = 0, label: str | None = None
    ) -> Iterator[Block]:
        for piece in pieces if depth < _DEEPEST else ():
            if piece.list is not None:
                yield from self._items(piece.list, depth + 1)
            elif piece.table is not None:
                yield from self._cells(piece.table, depth + 1)
            elif piece.blocks is not None:
                yield from self._of(piece.blocks, kind, depth + 1, label)
            else:
                yield from self._paragraph(piece, kind, depth, label)
            label = None

    def _items(self, found: List, depth: int) -> Iterator[Block]:
        for number, item in enumerate(found.items, found.start):
            counted = str(number) if found.marker == "decimal" else None
            yield from self._of(item.blocks, "item", depth, item.marker_label or counted)

    def _cells(self, table: Table, depth: int) -> Iterator[Block]:
        for row in table.grid:
            for slot in row:
                if slot.cell is not None:
                    yield from self._of(slot.cell.blocks, "cell", depth)

    def _paragraph(self, piece: Piece, kind: BlockKind, depth: int, label: str | None) -> Iterator[Block]:
        self._place = replace(self._place, line=self._place.line + bool(self._begun))
        self._begun = True
        passage = Passage()
        self._say(piece, passage)
        is_heading = piece.kind == "heading"
        level = (piece.level or 1) if is_heading else depth if kind == "item" else 0
        block = passage.block("heading" if is_heading else kind, label=label, level=level)
        yield from (block,) if block else ()
        while self._waiting:
            yield from self._note_block(self._waiting.popleft())

    def _note_block(self, note: Note) -> Iterator[Block]:
        passage, self._note = Passage(), self._labels[note.id]
        for piece in note.blocks:
            passage.newline()
            self._say(piece, passage)
        block = passage.block("note", label=self._note, endnote=note.kind == "endnote")
        self._note = None
        yield from (block,) if block else ()

    def _say(self, piece: Piece, passage: Passage) -> None:
        if piece.content is not None:
            self._add(piece.content, passage)
        elif piece.text:
            passage.add(piece.text, self._place)
        for inner in _within(piece):
            passage.newline()
            self._say(inner, passage)

    def _add(self, inlines: Sequence[Inline], passage: Passage) -> None:
        for one in inlines:
            start = passage.here
            if one.kind == "line_break":
                passage.newline()
            elif one.note_id is not None:
                label = self._label(one.note_id)
                passage.add(label, self._place)
                passage.mark(start, label)
            elif one.text is not None:
                self._add_text(one.text, passage)
                if one.style is not None and one.style.italic:
                    passage.emphasise(start)
            elif one.content is not None:
                self._add(one.content, passage)
                if one.target is not None and one.target.kind != "anchor":
                    passage.link(start, one.target.value, self._place)

    def _add_text(self, text: str, passage: Passage) -> None:
        """Add what a reader sees; what stands in the code of a field is gathered until it ends."""
        for piece in _FIELD.split(text):
            if piece == FIELD_BEGINS:
                self._code = []
            elif piece == FIELD_ENDS:
                found = items_in("".join(self._code or ()))
                self.cited += [FieldItem(item, self._place, self._note) for item in found]
                self._code = None
            elif self._code is not None:
                self._code.append(piece)
            else:
                passage.add(piece, self._place)

    def _label(self, note_id: str) -> str:
        """Give a note its number by the order of its marker, and remember to read it."""
        note = self._notes.get(note_id)
        if note_id not in self._labels and note is not None:
            self._counts[note.kind] += 1
            self._labels[note_id] = str(self._counts[note.kind])
            self._waiting.append(note)
        return self._labels.get(note_id, "")


def _within(piece: Piece) -> Iterator[Piece]:
    """Yield what a note holds beside plain paragraphs: the items of a list, the cells of a table."""
    yield from piece.blocks or ()
    for item in piece.list.items if piece.list else ():
        yield from item.blocks
    for row in piece.table.grid if piece.table else ():
        yield from (block for slot in row if slot.cell for block in slot.cell.blocks)
