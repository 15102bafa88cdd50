"""The paragraphs, tables, lists and notes of a Word document, in order, as blocks."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterator
from itertools import pairwise

from lxml import etree

from citecheck.biblio.item import Item
from citecheck.formats.files.safe_xml import attribute, find, name
from citecheck.formats.prose.docx.package import Package, Style, numbering_of, value
from citecheck.formats.prose.docx.paragraphs import Runs, paragraphs
from citecheck.formats.prose.docx.word_sources import read_source
from citecheck.formats.prose.shared.csl_fields import FieldItem, items_in
from citecheck.formats.prose.shared.passage import Passage
from citecheck.model.location import Location
from citecheck.model.prose import Block, BlockKind


class Body:
    """One reading of a package; `blocks` first, then `cited`."""

    def __init__(self, package: Package, path: str) -> None:
        """Take the parts of a document."""
        self._package = package
        self._path = path
        self._paragraph = 0
        self._counts: Counter[tuple[str, str]] = Counter()
        self._note_counts: Counter[str] = Counter()
        self._notes: dict[tuple[str, str], str] = {}
        self._note: str | None = None
        self._cited: list[FieldItem] = []
        self._waiting: deque[tuple[str, str]] = deque()
        self._sources: dict[str, Item] = dict(read_source(source) for source in package.sources)
        self._note_parts = {
            (part, attribute(note, "id") or ""): note
            for part, root in (("footnote", package.footnotes), ("endnote", package.endnotes))
            for note in (root if root is not None else ())
        }

    def blocks(self) -> tuple[Block, ...]:
        """Return the blocks of the text; each note follows the paragraph that its marker stands in."""
        return tuple(self._blocks())

    def cited(self) -> list[FieldItem]:
        """Return the works that fields cite; where no field cites, all sources that Word keeps."""
        if self._cited:
            return self._cited
        return [FieldItem(item, self._here(), key=tag or None) for tag, item in self._sources.items()]

    def _blocks(self) -> Iterator[Block]:
        runs = Runs(self._package.links["document"], self._note_label, self._meet_code)
        for paragraph in paragraphs(self._package.document):
            self._paragraph += 1
            passage = Passage()
            runs.read(paragraph, passage, self._here())
            block = self._block(paragraph, passage)
            if block is not None:
                yield block
            yield from self._waiting_notes()

    def _block(self, paragraph: etree._Element, passage: Passage) -> Block | None:
        properties = find(paragraph, "pPr")
        called = value(find(properties, "pStyle")) if properties is not None else ""
        style = self._package.styles.get(called) or Style()
        numbering = numbering_of(properties) or style.numbering
        kind: BlockKind = "paragraph"
        if style.level:
            kind = "heading"
        elif numbering:
            kind = "item"
        elif any(name(holder) == "tc" for holder in paragraph.iterancestors()):
            kind = "cell"
        label = self._number(numbering) if kind == "item" and numbering and passage.here else None
        return passage.block(kind, label=label, level=style.level if kind == "heading" else int(kind == "item"))

    def _number(self, numbering: tuple[str, str]) -> str | None:
        if self._package.formats.get(numbering, "decimal") != "decimal":
            return None
        self._counts[numbering] += 1
        return str(self._counts[numbering])

    def _note_label(self, part: str, identifier: str) -> str:
        """Give a note its number by the order of its marker, and remember to read it."""
        key = (part, identifier)
        if key not in self._notes:
            self._note_counts[part] += 1
            self._notes[key] = str(self._note_counts[part])
            self._waiting.append(key)
        return self._notes[key]

    def _waiting_notes(self) -> Iterator[Block]:
        while self._waiting:
            part, identifier = self._waiting.popleft()
            note = self._note_parts.get((part, identifier))
            if note is not None:
                block = self._note_block(part, note, self._notes[part, identifier])
                if block is not None:
                    yield block

    def _note_block(self, part: str, note: etree._Element, label: str) -> Block | None:
        runs = Runs(self._package.links[f"{part}s"], lambda *_: "", self._meet_code)
        passage, self._note = Passage(), label
        for paragraph in paragraphs(note):
            passage.newline()
            runs.read(paragraph, passage, self._here())
        self._note = None
        return passage.block("note", label=label, endnote=part == "endnote")

    def _meet_code(self, code: str) -> None:
        self._cited += [FieldItem(item, self._here(), self._note) for item in items_in(code)]
        words = code.split()
        if len(words) > 1 and words[0] == "CITATION":
            tags = [words[1], *(after for word, after in pairwise(words) if word == "\\m")]
            self._cited += [
                FieldItem(self._sources[tag], self._here(), self._note, tag) for tag in tags if tag in self._sources
            ]

    def _here(self) -> Location:
        return Location(self._path, max(1, self._paragraph), unit="paragraph")
