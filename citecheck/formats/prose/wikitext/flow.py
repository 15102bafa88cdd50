"""The nodes of a page's wikitext into blocks, stated references and citations."""

from __future__ import annotations

from dataclasses import replace

import mwparserfromhell
from mwparserfromhell import nodes
from mwparserfromhell.nodes import ExternalLink, Node, Tag, Template
from mwparserfromhell.wikicode import Wikicode

from citecheck.expressions import expression
from citecheck.formats.files.places import Source
from citecheck.formats.prose.shared.passage import Passage
from citecheck.formats.prose.shared.structured import stated_reference
from citecheck.formats.prose.wikitext.citation import (
    anchor,
    is_of_citations,
    plain,
    read_template,
    template_name,
)
from citecheck.formats.prose.wikitext.templates import COPIES, FILES, SHORT, TRANSPARENT, TYPES
from citecheck.formats.prose.wikitext.unclosed_markup import tamed
from citecheck.formats.records.shared.record import quoted
from citecheck.model.document import Remark
from citecheck.model.prose import Block, BlockKind
from citecheck.model.reference import Citation, Kind, Reference

_DEEPEST = 40
_OPAQUE = {
    "math",
    "nowiki",
    "pre",
    "gallery",
    "syntaxhighlight",
    "source",
    "timeline",
    "score",
    "templatestyles",
    "code",
    "tt",
    "samp",
    "kbd",
}
_ITEMS = {"li", "dd", "dt"}
_LANGUAGE = expression(r"(?:[a-z]{2,3}|simple|zh-[a-z-]{2,10}|be-tarask):\S")
_REST = 60  # letters beside a template in a note that make the note worth reading as text too


