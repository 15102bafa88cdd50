"""Markdown (CommonMark, tables, footnotes, front matter, raw HTML), also as OCR writes it, into blocks of prose."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from typing import TYPE_CHECKING

from citecheck.expressions import expression
from citecheck.formats.files.decoding import decode
from citecheck.formats.files.places import Source
from citecheck.formats.prose.markdown.inline import Inline, Span
from citecheck.formats.prose.shared.listed_records import (
    INDENTED,
    MARKDOWN_FENCE,
    bibtex_within,
    metadata_spans,
    metadata_within,
    read_with,
    references_of,
    without,
)
from citecheck.formats.prose.shared.named_libraries import (
    FENCED_DIRECTIVE,
    FRONT_MATTER,
    named_libraries,
    without_key_prefixes,
)
from citecheck.formats.prose.shared.passage import Passage
from citecheck.model.document import Companion, Document, Reading
from citecheck.model.location import Location
from citecheck.model.prose import Block, BlockKind, Link, Prose

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_KINDS: dict[str, BlockKind] = {"heading_open": "heading", "th_open": "cell", "td_open": "cell"}
_OPENERS = {"list_item_open", "footnote_reference_open", "blockquote_open"}
_ITEM_NUMBER = expression(r"\s*(?:[-*+>]\s+)*(\d{1,9})[.)]")
_CODE_SPAN = expression(r"(?<!`)(`{1,3})(?!`)[^`\n]{1,500}(?<!`)\1(?!`)")
_DEFINITION = r"^ {{0,3}}\[{label}\]:"


def read(document: Document) -> Reading:
    """Read a Markdown document."""
    path, text = document.path, decode(document.content)
    stated = (metadata_within(path, text), bibtex_within(path, text, MARKDOWN_FENCE, INDENTED))
    keys = frozenset(reference.label for reference in references_of(stated) if reference.label)
    reading = read_with(Prose(path, "markdown", tuple(blocks(path, text, keys, keyed=document.keyed))), *stated)
    return without_key_prefixes(reading, text)


def companions(document: Document) -> tuple[Companion, ...]:
    """Return the files of entries that the front matter or a directive of MyST names."""
    return (*named_libraries(document, FRONT_MATTER), *named_libraries(document, FENCED_DIRECTIVE))


def without_code(document: Document) -> Iterator[tuple[Location, str]]:
    """Yield the text with what is code taken out of it, so that no comment shown there counts; every place stays."""
    yield Location(document.path), code_blanked(decode(document.content))


def code_blanked(text: str) -> str:
    """Put signs that mean nothing in the place of code: blocks and stretches within a line."""
    lines = text.split("\n")
    for token in _parser().parse(text):
        if token.type in ("fence", "code_block") and token.map:
            for number in range(*token.map):
                lines[number] = "`" * len(lines[number])
    return _CODE_SPAN.sub(lambda code: "`" * len(code[0]), "\n".join(lines))


def prose(path: str, text: str) -> Prose:
    """Turn Markdown into blocks; fenced and indented code, front matter and comments are left out."""
    return Prose(path, "markdown", tuple(blocks(path, text)))


def blocks(path: str, text: str, keys: frozenset[str] = frozenset(), *, keyed: bool = False) -> Iterator[Block]:
    """Yield the blocks of a Markdown text in document order; `keys` are those of the references that it states.

    `keyed` says that a bibliography is named for it elsewhere.
    """
    environment: dict[str, dict[str, dict[str, str]]] = {}
    tokens = _parser().parse(without(text, metadata_spans(text)), environment)
    definitions = environment.get("references", {})
    links = {label: entry["href"] for label, entry in definitions.items()}
    keyed = keyed or FRONT_MATTER.match(text) is not None or FENCED_DIRECTIVE.search(text) is not None
    inline = Inline(Source(path, text), links, keyed=keyed, keys=keys)
    walk = _Walk(inline, text.split("\n"))
    yield from walk.blocks(tokens)
    yield from _unused(inline, definitions)


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt
    from mdit_py_plugins.footnote import footnote_plugin
    from mdit_py_plugins.front_matter import front_matter_plugin

    parser = MarkdownIt("commonmark").enable("table").use(front_matter_plugin).use(footnote_plugin)
    parser.core.ruler.disable(["inline", "footnote_tail", "text_join"])
    return parser


@dataclass(slots=True)
class _Walk:
    """A walk over the block tokens: `containers` are the list items, notes and quotations around the current one."""

    inline: Inline
    lines: list[str]
    containers: list[Token] = field(default_factory=list)
    kind: BlockKind = "paragraph"
    level: int = 0
    row: tuple[int, int] = (-1, 0)
    heads: list[str] = field(default_factory=list)
    column: int = 0

    def blocks(self, tokens: list[Token]) -> Iterator[Block]:
        first = False
        for token in tokens:
            if token.type in _OPENERS:
                self.containers.append(token)
                first = True
            elif token.type.removesuffix("_close") + "_open" in _OPENERS:
                self.containers.pop()
            elif token.type.endswith("_open"):
                self._count_cells(token)
                self.kind = _KINDS.get(token.type, "paragraph")
                self.level = int(token.tag[1]) if self.kind == "heading" else len(self.containers)
            elif token.type == "hr":
                yield self._break(token)
            elif token.type == "html_block":
                self.kind = "paragraph"
                yield from self._block(token, first=False)
            elif token.type == "inline":
                yield from self._block(token, first=first)
                first = False

    def _count_cells(self, token: Token) -> None:
        """Know in which column of a table the next cell stands."""
        if token.type == "table_open":
            self.heads = []
        elif token.type == "tr_open":
            self.column = -1
        elif token.type in ("th_open", "td_open"):
            self.column += 1

    def _break(self, token: Token) -> Block:
        line = token.map[0] if token.map else 0
        place = self.inline.source.place(self.inline.source.offset(line + 1))
        return Block(text="", kind="break", places=((0, place),))

    def _block(self, token: Token, *, first: bool) -> Iterator[Block]:
        passage = Passage()
        self.inline.write(self._span(token), passage)
        kind, label = self._container(token, first=first)
        block = passage.block(kind, label=label, level=self.level)
        if block:
            yield replace(block, column=self._head(block)) if kind == "cell" else block
        while self.inline.notes:
            passage = Passage()
            self.inline.write(self.inline.notes.pop(0), passage)
            note = passage.block("note")
            if note:
                yield note

    def _head(self, block: Block) -> str | None:
        """Return what stands at the head of a cell's column; the first row of a table is its head."""
        if len(self.heads) == self.column:
            self.heads.append(block.text)
            return None
        return self.heads[self.column] if self.column < len(self.heads) else None

    def _container(self, token: Token, *, first: bool) -> tuple[BlockKind, str | None]:
        """Say what the innermost container makes of a paragraph: a note, the first one of an item, a quotation."""
        holder = self.containers[-1] if self.containers else None
        note = next((held for held in self.containers if held.type == "footnote_reference_open"), None)
        if self.kind in ("heading", "cell") or holder is None:
            return self.kind, None
        if note:
            return "note", str(note.meta.get("label", "")) or None
        if holder.type == "list_item_open" and first:
            return "item", self._item_number(token)
        return ("quote" if holder.type == "blockquote_open" else "paragraph"), None

    def _item_number(self, token: Token) -> str | None:
        number = _ITEM_NUMBER.match(self.lines[token.map[0]]) if token.map else None
        return number[1] if number else None

    def _span(self, token: Token) -> Span:
        """Find each line of the inline content in its line of the file, cell after cell in a table's row."""
        first = token.map[0] if token.map else 0
        starts, at = [], 0
        for count, piece in enumerate(token.content.split("\n")):
            line = min(first + count, len(self.lines) - 1)
            after = self.row[1] if self.row[0] == line else 0
            column = max(0, self.lines[line].find(piece, after))
            if self.kind == "cell":
                self.row = (line, column + len(piece))
            starts.append((at, self.inline.source.offset(line + 1, column + 1)))
            at += len(piece) + 1
        return Span(token.content, tuple(starts))


def _unused(inline: Inline, definitions: dict[str, dict[str, str]]) -> Iterator[Block]:
    """Yield link definitions that no link names, so that their addresses are not lost."""
    for label, entry in definitions.items():
        if label in inline.used or entry["href"].startswith("#"):  # a place in this very document is no address
            continue
        pattern = _DEFINITION.format(label=r"\s+".join(re.escape(word) for word in label.split()))
        found = re.search(pattern, inline.source.text, re.MULTILINE | re.IGNORECASE)
        url, title = entry["href"], entry.get("title", "")
        place = inline.source.place(found.start() if found else 0)
        text = title or url
        yield Block(text=text, kind="paragraph", places=((0, place),), links=(Link(0, len(text), url),))
