"""Walk an XML document of any vocabulary into blocks of prose; a `Dialect` says what its elements are."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from lxml import etree

from citecheck.formats.files.places import Source
from citecheck.formats.files.safe_xml import entity, line_of, name, walk
from citecheck.formats.prose.shared.passage import Passage
from citecheck.model.location import Location
from citecheck.model.prose import Block, BlockKind, Mark

Place = Callable[[str, etree._Element], Location]  # noqa: SLF001 (the only name that lxml gives its class)


def _nothing(_: etree._Element) -> None:
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialect:
    """What the elements of a vocabulary are, by their local names.

    `kinds`: elements that are blocks. `within`: blocks that end a line but not the note or item that they stand in.
    `notes`: elements that are notes, wherever they stand, unless `is_note` denies it. `link` gives an address, `mark`
    a marker's label, `marker` the number that stands in the text where a note hangs, if the file does not write it
    there, `label` the label of a note or item, `text` what an empty element stands for, `skipped` what is no text.
    """

    kinds: Mapping[str, BlockKind]
    notes: frozenset[str] = frozenset()
    within: frozenset[str] = frozenset()
    italics: frozenset[str] = frozenset()
    breaks: frozenset[str] = frozenset()
    link: Callable[[etree._Element], str | None] = _nothing
    mark: Callable[[etree._Element], Mark | None] = _nothing
    label: Callable[[etree._Element], str | None] = _nothing
    marker: Callable[[etree._Element], str | None] = _nothing
    text: Callable[[etree._Element], str | None] = _nothing
    skipped: Callable[[etree._Element], bool] = lambda _: False
    is_note: Callable[[etree._Element], bool] = lambda _: True
    is_endnote: Callable[[etree._Element], bool] = lambda _: False
    is_italic: Callable[[etree._Element], bool] = lambda _: False


@dataclass(slots=True)
class _Open:
    """A block that is being gathered, and the element that began it (`None` at the top)."""

    kind: BlockKind
    element: etree._Element | None
    passage: Passage = field(default_factory=Passage)


class XmlFlow:
    """One walk over a document."""

    def __init__(self, dialect: Dialect, place: Place) -> None:
        """Take the vocabulary, and where a text under an element stands."""
        self._dialect = dialect
        self._place = place
        self._blocks: list[Block] = []
        self._held: list[Block] = []
        self._stack = [_Open("paragraph", None)]
        self._starts: dict[etree._Element, int] = {}

    def blocks(self, root: etree._Element) -> tuple[Block, ...]:
        """Return the blocks under an element; a note follows the block that its marker stands in."""
        for step, element in walk(root, self._dialect.skipped):
            if step == "start":
                self._begin(element)
                self._add(element.text or "" if name(element) else entity(element), element)
            else:
                if not self._dialect.skipped(element):
                    self._end(element)
                if element is not root:
                    self._add(element.tail or "", element)
        self._flush(0)
        return tuple(self._blocks)

    def _begin(self, element: etree._Element) -> None:
        tag, dialect = name(element), self._dialect
        if tag in dialect.notes and dialect.is_note(element):
            self._add_marker(element)
            self._stack.append(_Open("note", element))
        elif tag in dialect.kinds:
            if self._stack[-1].kind in {"note", "item", "cell"} and tag in dialect.within:
                self._stack[-1].passage.newline()
            else:
                self._flush(-1)
                self._stack.append(_Open(dialect.kinds[tag], element))
        elif tag in dialect.breaks:
            self._stack[-1].passage.newline()
        self._starts[element] = self._stack[-1].passage.here
        self._add(dialect.text(element) or "", element)

    def _end(self, element: etree._Element) -> None:
        dialect, start, passage = self._dialect, self._starts.pop(element, 0), self._stack[-1].passage
        if element is self._stack[-1].element:
            self._flush(-1)
            self._stack.pop()
            return
        mark, url = dialect.mark(element), dialect.link(element)
        if mark:
            passage.mark(start, mark.label, mark.style)
        elif url:
            passage.link(start, url, self._place("", element))
        if name(element) in dialect.italics or dialect.is_italic(element):
            passage.emphasise(start)
        if name(element) in dialect.within:
            passage.newline()

    def _add(self, text: str, element: etree._Element) -> None:
        if text.strip():
            self._stack[-1].passage.add(text, self._place(text, element))
        elif text:
            self._stack[-1].passage.add(" ", Location(""))

    def _add_marker(self, note: etree._Element) -> None:
        label, passage = self._dialect.marker(note), self._stack[-1].passage
        if label:
            start = passage.here
            passage.add(label, self._place("", note))
            passage.mark(start, label)

    def _flush(self, level: int) -> None:
        opened = self._stack[level]
        element, passage = opened.element, opened.passage
        opened.passage = Passage()
        block = passage.block(
            opened.kind,
            label=self._dialect.label(element) if element is not None else None,
            level=sum(1 for other in self._stack if other.kind in {"item", "heading"}),
            endnote=element is not None and self._dialect.is_endnote(element),
        )
        within = any(other.passage.here for other in self._stack if other is not opened)
        if block is not None and within:
            self._held.append(block)
        elif block is not None:
            self._blocks.append(block)
        if not within:
            self._blocks += self._held
            self._held = []


def place_in(source: Source) -> Place:
    """Say where a text stands in a file with lines: at or after the line of its element."""
    return lambda text, element: source.find(text, line_of(element))
