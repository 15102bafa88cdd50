"""What light mark-up languages share: blocks made of whole lines, and patterns inside their text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from citecheck.formats.files.places import Source
from citecheck.formats.prose.shared.code import without_indices
from citecheck.formats.prose.shared.passage import Passage
from citecheck.model.prose import Block, BlockKind

_DEEPEST = 6


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the file: its text without the line end, and the offset of its first character."""

    text: str
    start: int

    @property
    def end(self) -> int:
        """The offset after its last character."""
        return self.start + len(self.text)

    @property
    def indent(self) -> int:
        """How many blanks it begins with."""
        return len(self.text) - len(self.text.lstrip())


@dataclass(slots=True)
class Draft:
    """A block in the making: the spans of the file that it holds."""

    kind: BlockKind
    spans: list[tuple[int, int]] = field(default_factory=list)
    label: str | None = None
    level: int = 0

    def add(self, start: int, end: int) -> None:
        """Add a line; one that follows directly on the last belongs to the same span."""
        if self.spans and self.spans[-1][1] + 1 == start:
            self.spans[-1] = (self.spans[-1][0], end)
        else:
            self.spans.append((start, end))


class Inline:
    """The patterns inside text: each with what it does; what matches none is text."""

    def __init__(self, source: Source, rules: Sequence[tuple[str, Handler]]) -> None:
        """Take the file and the rules in order of precedence; a rule's groups are its own, named uniquely."""
        self.source = source
        self.notes: list[Block] = []
        self.note_count = 0
        self.names: dict[str, str] = {}
        self._handlers = {f"rule{count}": handler for count, (_, handler) in enumerate(rules)}
        joined = "|".join(f"(?P<rule{count}>(?:{pattern}))" for count, (pattern, _) in enumerate(rules))
        self._pattern = re.compile(joined)

    def add(self, passage: Passage, start: int, end: int, depth: int = 0) -> None:
        """Add a span of the file to a passage."""
        at = start
        for match in self._pattern.finditer(self.source.text, start, end) if depth < _DEEPEST else ():
            self.text(passage, at, match.start())
            self._handlers[match.lastgroup or ""](self, passage, match, depth + 1)
            at = match.end()
        self.text(passage, at, end)

    def text(self, passage: Passage, start: int, end: int) -> None:
        """Add a span as it stands."""
        if end > start:
            passage.add(self.source.text[start:end], self.source.place(start))

    def code(self, passage: Passage, start: int, end: int) -> None:
        """Add a span of code: its indices are no markers."""
        passage.add(without_indices(self.source.text[start:end]), self.source.place(start))

    def note(self, passage: Passage, label: str | None, span: tuple[int, int], depth: int) -> None:
        """Set a footnote that is written inside the text: its number stays, its text becomes a note."""
        self.note_count += 1
        while label is None and f"[fn:{self.note_count}]" in self.source.text:  # a number that a named note bears
            self.note_count += 1
        shown = label or str(self.note_count)
        self.marker(passage, shown, shown, span[0])
        gathered = Passage()
        self.add(gathered, *span, depth)
        block = gathered.block("note", label=shown)
        if block is not None:
            self.notes.append(block)

    def marker(self, passage: Passage, shown: str, label: str, offset: int) -> None:
        """Add the marker of a note that stands elsewhere."""
        start = passage.here
        passage.exactly(shown, self.source.place(offset))
        passage.mark(start, label)

    def blocks(self, drafts: Iterator[Draft]) -> Iterator[Block]:
        """Turn drafts into blocks; notes that stand inside a block follow it."""
        for draft in drafts:
            passage = Passage()
            for start, end in draft.spans:
                self.add(passage, start, end)
                passage.add("\n", self.source.place(end))
            block = passage.block(draft.kind, label=draft.label, level=draft.level)
            if block is not None:
                yield block
            yield from self.notes
            self.notes = []


def lines_of(source: Source) -> Iterator[Line]:
    """Yield the lines of a file."""
    start = 0
    for text in source.text.split("\n"):
        yield Line(text, start)
        start += len(text) + 1


def as_it_stands(inline: Inline, passage: Passage, match: re.Match[str], _: int) -> None:
    """Add what was matched unread, so that no other rule looks into an address."""
    inline.text(passage, *match.span())


def group(match: re.Match[str], *names: str) -> tuple[str, tuple[int, int]] | None:
    """Return the first of these groups that matched, with its span."""
    for name in names:
        if match[name] is not None:
            return match[name], match.span(name)
    return None


Handler = Callable[[Inline, Passage, re.Match[str], int], None]