class WikiFlow:
    """One walk over a page; `blocks`, `references` and `citations` are its outcome."""

    def __init__(self, source: Source) -> None:
        """Take the text of a page."""
        self._source = source
        self._found: list[Block] = []
        self._notes: list[Block] = []
        self._passage = Passage()
        self._kind: BlockKind = "paragraph"
        self._level = 0
        self._numbers: dict[str, str] = {}
        self._defined: set[str] = set()
        self._count = 0
        self._note: str | None = None
        self._before = 0
        self.references: list[Reference] = []
        self.citations: list[Citation] = []
        self.remarks: list[Remark] = []

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The blocks of the page in order."""
        return tuple(self._found)

    def walk(self) -> None:
        """Walk over the whole page."""
        code = mwparserfromhell.parse(tamed(self._source.text), skip_style_tags=False)
        self._code(code, 0, 0)
        self._flush()
        self._name_cited()

    def _code(self, code: Wikicode, offset: int, depth: int) -> int:
        """Walk over nodes that stand at an offset, and return the offset behind them."""
        for node in code.nodes:
            length = len(str(node))
            if depth < _DEEPEST:
                self._node(node, offset, depth)
            offset += length
        return offset

    def _node(self, node: Node, offset: int, depth: int) -> None:
        match node:
            case nodes.Text():
                self._text(str(node), offset)
            case nodes.HTMLEntity():
                self._passage.exactly(node.normalize(), self._source.place(offset))
            case nodes.Heading():
                self._heading(node.title, node.level, offset, depth)
            case nodes.Wikilink():
                if not _is_furniture(str(node.title).strip().lower()):
                    shown = node.text if node.text is not None else node.title
                    self._passage.add(plain(shown), self._source.place(offset))
            case nodes.ExternalLink():
                self._link(node, offset)
            case nodes.Tag():
                self._tag(node, offset, depth)
            case nodes.Template():
                self._template(node, offset, depth)
            case _:
                pass

    def _text(self, text: str, offset: int) -> None:
        for count, paragraph in enumerate(text.split("\n\n")):
            if count and self._note is None:
                self._flush()
            at = 0
            while self._kind == "item" and self._note is None and (end := paragraph.find("\n", at)) >= 0:
                self._passage.add(paragraph[at:end], self._source.place(offset + at))
                self._flush()
                at = end + 1
            self._passage.add(paragraph[at:], self._source.place(offset + at))
            offset += len(paragraph) + 2

    def _heading(self, title: Wikicode, level: int, offset: int, depth: int) -> None:
        self._flush()
        self._kind, self._level = "heading", level
        self._code(title, offset + level, depth + 1)
        self._flush()

    def _link(self, node: ExternalLink, offset: int) -> None:
        start, url = self._passage.here, str(node.url).partition("|")[0].strip()
        title = plain(node.title) if node.title is not None else ""
        place = self._source.place(offset + (1 if node.brackets else 0))
        self._passage.exactly(title or url, place)
        self._passage.link(start, f"https:{url}" if url.startswith("//") else url)

    def _tag(self, tag: Tag, offset: int, depth: int) -> None:
        name = str(tag.tag).strip().lower()
        inner = offset + max(0, str(tag).find(str(tag.contents))) if tag.contents is not None else offset
        if name == "ref":
            self._reference(tag, offset, inner, depth)
        elif name in _ITEMS:
            self._begin_item()
        elif name == "br":
            self._passage.newline()
        elif name in _OPAQUE or tag.contents is None:
            return
        elif name in {"table", "tr", "td", "th", "blockquote", "div", "p", "references"}:
            self._flush()
            self._code(tag.contents, inner, depth + 1)
            self._flush()
        else:
            start = self._passage.here
            self._code(tag.contents, inner, depth + 1)
            if name in {"i", "em", "cite"}:
                self._passage.emphasise(start)

    def _begin_item(self) -> None:
        if self._note is None:
            self._flush()
            self._kind, self._level = "item", 1

    def _reference(self, tag: Tag, offset: int, inner: int, depth: int) -> None:
        """Give a note its number by its first appearance; a name without content cites a note that stands elsewhere."""
        name, group = (str(tag.get(key).value).strip() if tag.has(key) else "" for key in ("name", "group"))
        key = f"{group}:{name}" if name else ""
        label = self._numbers.get(key) if key else None
        if label is None:
            self._count += 1
            label = str(self._count)
            if key:
                self._numbers[key] = label
        self.citations.append(Citation(label=label, raw=f"[{label}]", location=self._source.place(offset)))
        if tag.contents is None or not str(tag.contents).strip() or (key and key in self._defined):
            return
        if key:
            self._defined.add(key)
        self._read_note(tag.contents, inner, label, depth)

    def _read_note(self, content: Wikicode, offset: int, label: str, depth: int) -> None:
        outer, cited = (self._passage, self._note, self._before), len(self.citations)
        self._passage, self._note, self._before = Passage(), label, len(self.references)
        self._code(content, offset, depth + 1)
        block = self._passage.block("note", label=label)
        stated = len(self.references) > self._before
        self._passage, self._note, self._before = outer
        if block is not None and (not stated or block.links or sum(map(str.isalpha, block.text)) > _REST):
            self._notes.append(block)
        elif block is None and not stated and len(self.citations) == cited:
            self._remark_unread(content, offset)

    def _remark_unread(self, content: Wikicode, offset: int) -> None:
        """Say of a note that holds nothing but a template of no known kind that its source was not read."""
        template = next(iter(content.filter_templates(recursive=False)), None)
        if template is not None:
            message = f"A note holds {quoted(str(template))}, a template that is not known, and was not read."
            self.remarks.append(Remark("unread-template", message, self._source.place(offset)))

    def _template(self, template: Template, offset: int, depth: int) -> None:
        name = template_name(template)
        if self._is_source(template, name):
            self._stated(template, offset)
        elif name in SHORT:
            self._short(template, offset)
        elif name in TRANSPARENT:
            wanted = TRANSPARENT[name]
            given = [parameter for parameter in template.params if not parameter.showkey]
            if wanted and wanted <= len(given):
                text = plain(given[wanted - 1 if wanted > 0 else -1].value)
                self._passage.add(text, self._source.place(offset))
        else:
            self._hidden(template, offset, depth)

    def _is_source(self, template: Template, name: str) -> bool:
        """Tell a citation by its name, and one of an unknown name by what it states where sources are named."""
        if name in TYPES:
            return True
        of_citations, begins = is_of_citations(name), self._kind == "item" and not self._passage.here
        if name in SHORT or name in TRANSPARENT or not (of_citations or self._note is not None or begins):
            return False
        item, _ = read_template(template)
        if of_citations or self._note is not None:
            copies = name in COPIES and (self._passage.here > 0 or len(self.references) > self._before)
            return bool(item.title or item.url) and not copies
        return bool(item.title and (item.url or item.author or item.issued))

    def _stated(self, template: Template, offset: int) -> None:
        item, offsets = read_template(template)
        reference = stated_reference(
            item,
            str(template),
            self._source.place(offset),
            kind=Kind.FOOTNOTE if self._note else Kind.ENTRY,
            label=self._note,
        )
        places = {attribute: self._source.place(offset + at) for attribute, at in offsets.items()}
        stated = {attribute: place for attribute, place in places.items() if getattr(item, attribute, None) is not None}
        self.references.append(replace(reference, fields=stated))

    def _short(self, template: Template, offset: int) -> None:
        words = [plain(parameter.value) for parameter in template.params if not parameter.showkey]
        if words:
            place = self._source.place(offset)
            self.citations.append(Citation(label="".join(words[:5]), raw=str(template), location=place, style="key"))

    def _hidden(self, template: Template, offset: int, depth: int) -> None:
        """Look into the arguments of any other template for notes, citations and addresses; its text is furniture."""
        passage, kind = self._passage, self._kind
        at = offset + 2 + len(str(template.name))
        for parameter in template.params:
            start = at + 1 + (len(str(parameter.name)) + 1 if parameter.showkey else 0)
            at += 1 + len(str(parameter))
            if not any(sign in str(parameter.value) for sign in ("<ref", "{{", "//")):
                continue
            if self._note is not None and template_name(template) not in COPIES:
                self._code(parameter.value, start, depth + 1)
            else:
                self._passage, self._kind = Passage(), "cell"
                self._code(parameter.value, start, depth + 1)
                block = self._passage.block("cell")
                if block is not None and block.links and self._note is None:
                    self._notes.append(block)
        self._passage, self._kind = passage, kind

    def _flush(self) -> None:
        block = self._passage.block(self._kind, level=self._level)
        self._passage, self._kind, self._level = Passage(), "paragraph", 0
        if block is not None:
            self._found.append(block)
        self._found += self._notes
        self._notes = []

    def _name_cited(self) -> None:
        """Give an entry that short citations point to the name that they point by."""
        cited = {citation.label for citation in self.citations}
        for count, reference in enumerate(self.references):
            called = anchor(reference.item)
            if reference.label is None and called in cited:
                self.references[count] = replace(reference, label=called)


def _is_furniture(title: str) -> bool:
    """Tell a file, a category, or the same article in another language."""
    return title.startswith(FILES) or _LANGUAGE.match(title) is not None
